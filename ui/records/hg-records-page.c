/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-records-page"

#include "config.h"

#include "hg-records-page.h"

#include "hg-check-page.h"
#include "hg-error.h"
#include "hg-library-sheets.h"
#include "hg-record-shelf.h"
#include "hg-sheet-number.h"

/* What parts the view, the text and the code of a place: no entry takes it. */
#define PART "\n"

struct _HgRecordsPage
{
  GtkWidget        parent_instance;

  HgLibrary       *library;      /* (nullable) */
  GCancellable    *checking;     /* (nullable): of a sheet */
  char            *code;         /* (nullable): of the sheet whose check is shown instead of the lists */
  gboolean         is_setting;   /* the program writes into the entry */

  GtkWidget       *root;
  GtkToggleButton *cases_button;
  GtkToggleButton *sheets_button;
  GtkSearchEntry  *entry;
  GtkStack        *stack;
  HgRecordShelf   *shelf;
  HgCheckPage     *check_page;
};

G_DEFINE_FINAL_TYPE (HgRecordsPage, hg_records_page, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Showing */

static void
update (HgRecordsPage *self)
{
  g_autofree char *cases = hg_record_shelf_dup_label (self->shelf, HG_RECORD_SHELF_CASES);
  g_autofree char *sheets = hg_record_shelf_dup_label (self->shelf, HG_RECORD_SHELF_SHEETS);
  gboolean is_of_sheets = g_str_equal (hg_record_shelf_get_view (self->shelf), HG_RECORD_SHELF_SHEETS);
  HgSheetReview *review = hg_records_page_get_review (self);

  gtk_button_set_label (GTK_BUTTON (self->cases_button), cases);
  gtk_button_set_label (GTK_BUTTON (self->sheets_button), sheets);
  gtk_toggle_button_set_active (self->cases_button, !is_of_sheets);
  gtk_toggle_button_set_active (self->sheets_button, is_of_sheets);
  gtk_stack_set_visible_child_name (self->stack, self->code != NULL ? "check" : "shelf");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "records.open-case", review != NULL && review->assessment != 0);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* What a code says is narrowed to what it names. */
static void
narrow (HgRecordsPage *self, const char *text)
{
  g_autofree char *number = hg_sheet_number_is_code (text) ? hg_sheet_number_from_code (text) : NULL;

  hg_record_shelf_set_text (self->shelf, number != NULL ? number : text);
}

static void
write_entry (HgRecordsPage *self, const char *text)
{
  self->is_setting = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  self->is_setting = FALSE;
}

static void
stop_checking (HgRecordsPage *self)
{
  if (self->checking != NULL)
    g_cancellable_cancel (self->checking);
  g_clear_object (&self->checking);
}

/* Back to the lists. */
static void
leave_check (HgRecordsPage *self)
{
  stop_checking (self);
  g_clear_pointer (&self->code, g_free);
  hg_check_page_set_review (self->check_page, NULL);
}

/* What was typed narrows this list, too. */
static void
show_view (HgRecordsPage *self, const char *view)
{
  leave_check (self);
  narrow (self, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  hg_record_shelf_set_view (self->shelf, view);
  update (self);
}

/* Checking */

static void
checked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgRecordsPage) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheetReview) review = hg_library_review_sheet_finish (HG_LIBRARY (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->code == NULL)
    return;
  if (review != NULL)
    hg_check_page_set_review (self->check_page, review);
  else
    hg_check_page_set_error (self->check_page, error->message);
  update (self);
}

/* What was entered: a number leads to its sheet; other words have narrowed the lists already. */
static void
looked_up_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgRecordsPage) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheetReview) review = hg_library_review_sheet_finish (HG_LIBRARY (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (review != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.check-record", "s", review->record->number);
  else if (!g_error_matches (error, HG_ERROR, HG_ERROR_NOT_FOUND))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.check-record", "s",
                                gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  else if (!hg_record_shelf_focus (self->shelf))
    hg_record_shelf_set_not_found (self->shelf, error->message);
}

static void
look_up (HgRecordsPage *self, const char *code, GAsyncReadyCallback callback)
{
  stop_checking (self);
  self->checking = g_cancellable_new ();
  hg_library_review_sheet_async (self->library, code, self->checking, callback, g_object_ref (self));
}

/* What people do */

static void
text_cb (HgRecordsPage *self)
{
  if (self->is_setting)
    return;
  leave_check (self);
  narrow (self, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  update (self);
}

static void
entered_cb (HgRecordsPage *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));

  if (*text != '\0')
    look_up (self, text, looked_up_cb);
  else
    hg_record_shelf_focus (self->shelf);
}

/* Escape takes the text away, then leads to the rows. */
static void
stop_search_cb (HgRecordsPage *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  else
    hg_record_shelf_focus (self->shelf);
}

static gboolean
entry_key_cb (HgRecordsPage *self, guint keyval, guint keycode, GdkModifierType state)
{
  if ((state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK | GDK_ALT_MASK)) != 0
      || (keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down))
    return GDK_EVENT_PROPAGATE;
  if (self->code != NULL)
    hg_check_page_focus (self->check_page);
  else
    hg_record_shelf_focus (self->shelf);
  return GDK_EVENT_STOP;
}

static void
page_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (parameter == NULL)
    hg_records_page_focus (HG_RECORDS_PAGE (widget));
  else
    show_view (HG_RECORDS_PAGE (widget), g_variant_get_string (parameter, NULL));
}

static void
open_case_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_activate_action (widget, "win.open-case", "x",
                              hg_records_page_get_review (HG_RECORDS_PAGE (widget))->assessment);
}

static void
hg_records_page_dispose (GObject *object)
{
  HgRecordsPage *self = HG_RECORDS_PAGE (object);

  stop_checking (self);
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_RECORDS_PAGE);
  g_clear_object (&self->library);
  g_clear_pointer (&self->code, g_free);
  G_OBJECT_CLASS (hg_records_page_parent_class)->dispose (object);
}

static void
hg_records_page_class_init (HgRecordsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_records_page_dispose;
  signals[CHANGED] = g_signal_new ("changed", HG_TYPE_RECORDS_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (HG_TYPE_RECORD_SHELF);
  g_type_ensure (HG_TYPE_CHECK_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/records/hg-records-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HgRecordsPage, root);
  gtk_widget_class_bind_template_child (widget_class, HgRecordsPage, cases_button);
  gtk_widget_class_bind_template_child (widget_class, HgRecordsPage, sheets_button);
  gtk_widget_class_bind_template_child (widget_class, HgRecordsPage, entry);
  gtk_widget_class_bind_template_child (widget_class, HgRecordsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, HgRecordsPage, shelf);
  gtk_widget_class_bind_template_child (widget_class, HgRecordsPage, check_page);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, text_cb);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_key_cb);
  gtk_widget_class_install_action (widget_class, "records.show", "s", page_action);
  gtk_widget_class_install_action (widget_class, "records.search", NULL, page_action);
  gtk_widget_class_install_action (widget_class, "records.open-case", NULL, open_case_action);
}

static void
hg_records_page_init (HgRecordsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  update (self);
}

void
hg_records_page_set_library (HgRecordsPage *self, HgLibrary *library)
{
  g_return_if_fail (HG_IS_RECORDS_PAGE (self));
  g_set_object (&self->library, library);
  hg_record_shelf_set_library (self->shelf, library);
  hg_check_page_set_library (self->check_page, library);
}

/**
 * hg_records_page_reload:
 * @self: a page with its library
 *
 * Reads the lists anew, and checks the sheet again that is shown.
 */
void
hg_records_page_reload (HgRecordsPage *self)
{
  g_return_if_fail (HG_IS_RECORDS_PAGE (self));
  hg_record_shelf_reload (self->shelf);
  if (self->code != NULL)
    look_up (self, self->code, checked_cb);
}

/* A case that was deleted is there again. */
void
hg_records_page_reveal (HgRecordsPage *self, gint64 assessment)
{
  g_return_if_fail (HG_IS_RECORDS_PAGE (self));
  hg_record_shelf_reveal (self->shelf, assessment);
}

/* A case was deleted. */
void
hg_records_page_remove (HgRecordsPage *self, gint64 assessment)
{
  g_return_if_fail (HG_IS_RECORDS_PAGE (self));
  hg_record_shelf_remove (self->shelf, assessment);
}

/**
 * hg_records_page_check:
 * @self: a page
 * @code: the number of a sheet or case, or what its code says
 *
 * Shows whether it still holds. The number stands in the entry, chosen: the next one that is typed or read takes its place.
 */
void
hg_records_page_check (HgRecordsPage *self, const char *code)
{
  g_return_if_fail (HG_IS_RECORDS_PAGE (self));
  leave_check (self);
  self->code = hg_sheet_number_from_code (code);
  write_entry (self, self->code);
  look_up (self, self->code, checked_cb);
  update (self);
}

/**
 * hg_records_page_dup_place:
 * @self: a page
 *
 * Returns: (transfer full): where one stands on it
 */
char *
hg_records_page_dup_place (HgRecordsPage *self)
{
  g_return_val_if_fail (HG_IS_RECORDS_PAGE (self), NULL);
  return g_strjoin (PART, hg_record_shelf_get_view (self->shelf), gtk_editable_get_text (GTK_EDITABLE (self->entry)),
                    self->code, NULL);
}

/**
 * hg_records_page_go:
 * @self: a page with its library
 * @place: a place
 *
 * Goes there. What was kept meanwhile is read.
 */
void
hg_records_page_go (HgRecordsPage *self, const char *place)
{
  g_auto(GStrv) parts = g_strsplit (place, PART, 3);

  g_return_if_fail (HG_IS_RECORDS_PAGE (self) && g_strv_length (parts) >= 2);
  write_entry (self, parts[1]);
  show_view (self, parts[0]);
  if (parts[2] != NULL)
    hg_records_page_check (self, parts[2]);
  hg_record_shelf_reload (self->shelf);
}

/* What typing goes to. */
GtkEditable *
hg_records_page_get_entry (HgRecordsPage *self)
{
  g_return_val_if_fail (HG_IS_RECORDS_PAGE (self), NULL);
  return GTK_EDITABLE (self->entry);
}

/**
 * hg_records_page_get_review:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the check that is shown
 */
HgSheetReview *
hg_records_page_get_review (HgRecordsPage *self)
{
  g_return_val_if_fail (HG_IS_RECORDS_PAGE (self), NULL);
  return self->code != NULL ? hg_check_page_get_review (self->check_page) : NULL;
}

/**
 * hg_records_page_get_chosen:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the row that is acted on, a #HgAssessmentItem or #HgSheetItem; none while a check is
 * shown
 */
GObject *
hg_records_page_get_chosen (HgRecordsPage *self)
{
  g_return_val_if_fail (HG_IS_RECORDS_PAGE (self), NULL);
  return self->code == NULL ? hg_record_shelf_get_chosen (self->shelf) : NULL;
}

/* The cursor goes into the entry, its text chosen. */
void
hg_records_page_focus (HgRecordsPage *self)
{
  g_return_if_fail (HG_IS_RECORDS_PAGE (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}
