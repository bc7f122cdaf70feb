/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-galley"

#include "config.h"

#include "hg-sheet-galley.h"

#include "hg-sheet-fixture.h"
#include "hg-sheet-style.h"

#include <string.h>

static const HgSheetSlice *
get_slice (const HgSheetGalley *galley, guint i)
{
  g_assert_cmpuint (i, <, galley->slices->len);
  return &g_array_index (galley->slices, HgSheetSlice, i);
}

/* Of a paragraph the first two lines stay together, and the last two. */
static void
test_orphans (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  g_autoptr(HgSheetGalley) galley = NULL;
  g_autoptr(GString) text = g_string_new (NULL);

  for (int i = 0; i < 26 + 4 * 28 + 3; i++)
    g_string_append (text, "字");
  hg_sheet_add_paragraph (sheet, NULL, text->str);
  galley = hg_sheet_galley_new (sheet, HG_SHEET_STYLE_WIDTH);
  g_assert_cmpuint (galley->slices->len, ==, 1 + 6);   /* the title; 26 characters and then 28 a line */
  g_assert_true (get_slice (galley, 1)->keep);
  g_assert_false (get_slice (galley, 2)->keep);
  g_assert_false (get_slice (galley, 4)->keep);
  g_assert_true (get_slice (galley, 5)->keep);
  g_assert_false (get_slice (galley, 6)->keep);
}

static void
test_headings (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  g_autoptr(HgSheetGalley) galley = NULL;

  hg_sheet_add_heading (sheet, 1, "甲");
  hg_sheet_add_heading (sheet, 2, "乙");
  hg_sheet_add_paragraph (sheet, NULL, "丙");
  hg_sheet_add_paragraph (sheet, NULL, "丁：");
  hg_sheet_add_item (sheet, 0, "1.", "戊");
  galley = hg_sheet_galley_new (sheet, 480);
  g_assert_true (get_slice (galley, 1)->keep);
  g_assert_true (get_slice (galley, 2)->keep);
  g_assert_false (get_slice (galley, 3)->keep);
  g_assert_true (get_slice (galley, 4)->keep);   /* leads up to a list */
  g_assert_false (get_slice (galley, 5)->keep);
}

/* A line that leads up to a table stays with it; a paragraph of several lines says something of its own. */
static void
test_before_table (void)
{
  const char *const header[] = { "甲", NULL };
  const double weights[] = { 1 };
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  g_autoptr(HgSheetGalley) galley = NULL;

  hg_sheet_add_paragraph (sheet, NULL, "如下表：");
  hg_sheet_add_table (sheet, header, weights);
  hg_sheet_add_paragraph (sheet, NULL, "一\n二");
  hg_sheet_add_table (sheet, header, weights);
  galley = hg_sheet_galley_new (sheet, 480);
  g_assert_true (get_slice (galley, 1)->keep);
  g_assert_true (get_slice (galley, 3)->keep);    /* with the second line */
  g_assert_false (get_slice (galley, 4)->keep);
}

static void
test_fields (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  g_autoptr(HgSheetGalley) galley = NULL;

  hg_sheet_add_field (sheet, "键一", "短");
  hg_sheet_add_field (sheet, "键二", "短");
  hg_sheet_add_field (sheet, "键三", "短");
  hg_sheet_add_field (sheet, "键四", "很长很长很长很长很长很长很长很长很长很长很长很长");
  galley = hg_sheet_galley_new (sheet, 480);
  g_assert_cmpuint (galley->slices->len, ==, 1 + 3);
  g_assert_cmpuint (get_slice (galley, 1)->n_runs, ==, 4);
  g_assert_cmpuint (get_slice (galley, 2)->n_runs, ==, 2);
  g_assert_cmpuint (get_slice (galley, 3)->n_runs, ==, 2);
  g_assert_true (get_slice (galley, 1)->keep);
  g_assert_true (get_slice (galley, 2)->keep);
  g_assert_false (get_slice (galley, 3)->keep);
}

static void
test_table (void)
{
  const char *const header[] = { "一", "二", NULL };
  const char *const cells[] = { "三\n四\n五", "六", NULL };
  const double weights[] = { 1, 1 };
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  g_autoptr(HgSheetGalley) galley = NULL;

  hg_sheet_add_row (hg_sheet_add_table (sheet, header, weights), cells);
  galley = hg_sheet_galley_new (sheet, 480);
  g_assert_cmpuint (galley->slices->len, ==, 1 + 1 + 3);
  g_assert_true (get_slice (galley, 1)->is_header);
  g_assert_true (get_slice (galley, 1)->keep);
  g_assert_true (get_slice (galley, 2)->is_first);
  g_assert_cmpuint (get_slice (galley, 2)->n_runs, ==, 2);
  g_assert_cmpuint (get_slice (galley, 3)->n_runs, ==, 1);
  g_assert_true (get_slice (galley, 4)->is_last);
  g_assert_cmpfloat (g_array_index (galley->runs, HgSheetRun, get_slice (galley, 2)->first_run + 1).x, >, 240);
}

static void
test_closing (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  g_autoptr(HgSheetGalley) galley = NULL;

  hg_sheet_add_paragraph (sheet, NULL, "正文");
  hg_sheet_add_spacer (sheet);
  hg_sheet_add_closing (sheet, "部门");
  hg_sheet_add_closing (sheet, "日期");
  galley = hg_sheet_galley_new (sheet, 480);
  g_assert_true (get_slice (galley, 1)->keep);
  g_assert_true (get_slice (galley, 2)->keep);
  g_assert_false (get_slice (galley, 3)->keep);
  g_assert_cmpfloat (get_slice (galley, 2)->before, >=, 20);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-galley/orphans", test_orphans);
  g_test_add_func ("/sheet-galley/headings", test_headings);
  g_test_add_func ("/sheet-galley/before-table", test_before_table);
  g_test_add_func ("/sheet-galley/fields", test_fields);
  g_test_add_func ("/sheet-galley/table", test_table);
  g_test_add_func ("/sheet-galley/closing", test_closing);
  return g_test_run ();
}
