/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-wording-fine"

#include "config.h"

#include "hg-wording-fine.h"

#include "hg-wording-condition.h"
#include "hg-wording-fact.h"
#include "hg-wording-measure.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

static char *
dup_missing (const HgVocabulary *vocabulary, const HgFineResult *fine)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < fine->missing->len; i++)
    {
      g_autofree char *subject = hg_wording_fact_subject (vocabulary, g_ptr_array_index (fine->missing, i));

      /* Translators: between the facts that are missing */
      g_string_append_printf (text, "%s%s", i > 0 ? C_("facts", ", ") : "", subject);
    }
  return g_string_free (text, FALSE);
}

static char *
dup_span (HgMoney min, HgMoney max, gboolean max_only)
{
  g_autofree char *lower = hg_wording_money (min);
  g_autofree char *upper = max != HG_MONEY_NONE ? hg_wording_money (max) : NULL;

  if (upper == NULL)
    return g_strdup_printf (C_("fine", "at least %s"), lower);
  if (max_only)
    return g_strdup_printf (C_("fine", "up to %s"), upper);
  return min == max ? g_steal_pointer (&lower) : g_strdup_printf (C_("fine", "%1$s to %2$s"), lower, upper);
}

/**
 * hg_wording_fine_range:
 * @vocabulary: the edition's words
 * @fine: a fine that was computed
 *
 * Returns: (transfer full): the statutory range in yuan, or what is missing to compute it
 */
char *
hg_wording_fine_range (const HgVocabulary *vocabulary, const HgFineResult *fine)
{
  g_autofree char *missing = NULL;
  g_autofree char *span = NULL;

  switch (fine->status)
    {
    case HG_FINE_STATUS_CERTAIN:
      span = dup_span (fine->min, fine->max, fine->max_only);
      /* Translators: the late fee for one day */
      return fine->per_day ? g_strdup_printf (_("%s for each day"), span) : g_steal_pointer (&span);
    case HG_FINE_STATUS_NEEDS_FACTS:
      missing = dup_missing (vocabulary, fine);
      if (fine->least != HG_MONEY_NONE)
        {
          g_autofree char *least = hg_wording_money (fine->least);

          /* Translators: an amount, then the facts that are missing */
          return g_strdup_printf (_("at least %1$s; to compute it, these are missing: %2$s"), least, missing);
        }
      return g_strdup_printf (_("cannot be computed yet; missing: %s"), missing);
    case HG_FINE_STATUS_TOO_LARGE:
      return g_strdup (_("The amount is beyond what can be computed; check the figures that were entered."));
    case HG_FINE_STATUS_UNNAMED:
    default:
      return g_strdup (_("The edition names no figure."));
    }
}

static char *
dup_factor (const HgFine *fine)
{
  gboolean is_percent = fine->times_min == HG_DECIMAL_NONE && fine->times_max == HG_DECIMAL_NONE;
  HgDecimal min = is_percent ? fine->percent_min : fine->times_min;
  HgDecimal max = is_percent ? fine->percent_max : fine->times_max;
  g_autofree char *lower = min != HG_DECIMAL_NONE ? hg_decimal_to_string (min) : g_strdup ("0");
  g_autofree char *upper = max != HG_DECIMAL_NONE ? hg_decimal_to_string (max) : NULL;
  const char *sign = is_percent ? "%" : "";

  if (upper == NULL || min == max)
    return g_strdup_printf ("%s%s", lower, sign);
  /* Translators: two factors, each with its sign: 5% to 10% */
  return g_strdup_printf (C_("factor", "%1$s%3$s to %2$s%3$s"), lower, upper, sign);
}

static char *
dup_quantity (const HgVocabulary *vocabulary, const HgFineResult *fine)
{
  g_autofree char *number = hg_decimal_to_string (fine->quantity);

  return hg_wording_fact_value (vocabulary, fine->measure->fine.per, number);
}

/**
 * hg_wording_fine_formula:
 * @vocabulary: the edition's words
 * @fine: a fine that was computed
 *
 * Returns: (transfer full) (nullable): how the range comes about; %NULL where it stands in the statute as it is
 */
char *
hg_wording_fine_formula (const HgVocabulary *vocabulary, const HgFineResult *fine)
{
  const HgFine *of = &fine->measure->fine;
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree char *range = NULL;

  if (fine->status != HG_FINE_STATUS_CERTAIN || (fine->base == HG_MONEY_NONE && fine->quantity == HG_DECIMAL_NONE))
    return NULL;
  range = hg_wording_fine_range (vocabulary, fine);
  if (fine->base != HG_MONEY_NONE)
    {
      g_autofree char *base = hg_wording_fact_subject (vocabulary, of->of);
      g_autofree char *amount = hg_wording_money (fine->base);
      g_autofree char *counted = hg_wording_money (fine->counted);
      g_autofree char *factor = dup_factor (of);

      if (fine->counted != fine->base)
        /* Translators: what is reckoned from, its amount, what it counts as, and the factor */
        g_string_append_printf (text, _("“%1$s” %2$s, counts as %3$s, × %4$s"), base, amount, counted, factor);
      else
        /* Translators: what is reckoned from, its amount, and the factor */
        g_string_append_printf (text, _("“%1$s” %2$s × %3$s"), base, amount, factor);
    }
  else
    {
      g_autofree char *each = dup_span (of->min != HG_MONEY_NONE ? of->min : 0, of->max, of->min == HG_MONEY_NONE);

      g_string_append (text, each);
    }
  if (fine->quantity != HG_DECIMAL_NONE)
    {
      g_autofree char *quantity = dup_quantity (vocabulary, fine);

      g_string_append_printf (text, " × %s", quantity);
    }
  g_string_append_printf (text, " = %s", range);
  return g_strdup (text->str);
}

/**
 * hg_wording_fine_lighter:
 * @fine: a fine that was computed
 * @scheme: (nullable): what is called lighter
 *
 * Returns: (transfer full) (nullable): what a lighter fine is; %NULL where nothing can be said of it
 */
char *
hg_wording_fine_lighter (const HgFineResult *fine, const HgScheme *scheme)
{
  g_autofree char *span = NULL;
  g_autofree char *factor = NULL;

  if (fine->status != HG_FINE_STATUS_CERTAIN || fine->per_day)
    return NULL;
  if (fine->flat)
    return g_strdup (_("Lighter: the statute names one amount, and no part of it is lighter"));
  if (fine->lighter_max == HG_MONEY_NONE || scheme == NULL)
    return NULL;
  span = dup_span (fine->min, fine->lighter_max, fine->max_only);
  if (fine->lighter_factor != HG_DECIMAL_NONE)
    {
      const HgFine *of = &fine->measure->fine;
      gboolean is_percent = of->times_max == HG_DECIMAL_NONE;
      g_autofree char *number = hg_decimal_to_string (fine->lighter_factor);

      factor = is_percent ? g_strconcat (number, "%", NULL)
                          /* Translators: a multiple: 2.2 times */
                          : g_strdup_printf (_("%s times"), number);
      /* Translators: a range of amounts, the scheme, and the factor at its end */
      return g_strdup_printf (fine->lighter_inclusive ? _("Lighter: %1$s, its end included (%2$s; up to %3$s)")
                                                      : _("Lighter: %1$s, its end excluded (%2$s; up to %3$s)"),
                              span, scheme->name, factor);
    }
  /* Translators: a range of amounts, and the scheme */
  return g_strdup_printf (fine->lighter_inclusive ? _("Lighter: %1$s, its end included (%2$s)")
                                                  : _("Lighter: %1$s, its end excluded (%2$s)"), span, scheme->name);
}

/**
 * hg_wording_fine_mitigated:
 * @fine: a fine that was computed
 *
 * Returns: (transfer full) (nullable): what a mitigated fine is; %NULL where nothing can be said of it
 */
char *
hg_wording_fine_mitigated (const HgFineResult *fine)
{
  g_autofree char *amount = NULL;

  if (fine->status != HG_FINE_STATUS_CERTAIN || fine->per_day)
    return NULL;
  if (fine->mitigated_below == HG_MONEY_NONE)
    return g_strdup (_("Mitigated: the statute names no minimum to go below; only a milder kind of penalty, or one of several "
                       "left out, mitigates"));
  amount = hg_wording_money (fine->mitigated_below);
  return g_strdup_printf (_("Mitigated: below %s, that amount excluded"), amount);
}

/**
 * hg_wording_fine_given:
 * @fine: a fine that was computed, with the amount that is considered
 *
 * Returns: (transfer full) (nullable): where the amount lies and what it saves; %NULL where no amount is considered
 */
char *
hg_wording_fine_given (const HgFineResult *fine)
{
  static const char *const places[] = {
    [HG_FINE_PLACE_MITIGATED] = N_("%s lies below the statutory minimum: a mitigated fine"),
    [HG_FINE_PLACE_LIGHTER] = N_("%s lies in the lighter part of the range"),
    [HG_FINE_PLACE_ORDINARY] = N_("%s lies in the range, above its lighter part"),
    [HG_FINE_PLACE_ABOVE] = N_("%s lies above what the statute allows"),
  };
  g_autofree char *amount = NULL;
  g_autofree char *place = NULL;
  g_autofree char *saving = NULL;
  g_autofree char *benchmark = NULL;

  if (fine->given == HG_MONEY_NONE || fine->place == HG_FINE_PLACE_NONE)
    return NULL;
  amount = hg_wording_money (fine->given);
  place = g_strdup_printf (_(places[fine->place]), amount);
  if (fine->saving == HG_MONEY_NONE)
    /* Translators: where an amount lies */
    return g_strdup_printf (_("%s; without a statutory minimum there is no saving to state"), place);
  if (fine->saving == 0)
    return g_steal_pointer (&place);
  saving = hg_wording_money (fine->saving);
  benchmark = hg_wording_money (fine->benchmark);
  /* Translators: where an amount lies, how much it saves, against what */
  return g_strdup_printf (_("%1$s; it saves %2$s against %3$s"), place, saving, benchmark);
}

/**
 * hg_wording_fine_gap:
 * @vocabulary: the edition's words
 * @gap: a gap between tiers
 *
 * Returns: (transfer full): that no tier is written for it, and whether the case lies there
 */
char *
hg_wording_fine_gap (const HgVocabulary *vocabulary, const HgTierGap *gap)
{
  g_autofree char *where = hg_wording_condition (vocabulary, gap->where);

  if (gap->met == HG_TRUTH_TRUE)
    return g_strdup_printf (_("This case falls between the tiers: the statute writes none for “%s”; ask before you fine"),
                            where);
  return g_strdup_printf (_("Between the tiers: the statute writes none for “%s”"), where);
}

/**
 * hg_wording_fine_overlap:
 * @tier: a tier on the facts of a case
 *
 * Returns: (transfer full) (nullable): that another tier fines the same subject too; %NULL where none does
 */
char *
hg_wording_fine_overlap (const HgTierResult *tier)
{
  return tier->overlaps ? g_strdup (_("Another tier fines the same subject too; whether both count is for the statute to say, "
                                      "not for this program"))
                        : NULL;
}
