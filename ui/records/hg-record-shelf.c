/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-record-shelf"

#include "config.h"

#include "hg-record-shelf.h"

#include "hg-case-row.h"
#include "hg-library-assessments.h"
#include "hg-library-sheets.h"
#include "hg-record-list.h"
#include "hg-record-rows.h"
#include "hg-register-row.h"

#include <glib/gi18n.h>

struct _HgRecordShelf
{
  GtkWidget     parent_instance;

  HgLibrary    *library;     /* (nullable) */
  GCancellable *reading;     /* (nullable) */
  gint64        revealed;    /* the assessment to be chosen once it is read; 0: the one that is */

  GtkWidget    *root;
  GtkStack     *stack;
  HgRecordList *cases;
  HgRecordList *sheets;
  GtkWidget    *bar;
  GtkButton    *open_button;
  GtkWidget    *copy_button;
  GtkWidget    *check_button;
  GtkWidget    *delete_button;
  GMenuModel   *case_menu;
  GMenuModel   *sheet_menu;
};

G_DEFINE_FINAL_TYPE (HgRecordShelf, hg_record_shelf, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static HgRecordList *
get_list (HgRecordShelf *self, const char *view)
{
  return g_str_equal (view, HG_RECORD_SHELF_SHEETS) ? self->sheets : self->cases;
}

/* (nullable) */
static HgAssessment *
get_case (HgRecordShelf *self)
{
  GObject *row = hg_record_shelf_get_chosen (self);

  return HG_IS_ASSESSMENT_ITEM (row) ? hg_assessment_item_get_assessment (HG_ASSESSMENT_ITEM (row)) : NULL;
}

static void
update (HgRecordShelf *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean has_row = hg_record_shelf_get_chosen (self) != NULL, is_case = get_case (self) != NULL;

  gtk_button_set_label (self->open_button, is_case ? _("Open case") : _("Check sheet"));
  gtk_widget_set_visible (self->bar, has_row);
  gtk_widget_set_visible (self->copy_button, is_case);
  gtk_widget_set_visible (self->check_button, is_case);
  gtk_widget_set_visible (self->delete_button, is_case);
  gtk_widget_action_set_enabled (widget, "shelf.open", has_row);
  gtk_widget_action_set_enabled (widget, "shelf.copy", is_case);
  gtk_widget_action_set_enabled (widget, "shelf.check", is_case);
  gtk_widget_action_set_enabled (widget, "shelf.delete", is_case);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Reading */

static void
cases_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgRecordShelf) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) rows = hg_library_list_assessments_finish (HG_LIBRARY (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (rows == NULL)
    hg_record_list_set_error (self->cases, error->message);
  else
    hg_record_list_set_rows (self->cases, rows);
  if (self->revealed != 0 && hg_record_list_choose (self->cases, self->revealed)
      && gtk_widget_get_mapped (GTK_WIDGET (self->cases)))
    hg_record_list_focus (self->cases);
  self->revealed = 0;
}

static void
sheets_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgRecordShelf) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) records = hg_library_list_sheets_finish (HG_LIBRARY (source), result, &error);
  g_autoptr(GListModel) rows = records != NULL ? hg_record_rows_of_sheets (records) : NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (rows == NULL)
    hg_record_list_set_error (self->sheets, error->message);
  else
    hg_record_list_set_rows (self->sheets, rows);
}

/* What people do */

/* A case is known by its id, a sheet by its number. */
static void
row_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const struct { const char *name; const char *action; } table[] = {
    { "shelf.open", "win.open-case" }, { "shelf.copy", "win.copy-case" }, { "shelf.delete", "win.delete-case" },
  };
  HgRecordShelf *self = HG_RECORD_SHELF (widget);
  HgAssessment *assessment = get_case (self);
  GObject *row = hg_record_shelf_get_chosen (self);

  for (guint i = 0; assessment != NULL && i < G_N_ELEMENTS (table); i++)
    if (strcmp (table[i].name, name) == 0)
      {
        gtk_widget_activate_action (widget, table[i].action, "x", assessment->id);
        return;
      }
  gtk_widget_activate_action (widget, "win.check-record", "s",
                              assessment != NULL ? assessment->number
                                                 : hg_sheet_item_get_record (HG_SHEET_ITEM (row))->number);
}

static void
reload_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_record_shelf_reload (HG_RECORD_SHELF (widget));
}

static void
hg_record_shelf_dispose (GObject *object)
{
  HgRecordShelf *self = HG_RECORD_SHELF (object);

  if (self->reading != NULL)
    g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_object (&self->library);
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_RECORD_SHELF);
  G_OBJECT_CLASS (hg_record_shelf_parent_class)->dispose (object);
}

static void
hg_record_shelf_class_init (HgRecordShelfClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_record_shelf_dispose;
  signals[CHANGED] = g_signal_new ("changed", HG_TYPE_RECORD_SHELF, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (HG_TYPE_RECORD_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/records/hg-record-shelf.ui");
  gtk_widget_class_bind_template_child (widget_class, HgRecordShelf, root);
  gtk_widget_class_bind_template_child (widget_class, HgRecordShelf, stack);
  gtk_widget_class_bind_template_child (widget_class, HgRecordShelf, cases);
  gtk_widget_class_bind_template_child (widget_class, HgRecordShelf, sheets);
  gtk_widget_class_bind_template_child (widget_class, HgRecordShelf, bar);
  gtk_widget_class_bind_template_child (widget_class, HgRecordShelf, open_button);
  gtk_widget_class_bind_template_child (widget_class, HgRecordShelf, copy_button);
  gtk_widget_class_bind_template_child (widget_class, HgRecordShelf, check_button);
  gtk_widget_class_bind_template_child (widget_class, HgRecordShelf, delete_button);
  gtk_widget_class_bind_template_child (widget_class, HgRecordShelf, case_menu);
  gtk_widget_class_bind_template_child (widget_class, HgRecordShelf, sheet_menu);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_install_action (widget_class, "shelf.open", NULL, row_action);
  gtk_widget_class_install_action (widget_class, "shelf.copy", NULL, row_action);
  gtk_widget_class_install_action (widget_class, "shelf.check", NULL, row_action);
  gtk_widget_class_install_action (widget_class, "shelf.delete", NULL, row_action);
  gtk_widget_class_install_action (widget_class, "shelf.reload", NULL, reload_action);
}

static void
hg_record_shelf_init (HgRecordShelf *self)
{
  g_autoptr(GtkListItemFactory) cases = hg_case_row_factory_new ();
  g_autoptr(GtkListItemFactory) sheets = hg_register_row_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  hg_record_list_set_up (self->cases, cases, self->case_menu, _("Cases"), _("No case has been saved yet"),
                         _("Decide about a matter or a rule, then save the case: it is listed here with its result."));
  hg_record_list_set_up (self->sheets, sheets, self->sheet_menu, _("Register of sheets"), _("No sheet has a number yet"),
                         _("A sheet that is printed with a number is listed here, and can be checked again at any time."));
  update (self);
}

void
hg_record_shelf_set_library (HgRecordShelf *self, HgLibrary *library)
{
  g_return_if_fail (HG_IS_RECORD_SHELF (self));
  g_set_object (&self->library, library);
}

/**
 * hg_record_shelf_reload:
 * @self: a shelf with its library
 *
 * Reads both lists anew. What is shown stays until they are there.
 */
void
hg_record_shelf_reload (HgRecordShelf *self)
{
  g_return_if_fail (HG_IS_RECORD_SHELF (self));
  if (self->reading != NULL)
    g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  self->reading = g_cancellable_new ();
  hg_library_list_assessments_async (self->library, NULL, self->reading, cases_read_cb, g_object_ref (self));
  hg_library_list_sheets_async (self->library, self->reading, sheets_read_cb, g_object_ref (self));
}

/**
 * hg_record_shelf_reveal:
 * @self: a shelf
 * @assessment: the id of a case that is there again
 *
 * Reads anew and chooses it.
 */
void
hg_record_shelf_reveal (HgRecordShelf *self, gint64 assessment)
{
  g_return_if_fail (HG_IS_RECORD_SHELF (self));
  self->revealed = assessment;
  hg_record_shelf_reload (self);
}

/* Takes the row of a case away that was deleted; the focus goes to the next one. */
void
hg_record_shelf_remove (HgRecordShelf *self, gint64 assessment)
{
  g_return_if_fail (HG_IS_RECORD_SHELF (self));
  hg_record_list_remove (self->cases, assessment);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self->cases)))
    return;
  if (!hg_record_shelf_focus (self))
    gtk_widget_activate_action (GTK_WIDGET (self), "records.search", NULL);
}

/**
 * hg_record_shelf_set_view:
 * @self: a shelf
 * @view: %HG_RECORD_SHELF_CASES or %HG_RECORD_SHELF_SHEETS
 */
void
hg_record_shelf_set_view (HgRecordShelf *self, const char *view)
{
  g_return_if_fail (HG_IS_RECORD_SHELF (self));
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (get_list (self, view)));
  update (self);
}

const char *
hg_record_shelf_get_view (HgRecordShelf *self)
{
  g_return_val_if_fail (HG_IS_RECORD_SHELF (self), HG_RECORD_SHELF_CASES);
  return gtk_stack_get_visible_child (self->stack) == GTK_WIDGET (self->sheets) ? HG_RECORD_SHELF_SHEETS
                                                                                : HG_RECORD_SHELF_CASES;
}

/* Narrows both lists. */
void
hg_record_shelf_set_text (HgRecordShelf *self, const char *text)
{
  g_return_if_fail (HG_IS_RECORD_SHELF (self));
  hg_record_list_set_text (self->cases, text);
  hg_record_list_set_text (self->sheets, text);
}

/**
 * hg_record_shelf_set_not_found:
 * @self: a shelf that shows no row
 * @message: why
 */
void
hg_record_shelf_set_not_found (HgRecordShelf *self, const char *message)
{
  g_return_if_fail (HG_IS_RECORD_SHELF (self));
  hg_record_list_set_not_found (get_list (self, hg_record_shelf_get_view (self)), message);
}

/**
 * hg_record_shelf_dup_label:
 * @self: a shelf
 * @view: one of its views
 *
 * Returns: (transfer full): its name, and how many rows it has once they were read
 */
char *
hg_record_shelf_dup_label (HgRecordShelf *self, const char *view)
{
  HgRecordList *list = get_list (self, view);
  const char *name = list == self->cases ? _("Cases") : C_("records", "Sheets");

  if (!hg_record_list_is_read (list))
    return g_strdup (name);
  return g_strdup_printf (C_("tab", "%s %u"), name, hg_record_list_get_n (list));
}

/**
 * hg_record_shelf_get_chosen:
 * @self: a shelf
 *
 * Returns: (transfer none) (nullable): the row in view that is acted on: a #HgAssessmentItem or #HgSheetItem
 */
GObject *
hg_record_shelf_get_chosen (HgRecordShelf *self)
{
  g_return_val_if_fail (HG_IS_RECORD_SHELF (self), NULL);
  return hg_record_list_get_chosen (get_list (self, hg_record_shelf_get_view (self)));
}

/* Gives the chosen row the focus; says whether there is one. */
gboolean
hg_record_shelf_focus (HgRecordShelf *self)
{
  g_return_val_if_fail (HG_IS_RECORD_SHELF (self), FALSE);
  hg_record_list_focus (get_list (self, hg_record_shelf_get_view (self)));
  return hg_record_shelf_get_chosen (self) != NULL;
}
