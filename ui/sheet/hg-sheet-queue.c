/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-queue"

#include "config.h"

#include "hg-sheet-queue.h"

#include "hg-error.h"
#include "hg-sheet-pdf.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <gtk/gtkunixprint.h>
#include <string.h>
#include <unistd.h>

/*
 * Not GtkPrintOperation: without its dialog it prints to the default printer where the name is unknown, and on GTK 4.8 it
 * crashes where it is known. And a queue that rejects jobs reports success, so its state is looked at before.
 */
typedef struct
{
  char                *name;
  HgSheetDraft        *draft;
  HgSheet             *sheet;         /* (nullable): until it is issued */
  GtkPrinter          *printer;       /* (nullable): until it is found */
  gulong               details;
  HgSheetQueueProgress progress;      /* (nullable) */
  gpointer             progress_data;
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  g_free (request->name);
  g_object_unref (request->draft);
  g_clear_pointer (&request->sheet, hg_sheet_unref);
  g_clear_object (&request->printer);
  g_free (request);
}

static void
fail (GTask *task, HgError code, const char *format)
{
  const Request *request = g_task_get_task_data (task);

  g_task_return_new_error (task, HG_ERROR, (int) code, format, request->name);
}

static void
say (const Request *request, const char *step)
{
  if (request->progress != NULL)
    request->progress (step, request->progress_data);
}

/* What became of a sheet that has its number */
static void
note (const Request *request, HgPrintResult result, const char *detail)
{
  if (request->sheet != NULL)
    hg_sheet_draft_note_print (request->draft, HG_SHEET_OUTLET_PRINTER, request->name, result, detail);
}

static gboolean
is_cancelled (GTask *task)
{
  if (!g_cancellable_is_cancelled (g_task_get_cancellable (task)))
    return FALSE;
  note (g_task_get_task_data (task), HG_PRINT_RESULT_CANCELLED, NULL);
  g_task_return_error_if_cancelled (task);
  return TRUE;
}

/* Sending */

static void
sent_cb (GtkPrintJob *job, gpointer user_data, const GError *error)
{
  GTask *task = user_data;
  const Request *request = g_task_get_task_data (task);

  note (request, error != NULL ? HG_PRINT_RESULT_FAILED : HG_PRINT_RESULT_DONE, error != NULL ? error->message : NULL);
  g_task_set_check_cancellable (task, FALSE);   /* too late: the queue has answered */
  if (error != NULL)
    g_task_return_new_error (task, HG_ERROR, HG_ERROR_FAILED, _("The sheet was not sent to the printer: %s"),
                             error->message);
  else
    g_task_return_boolean (task, TRUE);
}

static GtkPageSetup *
new_page_setup (void)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *paper = gtk_paper_size_new (GTK_PAPER_NAME_A4);

  gtk_page_setup_set_paper_size_and_default_margins (setup, paper);
  gtk_paper_size_free (paper);
  return setup;
}

/* A file that has no name any more when the job has it. */
static int
write_unnamed (GBytes *pdf, GError **error)
{
  g_autoptr(GFileIOStream) stream = NULL;
  g_autoptr(GFile) file = g_file_new_tmp ("hegui-XXXXXX.pdf", &stream, error);
  gsize size;
  gconstpointer data = g_bytes_get_data (pdf, &size);
  int fd = -1;

  if (file == NULL)
    return -1;
  if (g_output_stream_write_all (g_io_stream_get_output_stream (G_IO_STREAM (stream)), data, size, NULL, NULL, error) &&
      g_io_stream_close (G_IO_STREAM (stream), NULL, error))
    fd = g_open (g_file_peek_path (file), O_RDONLY | O_CLOEXEC, 0);
  g_file_delete (file, NULL, NULL);
  if (fd < 0 && error != NULL && *error == NULL)
    hg_error_set_from_errno (error, errno, g_file_peek_path (file));
  return fd;
}

static void
drawn_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(GTask) task = user_data;
  Request *request = g_task_get_task_data (task);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) pdf = g_task_propagate_pointer (G_TASK (result), &error);
  g_autoptr(GtkPrintSettings) settings = gtk_print_settings_new ();
  g_autoptr(GtkPageSetup) setup = new_page_setup ();
  g_autoptr(GtkPrintJob) job = NULL;
  int fd = pdf != NULL ? write_unnamed (pdf, &error) : -1;

  if (is_cancelled (task))
    {
      if (fd >= 0)
        close (fd);
      return;
    }
  if (fd < 0)
    {
      note (request, HG_PRINT_RESULT_FAILED, error->message);
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  say (request, _("Sending to the printer…"));
  job = gtk_print_job_new (request->sheet->title, request->printer, settings, setup);
  if (gtk_print_job_set_source_fd (job, fd, &error))   /* which takes the descriptor */
    gtk_print_job_send (job, sent_cb, g_object_ref (task), g_object_unref);
  else
    {
      note (request, HG_PRINT_RESULT_FAILED, error->message);
      g_task_return_error (task, g_steal_pointer (&error));
    }
}

static void
draw_in_thread (GTask *task, gpointer source, gpointer sheet, GCancellable *cancellable)
{
  GError *error = NULL;
  GBytes *pdf = hg_sheet_pdf_to_bytes (sheet, &error);

  if (pdf != NULL)
    g_task_return_pointer (task, pdf, (GDestroyNotify) g_bytes_unref);
  else
    g_task_return_error (task, error);
}

static void
issued_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(GTask) task = user_data;
  Request *request = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr(GTask) drawing = NULL;

  request->sheet = hg_sheet_draft_issue_finish (HG_SHEET_DRAFT (source), result, &error);
  if (request->sheet == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  if (is_cancelled (task))
    return;
  say (request, _("Drawing the pages…"));
  drawing = g_task_new (NULL, NULL, drawn_cb, g_object_ref (task));
  g_task_set_task_data (drawing, hg_sheet_ref (request->sheet), (GDestroyNotify) hg_sheet_unref);
  g_task_run_in_thread (drawing, draw_in_thread);
}

/* Whether the queue takes jobs, and if not, why, in words. */
static gboolean
is_ready (GTask *task)
{
  const Request *request = g_task_get_task_data (task);
  GtkPrinter *printer = request->printer;

  if (!gtk_printer_accepts_pdf (printer))
    fail (task, HG_ERROR_INVALID, _("The printer “%s” does not take PDF."));
  else if (!gtk_printer_is_accepting_jobs (printer))
    fail (task, HG_ERROR_BUSY, _("The printer “%s” rejects jobs. Nothing was printed."));
  else if (gtk_printer_is_paused (printer))
    fail (task, HG_ERROR_BUSY, _("The printer “%s” is paused. Nothing was printed."));
  else
    return TRUE;
  return FALSE;
}

/* The sheet takes its number only when there is a queue that takes the sheet. */
static void
look_at_printer (GTask *task)
{
  Request *request = g_task_get_task_data (task);

  if (is_cancelled (task) || !is_ready (task))
    return;
  hg_sheet_draft_issue_async (request->draft, issued_cb, g_object_ref (task));
}

static void
details_cb (GtkPrinter *printer, gboolean success, GTask *task)
{
  Request *request = g_task_get_task_data (task);

  g_signal_handler_disconnect (printer, request->details);
  if (success)
    look_at_printer (task);
  else
    fail (task, HG_ERROR_FAILED, _("The printer “%s” does not answer."));
}

static void
unref_closure (gpointer data, GClosure *closure)
{
  g_object_unref (data);
}

/* Finding */

static gboolean
look_for_printer_cb (GtkPrinter *printer, gpointer user_data)
{
  Request *request = g_task_get_task_data (user_data);

  if (request->printer == NULL && strcmp (gtk_printer_get_name (printer), request->name) == 0)
    request->printer = g_object_ref (printer);
  return request->printer != NULL;
}

/* All print systems have said what they have, or the one that was looked for was among it. */
static void
looked_cb (gpointer user_data)
{
  g_autoptr(GTask) task = user_data;
  Request *request = g_task_get_task_data (task);

  if (request->printer == NULL)
    fail (task, HG_ERROR_NOT_FOUND, _("There is no printer “%s”."));
  else if (gtk_printer_has_details (request->printer))
    look_at_printer (task);
  else
    {
      request->details = g_signal_connect_data (request->printer, "details-acquired", G_CALLBACK (details_cb),
                                                g_object_ref (task), unref_closure, 0);
      gtk_printer_request_details (request->printer);
    }
}

/**
 * hg_sheet_queue_print_draft_async:
 * @printer: the name of a printer
 * @draft: what to print
 * @progress: (nullable): called with a sentence when the next step begins
 * @progress_data: for @progress
 * @cancellable: (nullable): stops it, while the printer has not got it yet
 * @callback: called when the queue has it, or why it has not
 * @user_data: for @callback
 *
 * Errors: %HG_ERROR_NOT_FOUND where there is no such printer, %HG_ERROR_BUSY where it is paused or takes no jobs,
 * %HG_ERROR_FAILED where it does not answer, what hg_sheet_draft_issue_async() refuses; each with a sentence to show.
 */
void
hg_sheet_queue_print_draft_async (const char *printer, HgSheetDraft *draft, HgSheetQueueProgress progress,
                                  gpointer progress_data, GCancellable *cancellable, GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  Request *request = g_new0 (Request, 1);

  request->name = g_strdup (printer);
  request->draft = g_object_ref (draft);
  request->progress = progress;
  request->progress_data = progress_data;
  g_task_set_task_data (task, request, request_free);
  say (request, _("Looking for the printer…"));
  gtk_enumerate_printers (look_for_printer_cb, task, looked_cb, FALSE);
}

/**
 * hg_sheet_queue_print_async:
 * @printer: the name of a printer
 * @sheet: what to print
 * @cancellable: (nullable): stops it, while the printer has not got it yet
 * @callback: called when the queue has it, or why it has not
 * @user_data: for @callback
 *
 * The same for a sheet that is what it is.
 */
void
hg_sheet_queue_print_async (const char *printer, HgSheet *sheet, GCancellable *cancellable, GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr(HgSheetDraft) draft = hg_sheet_draft_new_fixed (NULL, sheet);

  hg_sheet_queue_print_draft_async (printer, draft, NULL, NULL, cancellable, callback, user_data);
}

/**
 * hg_sheet_queue_print_finish:
 * @result: as given to the callback
 * @error: why it was not printed
 *
 * Returns: whether the queue has taken the sheet
 */
gboolean
hg_sheet_queue_print_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
