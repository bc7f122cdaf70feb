/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-window-actions"

#include "config.h"

#include "hg-sheet-window-private.h"

#include "hg-settings.h"
#include "hg-sheet-hand.h"
#include "hg-sheet-printer.h"
#include "hg-sheet-saver.h"
#include "hg-sheet-text.h"

#include <glib/gi18n.h>

static char *
dup_printer (void)
{
  GSettings *settings = hg_settings_get_default ();

  return settings != NULL ? g_settings_get_string (settings, "printer") : g_strdup ("");
}

static void
print_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_sheet_printer_run_draft (GTK_WINDOW (widget), HG_SHEET_WINDOW (widget)->draft);
}

/* To the printer of the last sheet, without a dialog. */
static void
print_again_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgSheetWindow *self = HG_SHEET_WINDOW (widget);
  g_autofree char *printer = dup_printer ();

  hg_sheet_sender_send (self->sender, printer, self->draft);
}

static void
saved_cb (GFile *file, gpointer user_data)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *text = g_strdup_printf (_("Saved as %s"), name);

  hg_sheet_window_say (user_data, text);
}

static void
save_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const char *ending = parameter != NULL ? g_variant_get_string (parameter, NULL) : "pdf";

  hg_sheet_saver_run_draft (GTK_WINDOW (widget), HG_SHEET_WINDOW (widget)->draft, ending, saved_cb, g_object_ref (widget),
                            g_object_unref);
}

/* As the preview shows it: what is copied leaves no paper. */
static void
copy_text_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgSheetWindow *self = HG_SHEET_WINDOW (widget);
  g_autofree char *text = hg_sheet_text_to_string (hg_sheet_draft_get_sheet (self->draft));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  hg_sheet_window_say (self, _("The sheet was copied as text"));
}

static void
view_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgSheetWindow *self = HG_SHEET_WINDOW (widget);

  if (g_str_equal (name, "sheet.zoom"))
    hg_sheet_view_set_zoom (self->view, HG_SHEET_FIT_NONE, HG_SHEET_SPREAD_ZOOM_PAPER * g_variant_get_int32 (parameter) / 100);
  else if (g_str_equal (name, "sheet.fit-width") || g_str_equal (name, "sheet.fit-page"))
    hg_sheet_view_set_zoom (self->view, g_str_equal (name, "sheet.fit-width") ? HG_SHEET_FIT_WIDTH : HG_SHEET_FIT_PAGE,
                            HG_SHEET_SPREAD_ZOOM_PAPER);
  else
    hg_sheet_hand_step_zoom (self->view, g_str_equal (name, "sheet.zoom-in") ? 1 : -1);
}

static void
panel_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgSheetWindow *self = HG_SHEET_WINDOW (widget);

  adw_flap_set_reveal_flap (self->flap, !adw_flap_get_reveal_flap (self->flap));
}

static void
find_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_sheet_search_open (HG_SHEET_WINDOW (widget)->search);
}

static void
go_to_page_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_sheet_bar_focus_page (HG_SHEET_WINDOW (widget)->bar);
}

/**
 * hg_sheet_window_actions_install:
 * @widget_class: of the window
 *
 * Installs all that can be done in the window.
 */
void
hg_sheet_window_actions_install (GtkWidgetClass *widget_class)
{
  static const struct { const char *name; const char *type; GtkWidgetActionActivateFunc func; } actions[] = {
    { "sheet.print", NULL, print_action },   { "sheet.print-again", NULL, print_again_action },
    { "sheet.save", NULL, save_action },     { "sheet.save-as", "s", save_action },
    { "sheet.zoom-in", NULL, view_action },  { "sheet.zoom-out", NULL, view_action },
    { "sheet.zoom", "i", view_action },      { "sheet.fit-width", NULL, view_action },
    { "sheet.panel", NULL, panel_action },   { "sheet.fit-page", NULL, view_action },
    { "sheet.find", NULL, find_action },     { "sheet.go-to-page", NULL, go_to_page_action },
    { "sheet.copy-text", NULL, copy_text_action },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].type, actions[i].func);
}

/**
 * hg_sheet_window_actions_update:
 * @self: a window
 *
 * Lets be done what can be done now. A button says where to it would print; without a printer so far there is none.
 */
void
hg_sheet_window_actions_update (HgSheetWindow *self)
{
  static const char *const needs_pages[] = { "sheet.print", "sheet.save", "sheet.save-as", "sheet.copy-text", "sheet.find",
                                             "sheet.go-to-page" };
  gboolean has_pages = hg_sheet_view_get_layout (self->view) != NULL && hg_sheet_draft_get_error (self->draft) == NULL;
  double zoom = hg_sheet_view_get_zoom (self->view);
  g_autofree char *printer = dup_printer ();
  g_autofree char *label = g_strdup_printf (_("Print on %s"), printer);

  for (guint i = 0; i < G_N_ELEMENTS (needs_pages); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), needs_pages[i], has_pages);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.print-again",
                                 has_pages && *printer != '\0' && !hg_sheet_sender_get_busy (self->sender));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.zoom-in", zoom < HG_SHEET_SPREAD_ZOOM_MAX);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.zoom-out", zoom > HG_SHEET_SPREAD_ZOOM_MIN);
  gtk_button_set_label (self->print_again, label);
  gtk_widget_set_visible (GTK_WIDGET (self->print_again), *printer != '\0' && !adw_flap_get_folded (self->flap));
}
