/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-limitation"

#include "config.h"

#include "hg-limitation.h"

#include "hg-condition.h"
#include "hg-period.h"
#include "hg-truth.h"

static const HgPeriod two_years = { .years = 2 };
static const HgPeriod five_years = { .years = 5 };

static HgTruth
get_boolean (const HgFacts *facts, const char *fact)
{
  const HgAnswer *answer = hg_facts_get (facts, fact);

  return answer != NULL && answer->type == HG_FACT_BOOLEAN ? hg_truth_from_bool (answer->value != 0) : HG_TRUTH_UNKNOWN;
}

static HgTruth
get_harm (const HgFacts *facts)
{
  const HgAnswer *answer = hg_facts_get (facts, HG_LIMITATION_HARM);

  return answer != NULL && answer->type == HG_FACT_CHOICE ? hg_truth_from_bool (answer->value > 0) : HG_TRUTH_UNKNOWN;
}

/* An act does not end before it happens, and nothing is decided before it is discovered: where a day is not known, the
   other bounds it from one side, and what follows from the bound alone is certain. */
static void
read_days (HgLimitation *self, const HgFacts *facts)
{
  if (!hg_facts_get_date (facts, HG_LIMITATION_ENDED, &self->start))
    self->start_is_earliest = hg_facts_get_date (facts, HG_FACT_ACT_DATE, &self->start);
  if (!hg_facts_get_date (facts, HG_LIMITATION_FOUND, &self->found))
    self->found_is_latest = hg_facts_get_date (facts, HG_FACT_DECISION_DATE, &self->found);
}

/* Whether discovery came after @last. With a bound for a day only "in time" is certain. */
static HgTruth
is_late (const HgLimitation *self, const GDate *last)
{
  if (!g_date_valid (&self->found) || !g_date_valid (last))
    return HG_TRUTH_UNKNOWN;
  if (g_date_compare (&self->found, last) <= 0)
    return HG_TRUTH_FALSE;
  return self->start_is_earliest || self->found_is_latest ? HG_TRUTH_UNKNOWN : HG_TRUTH_TRUE;
}

static void
need (HgLimitation *self, const HgFacts *facts, const char *fact)
{
  if (hg_vocabulary_get_fact (hg_facts_get_vocabulary (facts), fact) != NULL && hg_facts_get (facts, fact) == NULL)
    g_ptr_array_add (self->missing, g_strdup (fact));
}

/* Of what is unknown only that which can still change the answer. */
static void
list_missing (HgLimitation *self, const HgFacts *facts, HgTruth beyond_two, HgTruth beyond_five)
{
  if (beyond_two == HG_TRUTH_UNKNOWN || (beyond_five == HG_TRUTH_UNKNOWN && self->extended != HG_TRUTH_FALSE))
    {
      need (self, facts, HG_LIMITATION_ENDED);
      need (self, facts, HG_LIMITATION_FOUND);
    }
  if (beyond_five != HG_TRUTH_TRUE && self->extended == HG_TRUTH_UNKNOWN)
    {
      need (self, facts, HG_LIMITATION_SAFETY);
      need (self, facts, HG_LIMITATION_HARM);
    }
  if (self->special == HG_TRUTH_UNKNOWN)
    need (self, facts, HG_LIMITATION_SPECIAL);
}

/**
 * hg_limitation_compute:
 * @self: (inout): a limitation that says nothing yet
 * @facts: what is known
 *
 * Administrative Penalty Law, article 36: an act that was not discovered within two years is punished no more, within five
 * where it concerns the life, health or financial safety of citizens and did harm; counted from the day of the act or,
 * where it continued, of its end; unless another law says otherwise. The period ends on the day of the same number, or on
 * the last day of a month without it (Civil Code, articles 202 and 203); what is discovered on that day is discovered in
 * time. The day of the end is a fact of its own, which an act that did not continue answers with its own day; while it is
 * unknown the day of the act bounds it.
 */
void
hg_limitation_compute (HgLimitation *self, const HgFacts *facts)
{
  const HgVocabulary *vocabulary = hg_facts_get_vocabulary (facts);
  HgTruth beyond_two, beyond_five, late;

  self->known = hg_vocabulary_get_fact (vocabulary, HG_LIMITATION_ENDED) != NULL &&
                hg_vocabulary_get_fact (vocabulary, HG_LIMITATION_FOUND) != NULL;
  read_days (self, facts);
  if (g_date_valid (&self->start) && (!hg_period_add (&two_years, &self->start, &self->last_of_two) ||
                                      !hg_period_add (&five_years, &self->start, &self->last_of_five)))
    {
      g_date_clear (&self->last_of_two, 1);
      g_date_clear (&self->last_of_five, 1);
    }
  self->extended = hg_truth_and (get_boolean (facts, HG_LIMITATION_SAFETY), get_harm (facts));
  self->special = get_boolean (facts, HG_LIMITATION_SPECIAL);
  beyond_two = is_late (self, &self->last_of_two);
  beyond_five = is_late (self, &self->last_of_five);
  late = hg_truth_or (beyond_five, hg_truth_and (beyond_two, hg_truth_not (self->extended)));
  self->expired = self->special == HG_TRUTH_FALSE || late == HG_TRUTH_FALSE ? late : HG_TRUTH_UNKNOWN;
  if (self->special == HG_TRUTH_TRUE)
    self->expired = HG_TRUTH_UNKNOWN;
  else if (self->known && self->expired == HG_TRUTH_UNKNOWN)   /* what is never computed needs no answers */
    list_missing (self, facts, beyond_two, beyond_five);
}
