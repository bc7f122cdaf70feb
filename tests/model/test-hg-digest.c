/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-digest"

#include "config.h"

#include "hg-digest.h"

#include <string.h>

#include "hg-citation.h"
#include "hg-date.h"

static HgCitation *
new_citation (void)
{
  HgCitation *citation = hg_citation_new ();

  citation->law = g_strdup ("fire-law");
  hg_date_parse ("2021-04-29", &citation->version);
  citation->article = g_strdup ("60");
  citation->paragraph = 1;
  citation->item = 3;
  return citation;
}

static HgCondition *
new_leaf (const char *fact, const char *at_most)
{
  HgCondition *leaf = hg_condition_new (HG_CONDITION_COMPARE);

  leaf->fact = g_strdup (fact);
  leaf->bounds[HG_BOUND_AT_MOST] = g_strdup (at_most);
  return leaf;
}

static HgRule *
new_rule (void)
{
  HgRule *rule = hg_rule_new ();
  HgCondition *all = hg_condition_new (HG_CONDITION_ALL);

  rule->id = g_strdup ("exit-small");
  rule->number = g_strdup ("L-045");
  rule->title = g_strdup ("疏散通道小范围占用");
  rule->matters = g_strsplit ("one two", " ", -1);
  rule->overrides = g_new0 (char *, 1);
  rule->documents = g_strsplit ("pledge", " ", -1);
  rule->source = g_strdup ("somewhere");
  g_ptr_array_add (rule->basis, new_citation ());
  g_ptr_array_add (all->children, new_leaf ("width", "20"));
  g_ptr_array_add (all->children, new_leaf ("hours", "4"));
  rule->when = all;
  rule->unless = new_leaf ("harm", "none");
  return rule;
}

static HgMatter *
new_matter (void)
{
  HgMatter *matter = hg_matter_new ();
  HgLiability *liability = hg_liability_new ();
  HgTier *tier = hg_liability_add_tier (liability);
  HgMeasure *fine = hg_liability_add_measure (tier, HG_MEASURE_FINE);

  matter->id = g_strdup ("exit");
  matter->number = g_strdup ("FIRE-003");
  matter->title = g_strdup ("疏散通道");
  matter->field = g_strdup ("fire");
  matter->department = g_strdup ("rescue");
  matter->industries = g_new0 (char *, 1);
  g_ptr_array_add (matter->violations, g_strdup ("占用"));
  g_ptr_array_add (matter->obligations, new_citation ());
  fine->fine.min = 500000;
  fine->fine.max = 5000000;
  tier->when = new_leaf ("width", "20");
  g_ptr_array_add (liability->cites, new_citation ());
  liability->digest = g_strdup ("责令改正");
  g_ptr_array_add (matter->liabilities, liability);
  return matter;
}

static void
assert_rule (const HgRule *rule, const char *expected, gboolean same)
{
  g_autofree char *digest = hg_digest_rule (rule);

  g_assert_cmpuint (strlen (digest), ==, 64);
  g_assert_cmpint (g_str_equal (digest, expected), ==, same);
}

/* Every change that can change a result changes the digest; made one after the other, and each is taken back. */
static void
test_rule (void)
{
  g_autoptr(HgRule) rule = new_rule ();
  g_autofree char *digest = hg_digest_rule (rule);
  HgCitation *basis = g_ptr_array_index (rule->basis, 0);
  HgCondition *first = g_ptr_array_index (rule->when->children, 0);

  rule->outcome = HG_OUTCOME_LIGHTER;
  assert_rule (rule, digest, FALSE);
  rule->outcome = HG_OUTCOME_NO_PENALTY;
  rule->force = HG_FORCE_MAY;
  assert_rule (rule, digest, FALSE);
  rule->force = HG_FORCE_SHALL;
  basis->item = 4;
  assert_rule (rule, digest, FALSE);
  basis->item = 3;
  g_free (first->bounds[HG_BOUND_AT_MOST]);
  first->bounds[HG_BOUND_AT_MOST] = g_strdup ("21");
  assert_rule (rule, digest, FALSE);
  first->bounds[HG_BOUND_BELOW] = first->bounds[HG_BOUND_AT_MOST];
  first->bounds[HG_BOUND_AT_MOST] = NULL;
  assert_rule (rule, digest, FALSE);
  g_free (first->bounds[HG_BOUND_BELOW]);
  first->bounds[HG_BOUND_BELOW] = NULL;
  first->bounds[HG_BOUND_AT_MOST] = g_strdup ("20");
  hg_date_parse ("2026-08-14", &rule->until);
  assert_rule (rule, digest, FALSE);
  g_date_clear (&rule->until, 1);
  rule->digest = g_strdup ("");
  assert_rule (rule, digest, FALSE);
  g_clear_pointer (&rule->digest, g_free);
  assert_rule (rule, digest, TRUE);
}

/* Where it stands, what proves it right, and the order of what has none say nothing. */
static void
test_rule_same (void)
{
  g_autoptr(HgRule) rule = new_rule ();
  g_autofree char *digest = hg_digest_rule (rule);

  g_free (rule->source);
  rule->source = g_strdup ("elsewhere");
  rule->line = 4711;
  rule->when->line = 4712;
  g_strfreev (rule->matters);
  rule->matters = g_strsplit ("two one", " ", -1);
  g_ptr_array_add (rule->tests, hg_test_case_new ());
  assert_rule (rule, digest, TRUE);
}

/* Texts that run into one another are still two. */
static void
test_borders (void)
{
  g_autoptr(HgRule) rule = new_rule ();
  g_autofree char *digest = NULL;

  g_free (rule->number);
  g_free (rule->title);
  rule->number = g_strdup ("12");
  rule->title = g_strdup ("3");
  digest = hg_digest_rule (rule);
  g_free (rule->number);
  g_free (rule->title);
  rule->number = g_strdup ("1");
  rule->title = g_strdup ("23");
  assert_rule (rule, digest, FALSE);
}

static void
assert_matter (const HgMatter *matter, const char *expected, gboolean same)
{
  g_autofree char *digest = hg_digest_matter (matter);

  g_assert_cmpint (g_str_equal (digest, expected), ==, same);
}

static void
test_matter (void)
{
  g_autoptr(HgMatter) matter = new_matter ();
  g_autofree char *digest = hg_digest_matter (matter);
  HgLiability *liability = g_ptr_array_index (matter->liabilities, 0);
  HgTier *tier = g_ptr_array_index (liability->tiers, 0);
  HgMeasure *fine = g_ptr_array_index (tier->measures, 0);

  matter->risk = HG_RISK_HIGH;
  g_ptr_array_add (matter->advice, hg_paragraph_new ());
  assert_matter (matter, digest, TRUE);
  fine->fine.max = 5000001;
  assert_matter (matter, digest, FALSE);
  fine->fine.max = 5000000;
  fine->may = TRUE;
  assert_matter (matter, digest, FALSE);
  fine->may = FALSE;
  tier->alternatives = TRUE;
  assert_matter (matter, digest, FALSE);
  tier->alternatives = FALSE;
  fine->fine.of = g_strdup ("goods-value");
  assert_matter (matter, digest, FALSE);
  g_clear_pointer (&fine->fine.of, g_free);
  hg_date_parse ("2026-08-15", &liability->from);
  assert_matter (matter, digest, FALSE);
  g_date_clear (&liability->from, 1);
  assert_matter (matter, digest, TRUE);
}

static void
assert_guidance (const HgMatter *matter, const char *expected, gboolean same)
{
  g_autofree char *digest = hg_digest_guidance (matter);

  g_assert_cmpint (g_str_equal (digest, expected), ==, same);
}

/* Guidance says more than a decision rests on. */
static void
test_guidance (void)
{
  g_autoptr(HgMatter) matter = new_matter ();
  g_autofree char *digest = hg_digest_guidance (matter);
  g_autofree char *title = g_strdup (matter->title);
  HgParagraph *paragraph = hg_paragraph_new ();

  matter->risk = HG_RISK_HIGH;
  assert_guidance (matter, digest, FALSE);
  matter->risk = HG_RISK_LOW;
  assert_guidance (matter, digest, TRUE);
  g_free (matter->title);
  matter->title = g_strdup ("别的");
  assert_guidance (matter, digest, FALSE);
  g_free (matter->title);
  matter->title = g_steal_pointer (&title);
  matter->line++;
  assert_guidance (matter, digest, TRUE);
  paragraph->text = g_strdup ("每月检查一次");
  g_ptr_array_add (matter->advice, paragraph);
  assert_guidance (matter, digest, FALSE);
}

static void
test_words (void)
{
  g_autoptr(HgFact) fact = hg_fact_new ();
  g_autoptr(HgLaw) law = hg_law_new ();
  g_autoptr(HgScheme) scheme = hg_scheme_new ();
  g_autofree char *fact_digest = NULL, *law_digest = NULL, *scheme_digest = NULL;
  g_autofree char *fact_after = NULL, *law_after = NULL, *scheme_after = NULL;

  fact->type = HG_FACT_CHOICE;
  hg_fact_add_choice (fact, "none", "没有");
  law->title = g_strdup ("消防法");
  scheme->lighter_share = 3 * HG_DECIMAL_ONE / 10;
  fact_digest = hg_digest_fact (fact);
  law_digest = hg_digest_law (law);
  scheme_digest = hg_digest_scheme (scheme);
  hg_fact_add_choice (fact, "minor", "轻微");
  hg_date_parse ("2021-04-29", &hg_law_add_version (law)->passed);
  scheme->inclusive = TRUE;
  fact_after = hg_digest_fact (fact);
  law_after = hg_digest_law (law);
  scheme_after = hg_digest_scheme (scheme);
  g_assert_cmpstr (fact_digest, !=, fact_after);
  g_assert_cmpstr (law_digest, !=, law_after);
  g_assert_cmpstr (scheme_digest, !=, scheme_after);
}

/* The form is kept for years: these digests must never come out otherwise. */
static void
test_for_ever (void)
{
  g_autoptr(HgRule) rule = new_rule ();
  g_autoptr(HgMatter) matter = new_matter ();
  g_autofree char *rule_digest = hg_digest_rule (rule);
  g_autofree char *matter_digest = hg_digest_matter (matter);

  g_assert_cmpstr (rule_digest, ==, "f2e32fd37873a6741f96ca655368c4493815f89286aff4f156f30ca8ddd5bcb2");
  g_assert_cmpstr (matter_digest, ==, "13eed3990a9de10ae4c7f2db518381af89ce1a8e6a657a098cf2f692dfb5cdaa");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/digest/rule", test_rule);
  g_test_add_func ("/digest/rule-same", test_rule_same);
  g_test_add_func ("/digest/borders", test_borders);
  g_test_add_func ("/digest/matter", test_matter);
  g_test_add_func ("/digest/guidance", test_guidance);
  g_test_add_func ("/digest/words", test_words);
  g_test_add_func ("/digest/for-ever", test_for_ever);
  return g_test_run ();
}
