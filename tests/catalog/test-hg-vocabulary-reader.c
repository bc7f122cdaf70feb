/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-vocabulary-reader"

#include "config.h"

#include "hg-vocabulary-reader.h"

#include "helper-tree.h"
#include "hg-date.h"

static void
test_info (HelperChecks *checks, gconstpointer data)
{
  g_autoptr(HgCatalogInfo) info = hg_vocabulary_reader_read_info (helper_tree_parse (
    checks->pool, "<catalog id='c' edition='1.2' status='official' issued='2026-01-02' effective='2026-02-03' expires=''/>"));

  g_assert_cmpstr (info->id, ==, "c");
  g_assert_cmpstr (info->edition, ==, "1.2");
  g_assert_cmpint (info->status, ==, HG_EDITION_STATUS_OFFICIAL);
  g_assert_cmpint (hg_date_to_number (&info->effective), ==, 20260203);
  g_assert_false (g_date_valid (&info->expires));
}

static void
test_terms (HelperChecks *checks, gconstpointer data)
{
  g_autoptr(HgTerm) term = hg_vocabulary_reader_read_term (helper_tree_parse (
    checks->pool, "<department id='d' roles='guide  assist' phone='1' address='路'><name>名</name></department>"));
  g_autoptr(HgTerm) document = hg_vocabulary_reader_read_term (
    helper_tree_parse (checks->pool, "<document id='d'><name>名</name></document>"));

  g_assert_cmpint (term->kind, ==, HG_TERM_DEPARTMENT);
  g_assert_cmpstr (term->roles, ==, "guide assist");
  g_assert_cmpstr (term->address, ==, "路");
  g_assert_cmpint (document->kind, ==, HG_TERM_DOCUMENT);
  g_assert_null (document->roles);
}

/* Versions come in the order in which they were passed, however the edition lists them. */
static void
test_law (HelperChecks *checks, gconstpointer data)
{
  g_autoptr(HgLaw) law = hg_vocabulary_reader_read_law (helper_tree_parse (checks->pool,
    "<law id='l' level='local-rule'><title>题</title><short>短</short><former>旧</former>"
    "<version passed='2020-01-01' effective='2020-02-01'/><version passed='2010-01-01' effective='2010-02-01' "
    "expires='2020-01-31' replaced-by='x'/></law>"));
  const HgLawVersion *first = g_ptr_array_index (law->versions, 0);

  g_assert_cmpint (law->level, ==, HG_LAW_LEVEL_LOCAL_RULE);
  g_assert_cmpuint (law->formers->len, ==, 1);
  g_assert_cmpint (hg_date_to_number (&first->passed), ==, 20100101);
  g_assert_cmpint (hg_date_to_number (&first->expires), ==, 20200131);
  g_assert_cmpstr (first->replaced_by, ==, "x");
}

static void
test_scheme_and_fact (HelperChecks *checks, gconstpointer data)
{
  g_autoptr(HgScheme) scheme = hg_vocabulary_reader_read_scheme (helper_tree_parse (
    checks->pool, "<scheme id='s' lighter-share=' 0.3 ' inclusive='true'><name>名</name><source>源</source></scheme>"));
  g_autoptr(HgFact) fact = hg_vocabulary_reader_read_fact (helper_tree_parse (
    checks->pool, "<fact id='f' type='choice' kind='judgement' unit='份'><question>问</question><evidence>证</evidence>"
                  "<choice id='a'>甲</choice><choice id='b'>乙</choice></fact>"));

  g_assert_cmpint (scheme->lighter_share, ==, 300000);
  g_assert_true (scheme->inclusive);
  g_assert_cmpint (fact->type, ==, HG_FACT_CHOICE);
  g_assert_cmpint (fact->kind, ==, HG_FACT_KIND_JUDGEMENT);
  g_assert_cmpstr (fact->evidence, ==, "证");
  g_assert_cmpint (hg_fact_find_choice (fact, "b"), ==, 1);
}

static void
test_chapter (HelperChecks *checks, gconstpointer data)
{
  g_autoptr(HgChapter) chapter = hg_vocabulary_reader_read_chapter (helper_tree_parse (checks->pool,
    "<chapter id='c' stage='after'><title>章</title><step id='s' department='rescue' documents='letter' matters='a b' rules='r'>"
    "<title>步</title><p documents='letter'>段</p></step><step id='t'><title>又</title><p>段</p></step></chapter>"));
  const HgGuideStep *step = g_ptr_array_index (chapter->steps, 0);

  g_assert_cmpint (chapter->stage, ==, HG_STAGE_AFTER);
  g_assert_cmpuint (chapter->steps->len, ==, 2);
  g_assert_cmpstr (step->title, ==, "步");
  g_assert_cmpuint (g_strv_length (step->matters), ==, 2);
  g_assert_cmpuint (step->paragraphs->len, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/vocabulary-reader/info", HelperChecks, NULL, helper_tree_set_up, test_info, helper_tree_tear_down);
  g_test_add ("/vocabulary-reader/terms", HelperChecks, NULL, helper_tree_set_up, test_terms, helper_tree_tear_down);
  g_test_add ("/vocabulary-reader/law", HelperChecks, NULL, helper_tree_set_up, test_law, helper_tree_tear_down);
  g_test_add ("/vocabulary-reader/scheme-and-fact", HelperChecks, NULL, helper_tree_set_up, test_scheme_and_fact, helper_tree_tear_down);
  g_test_add ("/vocabulary-reader/chapter", HelperChecks, NULL, helper_tree_set_up, test_chapter, helper_tree_tear_down);
  return g_test_run ();
}
