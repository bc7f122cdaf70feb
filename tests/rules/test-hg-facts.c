/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-facts"

#include "config.h"

#include "hg-facts.h"

#include <string.h>

#include "hg-date.h"
#include "hg-error.h"
#include "helper-rules.h"

typedef struct
{
  const char *fact;
  const char *text;
  gboolean    ok;
  gint64      value;
} Case;

static const Case cases[] = {
  { "a", "true", TRUE, 1 },
  { "a", "1", TRUE, 1 },
  { "a", "false", TRUE, 0 },
  { "a", "0", TRUE, 0 },
  { "a", "yes", FALSE, 0 },
  { "a", "", FALSE, 0 },
  { "a", "True", FALSE, 0 },
  { "n", "0", TRUE, 0 },
  { "n", "1.5", TRUE, 1500000 },
  { "n", "-1", FALSE, 0 },
  { "n", "1,5", FALSE, 0 },
  { "n", "1.1234567", FALSE, 0 },
  { "v", "0.01", TRUE, 1 },
  { "v", "1000000", TRUE, 100000000 },
  { "v", "0.001", FALSE, 0 },
  { "v", "1万", FALSE, 0 },
  { "k", "low", TRUE, 0 },
  { "k", "high", TRUE, 2 },
  { "k", "huge", FALSE, 0 },
  { "s", "2026-05-02", TRUE, 20260502 },
  { "s", "2024-02-29", TRUE, 20240229 },
  { "s", "2026-02-29", FALSE, 0 },
  { "s", "2026-5-2", FALSE, 0 },
  { "s", "02.05.2026", FALSE, 0 },
  { "act-date", "2026-05-02", TRUE, 20260502 },
  { "decision-date", "today", FALSE, 0 },
};

static void
test_values (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgFacts) facts = hg_facts_new (vocabulary);
      g_autoptr(GError) error = NULL;
      gboolean ok = hg_facts_set (facts, cases[i].fact, cases[i].text, &error);

      g_test_message ("%s=%s", cases[i].fact, cases[i].text);
      g_assert_cmpint (ok, ==, cases[i].ok);
      if (ok)
        g_assert_cmpint (hg_facts_get (facts, cases[i].fact)->value, ==, cases[i].value);
      else
        {
          g_assert_error (error, HG_ERROR, HG_ERROR_INVALID);
          g_assert_null (hg_facts_get (facts, cases[i].fact));
        }
    }
}

static void
test_days (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts = hg_facts_new (vocabulary);
  const HgAnswer *answer;

  g_assert_true (hg_facts_set (facts, "h", " 2026-01-02\n2020-05-06  2023-03-04 ", NULL));
  answer = hg_facts_get (facts, "h");
  g_assert_cmpuint (answer->dates->len, ==, 3);
  g_assert_cmpint (g_array_index (answer->dates, int, 0), ==, 20200506);
  g_assert_cmpint (g_array_index (answer->dates, int, 1), ==, 20230304);
  g_assert_cmpint (g_array_index (answer->dates, int, 2), ==, 20260102);
  g_assert_true (hg_facts_set (facts, "h", "", NULL));
  g_assert_cmpuint (hg_facts_get (facts, "h")->dates->len, ==, 0);
  g_assert_false (hg_facts_set (facts, "h", "2026-01-02 soon", NULL));
}

static void
test_unknown_fact (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts = hg_facts_new (vocabulary);
  g_autoptr(GError) error = NULL;

  g_assert_false (hg_facts_set (facts, "z", "true", &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  g_assert_null (hg_facts_get (facts, "z"));
  g_assert_null (hg_facts_get (facts, NULL));
}

/* A value that is not taken leaves what was known. */
static void
test_stands (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, "n=3");

  g_assert_false (hg_facts_set (facts, "n", "many", NULL));
  g_assert_cmpint (hg_facts_get (facts, "n")->value, ==, 3000000);
  g_assert_true (hg_facts_set (facts, "n", "4", NULL));
  g_assert_cmpint (hg_facts_get (facts, "n")->value, ==, 4000000);
  hg_facts_unset (facts, "n");
  g_assert_null (hg_facts_get (facts, "n"));
}

static void
test_dates (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts = hg_facts_new (vocabulary);
  GDate day;

  g_assert_true (hg_facts_get_vocabulary (facts) == vocabulary);
  g_assert_true (hg_date_parse ("2026-05-02", &day));
  hg_facts_set_date (facts, "act-date", &day);
  g_assert_cmpint (hg_facts_get (facts, "act-date")->value, ==, 20260502);
  g_date_clear (&day, 1);
  hg_facts_set_date (facts, "act-date", &day);
  g_assert_null (hg_facts_get (facts, "act-date"));
}

/* Every answer goes back into the text it came from, shortest spelling. */
static void
test_texts (void)
{
  static const struct { const char *fact, *text, *back; } texts[] = {
    { "a", "true", "true" }, { "a", "0", "false" }, { "n", "1.50", "1.5" }, { "v", "12.30", "12.30" }, { "v", "7", "7" },
    { "k", "middle", "middle" }, { "s", "2026-02-28", "2026-02-28" }, { "h", "", "" },
    { "h", "2026-02-28 2024-01-01", "2024-01-01 2026-02-28" }, { "act-date", "2026-05-01", "2026-05-01" },
  };
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts = hg_facts_new (vocabulary);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *back = NULL;

      g_assert_true (hg_facts_set (facts, texts[i].fact, texts[i].text, NULL));
      back = hg_facts_dup_text (facts, texts[i].fact);
      g_assert_cmpstr (back, ==, texts[i].back);
    }
  g_assert_null (hg_facts_dup_text (facts, "b"));
}

static void
test_copy (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, "n=3 h=2024-01-01");
  g_autoptr(HgFacts) copy = hg_facts_copy (facts);

  hg_facts_set (copy, "n", "4", NULL);
  hg_facts_set (copy, "h", "", NULL);
  g_assert_cmpint (hg_facts_get (facts, "n")->value, ==, 3000000);
  g_assert_cmpuint (hg_facts_get (facts, "h")->dates->len, ==, 1);
  g_assert_cmpint (hg_facts_get (copy, "n")->value, ==, 4000000);
}

/* What is refused says what would be taken. */
static void
test_allowed (void)
{
  static const struct { const char *fact, *text, *allowed; } wrong[] = {
    { "a", "yes", "true or false" }, { "n", "-1", "not below zero" }, { "v", "1.234", "two decimals" },
    { "k", "highest", "one of low, middle, high" }, { "s", "1.5.2026", "YYYY-MM-DD" }, { "s", "0201-01-01", "1900" },
    { "h", "never", "nothing where there were none" },
  };
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts = hg_facts_new (vocabulary);

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_false (hg_facts_set (facts, wrong[i].fact, wrong[i].text, &error));
      g_assert_error (error, HG_ERROR, HG_ERROR_INVALID);
      g_assert_nonnull (strstr (error->message, wrong[i].allowed));
      g_assert_nonnull (strstr (error->message, wrong[i].text));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/facts/values", test_values);
  g_test_add_func ("/facts/days", test_days);
  g_test_add_func ("/facts/unknown-fact", test_unknown_fact);
  g_test_add_func ("/facts/stands", test_stands);
  g_test_add_func ("/facts/dates", test_dates);
  g_test_add_func ("/facts/texts", test_texts);
  g_test_add_func ("/facts/copy", test_copy);
  g_test_add_func ("/facts/allowed", test_allowed);
  return g_test_run ();
}
