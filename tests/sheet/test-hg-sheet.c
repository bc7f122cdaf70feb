/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet"

#include "config.h"

#include "hg-sheet.h"

static const HgSheetBlock *
get_block (const HgSheet *sheet, guint i)
{
  g_assert_cmpuint (i, <, sheet->blocks->len);
  return g_ptr_array_index (sheet->blocks, i);
}

static void
test_blocks (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  g_autoptr(HgSheet) other = hg_sheet_ref (sheet);

  hg_sheet_add_heading (sheet, 2, "甲");
  hg_sheet_add_paragraph (sheet, "乙", "丙");
  hg_sheet_add_item (sheet, 3, "1.", "丁");
  hg_sheet_add_closing (sheet, "戊");
  hg_sheet_add_rule (sheet);
  hg_sheet_add_spacer (sheet);
  hg_sheet_add_page_break (sheet);
  g_assert_true (other == sheet);
  g_assert_cmpstr (sheet->title, ==, "题");
  g_assert_cmpuint (sheet->blocks->len, ==, 7);
  g_assert_cmpint (get_block (sheet, 0)->kind, ==, HG_SHEET_BLOCK_HEADING);
  g_assert_cmpuint (get_block (sheet, 0)->level, ==, 2);
  g_assert_cmpstr (get_block (sheet, 1)->label, ==, "乙");
  g_assert_cmpstr (get_block (sheet, 1)->text, ==, "丙");
  g_assert_cmpuint (get_block (sheet, 2)->level, ==, 3);
  g_assert_cmpint (get_block (sheet, 6)->kind, ==, HG_SHEET_BLOCK_PAGE_BREAK);
}

/* What is missing takes no room. */
static void
test_empty (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");

  hg_sheet_add_field (sheet, "键", NULL);
  hg_sheet_add_field (sheet, "键", "");
  hg_sheet_add_note (sheet, NULL, NULL);
  hg_sheet_add_note (sheet, "注", "");
  g_assert_cmpuint (sheet->blocks->len, ==, 0);
  hg_sheet_add_field (sheet, "键", "值");
  hg_sheet_add_note (sheet, NULL, "注");
  g_assert_cmpuint (sheet->blocks->len, ==, 2);
}

static void
test_table (void)
{
  const char *const header[] = { "一", "二", NULL };
  const char *const cells[] = { "三", "四", NULL };
  const double weights[] = { 1, 3 };
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  HgSheetBlock *table = hg_sheet_add_table (sheet, header, weights);

  hg_sheet_add_row (table, cells);
  g_assert_cmpuint (table->n_columns, ==, 2);
  g_assert_cmpfloat_with_epsilon (table->weights[0], 0.25, 1e-9);
  g_assert_cmpfloat_with_epsilon (table->weights[1], 0.75, 1e-9);
  g_assert_cmpuint (table->rows->len, ==, 2);
  g_assert_cmpstr (((char **) g_ptr_array_index (table->rows, 1))[1], ==, "四");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet/blocks", test_blocks);
  g_test_add_func ("/sheet/empty", test_empty);
  g_test_add_func ("/sheet/table", test_table);
  return g_test_run ();
}
