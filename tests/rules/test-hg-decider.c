/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-decider"

#include "config.h"

#include "hg-decider.h"

#include "hg-date.h"
#include "helper-rules.h"

typedef struct
{
  const char *id;
  const char *when;
  gboolean    general;
  const char *overrides;   /* (nullable): ids joined by commas */
  const char *from;        /* (nullable) */
  const char *until;       /* (nullable) */
} Rule;

static GPtrArray *
make_rules (const Rule *rules, guint n_rules)
{
  GPtrArray *made = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);

  for (guint i = 0; i < n_rules; i++)
    {
      HgRule *rule = hg_rule_new ();

      rule->id = g_strdup (rules[i].id);
      rule->number = g_strdup (rules[i].id);
      rule->title = g_strdup (rules[i].id);
      rule->when = helper_rules_parse (rules[i].when);
      rule->general = rules[i].general;
      rule->overrides = g_strsplit (rules[i].overrides != NULL ? rules[i].overrides : "", ",", -1);
      hg_date_parse (rules[i].from, &rule->from);
      hg_date_parse (rules[i].until, &rule->until);
      g_ptr_array_add (made, rule);
    }
  return made;
}

static HgDecision *
decide (const Rule *rules, guint n_rules, const char *answers)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, answers);
  g_autoptr(GPtrArray) made = make_rules (rules, n_rules);

  return hg_decider_decide (NULL, made, facts, NULL, HG_MONEY_NONE);
}

/* Every rule is answered for, listed ones first; "not on the list" is not "conditions not met". */
static void
test_listed (void)
{
  static const Rule rules[] = {
    { "general", "is(c)", TRUE, NULL, NULL, NULL },
    { "first", "is(a)", FALSE, NULL, NULL, NULL },
    { "second", "is(b)", FALSE, NULL, NULL, NULL },
  };
  static const struct { const char *answers; guint n_rules; HgListed expected; } cases[] = {
    { "", 3, HG_LISTED_OPEN },
    { "a=true", 3, HG_LISTED_APPLIES },
    { "a=false", 3, HG_LISTED_OPEN },
    { "a=false b=false", 3, HG_LISTED_NONE_APPLIES },
    { "a=false b=false c=true", 3, HG_LISTED_NONE_APPLIES },   /* a general rule is none of the list */
    { "c=true", 1, HG_LISTED_NOT_ON_LIST },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgDecision) decision = decide (rules, cases[i].n_rules, cases[i].answers);

      g_test_message ("%s", cases[i].answers);
      g_assert_cmpint (decision->listed, ==, cases[i].expected);
      g_assert_cmpuint (decision->verdicts->len, ==, cases[i].n_rules);
      g_assert_cmpuint (decision->n_listed, ==, cases[i].n_rules - 1);
      g_assert_true (((HgVerdict *) g_ptr_array_index (decision->verdicts, decision->n_listed))->rule->general);
    }
}

static void
test_validity (void)
{
  static const Rule rules[] = { { "rule", "is(a)", FALSE, NULL, "2026-01-01", "2026-12-31" } };
  static const struct { const char *answers; HgTruth act, decision; gboolean applying; HgListed listed; } cases[] = {
    { "a=true act-date=2026-01-01 decision-date=2026-12-31", HG_TRUTH_TRUE, HG_TRUTH_TRUE, TRUE, HG_LISTED_APPLIES },
    { "a=true act-date=2025-12-31 decision-date=2026-02-01", HG_TRUTH_FALSE, HG_TRUTH_TRUE, TRUE, HG_LISTED_APPLIES },
    { "a=true act-date=2026-12-31 decision-date=2027-01-01", HG_TRUTH_TRUE, HG_TRUTH_FALSE, TRUE, HG_LISTED_APPLIES },
    { "a=true act-date=2025-01-01 decision-date=2025-12-31", HG_TRUTH_FALSE, HG_TRUTH_FALSE, FALSE, HG_LISTED_NONE_APPLIES },
    { "a=true", HG_TRUTH_UNKNOWN, HG_TRUTH_UNKNOWN, TRUE, HG_LISTED_OPEN },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgDecision) decision = decide (rules, 1, cases[i].answers);
      const HgVerdict *verdict = hg_decision_find_verdict (decision, "rule");

      g_test_message ("%s", cases[i].answers);
      g_assert_cmpint (verdict->result, ==, HG_RESULT_APPLIES);
      g_assert_cmpint (verdict->in_force_on_act, ==, cases[i].act);
      g_assert_cmpint (verdict->in_force_on_decision, ==, cases[i].decision);
      g_assert_cmpint (hg_verdict_is_applying (verdict), ==, cases[i].applying);
      g_assert_cmpint (decision->listed, ==, cases[i].listed);
    }
}

static void
test_overrides (void)
{
  static const Rule rules[] = {
    { "may", "is(a)", TRUE, NULL, NULL, NULL },
    { "shall", "is(b)", TRUE, "may", NULL, NULL },
    { "late", "is(c)", TRUE, "may", "2026-08-15", NULL },
  };
  static const struct { const char *answers, *by, *may_by; } cases[] = {
    { "a=true b=true c=false", "shall", NULL },
    { "a=true b=false c=false", NULL, NULL },
    { "a=true c=false", NULL, "shall" },
    { "a=false b=true", NULL, NULL },                       /* what does not apply is not overridden */
    { "b=true c=false", "shall", NULL },                    /* nor does its being open matter any more */
    { "a=true b=false c=true", NULL, NULL },                /* not known whether it is in force */
    { "a=true b=false c=true act-date=2026-09-01 decision-date=2026-10-01", "late", NULL },
    { "a=true b=false c=true act-date=2026-07-01 decision-date=2026-10-01", NULL, NULL },   /* on one day only */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgDecision) decision = decide (rules, G_N_ELEMENTS (rules), cases[i].answers);
      const HgVerdict *verdict = hg_decision_find_verdict (decision, "may");

      g_test_message ("%s", cases[i].answers);
      g_assert_cmpstr (verdict->overridden_by, ==, cases[i].by);
      g_assert_cmpstr (verdict->may_be_overridden_by, ==, cases[i].may_by);
      if (cases[i].by != NULL)
        g_assert_null (hg_decision_find_open (decision, "a"));
    }
}

/* Kleene's logic leaves it open; every answer confirms it. */
static void
test_regardless (void)
{
  static const Rule rules[] = { { "rule", "any(is(a),not(is(a)))", FALSE, NULL, NULL, NULL } };
  g_autoptr(HgDecision) open = decide (rules, 1, "");
  g_autoptr(HgDecision) known = decide (rules, 1, "a=true");

  g_assert_cmpint (hg_decision_find_verdict (open, "rule")->result, ==, HG_RESULT_APPLIES);
  g_assert_true (hg_decision_find_verdict (open, "rule")->regardless);
  g_assert_false (hg_decision_find_verdict (known, "rule")->regardless);
}

/* Two versions of a liability, and one that comes. */
static void
test_liabilities (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(GPtrArray) rules = g_ptr_array_new ();
  g_autoptr(HgMatter) matter = hg_matter_new ();
  static const struct { const char *dates; guint act, decision, upcoming; gboolean changed; HgLighter lighter; } cases[] = {
    { "act-date=2026-08-14 decision-date=2026-08-15", 1, 1, 1, TRUE, HG_LIGHTER_DECISION },
    { "act-date=2026-08-01 decision-date=2026-08-14", 1, 1, 2, FALSE, HG_LIGHTER_UNCHANGED },
    { "act-date=2026-09-01 decision-date=2027-01-01", 1, 1, 0, TRUE, HG_LIGHTER_ACT },
    { "act-date=2026-08-01", 1, 0, 0, FALSE, HG_LIGHTER_UNCHANGED },
    { "", 0, 0, 0, FALSE, HG_LIGHTER_UNCHANGED },
  };
  static const struct { const char *tiers, *from, *until; } liabilities[] = {
    { "unit;;fine min=100000 max=1000000", NULL, "2026-08-14" },
    { "unit;;fine min=50000 max=200000", "2026-08-15", "2026-12-31" },
    { "unit;;fine min=60000 max=300000", "2027-01-01", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (liabilities); i++)
    {
      HgLiability *liability = helper_rules_liability (liabilities[i].tiers);

      hg_date_parse (liabilities[i].from, &liability->from);
      hg_date_parse (liabilities[i].until, &liability->until);
      g_ptr_array_add (matter->liabilities, liability);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, cases[i].dates);
      g_autoptr(HgDecision) decision = hg_decider_decide (matter, rules, facts, NULL, HG_MONEY_NONE);

      g_test_message ("%s", cases[i].dates);
      g_assert_cmpuint (decision->on_act->len, ==, cases[i].act);
      g_assert_cmpuint (decision->on_decision->len, ==, cases[i].decision);
      g_assert_cmpuint (decision->upcoming->len, ==, cases[i].upcoming);
      g_assert_cmpint (decision->changed, ==, cases[i].changed);
      g_assert_cmpint (decision->lighter, ==, cases[i].lighter);
    }
}

/* The scheme is a parameter: the caller's, else the listed rules' own, else the edition's first. */
static void
test_scheme (void)
{
  static const Rule rules[] = {
    { "general", "is(a)", TRUE, NULL, NULL, NULL }, { "listed", "is(a)", FALSE, NULL, NULL, NULL },
  };
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, "");
  g_autoptr(GPtrArray) made = make_rules (rules, 2);
  g_autoptr(HgScheme) own = helper_rules_scheme ();
  g_autoptr(HgDecision) without = hg_decider_decide (NULL, made, facts, NULL, HG_MONEY_NONE);
  g_autoptr(HgDecision) first = NULL;
  g_autoptr(HgDecision) named = NULL;
  g_autoptr(HgDecision) given = NULL;
  const char *const ids[] = { "first", "second" };

  g_assert_null (without->scheme);
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      HgScheme *scheme = helper_rules_scheme ();

      g_free (scheme->id);
      scheme->id = g_strdup (ids[i]);
      g_assert_true (hg_vocabulary_take_scheme (vocabulary, scheme));
    }
  first = hg_decider_decide (NULL, made, facts, NULL, HG_MONEY_NONE);
  g_assert_cmpstr (first->scheme->id, ==, "first");
  ((HgRule *) g_ptr_array_index (made, 1))->scheme = g_strdup ("second");
  named = hg_decider_decide (NULL, made, facts, NULL, HG_MONEY_NONE);
  g_assert_cmpstr (named->scheme->id, ==, "second");
  given = hg_decider_decide (NULL, made, facts, own, HG_MONEY_NONE);
  g_assert_true (given->scheme == own);
}

/* One more answer never turns a decided result round. */
static void
test_monotonic (void)
{
  static const char *const ids[] = { "a", "b", "c", "d", "n", "k" };
  static const char *const answers[][4] = {
    { "true", "false", "true", "false" }, { "true", "false", "true", "false" }, { "true", "false", "true", "false" },
    { "true", "false", "true", "false" }, { "1", "2", "3", "9" }, { "low", "middle", "high", "low" },
  };
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  guint n_regardless = 0;

  for (guint round = 0; round < 1500; round++)
    {
      g_autoptr(HgFacts) facts = hg_facts_new (vocabulary);
      g_autoptr(GPtrArray) rules = make_rules ((Rule[]) { { "rule", "is(a)", FALSE, NULL, NULL, NULL } }, 1);
      HgRule *rule = g_ptr_array_index (rules, 0);
      HgResult before = HG_RESULT_UNDETERMINED;

      hg_condition_free (rule->when);
      rule->when = helper_rules_random (4);
      for (gsize i = 0; i <= G_N_ELEMENTS (ids); i++)
        {
          g_autoptr(HgDecision) decision = hg_decider_decide (NULL, rules, facts, NULL, HG_MONEY_NONE);
          const HgVerdict *verdict = hg_decision_find_verdict (decision, "rule");

          if (before != HG_RESULT_UNDETERMINED)
            g_assert_cmpint (verdict->result, ==, before);
          g_assert_cmpint (verdict->result == HG_RESULT_UNDETERMINED, ==, verdict->open->len > 0);
          before = verdict->result;
          n_regardless += verdict->regardless;
          if (i < G_N_ELEMENTS (ids))
            hg_facts_set (facts, ids[i], answers[i][g_test_rand_int_range (0, 4)], NULL);
        }
      g_assert_cmpint (before, !=, HG_RESULT_UNDETERMINED);
    }
  g_assert_cmpuint (n_regardless, >, 20);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/decider/listed", test_listed);
  g_test_add_func ("/decider/validity", test_validity);
  g_test_add_func ("/decider/overrides", test_overrides);
  g_test_add_func ("/decider/regardless", test_regardless);
  g_test_add_func ("/decider/liabilities", test_liabilities);
  g_test_add_func ("/decider/scheme", test_scheme);
  g_test_add_func ("/decider/monotonic", test_monotonic);
  return g_test_run ();
}
