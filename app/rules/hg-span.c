/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-span"

#include "config.h"

#include "hg-span.h"

#include "hg-period.h"

/*
 * The rule of the end of the month, the same for all of them (Civil Code, articles 202 and 203): a period of months or years
 * ends on the day of the same number, or on the last day of a month that has no such day. 31 January and one month is 28
 * February, or 29 in a leap year; 29 February and one year is 28 February. Counted backwards it is the same: one year
 * before 29 February 2024 is 28 February 2023.
 */

/**
 * hg_span_within:
 * @leaf: a "within" leaf
 * @from: the day that the time is counted from: day 0, which does not count (Civil Code, article 201)
 * @last: (out): the deadline; it still counts
 *
 * Days are calendar days. A deadline on a holiday is not put off to the next working day (Civil Code, article 203): the
 * program knows no holidays, and whoever shows the deadline says so.
 */
void
hg_span_within (const HgCondition *leaf, const GDate *from, GDate *last)
{
  *last = *from;
  g_date_add_days (last, leaf->n);
}

/**
 * hg_span_ends:
 * @leaf: an "elapsed" leaf
 * @from: the day that the period is counted from
 * @ends: (out): the day on which the period of each bound ends; cleared where the leaf has no such bound. A period that
 *   leaves the calendar ends on its last day
 */
void
hg_span_ends (const HgCondition *leaf, const GDate *from, GDate ends[HG_N_BOUNDS])
{
  for (int i = 0; i < HG_N_BOUNDS; i++)
    {
      HgPeriod period;

      g_date_clear (&ends[i], 1);
      if (leaf->bounds[i] == NULL || !hg_period_parse (leaf->bounds[i], &period))
        continue;
      if (!hg_period_add (&period, from, &ends[i]))
        g_date_set_dmy (&ends[i], 31, G_DATE_DECEMBER, 9999);
    }
}

/**
 * hg_span_look_back:
 * @leaf: a "none-within" leaf
 * @before: the day on which the look-back ends; it counts
 * @first: (out): the first day that counts, which is the day after the start: two years before 2 May 2026 begin on 3 May
 *   2024, for from 2 May 2024 to 2 May 2026 two years have passed. A look-back that leaves the calendar begins on its
 *   first day
 */
void
hg_span_look_back (const HgCondition *leaf, const GDate *before, GDate *first)
{
  HgPeriod period;

  if (hg_period_parse (leaf->period, &period) && hg_period_subtract (&period, before, first))
    g_date_add_days (first, 1);
  else
    g_date_set_dmy (first, 1, G_DATE_JANUARY, 1);
}
