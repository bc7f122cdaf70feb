/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-evaluator"

#include "config.h"

#include "hg-evaluator.h"

#include "hg-date.h"
#include "hg-relevance.h"
#include "hg-span.h"

static gboolean
holds (HgBound bound, gint64 value, gint64 limit)
{
  switch (bound)
    {
    case HG_BOUND_AT_LEAST:
      return value >= limit;
    case HG_BOUND_AT_MOST:
      return value <= limit;
    case HG_BOUND_ABOVE:
      return value > limit;
    case HG_BOUND_BELOW:
      return value < limit;
    case HG_BOUND_EQUALS:
      return value == limit;
    case HG_BOUND_NOT_EQUALS:
      return value != limit;
    case HG_N_BOUNDS:
    default:
      return FALSE;
    }
}

static HgTruth
compare (const HgCondition *condition, const HgFacts *facts)
{
  const HgAnswer *answer = hg_facts_get (facts, condition->fact);
  const HgFact *fact = hg_vocabulary_get_fact (hg_facts_get_vocabulary (facts), condition->fact);

  if (answer == NULL || fact == NULL)
    return HG_TRUTH_UNKNOWN;
  for (int i = 0; i < HG_N_BOUNDS; i++)
    {
      gint64 limit;

      if (condition->bounds[i] == NULL)
        continue;
      if (!hg_fact_parse_quantity (fact, condition->bounds[i], &limit))
        return HG_TRUTH_UNKNOWN;
      if (!holds ((HgBound) i, answer->value, limit))
        return HG_TRUTH_FALSE;
    }
  return HG_TRUTH_TRUE;
}

static HgTruth
is_one_of (const HgCondition *condition, const HgFacts *facts)
{
  const HgAnswer *answer = hg_facts_get (facts, condition->fact);
  const HgFact *fact = hg_vocabulary_get_fact (hg_facts_get_vocabulary (facts), condition->fact);

  if (answer == NULL || fact == NULL)
    return HG_TRUTH_UNKNOWN;
  for (char **value = condition->values; *value != NULL; value++)
    if (hg_fact_find_choice (fact, *value) == answer->value)
      return HG_TRUTH_TRUE;
  return HG_TRUTH_FALSE;
}

/* An end before the start is no end within the time; most likely one of the dates is wrong, and a wrong date must not earn
   leniency. */
static HgTruth
is_within (const HgCondition *condition, const HgFacts *facts)
{
  GDate from, to, last;

  if (!hg_facts_get_date (facts, condition->from, &from) || !hg_facts_get_date (facts, condition->to, &to))
    return HG_TRUTH_UNKNOWN;
  hg_span_within (condition, &from, &last);
  return hg_truth_from_bool (g_date_compare (&to, &from) >= 0 && g_date_compare (&to, &last) <= 0);
}

static HgTruth
has_elapsed (const HgCondition *condition, const HgFacts *facts)
{
  GDate from, to, ends[HG_N_BOUNDS];

  if (!hg_facts_get_date (facts, condition->from, &from) || !hg_facts_get_date (facts, condition->to, &to))
    return HG_TRUTH_UNKNOWN;
  hg_span_ends (condition, &from, ends);
  for (int i = 0; i < HG_N_BOUNDS; i++)
    if (g_date_valid (&ends[i]) && !holds ((HgBound) i, g_date_compare (&to, &ends[i]), 0))
      return HG_TRUTH_FALSE;
  return HG_TRUTH_TRUE;
}

static HgTruth
is_none_within (const HgCondition *condition, const HgFacts *facts)
{
  const HgAnswer *answer = hg_facts_get (facts, condition->fact);
  GDate before, start;
  int first, last;

  if (answer == NULL || answer->dates == NULL)
    return HG_TRUTH_UNKNOWN;
  if (answer->dates->len == 0)
    return HG_TRUTH_TRUE;   /* whatever the day: there were none at all */
  if (!hg_facts_get_date (facts, condition->to, &before))
    return HG_TRUTH_UNKNOWN;
  hg_span_look_back (condition, &before, &start);
  first = hg_date_to_number (&start);
  last = hg_date_to_number (&before);
  for (guint i = 0; i < answer->dates->len; i++)
    if (g_array_index (answer->dates, int, i) >= first && g_array_index (answer->dates, int, i) <= last)
      return HG_TRUTH_FALSE;
  return HG_TRUTH_TRUE;
}

static HgTruth
is_true (const HgCondition *condition, const HgFacts *facts)
{
  const HgAnswer *answer = hg_facts_get (facts, condition->fact);

  return answer != NULL ? hg_truth_from_bool (answer->value != 0) : HG_TRUTH_UNKNOWN;
}

/**
 * hg_evaluator_get_threshold:
 * @node: a condition with others below it
 * @n_children: how many
 *
 * Returns: how many of these must be true for @node to be true or, for "not", to be false
 */
guint
hg_evaluator_get_threshold (const HgCondition *node, guint n_children)
{
  if (node->kind == HG_CONDITION_ANY)
    return 1;
  return node->kind == HG_CONDITION_AT_LEAST ? node->n : n_children;
}

/**
 * hg_evaluator_combine:
 * @node: a condition with others below it
 * @counts: how many of these are false, unknown and true, by #HgTruth
 *
 * Returns: what @node makes of them
 */
HgTruth
hg_evaluator_combine (const HgCondition *node, const guint counts[HG_TRUTH_TRUE + 1])
{
  guint n_children = counts[HG_TRUTH_FALSE] + counts[HG_TRUTH_UNKNOWN] + counts[HG_TRUTH_TRUE];
  HgTruth truth = hg_truth_at_least (hg_evaluator_get_threshold (node, n_children), counts[HG_TRUTH_TRUE],
                                     counts[HG_TRUTH_UNKNOWN]);

  return node->kind == HG_CONDITION_NOT ? hg_truth_not (truth) : truth;
}

static HgTruth
combine (const HgCondition *condition, const HgFacts *facts)
{
  guint counts[HG_TRUTH_TRUE + 1] = { 0 };

  for (guint i = 0; i < condition->children->len; i++)
    counts[hg_evaluator_evaluate (g_ptr_array_index (condition->children, i), facts)]++;
  return hg_evaluator_combine (condition, counts);
}

/**
 * hg_evaluator_evaluate:
 * @condition: a condition
 * @facts: what is known
 *
 * Returns: whether @condition holds; unknown where an answer that is still open could make it either
 */
HgTruth
hg_evaluator_evaluate (const HgCondition *condition, const HgFacts *facts)
{
  switch (condition->kind)
    {
    case HG_CONDITION_IS:
      return is_true (condition, facts);
    case HG_CONDITION_COMPARE:
      return compare (condition, facts);
    case HG_CONDITION_ONE_OF:
      return is_one_of (condition, facts);
    case HG_CONDITION_WITHIN:
      return is_within (condition, facts);
    case HG_CONDITION_ELAPSED:
      return has_elapsed (condition, facts);
    case HG_CONDITION_NONE_WITHIN:
      return is_none_within (condition, facts);
    case HG_CONDITION_ALL:
    case HG_CONDITION_ANY:
    case HG_CONDITION_NOT:
    case HG_CONDITION_AT_LEAST:
    default:
      return combine (condition, facts);
    }
}

/**
 * hg_evaluator_evaluate_rule:
 * @rule: a rule
 * @facts: what is known
 *
 * Returns: whether the condition of @rule holds and its exclusion does not
 */
HgTruth
hg_evaluator_evaluate_rule (const HgRule *rule, const HgFacts *facts)
{
  HgTruth when = hg_evaluator_evaluate (rule->when, facts);
  HgTruth unless = rule->unless != NULL ? hg_evaluator_evaluate (rule->unless, facts) : HG_TRUTH_FALSE;

  return hg_truth_and (when, hg_truth_not (unless));
}

/**
 * hg_evaluator_decide:
 * @rule: a rule
 * @facts: what is known
 *
 * The conditions of @rule alone: its own period and overrides are for hg_decider_decide(), which knows the other rules.
 *
 * Returns: applies where the condition holds and no exclusion does; does not apply where the condition fails or an
 * exclusion holds, whatever is still unknown; undetermined only where some answers to what is unknown lead to one and
 * others to the other
 */
HgResult
hg_evaluator_decide (const HgRule *rule, const HgFacts *facts)
{
  HgTruth truth = hg_evaluator_evaluate_rule (rule, facts);

  if (truth == HG_TRUTH_UNKNOWN)
    truth = hg_relevance_get_rule_truth (rule, facts);
  if (truth == HG_TRUTH_UNKNOWN)
    return HG_RESULT_UNDETERMINED;
  return truth == HG_TRUTH_TRUE ? HG_RESULT_APPLIES : HG_RESULT_DOES_NOT_APPLY;
}

/**
 * hg_evaluator_run_test:
 * @rule: a rule
 * @test: one of its examples
 * @vocabulary: the edition's vocabulary
 * @result: (out): what @rule gives on the answers of @test
 * @error: an answer that cannot be read
 *
 * Returns: whether the answers could be read; the caller compares @result with what @test expects
 */
gboolean
hg_evaluator_run_test (const HgRule *rule, const HgTestCase *test, HgVocabulary *vocabulary, HgResult *result,
                       GError **error)
{
  g_autoptr(HgFacts) facts = hg_facts_new (vocabulary);

  hg_facts_set_date (facts, HG_FACT_ACT_DATE, &test->act_date);
  hg_facts_set_date (facts, HG_FACT_DECISION_DATE, &test->decision_date);
  for (guint i = 0; i < test->givens->len; i++)
    {
      const HgGiven *given = g_ptr_array_index (test->givens, i);

      if (!hg_facts_set (facts, given->fact, given->value, error))
        return FALSE;
    }
  *result = hg_evaluator_decide (rule, facts);
  return TRUE;
}
