/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-satisfiability"

#include "config.h"

#include "hg-satisfiability.h"

#include "hg-evaluator.h"
#include "helper-rules.h"

typedef struct
{
  const char      *condition;
  HgSatisfiability expected;
} Case;

static const Case cases[] = {
  { "is(a)", HG_SATISFIABLE },
  { "not(is(a))", HG_SATISFIABLE },
  { "all(is(a),not(is(a)))", HG_NEVER },
  { "any(is(a),not(is(a)))", HG_ALWAYS },
  { "all(is(a),is(b))", HG_SATISFIABLE },
  /* Quantities: below, at and above every bound, but never below zero */
  { "compare(n;at-least=0)", HG_ALWAYS },
  { "compare(n;below=0)", HG_NEVER },
  { "compare(n;above=0)", HG_SATISFIABLE },
  { "compare(n;at-least=3;below=3)", HG_NEVER },
  { "compare(n;at-least=3;at-most=3)", HG_SATISFIABLE },
  { "all(compare(n;above=5),compare(n;below=4))", HG_NEVER },
  { "all(compare(n;above=4),compare(n;below=5))", HG_SATISFIABLE },
  { "all(compare(n;above=5),compare(m;below=4))", HG_SATISFIABLE },
  { "any(compare(n;above=4),compare(n;below=5))", HG_ALWAYS },
  { "any(compare(n;above=4),compare(n;below=4))", HG_SATISFIABLE },
  { "any(compare(n;not-equals=4),compare(n;equals=4))", HG_ALWAYS },
  { "all(compare(v;at-most=100),compare(v;above=100.00))", HG_NEVER },
  /* Choices: nothing lies between them */
  { "compare(k;at-least=low)", HG_ALWAYS },
  { "compare(k;above=high)", HG_NEVER },
  { "compare(k;above=low;below=high)", HG_SATISFIABLE },
  { "compare(k;above=low;below=middle)", HG_NEVER },
  { "one(k;low;middle;high)", HG_ALWAYS },
  { "all(one(k;low),one(k;middle;high))", HG_NEVER },
  { "all(one(k;low;middle),compare(k;at-least=middle))", HG_SATISFIABLE },
  { "any(one(k;low;middle),compare(k;equals=high))", HG_ALWAYS },
  { "least2(one(k;low),one(k;middle),one(k;high))", HG_NEVER },
  { "least1(one(k;low),one(k;middle),one(k;high))", HG_ALWAYS },
  /* Leaves about dates are taken as independent, and the same leaf as the same */
  { "within(s;t;15)", HG_SATISFIABLE },
  { "all(within(s;t;15),not(within(s;t;15)))", HG_NEVER },
  { "any(elapsed(s;t;at-least=P2Y),not(elapsed(s;t;at-least=P2Y)))", HG_ALWAYS },
  { "none(h;decision-date;P2Y)", HG_SATISFIABLE },
};

static void
test_named (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgCondition) condition = helper_rules_parse (cases[i].condition);

      g_test_message ("%s", cases[i].condition);
      g_assert_cmpint (hg_satisfiability_examine (condition, vocabulary), ==, cases[i].expected);
    }
}

/* All answers that a random tree can tell apart. */
static HgSatisfiability
try_all (const HgCondition *condition, HgVocabulary *vocabulary)
{
  static const char *const numbers[] = { "0", "0.5", "1", "1.5", "2", "2.5", "3", "9" };
  static const char *const choices[] = { "low", "middle", "high" };
  g_autoptr(HgFacts) facts = hg_facts_new (vocabulary);
  gboolean may_hold = FALSE, may_fail = FALSE;

  for (guint booleans = 0; booleans < 16; booleans++)
    for (gsize n = 0; n < G_N_ELEMENTS (numbers); n++)
      for (gsize k = 0; k < G_N_ELEMENTS (choices); k++)
        {
          hg_facts_set (facts, "a", booleans & 1 ? "true" : "false", NULL);
          hg_facts_set (facts, "b", booleans & 2 ? "true" : "false", NULL);
          hg_facts_set (facts, "c", booleans & 4 ? "true" : "false", NULL);
          hg_facts_set (facts, "d", booleans & 8 ? "true" : "false", NULL);
          hg_facts_set (facts, "n", numbers[n], NULL);
          hg_facts_set (facts, "k", choices[k], NULL);
          if (hg_evaluator_evaluate (condition, facts) == HG_TRUTH_TRUE)
            may_hold = TRUE;
          else
            may_fail = TRUE;
        }
  return may_hold ? (may_fail ? HG_SATISFIABLE : HG_ALWAYS) : HG_NEVER;
}

static void
test_brute_force (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  guint found[HG_ALWAYS + 1] = { 0 };

  for (guint round = 0; round < 1500; round++)
    {
      g_autoptr(HgCondition) condition = helper_rules_random (3);
      HgSatisfiability result = hg_satisfiability_examine (condition, vocabulary);

      g_assert_cmpint (result, ==, try_all (condition, vocabulary));
      found[result]++;
    }
  /* If chance never met one of them, the agreement says nothing of it. */
  g_assert_cmpuint (found[HG_NEVER], >, 0);
  g_assert_cmpuint (found[HG_ALWAYS], >, 0);
}

/* A pigeonhole: so many facts, each true in one of fewer ways. What is too much to try counts as satisfiable. */
static void
test_given_up (void)
{
  const guint n_pigeons = 8, n_holes = 7;
  g_autoptr(HgVocabulary) vocabulary = hg_vocabulary_new ();
  g_autoptr(GString) text = g_string_new ("all(");
  g_autoptr(HgCondition) condition = NULL;

  for (guint pigeon = 0; pigeon < n_pigeons; pigeon++)
    {
      g_string_append (text, "any(");
      for (guint hole = 0; hole < n_holes; hole++)
        {
          HgFact *fact = hg_fact_new ();

          fact->id = g_strdup_printf ("p%uh%u", pigeon, hole);
          fact->type = HG_FACT_BOOLEAN;
          fact->question = g_strdup ("?");
          hg_vocabulary_take_fact (vocabulary, fact);
          g_string_append_printf (text, "is(%s),", fact->id);
        }
      g_string_append (text, "),");
    }
  for (guint hole = 0; hole < n_holes; hole++)
    for (guint one = 0; one < n_pigeons; one++)
      for (guint other = one + 1; other < n_pigeons; other++)
        g_string_append_printf (text, "not(all(is(p%uh%u),is(p%uh%u))),", one, hole, other, hole);
  g_string_append (text, ")");
  condition = helper_rules_parse (text->str);
  g_assert_cmpint (hg_satisfiability_examine (condition, vocabulary), ==, HG_SATISFIABLE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/satisfiability/named", test_named);
  g_test_add_func ("/satisfiability/brute-force", test_brute_force);
  g_test_add_func ("/satisfiability/given-up", test_given_up);
  return g_test_run ();
}
