/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-decision"

#include "config.h"

#include "hg-decision.h"

static void
test_find (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_vocabulary_new ();
  g_autoptr(HgRule) rule = hg_rule_new ();
  g_autoptr(HgDecision) decision = hg_decision_new (vocabulary, NULL);

  rule->id = g_strdup ("rule");
  g_ptr_array_add (decision->verdicts, hg_verdict_new (rule));
  g_assert_true (hg_decision_find_verdict (decision, "rule")->rule == rule);
  g_assert_null (hg_decision_find_verdict (decision, "other"));
  hg_decision_add_open (decision, "harm")->settles = 2;
  g_assert_cmpuint (hg_decision_find_open (decision, "harm")->settles, ==, 2);
  g_assert_null (hg_decision_find_open (decision, "age"));
}

/* A decision keeps what its reasons point into, and says nothing that nobody decided. */
static void
test_keeps (void)
{
  HgVocabulary *vocabulary = hg_vocabulary_new ();
  HgMatter *matter = hg_matter_new ();
  HgLiability *liability = hg_liability_new ();
  HgDecision *decision;
  g_autoptr(HgDecision) other = NULL;

  liability->digest = g_strdup ("a fine");
  g_ptr_array_add (matter->liabilities, liability);
  decision = hg_decision_new (vocabulary, matter);
  hg_vocabulary_unref (vocabulary);
  hg_matter_unref (matter);
  g_ptr_array_add (decision->on_act, hg_liability_result_new (liability));
  other = hg_decision_ref (decision);
  hg_decision_unref (decision);
  g_assert_cmpstr (((HgLiabilityResult *) g_ptr_array_index (other->on_act, 0))->liability->digest, ==, "a fine");
  g_assert_cmpint (other->limitation.expired, ==, HG_TRUTH_UNKNOWN);
  g_assert_cmpint (other->listed, ==, HG_LISTED_NOT_ON_LIST);
  g_assert_false (g_date_valid (&other->act));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/decision/find", test_find);
  g_test_add_func ("/decision/keeps", test_keeps);
  return g_test_run ();
}
