/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-verdict"

#include "config.h"

#include "hg-verdict.h"

#define F HG_TRUTH_FALSE
#define U HG_TRUTH_UNKNOWN
#define T HG_TRUTH_TRUE

static void
test_in_force (void)
{
  static const struct { HgTruth act, decision, expected; } cases[] = {
    { F, F, F }, { F, U, U }, { U, F, U }, { U, U, U }, { T, F, T }, { F, T, T }, { T, U, T }, { T, T, T },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgRule) rule = hg_rule_new ();
      g_autoptr(HgVerdict) verdict = hg_verdict_new (rule);

      verdict->in_force_on_act = cases[i].act;
      verdict->in_force_on_decision = cases[i].decision;
      g_assert_cmpint (hg_verdict_get_in_force (verdict), ==, cases[i].expected);
      g_assert_false (hg_verdict_is_applying (verdict));
      verdict->result = HG_RESULT_APPLIES;
      g_assert_cmpint (hg_verdict_is_applying (verdict), ==, cases[i].expected != F);
    }
}

static void
test_near_miss (void)
{
  g_autoptr(HgRule) rule = hg_rule_new ();
  g_autoptr(HgVerdict) verdict = hg_verdict_new (rule);
  const HgNearMiss *miss;

  hg_verdict_add_near_miss (verdict, "corrected-on", "2026-03-04", "2026-03-03", NULL);
  g_assert_cmpuint (verdict->near_misses->len, ==, 1);
  miss = g_ptr_array_index (verdict->near_misses, 0);
  g_assert_cmpstr (miss->fact, ==, "corrected-on");
  g_assert_cmpstr (miss->value, ==, "2026-03-04");
  g_assert_cmpstr (miss->needed, ==, "2026-03-03");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/verdict/in-force", test_in_force);
  g_test_add_func ("/verdict/near-miss", test_near_miss);
  return g_test_run ();
}
