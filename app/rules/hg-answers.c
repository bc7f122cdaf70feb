/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-answers"

#include "config.h"

#include "hg-answers.h"

#include "hg-date.h"
#include "hg-money.h"
#include "hg-period.h"
#include "hg-span.h"

/* Where a period is counted backwards, several days can lead to the same end; no month is more than three days shorter
   than another. */
#define AROUND 3

/* Where nothing says which day is meant, these stand for all of them: the ends of months of every length, in leap years and
   others, and the days on which February makes a difference. */
static const int bases[] = {
  20220131, 20220228, 20220301, 20220615, 20220831, 20230430, 20240131, 20240228, 20240229, 20240301,
};

static void
add (GPtrArray *answers, HgFactType type, gint64 value)
{
  for (guint i = 0; i < answers->len; i++)
    {
      const HgAnswer *known = g_ptr_array_index (answers, i);

      if (known->value == value)
        return;
    }
  g_ptr_array_add (answers, hg_facts_answer_new (type, value));
}

/* Below, at and above a bound: by the least step, and by a whole one, which reads better where it does as well. */
static void
add_around_bound (GPtrArray *answers, HgFactType type, gint64 bound)
{
  gint64 whole = type == HG_FACT_AMOUNT ? HG_MONEY_YUAN : HG_DECIMAL_ONE;
  const gint64 steps[] = { -whole, -1, 0, 1, whole };

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      gint64 value;

      if (!__builtin_add_overflow (bound, steps[i], &value) && value >= 0)
        add (answers, type, value);
    }
}

static void
add_quantities (GPtrArray *answers, const HgFact *fact, GPtrArray *leaves)
{
  for (guint i = 0; i < leaves->len; i++)
    {
      const HgCondition *leaf = g_ptr_array_index (leaves, i);

      for (int bound = 0; bound < HG_N_BOUNDS; bound++)
        {
          gint64 value;

          if (leaf->bounds[bound] != NULL && hg_fact_parse_quantity (fact, leaf->bounds[bound], &value))
            add_around_bound (answers, fact->type, value);
        }
    }
}

static void
add_day (GPtrArray *answers, const GDate *day, int shift)
{
  GDate date = *day;

  if (!g_date_valid (&date) || g_date_get_year (&date) >= 9998 || g_date_get_year (&date) <= 2)
    return;
  if (shift >= 0)
    g_date_add_days (&date, (guint) shift);
  else
    g_date_subtract_days (&date, (guint) -shift);
  add (answers, HG_FACT_DATE, hg_date_to_number (&date));
}

static void
add_days_around (GPtrArray *answers, const GDate *day, int around)
{
  for (int shift = -around; shift <= around; shift++)
    add_day (answers, day, shift);
}

static void
shift_by_period (GDate *day, const char *text, gboolean back)
{
  HgPeriod period;
  GDate end;

  if (hg_period_parse (text, &period) &&
      (back ? hg_period_subtract (&period, day, &end) : hg_period_add (&period, day, &end)))
    *day = end;
}

/* @fact is where a known time begins: the days on which it would have to begin to end then. */
static void
add_starts (GPtrArray *answers, const HgCondition *leaf, const GDate *to)
{
  GDate start = *to;

  if (leaf->kind == HG_CONDITION_WITHIN)
    {
      g_date_subtract_days (&start, leaf->n);
      add_days_around (answers, &start, 1);
      add_days_around (answers, to, 1);
      return;
    }
  for (int bound = 0; bound < HG_N_BOUNDS; bound++)
    if (leaf->bounds[bound] != NULL)
      {
        start = *to;
        shift_by_period (&start, leaf->bounds[bound], TRUE);
        add_days_around (answers, &start, AROUND);
      }
}

static void
add_deadlines (GPtrArray *answers, const HgCondition *leaf, const GDate *from)
{
  GDate last, ends[HG_N_BOUNDS];

  if (leaf->kind == HG_CONDITION_WITHIN)
    {
      hg_span_within (leaf, from, &last);
      add_days_around (answers, from, 1);
      add_days_around (answers, &last, 1);
      return;
    }
  hg_span_ends (leaf, from, ends);
  for (int bound = 0; bound < HG_N_BOUNDS; bound++)
    add_days_around (answers, &ends[bound], 1);
}

/* @fact ends a look-back over known days: just before and on each of them, and when it drops out. */
static void
add_look_back_ends (GPtrArray *answers, const HgCondition *leaf, const HgAnswer *days)
{
  for (guint i = 0; days->dates != NULL && i < days->dates->len; i++)
    {
      GDate day;

      hg_date_set_number (&day, g_array_index (days->dates, int, i));
      add_days_around (answers, &day, 1);
      shift_by_period (&day, leaf->period, FALSE);
      add_days_around (answers, &day, AROUND);
    }
}

static void
add_dates (GPtrArray *answers, const char *fact, GPtrArray *leaves, const HgFacts *facts)
{
  for (guint i = 0; i < leaves->len; i++)
    {
      const HgCondition *leaf = g_ptr_array_index (leaves, i);
      const HgAnswer *days = leaf->kind == HG_CONDITION_NONE_WITHIN ? hg_facts_get (facts, leaf->fact) : NULL;
      GDate other;

      if (days != NULL)
        add_look_back_ends (answers, leaf, days);
      else if (g_strcmp0 (leaf->to, fact) == 0 && hg_facts_get_date (facts, leaf->from, &other))
        add_deadlines (answers, leaf, &other);
      else if (g_strcmp0 (leaf->from, fact) == 0 && hg_facts_get_date (facts, leaf->to, &other))
        add_starts (answers, leaf, &other);
    }
  if (answers->len == 0)
    for (gsize i = 0; i < G_N_ELEMENTS (bases); i++)
      add (answers, HG_FACT_DATE, bases[i]);
}

/* Days of earlier events: none; on either side of each look-back's ends; and, where several look-backs read them, the pairs
   of those, for what two look-backs find need not be one day. */
static void
add_histories (GPtrArray *answers, GPtrArray *leaves, const HgFacts *facts)
{
  g_autoptr(GPtrArray) days = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_facts_answer_free);

  for (guint i = 0; i < leaves->len; i++)
    {
      const HgCondition *leaf = g_ptr_array_index (leaves, i);
      GDate before, first;

      if (!hg_facts_get_date (facts, leaf->to, &before))
        continue;
      hg_span_look_back (leaf, &before, &first);
      add_day (days, &first, -1);
      add_day (days, &first, 0);
      add_day (days, &before, 0);
      add_day (days, &before, 1);
    }
  for (guint i = 0; i <= days->len; i++)
    for (guint j = i; j <= (leaves->len > 1 ? days->len : i); j++)
      {
        HgAnswer *answer = hg_facts_answer_new (HG_FACT_DATES, 0);

        answer->dates = g_array_new (FALSE, FALSE, sizeof (int));
        for (guint k = 0; k < days->len; k++)
          if (k == i || k == j)
            {
              int day = (int) ((HgAnswer *) g_ptr_array_index (days, k))->value;

              g_array_append_val (answer->dates, day);
            }
        g_ptr_array_add (answers, answer);
      }
  /* While the look-back's end is open only whether there was anything at all can be told. */
  if (days->len == 0)
    {
      HgAnswer *answer = hg_facts_answer_new (HG_FACT_DATES, 0);

      answer->dates = g_array_new (FALSE, FALSE, sizeof (int));
      g_array_append_val (answer->dates, bases[0]);
      g_ptr_array_add (answers, answer);
    }
}

/**
 * hg_answers_concern:
 * @leaf: a leaf of a condition
 * @fact: a fact's id
 *
 * Returns: whether @leaf asks about @fact
 */
gboolean
hg_answers_concern (const HgCondition *leaf, const char *fact)
{
  return g_strcmp0 (leaf->fact, fact) == 0 || g_strcmp0 (leaf->from, fact) == 0 || g_strcmp0 (leaf->to, fact) == 0;
}

/**
 * hg_answers_list:
 * @fact: the id of a fact, or one of the two dates of every decision
 * @leaves: (element-type HgCondition): the leaves that ask about it
 * @facts: what is known beside it
 *
 * Answers that stand for all others: whatever is answered to @fact, one of these makes the same of all the leaves whose
 * other facts are known. Where no other day is known to reckon from, days are taken from every kind of month. Days of
 * earlier events are tried alone and in pairs.
 *
 * Returns: (transfer full) (element-type HgAnswer): the answers
 */
GPtrArray *
hg_answers_list (const char *fact, GPtrArray *leaves, const HgFacts *facts)
{
  const HgFact *known = hg_vocabulary_get_fact (hg_facts_get_vocabulary (facts), fact);
  GPtrArray *answers = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_facts_answer_free);

  switch (known != NULL ? known->type : HG_FACT_DATE)
    {
    case HG_FACT_BOOLEAN:
      add (answers, HG_FACT_BOOLEAN, TRUE);
      add (answers, HG_FACT_BOOLEAN, FALSE);
      break;
    case HG_FACT_CHOICE:
      for (guint i = 0; i < known->choices->len; i++)
        add (answers, HG_FACT_CHOICE, i);
      break;
    case HG_FACT_NUMBER:
    case HG_FACT_AMOUNT:
      add_quantities (answers, known, leaves);
      break;
    case HG_FACT_DATES:
      add_histories (answers, leaves, facts);
      break;
    case HG_FACT_DATE:
    default:
      add_dates (answers, fact, leaves, facts);
    }
  return answers;
}
