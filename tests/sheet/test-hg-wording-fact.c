/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-wording-fact"

#include "config.h"

#include "hg-wording-fact.h"

#include "hg-sheet-fixture.h"

static void
test_noun (void)
{
  static const struct { const char *fact, *noun, *subject; } cases[] = {
    { "goods-value", "货值金额", "货值金额" },
    { "workers", NULL, "涉及多少名劳动者" },
    { "tons", "危险废物", "危险废物" },
    { "percent", NULL, "被占的宽度是总宽度的百分之几" },
    { "count", "次数", "次数" },
    { "found-on", "违法行为被发现之日", "违法行为被发现之日" },
    { "corrected-on", "改正日期", "改正日期" },
    { "prior", "以往同类违法行为", "以往同类违法行为" },
    { HG_FACT_ACT_DATE, "date of the act", "date of the act" },
    { HG_FACT_DECISION_DATE, "date of the decision", "date of the decision" },
    { "no-such-fact", "no-such-fact", "no-such-fact" },
  };
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *noun = hg_wording_fact_noun (vocabulary, cases[i].fact);
      g_autofree char *subject = hg_wording_fact_subject (vocabulary, cases[i].fact);

      g_assert_cmpstr (noun, ==, cases[i].noun);
      g_assert_cmpstr (subject, ==, cases[i].subject);
    }
}

static void
test_question (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autofree char *question = hg_wording_fact_question (vocabulary, "agency");
  g_autofree char *statement = hg_wording_fact_statement (vocabulary, "agency");
  g_autofree char *date = hg_wording_fact_question (vocabulary, HG_FACT_ACT_DATE);
  g_autofree char *unknown = hg_wording_fact_question (vocabulary, "no-such-fact");

  g_assert_cmpstr (question, ==, "当事人是广告经营者吗？（广告主答“否”）");
  g_assert_cmpstr (statement, ==, "当事人是广告经营者吗");
  g_assert_cmpstr (date, ==, "Date of the act?");
  g_assert_cmpstr (unknown, ==, "no-such-fact");
}

static void
test_value (void)
{
  static const struct { const char *fact, *value, *text; } cases[] = {
    { "refused", "true", "yes" },
    { "refused", "false", "no" },
    { "workers", "10", "10 人" },
    { "percent", "20", "20%" },
    { "count", "3", "3" },
    { "goods-value", "10000", "10,000 yuan" },
    { "goods-value", "?", "?" },
    { "harm", "minor", "轻微" },
    { "harm", "?", "?" },
    { "found-on", "2026-08-15", "2026-08-15" },
    { "found-on", "?", "?" },
    { "prior", "2025-01-02 2026-03-04", "2025-01-02, 2026-03-04" },
    { "prior", "", "none" },
    { HG_FACT_ACT_DATE, "2026-08-15", "2026-08-15" },
  };
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = hg_wording_fact_value (vocabulary, cases[i].fact, cases[i].value);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wording-fact/noun", test_noun);
  g_test_add_func ("/wording-fact/question", test_question);
  g_test_add_func ("/wording-fact/value", test_value);
  return g_test_run ();
}
