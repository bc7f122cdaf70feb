/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-decide-target"

#include "config.h"

#include "hg-decide-target.h"

#include "helper-decide.h"

static HgDecideState *
new_state (const char *fact, const char *value)
{
  HgDecideState *state = hg_decide_state_new ();

  if (fact != NULL)
    hg_decide_state_ensure (state, fact)->value = g_strdup (value);
  return state;
}

static void
answer (HgDecideState *state, const char *fact, const char *value)
{
  HgDecideAnswer *place = hg_decide_state_ensure (state, fact);

  g_free (place->value);
  place->value = g_strdup (value);
}

static void
test_matter (void)
{
  g_autoptr(HgDecideTarget) target = helper_decide_new_target (TRUE, FALSE);
  g_autoptr(HgDecideState) state = new_state ("movable", "true");
  g_autoptr(HgDecision) before = hg_decide_target_decide (target, state);
  g_autoptr(HgDecision) after = NULL;

  g_assert_false (hg_decide_target_is_open (target));
  g_assert_cmpstr (hg_decide_target_get_number (target), ==, "YHT-1");
  g_assert_cmpuint (before->verdicts->len, ==, 2);
  g_assert_cmpint (hg_decision_find_verdict (before, "small")->result, ==, HG_RESULT_UNDETERMINED);
  g_assert_nonnull (hg_decision_find_open (before, "width"));
  g_assert_null (hg_decision_find_open (before, "movable"));
  answer (state, "width", "20");
  answer (state, "harm", "none");
  after = hg_decide_target_decide (target, state);
  g_assert_cmpint (hg_decision_find_verdict (after, "small")->result, ==, HG_RESULT_APPLIES);
  g_assert_null (hg_decision_find_open (after, "width"));
}

/* "What could apply here?": the rules that ask what is known or picked, and the general ones in any case. */
static void
test_open (void)
{
  g_autoptr(HgDecideTarget) target = helper_decide_new_target (FALSE, FALSE);
  g_autoptr(HgDecideState) nothing = new_state (NULL, NULL);
  g_autoptr(HgDecideState) cooked = new_state ("cooked", "true");
  g_autoptr(HgDecideState) picked = new_state ("width", NULL);
  g_autoptr(HgDecision) of_nothing = hg_decide_target_decide (target, nothing);
  g_autoptr(HgDecision) of_cooked = hg_decide_target_decide (target, cooked);
  g_autoptr(HgDecision) of_picked = hg_decide_target_decide (target, picked);

  g_assert_true (hg_decide_target_is_open (target));
  g_assert_null (hg_decide_target_get_title (target));
  g_assert_cmpuint (of_nothing->verdicts->len, ==, 1);
  g_assert_nonnull (hg_decision_find_verdict (of_nothing, "general"));
  g_assert_cmpint (hg_decision_find_verdict (of_cooked, "other")->result, ==, HG_RESULT_APPLIES);
  g_assert_null (hg_decision_find_verdict (of_cooked, "small"));
  g_assert_nonnull (hg_decision_find_verdict (of_picked, "small"));
  g_assert_null (hg_decision_find_verdict (of_picked, "other"));
}

/* What an earlier edition asked, or asked otherwise, does not stop the case. */
static void
test_strange_answers (void)
{
  g_autoptr(HgDecideTarget) target = helper_decide_new_target (TRUE, FALSE);
  g_autoptr(HgDecideState) state = new_state ("gone", "true");
  g_autoptr(HgDecision) decision = NULL;

  answer (state, "harm", "catastrophic");
  decision = hg_decide_target_decide (target, state);
  g_assert_nonnull (hg_decision_find_open (decision, "harm"));
}

/* The fine that is considered is weighed against what the tiers give, and is no fact. */
static void
test_fine (void)
{
  static const struct { const char *value; HgFinePlace place; HgMoney saving; } cases[] = {
    { NULL, HG_FINE_PLACE_NONE, HG_MONEY_NONE },
    { "3000", HG_FINE_PLACE_MITIGATED, 2000 * HG_MONEY_YUAN },
    { "50000.01", HG_FINE_PLACE_ABOVE, 0 },
    { "much", HG_FINE_PLACE_NONE, HG_MONEY_NONE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgDecideTarget) target = helper_decide_new_target (TRUE, FALSE);
      g_autoptr(HgDecideState) state = new_state ("movable", "true");
      HgLiability *liability = hg_liability_new ();
      HgMeasure *measure = hg_liability_add_measure (hg_liability_add_tier (liability), HG_MEASURE_FINE);
      g_autoptr(HgDecision) decision = NULL;
      const HgFineResult *fine;

      measure->fine.min = 5000 * HG_MONEY_YUAN;
      measure->fine.max = 50000 * HG_MONEY_YUAN;
      g_ptr_array_add (target->matter->liabilities, liability);
      g_date_set_dmy (&state->act_date, 1, G_DATE_NOVEMBER, 2026);
      if (cases[i].value != NULL)
        answer (state, HG_FACT_FINE, cases[i].value);
      decision = hg_decide_target_decide (target, state);
      fine = g_ptr_array_index (
        ((HgTierResult *) g_ptr_array_index (((HgLiabilityResult *) g_ptr_array_index (decision->on_act, 0))->tiers, 0))->fines,
        0);
      g_assert_cmpint (fine->place, ==, cases[i].place);
      if (cases[i].saving != HG_MONEY_NONE)
        g_assert_cmpint (fine->saving, ==, cases[i].saving);
    }
}

static void
test_missing (void)
{
  g_autoptr(HgDecideTarget) target = helper_decide_new_target (FALSE, TRUE);
  g_autoptr(HgDecideState) state = new_state ("movable", "true");
  g_autoptr(GPtrArray) missing = NULL;

  answer (state, "harm", "none");
  hg_decide_state_ensure (state, "minor")->unknown = TRUE;
  missing = hg_decide_target_find_missing (target, state);
  g_assert_cmpuint (missing->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (missing, 0), ==, "harm");
  hg_decide_state_find (state, "harm")->reason = g_strdup ("没有人受伤");
  g_clear_pointer (&missing, g_ptr_array_unref);
  missing = hg_decide_target_find_missing (target, state);
  g_assert_cmpuint (missing->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/decide-target/matter", test_matter);
  g_test_add_func ("/decide-target/open", test_open);
  g_test_add_func ("/decide-target/strange-answers", test_strange_answers);
  g_test_add_func ("/decide-target/fine", test_fine);
  g_test_add_func ("/decide-target/missing", test_missing);
  return g_test_run ();
}
