/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-panel"

#include "config.h"

#include "hg-sheet-panel.h"

#include "hg-paths.h"
#include "hg-sheet-record.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define PAUSE     250   /* milliseconds after which typing has come to a pause */
#define MOST_SHOWN 30   /* former recipients */

struct _HgSheetPanel
{
  GtkWidget            parent_instance;

  HgSheetOptions      *options;      /* (nullable): what was given: what is not chosen here stays as it was */
  GPtrArray           *recipients;   /* (nullable) of HgSheetRecord */
  gboolean             is_filling;   /* by the program */
  guint                timeout;      /* 0: none */

  GtkWidget           *root;
  AdwEntryRow         *recipient;
  GtkMenuButton       *former;
  GtkPopover          *popover;
  GtkListBox          *former_list;
  AdwEntryRow         *code;
  AdwPreferencesRow   *fault;
  GtkWidget           *confirm_row;
  GtkSwitch           *confirm;
  AdwPreferencesGroup *content;
  GtkWidget           *before_row, *during_row, *after_row, *rules_row, *articles_row, *receipt_row, *registers_row;
  GtkSwitch           *before, *during, *after, *rules, *articles, *receipt, *registers;
  AdwEntryRow         *handler;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (HgSheetPanel, hg_sheet_panel, GTK_TYPE_WIDGET)

static const char *
get_text (AdwEntryRow *row)
{
  return gtk_editable_get_text (GTK_EDITABLE (row));
}

/* What is wrong with the code is said at once; it has to be confirmed only where no number would be given. */
static void
show_fault (HgSheetPanel *self)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_panel_dup_options (self);
  g_autofree char *fault = hg_sheet_options_dup_code_fault (options);
  gboolean is_refused;

  options->code_confirmed = FALSE;
  is_refused = !hg_sheet_options_check (options, NULL);
  adw_preferences_row_set_title (self->fault, fault != NULL ? fault : "");
  gtk_widget_set_visible (GTK_WIDGET (self->fault), fault != NULL);
  gtk_widget_set_visible (self->confirm_row, is_refused);
}

static void
emit_changed (HgSheetPanel *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
paused_cb (gpointer user_data)
{
  HgSheetPanel *self = user_data;

  self->timeout = 0;
  g_signal_emit (self, signals[CHANGED], 0);
  return G_SOURCE_REMOVE;
}

static void
typed_cb (HgSheetPanel *self, GtkEditable *editable)
{
  if (self->is_filling)
    return;
  if (editable == GTK_EDITABLE (self->code))
    gtk_switch_set_active (self->confirm, FALSE);   /* it was another code that was meant */
  show_fault (self);
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add (PAUSE, paused_cb, self);
}

static void
toggled_cb (HgSheetPanel *self)
{
  if (!self->is_filling)
    emit_changed (self);
}

/* Former recipients */

static gboolean
is_former (const HgSheetRecord *record, const char *typed)
{
  return record->recipient != NULL && (*typed == '\0' || strstr (record->recipient, typed) != NULL);
}

static void
append_former (HgSheetPanel *self, HgSheetRecord *record)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *row = gtk_list_box_row_new ();
  GtkWidget *name = gtk_label_new (record->recipient), *code = gtk_label_new (record->recipient_code);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (code), 0);
  gtk_widget_add_css_class (code, "dim-label");
  gtk_widget_add_css_class (code, "caption");
  gtk_widget_set_visible (code, record->recipient_code != NULL);
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), code);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), "record", hg_sheet_record_ref (record), (GDestroyNotify) hg_sheet_record_unref);
  gtk_list_box_append (self->former_list, row);
}

/* Each firm once, those that fit what stands in the row. */
static void
fill_former (HgSheetPanel *self, const char *typed)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->recipients->len && g_hash_table_size (seen) < MOST_SHOWN; i++)
    {
      HgSheetRecord *record = g_ptr_array_index (self->recipients, i);

      if (is_former (record, typed) && g_hash_table_add (seen, record->recipient))
        append_former (self, record);
    }
}

static void
show_former_cb (HgSheetPanel *self)
{
  g_autofree char *typed = g_strstrip (g_strdup (get_text (self->recipient)));
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->former_list))) != NULL)
    gtk_list_box_remove (self->former_list, row);
  fill_former (self, typed);
  if (gtk_widget_get_first_child (GTK_WIDGET (self->former_list)) == NULL)
    fill_former (self, "");   /* nobody fits: then all */
}

static void
former_cb (HgSheetPanel *self, GtkListBoxRow *row)
{
  const HgSheetRecord *record = g_object_get_data (G_OBJECT (row), "record");
  g_autofree char *name = g_strdup (record->recipient);
  g_autofree char *code = g_strdup (record->recipient_code != NULL ? record->recipient_code : "");

  gtk_popover_popdown (self->popover);
  self->is_filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->recipient), name);
  gtk_editable_set_text (GTK_EDITABLE (self->code), code);
  gtk_switch_set_active (self->confirm, FALSE);
  self->is_filling = FALSE;
  show_fault (self);
  emit_changed (self);
}

/* Object */

static void
hg_sheet_panel_dispose (GObject *object)
{
  HgSheetPanel *self = HG_SHEET_PANEL (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_pointer (&self->options, hg_sheet_options_unref);
  g_clear_pointer (&self->recipients, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_SHEET_PANEL);
  G_OBJECT_CLASS (hg_sheet_panel_parent_class)->dispose (object);
}

#define bind(name) gtk_widget_class_bind_template_child (widget_class, HgSheetPanel, name)

static void
hg_sheet_panel_class_init (HgSheetPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_sheet_panel_dispose;
  signals[CHANGED] = g_signal_new ("changed", HG_TYPE_SHEET_PANEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/sheet/hg-sheet-panel.ui");
  bind (root);
  bind (recipient);
  bind (former);
  bind (popover);
  bind (former_list);
  bind (code);
  bind (fault);
  bind (confirm_row);
  bind (confirm);
  bind (content);
  bind (before_row);
  bind (before);
  bind (during_row);
  bind (during);
  bind (after_row);
  bind (after);
  bind (rules_row);
  bind (rules);
  bind (articles_row);
  bind (articles);
  bind (receipt_row);
  bind (receipt);
  bind (registers_row);
  bind (registers);
  bind (handler);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_former_cb);
  gtk_widget_class_bind_template_callback (widget_class, former_cb);
}

static void
hg_sheet_panel_init (HgSheetPanel *self)
{
  self->is_filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->is_filling = FALSE;
}

static void
set_row_text (AdwEntryRow *row, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (row), text != NULL ? text : "");
}

/* What a kind of sheet does not have is no choice there. */
static void
show_rows (HgSheetPanel *self, HgSheetKind kind)
{
  gboolean has_statutes = self->options->statutes != NULL;
  g_autofree char *folder = hg_paths_dup_statutes_dir ();
  g_autofree char *missing = g_markup_printf_escaped (_("No texts of laws are installed. They go into %s"), folder);
  GtkWidget *advice[] = { self->before_row, self->during_row, self->after_row, self->rules_row };

  for (guint i = 0; i < G_N_ELEMENTS (advice); i++)
    gtk_widget_set_visible (advice[i], kind == HG_SHEET_KIND_GUIDANCE);
  gtk_widget_set_visible (self->articles_row, kind != HG_SHEET_KIND_OVERVIEW);
  gtk_widget_set_sensitive (self->articles_row, has_statutes);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->articles_row), has_statutes ? "" : missing);
}

/**
 * hg_sheet_panel_set_options:
 * @self: a panel
 * @kind: which sheet it is
 * @options: what is chosen
 * @registers: whether the sheet gets a number
 */
void
hg_sheet_panel_set_options (HgSheetPanel *self, HgSheetKind kind, HgSheetOptions *options, gboolean registers)
{
  g_return_if_fail (HG_IS_SHEET_PANEL (self));
  hg_sheet_options_ref (options);
  g_clear_pointer (&self->options, hg_sheet_options_unref);
  self->options = options;
  self->is_filling = TRUE;
  set_row_text (self->recipient, options->recipient);
  set_row_text (self->code, options->recipient_code);
  set_row_text (self->handler, options->handler);
  gtk_switch_set_active (self->confirm, options->code_confirmed);
  gtk_switch_set_active (self->before, (options->stages & (1u << HG_STAGE_BEFORE)) != 0);
  gtk_switch_set_active (self->during, (options->stages & (1u << HG_STAGE_DURING)) != 0);
  gtk_switch_set_active (self->after, (options->stages & (1u << HG_STAGE_AFTER)) != 0);
  gtk_switch_set_active (self->rules, options->rules);
  gtk_switch_set_active (self->articles, options->articles);
  gtk_switch_set_active (self->receipt, options->receipt);
  gtk_switch_set_active (self->registers, registers);
  self->is_filling = FALSE;
  show_rows (self, kind);
  show_fault (self);
}

/**
 * hg_sheet_panel_dup_options:
 * @self: a panel that was given options
 *
 * Returns: (transfer full): what is chosen
 */
HgSheetOptions *
hg_sheet_panel_dup_options (HgSheetPanel *self)
{
  HgSheetOptions *options;
  g_autofree char *handler = NULL;

  g_return_val_if_fail (HG_IS_SHEET_PANEL (self) && self->options != NULL, NULL);
  options = hg_sheet_options_copy (self->options);
  handler = g_strstrip (g_strdup (get_text (self->handler)));
  g_free (options->handler);
  options->handler = *handler != '\0' ? g_steal_pointer (&handler) : NULL;
  hg_sheet_options_set_recipient (options, get_text (self->recipient), get_text (self->code));
  options->stages = (gtk_switch_get_active (self->before) ? 1u << HG_STAGE_BEFORE : 0) |
                    (gtk_switch_get_active (self->during) ? 1u << HG_STAGE_DURING : 0) |
                    (gtk_switch_get_active (self->after) ? 1u << HG_STAGE_AFTER : 0);
  options->rules = gtk_switch_get_active (self->rules);
  options->articles = gtk_switch_get_active (self->articles);
  options->receipt = gtk_switch_get_active (self->receipt);
  options->code_confirmed = gtk_switch_get_active (self->confirm);
  return options;
}

gboolean
hg_sheet_panel_get_registers (HgSheetPanel *self)
{
  return gtk_switch_get_active (self->registers);
}

void
hg_sheet_panel_set_recipients (HgSheetPanel *self, GPtrArray *records)
{
  gboolean any = FALSE;

  g_return_if_fail (HG_IS_SHEET_PANEL (self));
  g_clear_pointer (&self->recipients, g_ptr_array_unref);
  self->recipients = g_ptr_array_ref (records);
  for (guint i = 0; i < records->len && !any; i++)
    any = is_former (g_ptr_array_index (records, i), "");
  gtk_widget_set_visible (GTK_WIDGET (self->former), any);
}
