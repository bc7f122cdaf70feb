/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "helper-rules"

#include "config.h"

#include "helper-rules.h"

#include "hg-decimal.h"
#include "hg-money.h"

#include <string.h>

static void
take_fact (HgVocabulary *vocabulary, const char *id, HgFactType type)
{
  HgFact *fact = hg_fact_new ();

  fact->id = g_strdup (id);
  fact->type = type;
  fact->question = g_strconcat (id, "?", NULL);
  if (type == HG_FACT_CHOICE)
    {
      hg_fact_add_choice (fact, "low", "低");
      hg_fact_add_choice (fact, "middle", "中");
      hg_fact_add_choice (fact, "high", "高");
    }
  g_assert_true (hg_vocabulary_take_fact (vocabulary, fact));
}

HgVocabulary *
helper_rules_vocabulary (void)
{
  HgVocabulary *vocabulary = hg_vocabulary_new ();

  take_fact (vocabulary, "a", HG_FACT_BOOLEAN);
  take_fact (vocabulary, "b", HG_FACT_BOOLEAN);
  take_fact (vocabulary, "c", HG_FACT_BOOLEAN);
  take_fact (vocabulary, "d", HG_FACT_BOOLEAN);
  take_fact (vocabulary, "n", HG_FACT_NUMBER);
  take_fact (vocabulary, "m", HG_FACT_NUMBER);
  take_fact (vocabulary, "v", HG_FACT_AMOUNT);
  take_fact (vocabulary, "k", HG_FACT_CHOICE);
  take_fact (vocabulary, "s", HG_FACT_DATE);
  take_fact (vocabulary, "t", HG_FACT_DATE);
  take_fact (vocabulary, "h", HG_FACT_DATES);
  return vocabulary;
}

/* The words between parentheses of a leaf. */
static void
fill_leaf (HgCondition *leaf, const char *arguments, gsize length)
{
  static const char *const bounds[] = { "at-least", "at-most", "above", "below", "equals", "not-equals" };
  g_autofree char *copy = g_strndup (arguments, length);
  g_auto(GStrv) words = g_strsplit (copy, ";", -1);

  if (leaf->kind == HG_CONDITION_WITHIN || leaf->kind == HG_CONDITION_ELAPSED)
    {
      leaf->from = g_strdup (words[0]);
      leaf->to = g_strdup (words[1]);
    }
  else
    leaf->fact = g_strdup (words[0]);
  if (leaf->kind == HG_CONDITION_WITHIN)
    leaf->n = (guint) g_ascii_strtoull (words[2], NULL, 10);
  if (leaf->kind == HG_CONDITION_ONE_OF)
    leaf->values = g_strdupv (words + 1);
  if (leaf->kind == HG_CONDITION_NONE_WITHIN)
    {
      leaf->to = g_strdup (words[1]);
      leaf->period = g_strdup (words[2]);
    }
  if (leaf->kind == HG_CONDITION_COMPARE || leaf->kind == HG_CONDITION_ELAPSED)
    for (char **word = words + 1; *word != NULL; word++)
      {
        char *value = strchr (*word, '=');

        if (value == NULL)
          continue;
        for (int i = 0; i < HG_N_BOUNDS; i++)
          if (strncmp (*word, bounds[i], (gsize) (value - *word)) == 0 && strlen (bounds[i]) == (gsize) (value - *word))
            leaf->bounds[i] = g_strdup (value + 1);
      }
}

static HgCondition *
parse (const char **text)
{
  static const struct
  {
    const char     *name;
    HgConditionKind kind;
  } kinds[] = { { "all", HG_CONDITION_ALL },         { "any", HG_CONDITION_ANY },       { "not", HG_CONDITION_NOT },
                { "least", HG_CONDITION_AT_LEAST },  { "is", HG_CONDITION_IS },         { "compare", HG_CONDITION_COMPARE },
                { "one", HG_CONDITION_ONE_OF },      { "within", HG_CONDITION_WITHIN }, { "elapsed", HG_CONDITION_ELAPSED },
                { "none", HG_CONDITION_NONE_WITHIN } };
  HgCondition *condition = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (kinds) && condition == NULL; i++)
    {
      gsize length = strlen (kinds[i].name);

      if (strncmp (*text, kinds[i].name, length) == 0 && ((*text)[length] == '(' || g_ascii_isdigit ((*text)[length])))
        {
          condition = hg_condition_new (kinds[i].kind);
          *text += length;
        }
    }
  g_assert_nonnull (condition);
  while (g_ascii_isdigit (**text))
    condition->n = condition->n * 10 + (guint) g_ascii_digit_value (*(*text)++);
  g_assert_cmpint (*(*text)++, ==, '(');
  if (hg_condition_is_leaf (condition))
    {
      gsize length = strcspn (*text, ")");

      fill_leaf (condition, *text, length);
      *text += length;
    }
  else
    while (**text != ')')
      {
        g_ptr_array_add (condition->children, parse (text));
        if (**text == ',')
          (*text)++;
      }
  (*text)++;
  return condition;
}

HgCondition *
helper_rules_parse (const char *text)
{
  HgCondition *condition = parse (&text);

  g_assert_cmpstr (text, ==, "");
  return condition;
}

/* A random tree over a, b, c, d, n and k. */
HgCondition *
helper_rules_random (guint depth)
{
  static const char *const leaves[] = { "is(a)", "is(b)", "is(c)", "is(d)", "compare(n;at-least=2)", "compare(n;below=2)",
                                        "compare(n;equals=3)", "compare(n;above=1;at-most=3)", "compare(k;at-least=middle)",
                                        "compare(k;not-equals=high)", "one(k;low;high)", "one(k;middle)" };
  HgCondition *condition;
  guint n_children;

  if (depth == 0 || g_test_rand_int_range (0, 4) == 0)
    return helper_rules_parse (leaves[g_test_rand_int_range (0, G_N_ELEMENTS (leaves))]);
  condition = hg_condition_new ((HgConditionKind) g_test_rand_int_range (HG_CONDITION_ALL, HG_CONDITION_AT_LEAST + 1));
  n_children = condition->kind == HG_CONDITION_NOT ? 1 : (guint) g_test_rand_int_range (1, 4);
  if (condition->kind == HG_CONDITION_AT_LEAST)
    condition->n = (guint) g_test_rand_int_range (1, (int) n_children + 1);
  for (guint i = 0; i < n_children; i++)
    g_ptr_array_add (condition->children, helper_rules_random (depth - 1));
  return condition;
}

/* Answers as "a=true n=3 act-date=2026-05-01"; days are joined by commas ("h=2024-01-01,2025-01-01", "h=" for none). */
HgFacts *
helper_rules_facts (HgVocabulary *vocabulary, const char *answers)
{
  HgFacts *facts = hg_facts_new (vocabulary);
  g_auto(GStrv) parts = g_strsplit (answers, " ", -1);

  for (char **part = parts; *part != NULL; part++)
    {
      char *value = strchr (*part, '=');
      g_autoptr(GError) error = NULL;

      if (value == NULL)
        continue;
      *value++ = '\0';
      g_strdelimit (value, ",", ' ');
      g_assert_true (hg_facts_set (facts, *part, value, &error));
      g_assert_no_error (error);
    }
  return facts;
}

static void
set_fine (HgFine *fine, const char *name, const char *value)
{
  const struct { const char *name; gint64 *at; gboolean is_money; } figures[] = {
    { "min", &fine->min, TRUE }, { "max", &fine->max, TRUE }, { "floor", &fine->floor, TRUE },
    { "times-min", &fine->times_min, FALSE }, { "times-max", &fine->times_max, FALSE },
    { "percent-min", &fine->percent_min, FALSE }, { "percent-max", &fine->percent_max, FALSE },
  };

  if (strcmp (name, "of") == 0)
    fine->of = g_strdup (value);
  if (strcmp (name, "per") == 0)
    fine->per = g_strdup (value);
  for (gsize i = 0; i < G_N_ELEMENTS (figures); i++)
    if (strcmp (name, figures[i].name) == 0)
      g_assert_true (figures[i].is_money ? hg_money_parse (value, figures[i].at)
                                         : hg_decimal_parse (value, figures[i].at));
}

static void
add_measures (HgTier *tier, const char *text)
{
  static const struct { const char *name; HgMeasureKind kind; } kinds[] = {
    { "order", HG_MEASURE_ORDER },           { "warning", HG_MEASURE_WARNING },       { "gains", HG_MEASURE_CONFISCATION },
    { "suspension", HG_MEASURE_SUSPENSION }, { "revocation", HG_MEASURE_REVOCATION }, { "late-fee", HG_MEASURE_LATE_FEE },
    { "fine", HG_MEASURE_FINE },
  };
  g_auto(GStrv) words = g_strsplit (text, " ", -1);
  HgMeasure *measure = NULL;

  for (char **word = words; *word != NULL; word++)
    {
      char *value = strchr (*word, '=');

      if (value != NULL)
        {
          *value++ = '\0';
          set_fine (&measure->fine, *word, value);
        }
      for (gsize i = 0; value == NULL && i < G_N_ELEMENTS (kinds); i++)
        if (g_str_has_prefix (*word, kinds[i].name))
          {
            measure = hg_liability_add_measure (tier, kinds[i].kind);
            measure->may = g_str_has_suffix (*word, "*");
            measure->confiscated = kinds[i].kind == HG_MEASURE_CONFISCATION ? HG_CONFISCATED_ILLEGAL_GAINS : 0;
          }
      if (value == NULL && strcmp (*word, "either") == 0)
        tier->alternatives = TRUE;
    }
}

HgLiability *
helper_rules_liability (const char *tiers)
{
  HgLiability *liability = hg_liability_new ();
  g_auto(GStrv) lines = g_strsplit (tiers, "\n", -1);

  for (char **line = lines; *line != NULL; line++)
    {
      char *condition = strchr (*line, ';');
      char *measures = strrchr (*line, ';');
      HgTier *tier = hg_liability_add_tier (liability);
      g_autofree char *when = g_strndup (condition + 1, (gsize) MAX (measures - condition - 1, 0));

      g_strstrip (when);
      tier->subject = g_str_has_prefix (*line, "unit") ? HG_SUBJECT_UNIT
                      : g_str_has_prefix (*line, "person") ? HG_SUBJECT_PERSON : HG_SUBJECT_RESPONSIBLE_PERSON;
      if (*when != '\0')
        tier->when = helper_rules_parse (when);
      add_measures (tier, measures + 1);
    }
  return liability;
}

/* Three tenths, the end included. */
HgScheme *
helper_rules_scheme (void)
{
  HgScheme *scheme = hg_scheme_new ();

  scheme->id = g_strdup ("three-tenths");
  scheme->name = g_strdup ("三成");
  scheme->source = g_strdup ("…");
  scheme->lighter_share = 300000;
  scheme->inclusive = TRUE;
  return scheme;
}
