/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-preferences-window"

#include "config.h"

#include "hg-preferences-window.h"

#include "hg-error.h"
#include "hg-file-chooser.h"
#include "hg-letterhead-form.h"
#include "hg-letterhead-preview.h"
#include "hg-library-search.h"
#include "hg-message.h"
#include "hg-office.h"
#include "hg-settings.h"
#include "hg-split-layout.h"

#include <glib/gi18n.h>

/* A pause in typing; not each letter is written to the disk. */
#define SAVE_DELAY_MS 400

struct _HgPreferencesWindow
{
  AdwWindow            parent_instance;

  HgLibrary           *library;
  HgLetterhead        *former;      /* as it was when the window was opened */
  guint                saving;      /* 0: nothing is to be saved */

  AdwToastOverlay     *toasts;
  GtkWidget           *problem;
  GtkLabel            *problem_text;
  GtkWidget           *aside_button;
  GtkWidget           *split;
  HgLetterheadForm    *form;
  HgLetterheadPreview *preview;
  AdwActionRow        *printer_row;
};

G_DEFINE_FINAL_TYPE (HgPreferencesWindow, hg_preferences_window, ADW_TYPE_WINDOW)

static void
say (HgPreferencesWindow *self, const char *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (markup));
}

/* A file that cannot be read leaves nothing to be edited; one that cannot be written is told until it can. */
static void
show_problem (HgPreferencesWindow *self, const GError *error)
{
  gboolean is_damaged = g_error_matches (error, HG_ERROR, HG_ERROR_DAMAGED);
  g_autofree char *text = NULL;

  gtk_widget_set_visible (self->problem, error != NULL);
  gtk_widget_set_visible (self->aside_button, is_damaged);
  gtk_widget_set_sensitive (GTK_WIDGET (self->form), !is_damaged);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preferences.import", !is_damaged);
  if (error == NULL)
    return;
  text = is_damaged ? g_strdup_printf (_("The letterhead's file is damaged and was left as it is. %s"), error->message)
                    : g_strdup_printf (_("The letterhead was not saved. %s"), error->message);
  gtk_label_set_label (self->problem_text, text);
}

static gboolean
is_as_before (HgPreferencesWindow *self, const HgLetterhead *letterhead)
{
  g_autofree char *former = hg_letterhead_to_data (self->former);
  g_autofree char *now = hg_letterhead_to_data (letterhead);

  return g_str_equal (former, now);
}

static void
save (HgPreferencesWindow *self)
{
  g_autoptr(HgLetterhead) letterhead = hg_letterhead_form_dup (self->form);
  g_autoptr(GError) error = NULL;

  g_clear_handle_id (&self->saving, g_source_remove);
  hg_office_save_letterhead (letterhead, &error);
  show_problem (self, error);
}

static gboolean
saving_cb (gpointer user_data)
{
  HgPreferencesWindow *self = user_data;

  self->saving = 0;
  save (self);
  return G_SOURCE_REMOVE;
}

static void
follow_form (HgPreferencesWindow *self)
{
  g_autoptr(HgLetterhead) letterhead = hg_letterhead_form_dup (self->form);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preferences.revert", !is_as_before (self, letterhead));
  hg_letterhead_preview_show (self->preview, letterhead);
}

static void
changed_cb (HgPreferencesWindow *self)
{
  follow_form (self);
  g_clear_handle_id (&self->saving, g_source_remove);
  self->saving = g_timeout_add (SAVE_DELAY_MS, saving_cb, self);
}

/* Shows what is kept: at the start, and after a damaged file was set aside. */
static void
load (HgPreferencesWindow *self)
{
  g_autoptr(HgLetterhead) letterhead = NULL;
  g_autoptr(GError) error = NULL;

  hg_office_load_letterhead (&letterhead, &error);
  if (letterhead == NULL)
    letterhead = hg_letterhead_new ();
  hg_letterhead_form_set (self->form, letterhead);
  g_clear_pointer (&self->former, hg_letterhead_unref);
  self->former = hg_letterhead_form_dup (self->form);
  show_problem (self, error);
  follow_form (self);
}

static void
use (HgPreferencesWindow *self, const HgLetterhead *letterhead)
{
  hg_letterhead_form_set (self->form, letterhead);
  follow_form (self);
  save (self);
}

static void
revert_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgPreferencesWindow *self = HG_PREFERENCES_WINDOW (widget);

  use (self, self->former);
  say (self, _("The letterhead is as it was"));
}

static void
set_aside_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgPreferencesWindow *self = HG_PREFERENCES_WINDOW (widget);
  g_autoptr(GError) error = NULL;
  g_autofree char *path = hg_office_set_aside (&error);
  g_autofree char *text = NULL;

  load (self);
  text = path != NULL ? g_strdup_printf (_("The damaged file is kept as %s"), path) : g_strdup (error->message);
  say (self, text);
}

/* Files */

static void
imported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgPreferencesWindow) self = user_data;
  g_autoptr(GFile) file = hg_file_chooser_finish (result, NULL);
  g_autoptr(HgLetterhead) letterhead = NULL;
  g_autoptr(GError) error = NULL;

  if (file == NULL)
    return;
  letterhead = hg_letterhead_load (g_file_peek_path (file), &error);
  if (letterhead == NULL)
    {
      hg_message_show (GTK_WINDOW (self), _("The letterhead cannot be imported"), error->message);
      return;
    }
  use (self, letterhead);
  say (self, _("The letterhead was imported; “Revert” brings back the former one"));
}

static void
import_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_file_chooser_open_async (GTK_WINDOW (widget), _("Import a letterhead"), _("Letterheads"), "*.ini", imported_cb,
                              g_object_ref (widget));
}

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgPreferencesWindow) self = user_data;
  g_autoptr(GFile) file = hg_file_chooser_finish (result, NULL);
  g_autoptr(HgLetterhead) letterhead = hg_letterhead_form_dup (self->form);
  g_autofree char *data = hg_letterhead_to_data (letterhead);
  g_autofree char *name = file != NULL ? g_file_get_basename (file) : NULL;
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  if (file == NULL)
    return;
  if (!g_file_replace_contents (file, data, strlen (data), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &error))
    {
      hg_message_show (GTK_WINDOW (self), _("The letterhead cannot be exported"), error->message);
      return;
    }
  text = g_strdup_printf (_("Saved as %s"), name);
  say (self, text);
}

static void
export_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr(HgLetterhead) letterhead = hg_letterhead_form_dup (HG_PREFERENCES_WINDOW (widget)->form);
  /* Translators: a file's name; of which office */
  g_autofree char *file_name = letterhead->office != NULL ? g_strdup_printf (_("Letterhead of %s.ini"), letterhead->office)
                                                          : g_strdup (_("Letterhead.ini"));

  g_strdelimit (file_name, "/\\:\n", '_');
  hg_file_chooser_save_async (GTK_WINDOW (widget), _("Export this letterhead"), file_name, exported_cb, g_object_ref (widget));
}

/* What the program remembers */

static void
printer_changed_cb (HgPreferencesWindow *self)
{
  GSettings *settings = hg_settings_get_default ();
  g_autofree char *printer = settings != NULL ? g_settings_get_string (settings, "printer") : g_strdup ("");
  g_autofree char *markup = g_markup_escape_text (*printer != '\0' ? printer : _("No sheet was printed yet."), -1);

  adw_action_row_set_subtitle (self->printer_row, markup);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preferences.forget-printer", *printer != '\0');
}

static void
forget_printer_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_settings_reset (hg_settings_get_default (), "printer");
  say (HG_PREFERENCES_WINDOW (widget), _("The printer is forgotten"));
}

static void
forget_searches_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgPreferencesWindow *self = HG_PREFERENCES_WINDOW (widget);

  hg_library_forget_searches (self->library);
  gtk_widget_action_set_enabled (widget, "preferences.forget-searches", FALSE);
  say (self, _("The searches are forgotten"));
}

/* What was typed just before is kept too. */
static gboolean
hg_preferences_window_close_request (GtkWindow *window)
{
  HgPreferencesWindow *self = HG_PREFERENCES_WINDOW (window);

  if (self->saving != 0)
    save (self);
  return GTK_WINDOW_CLASS (hg_preferences_window_parent_class)->close_request (window);
}

static void
hg_preferences_window_dispose (GObject *object)
{
  HgPreferencesWindow *self = HG_PREFERENCES_WINDOW (object);

  g_clear_handle_id (&self->saving, g_source_remove);
  g_clear_pointer (&self->former, hg_letterhead_unref);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (hg_preferences_window_parent_class)->dispose (object);
}

static void
hg_preferences_window_class_init (HgPreferencesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_preferences_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = hg_preferences_window_close_request;
  g_type_ensure (HG_TYPE_LETTERHEAD_FORM);
  g_type_ensure (HG_TYPE_LETTERHEAD_PREVIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/preferences/hg-preferences-window.ui");
  gtk_widget_class_bind_template_child (widget_class, HgPreferencesWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, HgPreferencesWindow, problem);
  gtk_widget_class_bind_template_child (widget_class, HgPreferencesWindow, problem_text);
  gtk_widget_class_bind_template_child (widget_class, HgPreferencesWindow, aside_button);
  gtk_widget_class_bind_template_child (widget_class, HgPreferencesWindow, split);
  gtk_widget_class_bind_template_child (widget_class, HgPreferencesWindow, form);
  gtk_widget_class_bind_template_child (widget_class, HgPreferencesWindow, preview);
  gtk_widget_class_bind_template_child (widget_class, HgPreferencesWindow, printer_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_install_action (widget_class, "preferences.revert", NULL, revert_action);
  gtk_widget_class_install_action (widget_class, "preferences.import", NULL, import_action);
  gtk_widget_class_install_action (widget_class, "preferences.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "preferences.set-aside", NULL, set_aside_action);
  gtk_widget_class_install_action (widget_class, "preferences.forget-printer", NULL, forget_printer_action);
  gtk_widget_class_install_action (widget_class, "preferences.forget-searches", NULL, forget_searches_action);
}

static void
hg_preferences_window_init (HgPreferencesWindow *self)
{
  g_autoptr(GtkLayoutManager) layout = hg_split_layout_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->split, g_steal_pointer (&layout));
  if (hg_settings_get_default () != NULL)
    g_signal_connect_object (hg_settings_get_default (), "changed::printer", G_CALLBACK (printer_changed_cb), self,
                             G_CONNECT_SWAPPED);
  printer_changed_cb (self);
}

/**
 * hg_preferences_window_new:
 * @parent: (nullable): the window in front
 * @library: the program's catalog
 * @matter: (nullable): the id of a matter to try the letterhead with
 *
 * Returns: (transfer none): a window, to be presented; GTK owns it
 */
GtkWidget *
hg_preferences_window_new (GtkWindow *parent, HgLibrary *library, const char *matter)
{
  HgPreferencesWindow *self = g_object_new (HG_TYPE_PREFERENCES_WINDOW, "transient-for", parent, NULL);

  self->library = g_object_ref (library);
  hg_letterhead_preview_set_library (self->preview, library, matter);
  load (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->form));
  return GTK_WIDGET (self);
}
