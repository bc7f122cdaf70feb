/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-finder"

#include "config.h"

#include "hg-sheet-finder.h"

#include "hg-sheet-fixture.h"

static const HgSheetHit *
get_hit (GArray *hits, guint i)
{
  return &g_array_index (hits, HgSheetHit, i);
}

/* The share of a rectangle of a page that has ink, and of the page's line beside it. */
static double
measure_ink (const HgSheetLayout *layout, guint page, double left, double top, double width, double height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, (int) width, (int) height);
  cairo_t *cr = cairo_create (surface);
  double sum = 0;
  const guchar *data;

  cairo_translate (cr, -left, -top);
  hg_sheet_layout_draw_page (layout, cr, page);
  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);
  for (int y = 0; y < (int) height; y++)
    for (int x = 0; x < (int) width; x++)
      sum += data[y * cairo_image_surface_get_stride (surface) + x];
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return sum / 255;
}

/* The rectangle covers the word, and only the word. */
static void
test_place (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_fixture_new_long (30);
  g_autoptr(HgSheetLayout) layout = NULL;
  g_autoptr(GArray) hits = NULL, all = NULL;
  const HgSheetHit *hit;

  hg_sheet_add_paragraph (sheet, NULL, "　　　　　　　　唯一　　　　　　");
  layout = hg_sheet_layout_new (sheet);
  hits = hg_sheet_finder_find (layout, " 唯一 ");
  g_assert_cmpuint (hits->len, ==, 1);
  hit = get_hit (hits, 0);
  g_assert_cmpuint (hit->page, ==, 1);
  g_assert_cmpfloat_with_epsilon (hit->width, 31.8, 1);
  /* 28 mm, two characters of indent, eight of space */
  g_assert_cmpfloat_with_epsilon (hit->x, 79.4 + 10 * 15.79, 2);
  g_assert_cmpfloat (measure_ink (layout, 1, hit->x, hit->y, hit->width, hit->height), >, 30);
  g_assert_cmpfloat (measure_ink (layout, 1, hit->x - 60, hit->y + 2, 58, hit->height - 4), <, 1);
  g_assert_cmpfloat (measure_ink (layout, 1, hit->x + hit->width + 2, hit->y + 2, 58, hit->height - 4), <, 1);
}

/* What goes over the end of a line, or of a page, is one hit in several parts. */
static void
test_broken (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  g_autoptr(HgSheetLayout) layout = NULL;
  g_autoptr(GArray) hits = NULL;
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < 400; i++)
    g_string_append (text, i == 24 || i == 100 ? "疏散通道" : "空");
  hg_sheet_add_paragraph (sheet, NULL, text->str);
  layout = hg_sheet_layout_new (sheet);
  hits = hg_sheet_finder_find (layout, "疏散通道");
  g_assert_cmpuint (hits->len, ==, 3);
  g_assert_cmpuint (get_hit (hits, 0)->hit, ==, 0);
  g_assert_cmpuint (get_hit (hits, 1)->hit, ==, 0);
  g_assert_cmpuint (get_hit (hits, 2)->hit, ==, 1);
  g_assert_true (hg_sheet_finder_get_part (hits, 0) == get_hit (hits, 0));
  g_assert_true (hg_sheet_finder_get_part (hits, 1) == get_hit (hits, 2));
  g_assert_null (hg_sheet_finder_get_part (hits, 2));
  g_assert_cmpfloat (get_hit (hits, 0)->x, >, get_hit (hits, 1)->x);
  g_assert_cmpfloat (get_hit (hits, 1)->y, >, get_hit (hits, 0)->y);
  g_assert_cmpfloat_with_epsilon (get_hit (hits, 0)->width + get_hit (hits, 1)->width, 63.2, 1.5);
}

/* In the order of reading, through cells of tables too, and each once although a table's header is repeated. */
static void
test_order (void)
{
  static const char *const header[] = { "编号", "名称", NULL };
  static const double weights[] = { 0.5, 0.5 };
  g_autoptr(HgSheet) sheet = hg_sheet_new ("消防");
  g_autoptr(HgSheetLayout) layout = NULL;
  g_autoptr(GArray) hits = NULL, headers = NULL;
  HgSheetBlock *table;

  hg_sheet_add_heading (sheet, 1, "消防一");
  table = hg_sheet_add_table (sheet, header, weights);
  for (guint i = 0; i < 60; i++)
    hg_sheet_add_row (table, (const char *const[]) { "左\n消防", "消防\n右", NULL });
  layout = hg_sheet_layout_new (sheet);
  g_assert_cmpuint (hg_sheet_layout_get_n_pages (layout), >, 1);
  hits = hg_sheet_finder_find (layout, "消防");
  headers = hg_sheet_finder_find (layout, "编号");
  g_assert_cmpuint (headers->len, ==, 1);
  g_assert_cmpuint (hits->len, ==, 122);
  for (guint i = 0; i < hits->len; i++)
    {
      g_assert_cmpuint (get_hit (hits, i)->hit, ==, i);
      if (i > 0)
        g_assert_cmpuint (get_hit (hits, i)->page, >=, get_hit (hits, i - 1)->page);
    }
}

static void
test_folded (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  g_autoptr(HgSheetLayout) layout = NULL;
  g_autoptr(GArray) found = NULL, nothing = NULL, empty = NULL, twice = NULL;

  hg_sheet_add_paragraph (sheet, NULL, "ＰＤＦ 和 pdf（一）");
  layout = hg_sheet_layout_new (sheet);
  found = hg_sheet_finder_find (layout, "Pdf");
  nothing = hg_sheet_finder_find (layout, "没有");
  empty = hg_sheet_finder_find (layout, "  ");
  twice = hg_sheet_finder_find (layout, "(一)");
  g_assert_cmpuint (found->len, ==, 2);
  g_assert_cmpuint (nothing->len, ==, 0);
  g_assert_cmpuint (empty->len, ==, 0);
  g_assert_cmpuint (twice->len, ==, 1);
}

/* Contents lead to their headings; nothing else leads anywhere. */
static void
test_link (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("目录");
  g_autoptr(HgSheetLayout) layout = NULL;
  g_autoptr(GArray) entries = NULL;
  const HgSheetHit *entry;
  guint page = 99;
  double y = 0;

  hg_sheet_add_contents (sheet, 1);
  hg_sheet_add_heading (sheet, 1, "甲节");
  hg_sheet_add_page_break (sheet);
  hg_sheet_add_heading (sheet, 1, "乙节");
  layout = hg_sheet_layout_new (sheet);
  entries = hg_sheet_finder_find (layout, "乙节");
  g_assert_cmpuint (entries->len, ==, 2);
  entry = get_hit (entries, 0);
  g_assert_true (hg_sheet_finder_find_link (layout, 0, entry->x + 5, entry->y + entry->height / 2, &page, &y));
  g_assert_cmpuint (page, ==, 1);
  g_assert_cmpfloat_with_epsilon (y, 104.88 - 12, 0.1);
  g_assert_false (hg_sheet_finder_find_link (layout, 0, 10, entry->y + 5, &page, &y));
  g_assert_false (hg_sheet_finder_find_link (layout, 0, entry->x, 10, &page, &y));
  g_assert_false (hg_sheet_finder_find_link (layout, 1, entry->x, entry->y, &page, &y));
  g_assert_false (hg_sheet_finder_find_link (layout, 7, entry->x, entry->y, &page, &y));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-finder/place", test_place);
  g_test_add_func ("/sheet-finder/broken", test_broken);
  g_test_add_func ("/sheet-finder/order", test_order);
  g_test_add_func ("/sheet-finder/folded", test_folded);
  g_test_add_func ("/sheet-finder/link", test_link);
  return g_test_run ();
}
