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

/* Days outside of these are slips of the hand, and so far from the ends of the calendar that no period leaves it. */
#define FIRST_YEAR 1900
#define LAST_YEAR  2999

HgFacts *
hg_facts_new (HgVocabulary *vocabulary)
{
  HgFacts *self = g_new0 (HgFacts, 1);

  self->vocabulary = hg_vocabulary_ref (vocabulary);
  self->answers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) hg_facts_answer_free);
  return self;
}

/**
 * hg_facts_copy:
 * @self: the facts of a case
 *
 * Returns: (transfer full): the same answers, to be changed on their own
 */
HgFacts *
hg_facts_copy (const HgFacts *self)
{
  HgFacts *copy = hg_facts_new (self->vocabulary);
  GHashTableIter iter;
  gpointer fact, answer;

  g_hash_table_iter_init (&iter, self->answers);
  while (g_hash_table_iter_next (&iter, &fact, &answer))
    hg_facts_set_answer (copy, fact, answer);
  return copy;
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

HgAnswer *
hg_facts_answer_new (HgFactType type, gint64 value)
{
  HgAnswer *answer = g_new0 (HgAnswer, 1);

  answer->type = type;
  answer->value = value;
  return answer;
}

HgAnswer *
hg_facts_answer_copy (const HgAnswer *answer)
{
  HgAnswer *copy = hg_facts_answer_new (answer->type, answer->value);

  if (answer->dates != NULL)
    copy->dates = g_array_copy (answer->dates);
  return copy;
}

void
hg_facts_answer_free (HgAnswer *answer)
{
  g_clear_pointer (&answer->dates, g_array_unref);
  g_free (answer);
}

static int
compare_ints (gconstpointer a, gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

static gboolean
parse_day (const char *text, int *number)
{
  GDate date;

  if (!hg_date_parse (text, &date) || g_date_get_year (&date) < FIRST_YEAR || g_date_get_year (&date) > LAST_YEAR)
    return FALSE;
  *number = hg_date_to_number (&date);
  return TRUE;
}

static gboolean
parse_dates (const char *text, HgAnswer *answer)
{
  g_auto(GStrv) parts = g_strsplit_set (text, " \t\n", -1);

  answer->dates = g_array_new (FALSE, FALSE, sizeof (int));
  for (char **part = parts; *part != NULL; part++)
    {
      int number;

      if (**part == '\0')
        continue;
      if (!parse_day (*part, &number))
        return FALSE;
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
  int number;

  if (!parse_day (text, &number))
    return FALSE;
  answer->value = number;
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

/* What would be a value: @fact is NULL for the two dates of every decision. */
static char *
dup_allowed (const HgFact *fact)
{
  g_autoptr(GString) choices = NULL;

  switch (fact != NULL ? fact->type : HG_FACT_DATE)
    {
    case HG_FACT_BOOLEAN:
      return g_strdup (_("true or false"));
    case HG_FACT_NUMBER:
      return g_strdup (_("a number, not below zero, with at most six decimals"));
    case HG_FACT_AMOUNT:
      return g_strdup (_("an amount in yuan, not below zero, with at most two decimals"));
    case HG_FACT_DATES:
      return g_strdup (_("days as YYYY-MM-DD, separated by spaces; nothing where there were none"));
    case HG_FACT_DATE:
    default:
      return g_strdup_printf (_("a day as YYYY-MM-DD, from the year %1$d to %2$d"), FIRST_YEAR, LAST_YEAR);
    case HG_FACT_CHOICE:
      choices = g_string_new (NULL);
      for (guint i = 0; i < fact->choices->len; i++)
        g_string_append_printf (choices, "%s%s", i > 0 ? ", " : "",
                                ((const HgChoice *) g_ptr_array_index (fact->choices, i))->id);
      /* Translators: the ids of choices */
      return g_strdup_printf (_("one of %s"), choices->str);
    }
}

/**
 * hg_facts_set:
 * @self: the facts of a case
 * @fact: a fact's id, or one of the two dates of every decision
 * @value: the answer as a catalog writes it: true or false, a number, an amount in yuan, a choice's id, a day, or days
 *   separated by spaces ("" says that there were none)
 * @error: %HG_ERROR_NOT_FOUND for an unknown fact, %HG_ERROR_INVALID for a value that is none of its type, with what would be
 *
 * Returns: whether the answer was taken; if not, what was known before stands
 */
gboolean
hg_facts_set (HgFacts *self, const char *fact, const char *value, GError **error)
{
  const HgFact *definition = hg_vocabulary_get_fact (self->vocabulary, fact);
  HgAnswer *answer = hg_facts_answer_new (HG_FACT_DATE, 0);
  gboolean is_builtin = g_str_equal (fact, HG_FACT_ACT_DATE) || g_str_equal (fact, HG_FACT_DECISION_DATE);

  if (definition == NULL && !is_builtin)
    {
      g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("There is no fact “%s”."), fact);
      hg_facts_answer_free (answer);
      return FALSE;
    }
  if (definition != NULL ? !parse_answer (definition, value, answer) : !parse_date (value, answer))
    {
      g_autofree char *allowed = dup_allowed (definition);

      /* Translators: an answer, a fact, and what answers it takes */
      g_set_error (error, HG_ERROR, HG_ERROR_INVALID, _("“%1$s” is no value of “%2$s”, which takes %3$s."), value, fact,
                   allowed);
      hg_facts_answer_free (answer);
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
  if (g_date_valid (date))
    g_hash_table_replace (self->answers, g_strdup (fact), hg_facts_answer_new (HG_FACT_DATE, hg_date_to_number (date)));
  else
    hg_facts_unset (self, fact);
}

/**
 * hg_facts_set_answer:
 * @self: the facts of a case
 * @fact: the id of a fact of the answer's type
 * @answer: an answer; it is copied
 */
void
hg_facts_set_answer (HgFacts *self, const char *fact, const HgAnswer *answer)
{
  g_hash_table_replace (self->answers, g_strdup (fact), hg_facts_answer_copy (answer));
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

/**
 * hg_facts_get_date:
 * @self: the facts of a case
 * @fact: (nullable): a date fact's id, or one of the two dates of every decision
 * @date: (out): the day; cleared while it is unknown
 *
 * Returns: whether it is known
 */
gboolean
hg_facts_get_date (const HgFacts *self, const char *fact, GDate *date)
{
  const HgAnswer *answer = hg_facts_get (self, fact);

  hg_date_set_number (date, answer != NULL && answer->type == HG_FACT_DATE ? (int) answer->value : 0);
  return g_date_valid (date);
}

static char *
dup_days (const HgAnswer *answer)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; answer->dates != NULL && i < answer->dates->len; i++)
    {
      GDate date;
      g_autofree char *day = NULL;

      hg_date_set_number (&date, g_array_index (answer->dates, int, i));
      day = hg_date_to_iso (&date);
      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", day);
    }
  return g_string_free (text, FALSE);
}

/**
 * hg_facts_answer_to_text:
 * @answer: an answer
 * @fact: (nullable): its fact; none for the two dates of every decision
 *
 * Returns: (transfer full): the answer as hg_facts_set() takes it
 */
char *
hg_facts_answer_to_text (const HgAnswer *answer, const HgFact *fact)
{
  GDate date;

  switch (answer->type)
    {
    case HG_FACT_BOOLEAN:
      return g_strdup (answer->value != 0 ? "true" : "false");
    case HG_FACT_NUMBER:
      return hg_decimal_to_string (answer->value);
    case HG_FACT_AMOUNT:
      return hg_money_to_string (answer->value);
    case HG_FACT_CHOICE:
      if (fact == NULL || answer->value < 0 || answer->value >= fact->choices->len)
        return g_strdup ("");
      return g_strdup (((const HgChoice *) g_ptr_array_index (fact->choices, answer->value))->id);
    case HG_FACT_DATES:
      return dup_days (answer);
    case HG_FACT_DATE:
    default:
      hg_date_set_number (&date, (int) answer->value);
      return hg_date_to_iso (&date);
    }
}

/**
 * hg_facts_dup_text:
 * @self: the facts of a case
 * @fact: (nullable): a fact's id
 *
 * Returns: (transfer full) (nullable): the answer as hg_facts_set() takes it; %NULL while it is unknown
 */
char *
hg_facts_dup_text (const HgFacts *self, const char *fact)
{
  const HgAnswer *answer = hg_facts_get (self, fact);

  return answer != NULL ? hg_facts_answer_to_text (answer, hg_vocabulary_get_fact (self->vocabulary, fact)) : NULL;
}
