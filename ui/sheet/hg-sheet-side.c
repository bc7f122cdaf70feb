/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-side"

#include "config.h"

#include "hg-sheet-side.h"

#include "hg-library-sheets.h"
#include "hg-office.h"
#include "hg-sheet-choices.h"
#include "hg-sheet-outline.h"
#include "hg-sheet-panel.h"

struct _HgSheetSide
{
  GtkWidget       parent_instance;

  HgSheetDraft   *draft;
  GCancellable   *cancellable;   /* of looking for former recipients */

  GtkWidget      *root;
  GtkWidget      *switcher;
  GtkStack       *stack;
  GtkStackPage   *options_page;
  GtkStackPage   *contents_page;
  HgSheetPanel   *panel;
  HgSheetOutline *outline;
};

G_DEFINE_FINAL_TYPE (HgSheetSide, hg_sheet_side, GTK_TYPE_WIDGET)

/* Something was chosen in the panel. */
static void
chosen_cb (HgSheetSide *self)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_panel_dup_options (self->panel);
  gboolean registers = hg_sheet_panel_get_registers (self->panel);

  hg_sheet_choices_keep (options, registers);
  hg_sheet_draft_set_registers (self->draft, registers);
  hg_sheet_draft_set_options (self->draft, options);
}

static void
office_changed_cb (HgSheetSide *self)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_panel_dup_options (self->panel);
  g_autoptr(HgLetterhead) letterhead = hg_office_dup_letterhead ();

  hg_sheet_options_set_letterhead (options, letterhead);
  hg_sheet_panel_set_options (self->panel, hg_sheet_draft_get_request (self->draft)->kind, options,
                              hg_sheet_draft_get_registers (self->draft));
  hg_sheet_draft_set_options (self->draft, options);
}

static void
recipients_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgSheetSide) self = user_data;
  g_autoptr(GPtrArray) records = hg_library_list_sheets_finish (HG_LIBRARY (source), result, NULL);

  if (records != NULL && self->panel != NULL)   /* where there are none, nothing is offered */
    hg_sheet_panel_set_recipients (self->panel, records);
}

static void
hg_sheet_side_dispose (GObject *object)
{
  HgSheetSide *self = HG_SHEET_SIDE (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_SHEET_SIDE);
  G_OBJECT_CLASS (hg_sheet_side_parent_class)->dispose (object);
}

static void
hg_sheet_side_finalize (GObject *object)
{
  HgSheetSide *self = HG_SHEET_SIDE (object);

  g_clear_object (&self->cancellable);
  g_clear_object (&self->draft);
  G_OBJECT_CLASS (hg_sheet_side_parent_class)->finalize (object);
}

static void
hg_sheet_side_class_init (HgSheetSideClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hg_sheet_side_dispose;
  object_class->finalize = hg_sheet_side_finalize;
  g_type_ensure (HG_TYPE_SHEET_OUTLINE);
  g_type_ensure (HG_TYPE_SHEET_PANEL);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/sheet/hg-sheet-side.ui");
  gtk_widget_class_bind_template_child (widget_class, HgSheetSide, root);
  gtk_widget_class_bind_template_child (widget_class, HgSheetSide, switcher);
  gtk_widget_class_bind_template_child (widget_class, HgSheetSide, stack);
  gtk_widget_class_bind_template_child (widget_class, HgSheetSide, options_page);
  gtk_widget_class_bind_template_child (widget_class, HgSheetSide, contents_page);
  gtk_widget_class_bind_template_child (widget_class, HgSheetSide, panel);
  gtk_widget_class_bind_template_child (widget_class, HgSheetSide, outline);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
hg_sheet_side_init (HgSheetSide *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
begin_options (HgSheetSide *self)
{
  HgSheetRequest *request = hg_sheet_draft_get_request (self->draft);

  hg_sheet_panel_set_options (self->panel, request->kind, request->options, hg_sheet_draft_get_registers (self->draft));
  g_signal_connect_object (hg_office_get_default (), "changed", G_CALLBACK (office_changed_cb), self, G_CONNECT_SWAPPED);
  hg_library_list_sheets_async (hg_sheet_draft_get_library (self->draft), self->cancellable, recipients_cb,
                                g_object_ref (self));
}

/**
 * hg_sheet_side_set_draft:
 * @self: a side that has none
 * @draft: what is shown
 * @view: where it is shown; in the same window
 */
void
hg_sheet_side_set_draft (HgSheetSide *self, HgSheetDraft *draft, HgSheetView *view)
{
  g_return_if_fail (HG_IS_SHEET_SIDE (self) && self->draft == NULL);
  self->draft = g_object_ref (draft);
  hg_sheet_outline_set_view (self->outline, view);
  if (!hg_sheet_draft_is_fixed (draft))
    begin_options (self);
}

/**
 * hg_sheet_side_renew:
 * @self: a side
 *
 * Returns: whether there is anything to be shown: a sheet that is what it is and has no sections has neither options nor
 * contents
 */
gboolean
hg_sheet_side_renew (HgSheetSide *self)
{
  gboolean has_options, has_contents;

  g_return_val_if_fail (HG_IS_SHEET_SIDE (self), FALSE);
  has_options = !hg_sheet_draft_is_fixed (self->draft);
  has_contents = hg_sheet_outline_renew (self->outline) > 1;
  gtk_stack_page_set_visible (self->options_page, has_options);
  gtk_stack_page_set_visible (self->contents_page, has_contents);
  gtk_widget_set_visible (self->switcher, has_options && has_contents);
  if (!has_options || !has_contents)
    gtk_stack_set_visible_child_name (self->stack, has_contents ? "contents" : "options");
  return has_options || has_contents;
}
