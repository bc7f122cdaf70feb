/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-comparison"

#include "config.h"

#include "hg-comparison.h"

/*
 * One side is lighter only where it is no heavier in anything: every measure that it imposes the other imposes too, with a
 * force no less, and its fine begins no higher and ends no higher. A range that lies in the other but begins above it is
 * lighter at one end and heavier at the other, and is left to people, for the law compares the kinds and the extent of
 * penalties as a whole. A tier that is still open is matched only with one under the very same condition on the other side:
 * whatever is answered, both count then, or neither.
 */

/* What one side imposes on one subject: a measure, or a whole tier of alternatives. */
typedef struct
{
  char         *key;       /* what it is; two of one key are the same but for force and figures */
  gboolean      may;
  gboolean      is_open;   /* imposed under a condition that is not decided yet, and which is part of the key */
  HgFineResult *fine;      /* (nullable), borrowed */
} Burden;

static void
burden_free (gpointer data)
{
  Burden *burden = data;

  g_free (burden->key);
  g_free (burden);
}

static char *
measure_key (const HgMeasure *measure)
{
  /* Any fine is weighed against any other by its figures. A late fee repays delay and is no penalty; it counts as it is. */
  if (measure->kind == HG_MEASURE_LATE_FEE)
    return g_strdup_printf ("late-fee %" G_GINT64_FORMAT " %s", measure->fine.percent_min, measure->fine.of);
  return g_strdup_printf ("%d", measure->kind);
}

/* Orders and confiscated things one by one, for one side may name more of them. */
static void
add_measure (GPtrArray *burdens, HgSubject subject, const HgMeasure *measure, HgFineResult *fine)
{
  guint things = measure->kind == HG_MEASURE_CONFISCATION ? (guint) measure->confiscated : 1;

  for (guint thing = 1; thing <= things; thing <<= 1)
    {
      Burden *burden;
      g_autofree char *key = measure_key (measure);

      if ((things & thing) == 0)
        continue;
      burden = g_new0 (Burden, 1);
      burden->key = g_strdup_printf ("%d %s %u", subject, key,
                                     measure->kind == HG_MEASURE_ORDER ? (guint) measure->order : thing);
      burden->may = measure->may;
      burden->fine = measure->kind == HG_MEASURE_FINE ? fine : NULL;
      g_ptr_array_add (burdens, burden);
    }
}

/* Alternatives are one burden: which of them is chosen is not known. */
static void
add_alternatives (GPtrArray *burdens, const HgTier *tier)
{
  Burden *burden = g_new0 (Burden, 1);
  GString *key = g_string_new (NULL);

  g_string_printf (key, "%d one of", tier->subject);
  burden->may = TRUE;
  for (guint i = 0; i < tier->measures->len; i++)
    {
      const HgMeasure *measure = g_ptr_array_index (tier->measures, i);
      const HgFine *fine = &measure->fine;
      g_autofree char *one = measure_key (measure);

      g_string_append_printf (key, " (%s %d %d", one, measure->order, measure->confiscated);
      if (measure->kind == HG_MEASURE_FINE)
        g_string_append_printf (key, " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT
                                " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %s %s", fine->min, fine->max, fine->times_min,
                                fine->times_max, fine->percent_min, fine->percent_max, fine->of != NULL ? fine->of : "",
                                fine->per != NULL ? fine->per : "");
      g_string_append_c (key, ')');
      burden->may &= measure->may;
    }
  burden->key = g_string_free (key, FALSE);
  g_ptr_array_add (burdens, burden);
}

/* Burdens from @first on hang on the tier's condition. */
static void
add_condition (GPtrArray *burdens, guint first, const HgTier *tier)
{
  g_autofree char *condition = hg_condition_to_key (tier->when);

  for (guint i = first; i < burdens->len; i++)
    {
      Burden *burden = g_ptr_array_index (burdens, i);
      g_autofree char *key = burden->key;

      burden->key = g_strdup_printf ("%s if %s", key, condition);
      burden->is_open = TRUE;
    }
}

static void
add_tier (GPtrArray *burdens, const HgTierResult *tier)
{
  guint next = 0, first = burdens->len;

  if (tier->tier->alternatives)
    add_alternatives (burdens, tier->tier);
  for (guint i = 0; !tier->tier->alternatives && i < tier->tier->measures->len; i++)
    {
      const HgMeasure *measure = g_ptr_array_index (tier->tier->measures, i);
      gboolean has_result = measure->kind == HG_MEASURE_FINE || measure->kind == HG_MEASURE_LATE_FEE;

      add_measure (burdens, tier->tier->subject, measure, has_result ? g_ptr_array_index (tier->fines, next++) : NULL);
    }
  if (tier->truth == HG_TRUTH_UNKNOWN)
    add_condition (burdens, first, tier->tier);
}

/* All that a side imposes or may still impose. */
static GPtrArray *
collect (GPtrArray *side)
{
  GPtrArray *burdens = g_ptr_array_new_with_free_func (burden_free);

  for (guint i = 0; i < side->len; i++)
    {
      const HgLiabilityResult *liability = g_ptr_array_index (side, i);

      for (guint j = 0; j < liability->tiers->len; j++)
        {
          const HgTierResult *tier = g_ptr_array_index (liability->tiers, j);

          if (tier->truth != HG_TRUTH_FALSE)
            add_tier (burdens, tier);
        }
    }
  return burdens;
}

/* The last end of a range that has none lies beyond all others. */
static HgMoney
get_max (const HgFineResult *fine)
{
  return fine->max != HG_MONEY_NONE ? fine->max : G_MAXINT64;
}

static gboolean
has_same_base (const HgFine *one, const HgFine *other)
{
  return g_strcmp0 (one->of, other->of) == 0 && g_strcmp0 (one->per, other->per) == 0 && one->floor == other->floor;
}

/* NONE is less than any number: a minimum that is not named is no minimum, a maximum that is not named has no end. */
static gboolean
is_no_higher (gint64 one_min, gint64 one_max, gint64 other_min, gint64 other_max)
{
  guint64 one_end = one_max != HG_DECIMAL_NONE ? (guint64) one_max : G_MAXUINT64;
  guint64 other_end = other_max != HG_DECIMAL_NONE ? (guint64) other_max : G_MAXUINT64;

  return MAX (one_min, 0) <= MAX (other_min, 0) && one_end <= other_end;
}

static gboolean
names (gint64 min, gint64 max)
{
  return min != HG_DECIMAL_NONE || max != HG_DECIMAL_NONE;
}

/* By the statute's own figures where both reckon from the same base, so that it need not be known. */
static HgTruth
is_fine_no_heavier (const HgFineResult *one, const HgFineResult *other)
{
  const HgFine *a = &one->measure->fine, *b = &other->measure->fine;

  if (has_same_base (a, b) && names (a->min, a->max) && names (b->min, b->max))
    return is_no_higher (a->min, a->max, b->min, b->max) ? HG_TRUTH_TRUE : HG_TRUTH_FALSE;
  if (has_same_base (a, b) && names (a->times_min, a->times_max) && names (b->times_min, b->times_max))
    return is_no_higher (a->times_min, a->times_max, b->times_min, b->times_max) ? HG_TRUTH_TRUE : HG_TRUTH_FALSE;
  if (has_same_base (a, b) && names (a->percent_min, a->percent_max) && names (b->percent_min, b->percent_max))
    return is_no_higher (a->percent_min, a->percent_max, b->percent_min, b->percent_max) ? HG_TRUTH_TRUE : HG_TRUTH_FALSE;
  if (one->status != HG_FINE_STATUS_CERTAIN || other->status != HG_FINE_STATUS_CERTAIN)
    return HG_TRUTH_UNKNOWN;
  return one->min <= other->min && get_max (one) <= get_max (other) ? HG_TRUTH_TRUE : HG_TRUTH_FALSE;
}

static HgTruth
fits (const Burden *mine, const Burden *theirs)
{
  if (!g_str_equal (mine->key, theirs->key) || (theirs->may && !mine->may))
    return HG_TRUTH_FALSE;
  return mine->fine != NULL ? is_fine_no_heavier (mine->fine, theirs->fine) : HG_TRUTH_TRUE;
}

/* The burden of @other that is not used yet and no lighter than @mine; one that is the same before one that is heavier.
   @best says how certain that is. */
static guint
find_match (const Burden *mine, GPtrArray *other, const gboolean *used, HgTruth *best)
{
  guint found = other->len;

  *best = HG_TRUTH_FALSE;
  for (guint i = 0; i < other->len; i++)
    {
      const Burden *theirs = g_ptr_array_index (other, i);
      HgTruth truth = used[i] ? HG_TRUTH_FALSE : fits (mine, theirs);

      if (truth > *best || (truth == HG_TRUTH_TRUE && fits (theirs, mine) == HG_TRUTH_TRUE))
        {
          *best = truth;
          found = i;
        }
    }
  return found;
}

/* Each burden of @one is matched with one of @other's own, of the same kind and no less. What finds none may still find one,
   or fall away, where something is open. */
static HgTruth
is_no_heavier (GPtrArray *one, GPtrArray *other)
{
  g_autofree gboolean *used = g_new0 (gboolean, other->len + 1);
  HgTruth truth = HG_TRUTH_TRUE;
  gboolean is_open = FALSE;

  for (guint i = 0; i < other->len; i++)
    is_open |= ((const Burden *) g_ptr_array_index (other, i))->is_open;
  for (guint i = 0; i < one->len; i++)
    {
      const Burden *mine = g_ptr_array_index (one, i);
      HgTruth best;

      used[find_match (mine, other, used, &best)] = TRUE;
      if (best == HG_TRUTH_FALSE && (mine->is_open || is_open))
        best = HG_TRUTH_UNKNOWN;
      truth = MIN (truth, best);
    }
  return truth;
}

static gboolean
is_same (GPtrArray *on_act, GPtrArray *on_decision)
{
  if (on_act->len != on_decision->len)
    return FALSE;
  for (guint i = 0; i < on_act->len; i++)
    if (((const HgLiabilityResult *) g_ptr_array_index (on_act, i))->liability !=
        ((const HgLiabilityResult *) g_ptr_array_index (on_decision, i))->liability)
      return FALSE;
  return TRUE;
}

/**
 * hg_comparison_compare:
 * @on_act: (element-type HgLiabilityResult): what was in force on the day of the act
 * @on_decision: (element-type HgLiabilityResult): what is in force on the day of the decision
 *
 * Administrative Penalty Law, article 37: the provision of the time of the act applies, unless the later one punishes less
 * or sees no violation any more. That an edition names no liability for a day does not show that there was none, so that
 * is left to people.
 *
 * Returns: which of the two is lighter, where it is certain
 */
HgLighter
hg_comparison_compare (GPtrArray *on_act, GPtrArray *on_decision)
{
  g_autoptr(GPtrArray) act = NULL;
  g_autoptr(GPtrArray) decision = NULL;
  HgTruth decision_no_heavier, act_no_heavier;

  if (is_same (on_act, on_decision))
    return HG_LIGHTER_UNCHANGED;
  if (on_act->len == 0 || on_decision->len == 0)
    return HG_LIGHTER_TO_BE_JUDGED;
  act = collect (on_act);
  decision = collect (on_decision);
  decision_no_heavier = is_no_heavier (decision, act);
  act_no_heavier = is_no_heavier (act, decision);
  if (decision_no_heavier == HG_TRUTH_UNKNOWN || act_no_heavier == HG_TRUTH_UNKNOWN)
    return HG_LIGHTER_OPEN;
  if (decision_no_heavier == HG_TRUTH_TRUE)
    return act_no_heavier == HG_TRUTH_TRUE ? HG_LIGHTER_SAME : HG_LIGHTER_DECISION;
  return act_no_heavier == HG_TRUTH_TRUE ? HG_LIGHTER_ACT : HG_LIGHTER_TO_BE_JUDGED;
}
