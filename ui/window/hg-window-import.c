/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-import"

#include "config.h"

#include "hg-window-private.h"

#include "hg-file-chooser.h"
#include "hg-import-window.h"

#include <glib/gi18n.h>

static void
imported_cb (HgWindow *self, HgImportReport *report)
{
  g_autofree char *matters = NULL;
  g_autofree char *rules = NULL;
  g_autofree char *text = NULL;

  matters = g_strdup_printf (ngettext ("%u matter", "%u matters", report->n_matters), report->n_matters);
  rules = g_strdup_printf (ngettext ("%u rule", "%u rules", report->n_rules), report->n_rules);
  /* Translators: an edition, how many matters, how many rules */
  text = g_strdup_printf (_("Edition %1$s is in use: %2$s, %3$s"),
                          report->info != NULL ? report->info->edition : "", matters, rules);
  hg_window_add_toast (self, text);
}

/**
 * hg_window_import_file:
 * @self: a window
 * @file: a catalog
 *
 * Reads @file and puts it in use if it has no error; shows what was found otherwise.
 */
void
hg_window_import_file (HgWindow *self, GFile *file)
{
  GtkWidget *window;

  g_return_if_fail (HG_IS_WINDOW (self) && G_IS_FILE (file));
  window = hg_import_window_new (GTK_WINDOW (self), self->library, file);
  g_signal_connect_object (window, "accepted", G_CALLBACK (imported_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (window));
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgWindow) self = user_data;
  g_autoptr(GFile) file = hg_file_chooser_finish (result, NULL);

  if (file != NULL)
    hg_window_import_file (self, file);
}

/**
 * hg_window_import_choose:
 * @self: a window
 *
 * Asks for a catalog and imports it.
 */
void
hg_window_import_choose (HgWindow *self)
{
  hg_file_chooser_open_async (GTK_WINDOW (self), _("Import Catalog"), _("Catalogs (XML)"), "*.xml", chosen_cb,
                              g_object_ref (self));
}

static gboolean
drop_cb (HgWindow *self, const GValue *value)
{
  GFile *file = g_value_get_object (value);

  if (file == NULL)
    return FALSE;
  hg_window_import_file (self, file);
  return TRUE;
}

/**
 * hg_window_import_bind_template:
 * @widget_class: of the window
 *
 * Binds the callbacks of the template.
 */
void
hg_window_import_bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);
}
