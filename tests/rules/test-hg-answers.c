/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-answers"

#include "config.h"

#include "hg-answers.h"

#include "hg-evaluator.h"
#include "helper-rules.h"

typedef struct
{
  const char *fact;
  const char *answers;     /* what is known beside it */
  const char *leaves[3];
  const char *all[40];     /* answers of every kind; those listed must do whatever one of these does */
} Case;

static const Case cases[] = {
  { "a", "", { "is(a)" }, { "true", "false" } },
  { "n", "", { "compare(n;at-least=3;below=7)", "compare(n;equals=5)" },
    { "0", "2.999999", "3", "4", "5", "5.000001", "6.5", "7", "7.000001", "9000000" } },
  { "n", "", { "compare(n;above=0)" }, { "0", "0.000001", "1" } },
  { "v", "", { "compare(v;below=10000)", "compare(v;above=10000)" }, { "0", "9999.99", "10000", "10000.01", "99999999" } },
  { "k", "", { "compare(k;above=low)", "one(k;high)" }, { "low", "middle", "high" } },
  { "t", "s=2026-01-31", { "within(s;t;5)", "elapsed(s;t;at-least=P1M)" },
    { "2025-01-01", "2026-01-30", "2026-01-31", "2026-02-04", "2026-02-05", "2026-02-06", "2026-02-27", "2026-02-28",
      "2026-03-01", "2029-01-01" } },
  { "s", "t=2026-02-28", { "within(s;t;5)", "elapsed(s;t;at-least=P1M)", "elapsed(s;t;above=P1Y)" },
    { "2020-01-01", "2025-02-27", "2025-02-28", "2026-01-27", "2026-01-28", "2026-01-29", "2026-01-31", "2026-02-01",
      "2026-02-22", "2026-02-23", "2026-02-28", "2026-03-01" } },
  { "h", "s=2026-05-02", { "none(h;s;P1Y)", "none(h;s;P2Y)" },
    { "", "2024-05-02", "2024-05-03", "2025-05-02", "2025-05-03", "2026-05-02", "2026-05-03", "2024-12-01 2026-01-01" } },
  { "s", "h=2024-02-29", { "none(h;s;P1Y)", "none(h;s;P2Y)" },
    { "2024-02-28", "2024-02-29", "2025-02-27", "2025-02-28", "2025-03-01", "2026-02-28", "2026-03-01", "2030-01-01" } },
};

static guint
evaluate (const Case *of, const HgFacts *facts)
{
  guint pattern = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (of->leaves) && of->leaves[i] != NULL; i++)
    {
      g_autoptr(HgCondition) leaf = helper_rules_parse (of->leaves[i]);
      HgTruth truth = hg_evaluator_evaluate (leaf, facts);

      g_assert_cmpint (truth, !=, HG_TRUTH_UNKNOWN);
      pattern |= (truth == HG_TRUTH_TRUE) << i;
    }
  return pattern;
}

static void
test_stand_for_all (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, cases[i].answers);
      g_autoptr(GPtrArray) leaves = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_condition_free);
      g_autoptr(GPtrArray) answers = NULL;
      gboolean listed[8] = { FALSE }, wanted[8] = { FALSE };

      for (gsize j = 0; j < G_N_ELEMENTS (cases[i].leaves) && cases[i].leaves[j] != NULL; j++)
        {
          g_ptr_array_add (leaves, helper_rules_parse (cases[i].leaves[j]));
          g_assert_true (hg_answers_concern (g_ptr_array_index (leaves, j), cases[i].fact));
          g_assert_false (hg_answers_concern (g_ptr_array_index (leaves, j), "d"));
        }
      answers = hg_answers_list (cases[i].fact, leaves, facts);
      for (guint j = 0; j < answers->len; j++)
        {
          hg_facts_set_answer (facts, cases[i].fact, g_ptr_array_index (answers, j));
          listed[evaluate (&cases[i], facts)] = TRUE;
        }
      for (gsize j = 0; cases[i].all[j] != NULL; j++)
        {
          hg_facts_set (facts, cases[i].fact, cases[i].all[j], NULL);
          wanted[evaluate (&cases[i], facts)] = TRUE;
        }
      for (gsize j = 0; j < G_N_ELEMENTS (wanted); j++)
        g_assert_cmpint (listed[j], ==, wanted[j]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/answers/stand-for-all", test_stand_for_all);
  return g_test_run ();
}
