/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-pager"

#include "config.h"

#include "hg-sheet-pager.h"

#define HEIGHT 100.0

/* A galley of slices only: paging looks at nothing else. */
static HgSheetGalley *
new_galley (const HgSheetSlice *slices, guint n)
{
  HgSheetGalley *galley = g_new0 (HgSheetGalley, 1);

  galley->slices = g_array_new (FALSE, FALSE, sizeof (HgSheetSlice));
  g_array_append_vals (galley->slices, slices, n);
  return galley;
}

static void
free_galley (HgSheetGalley *galley)
{
  g_array_unref (galley->slices);
  g_free (galley);
}

/* Asserts where each page ends. */
static void
assert_pages (const HgSheetSlice *slices, guint n, const guint *ends, guint n_pages)
{
  HgSheetGalley *galley = new_galley (slices, n);
  g_autoptr(GArray) pages = hg_sheet_pager_cut (galley, HEIGHT);
  guint first = 0;

  g_assert_cmpuint (pages->len, ==, n_pages);
  for (guint i = 0; i < n_pages; i++)
    {
      const HgSheetPage *page = &g_array_index (pages, HgSheetPage, i);

      g_assert_cmpuint (page->first, >=, first);
      g_assert_cmpuint (page->end, ==, ends[i]);
      first = page->end;
    }
  free_galley (galley);
}

#define TEXT(height_, keep_) { .kind = HG_SHEET_SLICE_TEXT, .height = (height_), .keep = (keep_) }
#define BREAK { .kind = HG_SHEET_SLICE_BREAK }

static void
test_fill (void)
{
  const HgSheetSlice slices[] = { TEXT (50, FALSE), TEXT (50, FALSE), TEXT (50, FALSE), TEXT (51, FALSE) };

  assert_pages (slices, 4, (const guint[]) { 2, 3, 4 }, 3);
}

static void
test_keep (void)
{
  const HgSheetSlice slices[] = { TEXT (40, FALSE), TEXT (30, FALSE), TEXT (20, TRUE), TEXT (20, FALSE) };

  assert_pages (slices, 4, (const guint[]) { 2, 4 }, 2);
}

/* What is higher than a page is cut after all, and nothing is lost or repeated. */
static void
test_too_high (void)
{
  const HgSheetSlice slices[] = { TEXT (40, TRUE), TEXT (40, TRUE), TEXT (40, TRUE), TEXT (40, FALSE), TEXT (300, FALSE),
                                  TEXT (10, FALSE) };

  assert_pages (slices, 6, (const guint[]) { 2, 4, 5, 6 }, 4);
}

static void
test_breaks (void)
{
  const HgSheetSlice slices[] = { BREAK, TEXT (10, TRUE), BREAK, BREAK, TEXT (10, FALSE), BREAK };

  assert_pages (slices, 6, (const guint[]) { 2, 5 }, 2);
  assert_pages (slices, 0, (const guint[]) { 0 }, 1);
}

static void
test_space (void)
{
  const HgSheetSlice slices[] = {
    { .kind = HG_SHEET_SLICE_TEXT, .before = 30, .height = 80 },   /* no space at the head of a page */
    { .kind = HG_SHEET_SLICE_TEXT, .before = 30, .height = 20 },
  };

  assert_pages (slices, 2, (const guint[]) { 1, 2 }, 2);
}

/* Space is spared where that saves a page, and stays where it would save none. */
static void
test_spare (void)
{
  HgSheetSlice slices[] = {
    { .kind = HG_SHEET_SLICE_TEXT, .height = 60 },
    { .kind = HG_SHEET_SLICE_TEXT, .before = 30, .spare = 20, .height = 30 },
  };
  HgSheetGalley *galley = new_galley (slices, G_N_ELEMENTS (slices));
  g_autoptr(GArray) pages = hg_sheet_pager_cut (galley, HEIGHT);
  double y = 60;

  assert_pages (slices, 2, (const guint[]) { 2 }, 1);
  g_assert_cmpfloat (hg_sheet_pager_next (galley, &g_array_index (pages, HgSheetPage, 0), 1, &y), ==, 70);
  free_galley (galley);
  slices[0].height = 61;   /* one point too many */
  galley = new_galley (slices, G_N_ELEMENTS (slices));
  g_clear_pointer (&pages, g_array_unref);
  pages = hg_sheet_pager_cut (galley, HEIGHT);
  g_assert_cmpuint (pages->len, ==, 2);
  g_assert_false (g_array_index (pages, HgSheetPage, 1).is_tight);
  free_galley (galley);
}

static void
test_header (void)
{
  HgSheetSlice slices[6];
  HgSheetGalley *galley;
  g_autoptr(GArray) pages = NULL;
  const HgSheetPage *second;
  double y = 0;

  for (guint i = 0; i < G_N_ELEMENTS (slices); i++)
    slices[i] = (HgSheetSlice) { .kind = HG_SHEET_SLICE_ROW, .height = 25, .block = 7, .is_header = i == 0,
                                 .keep = i == 0, .before = i == 0 ? 6 : 0 };
  galley = new_galley (slices, G_N_ELEMENTS (slices));
  pages = hg_sheet_pager_cut (galley, HEIGHT);
  g_assert_cmpuint (pages->len, ==, 2);
  g_assert_cmpuint (g_array_index (pages, HgSheetPage, 0).end, ==, 4);
  g_assert_cmpuint (g_array_index (pages, HgSheetPage, 0).header_end, ==,
                    g_array_index (pages, HgSheetPage, 0).header_first);
  second = &g_array_index (pages, HgSheetPage, 1);
  g_assert_cmpuint (second->header_first, ==, 0);
  g_assert_cmpuint (second->header_end, ==, 1);
  g_assert_cmpfloat (hg_sheet_pager_next (galley, second, 0, &y), ==, 0);
  g_assert_cmpfloat (hg_sheet_pager_next (galley, second, 4, &y), ==, 25);
  g_assert_cmpfloat (y, ==, 50);
  free_galley (galley);
}

/* A header that would leave no room for rows is not repeated. */
static void
test_high_header (void)
{
  HgSheetSlice slices[4];
  HgSheetGalley *galley;
  g_autoptr(GArray) pages = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (slices); i++)
    slices[i] = (HgSheetSlice) { .kind = HG_SHEET_SLICE_ROW, .height = i == 0 ? 60 : 40, .is_header = i == 0 };
  galley = new_galley (slices, G_N_ELEMENTS (slices));
  pages = hg_sheet_pager_cut (galley, HEIGHT);
  g_assert_cmpuint (pages->len, ==, 2);
  g_assert_cmpuint (g_array_index (pages, HgSheetPage, 1).header_first, ==,
                    g_array_index (pages, HgSheetPage, 1).header_end);
  free_galley (galley);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-pager/fill", test_fill);
  g_test_add_func ("/sheet-pager/keep", test_keep);
  g_test_add_func ("/sheet-pager/too-high", test_too_high);
  g_test_add_func ("/sheet-pager/breaks", test_breaks);
  g_test_add_func ("/sheet-pager/space", test_space);
  g_test_add_func ("/sheet-pager/spare", test_spare);
  g_test_add_func ("/sheet-pager/header", test_header);
  g_test_add_func ("/sheet-pager/high-header", test_high_header);
  return g_test_run ();
}
