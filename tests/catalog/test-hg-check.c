/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-check"

#include "config.h"

#include "hg-check.h"

#include "helper-tree.h"
#include "hg-date.h"

static void
assert_tags (HelperChecks *checks, const char *expected)
{
  g_autofree char *tags = helper_tree_dup_tags (checks);

  g_assert_cmpstr (tags, ==, expected);
}

static void
test_references (HelperChecks *checks, gconstpointer data)
{
  char *trades[] = { (char *) "retail", (char *) "mining", (char *) "fishing", NULL };

  hg_check_term (&checks->check, HG_TERM_FIELD, "fire", 1);
  hg_check_term (&checks->check, HG_TERM_FIELD, NULL, 1);
  hg_check_scheme (&checks->check, "share", 1);
  hg_check_scheme (&checks->check, NULL, 1);
  g_assert_nonnull (hg_check_fact (&checks->check, "n", 1));
  g_assert_null (hg_check_fact (&checks->check, NULL, 1));
  assert_tags (checks, "");
  hg_check_term (&checks->check, HG_TERM_FIELD, "rescue", 1);   /* an id of another kind */
  hg_check_term (&checks->check, HG_TERM_DEPARTMENT, "x", 1);
  hg_check_terms (&checks->check, HG_TERM_INDUSTRY, trades, 1);
  hg_check_scheme (&checks->check, "x", 1);
  g_assert_null (hg_check_fact (&checks->check, "x", 1));
  assert_tags (checks, "unknown-field unknown-department unknown-industry unknown-industry unknown-scheme unknown-fact");
}

/* What the schema refused has been reported where it stands. */
static void
test_refused (HelperChecks *checks, gconstpointer data)
{
  hg_check_add_refused (&checks->check, "x");
  hg_check_term (&checks->check, HG_TERM_DEPARTMENT, "x", 1);
  hg_check_scheme (&checks->check, "x", 1);
  g_assert_null (hg_check_fact (&checks->check, "x", 1));
  assert_tags (checks, "");
}

static void
test_periods (HelperChecks *checks, gconstpointer data)
{
  GDate early, late, open;

  g_assert_true (hg_date_parse ("2026-01-01", &early) && hg_date_parse ("2026-01-02", &late));
  g_date_clear (&open, 1);
  g_assert_true (hg_check_period (&checks->check, &early, &late, 1));
  g_assert_true (hg_check_period (&checks->check, &early, &early, 1));
  g_assert_true (hg_check_period (&checks->check, &early, &open, 1));
  g_assert_true (hg_check_period (&checks->check, &open, &early, 1));
  g_assert_true (hg_check_period (&checks->check, &open, &open, 1));
  assert_tags (checks, "");
  g_assert_false (hg_check_period (&checks->check, &late, &early, 1));
  assert_tags (checks, "period-empty");
}

/* The law: 2010-06-01 to 2019-12-31, then from 2020-01-01, then from 2027-01-01; the edition from 2026-03-01. */
static void
test_cites (HelperChecks *checks, gconstpointer data)
{
  static const struct
  {
    const char *law;
    const char *version;
    const char *from;
    const char *until;
    const char *tags;
  } cases[] = {
    { "law", "2019-10-01", NULL, NULL, "" },
    { "law", "2019-10-01", "2020-01-01", NULL, "" },
    { "law", "2019-10-01", NULL, "2020-01-01", "" },
    { "law", "2019-10-01", NULL, "2019-12-31", "cite-not-in-force" },
    { "law", "2010-01-01", NULL, NULL, "law-replaced" },
    { "law", "2010-01-01", NULL, "2019-12-31", "" },
    { "law", "2010-01-01", "2019-12-31", "2020-06-01", "law-replaced" },
    { "law", "2010-01-01", "2020-01-01", NULL, "cite-not-in-force" },
    { "law", "2026-01-01", NULL, NULL, "law-not-yet-in-force" },
    { "law", "2026-01-01", "2027-01-01", NULL, "" },
    { "law", "2026-01-01", NULL, "2026-12-31", "cite-not-in-force" },
    { "law", "2011-01-01", NULL, NULL, "unknown-version" },
    { "lore", "2019-10-01", NULL, NULL, "unknown-law" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GPtrArray) cites = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_citation_free);
      HgCitation *cite = hg_citation_new ();
      GDate from, until;

      cite->law = g_strdup (cases[i].law);
      hg_date_parse (cases[i].version, &cite->version);
      g_ptr_array_add (cites, cite);
      hg_date_parse (cases[i].from, &from);
      hg_date_parse (cases[i].until, &until);
      g_test_message ("%s %s to %s", cases[i].version, cases[i].from, cases[i].until);
      hg_check_cites (&checks->check, cites, &from, &until);
      assert_tags (checks, cases[i].tags);
    }
}

static void
test_definitions (HelperChecks *checks, gconstpointer data)
{
  g_autoptr(HgFact) fact = hg_fact_new ();
  g_autoptr(HgLaw) law = hg_law_new ();

  fact->id = g_strdup ("decision-date");
  fact->type = HG_FACT_CHOICE;
  hg_fact_add_choice (fact, "a", "甲");
  hg_check_definition (&checks->check, fact);
  assert_tags (checks, "reserved-id fact-choices");
  law->short_title = g_strdup ("法");
  for (int i = 0; i < 2; i++)
    {
      HgLawVersion *version = hg_law_add_version (law);

      hg_date_parse ("2026-01-01", &version->passed);
      hg_date_parse ("2026-02-01", &version->effective);
      hg_date_parse (i == 0 ? "2026-01-31" : NULL, &version->expires);
    }
  hg_check_law (&checks->check, law);
  assert_tags (checks, "period-empty duplicate-id");
}

static void
test_unused (HelperChecks *checks, gconstpointer data)
{
  hg_check_term (&checks->check, HG_TERM_FIELD, "fire", 1);
  hg_check_fact (&checks->check, "n", 1);
  hg_check_unused (&checks->check);
  assert_tags (checks, "unused-department unused-document unused-law unused-fact unused-fact unused-fact unused-fact "
                       "unused-fact unused-fact");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/check/references", HelperChecks, NULL, helper_tree_set_up, test_references, helper_tree_tear_down);
  g_test_add ("/check/refused", HelperChecks, NULL, helper_tree_set_up, test_refused, helper_tree_tear_down);
  g_test_add ("/check/periods", HelperChecks, NULL, helper_tree_set_up, test_periods, helper_tree_tear_down);
  g_test_add ("/check/cites", HelperChecks, NULL, helper_tree_set_up, test_cites, helper_tree_tear_down);
  g_test_add ("/check/definitions", HelperChecks, NULL, helper_tree_set_up, test_definitions, helper_tree_tear_down);
  g_test_add ("/check/unused", HelperChecks, NULL, helper_tree_set_up, test_unused, helper_tree_tear_down);
  return g_test_run ();
}
