/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-decide-keep"

#include "config.h"

#include "hg-decide-keep.h"

#include "hg-date.h"
#include "helper-decide.h"

static void
fill (HgDecideCase *it)
{
  GDate act, decision;

  g_assert_true (hg_date_parse ("2026-08-01", &act));
  g_assert_true (hg_date_parse ("2026-09-01", &decision));
  hg_decide_case_set_dates (it, &act, &decision);
  hg_decide_case_set_party (it, "某店");
  hg_decide_case_answer (it, "harm", "none");
  hg_decide_case_write (it, "harm", HG_DECIDE_NOTE_REASON, "没有人受伤");
  hg_decide_case_set_unknown (it, "width");
  hg_decide_case_pick (it, "movable");
}

static void
test_there_and_back (void)
{
  g_autoptr(HgDecideTarget) target = helper_decide_new_target (TRUE, FALSE);
  g_autoptr(HgDecideCase) it = hg_decide_case_new (target);
  g_autoptr(HgDecideCase) again = NULL;
  g_autoptr(HgAssessment) kept = NULL;

  fill (it);
  kept = hg_decide_keep_to_assessment (it);
  g_assert_cmpstr (kept->target, ==, "exit");
  g_assert_cmpint (kept->target_kind, ==, HG_ITEM_MATTER);
  g_assert_cmpstr (kept->hash, ==, "abc");
  /* What was only picked says nothing. */
  g_assert_cmpuint (kept->answers->len, ==, 2);
  hg_assessment_set_answer (kept, HG_FACT_FINE, "3000", NULL, NULL);
  again = hg_decide_keep_to_case (kept, target);
  g_assert_cmpstr (hg_decide_case_get_answer (again, HG_FACT_FINE)->value, ==, "3000");
  g_assert_cmpstr (hg_decide_case_get_answer (again, "harm")->value, ==, "none");
  g_assert_cmpstr (hg_decide_case_get_answer (again, "harm")->reason, ==, "没有人受伤");
  g_assert_true (hg_decide_case_get_answer (again, "width")->unknown);
  g_assert_cmpstr (hg_decide_case_get_state (again)->party, ==, "某店");
  g_assert_cmpint (hg_date_to_number (&hg_decide_case_get_state (again)->act_date), ==, 20260801);
  g_assert_false (hg_decide_case_is_modified (again));
  g_assert_false (hg_decide_case_can_undo (again));
}

static void
test_targets (void)
{
  g_autoptr(HgDecideTarget) rule = helper_decide_new_target (TRUE, TRUE);
  g_autoptr(HgDecideTarget) open = helper_decide_new_target (FALSE, FALSE);
  g_autoptr(HgDecideCase) of_rule = hg_decide_case_new (rule);
  g_autoptr(HgDecideCase) of_all = hg_decide_case_new (open);
  g_autoptr(HgAssessment) kept_rule = hg_decide_keep_to_assessment (of_rule);
  g_autoptr(HgAssessment) kept_all = hg_decide_keep_to_assessment (of_all);

  g_assert_cmpstr (kept_rule->target, ==, "small");
  g_assert_cmpint (kept_rule->target_kind, ==, HG_ITEM_RULE);
  g_assert_null (kept_all->target);
}

/* With the texts it rests on, a case can be held against another edition. */
static void
test_basis (void)
{
  g_autoptr(HgDecideTarget) target = helper_decide_new_target (TRUE, FALSE);
  g_autoptr(HgDecideCase) it = hg_decide_case_new (target);
  g_autoptr(HgAssessment) bare = hg_decide_keep_to_assessment (it);
  g_autoptr(HgAssessment) kept = hg_decide_keep_with_basis (it);

  g_assert_cmpuint (bare->parts->len, ==, 0);
  g_assert_nonnull (hg_assessment_get_part (kept, HG_PART_MATTER, "exit"));
  g_assert_nonnull (hg_assessment_get_part (kept, HG_PART_RULE, "small"));
  g_assert_nonnull (hg_assessment_get_part (kept, HG_PART_RULE, "general"));
  g_assert_nonnull (hg_assessment_get_part (kept, HG_PART_FACT, "movable"));
  g_assert_null (hg_assessment_get_part (kept, HG_PART_FACT, "cooked"));
}

/* A case whose assessment was deleted is saved into it again once that was brought back, and into no other. */
static void
test_deleted (void)
{
  g_autoptr(HgDecideTarget) target = helper_decide_new_target (TRUE, FALSE);
  g_autoptr(HgDecideCase) it = hg_decide_case_new (target);

  hg_decide_keep_remember (it, 0);
  g_assert_cmpint (hg_decide_case_get_kept_id (it), ==, 0);
  hg_decide_case_set_kept (it, 7, hg_decide_case_get_decision (it));
  hg_decide_keep_forget (it);
  g_assert_cmpint (hg_decide_case_get_kept_id (it), ==, 0);
  g_assert_false (hg_decide_case_is_modified (it));
  hg_decide_case_answer (it, "harm", "none");
  hg_decide_keep_remember (it, 8);
  g_assert_cmpint (hg_decide_case_get_kept_id (it), ==, 0);
  hg_decide_keep_remember (it, 7);
  g_assert_cmpint (hg_decide_case_get_kept_id (it), ==, 7);
  g_assert_true (hg_decide_case_is_modified (it));
}

/* What was saved as a new one meanwhile stays that one. */
static void
test_saved_anew (void)
{
  g_autoptr(HgDecideTarget) target = helper_decide_new_target (TRUE, FALSE);
  g_autoptr(HgDecideCase) it = hg_decide_case_new (target);

  hg_decide_case_set_kept (it, 7, hg_decide_case_get_decision (it));
  hg_decide_keep_forget (it);
  hg_decide_case_set_kept (it, 9, hg_decide_case_get_decision (it));
  hg_decide_keep_remember (it, 7);
  g_assert_cmpint (hg_decide_case_get_kept_id (it), ==, 9);
}

/* Under another edition, too. */
static void
test_replaced (void)
{
  g_autoptr(HgDecideTarget) target = helper_decide_new_target (TRUE, FALSE);
  g_autoptr(HgDecideCase) former = hg_decide_case_new (target), it = hg_decide_case_new (target);

  hg_decide_case_set_kept (former, 7, NULL);
  hg_decide_keep_replace (it, former);
  g_assert_cmpint (hg_decide_case_get_kept_id (it), ==, 7);
  g_assert_true (hg_decide_case_is_modified (it));
  hg_decide_keep_forget (former);
  hg_decide_keep_replace (it, former);
  g_assert_cmpint (hg_decide_case_get_kept_id (it), ==, 0);
  hg_decide_keep_remember (it, 7);
  g_assert_cmpint (hg_decide_case_get_kept_id (it), ==, 7);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/decide-keep/there-and-back", test_there_and_back);
  g_test_add_func ("/decide-keep/targets", test_targets);
  g_test_add_func ("/decide-keep/basis", test_basis);
  g_test_add_func ("/decide-keep/deleted", test_deleted);
  g_test_add_func ("/decide-keep/saved-anew", test_saved_anew);
  g_test_add_func ("/decide-keep/replaced", test_replaced);
  return g_test_run ();
}
