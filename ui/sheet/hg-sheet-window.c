/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-window"

#include "config.h"

#include "hg-sheet-window.h"

#include "hg-library-sheets.h"
#include "hg-message.h"
#include "hg-settings.h"
#include "hg-sheet-layout.h"
#include "hg-sheet-page-view.h"
#include "hg-sheet-printer.h"
#include "hg-sheet-queue.h"
#include "hg-sheet-saver.h"

#include <glib/gi18n.h>

/* Pixels for each point, from half the size to three times; 4/3 is the paper's size on a screen of 96 dots an inch. */
#define ZOOM_MIN     0.5
#define ZOOM_MAX     3.0
#define ZOOM_DEFAULT (4.0 / 3.0)
#define ZOOM_STEP    1.2

struct _HgSheetWindow
{
  AdwWindow          parent_instance;

  HgSheet           *sheet;
  HgSheetLayout     *layout;
  double             zoom;
  GCancellable      *cancellable;   /* of what is under way for this window */

  AdwToastOverlay   *toasts;
  AdwWindowTitle    *title;
  GtkButton         *print_again;
  GtkLabel          *warning;
  GtkScrolledWindow *scroller;
  GtkBox            *pages;
};

G_DEFINE_FINAL_TYPE (HgSheetWindow, hg_sheet_window, ADW_TYPE_WINDOW)

static void
set_zoom (HgSheetWindow *self, double zoom)
{
  self->zoom = CLAMP (zoom, ZOOM_MIN, ZOOM_MAX);
  for (GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self->pages)); page != NULL;
       page = gtk_widget_get_next_sibling (page))
    hg_sheet_page_view_set_zoom (HG_SHEET_PAGE_VIEW (page), self->zoom);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.zoom-in", self->zoom < ZOOM_MAX);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.zoom-out", self->zoom > ZOOM_MIN);
}

static void
zoom_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgSheetWindow *self = HG_SHEET_WINDOW (widget);

  set_zoom (self, strcmp (name, "sheet.zoom-in") == 0 ? self->zoom * ZOOM_STEP : self->zoom / ZOOM_STEP);
}

static void
print_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_sheet_printer_run (GTK_WINDOW (widget), HG_SHEET_WINDOW (widget)->sheet);
}

static void
say (HgSheetWindow *self, const char *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (markup));
}

static void
printed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgSheetWindow) self = user_data;
  g_autoptr(GError) error = NULL;
  gboolean printed = hg_sheet_queue_print_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.print-again", TRUE);
  if (!printed)
    hg_message_show (GTK_WINDOW (self), _("The sheet was not printed"), error->message);
  else
    {
      g_autofree char *printer = g_settings_get_string (hg_settings_get_default (), "printer");
      g_autofree char *text = g_strdup_printf (_("Sent to %s"), printer);

      say (self, text);
    }
}

/* To the printer of the last sheet, without a dialog. */
static void
print_again_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgSheetWindow *self = HG_SHEET_WINDOW (widget);
  g_autofree char *printer = g_settings_get_string (hg_settings_get_default (), "printer");

  gtk_widget_action_set_enabled (widget, "sheet.print-again", FALSE);   /* until it is there: once is enough */
  hg_sheet_queue_print_async (printer, self->sheet, self->cancellable, printed_cb, g_object_ref (self));
}

/* The button says where to; without a printer so far there is none. */
static void
printer_changed_cb (HgSheetWindow *self)
{
  GSettings *settings = hg_settings_get_default ();
  g_autofree char *printer = settings != NULL ? g_settings_get_string (settings, "printer") : g_strdup ("");
  g_autofree char *label = g_strdup_printf (_("Print on %s"), printer);

  gtk_button_set_label (self->print_again, label);
  gtk_widget_set_visible (GTK_WIDGET (self->print_again), *printer != '\0');
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.print-again", *printer != '\0');
}

static void
saved_cb (GFile *file, gpointer user_data)
{
  HgSheetWindow *self = user_data;
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *text = g_strdup_printf (_("Saved as %s"), name);

  say (self, text);
}

static void
save_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_sheet_saver_run (GTK_WINDOW (widget), HG_SHEET_WINDOW (widget)->sheet, saved_cb, g_object_ref (widget),
                      g_object_unref);
}

/* What no font has is lost on paper: better to know before it is handed over. */
static void
warn_of_missing_glyphs (HgSheetWindow *self)
{
  g_autoptr(GArray) glyphs = hg_sheet_layout_dup_missing_glyphs (self->layout);
  g_autoptr(GString) places = g_string_new (NULL);
  g_autofree char *text = NULL;

  if (glyphs->len == 0)
    return;
  for (guint i = 0; i < glyphs->len; i++)
    {
      const HgSheetGlyph *glyph = &g_array_index (glyphs, HgSheetGlyph, i);

      if (i > 0)
        g_string_append (places, C_("list", ", "));
      g_string_append_unichar (places, glyph->character);
      /* Translators: after a character: its code and the page */
      g_string_append_printf (places, _(" (U+%04X, page %u)"), glyph->character, glyph->page + 1);
    }
  text = g_strdup_printf (_("No font has these characters, they will be missing on paper: %s"), places->str);
  gtk_label_set_label (self->warning, text);
  gtk_widget_set_visible (GTK_WIDGET (self->warning), TRUE);
}

static void
hg_sheet_window_dispose (GObject *object)
{
  HgSheetWindow *self = HG_SHEET_WINDOW (object);
  GtkWidget *page;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  /* The pages borrow the layout. */
  while (self->pages != NULL && (page = gtk_widget_get_first_child (GTK_WIDGET (self->pages))) != NULL)
    gtk_box_remove (self->pages, page);
  g_clear_pointer (&self->layout, hg_sheet_layout_free);
  g_clear_pointer (&self->sheet, hg_sheet_unref);
  G_OBJECT_CLASS (hg_sheet_window_parent_class)->dispose (object);
}

static void
hg_sheet_window_class_init (HgSheetWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_sheet_window_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/sheet/hg-sheet-window.ui");
  gtk_widget_class_bind_template_child (widget_class, HgSheetWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, HgSheetWindow, title);
  gtk_widget_class_bind_template_child (widget_class, HgSheetWindow, warning);
  gtk_widget_class_bind_template_child (widget_class, HgSheetWindow, print_again);
  gtk_widget_class_bind_template_child (widget_class, HgSheetWindow, scroller);
  gtk_widget_class_bind_template_child (widget_class, HgSheetWindow, pages);
  gtk_widget_class_install_action (widget_class, "sheet.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "sheet.print-again", NULL, print_again_action);
  gtk_widget_class_install_action (widget_class, "sheet.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "sheet.zoom-in", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "sheet.zoom-out", NULL, zoom_action);
}

static void
hg_sheet_window_init (HgSheetWindow *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  if (hg_settings_get_default () != NULL)
    g_signal_connect_object (hg_settings_get_default (), "changed::printer", G_CALLBACK (printer_changed_cb), self,
                             G_CONNECT_SWAPPED);
  printer_changed_cb (self);
}

static void
show_sheet (HgSheetWindow *self, HgSheet *sheet)
{
  g_autofree char *subtitle = NULL;
  guint n_pages;

  self->sheet = hg_sheet_ref (sheet);
  self->layout = hg_sheet_layout_new (sheet);
  n_pages = hg_sheet_layout_get_n_pages (self->layout);
  for (guint i = 0; i < n_pages; i++)
    gtk_box_append (self->pages, hg_sheet_page_view_new (self->layout, i));
  subtitle = g_strdup_printf (ngettext ("%u page", "%u pages", n_pages), n_pages);
  adw_window_title_set_title (self->title, sheet->title);
  adw_window_title_set_subtitle (self->title, subtitle);
  gtk_window_set_title (GTK_WINDOW (self), sheet->title);
  set_zoom (self, ZOOM_DEFAULT);
  warn_of_missing_glyphs (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.print", TRUE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.save", TRUE);
  printer_changed_cb (self);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgSheetWindow) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheet) sheet = hg_library_make_requested_sheet_finish (HG_LIBRARY (source), result, &error);

  if (sheet != NULL)
    show_sheet (self, sheet);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    hg_message_show (GTK_WINDOW (self), _("The sheet cannot be made"), error->message);
}

/**
 * hg_sheet_window_new:
 * @parent: (nullable): the window in front
 * @sheet: what to show
 *
 * Returns: (transfer none): a window, to be presented; GTK owns it
 */
GtkWidget *
hg_sheet_window_new (GtkWindow *parent, HgSheet *sheet)
{
  HgSheetWindow *self = g_object_new (HG_TYPE_SHEET_WINDOW, "transient-for", parent, NULL);

  show_sheet (self, sheet);
  gtk_widget_grab_focus (GTK_WIDGET (self->scroller));
  return GTK_WIDGET (self);
}

/**
 * hg_sheet_window_new_for_request:
 * @parent: (nullable): the window in front
 * @library: the library that makes the sheet
 * @request: what to make
 *
 * Returns: (transfer none): a window, to be presented, that shows the sheet once it is made; GTK owns it
 */
GtkWidget *
hg_sheet_window_new_for_request (GtkWindow *parent, HgLibrary *library, HgSheetRequest *request)
{
  HgSheetWindow *self = g_object_new (HG_TYPE_SHEET_WINDOW, "transient-for", parent, NULL);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.print", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.print-again", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.save", FALSE);
  hg_library_make_requested_sheet_async (library, request, self->cancellable, made_cb, g_object_ref (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->scroller));
  return GTK_WIDGET (self);
}
