/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-evaluator"

#include "config.h"

#include "hg-evaluator.h"

#include "hg-date.h"
#include "hg-error.h"
#include "helper-rules.h"

#define F HG_TRUTH_FALSE
#define U HG_TRUTH_UNKNOWN
#define T HG_TRUTH_TRUE

typedef struct
{
  const char *condition;
  const char *answers;
  HgTruth     expected;
} Case;

static const Case leaves[] = {
  /* is */
  { "is(a)", "a=true", T },
  { "is(a)", "a=false", F },
  { "is(a)", "", U },
  { "is(a)", "b=true", U },

  /* compare: numbers */
  { "compare(n;at-least=3)", "n=3", T },
  { "compare(n;at-least=3)", "n=2.999999", F },
  { "compare(n;at-most=3)", "n=3", T },
  { "compare(n;at-most=3)", "n=3.000001", F },
  { "compare(n;above=3)", "n=3", F },
  { "compare(n;above=3)", "n=3.000001", T },
  { "compare(n;below=3)", "n=3", F },
  { "compare(n;below=3)", "n=2.999999", T },
  { "compare(n;equals=3)", "n=3.0", T },
  { "compare(n;equals=3)", "n=3.1", F },
  { "compare(n;not-equals=3)", "n=3", F },
  { "compare(n;not-equals=3)", "n=4", T },
  { "compare(n;at-least=3;below=7)", "n=3", T },
  { "compare(n;at-least=3;below=7)", "n=7", F },
  { "compare(n;at-least=3;below=7)", "n=2", F },
  { "compare(n;at-least=3)", "", U },
  /* amounts and choices */
  { "compare(v;at-most=10000)", "v=10000.00", T },
  { "compare(v;at-most=10000)", "v=10000.01", F },
  { "compare(k;at-least=middle)", "k=low", F },
  { "compare(k;at-least=middle)", "k=middle", T },
  { "compare(k;at-least=middle)", "k=high", T },
  { "compare(k;equals=high)", "k=middle", F },

  /* one-of */
  { "one(k;low;high)", "k=low", T },
  { "one(k;low;high)", "k=middle", F },
  { "one(k;low;high)", "", U },

  /* within: the day itself is day 0, the last day counts */
  { "within(s;t;15)", "s=2026-05-01 t=2026-05-01", T },
  { "within(s;t;15)", "s=2026-05-01 t=2026-05-16", T },
  { "within(s;t;15)", "s=2026-05-01 t=2026-05-17", F },
  { "within(s;t;15)", "s=2026-05-02 t=2026-05-01", F },
  { "within(s;t;15)", "s=2026-05-01", U },
  { "within(s;t;15)", "t=2026-05-01", U },
  { "within(s;t;1)", "s=2024-02-28 t=2024-02-29", T },
  { "within(s;t;1)", "s=2024-02-28 t=2024-03-01", F },
  { "within(s;t;1)", "s=2026-12-31 t=2027-01-01", T },
  { "within(act-date;decision-date;3)", "act-date=2026-01-01 decision-date=2026-01-04", T },

  /* elapsed: by the calendar */
  { "elapsed(s;t;at-least=P2Y)", "s=2024-05-02 t=2026-05-02", T },
  { "elapsed(s;t;at-least=P2Y)", "s=2024-05-02 t=2026-05-01", F },
  { "elapsed(s;t;above=P2Y)", "s=2024-05-02 t=2026-05-02", F },
  { "elapsed(s;t;above=P2Y)", "s=2024-05-02 t=2026-05-03", T },
  { "elapsed(s;t;at-most=P2Y)", "s=2024-05-02 t=2026-05-02", T },
  { "elapsed(s;t;below=P2Y)", "s=2024-05-02 t=2026-05-02", F },
  { "elapsed(s;t;below=P2Y)", "s=2024-05-02 t=2026-05-01", T },
  { "elapsed(s;t;at-least=P1M;below=P2M)", "s=2026-01-15 t=2026-02-20", T },
  { "elapsed(s;t;at-least=P1M;below=P2M)", "s=2026-01-15 t=2026-03-15", F },
  { "elapsed(s;t;at-least=P2Y)", "s=2024-05-02", U },
  /* a month that has no such day ends the period on its last day */
  { "elapsed(s;t;at-least=P1M)", "s=2026-01-31 t=2026-02-27", F },
  { "elapsed(s;t;at-least=P1M)", "s=2026-01-31 t=2026-02-28", T },
  { "elapsed(s;t;at-least=P1M)", "s=2024-01-31 t=2024-02-28", F },
  { "elapsed(s;t;at-least=P1M)", "s=2024-01-31 t=2024-02-29", T },
  { "elapsed(s;t;at-least=P1Y)", "s=2024-02-29 t=2025-02-27", F },
  { "elapsed(s;t;at-least=P1Y)", "s=2024-02-29 t=2025-02-28", T },
  { "elapsed(s;t;at-least=P1M)", "s=2026-03-31 t=2026-04-30", T },
  { "elapsed(s;t;at-least=P1M1D)", "s=2026-01-31 t=2026-03-01", T },
  { "elapsed(s;t;at-least=P7D)", "s=2026-02-25 t=2026-03-04", T },
  { "elapsed(s;t;at-least=P7D)", "s=2026-02-25 t=2026-03-03", F },

  /* none-within: two years before 2 May 2026 begin after 2 May 2024 and end on the day itself */
  { "none(h;decision-date;P2Y)", "h= decision-date=2026-05-02", T },
  { "none(h;decision-date;P2Y)", "h=2024-05-02 decision-date=2026-05-02", T },
  { "none(h;decision-date;P2Y)", "h=2024-05-03 decision-date=2026-05-02", F },
  { "none(h;decision-date;P2Y)", "h=2026-05-02 decision-date=2026-05-02", F },
  { "none(h;decision-date;P2Y)", "h=2026-05-03 decision-date=2026-05-02", T },
  { "none(h;decision-date;P2Y)", "h=2019-01-01,2025-01-01,2027-01-01 decision-date=2026-05-02", F },
  { "none(h;decision-date;P2Y)", "h=2019-01-01,2027-01-01 decision-date=2026-05-02", T },
  { "none(h;decision-date;P2Y)", "decision-date=2026-05-02", U },
  { "none(h;decision-date;P2Y)", "h=2025-01-01", U },
  { "none(h;decision-date;P2Y)", "h=", T },
  { "none(h;s;P1M)", "h=2026-02-28 s=2026-03-31", T },
  { "none(h;s;P1M)", "h=2026-03-01 s=2026-03-31", F },
  { "none(h;s;P1Y)", "h=2023-02-28 s=2024-02-29", T },
  { "none(h;s;P1Y)", "h=2023-03-01 s=2024-02-29", F },
};

static const Case nodes[] = {
  { "all(is(a),is(b))", "a=true b=true", T },
  { "all(is(a),is(b))", "a=true", U },
  { "all(is(a),is(b))", "b=false", F },
  { "any(is(a),is(b))", "b=true", T },
  { "any(is(a),is(b))", "b=false", U },
  { "any(is(a),is(b))", "a=false b=false", F },
  { "not(is(a))", "", U },
  { "not(is(a))", "a=true", F },
  { "not(all(is(a),is(b)))", "a=false", T },
  { "least2(is(a),is(b),is(c))", "a=true c=true", T },
  { "least2(is(a),is(b),is(c))", "a=true", U },
  { "least2(is(a),is(b),is(c))", "a=false b=false", F },
  { "least2(is(a),is(b),is(c))", "a=false b=true", U },
  { "all(any(is(a),is(b)),not(is(c)))", "a=true c=false", T },
  { "all(any(is(a),is(b)),not(is(c)))", "c=true", F },
};

static void
run (const Case *cases, gsize n_cases)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();

  for (gsize i = 0; i < n_cases; i++)
    {
      g_autoptr(HgCondition) condition = helper_rules_parse (cases[i].condition);
      g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, cases[i].answers);

      g_test_message ("%s on %s", cases[i].condition, cases[i].answers);
      g_assert_cmpint (hg_evaluator_evaluate (condition, facts), ==, cases[i].expected);
    }
}

static void
test_leaves (void)
{
  run (leaves, G_N_ELEMENTS (leaves));
}

static void
test_nodes (void)
{
  run (nodes, G_N_ELEMENTS (nodes));
}

/* Properties over random trees. Each fact has an answer, or none. */

static const char *const ids[] = { "a", "b", "c", "d", "n", "k" };
static const char *const answers[G_N_ELEMENTS (ids)][5] = {
  { "true", "false" }, { "true", "false" }, { "true", "false" }, { "true", "false" },
  { "1", "2", "3", "4", "5" }, { "low", "middle", "high" },
};

static guint
n_answers (gsize fact)
{
  guint n = 0;

  while (n < G_N_ELEMENTS (answers[fact]) && answers[fact][n] != NULL)
    n++;
  return n;
}

static HgFacts *
random_facts (HgVocabulary *vocabulary)
{
  HgFacts *facts = hg_facts_new (vocabulary);

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    if (g_test_rand_bit ())
      g_assert_true (hg_facts_set (facts, ids[i], answers[i][g_test_rand_int_range (0, (int) n_answers (i))], NULL));
  return facts;
}

/* One more answer never turns a decided result round, nor makes it open again. */
static void
test_monotonic (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  guint n_answers_given = 0, n_decided = 0;

  for (guint round = 0; round < 3000; round++)
    {
      g_autoptr(HgCondition) condition = helper_rules_random (4);
      g_autoptr(HgFacts) facts = random_facts (vocabulary);
      HgTruth before = hg_evaluator_evaluate (condition, facts);

      for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
        {
          HgTruth after;

          if (hg_facts_get (facts, ids[i]) != NULL)
            continue;
          hg_facts_set (facts, ids[i], answers[i][g_test_rand_int_range (0, (int) n_answers (i))], NULL);
          after = hg_evaluator_evaluate (condition, facts);
          if (before != U)
            g_assert_cmpint (after, ==, before);
          n_answers_given++;
          n_decided += before != U;
          before = after;
        }
      g_assert_cmpint (before, !=, U);
    }
  g_test_message ("%u answers to 3000 trees, %u of them after it was decided", n_answers_given, n_decided);
  g_assert_cmpuint (n_decided, >, 1000);
}

static HgCondition *
copy (const HgCondition *condition)
{
  g_autoptr(HgPacker) packer = hg_packer_new ();
  HgUnpacker unpacker;
  const char *record;
  gsize size;

  hg_condition_pack (condition, packer);
  record = hg_packer_finish (packer, &size);
  hg_unpacker_init (&unpacker, record, size);
  return hg_condition_unpack (&unpacker);
}

/* Takes its children. */
static HgCondition *
join (HgConditionKind kind, HgCondition *first, HgCondition *second, HgCondition *third)
{
  HgCondition *condition = hg_condition_new (kind);
  HgCondition *children[] = { first, second, third };

  condition->n = kind == HG_CONDITION_AT_LEAST ? 2 : 0;
  for (gsize i = 0; i < G_N_ELEMENTS (children); i++)
    if (children[i] != NULL)
      g_ptr_array_add (condition->children, children[i]);
  return condition;
}

/* Both are taken. */
static void
assert_same (HgCondition *one, HgCondition *other, const HgFacts *facts)
{
  g_assert_cmpint (hg_evaluator_evaluate (one, facts), ==, hg_evaluator_evaluate (other, facts));
  hg_condition_free (one);
  hg_condition_free (other);
}

#define ALL(x, y) join (HG_CONDITION_ALL, x, y, NULL)
#define ANY(x, y) join (HG_CONDITION_ANY, x, y, NULL)
#define NOT(x)    join (HG_CONDITION_NOT, x, NULL, NULL)
#define X         copy (x)
#define Y         copy (y)
#define Z         copy (z)

/* What the laws of truth say of three values holds of whole trees: commutative, associative, De Morgan, and counting is a
   choice of pairs. */
static void
test_laws (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  guint n_found[T + 1] = { 0 };

  for (guint round = 0; round < 3000; round++)
    {
      g_autoptr(HgCondition) x = helper_rules_random (2);
      g_autoptr(HgCondition) y = helper_rules_random (2);
      g_autoptr(HgCondition) z = helper_rules_random (2);
      g_autoptr(HgFacts) facts = random_facts (vocabulary);

      assert_same (ALL (X, Y), ALL (Y, X), facts);
      assert_same (ANY (X, Y), ANY (Y, X), facts);
      assert_same (ALL (X, ALL (Y, Z)), ALL (ALL (X, Y), Z), facts);
      assert_same (ALL (X, ALL (Y, Z)), join (HG_CONDITION_ALL, X, Y, Z), facts);
      assert_same (ANY (X, ANY (Y, Z)), ANY (ANY (X, Y), Z), facts);
      assert_same (ANY (X, ANY (Y, Z)), join (HG_CONDITION_ANY, X, Y, Z), facts);
      assert_same (NOT (ALL (X, Y)), ANY (NOT (X), NOT (Y)), facts);
      assert_same (NOT (ANY (X, Y)), ALL (NOT (X), NOT (Y)), facts);
      assert_same (join (HG_CONDITION_AT_LEAST, X, Y, Z), join (HG_CONDITION_AT_LEAST, Z, X, Y), facts);
      assert_same (join (HG_CONDITION_AT_LEAST, X, Y, Z), join (HG_CONDITION_ANY, ALL (X, Y), ALL (Y, Z), ALL (X, Z)), facts);
      n_found[hg_evaluator_evaluate (x, facts)]++;
    }
  g_test_message ("10 laws on 3000 triples of trees: %u false, %u unknown, %u true", n_found[F], n_found[U], n_found[T]);
  for (int truth = F; truth <= T; truth++)   /* else the agreement says little */
    g_assert_cmpuint (n_found[truth], >, 300);
}

/* Two-valued evaluation, written apart from the evaluator. */
static gboolean
holds (const HgCondition *condition, const HgFacts *facts)
{
  guint n_true = 0;

  if (hg_condition_is_leaf (condition))
    return hg_evaluator_evaluate (condition, facts) == T;
  for (guint i = 0; i < condition->children->len; i++)
    n_true += holds (g_ptr_array_index (condition->children, i), facts);
  switch ((int) condition->kind)
    {
    case HG_CONDITION_ALL:
      return n_true == condition->children->len;
    case HG_CONDITION_ANY:
      return n_true > 0;
    case HG_CONDITION_NOT:
      return n_true == 0;
    default:
      return n_true >= condition->n;
    }
}

/* Tries every completion of what is known. */
static void
complete (const HgCondition *condition, HgFacts *facts, gsize fact, gboolean *may_hold, gboolean *may_fail)
{
  if (fact == G_N_ELEMENTS (ids))
    {
      if (holds (condition, facts))
        *may_hold = TRUE;
      else
        *may_fail = TRUE;
      return;
    }
  if (hg_facts_get (facts, ids[fact]) != NULL)
    {
      complete (condition, facts, fact + 1, may_hold, may_fail);
      return;
    }
  for (guint i = 0; i < n_answers (fact); i++)
    {
      hg_facts_set (facts, ids[fact], answers[fact][i], NULL);
      complete (condition, facts, fact + 1, may_hold, may_fail);
    }
  hg_facts_unset (facts, ids[fact]);
}

/* What is decided holds whatever the unknown answers turn out to be. */
static void
test_sound (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  guint n_decided = 0;

  for (guint round = 0; round < 600; round++)
    {
      g_autoptr(HgCondition) condition = helper_rules_random (3);
      g_autoptr(HgFacts) facts = random_facts (vocabulary);
      HgTruth truth = hg_evaluator_evaluate (condition, facts);
      gboolean may_hold = FALSE, may_fail = FALSE;

      complete (condition, facts, 0, &may_hold, &may_fail);
      if (truth == T)
        g_assert_false (may_fail);
      if (truth == F)
        g_assert_false (may_hold);
      if (may_hold && may_fail)
        g_assert_cmpint (truth, ==, U);
      n_decided += truth != U;
    }
  g_assert_cmpuint (n_decided, >, 50);
}

/* Rules */

static void
test_decide (void)
{
  static const struct
  {
    const char *answers;
    HgResult    expected;
  } cases[] = {
    { "a=true b=false", HG_RESULT_APPLIES },
    { "a=true b=true", HG_RESULT_DOES_NOT_APPLY },
    { "a=false", HG_RESULT_DOES_NOT_APPLY },
    { "b=true", HG_RESULT_DOES_NOT_APPLY },
    { "a=true", HG_RESULT_UNDETERMINED },
    { "b=false", HG_RESULT_UNDETERMINED },
    { "", HG_RESULT_UNDETERMINED },
  };
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgRule) rule = hg_rule_new ();
  g_autoptr(HgRule) open = hg_rule_new ();
  g_autoptr(HgFacts) yes = helper_rules_facts (vocabulary, "a=true");

  rule->when = helper_rules_parse ("is(a)");
  rule->unless = helper_rules_parse ("is(b)");
  open->when = helper_rules_parse ("is(a)");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, cases[i].answers);

      g_test_message ("%s", cases[i].answers);
      g_assert_cmpint (hg_evaluator_decide (rule, facts), ==, cases[i].expected);
    }
  g_assert_cmpint (hg_evaluator_decide (open, yes), ==, HG_RESULT_APPLIES);
}

static void
test_example (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgRule) rule = hg_rule_new ();
  g_autoptr(HgTestCase) test = hg_test_case_new ();
  g_autoptr(GError) error = NULL;
  HgResult result;

  rule->when = helper_rules_parse ("all(is(a),within(act-date;decision-date;15))");
  g_assert_true (hg_evaluator_run_test (rule, test, vocabulary, &result, &error));
  g_assert_cmpint (result, ==, HG_RESULT_UNDETERMINED);
  hg_test_case_add_given (test, "a", "true", 1);
  g_assert_true (hg_date_parse ("2026-05-01", &test->act_date));
  g_assert_true (hg_date_parse ("2026-05-16", &test->decision_date));
  g_assert_true (hg_evaluator_run_test (rule, test, vocabulary, &result, &error));
  g_assert_cmpint (result, ==, HG_RESULT_APPLIES);
  hg_test_case_add_given (test, "n", "many", 1);
  g_assert_false (hg_evaluator_run_test (rule, test, vocabulary, &result, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_INVALID);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/evaluator/leaves", test_leaves);
  g_test_add_func ("/evaluator/nodes", test_nodes);
  g_test_add_func ("/evaluator/laws", test_laws);
  g_test_add_func ("/evaluator/monotonic", test_monotonic);
  g_test_add_func ("/evaluator/sound", test_sound);
  g_test_add_func ("/evaluator/decide", test_decide);
  g_test_add_func ("/evaluator/example", test_example);
  return g_test_run ();
}
