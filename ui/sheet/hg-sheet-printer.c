/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-printer"

#include "config.h"

#include "hg-sheet-printer.h"

#include "hg-message.h"
#include "hg-settings.h"
#include "hg-sheet-layout.h"
#include "hg-sheet-saver.h"
#include "hg-sheet-window.h"

#include <glib/gi18n.h>

static void
begin_print_cb (GtkPrintOperation *operation, GtkPrintContext *context, HgSheetLayout *layout)
{
  gtk_print_operation_set_n_pages (operation, (int) hg_sheet_layout_get_n_pages (layout));
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, HgSheetLayout *layout)
{
  hg_sheet_layout_draw_page (layout, gtk_print_context_get_cairo_context (context), (guint) page);
}

static void
show_error (GtkPrintOperation *operation, GtkWindow *parent)
{
  g_autoptr(GError) error = NULL;

  /* To be asked only after an error: otherwise GTK has none to give. */
  gtk_print_operation_get_error (operation, &error);
  hg_message_show (parent, _("The sheet was not printed"), error != NULL ? error->message : "");
}

static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, GtkWindow *parent)
{
  GSettings *settings = hg_settings_get_default ();
  const char *printer = gtk_print_settings_get_printer (gtk_print_operation_get_print_settings (operation));

  /* A file is no printer to print on again. */
  if (result == GTK_PRINT_OPERATION_RESULT_APPLY && settings != NULL && printer != NULL &&
      !gtk_print_settings_has_key (gtk_print_operation_get_print_settings (operation), GTK_PRINT_SETTINGS_OUTPUT_URI))
    g_settings_set_string (settings, "printer", printer);
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    show_error (operation, parent);
}

static void
ready_cb (GtkPrintOperationPreview *preview)
{
  gtk_print_operation_preview_end_preview (preview);
}

/* The dialog's own preview would call a program that may not be there: the window that draws the same pages is. */
static gboolean
preview_cb (GtkPrintOperation *operation, GtkPrintOperationPreview *preview, GtkPrintContext *context,
            GtkWindow *parent, HgSheetLayout *layout)
{
  /* GTK insists on something to draw on, although nothing will be drawn. */
  cairo_surface_t *nothing = cairo_recording_surface_create (CAIRO_CONTENT_COLOR, NULL);
  cairo_t *cr = cairo_create (nothing);

  gtk_print_context_set_cairo_context (context, cr, 72, 72);
  cairo_destroy (cr);
  cairo_surface_destroy (nothing);
  g_signal_connect (preview, "ready", G_CALLBACK (ready_cb), NULL);
  gtk_window_present (GTK_WINDOW (hg_sheet_window_new (parent, hg_sheet_layout_get_sheet (layout))));
  return TRUE;
}

static GtkPageSetup *
create_page_setup (void)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *paper = gtk_paper_size_new (GTK_PAPER_NAME_A4);

  gtk_page_setup_set_paper_size_and_default_margins (setup, paper);
  gtk_paper_size_free (paper);
  return setup;
}

/* For those who print to a file: the name that saving would suggest. */
static GtkPrintSettings *
create_settings (const HgSheet *sheet)
{
  GtkPrintSettings *settings = gtk_print_settings_new ();
  g_autofree char *name = hg_sheet_saver_dup_name (sheet);

  *strrchr (name, '.') = '\0';   /* the dialog adds what the format needs */
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, name);
  return settings;
}

static void
free_layout (gpointer layout, GClosure *closure)
{
  hg_sheet_layout_free (layout);
}

/**
 * hg_sheet_printer_run:
 * @parent: the window that asks
 * @sheet: what to print
 *
 * Shows the print dialog and prints. What goes wrong is told to the person.
 */
void
hg_sheet_printer_run (GtkWindow *parent, HgSheet *sheet)
{
  g_autoptr(GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr(GtkPageSetup) setup = create_page_setup ();
  g_autoptr(GtkPrintSettings) settings = create_settings (sheet);
  HgSheetLayout *layout = hg_sheet_layout_new (sheet);

  gtk_print_operation_set_job_name (operation, sheet->title);
  gtk_print_operation_set_print_settings (operation, settings);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_n_pages (operation, (int) hg_sheet_layout_get_n_pages (layout));
  g_signal_connect_data (operation, "begin-print", G_CALLBACK (begin_print_cb), layout, free_layout, 0);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), layout);
  g_signal_connect (operation, "preview", G_CALLBACK (preview_cb), layout);
  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), parent, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);
}
