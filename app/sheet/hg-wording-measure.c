/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-wording-measure"

#include "config.h"

#include "hg-wording-measure.h"

#include "hg-wording-fact.h"
#include "hg-wording.h"

#include <glib/gi18n.h>
#include <string.h>

/* The four ways to name a figure, from its least and its greatest value. */
typedef struct
{
  const char *range;
  const char *up_to;
  const char *at_least;
  const char *flat;       /* (nullable): the figure itself */
} Formats;

static const Formats money_formats = {
  NC_("fine", "%1$s to %2$s"),
  NC_("fine", "up to %s"),
  NC_("fine", "at least %s"),
  NULL,
};

/* Translators: each takes the figures first and the base of the fine last */
static const Formats times_formats = {
  NC_("fine", "%1$s to %2$s times the amount of “%3$s”"),
  NC_("fine", "up to %1$s times the amount of “%2$s”"),
  NC_("fine", "at least %1$s times the amount of “%2$s”"),
  NC_("fine", "%1$s times the amount of “%2$s”"),
};

static const Formats percent_formats = {
  NC_("fine", "%1$s%% to %2$s%% of the amount of “%3$s”"),
  NC_("fine", "up to %1$s%% of the amount of “%2$s”"),
  NC_("fine", "at least %1$s%% of the amount of “%2$s”"),
  NC_("fine", "%1$s%% of the amount of “%2$s”"),
};

static const char *
translate (const char *format)
{
  return g_dpgettext2 (NULL, "fine", format);
}

/* @min, @max: (nullable): what is not named; @base: "" for sums. NULL where neither is named. */
static char *
dup_figure (const Formats *formats, const char *min, const char *max, const char *base)
{
  if (min == NULL && max == NULL)
    return NULL;
  if (min == NULL)
    return g_strdup_printf (translate (formats->up_to), max, base);
  if (max == NULL)
    return g_strdup_printf (translate (formats->at_least), min, base);
  if (strcmp (min, max) != 0)
    return g_strdup_printf (translate (formats->range), min, max, base);
  return formats->flat != NULL ? g_strdup_printf (translate (formats->flat), min, base) : g_strdup (min);
}

static char *
dup_money (HgMoney money)
{
  return money != HG_MONEY_NONE ? hg_wording_money (money) : NULL;
}

static char *
dup_decimal (HgDecimal decimal)
{
  return decimal != HG_DECIMAL_NONE ? hg_decimal_to_string (decimal) : NULL;
}

static char *
dup_sum (const HgVocabulary *vocabulary, const HgFine *fine)
{
  g_autofree char *base = fine->of != NULL ? hg_wording_fact_subject (vocabulary, fine->of) : g_strdup ("");
  g_autofree char *min = dup_money (fine->min);
  g_autofree char *max = dup_money (fine->max);
  g_autofree char *times_min = dup_decimal (fine->times_min);
  g_autofree char *times_max = dup_decimal (fine->times_max);
  g_autofree char *percent_min = dup_decimal (fine->percent_min);
  g_autofree char *percent_max = dup_decimal (fine->percent_max);
  char *sum = dup_figure (&money_formats, min, max, "");

  if (sum == NULL)
    sum = dup_figure (&times_formats, times_min, times_max, base);
  return sum != NULL ? sum : dup_figure (&percent_formats, percent_min, percent_max, base);
}

/* What is counted: the unit of a number (人, 立方米), or its name where it has none. */
static char *
dup_unit (const HgVocabulary *vocabulary, const char *per)
{
  const HgFact *fact = hg_vocabulary_get_fact (vocabulary, per);

  if (fact != NULL && fact->unit != NULL && *fact->unit != '\0')
    return g_strdup (fact->unit);
  return hg_wording_fact_subject (vocabulary, per);
}

/**
 * hg_wording_measure_fine:
 * @vocabulary: the edition's words
 * @fine: a fine
 *
 * Returns: (transfer full): the fine with its base, what it is counted by and the least base
 */
char *
hg_wording_measure_fine (const HgVocabulary *vocabulary, const HgFine *fine)
{
  g_autofree char *sum = dup_sum (vocabulary, fine);
  g_autofree char *text = NULL;

  if (sum == NULL)
    return g_strdup (_("Fine"));
  if (fine->per != NULL)
    {
      g_autofree char *unit = dup_unit (vocabulary, fine->per);

      /* Translators: a sum, then what it is counted by (a person, a cubic metre) */
      text = g_strdup_printf (_("Fine of %1$s for each “%2$s”"), sum, unit);
    }
  else
    text = g_strdup_printf (_("Fine of %s"), sum);
  if (fine->floor != HG_MONEY_NONE)
    {
      g_autofree char *floor = hg_wording_money (fine->floor);
      g_autofree char *base = fine->of != NULL ? hg_wording_fact_subject (vocabulary, fine->of) : g_strdup ("");

      /* Translators: a fine, its base, the least amount that counts as base */
      return g_strdup_printf (_("%1$s (“%2$s” below %3$s counts as %3$s)"), text, base, floor);
    }
  return g_steal_pointer (&text);
}

/**
 * hg_wording_measure_order:
 * @order: an order
 *
 * Returns: (transfer full): its name
 */
char *
hg_wording_measure_order (HgOrder order)
{
  static const char *const words[] = {
    N_("Order to correct"), N_("Order to correct within a time limit"), N_("Order to stop the violation"),
    N_("Order to stop use"), N_("Order to stop construction"), N_("Order to stop selling"),
    N_("Order to stop publishing"), N_("Order to close"), N_("Order to demolish within a time limit"),
    N_("Order to take remedial measures"), N_("Order to restore the original state"),
    N_("Order to clear within a time limit"), N_("Order to recall"), N_("Order to refund"),
    N_("Order to pay within a time limit"), N_("Order to complete the formalities within a time limit"),
    N_("Criticism and education"), N_("Public announcement"),
  };

  g_return_val_if_fail ((guint) order < G_N_ELEMENTS (words), g_strdup (""));
  return g_strdup (_(words[order]));
}

static char *
dup_confiscation (HgConfiscated confiscated)
{
  static const struct { HgConfiscated what; const char *word; } words[] = {
    { HG_CONFISCATED_ILLEGAL_GAINS, N_("illegal gains") },
    { HG_CONFISCATED_GOODS, N_("illegal goods") },
    { HG_CONFISCATED_TOOLS, N_("tools, equipment and materials") },
    { HG_CONFISCATED_BUILDING, N_("the building") },
  };
  g_autoptr(GString) list = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if ((confiscated & words[i].what) != 0)
      {
        if (list->len > 0)
          /* Translators: between the things that are confiscated */
          g_string_append (list, C_("confiscation", ", "));
        g_string_append (list, _(words[i].word));
      }
  return g_strdup_printf (_("Confiscation of %s"), list->str);
}

static char *
dup_late_fee (const HgVocabulary *vocabulary, const HgFine *fee)
{
  g_autofree char *base = fee->of != NULL ? hg_wording_fact_subject (vocabulary, fee->of) : g_strdup ("");
  g_autofree char *percent = dup_decimal (fee->percent_min != HG_DECIMAL_NONE ? fee->percent_min : fee->percent_max);

  /* Translators: a percentage, then its base */
  return g_strdup_printf (_("Late fee of %1$s%% of the amount of “%2$s” for each day"),
                          percent != NULL ? percent : "0", base);
}

static char *
dup_kind (const HgVocabulary *vocabulary, const HgMeasure *measure)
{
  switch (measure->kind)
    {
    case HG_MEASURE_ORDER:
      return hg_wording_measure_order (measure->order);
    case HG_MEASURE_WARNING:
      return g_strdup (_("Warning"));
    case HG_MEASURE_CONFISCATION:
      return dup_confiscation (measure->confiscated);
    case HG_MEASURE_SUSPENSION:
      return g_strdup (_("Suspension of business"));
    case HG_MEASURE_REVOCATION:
      return g_strdup (_("Revocation of the licence"));
    case HG_MEASURE_LATE_FEE:
      return dup_late_fee (vocabulary, &measure->fine);
    case HG_MEASURE_FINE:
    default:
      return hg_wording_measure_fine (vocabulary, &measure->fine);
    }
}

/**
 * hg_wording_measure:
 * @vocabulary: the edition's words
 * @measure: an order or penalty
 *
 * Returns: (transfer full): the measure, and whether it is at discretion (可以)
 */
char *
hg_wording_measure (const HgVocabulary *vocabulary, const HgMeasure *measure)
{
  g_autofree char *text = dup_kind (vocabulary, measure);

  if (!measure->may)
    return g_steal_pointer (&text);
  /* Translators: a measure that may be taken: 可以处1万元以下罚款 */
  return g_strdup_printf (_("May be imposed: %s"), text);
}

/**
 * hg_wording_measure_tier:
 * @vocabulary: the edition's words
 * @tier: a tier of a liability
 *
 * Returns: (transfer full): its measures in one line; alternatives are joined by "or"
 */
char *
hg_wording_measure_tier (const HgVocabulary *vocabulary, const HgTier *tier)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < tier->measures->len; i++)
    {
      g_autofree char *measure = hg_wording_measure (vocabulary, g_ptr_array_index (tier->measures, i));

      if (i > 0)
        /* Translators: between the measures of a tier; the first where only one of them may be chosen */
        g_string_append (text, tier->alternatives ? C_("measures", " or ") : C_("measures", "; "));
      g_string_append (text, measure);
    }
  return g_string_free (text, FALSE);
}
