/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-saver"

#include "config.h"

#include "hg-sheet-saver.h"

#include "hg-file-chooser.h"
#include "hg-message.h"
#include "hg-sheet-pdf.h"

#include <glib/gi18n.h>

typedef struct
{
  GtkWindow       *parent;
  HgSheet         *sheet;
  HgSheetSaverDone done;
  gpointer         user_data;
  GDestroyNotify   free_data;   /* (nullable) */
} Saving;

static void
saving_free (Saving *saving)
{
  if (saving->free_data != NULL)
    saving->free_data (saving->user_data);
  g_object_unref (saving->parent);
  hg_sheet_unref (saving->sheet);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(Saving) saving = user_data;
  g_autoptr(GError) error = NULL;

  if (g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    saving->done (G_FILE (source), saving->user_data);
  else
    hg_message_show (saving->parent, _("The sheet was not saved"), error->message);
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(Saving) saving = user_data;
  g_autoptr(GFile) file = hg_file_chooser_finish (result, NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = NULL;

  if (file == NULL)
    return;
  bytes = hg_sheet_pdf_to_bytes (saving->sheet, &error);
  if (bytes == NULL)
    {
      hg_message_show (saving->parent, _("The sheet was not saved"), error->message);
      return;
    }
  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL, written_cb,
                                       g_steal_pointer (&saving));
}

/**
 * hg_sheet_saver_dup_name:
 * @sheet: a sheet
 *
 * Returns: (transfer full): a file name to start with: title, number and date
 */
char *
hg_sheet_saver_dup_name (const HgSheet *sheet)
{
  g_autoptr(GString) name = g_string_new (sheet->title);

  if (sheet->number != NULL)
    g_string_append_printf (name, " %s", sheet->number);
  if (g_date_valid (&sheet->day))
    g_string_append_printf (name, " %04u-%02u-%02u", (guint) g_date_get_year (&sheet->day),
                            (guint) g_date_get_month (&sheet->day), (guint) g_date_get_day (&sheet->day));
  g_string_append (name, ".pdf");
  return g_strdelimit (g_strdup (name->str), "/\\:*?\"<>|\n", '_');
}

/**
 * hg_sheet_saver_run:
 * @parent: the window that asks
 * @sheet: what to save
 * @done: called once the file is written, not where the person changes their mind
 * @user_data: for @done
 * @free_data: (nullable): frees @user_data in any case
 */
void
hg_sheet_saver_run (GtkWindow *parent, HgSheet *sheet, HgSheetSaverDone done, gpointer user_data,
                    GDestroyNotify free_data)
{
  Saving *saving = g_new (Saving, 1);
  g_autofree char *name = hg_sheet_saver_dup_name (sheet);

  *saving = (Saving) { g_object_ref (parent), hg_sheet_ref (sheet), done, user_data, free_data };
  hg_file_chooser_save_async (parent, _("Save as PDF"), name, chosen_cb, saving);
}
