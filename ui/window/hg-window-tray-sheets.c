/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-tray-sheets"

#include "config.h"

#include "hg-window-private.h"

#include "hg-file-chooser.h"
#include "hg-message.h"
#include "hg-sheet-choices.h"
#include "hg-sheet-tray-export.h"
#include "hg-sheet-window.h"

#include <glib/gi18n.h>

/* (nullable): where nothing of it can be printed, that is said */
static GPtrArray *
dup_present (HgWindow *self)
{
  g_autoptr(GPtrArray) present = hg_tray_dup_present (self->tray);

  if (present->len > 0)
    return g_steal_pointer (&present);
  hg_window_add_toast (self, _("Nothing in the print tray can be printed."));
  return NULL;
}

/**
 * hg_window_tray_sheets_print:
 * @self: a window
 *
 * Shows all of the tray as one sheet, to be printed.
 */
void
hg_window_tray_sheets_print (HgWindow *self)
{
  g_autoptr(GPtrArray) present = dup_present (self);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(HgSheetRequest) request = NULL;
  g_auto(GStrv) ids = NULL;
  gboolean is_rule;

  if (present == NULL)
    return;
  for (guint i = 0; i < present->len; i++)
    g_strv_builder_add (builder, hg_tray_entry_get_id (g_ptr_array_index (present, i)));
  ids = g_strv_builder_end (builder);
  is_rule = present->len == 1 && hg_tray_entry_get_kind (g_ptr_array_index (present, 0)) == HG_ITEM_RULE;
  request = hg_sheet_request_new (is_rule ? HG_SHEET_KIND_RULE : HG_SHEET_KIND_GUIDANCE, (const char *const *) ids, NULL,
                                  NULL);
  gtk_window_present (GTK_WINDOW (hg_sheet_window_new_for_request (GTK_WINDOW (self), self->library, request)));
}

static void
written_cb (HgWindow *self, guint n)
{
  g_autofree char *text = g_strdup_printf (ngettext ("%u file was written", "%u files were written", n), n);

  hg_window_add_toast (self, text);
}

static void
folder_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgWindow) self = user_data;
  g_autoptr(GFile) folder = hg_file_chooser_finish (result, NULL);
  g_autoptr(GPtrArray) present = folder != NULL ? dup_present (self) : NULL;
  g_autoptr(HgSheetOptions) plain = hg_sheet_options_new ();
  g_autoptr(HgSheetOptions) options = hg_sheet_choices_complete (plain);
  g_autoptr(HgSheetExport) export = NULL;
  GtkWidget *window;

  if (present == NULL)
    return;
  if (g_file_peek_path (folder) == NULL)
    {
      hg_message_show (GTK_WINDOW (self), _("The files cannot be written there"), _("Choose a folder of this computer."));
      return;
    }
  export = hg_sheet_export_new (self->library, present, options, hg_sheet_choices_get_registers (),
                                g_file_peek_path (folder));
  window = hg_sheet_tray_export_new (GTK_WINDOW (self), export);
  g_signal_connect_object (window, "written", G_CALLBACK (written_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (window));
}

/**
 * hg_window_tray_sheets_save_each:
 * @self: a window
 *
 * Asks for a folder, and writes a sheet of each entry of the tray into it.
 */
void
hg_window_tray_sheets_save_each (HgWindow *self)
{
  hg_file_chooser_folder_async (GTK_WINDOW (self), _("Folder for the files"), folder_cb, g_object_ref (self));
}
