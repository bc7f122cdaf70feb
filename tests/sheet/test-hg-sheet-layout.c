/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-layout"

#include "config.h"

#include "hg-sheet-layout.h"

#include "hg-sheet-fixture.h"

#include <string.h>

static void
test_pages (void)
{
  g_autoptr(HgSheet) empty = hg_sheet_new ("题");
  g_autoptr(HgSheet) large = hg_sheet_fixture_new_long (100);
  g_autoptr(HgSheetLayout) one = hg_sheet_layout_new (empty);
  g_autoptr(HgSheetLayout) several = hg_sheet_layout_new (large);
  double width, height;

  /* 22 lines a page; the title and the line below it take two. */
  g_assert_cmpuint (hg_sheet_layout_get_n_pages (one), ==, 1);
  g_assert_cmpuint (hg_sheet_layout_get_n_pages (several), ==, 5);
  g_assert_true (hg_sheet_layout_get_sheet (several) == large);
  hg_sheet_layout_get_page_size (one, &width, &height);
  g_assert_cmpfloat_with_epsilon (width, 595.28, 0.01);
  g_assert_cmpfloat_with_epsilon (height, 841.89, 0.01);
}

/* The part of a page that is not white, as a rectangle in points. */
static cairo_rectangle_int_t
find_ink (const HgSheetLayout *layout, guint page)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 596, 842);
  cairo_t *cr = cairo_create (surface);
  cairo_rectangle_int_t ink = { 596, 842, 0, 0 };
  const guchar *data;
  int stride, right = 0, bottom = 0;

  hg_sheet_layout_draw_page (layout, cr, page);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);
  stride = cairo_image_surface_get_stride (surface);
  for (int y = 0; y < 842; y++)
    for (int x = 0; x < 596; x++)
      if (data[y * stride + x] > 32)
        {
          ink.x = MIN (ink.x, x);
          ink.y = MIN (ink.y, y);
          right = MAX (right, x);
          bottom = MAX (bottom, y);
        }
  ink.width = right - ink.x;
  ink.height = bottom - ink.y;
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return ink;
}

/* Nothing is drawn outside the margins of official documents, nor below the footer. */
static void
test_margins (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_fixture_new_guidance ("2026-11-23");
  g_autoptr(HgSheetLayout) layout = NULL;

  g_clear_pointer (&sheet->code, g_free);   /* which stands above the type area on purpose */
  layout = hg_sheet_layout_new (sheet);
  for (guint page = 0; page < hg_sheet_layout_get_n_pages (layout); page++)
    {
      cairo_rectangle_int_t ink = find_ink (layout, page);

      g_assert_cmpint (ink.x, >=, 78);                    /* 28 mm are 79.4 points */
      g_assert_cmpint (ink.x + ink.width, <=, 522);       /* 184 mm are 521.6 */
      g_assert_cmpint (ink.y, >=, 103);                   /* 37 mm are 104.9 */
      g_assert_cmpint (ink.y + ink.height, <=, 790);
    }
}

static void
test_missing (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_fixture_new_long (50);
  g_autoptr(HgSheet) whole = hg_sheet_fixture_new_long (50);
  g_autoptr(HgSheetLayout) layout = NULL;
  g_autoptr(HgSheetLayout) complete = hg_sheet_layout_new (whole);
  g_autoptr(GArray) glyphs = NULL;
  g_autoptr(GArray) none = hg_sheet_layout_dup_missing_glyphs (complete);

  /* A character of a private plane, twice on one page */
  hg_sheet_add_paragraph (sheet, NULL, "字\xf4\x8f\xbf\xbd字\xf4\x8f\xbf\xbd字");
  layout = hg_sheet_layout_new (sheet);
  glyphs = hg_sheet_layout_dup_missing_glyphs (layout);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (glyphs->len, ==, 1);
  g_assert_cmphex (g_array_index (glyphs, HgSheetGlyph, 0).character, ==, 0x10fffd);
  g_assert_cmpuint (g_array_index (glyphs, HgSheetGlyph, 0).page, ==, 2);
}

static void
test_marks (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_fixture_new_long (3);
  g_autoptr(HgSheetLayout) layout = NULL;
  g_autoptr(GArray) marks = NULL;
  const HgSheetMark *mark;

  hg_sheet_add_heading (sheet, 1, "甲");
  hg_sheet_add_paragraph (sheet, NULL, "文");
  hg_sheet_add_page_break (sheet);
  hg_sheet_add_heading (sheet, 2, "乙");
  layout = hg_sheet_layout_new (sheet);
  marks = hg_sheet_layout_dup_marks (layout);
  g_assert_cmpuint (marks->len, ==, 2);
  mark = &g_array_index (marks, HgSheetMark, 0);
  g_assert_cmpstr (mark->text, ==, "甲");
  g_assert_cmpuint (mark->page, ==, 0);
  g_assert_cmpfloat (mark->y, >, 200);
  mark = &g_array_index (marks, HgSheetMark, 1);
  g_assert_cmpuint (mark->level, ==, 2);
  g_assert_cmpuint (mark->page, ==, 1);
  g_assert_cmpfloat_with_epsilon (mark->y, 104.88, 0.01);
}

/* The contents name the page on which each heading stands, and take the room that they were given. */
static void
test_contents (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("目录");
  g_autoptr(HgSheetLayout) layout = NULL;
  g_autoptr(GArray) marks = NULL;

  hg_sheet_add_contents (sheet, 2);
  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *title = g_strdup_printf ("第%u节，题目长到一行放不下的时候要换行，页码仍在右边", i + 1);

      hg_sheet_add_heading (sheet, 1 + i % 3, i % 2 == 0 ? "短题" : title);
      for (guint n = 0; n < 9; n++)
        hg_sheet_add_paragraph (sheet, NULL, "正文。");
    }
  layout = hg_sheet_layout_new (sheet);
  marks = hg_sheet_layout_dup_marks (layout);
  g_assert_cmpuint (marks->len, ==, 40);
  g_assert_cmpuint (g_array_index (marks, HgSheetMark, 0).page, ==, 2);   /* after 40 lines of contents */
  for (guint i = 1; i < marks->len; i++)
    g_assert_cmpuint (g_array_index (marks, HgSheetMark, i).page, >=, g_array_index (marks, HgSheetMark, i - 1).page);
}

static void
test_landscape (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_fixture_new_long (20);
  g_autoptr(HgSheetLayout) layout = NULL;
  double width, height;

  sheet->landscape = TRUE;
  layout = hg_sheet_layout_new (sheet);
  hg_sheet_layout_get_page_size (layout, &width, &height);
  g_assert_cmpfloat_with_epsilon (width, 841.89, 0.01);
  g_assert_cmpfloat_with_epsilon (height, 595.28, 0.01);
  /* 156 mm hold 15 lines, two of them the head. */
  g_assert_cmpuint (hg_sheet_layout_get_n_pages (layout), ==, 2);
}

/* A heading never stands last on a page, wherever the page happens to end. */
static void
test_no_orphan_heading (void)
{
  for (guint n = 10; n < 32; n++)
    {
      g_autoptr(HgSheet) sheet = hg_sheet_fixture_new_long (n);
      g_autoptr(HgSheetLayout) layout = NULL;
      g_autoptr(GArray) marks = NULL;
      const HgSheetMark *mark;

      hg_sheet_add_heading (sheet, 1, "标题");
      hg_sheet_add_heading (sheet, 2, "小标题");
      hg_sheet_add_paragraph (sheet, NULL, "正文");
      layout = hg_sheet_layout_new (sheet);
      marks = hg_sheet_layout_dup_marks (layout);
      mark = &g_array_index (marks, HgSheetMark, 1);
      g_assert_cmpuint (mark->page, ==, g_array_index (marks, HgSheetMark, 0).page);
      g_assert_cmpfloat (mark->y + 2 * 28.99, <=, 742.7);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-layout/pages", test_pages);
  g_test_add_func ("/sheet-layout/margins", test_margins);
  g_test_add_func ("/sheet-layout/missing", test_missing);
  g_test_add_func ("/sheet-layout/marks", test_marks);
  g_test_add_func ("/sheet-layout/contents", test_contents);
  g_test_add_func ("/sheet-layout/landscape", test_landscape);
  g_test_add_func ("/sheet-layout/no-orphan-heading", test_no_orphan_heading);
  return g_test_run ();
}
