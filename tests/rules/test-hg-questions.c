/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-questions"

#include "config.h"

#include "hg-questions.h"

#include "hg-decider.h"
#include "helper-rules.h"

static HgRule *
make_rule (const char *id, const char *when, gboolean general)
{
  HgRule *rule = hg_rule_new ();

  rule->id = g_strdup (id);
  rule->number = g_strdup (id);
  rule->title = g_strdup (id);
  rule->when = helper_rules_parse (when);
  rule->general = general;
  return rule;
}

static char *
dup_order (const HgDecision *decision)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < decision->open->len; i++)
    {
      const HgOpenQuestion *question = g_ptr_array_index (decision->open, i);

      g_string_append_printf (text, "%s%s:%u/%u%s", i > 0 ? " " : "", question->fact, question->settles, question->rules->len,
                              question->changes_liability ? "L" : "");
    }
  return g_string_free (text, FALSE);
}

/* Which questions there are, in which order, how many rules each can settle at once and change at all. */
static void
test_order (void)
{
  static const struct { const char *listed[3], *general, *tiers, *answers, *order; } cases[] = {
    /* What occurs in most rules settles most */
    { { "all(is(a),is(b))", "all(is(b),is(c))", "all(is(b),is(d))" }, "is(a)", NULL, "",
      "b:3/3 a:2/2 c:1/1 d:1/1" },
    /* What cannot settle anything by itself comes after what can */
    { { "least2(is(a),is(b),is(c))", "all(is(d),is(a))" }, "is(d)", NULL, "", "d:2/2 a:1/2 b:0/1 c:0/1" },
    /* Listed rules, then the liability, then general rules */
    { { "is(a)" }, "all(is(b),is(c))", "unit; compare(v;below=5); fine times-min=1 times-max=2 of=v", "", "a:1/1 v:0/0L b:1/1 c:1/1" },
    /* Yes and no before figures and days */
    { { "all(compare(n;above=1),within(s;t;3),is(a),compare(k;above=low))" }, "is(a)", NULL, "",
      "a:2/2 k:1/1 n:1/1 s:0/1 t:0/1" },
    /* Only what can still matter */
    { { "all(is(a),is(b))", "any(is(c),all(is(c),is(d)))" }, "is(b)", NULL, "b=false", "c:1/1" },
    { { "any(is(a),not(is(a)))" }, "is(b)", NULL, "b=true", "" },
  };
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, cases[i].answers);
      g_autoptr(GPtrArray) rules = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);
      g_autoptr(HgMatter) matter = cases[i].tiers != NULL ? hg_matter_new () : NULL;
      g_autoptr(HgDecision) decision = NULL;
      g_autofree char *order = NULL;
      GDate day;

      for (gsize j = 0; j < G_N_ELEMENTS (cases[i].listed) && cases[i].listed[j] != NULL; j++)
        {
          g_autofree char *id = g_strdup_printf ("listed-%u", (guint) j);

          g_ptr_array_add (rules, make_rule (id, cases[i].listed[j], FALSE));
        }
      g_ptr_array_add (rules, make_rule ("general", cases[i].general, TRUE));
      if (matter != NULL)
        g_ptr_array_add (matter->liabilities, helper_rules_liability (cases[i].tiers));
      g_date_set_dmy (&day, 1, G_DATE_JANUARY, 2026);
      hg_facts_set_date (facts, HG_FACT_ACT_DATE, &day);
      hg_facts_set_date (facts, HG_FACT_DECISION_DATE, &day);
      decision = hg_decider_decide (matter, rules, facts, NULL, HG_MONEY_NONE);
      order = dup_order (decision);
      g_assert_cmpstr (order, ==, cases[i].order);
      hg_questions_order (decision);   /* the order is one of its own, not of how it came */
      g_free (g_steal_pointer (&order));
      order = dup_order (decision);
      g_assert_cmpstr (order, ==, cases[i].order);
    }
}

/* Unknown dates are asked for where a rule has a validity, or a matter liabilities. */
static void
test_dates (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, "a=true");
  g_autoptr(GPtrArray) rules = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);
  g_autoptr(HgMatter) matter = hg_matter_new ();
  g_autoptr(HgDecision) bounded = NULL;
  g_autoptr(HgDecision) with_matter = NULL;
  HgRule *rule = make_rule ("rule", "is(a)", FALSE);
  const HgOpenQuestion *question;

  g_ptr_array_add (rules, rule);
  g_date_set_dmy (&rule->from, 1, G_DATE_JANUARY, 2026);
  bounded = hg_decider_decide (NULL, rules, facts, NULL, HG_MONEY_NONE);
  question = hg_decision_find_open (bounded, HG_FACT_ACT_DATE);
  g_assert_cmpstr (g_ptr_array_index (question->rules, 0), ==, "rule");
  g_assert_nonnull (hg_decision_find_open (bounded, HG_FACT_DECISION_DATE));
  g_date_clear (&rule->from, 1);
  with_matter = hg_decider_decide (matter, rules, facts, NULL, HG_MONEY_NONE);
  question = hg_decision_find_open (with_matter, HG_FACT_ACT_DATE);
  g_assert_cmpuint (question->rules->len, ==, 0);
  g_assert_true (question->changes_liability);
}

/* What another question's answer has decided is not asked again: at every step, from every start. */
static void
test_to_the_end (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();

  for (guint round = 0; round < 400; round++)
    {
      g_autoptr(HgFacts) facts = hg_facts_new (vocabulary);
      g_autoptr(GPtrArray) rules = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);
      guint n_asked = 0;

      for (guint i = 0; i < 3; i++)
        {
          HgRule *rule = make_rule (i == 0 ? "one" : i == 1 ? "two" : "three", "is(a)", i == 2);

          hg_condition_free (rule->when);
          rule->when = helper_rules_random (3);
          g_ptr_array_add (rules, rule);
        }
      for (;;)
        {
          g_autoptr(HgDecision) decision = hg_decider_decide (NULL, rules, facts, NULL, HG_MONEY_NONE);
          const char *fact;

          if (decision->open->len == 0)
            {
              for (guint i = 0; i < decision->verdicts->len; i++)
                g_assert_cmpint (((HgVerdict *) g_ptr_array_index (decision->verdicts, i))->result, !=,
                                 HG_RESULT_UNDETERMINED);
              break;
            }
          fact = ((HgOpenQuestion *) g_ptr_array_index (decision->open, 0))->fact;
          g_assert_null (hg_facts_get (facts, fact));
          g_assert_true (hg_facts_set (facts, fact, g_str_equal (fact, "k") ? "middle" : g_str_equal (fact, "n") ? "2"
                                                    : g_test_rand_bit () ? "true" : "false", NULL));
          n_asked++;
        }
      g_assert_cmpuint (n_asked, <=, 6);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/questions/order", test_order);
  g_test_add_func ("/questions/dates", test_dates);
  g_test_add_func ("/questions/to-the-end", test_to_the_end);
  return g_test_run ();
}
