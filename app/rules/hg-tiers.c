/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-tiers"

#include "config.h"

#include "hg-tiers.h"

#include "hg-answers.h"
#include "hg-citation.h"
#include "hg-date.h"
#include "hg-evaluator.h"
#include "hg-fining.h"
#include "hg-law.h"
#include "hg-reasoner.h"
#include "hg-relevance.h"

static gboolean
has_fine (const HgTier *tier)
{
  for (guint i = 0; i < tier->measures->len; i++)
    if (((const HgMeasure *) g_ptr_array_index (tier->measures, i))->kind == HG_MEASURE_FINE)
      return TRUE;
  return FALSE;
}

static void
add_tier (HgLiabilityResult *result, const HgTier *tier, const HgFacts *facts, const HgScheme *scheme, HgMoney given)
{
  HgTierResult *told = hg_liability_result_add_tier (result, tier);

  told->truth = HG_TRUTH_TRUE;
  if (tier->when != NULL)
    {
      g_autoptr(HgRelevance) relevance = hg_relevance_examine (tier->when, facts);

      told->truth = hg_relevance_get_truth (relevance);
      told->reason = hg_reasoner_explain (tier->when, facts);
    }
  for (guint i = 0; i < tier->measures->len; i++)
    {
      const HgMeasure *measure = g_ptr_array_index (tier->measures, i);
      HgFineResult *fine;

      if (measure->kind != HG_MEASURE_FINE && measure->kind != HG_MEASURE_LATE_FEE)
        continue;
      fine = hg_fining_compute (measure, facts, scheme);
      if (told->truth != HG_TRUTH_FALSE)
        hg_fining_place (fine, given, HG_MONEY_NONE);
      g_ptr_array_add (told->fines, fine);
    }
}

/* One amount is meant for one subject: the first that the liability can fine. */
static gboolean
is_meant (const HgLiability *liability, const HgTier *tier, const HgFacts *facts)
{
  for (guint i = 0; i < liability->tiers->len; i++)
    {
      const HgTier *other = g_ptr_array_index (liability->tiers, i);

      if (has_fine (other) && (other->when == NULL || hg_evaluator_evaluate (other->when, facts) != HG_TRUTH_FALSE))
        return other->subject == tier->subject;
    }
  return FALSE;
}

/* Two tiers that fine the same subject at once. */
static void
find_overlaps (HgLiabilityResult *result)
{
  for (guint i = 0; i < result->tiers->len; i++)
    for (guint j = i + 1; j < result->tiers->len; j++)
      {
        HgTierResult *one = g_ptr_array_index (result->tiers, i);
        HgTierResult *other = g_ptr_array_index (result->tiers, j);

        if (one->tier->subject == other->tier->subject && one->truth == HG_TRUTH_TRUE && other->truth == HG_TRUTH_TRUE &&
            has_fine (one->tier) && has_fine (other->tier))
          one->overlaps = other->overlaps = TRUE;
      }
}

/* Gaps */

/* The comparisons of one subject's fines by which its tiers are told apart, by fact. */
static void
collect_comparisons (const HgCondition *node, GHashTable *by_fact)
{
  if (node->kind == HG_CONDITION_COMPARE)
    {
      GPtrArray *leaves = g_hash_table_lookup (by_fact, node->fact);

      if (leaves == NULL)
        {
          leaves = g_ptr_array_new ();
          g_hash_table_insert (by_fact, node->fact, leaves);
        }
      g_ptr_array_add (leaves, (gpointer) node);
    }
  for (guint i = 0; i < node->children->len; i++)
    collect_comparisons (g_ptr_array_index (node->children, i), by_fact);
}

/* Whether some tier of the fine can apply with what @facts has, whatever else is answered. */
static gboolean
is_covered (const HgLiability *liability, HgSubject subject, const HgFacts *facts)
{
  for (guint i = 0; i < liability->tiers->len; i++)
    {
      const HgTier *tier = g_ptr_array_index (liability->tiers, i);
      g_autoptr(HgRelevance) relevance = NULL;

      if (tier->subject != subject || !has_fine (tier))
        continue;
      if (tier->when == NULL)
        return TRUE;
      relevance = hg_relevance_examine (tier->when, facts);
      if (relevance->can_hold)
        return TRUE;
    }
  return FALSE;
}

static int
compare_answers (gconstpointer a, gconstpointer b)
{
  const HgAnswer *one = *(const HgAnswer *const *) a, *other = *(const HgAnswer *const *) b;

  return (one->value > other->value) - (one->value < other->value);
}

/* Bounds of statutes are whole; what is not is the least step beside one. */
static gboolean
is_whole (const HgAnswer *answer)
{
  return answer->value % (answer->type == HG_FACT_AMOUNT ? HG_MONEY_YUAN : HG_DECIMAL_ONE / 100) == 0 ||
         answer->type == HG_FACT_CHOICE;
}

static void
set_bound (HgCondition *where, HgBound bound, const HgFact *fact, GPtrArray *answers, guint index)
{
  where->bounds[bound] = hg_facts_answer_to_text (g_ptr_array_index (answers, index), fact);
}

/* From the first to the last of the uncovered answers, as a comparison. */
static HgCondition *
make_where (const HgFact *fact, GPtrArray *answers, guint first, guint last)
{
  HgCondition *where = hg_condition_new (HG_CONDITION_COMPARE);

  where->fact = g_strdup (fact->id);
  if (first == last)
    {
      set_bound (where, HG_BOUND_EQUALS, fact, answers, first);
      return where;
    }
  if (is_whole (g_ptr_array_index (answers, first)))
    set_bound (where, HG_BOUND_AT_LEAST, fact, answers, first);
  else
    set_bound (where, HG_BOUND_ABOVE, fact, answers, first - 1);
  if (is_whole (g_ptr_array_index (answers, last)))
    set_bound (where, HG_BOUND_AT_MOST, fact, answers, last);
  else
    set_bound (where, HG_BOUND_BELOW, fact, answers, last + 1);
  return where;
}

/* Uncovered answers between covered ones. What lies below the lowest tier or above the highest is no gap: not everything is
   fined. */
static void
find_gaps_of (HgLiabilityResult *result, HgSubject subject, const HgFact *fact, GPtrArray *leaves, const HgFacts *facts)
{
  g_autoptr(HgFacts) nothing = hg_facts_new (hg_facts_get_vocabulary (facts));
  g_autoptr(GPtrArray) answers = hg_answers_list (fact->id, leaves, nothing);
  g_autofree gboolean *covered = g_new0 (gboolean, answers->len + 1);
  guint first = answers->len;

  g_ptr_array_sort (answers, compare_answers);
  for (guint i = 0; i < answers->len; i++)
    {
      hg_facts_set_answer (nothing, fact->id, g_ptr_array_index (answers, i));
      covered[i] = is_covered (result->liability, subject, nothing);
    }
  for (guint i = 1; i < answers->len; i++)
    {
      if (!covered[i] && covered[i - 1])
        first = i;
      if (covered[i] && !covered[i - 1] && first < i)
        {
          HgCondition *where = make_where (fact, answers, first, i - 1);

          hg_liability_result_take_gap (result, subject, where, hg_evaluator_evaluate (where, facts));
        }
    }
}

static void
find_gaps (HgLiabilityResult *result, HgSubject subject, const HgFacts *facts)
{
  g_autoptr(GHashTable) by_fact = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  GHashTableIter iter;
  gpointer id, leaves;

  for (guint i = 0; i < result->liability->tiers->len; i++)
    {
      const HgTier *tier = g_ptr_array_index (result->liability->tiers, i);

      if (tier->subject == subject && tier->when != NULL && has_fine (tier))
        collect_comparisons (tier->when, by_fact);
    }
  g_hash_table_iter_init (&iter, by_fact);
  while (g_hash_table_iter_next (&iter, &id, &leaves))
    {
      const HgFact *fact = hg_vocabulary_get_fact (hg_facts_get_vocabulary (facts), id);

      if (fact != NULL && ((GPtrArray *) leaves)->len > 1)
        find_gaps_of (result, subject, fact, leaves, facts);
    }
}

static void
find_lapsed (HgLiabilityResult *result, const HgVocabulary *vocabulary, const GDate *day)
{
  for (guint i = 0; i < result->liability->cites->len; i++)
    {
      HgCitation *cite = g_ptr_array_index (result->liability->cites, i);
      const HgLaw *law = hg_vocabulary_get_law (vocabulary, cite->law);
      const HgLawVersion *version = law != NULL ? hg_law_find_version (law, &cite->version) : NULL;

      if (version != NULL && !hg_date_in_period (day, &version->effective, &version->expires))
        g_ptr_array_add (result->lapsed, cite);
    }
}

/**
 * hg_tiers_examine:
 * @liability: a liability
 * @facts: what is known
 * @scheme: (nullable): what is called lighter
 * @given: the fine that is considered, or %HG_MONEY_NONE; it is held against the first subject that can be fined
 * @day: the day on which @liability is in force
 *
 * Nothing is guessed where a statute says nothing: tiers that fine the same subject at once are marked, and answers for
 * which no tier is written, although there are tiers on either side, are named as gaps.
 *
 * Returns: (transfer full): every tier, whether it applies, and what its fines come to
 */
HgLiabilityResult *
hg_tiers_examine (const HgLiability *liability, const HgFacts *facts, const HgScheme *scheme, HgMoney given, const GDate *day)
{
  HgLiabilityResult *result = hg_liability_result_new (liability);

  for (guint i = 0; i < liability->tiers->len; i++)
    {
      const HgTier *tier = g_ptr_array_index (liability->tiers, i);

      add_tier (result, tier, facts, scheme, is_meant (liability, tier, facts) ? given : HG_MONEY_NONE);
    }
  find_overlaps (result);
  for (int subject = HG_SUBJECT_UNIT; subject <= HG_SUBJECT_RESPONSIBLE_PERSON; subject++)
    find_gaps (result, (HgSubject) subject, facts);
  find_lapsed (result, hg_facts_get_vocabulary (facts), day);
  return result;
}
