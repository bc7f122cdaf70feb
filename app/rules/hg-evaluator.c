/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-evaluator"

#include "config.h"

#include "hg-evaluator.h"

#include "hg-date.h"
#include "hg-money.h"
#include "hg-period.h"

/* The rank or quantity of a bound, in the unit of the fact's answers. */
static gboolean
parse_bound (const HgFact *fact, const char *text, gint64 *value)
{
  switch (fact->type)
    {
    case HG_FACT_NUMBER:
      return hg_decimal_parse (text, value);
    case HG_FACT_AMOUNT:
      return hg_money_parse (text, value);
    case HG_FACT_CHOICE:
      *value = hg_fact_find_choice (fact, text);
      return *value >= 0;
    case HG_FACT_BOOLEAN:
    case HG_FACT_DATE:
    case HG_FACT_DATES:
    default:
      return FALSE;
    }
}

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
      if (!parse_bound (fact, condition->bounds[i], &limit))
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

static gboolean
get_date (const HgFacts *facts, const char *id, GDate *date)
{
  const HgAnswer *answer = hg_facts_get (facts, id);

  if (answer == NULL)
    return FALSE;
  hg_date_set_number (date, (int) answer->value);
  return TRUE;
}

/* From the day of "from", which is day 0, to the last of so many days, which counts. An end before the start is no
   end within the time; most likely one of the dates is wrong, and a wrong date must not earn leniency. */
static HgTruth
is_within (const HgCondition *condition, const HgFacts *facts)
{
  GDate from, to;
  int days;

  if (!get_date (facts, condition->from, &from) || !get_date (facts, condition->to, &to))
    return HG_TRUTH_UNKNOWN;
  days = g_date_days_between (&from, &to);
  return hg_truth_from_bool (days >= 0 && days <= (int) condition->n);
}

static HgTruth
has_elapsed (const HgCondition *condition, const HgFacts *facts)
{
  GDate from, to;

  if (!get_date (facts, condition->from, &from) || !get_date (facts, condition->to, &to))
    return HG_TRUTH_UNKNOWN;
  for (int i = 0; i < HG_N_BOUNDS; i++)
    {
      HgPeriod period;
      GDate end;

      if (condition->bounds[i] == NULL)
        continue;
      if (!hg_period_parse (condition->bounds[i], &period) || !hg_period_add (&period, &from, &end))
        return HG_TRUTH_UNKNOWN;
      if (!holds ((HgBound) i, g_date_compare (&to, &end), 0))
        return HG_TRUTH_FALSE;
    }
  return HG_TRUTH_TRUE;
}

/* The period ends on the day of "before" and is open at its start: two years before 2 May 2026 begin after 2 May 2024. */
static HgTruth
is_none_within (const HgCondition *condition, const HgFacts *facts)
{
  const HgAnswer *answer = hg_facts_get (facts, condition->fact);
  HgPeriod period;
  GDate before, start;
  int first, last;

  if (answer == NULL || answer->dates == NULL)
    return HG_TRUTH_UNKNOWN;
  if (answer->dates->len == 0)
    return HG_TRUTH_TRUE;   /* whatever the day: there were none at all */
  if (!get_date (facts, condition->to, &before) || !hg_period_parse (condition->period, &period) ||
      !hg_period_subtract (&period, &before, &start))
    return HG_TRUTH_UNKNOWN;
  first = hg_date_to_number (&start);
  last = hg_date_to_number (&before);
  for (guint i = 0; i < answer->dates->len; i++)
    {
      int day = g_array_index (answer->dates, int, i);

      if (day > first && day <= last)
        return HG_TRUTH_FALSE;
    }
  return HG_TRUTH_TRUE;
}

static HgTruth
is_true (const HgCondition *condition, const HgFacts *facts)
{
  const HgAnswer *answer = hg_facts_get (facts, condition->fact);

  return answer != NULL ? hg_truth_from_bool (answer->value != 0) : HG_TRUTH_UNKNOWN;
}

static HgTruth
combine (const HgCondition *condition, const HgFacts *facts)
{
  HgTruth all = HG_TRUTH_TRUE;
  HgTruth any = HG_TRUTH_FALSE;
  guint counts[HG_TRUTH_TRUE + 1] = { 0 };

  for (guint i = 0; i < condition->children->len; i++)
    {
      HgTruth child = hg_evaluator_evaluate (g_ptr_array_index (condition->children, i), facts);

      all = hg_truth_and (all, child);
      any = hg_truth_or (any, child);
      counts[child]++;
    }
  if (condition->kind == HG_CONDITION_ALL)
    return all;
  if (condition->kind == HG_CONDITION_ANY)
    return any;
  if (condition->kind == HG_CONDITION_NOT)
    return hg_truth_not (all);
  return hg_truth_at_least (condition->n, counts[HG_TRUTH_TRUE], counts[HG_TRUTH_UNKNOWN]);
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
 * hg_evaluator_decide:
 * @rule: a rule
 * @facts: what is known
 *
 * The conditions of @rule alone: its own period and overrides are for the caller, who knows the other rules.
 *
 * Returns: applies where the condition holds and no exclusion does; does not apply where the condition fails or an
 * exclusion holds, whatever is still unknown; undetermined else
 */
HgResult
hg_evaluator_decide (const HgRule *rule, const HgFacts *facts)
{
  HgTruth when = hg_evaluator_evaluate (rule->when, facts);
  HgTruth unless = rule->unless != NULL ? hg_evaluator_evaluate (rule->unless, facts) : HG_TRUTH_FALSE;

  switch (hg_truth_and (when, hg_truth_not (unless)))
    {
    case HG_TRUTH_TRUE:
      return HG_RESULT_APPLIES;
    case HG_TRUTH_FALSE:
      return HG_RESULT_DOES_NOT_APPLY;
    case HG_TRUTH_UNKNOWN:
    default:
      return HG_RESULT_UNDETERMINED;
    }
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
