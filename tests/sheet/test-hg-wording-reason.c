/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-wording-reason"

#include "config.h"

#include "hg-wording-reason.h"

#include "hg-sheet-fixture.h"

/* A leaf about days, with the days that were answered and reckoned. */
static HgReason *
make_dated (HgConditionKind kind, HgTruth truth, HgCondition **condition)
{
  *condition = hg_condition_new (kind);
  (*condition)->from = kind != HG_CONDITION_NONE_WITHIN ? g_strdup ("ordered-on") : NULL;
  (*condition)->to = g_strdup (kind == HG_CONDITION_NONE_WITHIN ? "act-date" : "corrected-on");
  return hg_reason_new (*condition, truth);
}

static void
assert_arithmetic (const HgReason *reason, const char *expected)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autofree char *text = hg_wording_reason_arithmetic (vocabulary, reason);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_within (void)
{
  g_autoptr(HgCondition) condition = NULL;
  g_autoptr(HgReason) reason = make_dated (HG_CONDITION_WITHIN, HG_TRUTH_UNKNOWN, &condition);

  condition->n = 5;
  assert_arithmetic (reason, NULL);
  reason->from = reason->first = hg_sheet_fixture_date ("2026-03-02");
  reason->last = hg_sheet_fixture_date ("2026-03-07");   /* a Saturday */
  assert_arithmetic (reason, "5 days from 2026-03-02 end on 2026-03-07; the deadline is a Saturday or Sunday, see Article 203 "
                             "of the Civil Code");
  reason->from = reason->first = hg_sheet_fixture_date ("2026-03-01");
  reason->last = hg_sheet_fixture_date ("2026-03-06");
  assert_arithmetic (reason, "5 days from 2026-03-01 end on 2026-03-06");
  reason->to = hg_sheet_fixture_date ("2026-03-06");
  reason->truth = HG_TRUTH_TRUE;
  assert_arithmetic (reason, "5 days from 2026-03-01 end on 2026-03-06; 2026-03-06 is in time");
  reason->to = hg_sheet_fixture_date ("2026-03-07");
  reason->truth = HG_TRUTH_FALSE;
  assert_arithmetic (reason, "5 days from 2026-03-01 end on 2026-03-06; 2026-03-07 is 1 day late");
  reason->to = hg_sheet_fixture_date ("2026-02-27");
  assert_arithmetic (reason, "2026-02-27 lies before 2026-03-01; one of the two is wrong");
}

static void
test_elapsed (void)
{
  g_autoptr(HgCondition) condition = NULL;
  g_autoptr(HgReason) reason = make_dated (HG_CONDITION_ELAPSED, HG_TRUTH_TRUE, &condition);

  condition->bounds[HG_BOUND_ABOVE] = g_strdup ("P2Y");
  reason->from = hg_sheet_fixture_date ("2024-02-29");
  reason->ends[HG_BOUND_ABOVE] = hg_sheet_fixture_date ("2026-02-28");
  assert_arithmetic (reason, "2 years from 2024-02-29 end on 2026-02-28");
  reason->to = hg_sheet_fixture_date ("2026-03-01");
  assert_arithmetic (reason, "2 years from 2024-02-29 end on 2026-02-28; 2026-03-01 is after that");
  reason->to = hg_sheet_fixture_date ("2026-02-28");
  assert_arithmetic (reason, "2 years from 2024-02-29 end on 2026-02-28, the very day");
  reason->to = hg_sheet_fixture_date ("2026-02-27");
  assert_arithmetic (reason, "2 years from 2024-02-29 end on 2026-02-28; 2026-02-27 is before that");
}

static void
test_look_back (void)
{
  g_autoptr(HgCondition) condition = NULL;
  g_autoptr(HgReason) reason = make_dated (HG_CONDITION_NONE_WITHIN, HG_TRUTH_UNKNOWN, &condition);
  const int days[] = { 20240503, 20260101 };

  condition->fact = g_strdup ("earlier");
  condition->period = g_strdup ("P2Y");
  reason->inside = g_array_new (FALSE, FALSE, sizeof (int));
  reason->to = reason->last = hg_sheet_fixture_date ("2026-05-02");
  reason->first = hg_sheet_fixture_date ("2024-05-03");
  assert_arithmetic (reason, "2 years back from 2026-05-02 run from 2024-05-03 to 2026-05-02");
  reason->value = g_strdup ("2020-01-01");
  assert_arithmetic (reason, "2 years back from 2026-05-02 run from 2024-05-03 to 2026-05-02; no day lies in them");
  g_array_append_vals (reason->inside, days, 2);
  assert_arithmetic (reason, "2 years back from 2026-05-02 run from 2024-05-03 to 2026-05-02; in them lies 2024-05-03, "
                             "2026-01-01");
}

static void
test_sentence (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgCondition) leaf = hg_sheet_fixture_compare ("goods-value", HG_BOUND_BELOW, "10000");
  g_autoptr(HgCondition) all = hg_condition_new (HG_CONDITION_ALL);
  g_autoptr(HgReason) met = hg_reason_new (leaf, HG_TRUTH_TRUE);
  g_autoptr(HgReason) open = hg_reason_new (leaf, HG_TRUTH_UNKNOWN);
  g_autoptr(HgReason) node = hg_reason_new (all, HG_TRUTH_FALSE);
  g_autofree char *met_words = NULL;
  g_autofree char *open_words = hg_wording_reason (vocabulary, open);
  g_autofree char *node_words = hg_wording_reason (vocabulary, node);
  g_autofree char *answer = hg_wording_reason_answer (vocabulary, open);
  g_autofree char *evidence = NULL;

  met->value = g_strdup ("8000");
  met_words = hg_wording_reason (vocabulary, met);
  evidence = hg_wording_reason_evidence (vocabulary, met);
  g_assert_cmpstr (met_words, ==, "货值金额 less than 10,000 yuan — met (answer: 8,000 yuan)");
  g_assert_cmpstr (open_words, ==, "货值金额 less than 10,000 yuan — not established yet");
  g_assert_cmpstr (node_words, ==, "All of the following: not met");
  g_assert_null (answer);
  g_assert_true (g_str_has_prefix (evidence, "on record"));
}

static void
test_near_miss (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgCondition) leaf = hg_sheet_fixture_compare ("goods-value", HG_BOUND_BELOW, "10000");
  g_autoptr(HgReason) reason = hg_reason_new (leaf, HG_TRUTH_FALSE);
  HgNearMiss compared = { (char *) "goods-value", (char *) "12000", (char *) "9999", reason };
  HgNearMiss judged = { (char *) "harm", (char *) "serious", (char *) "minor", NULL };
  g_autofree char *one = hg_wording_reason_near_miss (vocabulary, &compared);
  g_autofree char *other = hg_wording_reason_near_miss (vocabulary, &judged);

  g_assert_cmpstr (one, ==, "Everything holds except this: 货值金额 less than 10,000 yuan. It is 12,000 yuan.");
  g_assert_cmpstr (other, ==, "Everything holds except “危害后果程度”: it is 严重, and would have to be 轻微.");
}

static void
test_deadline (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgCondition) condition = NULL;
  g_autoptr(HgReason) reason = make_dated (HG_CONDITION_WITHIN, HG_TRUTH_FALSE, &condition);
  HgNearMiss miss = { (char *) "act-date", (char *) "2026-03-08", (char *) "2026-03-06", reason };
  g_autofree char *late = NULL;
  g_autofree char *early = NULL;

  condition->n = 5;
  reason->from = reason->first = hg_sheet_fixture_date ("2026-03-01");
  reason->last = hg_sheet_fixture_date ("2026-03-06");
  reason->to = hg_sheet_fixture_date ("2026-03-08");
  late = hg_wording_reason_near_miss (vocabulary, &miss);
  g_assert_cmpstr (late, ==, "Everything holds except “date of the act”: it is 2026-03-08, and the deadline was 2026-03-06 (5 "
                             "days from 2026-03-01 end on 2026-03-06; 2026-03-08 is 2 days late).");
  reason->to = hg_sheet_fixture_date ("2026-02-28");
  miss.value = (char *) "2026-02-28";
  miss.needed = (char *) "2026-03-01";
  early = hg_wording_reason_near_miss (vocabulary, &miss);
  g_assert_cmpstr (early, ==, "Everything holds except “date of the act”: it is 2026-02-28, and would have to be 2026-03-01 "
                              "(2026-02-28 lies before 2026-03-01; one of the two is wrong).");
}

static void
test_results (void)
{
  const char *const words[] = { "not met", "not established yet", "met" };

  for (int truth = HG_TRUTH_FALSE; truth <= HG_TRUTH_TRUE; truth++)
    {
      g_autofree char *word = hg_wording_reason_result ((HgTruth) truth);

      g_assert_cmpstr (word, ==, words[truth]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wording-reason/within", test_within);
  g_test_add_func ("/wording-reason/elapsed", test_elapsed);
  g_test_add_func ("/wording-reason/look-back", test_look_back);
  g_test_add_func ("/wording-reason/sentence", test_sentence);
  g_test_add_func ("/wording-reason/near-miss", test_near_miss);
  g_test_add_func ("/wording-reason/deadline", test_deadline);
  g_test_add_func ("/wording-reason/results", test_results);
  return g_test_run ();
}
