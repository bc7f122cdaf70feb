/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-draw"

#include "config.h"

#include "hg-sheet-draw.h"

#include "hg-error.h"
#include "hg-sheet-fixture.h"
#include "hg-sheet-pdf.h"
#include "hg-sheet-style.h"

#include <glib/gstdio.h>
#include <string.h>

static HgSheet *
new_sheet (guint n_rows)
{
  const char *const header[] = { "表头甲", "表头乙", NULL };
  const double weights[] = { 0.5, 0.5 };
  HgSheet *sheet = hg_sheet_new ("题名");
  HgSheetBlock *table;

  hg_sheet_add_heading (sheet, 1, "一级");
  hg_sheet_add_heading (sheet, 2, "二级");
  hg_sheet_add_paragraph (sheet, NULL, "正文在此。");
  table = hg_sheet_add_table (sheet, header, weights);
  for (guint i = 0; i < n_rows; i++)
    hg_sheet_add_row (table, (const char *const[]) { "左一\n左二", "右一\n右二", NULL });
  return sheet;
}

static char *
read_structure (HgSheet *sheet)
{
  g_autofree char *dir = g_dir_make_tmp ("hg-sheet-draw-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (dir, "a.pdf", NULL);
  const char *argv[] = { "pdfinfo", "-struct-text", path, NULL };
  g_autoptr(GError) error = NULL;
  char *out = NULL;
  int status = -1;

  hg_sheet_pdf_save (sheet, path, &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  g_unlink (path);
  g_rmdir (dir);
  return out;
}

/* The position of each word must follow that of the one before. */
static void
assert_order (const char *text, const char *const *words)
{
  for (const char *place = text; *words != NULL; words++)
    {
      place = strstr (place, *words);
      if (place == NULL)
        g_test_message ("%s is missing or out of order in\n%s", *words, text);
      g_assert_nonnull (place);
      place += strlen (*words);
    }
}

/* What a program that reads aloud gets: each piece for what it is, and a cell to its end before the next begins. */
static void
test_structure (void)
{
  const char *const order[] = { "Document", "H1", "题名", "H2", "一级", "H3", "二级", "P", "正文在此。", "Table", "TR", "TH", "表头甲",
                                "TH", "表头乙", "TR", "TD", "左一", "左二", "TD", "右一", "右二", NULL };
  g_autoptr(HgSheet) sheet = new_sheet (1);
  g_autofree char *structure = read_structure (sheet);

  assert_order (structure, order);
}

static guint
count (const char *text, const char *word)
{
  guint n = 0;

  for (const char *p = text; (p = strstr (p, word)) != NULL; p++)
    n++;
  return n;
}

/* A table over two pages is two, each with its header. */
static void
test_cut_table (void)
{
  g_autoptr(HgSheet) sheet = new_sheet (20);
  g_autofree char *structure = read_structure (sheet);

  g_assert_cmpuint (count (structure, "Table"), ==, 2);
  g_assert_cmpuint (count (structure, "表头甲"), ==, 2);
  g_assert_cmpuint (count (structure, "左一"), ==, 20);
}

/* The frame of a table is as wide as the type area, and nothing is drawn beside it. */
static void
test_frame (void)
{
  g_autoptr(HgSheet) sheet = new_sheet (3);
  g_autoptr(HgSheetGalley) galley = hg_sheet_galley_new (sheet, 400);
  g_autoptr(GArray) pages = hg_sheet_pager_cut (galley, HG_SHEET_STYLE_HEIGHT);
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double x, y, width, height;

  hg_sheet_draw_text_area (sheet, galley, &g_array_index (pages, HgSheetPage, 0), FALSE, cr, 50, 100);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
  g_assert_cmpfloat_with_epsilon (x, 50, 1.5);
  g_assert_cmpfloat_with_epsilon (x + width, 450, 1.5);
  g_assert_cmpfloat (y, >=, 100);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-draw/structure", test_structure);
  g_test_add_func ("/sheet-draw/cut-table", test_cut_table);
  g_test_add_func ("/sheet-draw/frame", test_frame);
  return g_test_run ();
}
