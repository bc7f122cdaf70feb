/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-decider"

#include "config.h"

#include "hg-decider.h"

#include "hg-comparison.h"
#include "hg-date.h"
#include "hg-evaluator.h"
#include "hg-limitation.h"
#include "hg-questions.h"
#include "hg-reasoner.h"
#include "hg-relevance.h"
#include "hg-tiers.h"

/* Whether @day lies in a validity; unknown where it is not known and could lie outside. */
static HgTruth
is_in_force (const GDate *from, const GDate *until, const GDate *day)
{
  if (!g_date_valid (from) && !g_date_valid (until))
    return HG_TRUTH_TRUE;
  if (!g_date_valid (day))
    return HG_TRUTH_UNKNOWN;
  return hg_date_in_period (day, from, until) ? HG_TRUTH_TRUE : HG_TRUTH_FALSE;
}

static HgVerdict *
judge (HgRule *rule, const HgFacts *facts, const HgDecision *decision)
{
  HgVerdict *verdict = hg_verdict_new (rule);
  g_autoptr(HgRelevance) relevance = hg_relevance_examine_rule (rule, facts);
  HgTruth truth = hg_relevance_get_truth (relevance);

  if (truth != HG_TRUTH_UNKNOWN)
    {
      verdict->result = truth == HG_TRUTH_TRUE ? HG_RESULT_APPLIES : HG_RESULT_DOES_NOT_APPLY;
      verdict->regardless = hg_evaluator_evaluate_rule (rule, facts) == HG_TRUTH_UNKNOWN;
    }
  for (guint i = 0; i < relevance->facts->len; i++)
    g_ptr_array_add (verdict->open, g_strdup (g_ptr_array_index (relevance->facts, i)));
  verdict->exact = relevance->exact;
  verdict->when = hg_reasoner_explain (rule->when, facts);
  if (rule->unless != NULL)
    verdict->unless = hg_reasoner_explain (rule->unless, facts);
  verdict->in_force_on_act = is_in_force (&rule->from, &rule->until, &decision->act);
  verdict->in_force_on_decision = is_in_force (&rule->from, &rule->until, &decision->decision);
  hg_reasoner_find_near_misses (verdict, facts);
  return verdict;
}

static void
add_verdicts (HgDecision *self, GPtrArray *rules, const HgFacts *facts, gboolean general)
{
  for (guint i = 0; i < rules->len; i++)
    {
      HgRule *rule = g_ptr_array_index (rules, i);

      if (rule->general == general && hg_decision_find_verdict (self, rule->id) == NULL)
        g_ptr_array_add (self->verdicts, judge (rule, facts, self));
    }
}

/* Overrides */

static gboolean
names (const HgRule *rule, const char *other)
{
  return rule->overrides != NULL && g_strv_contains ((const char *const *) rule->overrides, other);
}

/* A rule gives way on each of the two days on which it is in force, or not at all. */
static gboolean
is_in_force_with (const HgVerdict *over, const HgVerdict *under)
{
  return hg_verdict_get_in_force (over) != HG_TRUTH_FALSE && over->in_force_on_act >= under->in_force_on_act &&
         over->in_force_on_decision >= under->in_force_on_decision;
}

static void
override (HgVerdict *under, GPtrArray *verdicts)
{
  for (guint i = 0; i < verdicts->len; i++)
    {
      const HgVerdict *over = g_ptr_array_index (verdicts, i);
      char **mark = over->result == HG_RESULT_APPLIES ? &under->overridden_by : &under->may_be_overridden_by;

      if (over->result != HG_RESULT_DOES_NOT_APPLY && *mark == NULL && names (over->rule, under->rule->id) &&
          is_in_force_with (over, under))
        *mark = g_strdup (over->rule->id);
    }
}

static void
add_overrides (HgDecision *self)
{
  for (guint i = 0; i < self->verdicts->len; i++)
    {
      HgVerdict *verdict = g_ptr_array_index (self->verdicts, i);

      if (verdict->result != HG_RESULT_DOES_NOT_APPLY)
        override (verdict, self->verdicts);
    }
}

static HgListed
find_listed (const HgDecision *self)
{
  HgListed listed = self->n_listed > 0 ? HG_LISTED_NONE_APPLIES : HG_LISTED_NOT_ON_LIST;

  for (guint i = 0; i < self->n_listed; i++)
    {
      const HgVerdict *verdict = g_ptr_array_index (self->verdicts, i);
      HgTruth in_force = hg_verdict_get_in_force (verdict);

      if (verdict->result == HG_RESULT_APPLIES && in_force == HG_TRUTH_TRUE)
        return HG_LISTED_APPLIES;
      if (verdict->result != HG_RESULT_DOES_NOT_APPLY && in_force != HG_TRUTH_FALSE)
        listed = HG_LISTED_OPEN;
    }
  return listed;
}

/* Liabilities */

static void
add_liabilities (HgDecision *self, const GDate *day, GPtrArray *side, const HgFacts *facts, HgMoney given)
{
  for (guint i = 0; self->matter != NULL && g_date_valid (day) && i < self->matter->liabilities->len; i++)
    {
      const HgLiability *liability = g_ptr_array_index (self->matter->liabilities, i);

      if (hg_date_in_period (day, &liability->from, &liability->until))
        g_ptr_array_add (side, hg_tiers_examine (liability, facts, self->scheme, given, day));
    }
}

static void
add_upcoming (HgDecision *self)
{
  for (guint i = 0; self->matter != NULL && g_date_valid (&self->decision) && i < self->matter->liabilities->len; i++)
    {
      HgLiability *liability = g_ptr_array_index (self->matter->liabilities, i);

      if (g_date_valid (&liability->from) && g_date_compare (&self->decision, &liability->from) < 0)
        g_ptr_array_add (self->upcoming, liability);
    }
}

static void
compare_sides (HgDecision *self)
{
  if (!g_date_valid (&self->act) || !g_date_valid (&self->decision))
    return;
  self->lighter = hg_comparison_compare (self->on_act, self->on_decision);
  self->changed = self->lighter != HG_LIGHTER_UNCHANGED;
}

/* The scheme of the rules where they name one, and the edition's first else. */
static const HgScheme *
find_scheme (const HgVocabulary *vocabulary, GPtrArray *rules)
{
  GPtrArray *schemes = hg_vocabulary_get_schemes (vocabulary);

  for (guint i = 0; i < rules->len; i++)
    {
      const HgRule *rule = g_ptr_array_index (rules, i);
      const HgScheme *scheme = rule->general ? NULL : hg_vocabulary_get_scheme (vocabulary, rule->scheme);

      if (scheme != NULL)
        return scheme;
    }
  return schemes->len > 0 ? g_ptr_array_index (schemes, 0) : NULL;
}

/**
 * hg_decider_decide:
 * @matter: (nullable): the matter that is decided about; its liabilities are what fines are computed from
 * @rules: (element-type HgRule): the rules that may spare it, listed and general in any order; without a matter, all rules
 *   that shall be asked "what could apply here?"
 * @facts: what is known; the dates of act and decision are the facts %HG_FACT_ACT_DATE and %HG_FACT_DECISION_DATE
 * @scheme: (nullable): what is called lighter; %NULL for the one that the listed rules name, or the edition's first
 * @given: the fine that is considered, or %HG_MONEY_NONE
 *
 * Decides one case. Every rule is answered for; none is chosen. A rule that applies and overrides another that is in force
 * on the same days marks it; nothing follows from the order of rules. Where no listed rule applies, that is said, and the
 * general rules among @rules (Administrative Penalty Law, articles 30 to 37) stand beside in any case.
 *
 * Open questions come in the order that hg_questions_order() states.
 *
 * Returns: (transfer full): the decision
 */
HgDecision *
hg_decider_decide (HgMatter *matter, GPtrArray *rules, const HgFacts *facts, const HgScheme *scheme, HgMoney given)
{
  HgVocabulary *vocabulary = hg_facts_get_vocabulary (facts);
  HgDecision *self = hg_decision_new (vocabulary, matter);

  hg_facts_get_date (facts, HG_FACT_ACT_DATE, &self->act);
  hg_facts_get_date (facts, HG_FACT_DECISION_DATE, &self->decision);
  self->scheme = scheme != NULL ? scheme : find_scheme (vocabulary, rules);
  add_verdicts (self, rules, facts, FALSE);
  self->n_listed = self->verdicts->len;
  add_verdicts (self, rules, facts, TRUE);
  add_overrides (self);
  self->listed = find_listed (self);
  add_liabilities (self, &self->act, self->on_act, facts, given);
  add_liabilities (self, &self->decision, self->on_decision, facts, given);
  add_upcoming (self);
  compare_sides (self);
  hg_limitation_compute (&self->limitation, facts);
  hg_questions_add (self, facts);
  hg_questions_order (self);
  return self;
}
