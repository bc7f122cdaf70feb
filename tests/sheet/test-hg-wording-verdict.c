/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-wording-verdict"

#include "config.h"

#include "hg-wording-verdict.h"

#include <string.h>

#include "hg-sheet-fixture.h"

static void
assert_text (char *taken, const char *expected)
{
  g_autofree char *text = taken;

  g_assert_cmpstr (text, ==, expected);
}

/* 应当 and 可以 never look the same, and what does not apply leads to nothing. */
static void
test_verdict (void)
{
  g_autoptr(HgRule) rule = hg_sheet_fixture_new_rule ();
  g_autoptr(HgVerdict) verdict = hg_verdict_new (rule);
  g_autofree char *undetermined = hg_wording_verdict (verdict);
  g_autofree char *shall = NULL;
  g_autofree char *may = NULL;

  g_assert_true (g_str_has_prefix (undetermined, "Undetermined: "));
  g_assert_null (strstr (undetermined, "penalty"));
  verdict->result = HG_RESULT_APPLIES;
  rule->force = HG_FORCE_SHALL;
  shall = hg_wording_verdict (verdict);
  rule->force = HG_FORCE_MAY;
  may = hg_wording_verdict (verdict);
  g_assert_true (g_str_has_prefix (shall, "Applies: "));
  g_assert_cmpstr (shall, !=, may);
  verdict->in_force_on_act = verdict->in_force_on_decision = HG_TRUTH_FALSE;
  g_free (g_steal_pointer (&may));
  may = hg_wording_verdict (verdict);
  g_assert_null (strstr (may, "—"));
}

static void
test_caution (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgDecision) decision = hg_decision_new (vocabulary, NULL);
  g_autoptr(HgRule) rule = hg_sheet_fixture_new_rule ();
  HgVerdict *verdict = hg_verdict_new (rule);

  g_ptr_array_add (decision->verdicts, verdict);
  g_date_clear (&rule->until, 1);
  rule->from = hg_sheet_fixture_date ("2026-08-15");
  verdict->in_force_on_act = verdict->in_force_on_decision = HG_TRUTH_TRUE;
  assert_text (hg_wording_verdict_caution (decision, verdict), NULL);
  verdict->in_force_on_act = HG_TRUTH_FALSE;
  assert_text (hg_wording_verdict_caution (decision, verdict),
               "Not in force yet, or no more, on the day of the act (from 2026-08-15).");
  verdict->in_force_on_act = HG_TRUTH_UNKNOWN;
  verdict->overridden_by = g_strdup ("other");
  assert_text (hg_wording_verdict_caution (decision, verdict),
               "Whether it is in force depends on the days of act and decision (from 2026-08-15). Rule other applies and takes "
               "its place.");
  verdict->in_force_on_act = verdict->in_force_on_decision = HG_TRUTH_FALSE;
  g_clear_pointer (&verdict->overridden_by, g_free);
  verdict->may_be_overridden_by = g_strdup (rule->id);
  verdict->regardless = TRUE;
  {
    g_autofree char *expected =
      g_strdup_printf ("In force neither on the day of the act nor on that of the decision (from 2026-08-15); it is shown and "
                       "not applied. Rule %s, if it applies, takes its place. This is certain whatever the missing answers "
                       "are.", rule->number);

    assert_text (hg_wording_verdict_caution (decision, verdict), expected);
  }
}

/* No two of them say the same, and none says that no leniency is possible. */
static void
test_all_differ (void)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int listed = HG_LISTED_APPLIES; listed <= HG_LISTED_NOT_ON_LIST; listed++)
    g_assert_true (g_hash_table_add (seen, hg_wording_verdict_listed ((HgListed) listed)));
  for (int lighter = HG_LIGHTER_UNCHANGED; lighter <= HG_LIGHTER_TO_BE_JUDGED; lighter++)
    g_assert_true (g_hash_table_add (seen, hg_wording_verdict_lighter ((HgLighter) lighter)));
  for (int result = HG_RESULT_APPLIES; result <= HG_RESULT_UNDETERMINED; result++)
    g_assert_true (g_hash_table_add (seen, hg_wording_verdict_result ((HgResult) result)));
}

static void
test_limitation (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgDecision) decision = hg_decision_new (vocabulary, NULL);
  HgLimitation *limitation = &decision->limitation;

  assert_text (hg_wording_verdict_limitation (limitation),
               "This edition has no questions from which the limitation of Article 36 can be computed.");
  limitation->known = TRUE;
  assert_text (hg_wording_verdict_limitation (limitation),
               "Whether the limitation of Article 36 has run out is not known yet.");
  limitation->start = hg_sheet_fixture_date ("2024-03-10");
  limitation->last_of_two = hg_sheet_fixture_date ("2026-03-10");
  limitation->last_of_five = hg_sheet_fixture_date ("2029-03-10");
  limitation->found = hg_sheet_fixture_date ("2026-03-11");
  limitation->expired = HG_TRUTH_TRUE;
  limitation->extended = HG_TRUTH_FALSE;
  assert_text (hg_wording_verdict_limitation (limitation),
               "The limitation of two years has run out: no penalty is imposed any more (Article 36) (counted from 2024-03-10, "
               "two years end on 2026-03-10 and five on 2029-03-10; discovered on 2026-03-11).");
  limitation->expired = HG_TRUTH_FALSE;
  limitation->start_is_earliest = limitation->found_is_latest = TRUE;
  assert_text (hg_wording_verdict_limitation (limitation),
               "The limitation of Article 36 has not run out (counted from 2024-03-10 at the earliest, two years end on "
               "2026-03-10 and five on 2029-03-10; discovered on 2026-03-11 at the latest).");
  limitation->found_is_latest = FALSE;
  limitation->found = hg_sheet_fixture_date ("2024-03-09");
  assert_text (hg_wording_verdict_limitation (limitation),
               "The limitation of Article 36 has not run out (counted from 2024-03-10 at the earliest, two years end on "
               "2026-03-10 and five on 2029-03-10; discovered on 2024-03-09, before that day: one of the two is wrong).");
  limitation->start_is_earliest = FALSE;   /* what goes on is discovered before it ends */
  assert_text (hg_wording_verdict_limitation (limitation),
               "The limitation of Article 36 has not run out (counted from 2024-03-10, two years end on 2026-03-10 and five on "
               "2029-03-10; discovered on 2024-03-09).");
  limitation->special = HG_TRUTH_TRUE;
  assert_text (hg_wording_verdict_limitation (limitation),
               "Another law sets the limitation; Article 36 of the Administrative Penalty Law gives way to it.");
}

/* A decision before the act is a slip of the pen, and is told; the same day is none, and an unknown day neither. */
static void
test_days (void)
{
  static const struct { const char *act, *decision; gboolean is_wrong; } cases[] = {
    { "2026-11-02", "2026-11-01", TRUE }, { "2026-11-01", "2026-11-01", FALSE }, { "2026-11-01", "2026-11-02", FALSE },
    { NULL, "2026-11-01", FALSE },        { "2026-11-02", NULL, FALSE },
  };
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgDecision) decision = hg_decision_new (vocabulary, NULL);
      g_autofree char *text = NULL;

      if (cases[i].act != NULL)
        decision->act = hg_sheet_fixture_date (cases[i].act);
      if (cases[i].decision != NULL)
        decision->decision = hg_sheet_fixture_date (cases[i].decision);
      text = hg_wording_verdict_days (decision);
      g_assert_cmpint (text != NULL, ==, cases[i].is_wrong);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wording-verdict/verdict", test_verdict);
  g_test_add_func ("/wording-verdict/caution", test_caution);
  g_test_add_func ("/wording-verdict/all-differ", test_all_differ);
  g_test_add_func ("/wording-verdict/limitation", test_limitation);
  g_test_add_func ("/wording-verdict/days", test_days);
  return g_test_run ();
}
