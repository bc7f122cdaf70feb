/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-wording-reason"

#include "config.h"

#include "hg-wording-reason.h"

#include "hg-date.h"
#include "hg-wording-condition.h"
#include "hg-wording-fact.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

static gboolean
is_dated (const HgReason *reason)
{
  return reason->condition->kind == HG_CONDITION_WITHIN || reason->condition->kind == HG_CONDITION_ELAPSED;
}

/**
 * hg_wording_reason_result:
 * @truth: whether a condition holds
 *
 * Returns: (transfer full): the result in a word or two
 */
char *
hg_wording_reason_result (HgTruth truth)
{
  static const char *const words[] = { N_("not met"), N_("not established yet"), N_("met") };

  g_return_val_if_fail ((guint) truth < G_N_ELEMENTS (words), g_strdup (""));
  return g_strdup (_(words[truth]));
}

/* A day that is asked about, or that it is missing. */
static char *
dup_day (const HgVocabulary *vocabulary, const char *fact, const GDate *date)
{
  g_autofree char *subject = hg_wording_fact_subject (vocabulary, fact);
  g_autofree char *day = g_date_valid (date) ? hg_wording_date (date) : g_strdup (_("not known"));

  /* Translators: what day it is, then the day */
  return g_strdup_printf (C_("answer", "%1$s: %2$s"), subject, day);
}

/**
 * hg_wording_reason_answer:
 * @vocabulary: the edition's words
 * @reason: a reason
 *
 * Returns: (transfer full) (nullable): what was answered, with its unit; %NULL for a condition with others below it, and
 * while nothing is answered
 */
char *
hg_wording_reason_answer (const HgVocabulary *vocabulary, const HgReason *reason)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (!hg_condition_is_leaf (reason->condition))
    return NULL;
  if (!is_dated (reason))
    return reason->value != NULL ? hg_wording_fact_value (vocabulary, reason->condition->fact, reason->value) : NULL;
  if (!g_date_valid (&reason->from) && !g_date_valid (&reason->to))
    return NULL;
  from = dup_day (vocabulary, reason->condition->from, &reason->from);
  to = dup_day (vocabulary, reason->condition->to, &reason->to);
  /* Translators: two answers */
  return g_strdup_printf (C_("answer", "%1$s; %2$s"), from, to);
}

static gboolean
is_weekend (const GDate *date)
{
  return g_date_get_weekday (date) >= G_DATE_SATURDAY;
}

static char *
dup_deadline (const HgReason *reason)
{
  g_autofree char *from = hg_wording_date (&reason->from);
  g_autofree char *last = hg_wording_date (&reason->last);
  g_autofree char *to = hg_wording_date (&reason->to);
  int late = g_date_valid (&reason->to) ? g_date_days_between (&reason->last, &reason->to) : 0;
  guint n = reason->condition->n;

  if (!g_date_valid (&reason->to))
    /* Translators: a number of days, the day they are counted from (day 0), the deadline */
    return g_strdup_printf (ngettext ("%1$u day from %2$s ends on %3$s", "%1$u days from %2$s end on %3$s", n), n, from,
                            last);
  if (g_date_compare (&reason->to, &reason->from) < 0)
    /* Translators: the day that is compared, the day from which time is counted */
    return g_strdup_printf (_("%1$s lies before %2$s; one of the two is wrong"), to, from);
  if (late > 0)
    /* Translators: a number of days, the day they are counted from, the deadline, the day that is compared, days late */
    return g_strdup_printf (ngettext ("%1$u days from %2$s end on %3$s; %4$s is %5$d day late",
                                      "%1$u days from %2$s end on %3$s; %4$s is %5$d days late", (gulong) late),
                            n, from, last, to, late);
  /* Translators: a number of days, the day they are counted from, the deadline, the day that is compared */
  return g_strdup_printf (_("%1$u days from %2$s end on %3$s; %4$s is in time"), n, from, last, to);
}

/* The program knows no holidays, and a deadline that may be put off is not one to be lost in silence. */
static char *
dup_within (const HgReason *reason)
{
  g_autofree char *deadline = dup_deadline (reason);

  if (reason->truth == HG_TRUTH_TRUE || !is_weekend (&reason->last))
    return g_steal_pointer (&deadline);
  /* Translators: how a deadline was counted */
  return g_strdup_printf (_("%s; the deadline is a Saturday or Sunday, see Article 203 of the Civil Code"), deadline);
}

static char *
dup_period (const char *text)
{
  HgPeriod period;

  return text != NULL && hg_period_parse (text, &period) ? hg_wording_period (&period) : g_strdup ("");
}

static char *
dup_elapsed_bound (const HgReason *reason, int bound)
{
  g_autofree char *period = dup_period (reason->condition->bounds[bound]);
  g_autofree char *from = hg_wording_date (&reason->from);
  g_autofree char *end = hg_wording_date (&reason->ends[bound]);
  g_autofree char *to = hg_wording_date (&reason->to);
  int order = g_date_valid (&reason->to) ? g_date_compare (&reason->to, &reason->ends[bound]) : 0;

  if (!g_date_valid (&reason->to))
    /* Translators: a period, the day it begins, the day it ends */
    return g_strdup_printf (_("%1$s from %2$s end on %3$s"), period, from, end);
  if (order == 0)
    /* Translators: a period, the day it begins, the day it ends, which is the day that is compared */
    return g_strdup_printf (_("%1$s from %2$s end on %3$s, the very day"), period, from, end);
  /* Translators: a period, the day it begins, the day it ends, the day that is compared */
  return g_strdup_printf (order > 0 ? _("%1$s from %2$s end on %3$s; %4$s is after that")
                                    : _("%1$s from %2$s end on %3$s; %4$s is before that"), period, from, end, to);
}

static char *
dup_elapsed (const HgReason *reason)
{
  GString *text = g_string_new (NULL);

  for (int bound = 0; bound < HG_N_BOUNDS; bound++)
    if (g_date_valid (&reason->ends[bound]))
      {
        g_autofree char *words = dup_elapsed_bound (reason, bound);

        g_string_append_printf (text, "%s%s", text->len > 0 ? C_("arithmetic", "; ") : "", words);
      }
  return g_string_free (text, FALSE);
}

static char *
dup_inside (const HgReason *reason)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < reason->inside->len; i++)
    {
      GDate date;
      g_autofree char *day = NULL;

      hg_date_set_number (&date, g_array_index (reason->inside, int, i));
      day = hg_wording_date (&date);
      g_string_append_printf (text, "%s%s", i > 0 ? C_("dates", ", ") : "", day);
    }
  return g_string_free (text, FALSE);
}

static char *
dup_look_back (const HgReason *reason)
{
  g_autofree char *period = dup_period (reason->condition->period);
  g_autofree char *to = hg_wording_date (&reason->to);
  g_autofree char *first = hg_wording_date (&reason->first);
  g_autofree char *last = hg_wording_date (&reason->last);
  g_autofree char *inside = NULL;

  if (reason->value == NULL)
    /* Translators: a period, the day it is counted back from, its first and its last day */
    return g_strdup_printf (_("%1$s back from %2$s run from %3$s to %4$s"), period, to, first, last);
  if (reason->inside->len == 0)
    /* Translators: a period, the day it is counted back from, its first and its last day */
    return g_strdup_printf (_("%1$s back from %2$s run from %3$s to %4$s; no day lies in them"), period, to, first, last);
  inside = dup_inside (reason);
  /* Translators: a period, the day it is counted back from, its first and its last day, the days that lie in it */
  return g_strdup_printf (_("%1$s back from %2$s run from %3$s to %4$s; in them lies %5$s"), period, to, first, last, inside);
}

/**
 * hg_wording_reason_arithmetic:
 * @vocabulary: the edition's words
 * @reason: a reason
 *
 * Returns: (transfer full) (nullable): how the days were counted, spelled out; %NULL where none were
 */
char *
hg_wording_reason_arithmetic (const HgVocabulary *vocabulary, const HgReason *reason)
{
  if (reason->condition->kind == HG_CONDITION_WITHIN && g_date_valid (&reason->last))
    return dup_within (reason);
  if (reason->condition->kind == HG_CONDITION_ELAPSED && g_date_valid (&reason->from))
    return dup_elapsed (reason);
  if (reason->condition->kind == HG_CONDITION_NONE_WITHIN && g_date_valid (&reason->first))
    return dup_look_back (reason);
  return NULL;
}

/**
 * hg_wording_reason_evidence:
 * @vocabulary: the edition's words
 * @reason: a reason
 *
 * Returns: (transfer full) (nullable): whether the answer is on record or a judgement, and what proves it; %NULL for a
 * condition with others below it
 */
char *
hg_wording_reason_evidence (const HgVocabulary *vocabulary, const HgReason *reason)
{
  const HgCondition *leaf = reason->condition;
  const HgFact *fact = hg_vocabulary_get_fact (vocabulary, leaf->fact != NULL ? leaf->fact : leaf->to);
  const char *kind;

  if (fact == NULL)
    return NULL;
  kind = fact->kind == HG_FACT_KIND_JUDGEMENT ? _("judgement, with a written reason") : _("on record");
  if (fact->evidence == NULL)
    return g_strdup (kind);
  /* Translators: whether an answer is on record or a judgement, then what proves it */
  return g_strdup_printf (_("%1$s; evidence: %2$s"), kind, fact->evidence);
}

/**
 * hg_wording_reason:
 * @vocabulary: the edition's words
 * @reason: a reason
 *
 * Returns: (transfer full): one line: the condition, the answer, the count of days and the result. For a condition with
 * others below it, what is said before their list, and the result
 */
char *
hg_wording_reason (const HgVocabulary *vocabulary, const HgReason *reason)
{
  g_autofree char *result = hg_wording_reason_result (reason->truth);
  g_autofree char *words = hg_condition_is_leaf (reason->condition)
                             ? hg_wording_condition (vocabulary, reason->condition)
                             : hg_wording_condition_lead (reason->condition);
  g_autofree char *answer = hg_wording_reason_answer (vocabulary, reason);
  g_autofree char *arithmetic = hg_wording_reason_arithmetic (vocabulary, reason);

  if (arithmetic != NULL)
    /* Translators: a condition, its result, how days were counted */
    return g_strdup_printf (_("%1$s — %2$s (%3$s)"), words, result, arithmetic);
  if (answer != NULL)
    /* Translators: a condition, its result, the answer given */
    return g_strdup_printf (_("%1$s — %2$s (answer: %3$s)"), words, result, answer);
  if (!hg_condition_is_leaf (reason->condition))
    /* Translators: what is said before a list of conditions, then the result of the whole */
    return g_strdup_printf (C_("reason", "%1$s %2$s"), words, result);
  /* Translators: a condition, its result */
  return g_strdup_printf (_("%1$s — %2$s"), words, result);
}

/* A deadline that was missed, and not a day before the time began. */
static gboolean
is_late (const HgNearMiss *miss)
{
  return miss->leaf != NULL && miss->leaf->condition->kind == HG_CONDITION_WITHIN && miss->leaf->truth == HG_TRUTH_FALSE &&
         g_date_valid (&miss->leaf->to) && g_date_compare (&miss->leaf->to, &miss->leaf->last) > 0;
}

/**
 * hg_wording_reason_near_miss:
 * @vocabulary: the edition's words
 * @miss: what alone keeps a rule from applying
 *
 * Returns: (transfer full): a sentence that says so, with the answer given and the nearest that would do
 */
char *
hg_wording_reason_near_miss (const HgVocabulary *vocabulary, const HgNearMiss *miss)
{
  g_autofree char *subject = hg_wording_fact_subject (vocabulary, miss->fact);
  g_autofree char *given = hg_wording_fact_value (vocabulary, miss->fact, miss->value);
  g_autofree char *needed = hg_wording_fact_value (vocabulary, miss->fact, miss->needed);
  g_autofree char *arithmetic = miss->leaf != NULL ? hg_wording_reason_arithmetic (vocabulary, miss->leaf) : NULL;

  /* The bound itself says more than the nearest number beside it. */
  if (miss->leaf != NULL && miss->leaf->condition->kind == HG_CONDITION_COMPARE && miss->leaf->truth == HG_TRUTH_FALSE)
    {
      g_autofree char *demanded = hg_wording_condition (vocabulary, miss->leaf->condition);

      /* Translators: a condition, then the answer given */
      return g_strdup_printf (_("Everything holds except this: %1$s. It is %2$s."), demanded, given);
    }
  if (is_late (miss))
    /* Translators: what was asked, the answer given, the deadline, how days were counted */
    return g_strdup_printf (_("Everything holds except “%1$s”: it is %2$s, and the deadline was %3$s (%4$s)."), subject, given,
                            needed, arithmetic);
  if (arithmetic != NULL)
    /* Translators: what was asked, the answer given, the nearest answer that would do, how days were counted */
    return g_strdup_printf (_("Everything holds except “%1$s”: it is %2$s, and would have to be %3$s (%4$s)."), subject, given,
                            needed, arithmetic);
  /* Translators: what was asked, the answer given, the nearest answer that would do */
  return g_strdup_printf (_("Everything holds except “%1$s”: it is %2$s, and would have to be %3$s."), subject, given, needed);
}
