/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-facts"

#include "config.h"

#include "hg-facts.h"

#include <glib/gi18n.h>

#include "hg-condition.h"
#include "hg-date.h"
#include "hg-error.h"
#include "hg-money.h"

struct _HgFacts
{
  HgVocabulary *vocabulary;
  GHashTable   *answers;   /* of char* to HgAnswer */
};

static void
answer_free (gpointer data)
{
  HgAnswer *answer = data;

  g_clear_pointer (&answer->dates, g_array_unref);
  g_free (answer);
}

HgFacts *
hg_facts_new (HgVocabulary *vocabulary)
{
  HgFacts *self = g_new0 (HgFacts, 1);

  self->vocabulary = hg_vocabulary_ref (vocabulary);
  self->answers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, answer_free);
  return self;
}

void
hg_facts_free (HgFacts *self)
{
  hg_vocabulary_unref (self->vocabulary);
  g_hash_table_unref (self->answers);
  g_free (self);
}

HgVocabulary *
hg_facts_get_vocabulary (const HgFacts *self)
{
  return self->vocabulary;
}

static int
compare_ints (gconstpointer a, gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

static gboolean
parse_dates (const char *text, HgAnswer *answer)
{
  g_auto(GStrv) parts = g_strsplit_set (text, " \t\n", -1);

  answer->dates = g_array_new (FALSE, FALSE, sizeof (int));
  for (char **part = parts; *part != NULL; part++)
    {
      GDate date;
      int number;

      if (**part == '\0')
        continue;
      if (!hg_date_parse (*part, &date))
        return FALSE;
      number = hg_date_to_number (&date);
      g_array_append_val (answer->dates, number);
    }
  g_array_sort (answer->dates, compare_ints);
  return TRUE;
}

static gboolean
parse_boolean (const char *text, HgAnswer *answer)
{
  answer->value = g_str_equal (text, "true") || g_str_equal (text, "1");
  return answer->value || g_str_equal (text, "false") || g_str_equal (text, "0");
}

static gboolean
parse_date (const char *text, HgAnswer *answer)
{
  GDate date;

  if (!hg_date_parse (text, &date))
    return FALSE;
  answer->value = hg_date_to_number (&date);
  return TRUE;
}

static gboolean
parse_answer (const HgFact *fact, const char *text, HgAnswer *answer)
{
  answer->type = fact->type;
  switch (fact->type)
    {
    case HG_FACT_BOOLEAN:
      return parse_boolean (text, answer);
    case HG_FACT_NUMBER:
      return hg_decimal_parse (text, &answer->value);
    case HG_FACT_AMOUNT:
      return hg_money_parse (text, &answer->value);
    case HG_FACT_CHOICE:
      answer->value = hg_fact_find_choice (fact, text);
      return answer->value >= 0;
    case HG_FACT_DATE:
      return parse_date (text, answer);
    case HG_FACT_DATES:
      return parse_dates (text, answer);
    default:
      return FALSE;
    }
}

/**
 * hg_facts_set:
 * @self: the facts of a case
 * @fact: a fact's id, or one of the two dates of every decision
 * @value: the answer as a catalog writes it: true or false, a number, an amount in yuan, a choice's id, a day, or days
 *   separated by spaces ("" says that there were none)
 * @error: %HG_ERROR_NOT_FOUND for an unknown fact, %HG_ERROR_INVALID for a value that is none of its type
 *
 * Returns: whether the answer was taken; if not, what was known before stands
 */
gboolean
hg_facts_set (HgFacts *self, const char *fact, const char *value, GError **error)
{
  const HgFact *definition = hg_vocabulary_get_fact (self->vocabulary, fact);
  HgAnswer *answer = g_new0 (HgAnswer, 1);
  gboolean is_builtin = g_str_equal (fact, HG_FACT_ACT_DATE) || g_str_equal (fact, HG_FACT_DECISION_DATE);

  answer->type = HG_FACT_DATE;
  if (definition == NULL && !is_builtin)
    {
      g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("There is no fact “%s”."), fact);
      answer_free (answer);
      return FALSE;
    }
  if (definition != NULL ? !parse_answer (definition, value, answer) : !parse_date (value, answer))
    {
      g_set_error (error, HG_ERROR, HG_ERROR_INVALID, _("“%s” is no value of “%s”."), value, fact);
      answer_free (answer);
      return FALSE;
    }
  g_hash_table_replace (self->answers, g_strdup (fact), answer);
  return TRUE;
}

/**
 * hg_facts_set_date:
 * @self: the facts of a case
 * @fact: a date fact's id, or one of the two dates of every decision
 * @date: the day; a cleared one makes it unknown
 */
void
hg_facts_set_date (HgFacts *self, const char *fact, const GDate *date)
{
  HgAnswer *answer;

  if (!g_date_valid (date))
    {
      hg_facts_unset (self, fact);
      return;
    }
  answer = g_new0 (HgAnswer, 1);
  answer->type = HG_FACT_DATE;
  answer->value = hg_date_to_number (date);
  g_hash_table_replace (self->answers, g_strdup (fact), answer);
}

void
hg_facts_unset (HgFacts *self, const char *fact)
{
  g_hash_table_remove (self->answers, fact);
}

/**
 * hg_facts_get:
 * @self: the facts of a case
 * @fact: (nullable): a fact's id
 *
 * Returns: (transfer none) (nullable): the answer; %NULL while it is unknown
 */
const HgAnswer *
hg_facts_get (const HgFacts *self, const char *fact)
{
  return fact != NULL ? g_hash_table_lookup (self->answers, fact) : NULL;
}
