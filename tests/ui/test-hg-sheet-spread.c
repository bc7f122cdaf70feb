/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-spread"

#include "config.h"

#include "hg-sheet-spread.h"

static HgSheetSpread
new_spread (guint n_pages, guint n_columns)
{
  return (HgSheetSpread) { .n_pages = n_pages, .page_width = 600, .page_height = 800, .n_columns = n_columns };
}

static void
test_fit (void)
{
  HgSheetSpread one = new_spread (3, 1), two = new_spread (3, 2);

  hg_sheet_spread_fit (&one, HG_SHEET_FIT_WIDTH, 0, 648, 100);
  g_assert_cmpfloat (one.zoom, ==, 1);
  g_assert_cmpfloat (one.width, ==, 648);
  g_assert_cmpfloat (one.height, ==, 3 * 800 + 2 * 18 + 2 * 24);
  hg_sheet_spread_fit (&one, HG_SHEET_FIT_PAGE, 0, 648, 448);
  g_assert_cmpfloat (one.zoom, ==, 0.5);
  hg_sheet_spread_fit (&one, HG_SHEET_FIT_NONE, 2, 648, 448);
  g_assert_cmpfloat (one.zoom, ==, 2);
  g_assert_cmpfloat (one.width, ==, 1248);
  hg_sheet_spread_fit (&one, HG_SHEET_FIT_WIDTH, 0, 50, 50);   /* no room is no reason for no page */
  g_assert_cmpfloat (one.zoom, ==, HG_SHEET_SPREAD_ZOOM_MIN);
  hg_sheet_spread_fit (&two, HG_SHEET_FIT_WIDTH, 0, 2 * 600 + 18 + 48, 100);
  g_assert_cmpfloat (two.zoom, ==, 1);
  g_assert_cmpfloat (two.height, ==, 2 * 800 + 18 + 48);
}

/* Each page is found where it lies, whatever is beside it. */
static void
test_place (void)
{
  for (guint columns = 1; columns <= 2; columns++)
    {
      HgSheetSpread spread = new_spread (5, columns);

      hg_sheet_spread_fit (&spread, HG_SHEET_FIT_NONE, 0.5, 900, 500);
      for (guint page = 0; page < 5; page++)
        {
          graphene_rect_t rect = hg_sheet_spread_get_page (&spread, page);
          double x = rect.origin.x + 100, y = rect.origin.y + 50;

          g_assert_cmpfloat (rect.size.width, ==, 300);
          g_assert_cmpuint (hg_sheet_spread_find (&spread, x, y), ==, page);
          g_assert_cmpuint (hg_sheet_spread_locate (&spread, &x, &y), ==, page);
          g_assert_cmpfloat (x, ==, 200);
          g_assert_cmpfloat (y, ==, 100);
        }
      g_assert_cmpuint (hg_sheet_spread_find (&spread, 0, -100), ==, 0);
      g_assert_cmpuint (hg_sheet_spread_find (&spread, 899, 1e6), ==, 4);
    }
}

/* Two beside each other do not overlap, and stand in the middle together. */
static void
test_middle (void)
{
  HgSheetSpread spread = new_spread (2, 2);
  graphene_rect_t left, right;

  hg_sheet_spread_fit (&spread, HG_SHEET_FIT_NONE, 0.5, 1000, 500);
  left = hg_sheet_spread_get_page (&spread, 0);
  right = hg_sheet_spread_get_page (&spread, 1);
  g_assert_cmpfloat (left.origin.y, ==, right.origin.y);
  g_assert_cmpfloat (right.origin.x, ==, left.origin.x + 300 + 18);
  g_assert_cmpfloat (left.origin.x, ==, 1000 - (right.origin.x + 300));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-spread/fit", test_fit);
  g_test_add_func ("/sheet-spread/place", test_place);
  g_test_add_func ("/sheet-spread/middle", test_middle);
  return g_test_run ();
}
