/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-relevance"

#include "config.h"

#include "hg-relevance.h"

#include <string.h>

#include "hg-date.h"
#include "hg-evaluator.h"
#include "helper-rules.h"

#define F HG_TRUTH_FALSE
#define U HG_TRUTH_UNKNOWN
#define T HG_TRUTH_TRUE

typedef struct
{
  const char *condition;
  const char *answers;
  HgTruth     truth;
  const char *open;        /* in the order of the alphabet */
} Case;

static const Case cases[] = {
  /* What Kleene's logic says too, */
  { "is(a)", "", U, "a" },
  { "is(a)", "a=true", T, "" },
  { "all(is(a),is(b))", "", U, "a b" },
  { "all(is(a),is(b))", "a=true", U, "b" },
  { "all(is(a),is(b))", "a=false", F, "" },
  { "any(is(a),all(is(b),is(c)))", "b=false", U, "a" },
  { "least2(is(a),is(b),is(c))", "a=true", U, "b c" },
  { "least2(is(a),is(b),is(c))", "a=true b=true", T, "" },
  { "not(any(is(a),is(b)))", "a=false", U, "b" },
  /* and what it does not. */
  { "any(is(a),not(is(a)))", "", T, "" },
  { "all(is(a),not(is(a)))", "", F, "" },
  { "any(is(a),all(is(a),is(b)))", "", U, "a" },
  { "all(is(a),any(is(a),is(b)))", "", U, "a" },
  { "any(all(is(a),is(b)),all(not(is(a)),is(b)))", "", U, "b" },
  { "least2(is(a),not(is(a)),is(b))", "", U, "b" },
  { "least1(is(a),not(is(a)),is(b))", "", T, "" },
  { "all(is(c),any(is(a),all(is(a),is(b))))", "", U, "a c" },
  { "any(is(d),all(is(c),any(is(a),not(is(a)))))", "", U, "c d" },
  /* Leaves about the same quantity */
  { "all(compare(n;above=3),compare(n;below=2))", "", F, "" },
  { "all(compare(n;above=3),compare(n;below=2),is(a))", "", F, "" },
  { "any(compare(n;above=2),compare(n;below=3),is(a))", "", T, "" },
  { "any(compare(n;at-least=3),compare(n;below=2))", "", U, "n" },
  { "all(any(compare(n;above=3),is(a)),compare(n;below=2))", "", U, "a n" },
  { "compare(n;at-least=0)", "", T, "" },
  { "compare(k;at-least=low)", "", T, "" },
  { "one(k;low;middle;high)", "", T, "" },
  { "all(one(k;low),compare(k;above=low),is(a))", "", F, "" },
  { "any(one(k;low;middle),compare(k;equals=high))", "", T, "" },
  /* Dates */
  { "within(s;t;15)", "", U, "s t" },
  { "within(s;t;15)", "s=2026-05-01", U, "t" },
  { "all(within(s;t;15),elapsed(s;t;above=P1M))", "", F, "" },
  { "all(within(s;t;15),elapsed(s;t;above=P1M))", "s=2026-05-01", F, "" },
  { "any(within(s;t;15),not(within(s;t;7)))", "t=2026-05-01", T, "" },
  { "all(within(s;t;30),elapsed(s;t;at-least=P1M))", "", U, "s t" },
  { "all(within(s;t;28),elapsed(s;t;at-least=P1M))", "", U, "s t" },
  { "all(within(s;t;27),elapsed(s;t;at-least=P1M))", "", F, "" },
  { "all(within(s;t;30),elapsed(s;t;at-least=P1M))", "s=2026-01-15", F, "" },
  { "any(all(not(all(is(a),compare(k;above=low))),elapsed(s;t;above=P2Y)),elapsed(s;t;above=P5Y))", "", U, "a k s t" },
  { "any(all(not(all(is(a),compare(k;above=low))),elapsed(s;t;above=P2Y)),elapsed(s;t;above=P5Y))",
    "s=2020-01-01 t=2026-01-01", T, "" },
  { "any(all(not(all(is(a),compare(k;above=low))),elapsed(s;t;above=P2Y)),elapsed(s;t;above=P5Y))",
    "s=2023-01-01 t=2026-01-01", U, "a k" },
  { "any(all(not(all(is(a),compare(k;above=low))),elapsed(s;t;above=P2Y)),elapsed(s;t;above=P5Y))",
    "s=2025-01-01 t=2026-01-01", F, "" },
  { "none(h;s;P2Y)", "", U, "h s" },
  { "none(h;s;P2Y)", "h=", T, "" },
  { "none(h;s;P2Y)", "h=2024-01-01", U, "s" },
  { "none(h;s;P2Y)", "s=2024-01-01", U, "h" },
  { "all(none(h;s;P2Y),not(none(h;s;P3Y)))", "s=2024-01-01", U, "h" },
  { "all(none(h;s;P3Y),not(none(h;s;P2Y)))", "s=2024-01-01", F, "" },
};

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static char *
dup_open (const HgRelevance *relevance)
{
  GString *text = g_string_new (NULL);

  g_ptr_array_sort (relevance->facts, compare_texts);
  for (guint i = 0; i < relevance->facts->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", (const char *) g_ptr_array_index (relevance->facts, i));
  return g_string_free (text, FALSE);
}

static void
test_named (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgCondition) condition = helper_rules_parse (cases[i].condition);
      g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, cases[i].answers);
      g_autoptr(HgRelevance) relevance = hg_relevance_examine (condition, facts);
      g_autofree char *open = dup_open (relevance);

      g_test_message ("%s on %s", cases[i].condition, cases[i].answers);
      g_assert_true (relevance->exact);
      g_assert_cmpint (hg_relevance_get_truth (relevance), ==, cases[i].truth);
      g_assert_cmpstr (open, ==, cases[i].open);
    }
}

/* The oracle: all completions of what is known, from answers that are finer than any bound of the trees. */

typedef struct
{
  const char *id;
  const char *answers[32];
} Domain;

typedef struct
{
  const HgCondition *condition;
  HgFacts           *facts;
  const Domain      *domains;
  guint              n_domains;
  gboolean           can_hold;
  gboolean           can_fail;
} Oracle;

static HgTruth
try_domain (Oracle *oracle, guint next, guint left_out)
{
  const Domain *domain;

  if (next == oracle->n_domains)
    {
      HgTruth truth = hg_evaluator_evaluate (oracle->condition, oracle->facts);

      oracle->can_hold |= truth == T;
      oracle->can_fail |= truth == F;
      return truth;
    }
  domain = &oracle->domains[next];
  if (next == left_out || hg_facts_get (oracle->facts, domain->id) != NULL)
    return try_domain (oracle, next + 1, left_out);
  for (const char *const *answer = domain->answers; *answer != NULL; answer++)
    {
      g_assert_true (hg_facts_set (oracle->facts, domain->id, *answer, NULL));
      try_domain (oracle, next + 1, left_out);
    }
  hg_facts_unset (oracle->facts, domain->id);
  return U;
}

/* Whether two answers to the one make a difference under some answers to the others. */
static gboolean
makes_difference (Oracle *oracle, guint next, guint fact)
{
  const Domain *domain;
  gboolean differs = FALSE;

  if (next == oracle->n_domains)
    {
      guint found[T + 1] = { 0 };

      domain = &oracle->domains[fact];
      for (const char *const *answer = domain->answers; *answer != NULL; answer++)
        {
          hg_facts_set (oracle->facts, domain->id, *answer, NULL);
          found[hg_evaluator_evaluate (oracle->condition, oracle->facts)]++;
        }
      hg_facts_unset (oracle->facts, domain->id);
      return found[T] > 0 && found[F] > 0;
    }
  domain = &oracle->domains[next];
  if (next == fact || hg_facts_get (oracle->facts, domain->id) != NULL)
    return makes_difference (oracle, next + 1, fact);
  for (const char *const *answer = domain->answers; *answer != NULL && !differs; answer++)
    {
      hg_facts_set (oracle->facts, domain->id, *answer, NULL);
      differs = makes_difference (oracle, next + 1, fact);
    }
  hg_facts_unset (oracle->facts, domain->id);
  return differs;
}

/* How often the search gave up on being exact: a tree that is too tangled for the work it may do. */
static guint n_bounded;

/* Then it may ask too much, but never too little. */
static void
check_bound (const HgRelevance *relevance, const char *open, const char *expected, const Oracle *oracle)
{
  g_auto(GStrv) asked = g_strsplit (open, " ", -1);
  g_auto(GStrv) needed = g_strsplit (expected, " ", -1);

  n_bounded++;
  g_assert_true (relevance->can_hold || !oracle->can_hold);
  g_assert_true (relevance->can_fail || !oracle->can_fail);
  for (char **id = needed; *id != NULL; id++)
    g_assert_true (**id == '\0' || g_strv_contains ((const char *const *) asked, *id));
}

/* Less work gives the same truth, whether the search was exact or gave up. */
static void
check_rule_truth (const HgRelevance *relevance, const HgCondition *condition, const HgFacts *facts)
{
  g_autoptr(HgRule) rule = hg_rule_new ();

  rule->when = (HgCondition *) condition;
  g_assert_cmpint (hg_relevance_get_rule_truth (rule, facts), ==, hg_relevance_get_truth (relevance));
  rule->when = NULL;
}

/* Compares with the oracle; returns whether Kleene's logic alone would have said something else. */
static gboolean
check (HgVocabulary *vocabulary, const HgCondition *condition, HgFacts *facts, const Domain *domains, guint n_domains)
{
  g_autoptr(HgRelevance) relevance = hg_relevance_examine (condition, facts);
  g_autofree char *open = dup_open (relevance);
  g_autoptr(GString) expected = g_string_new (NULL);
  HgTruth kleene = hg_evaluator_evaluate (condition, facts);
  Oracle oracle = { .condition = condition, .facts = facts, .domains = domains, .n_domains = n_domains };

  check_rule_truth (relevance, condition, facts);
  try_domain (&oracle, 0, n_domains);
  for (guint i = 0; i < n_domains; i++)
    if (hg_facts_get (facts, domains[i].id) == NULL && makes_difference (&oracle, 0, i))
      g_string_append_printf (expected, "%s%s", expected->len > 0 ? " " : "", domains[i].id);
  if (!relevance->exact)
    {
      check_bound (relevance, open, expected->str, &oracle);
      return FALSE;
    }
  g_assert_cmpint (relevance->can_hold, ==, oracle.can_hold);
  g_assert_cmpint (relevance->can_fail, ==, oracle.can_fail);
  g_assert_cmpstr (open, ==, expected->str);
  return kleene != hg_relevance_get_truth (relevance);
}

static const Domain small[] = {
  { "a", { "true", "false" } }, { "b", { "true", "false" } }, { "c", { "true", "false" } }, { "d", { "true", "false" } },
  { "k", { "low", "middle", "high" } }, { "n", { "0", "0.5", "1", "1.5", "2", "2.5", "3", "9" } },
};

static guint
count_answers (const Domain *domain)
{
  guint n = 0;

  while (domain->answers[n] != NULL)
    n++;
  return n;
}

static HgFacts *
random_facts (HgVocabulary *vocabulary, const Domain *domains, guint n_domains, int one_in)
{
  HgFacts *facts = hg_facts_new (vocabulary);

  for (guint i = 0; i < n_domains; i++)
    if (g_test_rand_int_range (0, one_in) == 0)
      hg_facts_set (facts, domains[i].id, domains[i].answers[g_test_rand_int_range (0, (int) count_answers (&domains[i]))],
                    NULL);
  return facts;
}

static void
test_brute_force (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  guint n_finer = 0;

  for (guint round = 0; round < 3000; round++)
    {
      g_autoptr(HgCondition) condition = helper_rules_random (3);
      g_autoptr(HgFacts) facts = random_facts (vocabulary, small, G_N_ELEMENTS (small), 3);

      n_finer += check (vocabulary, condition, facts, small, G_N_ELEMENTS (small));
    }
  g_test_message ("3000 trees: %u settled beyond three-valued logic, %u too tangled to be exact", n_finer, n_bounded);
  g_assert_cmpuint (n_finer, >, 50);   /* else the agreement says nothing of the search */
  g_assert_cmpuint (n_bounded, <, 30);
}

/* Two dates, close together, over the end of a February. */
static const Domain days[] = {
  { "a", { "true", "false" } },
  { "s", { "2024-02-20", "2024-02-25", "2024-02-26", "2024-02-27", "2024-02-28", "2024-02-29", "2024-03-01",
           "2024-03-02", "2024-03-03", "2024-03-04", "2024-03-05", "2024-03-06", "2024-03-28", "2024-03-29",
           "2024-03-30", "2024-04-02", "2024-04-05", "2024-06-01" } },
  { "t", { "2024-01-15", "2024-02-20", "2024-02-25", "2024-02-26", "2024-02-27", "2024-02-28", "2024-02-29", "2024-03-01",
           "2024-03-02", "2024-03-03", "2024-03-04", "2024-03-05", "2024-03-06", "2024-03-28", "2024-03-29",
           "2024-03-30", "2024-04-02", "2024-04-05", "2024-06-01" } },
};

static HgCondition *
random_dated (guint depth)
{
  static const char *const leaves[] = {
    "is(a)", "within(s;t;3)", "within(s;t;5)", "elapsed(s;t;at-least=P1M)", "elapsed(s;t;above=P3D)",
    "elapsed(s;t;at-least=P4D;below=P1M)", "elapsed(s;t;at-most=P6D)",
  };
  static const HgConditionKind kinds[] = { HG_CONDITION_ALL, HG_CONDITION_ANY, HG_CONDITION_NOT };
  HgCondition *condition;
  guint n_children;

  if (depth == 0)
    return helper_rules_parse (leaves[g_test_rand_int_range (0, G_N_ELEMENTS (leaves))]);
  condition = hg_condition_new (kinds[g_test_rand_int_range (0, G_N_ELEMENTS (kinds))]);
  n_children = condition->kind == HG_CONDITION_NOT ? 1 : (guint) g_test_rand_int_range (1, 4);
  for (guint i = 0; i < n_children; i++)
    g_ptr_array_add (condition->children, random_dated (depth - 1));
  return condition;
}

/* One day is known, or none; the oracle's days are not all days, so it is asked only where they suffice. */
static void
test_dates (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  guint n_finer = 0;

  for (guint round = 0; round < 1500; round++)
    {
      g_autoptr(HgCondition) condition = random_dated (1 + round % 2);
      g_autoptr(HgFacts) facts = hg_facts_new (vocabulary);

      hg_facts_set (facts, "s", "2024-02-28", NULL);
      n_finer += check (vocabulary, condition, facts, days, G_N_ELEMENTS (days));
      hg_facts_unset (facts, "s");
      check (vocabulary, condition, facts, days, G_N_ELEMENTS (days));
    }
  g_test_message ("3000 cases of days: %u settled beyond three-valued logic", n_finer);
  g_assert_cmpuint (n_finer, >, 20);
}

/* A rule is its condition without its exclusion, and the two may ask about the same. */
static void
test_rule (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgRule) rule = hg_rule_new ();
  g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, "");
  g_autoptr(HgRelevance) relevance = NULL;
  g_autofree char *open = NULL;

  rule->when = helper_rules_parse ("all(is(a),is(b))");
  rule->unless = helper_rules_parse ("any(is(a),is(c))");
  relevance = hg_relevance_examine_rule (rule, facts);
  g_assert_cmpint (hg_relevance_get_truth (relevance), ==, F);
  g_assert_cmpint (hg_relevance_get_rule_truth (rule, facts), ==, F);
  g_assert_cmpuint (relevance->facts->len, ==, 0);
  hg_relevance_free (g_steal_pointer (&relevance));
  hg_condition_free (rule->unless);
  rule->unless = helper_rules_parse ("is(c)");
  relevance = hg_relevance_examine_rule (rule, facts);
  open = dup_open (relevance);
  g_assert_cmpstr (open, ==, "a b c");
}

/* Too much to search through is said to be so, and nothing is kept back. */
static void
test_bounds (void)
{
  static const char *const conditions[] = {
    "all(within(s;t;15),within(t;act-date;5),not(within(s;act-date;17)))",
    "any(all(is(a),is(b),compare(n;at-least=1),compare(m;at-least=1),is(c),is(d),compare(k;above=low),within(s;t;3)),"
    "all(is(a),not(is(b)),compare(n;above=7),compare(m;below=5),not(is(c)),not(is(d)),compare(k;below=high),"
    "within(s;t;2),compare(n;below=30),compare(m;above=3)))",
  };
  static const char *const open[] = { "act-date s t", "a b c d k m n s t" };
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts = hg_facts_new (vocabulary);

  for (gsize i = 0; i < G_N_ELEMENTS (conditions); i++)
    {
      g_autoptr(HgCondition) condition = helper_rules_parse (conditions[i]);
      g_autoptr(HgRelevance) relevance = hg_relevance_examine (condition, facts);
      g_autofree char *found = dup_open (relevance);

      g_assert_false (relevance->exact);
      check_rule_truth (relevance, condition, facts);
      g_assert_cmpint (hg_relevance_get_truth (relevance), ==, U);
      g_assert_cmpstr (found, ==, open[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/relevance/named", test_named);
  g_test_add_func ("/relevance/brute-force", test_brute_force);
  g_test_add_func ("/relevance/dates", test_dates);
  g_test_add_func ("/relevance/rule", test_rule);
  g_test_add_func ("/relevance/bounds", test_bounds);
  return g_test_run ();
}
