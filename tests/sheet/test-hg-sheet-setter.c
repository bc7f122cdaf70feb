/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-setter"

#include "config.h"

#include "hg-sheet-setter.h"

typedef struct
{
  HgSheet       *sheet;
  HgSheetGalley *galley;
  HgSheetSetter  setter;
} Fixture;

/* A galley that has the head of an empty sheet, and no more. */
static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->sheet = hg_sheet_new ("题");
  fixture->galley = hg_sheet_galley_new (fixture->sheet, 400);
  fixture->setter = (HgSheetSetter) { .galley = fixture->galley, .sheet = fixture->sheet };
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  hg_sheet_galley_free (fixture->galley);
  hg_sheet_unref (fixture->sheet);
}

/* Of the space below one block and above the next, the larger counts, once. */
static void
test_space (Fixture *fixture, gconstpointer data)
{
  fixture->setter.after = 9;
  g_assert_cmpfloat (hg_sheet_setter_add_slice (&fixture->setter, HG_SHEET_SLICE_RULE, 4, 1)->before, ==, 9);
  g_assert_cmpfloat (hg_sheet_setter_add_slice (&fixture->setter, HG_SHEET_SLICE_RULE, 4, 1)->before, ==, 4);
  g_assert_cmpfloat (hg_sheet_setter_get_last (&fixture->setter)->height, ==, 1);
}

/* Columns of one and three lines: as many slices as the longest has lines, each with what stands on it. */
static void
test_columns (Fixture *fixture, gconstpointer data)
{
  HgSheetSetter *setter = &fixture->setter;
  const HgSheetColumn columns[] = {
    { hg_sheet_setter_new_text (setter, HG_SHEET_STYLE_CELL, "甲", 100), 0, 15 },
    { hg_sheet_setter_new_text (setter, HG_SHEET_STYLE_CELL, "一\n二\n三", 100), 200, 15 },
  };
  guint n_slices = fixture->galley->slices->len;
  guint first = hg_sheet_setter_set_columns (setter, HG_SHEET_SLICE_ROW, columns, 2, 0, 3, FALSE);
  const HgSheetSlice *slices = &g_array_index (fixture->galley->slices, HgSheetSlice, first);

  g_assert_cmpuint (first, ==, n_slices);
  g_assert_cmpuint (fixture->galley->slices->len, ==, n_slices + 3);
  g_assert_cmpuint (slices[0].n_runs, ==, 2);
  g_assert_cmpuint (slices[1].n_runs, ==, 1);
  g_assert_cmpfloat (slices[0].height, ==, 18);
  g_assert_cmpfloat (slices[1].height, ==, 15);
  g_assert_cmpfloat (slices[2].height, ==, 18);
  g_assert_true (slices[0].keep && slices[1].keep && !slices[2].keep);
  g_assert_true (slices[0].is_first && !slices[1].is_first && slices[2].is_last);
}

static void
test_measure (Fixture *fixture, gconstpointer data)
{
  g_autoptr(PangoLayout) one = hg_sheet_setter_new_text (&fixture->setter, HG_SHEET_STYLE_CELL, "规", -1);
  g_autoptr(PangoLayout) three = hg_sheet_setter_new_text (&fixture->setter, HG_SHEET_STYLE_CELL, "规规规", -1);

  g_assert_cmpfloat_with_epsilon (hg_sheet_setter_measure (three), 3 * hg_sheet_setter_measure (one), 0.1);
}

#define ADD(name, function) g_test_add ("/sheet-setter/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("space", test_space);
  ADD ("columns", test_columns);
  ADD ("measure", test_measure);
  return g_test_run ();
}
