/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-questions"

#include "config.h"

#include "hg-questions.h"

#include "hg-answers.h"
#include "hg-date.h"
#include "hg-evaluator.h"
#include "hg-relevance.h"

static HgOpenQuestion *
get_question (HgDecision *decision, const char *fact)
{
  const HgOpenQuestion *known = hg_decision_find_open (decision, fact);

  return known != NULL ? (HgOpenQuestion *) known : hg_decision_add_open (decision, fact);
}

static void
collect_leaves (const HgCondition *node, const char *fact, GPtrArray *leaves)
{
  if (hg_condition_is_leaf (node) && hg_answers_concern (node, fact))
    g_ptr_array_add (leaves, (gpointer) node);
  for (guint i = 0; i < node->children->len; i++)
    collect_leaves (g_ptr_array_index (node->children, i), fact, leaves);
}

/* Whether some answer to @fact decides @rule, all else as it is. */
static gboolean
can_settle (const HgRule *rule, const char *fact, HgFacts *tried)
{
  g_autoptr(GPtrArray) leaves = g_ptr_array_new ();
  g_autoptr(GPtrArray) answers = NULL;
  gboolean settles = FALSE;

  collect_leaves (rule->when, fact, leaves);
  if (rule->unless != NULL)
    collect_leaves (rule->unless, fact, leaves);
  answers = hg_answers_list (fact, leaves, tried);
  for (guint i = 0; i < answers->len && !settles; i++)
    {
      hg_facts_set_answer (tried, fact, g_ptr_array_index (answers, i));
      settles = hg_evaluator_evaluate_rule (rule, tried) != HG_TRUTH_UNKNOWN;
    }
  hg_facts_unset (tried, fact);
  return settles;
}

/* A rule that is out of force, or that another has taken the place of, asks nothing any more. */
static gboolean
is_asking (const HgVerdict *verdict)
{
  return verdict->result == HG_RESULT_UNDETERMINED && verdict->overridden_by == NULL &&
         hg_verdict_get_in_force (verdict) != HG_TRUTH_FALSE;
}

static void
add_rule (HgOpenQuestion *question, const HgVerdict *verdict)
{
  g_ptr_array_add (question->rules, g_strdup (verdict->rule->id));
  question->n_listed += !verdict->rule->general;
}

static void
add_of_rules (HgDecision *decision, HgFacts *tried)
{
  for (guint i = 0; i < decision->verdicts->len; i++)
    {
      const HgVerdict *verdict = g_ptr_array_index (decision->verdicts, i);

      for (guint j = 0; is_asking (verdict) && j < verdict->open->len; j++)
        {
          const char *fact = g_ptr_array_index (verdict->open, j);
          HgOpenQuestion *question = get_question (decision, fact);

          add_rule (question, verdict);
          question->settles += can_settle (verdict->rule, fact, tried);
        }
    }
}

/* A date that is not known leaves open whether a rule with a validity of its own is in force. */
static void
add_of_validity (HgDecision *decision, const char *fact, gboolean of_act)
{
  for (guint i = 0; i < decision->verdicts->len; i++)
    {
      const HgVerdict *verdict = g_ptr_array_index (decision->verdicts, i);
      HgTruth in_force = of_act ? verdict->in_force_on_act : verdict->in_force_on_decision;
      HgOpenQuestion *question;
      gboolean is_there = FALSE;

      if (in_force != HG_TRUTH_UNKNOWN || verdict->result == HG_RESULT_DOES_NOT_APPLY)
        continue;
      question = get_question (decision, fact);
      for (guint j = 0; j < question->rules->len; j++)
        is_there |= g_str_equal (g_ptr_array_index (question->rules, j), verdict->rule->id);
      if (!is_there)
        add_rule (question, verdict);
    }
}

static void
add_of_tier (HgDecision *decision, const HgTierResult *tier, const HgFacts *facts)
{
  if (tier->truth == HG_TRUTH_UNKNOWN)
    {
      g_autoptr(HgRelevance) relevance = hg_relevance_examine (tier->tier->when, facts);

      for (guint i = 0; i < relevance->facts->len; i++)
        get_question (decision, g_ptr_array_index (relevance->facts, i))->changes_liability = TRUE;
    }
  for (guint i = 0; tier->truth != HG_TRUTH_FALSE && i < tier->fines->len; i++)
    {
      const HgFineResult *fine = g_ptr_array_index (tier->fines, i);

      for (guint j = 0; j < fine->missing->len; j++)
        get_question (decision, g_ptr_array_index (fine->missing, j))->changes_liability = TRUE;
    }
}

static void
add_of_side (HgDecision *decision, GPtrArray *side, const HgFacts *facts)
{
  for (guint i = 0; i < side->len; i++)
    {
      const HgLiabilityResult *liability = g_ptr_array_index (side, i);

      for (guint j = 0; j < liability->tiers->len; j++)
        add_of_tier (decision, g_ptr_array_index (liability->tiers, j), facts);
    }
}

/**
 * hg_questions_add:
 * @decision: a decision that has all but its open questions
 * @facts: what is known
 *
 * Adds every fact that can still change the result of a rule, whether a tier applies, what a fine comes to, or whether the
 * limitation has expired, and no other.
 */
void
hg_questions_add (HgDecision *decision, const HgFacts *facts)
{
  g_autoptr(HgFacts) tried = hg_facts_copy (facts);

  add_of_rules (decision, tried);
  if (!g_date_valid (&decision->act))
    add_of_validity (decision, HG_FACT_ACT_DATE, TRUE);
  if (!g_date_valid (&decision->decision))
    add_of_validity (decision, HG_FACT_DECISION_DATE, FALSE);
  if (decision->matter != NULL && !g_date_valid (&decision->act))
    get_question (decision, HG_FACT_ACT_DATE)->changes_liability = TRUE;
  if (decision->matter != NULL && !g_date_valid (&decision->decision))
    get_question (decision, HG_FACT_DECISION_DATE)->changes_liability = TRUE;
  add_of_side (decision, decision->on_act, facts);
  add_of_side (decision, decision->on_decision, facts);
  for (guint i = 0; i < decision->limitation.missing->len; i++)
    get_question (decision, g_ptr_array_index (decision->limitation.missing, i))->changes_limitation = TRUE;
}

/* What hangs on it: a listed rule, the liability, or general rules alone. */
static int
get_class (const HgOpenQuestion *question)
{
  if (question->n_listed > 0)
    return 0;
  return question->changes_liability ? 1 : 2;
}

/* How soon it is answered: what is on record before what must be weighed, yes and no before figures and days. */
static int
get_effort (const HgVocabulary *vocabulary, const char *id)
{
  static const int efforts[] = {
    [HG_FACT_BOOLEAN] = 1, [HG_FACT_CHOICE] = 2, [HG_FACT_NUMBER] = 3, [HG_FACT_AMOUNT] = 3, [HG_FACT_DATE] = 4,
    [HG_FACT_DATES] = 5,
  };
  const HgFact *fact = hg_vocabulary_get_fact (vocabulary, id);

  if (fact == NULL)
    return 0;   /* the dates of act and decision head every file */
  return efforts[fact->type] + (fact->kind == HG_FACT_KIND_JUDGEMENT ? 10 : 0);
}

static int
get_place (const HgVocabulary *vocabulary, const char *id)
{
  GPtrArray *facts = hg_vocabulary_get_facts (vocabulary);
  guint place = 0;

  while (place < facts->len && !g_str_equal (((const HgFact *) g_ptr_array_index (facts, place))->id, id))
    place++;
  return place < facts->len ? (int) place + 1 : 0;
}

static int
compare_questions (gconstpointer a, gconstpointer b, gpointer data)
{
  const HgVocabulary *vocabulary = data;
  const HgOpenQuestion *one = *(const HgOpenQuestion *const *) a, *other = *(const HgOpenQuestion *const *) b;
  const int orders[] = {
    get_class (one) - get_class (other),
    (int) other->settles - (int) one->settles,
    (int) other->rules->len - (int) one->rules->len,
    get_effort (vocabulary, one->fact) - get_effort (vocabulary, other->fact),
    get_place (vocabulary, one->fact) - get_place (vocabulary, other->fact),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++)
    if (orders[i] != 0)
      return orders[i];
  return g_strcmp0 (one->fact, other->fact);
}

/**
 * hg_questions_order:
 * @decision: a decision with its open questions
 *
 * Puts first what settles soonest: facts on which a listed rule hangs, then those of the liability, then those of general
 * rules alone; among these the fact of which one answer can decide the most rules at once, then the one that occurs in the
 * most; then what is on record before what must be judged, and what is answered by yes or no before figures and days; at
 * last the edition's own order.
 */
void
hg_questions_order (HgDecision *decision)
{
  g_ptr_array_sort_with_data (decision->open, compare_questions, decision->vocabulary);
}
