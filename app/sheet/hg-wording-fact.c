/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-wording-fact"

#include "config.h"

#include "hg-wording-fact.h"

#include "hg-date.h"
#include "hg-wording.h"

#include <glib/gi18n.h>
#include <string.h>

/*
 * How questions ask; what stands before is their subject. Editions are Chinese, so these are too. What is left of a
 * question that asks otherwise is no noun, and it is cited as it is.
 */
static const char *const asking_ends[] = {
  "是多少", "为多少", "有多少", "多少钱", "多少", "有几", "满几", "是哪一天", "是哪天", "是什么时候",
  "是何时", "分别在哪些日期", "在哪些日期", "是哪些日期", "是什么", "如何", "怎样", " ",
};
static const char *const asking_days[] = { "在哪一天", "在哪天", "哪一天", "哪天", "什么时候", "何时" };
static const char *const asking_words[] = { "多少", "几", "哪", "什么", "何时", "是否", "吗" };

/* Cuts an ending off; a text that is nothing else stays. */
static gboolean
cut_end (char *text, const char *end)
{
  gsize length = strlen (text), cut = strlen (end);

  if (cut == 0 || length <= cut || !g_str_has_suffix (text, end))
    return FALSE;
  text[length - cut] = '\0';
  return TRUE;
}

static void
cut_ends (char *text, const char *const *ends, guint n_ends)
{
  for (guint i = 0; i < n_ends;)
    i = cut_end (text, ends[i]) ? 0 : i + 1;
}

/* Cuts a remark off that stands in brackets at the end: （没有就留空） */
static void
cut_remark (char *text)
{
  static const struct { const char *open; const char *close; } brackets[] = { { "（", "）" }, { "(", ")" } };

  for (guint i = 0; i < G_N_ELEMENTS (brackets); i++)
    {
      char *open = g_str_has_suffix (text, brackets[i].close) ? g_strrstr (text, brackets[i].open) : NULL;

      if (open != NULL && open > text)
        *open = '\0';
    }
}

/**
 * hg_wording_fact_question:
 * @vocabulary: the edition's words
 * @fact: a fact's id
 *
 * Returns: (transfer full): the question as it is asked; the id where the edition does not know it
 */
char *
hg_wording_fact_question (const HgVocabulary *vocabulary, const char *fact)
{
  const HgFact *known = hg_vocabulary_get_fact (vocabulary, fact);

  if (known != NULL)
    return g_strdup (known->question);
  if (strcmp (fact, HG_FACT_ACT_DATE) == 0)
    return g_strdup (_("Date of the act?"));
  if (strcmp (fact, HG_FACT_DECISION_DATE) == 0)
    return g_strdup (_("Date of the decision?"));
  return g_strdup (fact);
}

/**
 * hg_wording_fact_statement:
 * @vocabulary: the edition's words
 * @fact: a fact's id
 *
 * Returns: (transfer full): the question up to its mark, to stand before an answer; what is behind the mark tells only how
 * to answer
 */
char *
hg_wording_fact_statement (const HgVocabulary *vocabulary, const char *fact)
{
  static const char *const marks[] = { "？", "?" };
  char *text = hg_wording_fact_question (vocabulary, fact);

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      char *mark = strstr (text, marks[i]);

      if (mark != NULL && mark > text)
        *mark = '\0';
    }
  return g_strchomp (text);
}

/* Whether the text still asks. */
static gboolean
is_asking (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (asking_words); i++)
    if (strstr (text, asking_words[i]) != NULL)
      return TRUE;
  return FALSE;
}

/* 违法行为哪天被发现: 违法行为被发现之日 */
static char *
dup_day (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (asking_days); i++)
    {
      const char *asking = strstr (text, asking_days[i]);

      if (asking != NULL)
        return g_strdup_printf ("%.*s%s之日", (int) (asking - text), text, asking + strlen (asking_days[i]));
    }
  return g_strdup (text);
}

/**
 * hg_wording_fact_noun:
 * @vocabulary: the edition's words
 * @fact: a fact's id
 *
 * Returns: (transfer full) (nullable): what the question asks for, to stand in a sentence: 货值金额 for 货值金额是多少？
 * %NULL where the question is not put that way
 */
char *
hg_wording_fact_noun (const HgVocabulary *vocabulary, const char *fact)
{
  const HgFact *known = hg_vocabulary_get_fact (vocabulary, fact);
  g_autofree char *text = NULL;

  if (strcmp (fact, HG_FACT_ACT_DATE) == 0)
    return g_strdup (_("date of the act"));
  if (strcmp (fact, HG_FACT_DECISION_DATE) == 0)
    return g_strdup (_("date of the decision"));
  text = hg_wording_fact_statement (vocabulary, fact);
  if (known == NULL)
    return g_steal_pointer (&text);
  cut_remark (text);
  if (known->type == HG_FACT_DATES)
    cut_end (text, "的日期");
  if (known->type == HG_FACT_NUMBER && known->unit != NULL)
    cut_end (text, known->unit);
  cut_ends (text, asking_ends, G_N_ELEMENTS (asking_ends));
  if (known->type == HG_FACT_DATE)
    {
      g_autofree char *day = dup_day (text);

      return is_asking (day) ? NULL : g_steal_pointer (&day);
    }
  return is_asking (text) ? NULL : g_steal_pointer (&text);
}

/**
 * hg_wording_fact_subject:
 * @vocabulary: the edition's words
 * @fact: a fact's id
 *
 * Returns: (transfer full): as hg_wording_fact_noun(), and as hg_wording_fact_statement() where there is none
 */
char *
hg_wording_fact_subject (const HgVocabulary *vocabulary, const char *fact)
{
  char *noun = hg_wording_fact_noun (vocabulary, fact);

  return noun != NULL ? noun : hg_wording_fact_statement (vocabulary, fact);
}

static char *
dup_date (const char *value)
{
  GDate date;

  return hg_date_parse (value, &date) ? hg_wording_date (&date) : g_strdup (value);
}

static char *
dup_dates (const char *value)
{
  g_auto(GStrv) days = g_strsplit (value, " ", -1);
  g_autoptr(GString) text = g_string_new (NULL);

  for (char **day = days; *day != NULL; day++)
    {
      g_autofree char *date = dup_date (*day);

      if (*date != '\0' && text->len > 0)
        /* Translators: between days */
        g_string_append (text, C_("dates", ", "));
      g_string_append (text, date);
    }
  return g_strdup (text->len > 0 ? text->str : C_("dates", "none"));
}

static char *
dup_choice (const HgFact *fact, const char *value)
{
  int rank = hg_fact_find_choice (fact, value);

  if (rank < 0)
    return g_strdup (value);
  return g_strdup (((const HgChoice *) g_ptr_array_index (fact->choices, (guint) rank))->label);
}

static char *
dup_quantity (const HgFact *fact, const char *value)
{
  if (fact->unit == NULL || *fact->unit == '\0')
    return g_strdup (value);
  if (strcmp (fact->unit, "%") == 0)
    return g_strconcat (value, "%", NULL);
  /* Translators: a number and its unit */
  return g_strdup_printf (C_("quantity", "%1$s %2$s"), value, fact->unit);
}

/**
 * hg_wording_fact_value:
 * @vocabulary: the edition's words
 * @fact: a fact's id
 * @value: an answer or a bound, as the edition writes it
 *
 * Returns: (transfer full): the value with its unit; @value itself where it cannot be read
 */
char *
hg_wording_fact_value (const HgVocabulary *vocabulary, const char *fact, const char *value)
{
  const HgFact *known = hg_vocabulary_get_fact (vocabulary, fact);
  HgMoney money;

  if (known == NULL)
    return dup_date (value);
  switch (known->type)
    {
    case HG_FACT_BOOLEAN:
      return g_strdup (strcmp (value, "true") == 0 ? C_("answer", "yes") : C_("answer", "no"));
    case HG_FACT_NUMBER:
      return dup_quantity (known, value);
    case HG_FACT_AMOUNT:
      return hg_money_parse (value, &money) ? hg_wording_money (money) : g_strdup (value);
    case HG_FACT_CHOICE:
      return dup_choice (known, value);
    case HG_FACT_DATES:
      return dup_dates (value);
    case HG_FACT_DATE:
    default:
      return dup_date (value);
    }
}
