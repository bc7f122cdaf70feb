/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bench-sheets"

#include "config.h"

#include <cairo-pdf.h>
#include <gio/gio.h>
#include <locale.h>
#include <pango/pangocairo.h>

#include "bench-stats.h"
#include "hg-edition.h"
#include "hg-sheet-html.h"
#include "hg-sheet-layout.h"
#include "hg-sheet-material.h"
#include "hg-sheet-pdf.h"
#include "hg-sheet-style.h"

/*
 * bench-sheets DATABASE MATTERS RUNS: how long a guidance sheet of so many matters takes to be set and written as PDF, beside
 * plain Pango and Cairo that set the same texts in the same type and width with nothing else (no grid, contents, tables'
 * frames, tags or links), and beside other programs that turn the sheet's HTML into PDF, where they are installed. Runs are
 * interleaved; the first of each warms what all share.
 */

/* Plain Pango */

typedef struct
{
  cairo_surface_t *surface;
  cairo_t         *cr;
  PangoContext    *context;
  double           y;
  guint            n_pages;
} Plain;

static void
plain_add (Plain *plain, HgSheetStyle style, const char *text, double x, double width)
{
  g_autoptr(PangoLayout) layout = hg_sheet_style_new_layout (plain->context, style, NULL, text, width);
  double pitch = hg_sheet_style_get_pitch (style);

  for (int i = 0; i < pango_layout_get_line_count (layout); i++)
    {
      if (plain->y + pitch > HG_SHEET_STYLE_HEIGHT)
        {
          cairo_show_page (plain->cr);
          plain->n_pages++;
          plain->y = 0;
        }
      cairo_move_to (plain->cr, 28 * HG_SHEET_STYLE_MM + x, 37 * HG_SHEET_STYLE_MM + plain->y + pitch * 0.7);
      pango_cairo_show_layout_line (plain->cr, pango_layout_get_line_readonly (layout, i));
      plain->y += pitch;
    }
}

/* The cells of a row stand side by side; the next row begins below the longest. */
static void
plain_add_row (Plain *plain, const HgSheetBlock *table, const char *const *cells)
{
  double x = 0, start = plain->y, end = plain->y;
  guint page = plain->n_pages;

  for (guint i = 0; i < table->n_columns; i++)
    {
      double width = HG_SHEET_STYLE_WIDTH * table->weights[i];

      if (plain->n_pages == page)
        plain->y = start;
      plain_add (plain, HG_SHEET_STYLE_CELL, cells[i], x, width - 10);
      end = plain->n_pages == page ? MAX (end, plain->y) : plain->y;
      x += width;
    }
  plain->y = end;
}

static void
plain_add_block (Plain *plain, const HgSheetBlock *block)
{
  HgSheetStyle style = block->kind == HG_SHEET_BLOCK_HEADING ? HG_SHEET_STYLE_HEADING_2
                       : block->kind == HG_SHEET_BLOCK_NOTE  ? HG_SHEET_STYLE_NOTE
                                                             : HG_SHEET_STYLE_BODY;
  g_autofree char *text = g_strconcat (block->label != NULL ? block->label : "", block->text, NULL);

  for (guint row = 0; block->rows != NULL && row < block->rows->len; row++)
    plain_add_row (plain, block, g_ptr_array_index (block->rows, row));
  if (*text != '\0')
    plain_add (plain, style, text, 0, HG_SHEET_STYLE_WIDTH);
}

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static guint
run_plain (const HgSheet *sheet)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  Plain plain = { .n_pages = 1 };

  plain.surface = cairo_pdf_surface_create_for_stream (write_cb, bytes, 210 * HG_SHEET_STYLE_MM, 297 * HG_SHEET_STYLE_MM);
  plain.cr = cairo_create (plain.surface);
  plain.context = hg_sheet_style_new_context ();
  plain_add (&plain, HG_SHEET_STYLE_TITLE, sheet->title, 0, HG_SHEET_STYLE_WIDTH);
  for (guint i = 0; i < sheet->blocks->len; i++)
    plain_add_block (&plain, g_ptr_array_index (sheet->blocks, i));
  g_object_unref (plain.context);
  cairo_destroy (plain.cr);
  cairo_surface_finish (plain.surface);
  g_assert (cairo_surface_status (plain.surface) == CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (plain.surface);
  return plain.n_pages;
}

static void
run_ours (HgSheet *sheet)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = hg_sheet_pdf_to_bytes (sheet, &error);

  if (bytes == NULL)
    g_error ("%s", error->message);
}

/* Other programs */

static gboolean
run_command (const char *const *words)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GSubprocess) process = g_subprocess_newv (words, G_SUBPROCESS_FLAGS_STDOUT_SILENCE |
                                                               G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error);

  return process != NULL && g_subprocess_wait_check (process, NULL, &error);
}

static void
print_line (const char *name, BenchStats *stats, BenchStats *ours, guint n_pages, const char *goal)
{
  gint64 median = bench_stats_get (stats, 500), own = bench_stats_get (ours, 500);

  g_print ("  %-24s %7d ms %7d pages/s  ours/this %d.%02d%s\n", name, (int) (median / 1000000),
           (int) (n_pages * G_GINT64_CONSTANT (1000000000) / MAX (median, 1)), (int) (own / MAX (median, 1)),
           (int) (own * 100 / MAX (median, 1) % 100), goal);
}

static void
compare_with (const char *name, const char *const *words, guint n_runs, BenchStats *ours, guint n_pages, const char *goal)
{
  g_autofree char *program = g_find_program_in_path (words[0]);
  g_autoptr(BenchStats) stats = bench_stats_new ();

  if (program == NULL)
    {
      g_print ("  %-24s not installed\n", name);
      return;
    }
  for (guint run = 0; run <= n_runs; run++)
    {
      gint64 start = bench_stats_now ();

      if (!run_command (words))
        {
          g_print ("  %-24s failed\n", name);
          return;
        }
      if (run > 0)
        bench_stats_add (stats, bench_stats_now () - start);
    }
  print_line (name, stats, ours, n_pages, goal);
}

static void
compare_with_programs (HgSheet *sheet, guint n_runs, BenchStats *ours, guint n_pages)
{
  g_autofree char *folder = g_dir_make_tmp ("bench-sheets-XXXXXX", NULL);
  g_autofree char *html = g_build_filename (folder, "sheet.html", NULL);
  g_autofree char *pdf = g_build_filename (folder, "sheet.pdf", NULL);
  g_autofree char *profile = g_strdup_printf ("-env:UserInstallation=file://%s/profile", folder);
  const char *const wkhtmltopdf[] = { "wkhtmltopdf", "--quiet", html, pdf, NULL };
  const char *const soffice[] = { "soffice", profile, "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir",
                                  folder, html, NULL };
  const char *const clean[] = { "rm", "-rf", folder, NULL };
  g_autoptr(GError) error = NULL;

  if (!hg_sheet_html_save (sheet, html, &error))
    g_error ("%s", error->message);
  compare_with ("wkhtmltopdf", wkhtmltopdf, n_runs, ours, n_pages, " (goal 0.50)");
  compare_with ("LibreOffice", soffice, n_runs, ours, n_pages, " (goal 0.20)");
  run_command (clean);
}

static HgSheet *
make_sheet (const char *database, guint n_matters)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgEdition) edition = hg_edition_open (database, &error);
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);
  g_autoptr(GPtrArray) items = edition != NULL ? hg_edition_find (edition, query, &error) : NULL;
  g_autoptr(GPtrArray) ids = g_ptr_array_new ();
  g_autoptr(HgSheetRequest) request = NULL;
  g_autoptr(HgSheetMaterial) material = NULL;
  GDate day;

  if (items == NULL)
    g_error ("%s", error->message);
  for (guint i = 0; i < MIN (items->len, n_matters); i++)
    g_ptr_array_add (ids, (gpointer) hg_item_get_id (g_ptr_array_index (items, i)));
  g_ptr_array_add (ids, NULL);
  request = hg_sheet_request_new (HG_SHEET_KIND_GUIDANCE, (const char *const *) ids->pdata, NULL, NULL);
  material = hg_sheet_material_load (edition, request, &error);
  if (material == NULL)
    g_error ("%s", error->message);
  g_date_set_dmy (&day, 23, G_DATE_NOVEMBER, 2026);
  return hg_sheet_material_build (material, NULL, &day);
}

int
main (int argc, char **argv)
{
  g_autoptr(BenchStats) ours = bench_stats_new ();
  g_autoptr(BenchStats) plain = bench_stats_new ();
  g_autoptr(HgSheet) sheet = NULL;
  g_autoptr(HgSheetLayout) layout = NULL;
  guint n_runs, n_pages, n_plain = 0;

  setlocale (LC_ALL, "");
  if (argc != 4)
    g_error ("usage: bench-sheets DATABASE MATTERS RUNS");
  n_runs = (guint) g_ascii_strtoull (argv[3], NULL, 10);
  sheet = make_sheet (argv[1], (guint) g_ascii_strtoull (argv[2], NULL, 10));
  layout = hg_sheet_layout_new (sheet);
  n_pages = hg_sheet_layout_get_n_pages (layout);
  for (guint run = 0; run <= n_runs; run++)
    {
      gint64 start = bench_stats_now (), middle;

      run_ours (sheet);
      middle = bench_stats_now ();
      n_plain = run_plain (sheet);
      if (run == 0)
        continue;
      bench_stats_add (ours, middle - start);
      bench_stats_add (plain, bench_stats_now () - middle);
    }
  g_print ("  sheets: %s matters, %u pages\n", argv[2], n_pages);
  print_line ("this program", ours, ours, n_pages, "");
  print_line ("plain Pango and Cairo", plain, ours, n_plain, " (goal 1.30)");
  compare_with_programs (sheet, 3, ours, n_pages);
  return 0;
}
