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

/* An empty line is space that can be spared down to what the text wants above itself anyway. */
static void
test_leave_line (Fixture *fixture, gconstpointer data)
{
  HgSheetSlice *slice;

  fixture->setter.after = 9;
  hg_sheet_setter_leave_line (&fixture->setter, 29);
  slice = hg_sheet_setter_add_slice (&fixture->setter, HG_SHEET_SLICE_RULE, 4, 1);
  g_assert_cmpfloat (slice->before, ==, 29);
  g_assert_cmpfloat (slice->spare, ==, 20);
  hg_sheet_setter_leave_line (&fixture->setter, 29);
  slice = hg_sheet_setter_add_slice (&fixture->setter, HG_SHEET_SLICE_RULE, 25, 1);
  g_assert_cmpfloat (slice->spare, ==, 4);
  slice = hg_sheet_setter_add_slice (&fixture->setter, HG_SHEET_SLICE_RULE, 4, 1);
  g_assert_cmpfloat (slice->spare, ==, 0);
}

/* Where a paragraph of these lines can be cut: a dot after a line that the next one may leave. */
static void
assert_cuts (Fixture *fixture, const char *text, const char *expected)
{
  const HgSheetColumn column = { hg_sheet_setter_new_text (&fixture->setter, HG_SHEET_STYLE_FLUSH, text, 400), 0, 29 };
  guint first = hg_sheet_setter_set_columns (&fixture->setter, HG_SHEET_SLICE_TEXT, &column, 1, 0, 0, FALSE);
  g_autoptr(GString) cuts = g_string_new (NULL);

  for (guint i = first; i < fixture->galley->slices->len; i++)
    g_string_append (cuts, g_array_index (fixture->galley->slices, HgSheetSlice, i).keep ? "-" : ".");
  g_assert_cmpstr (cuts->str, ==, expected);
}

/* Two lines stay together at both ends; the third of three goes alone if it is no remnant of a few characters. */
static void
test_cuts (Fixture *fixture, gconstpointer data)
{
  const char *const line = "疏散通道安全出口应当保持畅通不得占用";
  g_autofree char *long_last = g_strdup_printf ("%s\n%s\n%s", line, line, line);
  g_autofree char *short_last = g_strdup_printf ("%s\n%s\n出口", line, line);
  g_autofree char *five = g_strdup_printf ("%s\n%s\n%s\n%s\n%s", line, line, line, line, line);

  assert_cuts (fixture, "一", ".");
  assert_cuts (fixture, "一\n二", "-.");
  assert_cuts (fixture, long_last, "-..");
  assert_cuts (fixture, short_last, "--.");
  assert_cuts (fixture, five, "-..-.");
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
  ADD ("leave-line", test_leave_line);
  ADD ("cuts", test_cuts);
  ADD ("measure", test_measure);
  return g_test_run ();
}
