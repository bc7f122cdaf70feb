/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-wording-ceiling"

#include "config.h"

#include "hg-wording-ceiling.h"

#include "hg-date.h"
#include "hg-wording-measure.h"

#include <glib/gi18n.h>

/* Sums, multiples and shares of a base cannot be compared; the highest of each is named. */
typedef struct
{
  HgFine sum;
  HgFine times;
  HgFine percent;
} Ceiling;

static void
raise_sum (HgFine *highest, const HgFine *fine)
{
  HgMoney most = fine->max != HG_MONEY_NONE ? fine->max : fine->min;

  if (most == HG_MONEY_NONE || (highest->max != HG_MONEY_NONE && most <= highest->max))
    return;
  highest->max = most;
  highest->per = fine->per;
}

static void
raise_share (HgDecimal *highest, HgFine *kept, const HgFine *fine, HgDecimal max, HgDecimal min)
{
  HgDecimal most = max != HG_DECIMAL_NONE ? max : min;

  if (most == HG_DECIMAL_NONE || (*highest != HG_DECIMAL_NONE && most <= *highest))
    return;
  *highest = most;
  kept->of = fine->of;
  kept->per = fine->per;
}

static void
raise_by_tier (Ceiling *ceiling, const HgTier *tier)
{
  for (guint i = 0; i < tier->measures->len; i++)
    {
      const HgMeasure *measure = g_ptr_array_index (tier->measures, i);

      if (measure->kind != HG_MEASURE_FINE)
        continue;
      raise_sum (&ceiling->sum, &measure->fine);
      raise_share (&ceiling->times.times_max, &ceiling->times, &measure->fine, measure->fine.times_max,
                   measure->fine.times_min);
      raise_share (&ceiling->percent.percent_max, &ceiling->percent, &measure->fine, measure->fine.percent_max,
                   measure->fine.percent_min);
    }
}

static void
append_fine (GString *text, const HgVocabulary *vocabulary, const HgFine *fine, gboolean is_named)
{
  g_autofree char *words = is_named ? hg_wording_measure_fine (vocabulary, fine) : NULL;

  if (words == NULL)
    return;
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, words);
}

/**
 * hg_wording_ceiling:
 * @vocabulary: the edition's words
 * @matter: a matter
 * @day: the day that is asked about
 *
 * Returns: (transfer full): the highest fines of the liability in force on @day, a line for each way they are reckoned;
 * a dash where there is none
 */
char *
hg_wording_ceiling (const HgVocabulary *vocabulary, const HgMatter *matter, const GDate *day)
{
  Ceiling ceiling;   /* its texts are borrowed from the matter */
  g_autoptr(GString) text = g_string_new (NULL);

  hg_fine_init (&ceiling.sum);
  hg_fine_init (&ceiling.times);
  hg_fine_init (&ceiling.percent);
  for (guint i = 0; i < matter->liabilities->len; i++)
    {
      const HgLiability *liability = g_ptr_array_index (matter->liabilities, i);

      if (!hg_date_in_period (day, &liability->from, &liability->until))
        continue;
      for (guint n = 0; n < liability->tiers->len; n++)
        raise_by_tier (&ceiling, g_ptr_array_index (liability->tiers, n));
    }
  append_fine (text, vocabulary, &ceiling.sum, ceiling.sum.max != HG_MONEY_NONE);
  append_fine (text, vocabulary, &ceiling.times, ceiling.times.times_max != HG_DECIMAL_NONE);
  append_fine (text, vocabulary, &ceiling.percent, ceiling.percent.percent_max != HG_DECIMAL_NONE);
  return g_strdup (text->len > 0 ? text->str : "—");
}
