/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-liability-result"

#include "config.h"

#include "hg-liability-result.h"

/* Nothing is decided before somebody decides it. */
static void
test_new (void)
{
  g_autoptr(HgLiability) liability = hg_liability_new ();
  g_autoptr(HgLiabilityResult) result = hg_liability_result_new (liability);
  HgTier *tier = hg_liability_add_tier (liability);
  HgMeasure *measure = hg_liability_add_measure (tier, HG_MEASURE_FINE);
  HgTierResult *told = hg_liability_result_add_tier (result, tier);
  HgFineResult *fine = hg_fine_result_new (measure);

  g_ptr_array_add (told->fines, fine);
  g_assert_true (told->tier == tier);
  g_assert_cmpint (told->truth, ==, HG_TRUTH_UNKNOWN);
  g_assert_cmpint (fine->status, ==, HG_FINE_STATUS_UNNAMED);
  g_assert_cmpint (fine->min, ==, HG_MONEY_NONE);
  g_assert_cmpint (fine->saving, ==, HG_MONEY_NONE);
  hg_liability_result_take_gap (result, HG_SUBJECT_UNIT, hg_condition_new (HG_CONDITION_COMPARE), HG_TRUTH_TRUE);
  g_assert_cmpuint (result->gaps->len, ==, 1);
  g_assert_cmpuint (result->lapsed->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/liability-result/new", test_new);
  return g_test_run ();
}
