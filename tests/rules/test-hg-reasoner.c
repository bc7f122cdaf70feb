/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-reasoner"

#include "config.h"

#include "hg-reasoner.h"

#include "hg-date.h"
#include "hg-evaluator.h"
#include "helper-rules.h"

static void
assert_day (const GDate *date, const char *expected)
{
  g_autofree char *iso = hg_date_to_iso (date);

  g_assert_cmpstr (iso, ==, expected);
}

/* Every node says what evaluation says of it. */
static void
assert_mirrors (const HgReason *reason, const HgCondition *condition, const HgFacts *facts)
{
  g_assert_true (reason->condition == condition);
  g_assert_cmpint (reason->truth, ==, hg_evaluator_evaluate (condition, facts));
  g_assert_cmpuint (reason->children->len, ==, condition->children->len);
  for (guint i = 0; i < reason->children->len; i++)
    assert_mirrors (g_ptr_array_index (reason->children, i), g_ptr_array_index (condition->children, i), facts);
}

static void
test_mirrors (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, "a=true b=false n=2 k=middle");

  for (guint round = 0; round < 1000; round++)
    {
      g_autoptr(HgCondition) condition = helper_rules_random (4);
      g_autoptr(HgReason) reason = hg_reasoner_explain (condition, facts);

      assert_mirrors (reason, condition, facts);
    }
}

static void
test_dates (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts =
    helper_rules_facts (vocabulary, "s=2026-01-31 t=2026-03-04 h=2024-01-31,2024-02-01,2025-06-01,2026-02-01");
  g_autoptr(HgCondition) within = helper_rules_parse ("within(s;t;30)");
  g_autoptr(HgCondition) elapsed = helper_rules_parse ("elapsed(s;t;at-least=P1M;below=P2M)");
  g_autoptr(HgCondition) none = helper_rules_parse ("none(h;s;P2Y)");
  g_autoptr(HgReason) one = hg_reasoner_explain (within, facts);
  g_autoptr(HgReason) two = hg_reasoner_explain (elapsed, facts);
  g_autoptr(HgReason) three = hg_reasoner_explain (none, facts);

  assert_day (&one->from, "2026-01-31");
  assert_day (&one->last, "2026-03-02");
  assert_day (&one->to, "2026-03-04");
  assert_day (&two->ends[HG_BOUND_AT_LEAST], "2026-02-28");
  assert_day (&two->ends[HG_BOUND_BELOW], "2026-03-31");
  assert_day (&two->ends[HG_BOUND_ABOVE], NULL);
  assert_day (&three->first, "2024-02-01");
  assert_day (&three->last, "2026-01-31");
  g_assert_cmpuint (three->inside->len, ==, 2);
  g_assert_cmpint (g_array_index (three->inside, int, 0), ==, 20240201);
  g_assert_cmpint (g_array_index (three->inside, int, 1), ==, 20250601);
  g_assert_cmpstr (three->value, ==, "2024-01-31 2024-02-01 2025-06-01 2026-02-01");
}

typedef struct
{
  const char *when;
  const char *unless;    /* (nullable) */
  const char *answers;
  const char *misses;    /* "fact=needed …" */
} Case;

static const Case cases[] = {
  { "all(is(a),is(b))", NULL, "a=true b=false", "b=true" },
  { "all(is(a),is(b))", NULL, "a=false b=false", "" },       /* two things stand in the way */
  { "all(is(a),is(b))", NULL, "b=false", "" },               /* and here it is not known whether one does */
  { "all(is(a),is(b))", NULL, "a=true b=true", "" },
  { "is(a)", NULL, "a=false", "" },                          /* nothing else holds */
  { "all(is(a),any(is(b),is(c)))", NULL, "a=true b=false c=false", "b=true c=true" },
  { "all(is(a),not(is(b)))", NULL, "a=true b=true", "b=false" },
  { "is(a)", "is(b)", "a=true b=true", "b=false" },
  { "all(is(a),compare(n;at-most=20))", NULL, "a=true n=25", "n=20" },
  { "all(is(a),compare(n;below=20))", NULL, "a=true n=25", "n=19" },
  { "all(is(a),compare(n;below=0.1))", NULL, "a=true n=0.1", "n=0.099999" },
  { "all(is(a),compare(v;above=100))", NULL, "a=true v=7", "v=101" },
  { "all(is(a),compare(k;at-most=low))", NULL, "a=true k=high", "k=low" },
  { "all(compare(n;above=3),compare(n;below=7),is(a))", NULL, "a=true n=9", "n=6" },
  { "all(is(a),within(s;t;5))", NULL, "a=true s=2026-09-01 t=2026-09-07", "t=2026-09-06" },
  { "all(is(a),within(s;t;5))", NULL, "a=true s=2026-09-01 t=2026-08-30", "t=2026-09-01" },
  { "all(is(a),elapsed(s;t;above=P2Y))", NULL, "a=true s=2024-03-10 t=2026-03-10", "t=2026-03-11" },
  { "all(is(a),none(h;s;P2Y))", NULL, "a=true s=2026-05-02 h=2020-01-01,2025-01-01", "h=2020-01-01" },
  { "all(is(a),none(h;s;P2Y))", NULL, "a=false s=2026-05-02 h=2025-01-01", "" },
};

static void
test_near_misses (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgRule) rule = hg_rule_new ();
      g_autoptr(HgVerdict) verdict = hg_verdict_new (rule);
      g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, cases[i].answers);
      g_autoptr(GString) misses = g_string_new (NULL);

      rule->when = helper_rules_parse (cases[i].when);
      rule->unless = cases[i].unless != NULL ? helper_rules_parse (cases[i].unless) : NULL;
      verdict->result = hg_evaluator_decide (rule, facts);
      verdict->when = hg_reasoner_explain (rule->when, facts);
      verdict->unless = rule->unless != NULL ? hg_reasoner_explain (rule->unless, facts) : NULL;
      hg_reasoner_find_near_misses (verdict, facts);
      for (guint j = 0; j < verdict->near_misses->len; j++)
        {
          const HgNearMiss *miss = g_ptr_array_index (verdict->near_misses, j);

          g_string_append_printf (misses, "%s%s=%s", j > 0 ? " " : "", miss->fact, miss->needed);
          g_assert_true (miss->leaf->near_miss);
        }
      g_test_message ("%s unless %s on %s", cases[i].when, cases[i].unless, cases[i].answers);
      g_assert_cmpstr (misses->str, ==, cases[i].misses);
    }
}

/* What is said to be needed does suffice, over random rules. */
static void
test_suffices (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  guint n_misses = 0;

  for (guint round = 0; round < 3000; round++)
    {
      g_autoptr(HgRule) rule = hg_rule_new ();
      g_autoptr(HgVerdict) verdict = hg_verdict_new (rule);
      g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, round % 2 ? "a=true b=false c=false d=true n=2 k=middle"
                                                                           : "a=false b=true d=false n=9 k=low");

      rule->when = helper_rules_random (3);
      verdict->result = hg_evaluator_decide (rule, facts);
      verdict->when = hg_reasoner_explain (rule->when, facts);
      hg_reasoner_find_near_misses (verdict, facts);
      for (guint i = 0; i < verdict->near_misses->len; i++)
        {
          const HgNearMiss *miss = g_ptr_array_index (verdict->near_misses, i);
          g_autoptr(HgFacts) changed = hg_facts_copy (facts);

          g_assert_cmpint (verdict->result, ==, HG_RESULT_DOES_NOT_APPLY);
          g_assert_true (hg_facts_set (changed, miss->fact, miss->needed, NULL));
          g_assert_cmpint (hg_evaluator_decide (rule, changed), ==, HG_RESULT_APPLIES);
          n_misses++;
        }
    }
  g_assert_cmpuint (n_misses, >, 300);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reasoner/mirrors", test_mirrors);
  g_test_add_func ("/reasoner/dates", test_dates);
  g_test_add_func ("/reasoner/near-misses", test_near_misses);
  g_test_add_func ("/reasoner/suffices", test_suffices);
  return g_test_run ();
}
