/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-wording-condition"

#include "config.h"

#include "hg-wording-condition.h"

#include "hg-wording-fact.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

/* The bounds as words, in the order of HgBound. */
static const char *const bound_formats[] = {
  N_("at least %s"), N_("at most %s"), N_("more than %s"), N_("less than %s"), N_("exactly %s"), N_("other than %s"),
};

G_STATIC_ASSERT (G_N_ELEMENTS (bound_formats) == HG_N_BOUNDS);

/* A question and an answer: 是否拒不改正：是 */
static char *
dup_answered (const HgVocabulary *vocabulary, const char *fact, const char *answer)
{
  g_autofree char *question = hg_wording_fact_statement (vocabulary, fact);

  /* Translators: a question without its mark, then its answer */
  return g_strdup_printf (C_("condition", "%1$s: %2$s"), question, answer);
}

static void
append_label (GString *labels, const char *label)
{
  if (labels->len > 0)
    /* Translators: between the answers of which one must be given */
    g_string_append (labels, C_("answers", " or "));
  g_string_append (labels, label);
}

static gboolean
is_admitted (const HgFact *fact, char *const *bounds, int rank)
{
  for (int bound = 0; bound < HG_N_BOUNDS; bound++)
    {
      int limit = bounds[bound] != NULL ? hg_fact_find_choice (fact, bounds[bound]) : rank;
      gboolean holds[HG_N_BOUNDS] = {
        rank >= limit, rank <= limit, rank > limit, rank < limit, rank == limit, rank != limit,
      };

      if (bounds[bound] != NULL && !holds[bound])
        return FALSE;
    }
  return TRUE;
}

/* "At most minor" says less than the answers it admits. */
static char *
dup_compared_choice (const HgVocabulary *vocabulary, const HgCondition *condition, const HgFact *fact)
{
  g_autoptr(GString) labels = g_string_new (NULL);

  for (guint i = 0; i < fact->choices->len; i++)
    if (is_admitted (fact, condition->bounds, (int) i))
      append_label (labels, ((const HgChoice *) g_ptr_array_index (fact->choices, i))->label);
  return dup_answered (vocabulary, condition->fact, labels->str);
}

static char *
dup_one_of (const HgVocabulary *vocabulary, const HgCondition *condition)
{
  g_autoptr(GString) labels = g_string_new (NULL);

  for (char **value = condition->values; value != NULL && *value != NULL; value++)
    {
      g_autofree char *label = hg_wording_fact_value (vocabulary, condition->fact, *value);

      append_label (labels, label);
    }
  return dup_answered (vocabulary, condition->fact, labels->str);
}

static char *
dup_bound (const HgVocabulary *vocabulary, const HgCondition *condition, const char *text)
{
  HgPeriod period;

  if (condition->kind == HG_CONDITION_ELAPSED)
    return hg_period_parse (text, &period) ? hg_wording_period (&period) : g_strdup (text);
  return hg_wording_fact_value (vocabulary, condition->fact, text);
}

static char *
dup_bounds (const HgVocabulary *vocabulary, const HgCondition *condition)
{
  GString *text = g_string_new (NULL);

  for (int bound = 0; bound < HG_N_BOUNDS; bound++)
    if (condition->bounds[bound] != NULL)
      {
        g_autofree char *value = dup_bound (vocabulary, condition, condition->bounds[bound]);

        if (text->len > 0)
          /* Translators: between two bounds: at least 1 and less than 5 */
          g_string_append (text, C_("bounds", " and "));
        g_string_append_printf (text, _(bound_formats[bound]), value);
      }
  return g_string_free (text, FALSE);
}

static char *
dup_compared (const HgVocabulary *vocabulary, const HgCondition *condition)
{
  const HgFact *fact = hg_vocabulary_get_fact (vocabulary, condition->fact);
  g_autofree char *noun = NULL;
  g_autofree char *bounds = NULL;

  if (fact != NULL && fact->type == HG_FACT_CHOICE)
    return dup_compared_choice (vocabulary, condition, fact);
  noun = hg_wording_fact_noun (vocabulary, condition->fact);
  bounds = dup_bounds (vocabulary, condition);
  if (noun == NULL)
    return dup_answered (vocabulary, condition->fact, bounds);
  /* Translators: what is measured, then its bounds: 货值金额不足1万元 */
  return g_strdup_printf (C_("condition", "%1$s %2$s"), noun, bounds);
}

static char *
dup_dated (const HgVocabulary *vocabulary, const HgCondition *condition)
{
  g_autofree char *from = NULL;
  g_autofree char *to = hg_wording_fact_subject (vocabulary, condition->to);
  g_autofree char *length = NULL;
  HgPeriod period;

  if (condition->kind == HG_CONDITION_NONE_WITHIN)
    {
      from = hg_wording_fact_subject (vocabulary, condition->fact);
      length = hg_period_parse (condition->period, &period) ? hg_wording_period (&period)
                                                            : g_strdup (condition->period);
      /* Translators: the days that count, a period, and the day it ends on */
      return g_strdup_printf (_("none of “%1$s” within %2$s before the %3$s"), from, length, to);
    }
  from = hg_wording_fact_subject (vocabulary, condition->from);
  if (condition->kind == HG_CONDITION_WITHIN)
    /* Translators: a day, a number of days, the day they are counted from */
    return g_strdup_printf (ngettext ("%1$s within %2$u day of the %3$s", "%1$s within %2$u days of the %3$s",
                                      condition->n), to, condition->n, from);
  length = dup_bounds (vocabulary, condition);
  /* Translators: the days on which a period begins and ends, then its bounds */
  return g_strdup_printf (_("from the %1$s to the %2$s: %3$s"), from, to, length);
}

static char *
dup_children (const HgVocabulary *vocabulary, const HgCondition *condition, const char *separator)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < condition->children->len; i++)
    {
      const HgCondition *child = g_ptr_array_index (condition->children, i);
      g_autofree char *words = hg_wording_condition (vocabulary, child);

      if (i > 0)
        g_string_append (text, separator);
      if (!hg_condition_is_leaf (child) && child->children->len > 1)
        /* Translators: a condition that is part of another */
        g_string_append_printf (text, C_("condition", "(%s)"), words);
      else
        g_string_append (text, words);
    }
  return g_string_free (text, FALSE);
}

static char *
dup_negated (const HgVocabulary *vocabulary, const HgCondition *condition)
{
  const HgCondition *child = condition->children->len > 0 ? g_ptr_array_index (condition->children, 0) : NULL;
  g_autofree char *words = NULL;

  if (child != NULL && child->kind == HG_CONDITION_IS)
    return dup_answered (vocabulary, child->fact, C_("answer", "no"));
  words = dup_children (vocabulary, condition, "");
  return g_strdup_printf (_("not: %s"), words);
}

/**
 * hg_wording_condition:
 * @vocabulary: the edition's words
 * @condition: a condition
 *
 * Returns: (transfer full): the whole condition in one line
 */
char *
hg_wording_condition (const HgVocabulary *vocabulary, const HgCondition *condition)
{
  g_autofree char *lead = NULL;
  g_autofree char *words = NULL;

  switch (condition->kind)
    {
    case HG_CONDITION_IS:
      return dup_answered (vocabulary, condition->fact, C_("answer", "yes"));
    case HG_CONDITION_COMPARE:
      return dup_compared (vocabulary, condition);
    case HG_CONDITION_ONE_OF:
      return dup_one_of (vocabulary, condition);
    case HG_CONDITION_WITHIN:
    case HG_CONDITION_ELAPSED:
    case HG_CONDITION_NONE_WITHIN:
      return dup_dated (vocabulary, condition);
    case HG_CONDITION_NOT:
      return dup_negated (vocabulary, condition);
    case HG_CONDITION_ALL:
      return dup_children (vocabulary, condition, C_("condition", ", and "));
    case HG_CONDITION_ANY:
      return dup_children (vocabulary, condition, C_("condition", ", or "));
    case HG_CONDITION_AT_LEAST:
    default:
      lead = hg_wording_condition_lead (condition);
      words = dup_children (vocabulary, condition, C_("conditions", "; "));
      /* Translators: what is said before a list, then the list in one line */
      return g_strdup_printf (C_("conditions", "%1$s %2$s"), lead, words);
    }
}

/**
 * hg_wording_condition_lead:
 * @condition: a condition with others below it
 *
 * Returns: (transfer full): what is said before the list of what lies below it; "" for a leaf
 */
char *
hg_wording_condition_lead (const HgCondition *condition)
{
  switch ((int) condition->kind)
    {
    case HG_CONDITION_ALL:
      return g_strdup (_("All of the following:"));
    case HG_CONDITION_ANY:
      return g_strdup (_("Any of the following:"));
    case HG_CONDITION_NOT:
      return g_strdup (_("Not the following:"));
    case HG_CONDITION_AT_LEAST:
      return g_strdup_printf (ngettext ("At least %u of the following:", "At least %u of the following:", condition->n),
                              condition->n);
    default:
      return g_strdup ("");
    }
}
