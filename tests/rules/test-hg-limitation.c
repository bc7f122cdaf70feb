/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-limitation"

#include "config.h"

#include "hg-limitation.h"

#include "hg-date.h"
#include "helper-rules.h"

#define F HG_TRUTH_FALSE
#define U HG_TRUTH_UNKNOWN
#define T HG_TRUTH_TRUE

static HgVocabulary *
make_vocabulary (void)
{
  static const struct { const char *id; HgFactType type; } facts[] = {
    { HG_LIMITATION_ENDED, HG_FACT_DATE },     { HG_LIMITATION_FOUND, HG_FACT_DATE },
    { HG_LIMITATION_SAFETY, HG_FACT_BOOLEAN }, { HG_LIMITATION_HARM, HG_FACT_CHOICE },
    { HG_LIMITATION_SPECIAL, HG_FACT_BOOLEAN },
  };
  HgVocabulary *vocabulary = hg_vocabulary_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      HgFact *fact = hg_fact_new ();

      fact->id = g_strdup (facts[i].id);
      fact->type = facts[i].type;
      fact->question = g_strdup ("?");
      hg_fact_add_choice (fact, "none", "没有");
      hg_fact_add_choice (fact, "minor", "轻微");
      g_assert_true (hg_vocabulary_take_fact (vocabulary, fact));
    }
  return vocabulary;
}

typedef struct
{
  const char *answers;
  HgTruth     expired;
  const char *missing;
} Case;

#define NORMAL " life-health-finance=false limitation-special=false"
#define HARMFUL " life-health-finance=true harm=minor limitation-special=false"

/* 行政处罚法第36条 */
static const Case cases[] = {
  { "act-ended-on=2024-03-10 found-on=2026-03-10" NORMAL, F, "" },   /* 期满当天被发现 */
  { "act-ended-on=2024-03-10 found-on=2026-03-11" NORMAL, T, "" },
  { "act-ended-on=2024-02-29 found-on=2026-02-28" NORMAL, F, "" },
  { "act-ended-on=2024-02-29 found-on=2026-03-01" NORMAL, T, "" },
  { "act-ended-on=2023-03-10 found-on=2026-03-10" HARMFUL, F, "" },
  { "act-ended-on=2021-03-10 found-on=2026-03-10" HARMFUL, F, "" },
  { "act-ended-on=2021-03-10 found-on=2026-03-11" HARMFUL, T, "" },
  /* life and health without harm, and harm without them, leave two years */
  { "act-ended-on=2023-03-10 found-on=2026-03-10 life-health-finance=true harm=none limitation-special=false", T, "" },
  { "act-ended-on=2023-03-10 found-on=2026-03-10 life-health-finance=false harm=minor limitation-special=false", T, "" },
  /* Only what can still change it is missing */
  { "act-ended-on=2023-03-10 found-on=2026-03-10 life-health-finance=true limitation-special=false", U, "harm" },
  { "act-ended-on=2023-03-10 found-on=2026-03-10 limitation-special=false", U, "life-health-finance harm" },
  { "act-ended-on=2025-03-10 found-on=2026-03-10", F, "" },
  { "act-ended-on=2015-03-10 found-on=2026-03-10", U, "limitation-special" },
  { "act-ended-on=2015-03-10 found-on=2026-03-10 limitation-special=false", T, "" },
  { "act-ended-on=2015-03-10 found-on=2026-03-10 limitation-special=true", U, "" },
  { "", U, "act-ended-on found-on life-health-finance harm limitation-special" },
  /* The day of the act bounds its end, the decision bounds discovery: only "in time" follows */
  { "act-date=2025-03-10 decision-date=2026-03-10", F, "" },
  { "act-date=2025-03-10 found-on=2026-03-10", F, "" },
  { "act-ended-on=2025-03-10 decision-date=2026-03-10", F, "" },
  { "act-date=2015-03-10 decision-date=2026-03-10" NORMAL, U, "act-ended-on found-on" },
  { "act-date=2015-03-10 found-on=2026-03-10" NORMAL, U, "act-ended-on" },
  { "act-ended-on=2015-03-10 decision-date=2026-03-10" NORMAL, U, "found-on" },
};

static void
test_cases (void)
{
  g_autoptr(HgVocabulary) vocabulary = make_vocabulary ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, cases[i].answers);
      g_autoptr(HgDecision) decision = hg_decision_new (vocabulary, NULL);
      g_autoptr(GString) missing = g_string_new (NULL);
      HgLimitation *limitation = &decision->limitation;

      hg_limitation_compute (limitation, facts);
      for (guint j = 0; j < limitation->missing->len; j++)
        g_string_append_printf (missing, "%s%s", j > 0 ? " " : "", (const char *) g_ptr_array_index (limitation->missing, j));
      g_test_message ("%s", cases[i].answers);
      g_assert_true (limitation->known);
      g_assert_cmpint (limitation->expired, ==, cases[i].expired);
      g_assert_cmpstr (missing->str, ==, cases[i].missing);
    }
}

static void
test_days (void)
{
  g_autoptr(HgVocabulary) vocabulary = make_vocabulary ();
  g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, "act-date=2024-02-29 decision-date=2026-01-05");
  g_autoptr(HgDecision) decision = hg_decision_new (vocabulary, NULL);
  g_autofree char *two = NULL;
  g_autofree char *five = NULL;

  hg_limitation_compute (&decision->limitation, facts);
  two = hg_date_to_iso (&decision->limitation.last_of_two);
  five = hg_date_to_iso (&decision->limitation.last_of_five);
  g_assert_cmpstr (two, ==, "2026-02-28");
  g_assert_cmpstr (five, ==, "2029-02-28");
  g_assert_true (decision->limitation.start_is_earliest);
  g_assert_true (decision->limitation.found_is_latest);
}

/* An edition without these facts says so. */
static void
test_unknown (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, "act-date=2015-01-01");
  g_autoptr(HgDecision) decision = hg_decision_new (vocabulary, NULL);

  hg_limitation_compute (&decision->limitation, facts);
  g_assert_false (decision->limitation.known);
  g_assert_cmpuint (decision->limitation.missing->len, ==, 0);
  g_assert_cmpint (decision->limitation.expired, ==, U);
  g_assert_cmpuint (decision->limitation.missing->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/limitation/cases", test_cases);
  g_test_add_func ("/limitation/days", test_days);
  g_test_add_func ("/limitation/unknown", test_unknown);
  return g_test_run ();
}
