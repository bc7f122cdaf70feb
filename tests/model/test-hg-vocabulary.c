/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-vocabulary"

#include "config.h"

#include "hg-vocabulary.h"

static HgTerm *
make_term (HgTermKind kind, const char *id, const char *name)
{
  HgTerm *term = hg_term_new ();

  term->kind = kind;
  term->id = g_strdup (id);
  term->name = g_strdup (name);
  return term;
}

static void
test_first_stands (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_vocabulary_new ();

  g_assert_true (hg_vocabulary_take_term (vocabulary, make_term (HG_TERM_FIELD, "fire", "消防")));
  g_assert_false (hg_vocabulary_take_term (vocabulary, make_term (HG_TERM_FIELD, "fire", "火灾")));
  g_assert_cmpstr (hg_vocabulary_get_name (vocabulary, HG_TERM_FIELD, "fire"), ==, "消防");
  g_assert_cmpuint (hg_vocabulary_get_terms (vocabulary, HG_TERM_FIELD)->len, ==, 1);
}

static void
test_kinds_are_apart (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_vocabulary_new ();

  g_assert_true (hg_vocabulary_take_term (vocabulary, make_term (HG_TERM_FIELD, "fire", "消防")));
  g_assert_true (hg_vocabulary_take_term (vocabulary, make_term (HG_TERM_DEPARTMENT, "fire", "消防救援大队")));
  g_assert_cmpstr (hg_vocabulary_get_name (vocabulary, HG_TERM_DEPARTMENT, "fire"), ==, "消防救援大队");
  g_assert_null (hg_vocabulary_get_term (vocabulary, HG_TERM_INDUSTRY, "fire"));
}

static void
test_order (void)
{
  static const char *const ids[] = { "z", "a", "m" };
  g_autoptr(HgVocabulary) vocabulary = hg_vocabulary_new ();
  GPtrArray *terms;

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    hg_vocabulary_take_term (vocabulary, make_term (HG_TERM_INDUSTRY, ids[i], ids[i]));
  terms = hg_vocabulary_get_terms (vocabulary, HG_TERM_INDUSTRY);
  g_assert_cmpuint (terms->len, ==, G_N_ELEMENTS (ids));
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_cmpstr (((HgTerm *) g_ptr_array_index (terms, i))->id, ==, ids[i]);
}

static void
test_name_of_unknown (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_vocabulary_new ();

  g_assert_cmpstr (hg_vocabulary_get_name (vocabulary, HG_TERM_FIELD, "fire"), ==, "fire");
  g_assert_cmpstr (hg_vocabulary_get_name (vocabulary, HG_TERM_FIELD, NULL), ==, "");
}

static void
test_laws_facts_schemes (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_vocabulary_new ();
  HgLaw *law = hg_law_new ();
  HgLaw *law_again = hg_law_new ();
  HgFact *fact = hg_fact_new ();
  HgFact *fact_again = hg_fact_new ();
  HgScheme *scheme = hg_scheme_new ();
  HgScheme *scheme_again = hg_scheme_new ();

  law->id = g_strdup ("one");
  law_again->id = g_strdup ("one");
  fact->id = g_strdup ("one");
  fact_again->id = g_strdup ("one");
  scheme->id = g_strdup ("one");
  scheme_again->id = g_strdup ("one");
  g_assert_true (hg_vocabulary_take_law (vocabulary, law));
  g_assert_true (hg_vocabulary_take_fact (vocabulary, fact));
  g_assert_true (hg_vocabulary_take_scheme (vocabulary, scheme));
  g_assert_false (hg_vocabulary_take_law (vocabulary, law_again));
  g_assert_false (hg_vocabulary_take_fact (vocabulary, fact_again));
  g_assert_false (hg_vocabulary_take_scheme (vocabulary, scheme_again));

  g_assert_true (hg_vocabulary_get_law (vocabulary, "one") == law);
  g_assert_true (hg_vocabulary_get_fact (vocabulary, "one") == fact);
  g_assert_true (hg_vocabulary_get_scheme (vocabulary, "one") == scheme);
  g_assert_null (hg_vocabulary_get_law (vocabulary, "two"));
  g_assert_null (hg_vocabulary_get_fact (vocabulary, NULL));
  g_assert_cmpuint (hg_vocabulary_get_laws (vocabulary)->len, ==, 1);
  g_assert_cmpuint (hg_vocabulary_get_facts (vocabulary)->len, ==, 1);
  g_assert_cmpuint (hg_vocabulary_get_schemes (vocabulary)->len, ==, 1);
}

static void
test_reference (void)
{
  HgVocabulary *vocabulary = hg_vocabulary_new ();
  g_autoptr(HgVocabulary) other = hg_vocabulary_ref (vocabulary);

  hg_vocabulary_take_term (vocabulary, make_term (HG_TERM_DOCUMENT, "receipt", "送达回执"));
  hg_vocabulary_unref (vocabulary);
  g_assert_cmpstr (hg_vocabulary_get_name (other, HG_TERM_DOCUMENT, "receipt"), ==, "送达回执");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/vocabulary/first-stands", test_first_stands);
  g_test_add_func ("/vocabulary/kinds-are-apart", test_kinds_are_apart);
  g_test_add_func ("/vocabulary/order", test_order);
  g_test_add_func ("/vocabulary/name-of-unknown", test_name_of_unknown);
  g_test_add_func ("/vocabulary/laws-facts-schemes", test_laws_facts_schemes);
  g_test_add_func ("/vocabulary/reference", test_reference);
  return g_test_run ();
}
