/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-reasoner"

#include "config.h"

#include "hg-reasoner.h"

#include "hg-answers.h"
#include "hg-date.h"
#include "hg-evaluator.h"
#include "hg-money.h"
#include "hg-span.h"

/* The days that fall into the look-back, from those answered. */
static void
fill_inside (HgReason *reason, const HgFacts *facts)
{
  const HgAnswer *answer = hg_facts_get (facts, reason->condition->fact);
  int first = hg_date_to_number (&reason->first), last = hg_date_to_number (&reason->last);

  reason->inside = g_array_new (FALSE, FALSE, sizeof (int));
  for (guint i = 0; answer != NULL && answer->dates != NULL && i < answer->dates->len; i++)
    {
      int day = g_array_index (answer->dates, int, i);

      if (day >= first && day <= last)
        g_array_append_val (reason->inside, day);
    }
}

static void
fill_dates (HgReason *reason, const HgFacts *facts)
{
  const HgCondition *leaf = reason->condition;

  hg_facts_get_date (facts, leaf->from, &reason->from);
  hg_facts_get_date (facts, leaf->to, &reason->to);
  if (leaf->kind == HG_CONDITION_NONE_WITHIN && g_date_valid (&reason->to))
    {
      hg_span_look_back (leaf, &reason->to, &reason->first);
      reason->last = reason->to;
      fill_inside (reason, facts);
    }
  else if (leaf->kind == HG_CONDITION_WITHIN && g_date_valid (&reason->from))
    {
      reason->first = reason->from;
      hg_span_within (leaf, &reason->from, &reason->last);
    }
  else if (leaf->kind == HG_CONDITION_ELAPSED && g_date_valid (&reason->from))
    hg_span_ends (leaf, &reason->from, reason->ends);
}

/**
 * hg_reasoner_explain:
 * @condition: a condition
 * @facts: what is known
 *
 * Returns: (transfer full): why @condition holds, fails or is unknown; it points into @condition
 */
HgReason *
hg_reasoner_explain (const HgCondition *condition, const HgFacts *facts)
{
  guint counts[HG_TRUTH_TRUE + 1] = { 0 };
  HgReason *reason;

  if (hg_condition_is_leaf (condition))
    {
      reason = hg_reason_new (condition, hg_evaluator_evaluate (condition, facts));
      reason->value = hg_facts_dup_text (facts, condition->fact);
      fill_dates (reason, facts);
      return reason;
    }
  reason = hg_reason_new (condition, HG_TRUTH_UNKNOWN);
  for (guint i = 0; i < condition->children->len; i++)
    {
      HgReason *child = hg_reasoner_explain (g_ptr_array_index (condition->children, i), facts);

      counts[child->truth]++;
      g_ptr_array_add (reason->children, child);
    }
  reason->truth = hg_evaluator_combine (condition, counts);
  return reason;
}

/* The leaves of a rule, with their reasons. */
static void
collect_leaves (HgReason *reason, GPtrArray *leaves)
{
  if (hg_condition_is_leaf (reason->condition))
    g_ptr_array_add (leaves, reason);
  for (guint i = 0; i < reason->children->len; i++)
    collect_leaves (g_ptr_array_index (reason->children, i), leaves);
}

/* What @fact would have to be is a question of the facts that a leaf measures, not of those it measures from: nobody says
   that the order should have been served later. */
static gboolean
is_measured (const HgCondition *leaf, const char *fact)
{
  return leaf->kind == HG_CONDITION_NONE_WITHIN ? g_strcmp0 (leaf->fact, fact) == 0
                                                : g_strcmp0 (leaf->from, fact) != 0;
}

/* The days that would have to fall away, for a history; a day's distance in days; else the difference of values. */
static gint64
distance (const HgAnswer *from, const HgAnswer *to)
{
  GDate one, other;

  if (from->type != HG_FACT_DATE)
    return ABS (from->value - to->value);
  hg_date_set_number (&one, (int) from->value);
  hg_date_set_number (&other, (int) to->value);
  return ABS (g_date_days_between (&one, &other));
}

/* Whole numbers and whole yuan read better than the least step beyond a bound. */
static gboolean
is_crooked (const HgAnswer *answer)
{
  if (answer->type == HG_FACT_NUMBER)
    return answer->value % HG_DECIMAL_ONE != 0;
  return answer->type == HG_FACT_AMOUNT && answer->value % HG_MONEY_YUAN != 0;
}

static gboolean
is_better (const HgAnswer *candidate, const HgAnswer *best, const HgAnswer *given)
{
  if (best == NULL)
    return TRUE;
  if (is_crooked (candidate) != is_crooked (best))
    return is_crooked (best);
  return distance (given, candidate) < distance (given, best);
}

/* A history without the days that count now. */
static HgAnswer *
dup_without_inside (GPtrArray *leaves, const char *fact, const HgAnswer *given)
{
  HgAnswer *answer = hg_facts_answer_copy (given);

  for (guint i = 0; i < leaves->len; i++)
    {
      const HgReason *reason = g_ptr_array_index (leaves, i);

      for (guint j = 0; reason->inside != NULL && g_strcmp0 (reason->condition->fact, fact) == 0 && j < reason->inside->len;
           j++)
        for (guint k = answer->dates->len; k-- > 0;)
          if (g_array_index (answer->dates, int, k) == g_array_index (reason->inside, int, j))
            g_array_remove_index (answer->dates, k);
    }
  return answer;
}

static GPtrArray *
list_candidates (GPtrArray *leaves, const char *fact, const HgAnswer *given, const HgFacts *others)
{
  g_autoptr(GPtrArray) conditions = g_ptr_array_new ();
  GPtrArray *candidates;

  if (given->type == HG_FACT_DATES)
    {
      candidates = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_facts_answer_free);
      if (given->dates != NULL)
        g_ptr_array_add (candidates, dup_without_inside (leaves, fact, given));
      return candidates;
    }
  for (guint i = 0; i < leaves->len; i++)
    {
      const HgReason *reason = g_ptr_array_index (leaves, i);

      if (hg_answers_concern (reason->condition, fact))
        g_ptr_array_add (conditions, (gpointer) reason->condition);
    }
  return hg_answers_list (fact, conditions, others);
}

/* The first leaf that turns when @fact is answered as @facts has it now; those that turn are marked. */
static const HgReason *
mark (GPtrArray *leaves, const char *fact, const HgFacts *facts)
{
  const HgReason *first = NULL;

  for (guint i = 0; i < leaves->len; i++)
    {
      HgReason *reason = g_ptr_array_index (leaves, i);

      if (!hg_answers_concern (reason->condition, fact) ||
          hg_evaluator_evaluate (reason->condition, facts) == reason->truth)
        continue;
      reason->near_miss = TRUE;
      if (first == NULL)
        first = reason;
    }
  return first;
}

static void
try_fact (HgVerdict *verdict, GPtrArray *leaves, const char *fact, HgFacts *tried)
{
  const HgFact *known = hg_vocabulary_get_fact (hg_facts_get_vocabulary (tried), fact);
  g_autoptr(GPtrArray) candidates = NULL;
  g_autofree char *value = hg_facts_dup_text (tried, fact);
  g_autofree char *needed = NULL;
  HgAnswer *given = hg_facts_answer_copy (hg_facts_get (tried, fact));
  const HgAnswer *best = NULL;

  hg_facts_unset (tried, fact);
  candidates = list_candidates (leaves, fact, given, tried);
  for (guint i = 0; i < candidates->len; i++)
    {
      const HgAnswer *candidate = g_ptr_array_index (candidates, i);

      hg_facts_set_answer (tried, fact, candidate);
      if (hg_evaluator_evaluate_rule (verdict->rule, tried) == HG_TRUTH_TRUE && is_better (candidate, best, given))
        best = candidate;
    }
  if (best != NULL)
    {
      hg_facts_set_answer (tried, fact, best);
      needed = hg_facts_answer_to_text (best, known);
      hg_verdict_add_near_miss (verdict, fact, value, needed, mark (leaves, fact, tried));
    }
  hg_facts_set_answer (tried, fact, given);
  hg_facts_answer_free (given);
}

/**
 * hg_reasoner_find_near_misses:
 * @verdict: a verdict with its reasons
 * @facts: what is known
 *
 * Where the rule does not apply: finds each answered fact that alone stands in the way, so that all else holds, and the
 * nearest answer to it under which the rule would apply. Rules that ask a single question have no near misses.
 */
void
hg_reasoner_find_near_misses (HgVerdict *verdict, const HgFacts *facts)
{
  g_autoptr(GPtrArray) leaves = g_ptr_array_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(HgFacts) tried = NULL;

  collect_leaves (verdict->when, leaves);
  if (verdict->unless != NULL)
    collect_leaves (verdict->unless, leaves);
  if (verdict->result != HG_RESULT_DOES_NOT_APPLY || leaves->len < 2)
    return;
  tried = hg_facts_copy (facts);
  for (guint i = 0; i < leaves->len; i++)
    {
      const HgCondition *leaf = ((const HgReason *) g_ptr_array_index (leaves, i))->condition;
      const char *fact = leaf->fact != NULL ? leaf->fact : leaf->to;

      if (is_measured (leaf, fact) && hg_facts_get (facts, fact) != NULL && g_hash_table_add (seen, (gpointer) fact))
        try_fact (verdict, leaves, fact, tried);
    }
}
