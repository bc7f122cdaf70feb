/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-fining"

#include "config.h"

#include "hg-fining.h"

#include "hg-condition.h"

#define PERCENT 100

/* An amount in fen before it is rounded. */
typedef struct
{
  __int128 numerator;
  __int128 denominator;
} Exact;

/* Both ends of a fine, in the figures of the statute. */
typedef struct
{
  gint64 min;           /* an amount or a factor; NONE */
  gint64 max;
  gint64 denominator;   /* of a factor; 1 for amounts */
} Figures;

static gboolean
multiply (Exact *exact, gint64 factor, gint64 denominator)
{
  return !__builtin_mul_overflow (exact->numerator, factor, &exact->numerator) &&
         !__builtin_mul_overflow (exact->denominator, denominator, &exact->denominator);
}

/* Rounded into the range: the least amount up, the greatest down. */
static gboolean
round_exact (const Exact *exact, gboolean up, HgMoney *money)
{
  __int128 whole = exact->numerator / exact->denominator;

  if (up && exact->numerator % exact->denominator != 0)
    whole++;
  if (whole > G_MAXINT64)
    return FALSE;
  *money = (HgMoney) whole;
  return TRUE;
}

/* A range in yuan, a multiple or a percentage, in that order, as in hg-wording-measure.c. */
static gboolean
read_figures (const HgFine *fine, Figures *figures)
{
  if (fine->min != HG_MONEY_NONE || fine->max != HG_MONEY_NONE)
    *figures = (Figures) { fine->min, fine->max, 1 };
  else if (fine->times_min != HG_DECIMAL_NONE || fine->times_max != HG_DECIMAL_NONE)
    *figures = (Figures) { fine->times_min, fine->times_max, HG_DECIMAL_ONE };
  else if (fine->percent_min != HG_DECIMAL_NONE || fine->percent_max != HG_DECIMAL_NONE)
    *figures = (Figures) { fine->percent_min, fine->percent_max, HG_DECIMAL_ONE * PERCENT };
  else
    return FALSE;
  return TRUE;
}

static gboolean
is_factor (const Figures *figures)
{
  return figures->denominator > 1;
}

/* One end: the figure, times the base where it is a factor, times the quantity that it is counted by. */
static gboolean
compute_end (const HgFineResult *self, const Figures *figures, gint64 figure, HgMoney base, Exact *exact)
{
  *exact = (Exact) { figure, 1 };
  if (is_factor (figures) && !multiply (exact, base, figures->denominator))
    return FALSE;
  return self->quantity == HG_DECIMAL_NONE || multiply (exact, self->quantity, HG_DECIMAL_ONE);
}

static void
need (HgFineResult *self, const char *fact)
{
  g_ptr_array_add (self->missing, g_strdup (fact));
  self->status = HG_FINE_STATUS_NEEDS_FACTS;
}

static void
read_base (HgFineResult *self, const Figures *figures, const HgFacts *facts)
{
  const HgFine *fine = &self->measure->fine;
  const HgAnswer *answer;

  if (is_factor (figures))
    {
      answer = hg_facts_get (facts, fine->of);
      if (answer == NULL)
        need (self, fine->of != NULL ? fine->of : "");
      else
        self->base = self->counted = answer->value;
      if (fine->floor != HG_MONEY_NONE)
        self->counted = MAX (self->counted, fine->floor);
    }
  if (fine->per != NULL)
    {
      answer = hg_facts_get (facts, fine->per);
      if (answer == NULL)
        need (self, fine->per);
      else
        self->quantity = answer->value;
    }
}

/* The end of the lighter part: min + share x (max - min), which for multiples is the same as taking the share of the
   multiples first. */
static void
compute_lighter (HgFineResult *self, const Figures *figures, const Exact *min, const Exact *max, const HgScheme *scheme)
{
  Exact end = *max;
  __int128 lower = min->numerator, factor;

  if (scheme == NULL || scheme->lighter_share > HG_DECIMAL_ONE || self->flat)
    return;
  end.numerator -= lower;
  if (!multiply (&end, scheme->lighter_share, HG_DECIMAL_ONE) ||
      __builtin_mul_overflow (lower, (__int128) HG_DECIMAL_ONE, &lower) ||
      __builtin_add_overflow (end.numerator, lower, &end.numerator) || !round_exact (&end, FALSE, &self->lighter_max))
    return;
  self->lighter_inclusive = scheme->inclusive;
  if (!is_factor (figures))
    return;
  lower = MAX (figures->min, 0);
  factor = lower * HG_DECIMAL_ONE + (figures->max - lower) * (__int128) scheme->lighter_share;
  if (factor % HG_DECIMAL_ONE == 0)
    self->lighter_factor = (HgDecimal) (factor / HG_DECIMAL_ONE);
}

static gboolean
compute_range (HgFineResult *self, const Figures *figures, const HgScheme *scheme)
{
  gboolean has_max = figures->max != HG_DECIMAL_NONE;   /* the same number as HG_MONEY_NONE */
  Exact min, max;

  self->max_only = figures->min == HG_DECIMAL_NONE || figures->min == 0;
  if (!compute_end (self, figures, self->max_only ? 0 : figures->min, self->counted, &min) ||
      !round_exact (&min, TRUE, &self->min))
    return FALSE;
  if (has_max && (!compute_end (self, figures, figures->max, self->counted, &max) || !round_exact (&max, FALSE, &self->max)))
    return FALSE;
  self->flat = has_max && figures->min == figures->max;
  if (self->flat)
    self->min = self->max;   /* half a fen is no range */
  if (has_max)
    compute_lighter (self, figures, &min, &max, scheme);
  if (!self->max_only && self->min > 0)
    self->mitigated_below = self->min;
  return TRUE;
}

/* While the base is open, what the statute counts as its least says something already. */
static void
compute_least (HgFineResult *self, const Figures *figures)
{
  const HgFine *fine = &self->measure->fine;
  Exact exact;

  if (self->base == HG_MONEY_NONE && fine->floor != HG_MONEY_NONE && fine->per == NULL && figures->min != HG_DECIMAL_NONE &&
      compute_end (self, figures, figures->min, fine->floor, &exact) && !round_exact (&exact, TRUE, &self->least))
    self->least = HG_MONEY_NONE;
}

/**
 * hg_fining_compute:
 * @measure: a fine or a late fee
 * @facts: what is known of its base and of what it is counted by
 * @scheme: (nullable): what is called lighter
 *
 * Figures are computed exactly and rounded only at the end, into the range. Lighter (从轻) is the lowest share of the
 * range that @scheme names; mitigated (减轻) is what lies below the least that the statute names, and where it names none
 * there is no mitigated fine (see domain notes on 苏市监规〔2024〕7号, article 3). A late fee is what one day comes to.
 *
 * Returns: (transfer full): what it comes to, or what is missing
 */
HgFineResult *
hg_fining_compute (const HgMeasure *measure, const HgFacts *facts, const HgScheme *scheme)
{
  HgFineResult *self = hg_fine_result_new (measure);
  Figures figures;

  if (!read_figures (&measure->fine, &figures))
    return self;
  self->per_day = measure->kind == HG_MEASURE_LATE_FEE;
  self->status = HG_FINE_STATUS_CERTAIN;
  read_base (self, &figures, facts);
  if (self->status == HG_FINE_STATUS_NEEDS_FACTS)
    compute_least (self, &figures);
  else if (!compute_range (self, &figures, self->per_day ? NULL : scheme))
    {
      self->status = HG_FINE_STATUS_TOO_LARGE;
      self->min = self->max = self->lighter_max = self->mitigated_below = HG_MONEY_NONE;
    }
  return self;
}

static HgFinePlace
find_place (const HgFineResult *self, HgMoney given)
{
  if (self->max != HG_MONEY_NONE && given > self->max)
    return HG_FINE_PLACE_ABOVE;
  if (given < self->min)
    return HG_FINE_PLACE_MITIGATED;
  if (self->lighter_max != HG_MONEY_NONE &&
      (given < self->lighter_max || (given == self->lighter_max && self->lighter_inclusive)))
    return HG_FINE_PLACE_LIGHTER;
  return HG_FINE_PLACE_ORDINARY;
}

/**
 * hg_fining_place:
 * @result: a fine that was computed
 * @given: the amount that is considered, or %HG_MONEY_NONE
 * @benchmark: what it is compared with, or %HG_MONEY_NONE for the least that the statute names
 *
 * Says where @given lies and what it saves. Without a benchmark and a statutory minimum there is no saving to state.
 */
void
hg_fining_place (HgFineResult *result, HgMoney given, HgMoney benchmark)
{
  if (given == HG_MONEY_NONE || result->status != HG_FINE_STATUS_CERTAIN || result->per_day)
    return;
  result->given = given;
  result->place = find_place (result, given);
  result->benchmark = benchmark != HG_MONEY_NONE ? benchmark : result->mitigated_below;
  if (result->benchmark != HG_MONEY_NONE)
    result->saving = MAX (result->benchmark - given, 0);
}
