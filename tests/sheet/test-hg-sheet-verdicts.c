/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-verdicts"

#include "config.h"

#include "hg-sheet-verdicts.h"

#include <string.h>

#include "helper-case.h"
#include "hg-sheet-text.h"
#include "hg-wording.h"

static HgSheet *
conclude (HgCatalogInfo *info, const HgAssessment *assessment, const HgDecision *decision, const GDate *day)
{
  HgSheet *sheet = hg_sheet_new ("题目");

  hg_sheet_verdicts_add_conclusion (sheet, decision);
  return sheet;
}

static HgSheet *
list_conditions (HgCatalogInfo *info, const HgAssessment *assessment, const HgDecision *decision, const GDate *day)
{
  HgSheet *sheet = hg_sheet_new ("题目");

  hg_sheet_verdicts_add_conditions (sheet, decision, assessment);
  return sheet;
}

/* The cells of the first rule's row in the conclusion. */
static char **
get_row (const HgSheet *sheet)
{
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HgSheetBlock *block = g_ptr_array_index (sheet->blocks, i);

      if (block->kind == HG_SHEET_BLOCK_TABLE)
        return g_ptr_array_index (block->rows, 1);
    }
  return NULL;
}

/* What a rule of @outcome and @force leads to, by the answer to its question: NULL, "true" or "false". */
static char *
dup_leads_to (HgOutcome outcome, HgForce force, const char *answer)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  HgRule *rule = g_ptr_array_index (helper->rules, 0);
  g_autoptr(HgSheet) sheet = NULL;

  rule->outcome = outcome;
  rule->force = force;
  hg_condition_free (rule->when);
  rule->when = hg_sheet_fixture_is ("corrected");
  g_clear_pointer (&rule->unless, hg_condition_free);
  if (answer != NULL)
    hg_assessment_set_answer (helper->assessment, "corrected", answer, NULL, NULL);
  helper_case_decide (helper, "2026-11-01", "2026-11-20");
  sheet = helper_case_make (helper, conclude);
  return g_strdup (get_row (sheet)[1]);
}

/* Every outcome with every force has words of its own, and they stand there as what follows only where the rule applies. */
static void
test_every_outcome (void)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int outcome = HG_OUTCOME_NO_PENALTY; outcome <= HG_OUTCOME_LATER_LAW; outcome++)
    for (int force = HG_FORCE_SHALL; force <= HG_FORCE_MAY; force++)
      {
        g_autofree char *words = hg_wording_outcome ((HgOutcome) outcome, (HgForce) force);
        g_autofree char *applies = dup_leads_to ((HgOutcome) outcome, (HgForce) force, "true");
        g_autofree char *open = dup_leads_to ((HgOutcome) outcome, (HgForce) force, NULL);
        g_autofree char *fails = dup_leads_to ((HgOutcome) outcome, (HgForce) force, "false");
        g_autofree char *conditional = g_strdup_printf ("if it applies: %s", words);

        g_assert_cmpstr (applies, ==, words);
        g_assert_cmpstr (open, ==, conditional);
        g_assert_cmpstr (fails, ==, "—");
        g_assert_true (g_hash_table_add (seen, g_steal_pointer (&applies)));
      }
  g_assert_cmpuint (g_hash_table_size (seen), ==, 20);
}

static HgRule *
add_rule (HelperCase *helper, const char *id, HgForce force, const char *fact)
{
  HgRule *rule = hg_rule_new ();

  rule->id = g_strdup (id);
  rule->number = g_strdup_printf ("N-%s", id);
  rule->title = g_strdup_printf ("规则%s", id);
  rule->force = force;
  rule->when = hg_sheet_fixture_is (fact);
  g_ptr_array_add (helper->rules, rule);
  return rule;
}

/* The numbers of the rules, in the order of the conclusion. */
static char *
dup_order (const HgSheet *sheet)
{
  GString *order = g_string_new (NULL);

  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HgSheetBlock *block = g_ptr_array_index (sheet->blocks, i);

      for (guint row = 1; block->rows != NULL && row < block->rows->len; row++)
        {
          const char *cell = ((char **) g_ptr_array_index (block->rows, row))[0];

          g_string_append_printf (order, "%.*s ", (int) strcspn (cell, "\n"), cell);
        }
    }
  return g_string_free (order, FALSE);
}

/* 应当 before 可以, what gives way after both, then what is open, then what does not apply; whatever their order before. */
static void
test_order (void)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  g_autoptr(HgSheet) sheet = NULL;
  g_autofree char *order = NULL;

  g_ptr_array_remove_index (helper->rules, 0);
  add_rule (helper, "fails", HG_FORCE_SHALL, "refused");
  add_rule (helper, "open", HG_FORCE_SHALL, "agency");
  add_rule (helper, "yields", HG_FORCE_SHALL, "corrected");
  add_rule (helper, "may", HG_FORCE_MAY, "corrected");
  add_rule (helper, "shall", HG_FORCE_SHALL, "corrected")->overrides = g_strsplit ("yields", " ", -1);
  hg_assessment_set_answer (helper->assessment, "corrected", "true", NULL, NULL);
  hg_assessment_set_answer (helper->assessment, "refused", "false", NULL, NULL);
  hg_assessment_set_answer (helper->assessment, "minor", "true", NULL, NULL);
  helper_case_decide (helper, "2026-11-01", "2026-11-20");
  sheet = helper_case_make (helper, conclude);
  order = dup_order (sheet);
  g_assert_cmpstr (order, ==, "N-shall YHT-L-001 N-may N-yields N-open N-fails ");
  g_assert_true (helper_case_has_row (sheet, "—", "N-yields\n规则yields\nRule N-shall applies and takes its place.", NULL));
}

/* The general rules always stand beside: in the table where they apply, named below it where they do not. */
static void
test_general (void)
{
  static const struct { const char *answer, *text; } cases[] = {
    { NULL, "General rules that are still undetermined: YHT-L-001 轻微不罚" },
    { "false", "General rules that do not apply: YHT-L-001 轻微不罚" },
    { "true", "- Rule: YHT-L-001\n    轻微不罚\n  Leads to: No penalty shall be imposed\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HelperCase) helper = helper_case_new ();
      g_autofree char *text = NULL;

      if (cases[i].answer != NULL)
        hg_assessment_set_answer (helper->assessment, "minor", cases[i].answer, NULL, NULL);
      helper_case_decide (helper, "2026-11-01", "2026-11-20");
      text = helper_case_dup (helper, conclude);
      g_assert_nonnull (strstr (text, cases[i].text));
    }
}

/* That the law changed between the two days stands in the conclusion, and nothing of it where it did not. */
static void
test_changed (void)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  g_autofree char *same = NULL;
  g_autofree char *changed = NULL;

  helper_case_decide (helper, "2026-11-01", "2026-11-20");
  same = helper_case_dup (helper, conclude);
  g_assert_null (strstr (same, "Article 37"));
  helper_case_decide (helper, "2026-11-01", "2027-01-05");
  changed = helper_case_dup (helper, conclude);
  g_assert_nonnull (strstr (changed, "Article 37"));
}

/* All holds but one: the sheet names what, and by when it would have been enough. */
static void
test_near_miss (void)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  HgRule *rule = g_ptr_array_index (helper->rules, 0);
  HgCondition *within = hg_condition_new (HG_CONDITION_WITHIN);
  g_autoptr(HgSheet) sheet = NULL;

  within->from = g_strdup ("found-on");
  within->to = g_strdup ("corrected-on");
  within->n = 15;
  hg_condition_free (rule->when);
  rule->when = hg_sheet_fixture_tree (HG_CONDITION_ALL, hg_sheet_fixture_is ("corrected"), within);
  g_clear_pointer (&rule->unless, hg_condition_free);
  hg_assessment_set_answer (helper->assessment, "corrected", "true", NULL, NULL);
  hg_assessment_set_answer (helper->assessment, "found-on", "2026-02-16", NULL, NULL);
  hg_assessment_set_answer (helper->assessment, "corrected-on", "2026-03-05", NULL, NULL);
  helper_case_decide (helper, "2026-02-16", "2026-11-20");
  sheet = helper_case_make (helper, conclude);
  g_assert_cmpstr (get_row (sheet)[1], ==, "—");
  /* 16 February + 15 days = 3 March */
  g_assert_nonnull (strstr (get_row (sheet)[2], "2026-03-03"));
}

/* Answers, reasons and evidence beside the condition that they answer; what is owed is said. */
static void
test_grounds (void)
{
  static const struct { const char *value, *reason, *evidence, *answer, *grounds; } cases[] = {
    { "true", "已清空。", "照片3张", "yes", "Reason: 已清空。\nEvidence: 照片3张" },
    { "true", "已清空。", NULL, "yes", "Reason: 已清空。\nEvidence to add: 复查记录" },
    { "false", NULL, "照片3张", "no", "A judgement, and no reason is written yet\nEvidence: 照片3张" },
    { NULL, "没有到过现场", NULL, "unknown", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HelperCase) helper = helper_case_new ();
      g_autoptr(HgSheet) sheet = NULL;

      hg_assessment_set_answer (helper->assessment, "corrected", cases[i].value, cases[i].reason, cases[i].evidence);
      helper_case_decide (helper, "2026-11-01", "2026-11-20");
      sheet = helper_case_make (helper, list_conditions);
      g_assert_true (helper_case_has_row (sheet, "1", cases[i].answer, cases[i].grounds, NULL));
      g_assert_true (helper_case_has_row (sheet, "2.1", "not answered", NULL));
      g_assert_true (helper_case_has_row (sheet, "X", "not answered", NULL));
    }
}

/* A look-back spells out its arithmetic: from when to when it reaches, and which days fall into it. */
static void
test_arithmetic (void)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  HgRule *rule = g_ptr_array_index (helper->rules, 0);
  g_autofree char *text = NULL;

  hg_condition_free (rule->when);
  rule->when = hg_condition_new (HG_CONDITION_NONE_WITHIN);
  rule->when->fact = g_strdup ("prior");
  rule->when->to = g_strdup (HG_FACT_ACT_DATE);
  rule->when->period = g_strdup ("P2Y");
  hg_assessment_set_answer (helper->assessment, "prior", "2024-10-31 2025-03-01", NULL, NULL);
  helper_case_decide (helper, "2026-11-01", "2026-11-20");
  text = helper_case_dup (helper, list_conditions);
  g_assert_nonnull (strstr (text, "2024-11-02"));   /* the first day that counts: the day after 2024-11-01 */
  g_assert_nonnull (strstr (text, "2026-11-01"));
  g_assert_nonnull (strstr (text, "2025-03-01"));
}

/* A negated question is one row, not a row of "not" above a row of the question. */
static void
test_negated (void)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  HgRule *rule = g_ptr_array_index (helper->rules, 0);
  g_autoptr(HgSheet) sheet = NULL;

  hg_condition_free (rule->when);
  rule->when = hg_sheet_fixture_tree (HG_CONDITION_NOT, hg_sheet_fixture_is ("refused"), NULL);
  g_clear_pointer (&rule->unless, hg_condition_free);
  hg_assessment_set_answer (helper->assessment, "refused", "false", NULL, NULL);
  helper_case_decide (helper, "2026-11-01", "2026-11-20");
  sheet = helper_case_make (helper, list_conditions);
  g_assert_true (helper_case_has_row (sheet, "1", "责令改正后是否拒不改正: no", "no", "met", NULL));
  g_assert_false (helper_case_has_row (sheet, "1.1", NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-verdicts/every-outcome", test_every_outcome);
  g_test_add_func ("/sheet-verdicts/order", test_order);
  g_test_add_func ("/sheet-verdicts/general", test_general);
  g_test_add_func ("/sheet-verdicts/changed", test_changed);
  g_test_add_func ("/sheet-verdicts/near-miss", test_near_miss);
  g_test_add_func ("/sheet-verdicts/grounds", test_grounds);
  g_test_add_func ("/sheet-verdicts/arithmetic", test_arithmetic);
  g_test_add_func ("/sheet-verdicts/negated", test_negated);
  return g_test_run ();
}
