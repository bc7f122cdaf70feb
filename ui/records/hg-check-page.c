/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-check-page"

#include "config.h"

#include "hg-check-page.h"

#include "hg-case-row.h"
#include "hg-change-list.h"
#include "hg-library-sheets.h"
#include "hg-print-list.h"
#include "hg-register-row.h"
#include "hg-section.h"
#include "hg-wrap-layout.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _HgCheckPage
{
  GtkWidget          parent_instance;

  HgLibrary         *library;       /* (nullable) */
  HgSheetReview     *review;        /* (nullable) */
  GCancellable      *cancellable;   /* (nullable): of reading what became of the sheet */

  GtkStack          *stack;
  GtkScrolledWindow *scroller;
  GtkWidget         *verdict;
  GtkImage          *icon;
  GtkLabel          *result;
  HgSection         *changes_section;
  HgSection         *facts_section;
  HgSection         *prints_section;
  GtkWidget         *preview_button;
  GtkWidget         *case_button;
  AdwStatusPage     *error_page;
};

G_DEFINE_FINAL_TYPE (HgCheckPage, hg_check_page, GTK_TYPE_WIDGET)

static void
show_result (HgCheckPage *self)
{
  gboolean holds = self->review->changes->len == 0;
  g_autofree char *text = hg_sheet_review_dup_result (self->review);

  gtk_image_set_from_icon_name (self->icon, holds ? "emblem-ok-symbolic" : "dialog-warning-symbolic");
  gtk_label_set_label (self->result, text);
  gtk_widget_remove_css_class (self->verdict, holds ? "changed" : "holds");
  gtk_widget_add_css_class (self->verdict, holds ? "holds" : "changed");
}

static void
show_changes (HgCheckPage *self)
{
  GtkWidget *box;

  hg_section_clear (self->changes_section);
  if (self->review->changes->len == 0)
    return;
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  hg_change_list_fill (GTK_BOX (box), self->review->changes, FALSE);
  hg_section_append (self->changes_section, box);
}

static void
add_fact (GtkGrid *grid, int *line, const char *name, const char *value)
{
  GtkWidget *key, *label;

  if (value == NULL || *value == '\0')
    return;
  key = gtk_label_new (name);
  label = gtk_label_new (value);
  gtk_label_set_xalign (GTK_LABEL (key), 0);
  gtk_widget_set_valign (key, GTK_ALIGN_START);
  gtk_widget_add_css_class (key, "dim-label");
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_focusable (label, FALSE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_grid_attach (grid, key, 0, *line, 1, 1);
  gtk_grid_attach (grid, label, 1, *line, 1, 1);
  *line += 1;
}

static void
show_facts (HgCheckPage *self)
{
  const HgSheetRecord *record = self->review->record;
  gboolean is_case = self->review->assessment != 0;
  GtkWidget *grid = gtk_grid_new ();
  g_autofree char *time = hg_case_row_dup_time (record->created);
  int line = 0;

  gtk_grid_set_column_spacing (GTK_GRID (grid), 16);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 4);
  add_fact (GTK_GRID (grid), &line, _("Number"), record->number);
  add_fact (GTK_GRID (grid), &line, _("Title"), record->title);
  add_fact (GTK_GRID (grid), &line, _("Kind"), is_case ? _("Assessment") : hg_register_row_get_kind (record->kind));
  add_fact (GTK_GRID (grid), &line, is_case ? _("Party") : _("Recipient"), record->recipient);
  add_fact (GTK_GRID (grid), &line, _("Credit code"), record->recipient_code);
  add_fact (GTK_GRID (grid), &line, _("Handled by"), record->handler);
  add_fact (GTK_GRID (grid), &line, is_case ? _("Kept on") : _("Registered on"), time);
  add_fact (GTK_GRID (grid), &line, _("Edition then"), record->edition);
  add_fact (GTK_GRID (grid), &line, _("Edition in use"), self->review->edition);
  hg_section_clear (self->facts_section);
  hg_section_append (self->facts_section, grid);
}

/* What became of it */

static void
stop_reading (HgCheckPage *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

/* That it cannot be read is no reason to say nothing of the sheet. */
static void
prints_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgCheckPage) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) prints = hg_library_list_prints_finish (HG_LIBRARY (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  hg_section_clear (self->prints_section);
  if (prints != NULL)
    hg_section_append (self->prints_section, hg_print_list_new (prints));
  else
    hg_section_add_text (self->prints_section, error->message);
}

/* The sheets of assessments stand in no register that could say it. */
static void
read_prints (HgCheckPage *self)
{
  stop_reading (self);
  if (self->library == NULL || self->review == NULL || self->review->assessment != 0)
    return;
  self->cancellable = g_cancellable_new ();
  hg_library_list_prints_async (self->library, self->review->record->number, self->cancellable, prints_read_cb,
                                g_object_ref (self));
}

static void
hg_check_page_dispose (GObject *object)
{
  HgCheckPage *self = HG_CHECK_PAGE (object);

  stop_reading (self);
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_CHECK_PAGE);
  g_clear_object (&self->library);
  g_clear_pointer (&self->review, hg_sheet_review_unref);
  G_OBJECT_CLASS (hg_check_page_parent_class)->dispose (object);
}

static void
hg_check_page_class_init (HgCheckPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_check_page_dispose;
  g_type_ensure (HG_TYPE_SECTION);
  g_type_ensure (HG_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/records/hg-check-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HgCheckPage, stack);
  gtk_widget_class_bind_template_child (widget_class, HgCheckPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, HgCheckPage, verdict);
  gtk_widget_class_bind_template_child (widget_class, HgCheckPage, icon);
  gtk_widget_class_bind_template_child (widget_class, HgCheckPage, result);
  gtk_widget_class_bind_template_child (widget_class, HgCheckPage, changes_section);
  gtk_widget_class_bind_template_child (widget_class, HgCheckPage, facts_section);
  gtk_widget_class_bind_template_child (widget_class, HgCheckPage, prints_section);
  gtk_widget_class_bind_template_child (widget_class, HgCheckPage, preview_button);
  gtk_widget_class_bind_template_child (widget_class, HgCheckPage, case_button);
  gtk_widget_class_bind_template_child (widget_class, HgCheckPage, error_page);
}

static void
hg_check_page_init (HgCheckPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Who reads what became of a sheet; it stays current while it is shown. */
void
hg_check_page_set_library (HgCheckPage *self, HgLibrary *library)
{
  g_return_if_fail (HG_IS_CHECK_PAGE (self) && self->library == NULL);
  self->library = g_object_ref (library);
  g_signal_connect_object (library, "print-noted", G_CALLBACK (read_prints), self, G_CONNECT_SWAPPED);
}

/**
 * hg_check_page_set_review:
 * @self: a page
 * @review: (nullable): what the check gave; %NULL while it is not known
 */
void
hg_check_page_set_review (HgCheckPage *self, HgSheetReview *review)
{
  g_return_if_fail (HG_IS_CHECK_PAGE (self));
  g_clear_pointer (&self->review, hg_sheet_review_unref);
  stop_reading (self);
  hg_section_clear (self->prints_section);
  gtk_label_set_label (self->result, "");
  gtk_stack_set_visible_child_name (self->stack, review != NULL ? "review" : "start");
  if (review == NULL)
    return;
  self->review = hg_sheet_review_ref (review);
  show_result (self);
  show_changes (self);
  show_facts (self);
  read_prints (self);
  gtk_widget_set_visible (self->case_button, review->assessment != 0);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/**
 * hg_check_page_set_error:
 * @self: a page
 * @message: why there is no answer
 */
void
hg_check_page_set_error (HgCheckPage *self, const char *message)
{
  g_autofree char *markup = g_markup_escape_text (message, -1);

  g_return_if_fail (HG_IS_CHECK_PAGE (self));
  g_clear_pointer (&self->review, hg_sheet_review_unref);
  stop_reading (self);
  adw_status_page_set_description (self->error_page, markup);
  gtk_stack_set_visible_child_name (self->stack, "error");
}

/**
 * hg_check_page_get_review:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): what it shows
 */
HgSheetReview *
hg_check_page_get_review (HgCheckPage *self)
{
  g_return_val_if_fail (HG_IS_CHECK_PAGE (self), NULL);
  return self->review;
}

/* The focus goes to what one does most: looking at the sheet. */
void
hg_check_page_focus (HgCheckPage *self)
{
  g_return_if_fail (HG_IS_CHECK_PAGE (self));
  if (self->review != NULL)
    gtk_widget_grab_focus (self->preview_button);
}
