/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-printer"

#include "config.h"

#include "hg-sheet-printer.h"

#include "hg-message.h"
#include "hg-settings.h"
#include "hg-sheet-saver.h"
#include "hg-sheet-typesetter.h"
#include "hg-sheet-window.h"

#include <glib/gi18n.h>

/* One operation's */
typedef struct
{
  GtkPrintOperation *operation;    /* borrowed: it holds the job */
  GtkWindow         *parent;       /* (nullable): the window that asks */
  HgSheetDraft      *draft;
  HgSheetLayout     *layout;       /* (nullable): until the sheet is issued and set */
  GError            *error;        /* (nullable): why it was not */
  gboolean           is_preview;   /* the dialog's button, which prints nothing */
  gboolean           is_issued;    /* it has its number, if it gets one */
} Job;

static void
job_free (gpointer data, GClosure *closure)
{
  Job *job = data;

  g_clear_object (&job->parent);
  g_clear_object (&job->draft);
  g_clear_pointer (&job->layout, hg_sheet_layout_free);
  g_clear_error (&job->error);
  g_free (job);
}

/* Preparing: GTK asks whether the pages are there until they are */

static void
stop (Job *job, GError *error)
{
  job->error = error;
  gtk_print_operation_cancel (job->operation);
}

static void
set_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(GtkPrintOperation) operation = user_data;
  Job *job = g_object_get_data (G_OBJECT (operation), "job");

  job->layout = hg_sheet_typesetter_set_finish (result, NULL);
  gtk_print_operation_set_n_pages (operation, (int) hg_sheet_layout_get_n_pages (job->layout));
}

static void
issued_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(GtkPrintOperation) operation = user_data;
  Job *job = g_object_get_data (G_OBJECT (operation), "job");
  GError *error = NULL;
  g_autoptr(HgSheet) sheet = hg_sheet_draft_issue_finish (HG_SHEET_DRAFT (source), result, &error);

  if (sheet == NULL)
    {
      stop (job, error);
      return;
    }
  job->is_issued = TRUE;
  hg_sheet_typesetter_set_async (sheet, NULL, set_cb, g_steal_pointer (&operation));
}

static void
begin_print_cb (GtkPrintOperation *operation, GtkPrintContext *context, Job *job)
{
  if (job->is_preview)
    gtk_print_operation_set_n_pages (operation, 1);
  else
    hg_sheet_draft_issue_async (job->draft, issued_cb, g_object_ref (operation));
}

static gboolean
paginate_cb (GtkPrintOperation *operation, GtkPrintContext *context, Job *job)
{
  return job->is_preview || job->layout != NULL || job->error != NULL;
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, Job *job)
{
  if (job->layout != NULL)
    hg_sheet_layout_draw_page (job->layout, gtk_print_context_get_cairo_context (context), (guint) page);
}

/* Afterwards */

/* The printer's name, or that of the file where the dialog was told to write one. */
static HgSheetOutlet
find_target (GtkPrintOperation *operation, char **target)
{
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);
  const char *uri = gtk_print_settings_get (settings, GTK_PRINT_SETTINGS_OUTPUT_URI);
  g_autoptr(GFile) file = uri != NULL ? g_file_new_for_uri (uri) : NULL;

  *target = file != NULL ? g_file_get_basename (file) : g_strdup (gtk_print_settings_get_printer (settings));
  return file != NULL ? HG_SHEET_OUTLET_FILE : HG_SHEET_OUTLET_PRINTER;
}

static void
note (const Job *job, GtkPrintOperationResult result, HgSheetOutlet outlet, const char *target)
{
  HgPrintResult became = result == GTK_PRINT_OPERATION_RESULT_APPLY   ? HG_PRINT_RESULT_DONE
                         : result == GTK_PRINT_OPERATION_RESULT_ERROR ? HG_PRINT_RESULT_FAILED
                                                                      : HG_PRINT_RESULT_CANCELLED;

  if (job->is_issued)   /* a dialog that was dismissed is nothing to note */
    hg_sheet_draft_note_print (job->draft, outlet, target, became, job->error != NULL ? job->error->message : NULL);
}

static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, Job *job)
{
  GSettings *settings = hg_settings_get_default ();
  g_autofree char *target = NULL;
  HgSheetOutlet outlet = find_target (operation, &target);

  /* To be asked only after an error: otherwise GTK has none to give. */
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR && job->error == NULL)
    gtk_print_operation_get_error (operation, &job->error);
  note (job, result, outlet, target);
  if (result == GTK_PRINT_OPERATION_RESULT_APPLY && outlet == HG_SHEET_OUTLET_PRINTER && target != NULL && settings != NULL)
    g_settings_set_string (settings, "printer", target);
  if (job->error != NULL)
    hg_message_show (job->parent, _("The sheet was not printed"), job->error->message);
}

static void
ready_cb (GtkPrintOperationPreview *preview)
{
  gtk_print_operation_preview_end_preview (preview);
}

static void
show_preview (const Job *job)
{
  if (!HG_IS_SHEET_WINDOW (job->parent))   /* which would be what the dialog was opened from */
    gtk_window_present (GTK_WINDOW (hg_sheet_window_new_for_draft (job->parent, job->draft)));
}

/* The dialog's own preview would call a program that may not be there: the window that draws the same pages is. */
static gboolean
preview_cb (GtkPrintOperation *operation, GtkPrintOperationPreview *preview, GtkPrintContext *context,
            GtkWindow *parent, Job *job)
{
  /* GTK insists on something to draw on, although nothing will be drawn. */
  cairo_surface_t *nothing = cairo_recording_surface_create (CAIRO_CONTENT_COLOR, NULL);
  cairo_t *cr = cairo_create (nothing);

  gtk_print_context_set_cairo_context (context, cr, 72, 72);
  cairo_destroy (cr);
  cairo_surface_destroy (nothing);
  job->is_preview = TRUE;
  g_signal_connect (preview, "ready", G_CALLBACK (ready_cb), NULL);
  show_preview (job);
  return TRUE;
}

static GtkPageSetup *
create_page_setup (const HgSheet *sheet)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *paper = gtk_paper_size_new (GTK_PAPER_NAME_A4);

  gtk_page_setup_set_paper_size_and_default_margins (setup, paper);
  gtk_paper_size_free (paper);
  if (sheet != NULL && sheet->landscape)
    gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
  return setup;
}

/* For those who print to a file: the name that saving would suggest. */
static GtkPrintSettings *
create_settings (HgSheetDraft *draft)
{
  GtkPrintSettings *settings = gtk_print_settings_new ();
  g_autofree char *name = hg_sheet_saver_dup_name (draft);   /* the dialog adds what the format needs */

  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, name);
  return settings;
}

/**
 * hg_sheet_printer_new_operation:
 * @parent: (nullable): the window that asks
 * @draft: what to print
 *
 * Returns: (transfer full): the operation, to be run
 */
GtkPrintOperation *
hg_sheet_printer_new_operation (GtkWindow *parent, HgSheetDraft *draft)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  HgSheet *sheet = hg_sheet_draft_get_sheet (draft);
  g_autoptr(GtkPageSetup) setup = create_page_setup (sheet);
  Job *job = g_new0 (Job, 1);

  *job = (Job) { .operation = operation, .draft = g_object_ref (draft) };
  job->parent = parent != NULL ? g_object_ref (parent) : NULL;
  g_object_set_data (G_OBJECT (operation), "job", job);
  if (sheet != NULL)
    {
      g_autoptr(GtkPrintSettings) settings = create_settings (draft);

      gtk_print_operation_set_print_settings (operation, settings);
      gtk_print_operation_set_job_name (operation, sheet->title);
    }
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  g_signal_connect_data (operation, "begin-print", G_CALLBACK (begin_print_cb), job, job_free, 0);
  g_signal_connect (operation, "paginate", G_CALLBACK (paginate_cb), job);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), job);
  g_signal_connect (operation, "preview", G_CALLBACK (preview_cb), job);
  g_signal_connect (operation, "done", G_CALLBACK (done_cb), job);
  return operation;
}

/**
 * hg_sheet_printer_run_draft:
 * @parent: the window that asks
 * @draft: what to print
 *
 * Shows the print dialog and prints. What goes wrong is told to the person.
 */
void
hg_sheet_printer_run_draft (GtkWindow *parent, HgSheetDraft *draft)
{
  g_autoptr(GtkPrintOperation) operation = hg_sheet_printer_new_operation (parent, draft);

  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);
}

/**
 * hg_sheet_printer_run:
 * @parent: the window that asks
 * @sheet: what to print
 *
 * The same for a sheet that is what it is.
 */
void
hg_sheet_printer_run (GtkWindow *parent, HgSheet *sheet)
{
  g_autoptr(HgSheetDraft) draft = hg_sheet_draft_new_fixed (NULL, sheet);

  hg_sheet_printer_run_draft (parent, draft);
}
