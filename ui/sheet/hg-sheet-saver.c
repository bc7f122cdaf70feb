/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-saver"

#include "config.h"

#include "hg-sheet-saver.h"

#include "hg-file-chooser.h"
#include "hg-message.h"
#include "hg-sheet-html.h"
#include "hg-sheet-pdf.h"
#include "hg-sheet-text.h"

#include <glib/gi18n.h>
#include <string.h>

typedef struct
{
  GtkWindow       *parent;      /* (nullable) */
  HgSheetDraft    *draft;
  GFile           *file;        /* (nullable): once it is named */
  HgSheetSaverDone done;
  gpointer         user_data;
  GDestroyNotify   free_data;   /* (nullable) */
} Saving;

static void
saving_free (Saving *saving)
{
  if (saving->free_data != NULL)
    saving->free_data (saving->user_data);
  g_clear_object (&saving->parent);
  g_clear_object (&saving->file);
  g_object_unref (saving->draft);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
fail (const Saving *saving, const GError *error)
{
  hg_message_show (saving->parent, _("The sheet was not saved"), error->message);
}

/* Writing */

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(Saving) saving = user_data;
  g_autoptr(GError) error = NULL;
  g_autofree char *name = g_file_get_basename (saving->file);
  gboolean is_written = g_file_replace_contents_finish (G_FILE (source), result, NULL, &error);

  hg_sheet_draft_note_print (saving->draft, HG_SHEET_OUTLET_FILE, name,
                             is_written ? HG_PRINT_RESULT_DONE : HG_PRINT_RESULT_FAILED,
                             is_written ? NULL : error->message);
  if (is_written)
    saving->done (G_FILE (source), saving->user_data);
  else
    fail (saving, error);
}

static void
drawn_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(Saving) saving = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = g_task_propagate_pointer (G_TASK (result), &error);
  GFile *file = saving->file;

  if (bytes != NULL)
    g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL, written_cb,
                                         g_steal_pointer (&saving));
  else
    fail (saving, error);
}

static gboolean
has_ending (const char *name, const char *ending)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);

  return g_str_has_suffix (lower, ending);
}

static GBytes *
take_text (char *text)
{
  return g_bytes_new_take (text, strlen (text));
}

static void
draw_in_thread (GTask *task, gpointer source, gpointer sheet, GCancellable *cancellable)
{
  g_autofree char *name = g_file_get_basename (source);
  GError *error = NULL;
  GBytes *bytes;

  if (has_ending (name, ".html") || has_ending (name, ".htm"))
    bytes = take_text (hg_sheet_html_to_string (sheet));
  else if (has_ending (name, ".txt"))
    bytes = take_text (hg_sheet_text_to_string (sheet));
  else
    bytes = hg_sheet_pdf_to_bytes (sheet, &error);
  if (bytes != NULL)
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
  else
    g_task_return_error (task, error);
}

static void
issued_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(Saving) saving = user_data;
  g_autoptr(GError) error = NULL;
  HgSheet *sheet = hg_sheet_draft_issue_finish (HG_SHEET_DRAFT (source), result, &error);
  g_autoptr(GTask) task = NULL;

  if (sheet == NULL)
    {
      fail (saving, error);
      return;
    }
  task = g_task_new (saving->file, NULL, drawn_cb, saving);
  g_task_set_task_data (task, sheet, (GDestroyNotify) hg_sheet_unref);
  g_task_run_in_thread (task, draw_in_thread);
  saving = NULL;
}

static void
issue (Saving *saving)
{
  hg_sheet_draft_issue_async (saving->draft, issued_cb, saving);
}

/* Naming the file */

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(Saving) saving = user_data;

  saving->file = hg_file_chooser_finish (result, NULL);
  if (saving->file != NULL)
    issue (g_steal_pointer (&saving));
}

/**
 * hg_sheet_saver_dup_name:
 * @draft: a sheet that has been made
 *
 * Returns: (transfer full): a file name to start with, without its ending: title, number and date
 */
char *
hg_sheet_saver_dup_name (HgSheetDraft *draft)
{
  const HgSheet *sheet = hg_sheet_draft_get_sheet (draft);
  const char *number = hg_sheet_draft_get_number (draft);   /* a preview's own is none */
  g_autoptr(GString) name = g_string_new (sheet->title);

  if (number != NULL)
    g_string_append_printf (name, " %s", number);
  if (g_date_valid (&sheet->day))
    g_string_append_printf (name, " %04u-%02u-%02u", (guint) g_date_get_year (&sheet->day),
                            (guint) g_date_get_month (&sheet->day), (guint) g_date_get_day (&sheet->day));
  return g_strdelimit (g_strdup (name->str), "/\\:*?\"<>|\n", '_');
}

static Saving *
new_saving (GtkWindow *parent, HgSheetDraft *draft, HgSheetSaverDone done, gpointer user_data, GDestroyNotify free_data)
{
  Saving *saving = g_new0 (Saving, 1);

  *saving = (Saving) { .draft = g_object_ref (draft), .done = done, .user_data = user_data, .free_data = free_data };
  saving->parent = parent != NULL ? g_object_ref (parent) : NULL;
  return saving;
}

/**
 * hg_sheet_saver_run_draft:
 * @parent: the window that asks
 * @draft: what to save; it has been made
 * @ending: of the name to start with: "pdf", "html", "txt"
 * @done: called once the file is written, not where the person changes their mind
 * @user_data: for @done
 * @free_data: (nullable): frees @user_data in any case
 */
void
hg_sheet_saver_run_draft (GtkWindow *parent, HgSheetDraft *draft, const char *ending, HgSheetSaverDone done,
                          gpointer user_data, GDestroyNotify free_data)
{
  g_autofree char *name = hg_sheet_saver_dup_name (draft);
  g_autofree char *file_name = g_strdup_printf ("%s.%s", name, ending);

  hg_file_chooser_save_async (parent, _("Save sheet"), file_name, chosen_cb,
                              new_saving (parent, draft, done, user_data, free_data));
}

/**
 * hg_sheet_saver_write:
 * @parent: (nullable): the window that asks
 * @draft: what to save
 * @file: where to; its ending says how
 * @done: called once the file is written
 * @user_data: for @done
 * @free_data: (nullable): frees @user_data in any case
 */
void
hg_sheet_saver_write (GtkWindow *parent, HgSheetDraft *draft, GFile *file, HgSheetSaverDone done, gpointer user_data,
                      GDestroyNotify free_data)
{
  Saving *saving = new_saving (parent, draft, done, user_data, free_data);

  saving->file = g_object_ref (file);
  issue (saving);
}

/**
 * hg_sheet_saver_run:
 * @parent: the window that asks
 * @sheet: what to save
 * @done: called once the file is written, not where the person changes their mind
 * @user_data: for @done
 * @free_data: (nullable): frees @user_data in any case
 *
 * Saves a sheet that is what it is, as PDF.
 */
void
hg_sheet_saver_run (GtkWindow *parent, HgSheet *sheet, HgSheetSaverDone done, gpointer user_data,
                    GDestroyNotify free_data)
{
  g_autoptr(HgSheetDraft) draft = hg_sheet_draft_new_fixed (NULL, sheet);

  hg_sheet_saver_run_draft (parent, draft, "pdf", done, user_data, free_data);
}
