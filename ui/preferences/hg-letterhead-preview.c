/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-letterhead-preview"

#include "config.h"

#include "hg-letterhead-preview.h"

#include "hg-date.h"
#include "hg-library-sheets.h"
#include "hg-sheet-number.h"
#include "hg-sheet-typesetter.h"
#include "hg-sheet-view.h"

#include <glib/gi18n.h>

/* Who types does not wait for the sheet, and the sheet does not follow each letter. */
#define DELAY_MS 150

struct _HgLetterheadPreview
{
  GtkWidget          parent_instance;

  HgLibrary         *library;       /* (nullable) */
  char              *matter;        /* (nullable): whose sheet is shown */
  HgLetterhead      *letterhead;    /* (nullable): what shall be shown */
  GCancellable      *cancellable;
  guint              timeout;       /* 0: none */
  gboolean           is_making;
  gboolean           is_stale;      /* the letterhead changed while the sheet was made */

  GtkWidget         *root;
  HgSheetView       *view;
  GtkWidget         *message;       /* where no sheet can be made */
};

G_DEFINE_FINAL_TYPE (HgLetterheadPreview, hg_letterhead_preview, GTK_TYPE_WIDGET)

static void make (HgLetterheadPreview *self);

static void
say (HgLetterheadPreview *self, const char *text)
{
  gtk_label_set_label (GTK_LABEL (self->message), text);
  gtk_widget_set_visible (self->message, TRUE);
}

/* What was changed meanwhile is made next. */
static void
finish (HgLetterheadPreview *self)
{
  self->is_making = FALSE;
  if (self->is_stale)
    make (self);
}

static void
set_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgLetterheadPreview) self = user_data;
  g_autoptr(GError) error = NULL;
  HgSheetLayout *layout = hg_sheet_typesetter_set_finish (result, &error);

  if (layout == NULL)   /* stopped, for there is nothing else that can go wrong */
    return;
  gtk_widget_set_visible (self->message, FALSE);
  hg_sheet_view_take_layout (self->view, layout);
  finish (self);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgLetterheadPreview) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheet) sheet = hg_library_make_requested_sheet_finish (HG_LIBRARY (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (sheet != NULL)
    {
      hg_sheet_typesetter_set_async (sheet, self->cancellable, set_cb, g_object_ref (self));
      return;
    }
  say (self, error->message);
  finish (self);
}

/* A short sheet with a number, which nobody takes. */
static HgSheetOptions *
new_options (HgLetterheadPreview *self)
{
  HgSheetOptions *options = hg_sheet_options_new ();
  const char *prefix = self->letterhead->prefix;
  GDate today;

  hg_date_today (&today);
  options->stages = 0;
  options->rules = FALSE;
  options->number = hg_sheet_number_format (prefix != NULL ? prefix : C_("sheet number", "HG"), g_date_get_year (&today), 12);
  hg_sheet_options_set_letterhead (options, self->letterhead);
  return options;
}

static void
make (HgLetterheadPreview *self)
{
  const char *const ids[] = { self->matter, NULL };
  g_autoptr(HgSheetOptions) options = NULL;
  g_autoptr(HgSheetRequest) request = NULL;

  self->is_stale = self->is_making;
  if (self->is_making || self->matter == NULL || self->letterhead == NULL)
    return;
  options = new_options (self);
  request = hg_sheet_request_new (HG_SHEET_KIND_GUIDANCE, ids, NULL, options);
  self->is_making = TRUE;
  hg_library_make_requested_sheet_async (self->library, request, self->cancellable, made_cb, g_object_ref (self));
}

static gboolean
timeout_cb (gpointer user_data)
{
  HgLetterheadPreview *self = user_data;

  self->timeout = 0;
  make (self);
  return G_SOURCE_REMOVE;
}

/* Any matter will do: the first. */
static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgLetterheadPreview) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) items = hg_library_find_finish (HG_LIBRARY (source), result, &error);
  g_autoptr(HgItem) first = items != NULL ? g_list_model_get_item (items, 0) : NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (first != NULL)
    {
      self->matter = g_strdup (hg_item_get_id (first));
      make (self);
    }
  else
    say (self, error != NULL ? error->message : _("There is no matter to try it with."));
}

static void
hg_letterhead_preview_dispose (GObject *object)
{
  HgLetterheadPreview *self = HG_LETTERHEAD_PREVIEW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_pointer (&self->root, gtk_widget_unparent);
  g_clear_pointer (&self->letterhead, hg_letterhead_unref);
  g_clear_pointer (&self->matter, g_free);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (hg_letterhead_preview_parent_class)->dispose (object);
}

static void
hg_letterhead_preview_class_init (HgLetterheadPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_letterhead_preview_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "letterhead-preview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
hg_letterhead_preview_init (HgLetterheadPreview *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->cancellable = g_cancellable_new ();
  self->message = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->message), TRUE);
  gtk_widget_set_visible (self->message, FALSE);
  gtk_widget_add_css_class (self->message, "preview-message");
  self->view = HG_SHEET_VIEW (hg_sheet_view_new ());
  hg_sheet_view_set_zoom (self->view, HG_SHEET_FIT_WIDTH, 1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->view));
  gtk_widget_set_vexpand (scroller, TRUE);
  self->root = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->root), self->message);
  gtk_box_append (GTK_BOX (self->root), scroller);
  gtk_widget_set_parent (self->root, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Preview"), -1);
}

/**
 * hg_letterhead_preview_set_library:
 * @self: a preview
 * @library: makes the sheet
 * @matter: (nullable): the id of the matter to try it with; %NULL for any
 */
void
hg_letterhead_preview_set_library (HgLetterheadPreview *self, HgLibrary *library, const char *matter)
{
  g_autoptr(HgQuery) query = NULL;

  g_return_if_fail (HG_IS_LETTERHEAD_PREVIEW (self) && self->library == NULL);
  self->library = g_object_ref (library);
  self->matter = g_strdup (matter);
  if (matter != NULL)
    return;
  query = hg_query_new (HG_ITEM_MATTER);
  query->sort = HG_SORT_NUMBER;
  hg_library_find_async (library, query, self->cancellable, found_cb, g_object_ref (self));
}

/**
 * hg_letterhead_preview_show:
 * @self: a preview
 * @letterhead: what to try
 */
void
hg_letterhead_preview_show (HgLetterheadPreview *self, HgLetterhead *letterhead)
{
  HgLetterhead *former = self->letterhead;

  g_return_if_fail (HG_IS_LETTERHEAD_PREVIEW (self));
  self->letterhead = hg_letterhead_ref (letterhead);
  g_clear_pointer (&former, hg_letterhead_unref);
  if (self->timeout == 0)
    self->timeout = g_timeout_add (DELAY_MS, timeout_cb, self);
}

/* How many pages are shown; 0 until there are any. */
guint
hg_letterhead_preview_get_n_pages (HgLetterheadPreview *self)
{
  const HgSheetLayout *layout;

  g_return_val_if_fail (HG_IS_LETTERHEAD_PREVIEW (self), 0);
  layout = hg_sheet_view_get_layout (self->view);
  return layout != NULL ? hg_sheet_layout_get_n_pages (layout) : 0;
}
