/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-fine"

#include "config.h"

#include "hg-fine.h"

static void
assert_names_nothing (const HgFine *fine)
{
  g_assert_true (fine->min == HG_MONEY_NONE);
  g_assert_true (fine->max == HG_MONEY_NONE);
  g_assert_true (fine->floor == HG_MONEY_NONE);
  g_assert_true (fine->times_min == HG_DECIMAL_NONE);
  g_assert_true (fine->times_max == HG_DECIMAL_NONE);
  g_assert_true (fine->percent_min == HG_DECIMAL_NONE);
  g_assert_true (fine->percent_max == HG_DECIMAL_NONE);
  g_assert_null (fine->of);
  g_assert_null (fine->per);
}

static void
test_init (void)
{
  HgFine fine;

  hg_fine_init (&fine);
  assert_names_nothing (&fine);   /* not named and zero are two things */
}

static void
test_clear (void)
{
  HgFine fine;

  hg_fine_init (&fine);
  fine.max = 30000 * HG_MONEY_YUAN;
  fine.of = g_strdup ("gains");
  fine.per = g_strdup ("persons");
  hg_fine_clear (&fine);
  assert_names_nothing (&fine);
  hg_fine_clear (&fine);   /* clearing twice is harmless */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fine/init", test_init);
  g_test_add_func ("/fine/clear", test_clear);
  return g_test_run ();
}
