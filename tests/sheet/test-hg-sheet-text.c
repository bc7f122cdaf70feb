/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-text"

#include "config.h"

#include "hg-sheet-text.h"

static void
test_blocks (void)
{
  const char *const header[] = { "对象", "罚款", NULL };
  const char *const cells[] = { "单位\n拒不改正", "5000元", NULL };
  const double weights[] = { 1, 1 };
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  g_autofree char *text = NULL;

  sheet->subtitle = g_strdup ("副题");
  sheet->number = g_strdup ("A-1");
  hg_sheet_add_footer (sheet, "版本");
  hg_sheet_add_heading (sheet, 1, "甲");
  hg_sheet_add_field (sheet, "键", "值");
  hg_sheet_add_paragraph (sheet, NULL, "乙\n丙");
  hg_sheet_add_heading (sheet, 2, "丁");
  hg_sheet_add_item (sheet, 0, "1.", "戊");
  hg_sheet_add_item (sheet, 1, "1.1", "己\n庚");
  hg_sheet_add_row (hg_sheet_add_table (sheet, header, weights), cells);
  hg_sheet_add_note (sheet, "注", "辛");
  hg_sheet_add_rule (sheet);
  hg_sheet_add_spacer (sheet);
  hg_sheet_add_closing (sheet, "壬");
  text = hg_sheet_text_to_string (sheet);
  g_assert_cmpstr (text, ==,
                   "题\n副题\nNo. A-1\n\n"
                   "\n# 甲\n键: 值\n乙\n丙\n\n## 丁\n1. 戊\n  1.1 己\n    庚\n"
                   "- 对象: 单位\n    拒不改正\n  罚款: 5000元\n注: 辛\n"
                   "----------------------------------------\n\n壬\n\n版本\n");
}

static void
test_empty (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  g_autofree char *text = hg_sheet_text_to_string (sheet);

  g_assert_cmpstr (text, ==, "题\n\n");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-text/blocks", test_blocks);
  g_test_add_func ("/sheet-text/empty", test_empty);
  return g_test_run ();
}
