/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-case"

#include "config.h"

#include "hg-sheet-case.h"

#include "helper-case.h"
#include "hg-sheet-text.h"

#include <string.h>

/* The value of the field @key, %NULL where the sheet has none. */
static const char *
get_field (const HgSheet *sheet, const char *key)
{
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HgSheetBlock *block = g_ptr_array_index (sheet->blocks, i);

      if (block->kind == HG_SHEET_BLOCK_FIELD && g_strcmp0 (block->label, key) == 0)
        return block->text;
    }
  return NULL;
}

static HgSheet *
begin (HgCatalogInfo *info, const HgAssessment *assessment, const HgDecision *decision, const GDate *day)
{
  return hg_sheet_case_begin (info, "题目", assessment, decision, day);
}

static void
test_head (void)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  g_autoptr(HgSheet) sheet = NULL;

  helper->assessment->number = g_strdup ("A-2026-7");
  helper->assessment->party = g_strdup ("某店");
  helper->assessment->note = g_strdup ("备注一\n备注二");
  hg_assessment_set_answer (helper->assessment, "refused", "false", NULL, NULL);
  hg_assessment_set_answer (helper->assessment, HG_FACT_FINE, "3000.50", NULL, NULL);
  helper_case_decide (helper, "2026-11-01", "2026-11-20");
  sheet = helper_case_make (helper, begin);
  g_assert_cmpstr (get_field (sheet, "Fine considered"), ==, "3,000.50 yuan");
  g_assert_cmpstr (sheet->title, ==, "题目");
  g_assert_cmpstr (sheet->number, ==, "A-2026-7");
  g_assert_cmpstr (sheet->keywords, ==, "YHT-FIRE-003");
  g_assert_cmpstr (get_field (sheet, "Party"), ==, "某店");
  g_assert_cmpstr (get_field (sheet, "Concerns"), ==, "YHT-FIRE-003 疏散通道、安全出口保持畅通");
  g_assert_cmpstr (get_field (sheet, "Department"), ==, "区消防救援大队");
  g_assert_cmpstr (get_field (sheet, "Date of the act"), ==, "2026-11-01");
  g_assert_cmpstr (get_field (sheet, "Date of the decision"), ==, "2026-11-20");
  g_assert_cmpstr (get_field (sheet, "Note"), ==, "备注一\n备注二");
  g_assert_null (get_field (sheet, "Matter"));
}

/* What is not known is said, and where somebody is to write, there is room. */
static void
test_unknown (void)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  g_autoptr(HgSheet) sheet = NULL;

  helper_case_decide (helper, NULL, NULL);
  sheet = helper_case_make (helper, begin);
  g_assert_null (sheet->number);
  g_assert_true (g_str_has_prefix (get_field (sheet, "Party"), "＿＿"));
  g_assert_cmpstr (get_field (sheet, "Date of the act"), ==, "not known");
  g_assert_cmpstr (get_field (sheet, "Date of the decision"), ==, "not known");
  g_assert_null (get_field (sheet, "Note"));
  g_assert_null (get_field (sheet, "Fine considered"));
}

/* A sheet that rests on days that cannot be says so before all else. */
static void
test_days (void)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  g_autofree char *wrong = NULL;
  g_autofree char *right = NULL;

  helper_case_decide (helper, "2026-11-20", "2026-11-01");
  wrong = helper_case_dup (helper, begin);
  g_assert_nonnull (strstr (wrong, "Caution: The day of the decision lies before that of the act."));
  helper_case_decide (helper, "2026-11-01", "2026-11-20");
  right = helper_case_dup (helper, begin);
  g_assert_null (strstr (right, "Caution"));
}

/* A case about a rule names the matter too; one about nothing asks what could apply; one under an edition that does not know
   its target any more still says what it was called. */
static void
test_targets (void)
{
  g_autoptr(HelperCase) rule = helper_case_new ();
  g_autoptr(HelperCase) open = helper_case_new ();
  g_autoptr(HgSheet) of_rule = NULL;
  g_autoptr(HgSheet) of_nothing = NULL;
  g_autoptr(HgSheet) of_unnamed = NULL;

  hg_assessment_set_target (rule->assessment, HG_ITEM_RULE, "small");
  helper_case_decide (rule, NULL, NULL);
  of_rule = helper_case_make (rule, begin);
  g_assert_cmpstr (get_field (of_rule, "Matter"), ==, "疏散通道、安全出口保持畅通");

  g_clear_pointer (&rule->assessment->target_number, g_free);
  of_unnamed = helper_case_make (rule, begin);
  g_assert_cmpstr (get_field (of_unnamed, "Concerns"), ==, "small");

  hg_assessment_set_target (open->assessment, HG_ITEM_RULE, NULL);
  g_clear_pointer (&open->matter, hg_matter_unref);
  helper_case_decide (open, NULL, NULL);
  of_nothing = helper_case_make (open, begin);
  g_assert_cmpstr (get_field (of_nothing, "Concerns"), ==, "What could apply to these facts");
  g_assert_null (get_field (of_nothing, "Matter"));
  g_assert_null (get_field (of_nothing, "Department"));
}

/* Two officers, and the party; a witness only where facts are collected. */
static void
test_signatures (void)
{
  static const struct { gboolean on_site; guint rows; } cases[] = { { FALSE, 3 }, { TRUE, 4 } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgSheet) sheet = hg_sheet_new ("题目");
      const HgSheetBlock *table;
      guint n_officers = 0;

      hg_sheet_case_add_signatures (sheet, cases[i].on_site);
      table = g_ptr_array_index (sheet->blocks, sheet->blocks->len - 1);
      g_assert_cmpint (table->kind, ==, HG_SHEET_BLOCK_TABLE);
      g_assert_cmpuint (table->rows->len, ==, cases[i].rows + 1);
      for (guint row = 1; row < table->rows->len; row++)
        n_officers += g_str_equal (((char **) g_ptr_array_index (table->rows, row))[0], "Officer");
      g_assert_cmpuint (n_officers, ==, 2);
      g_assert_cmpint (helper_case_has_row (sheet, "Witness, if any", NULL), ==, cases[i].on_site);
    }
}

/* The department closes the sheet; a case of no matter has none to name. */
static void
test_finish (void)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  g_autoptr(HgSheet) with = hg_sheet_new ("题目");
  g_autoptr(HgSheet) without = hg_sheet_new ("题目");
  g_autofree char *named = NULL;
  g_autofree char *bare = NULL;

  with->day = without->day = hg_sheet_fixture_date ("2026-11-23");
  helper_case_decide (helper, NULL, NULL);
  hg_sheet_case_finish (with, helper->info, helper->decision);
  g_clear_pointer (&helper->matter, hg_matter_unref);
  helper_case_decide (helper, NULL, NULL);
  hg_sheet_case_finish (without, helper->info, helper->decision);
  named = hg_sheet_text_to_string (with);
  bare = hg_sheet_text_to_string (without);
  g_assert_nonnull (strstr (named, "区消防救援大队"));
  g_assert_null (strstr (bare, "区消防救援大队"));
  g_assert_nonnull (strstr (bare, "no official publication"));
  g_assert_nonnull (strstr (bare, "供测试使用。"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-case/head", test_head);
  g_test_add_func ("/sheet-case/unknown", test_unknown);
  g_test_add_func ("/sheet-case/days", test_days);
  g_test_add_func ("/sheet-case/targets", test_targets);
  g_test_add_func ("/sheet-case/signatures", test_signatures);
  g_test_add_func ("/sheet-case/finish", test_finish);
  return g_test_run ();
}
