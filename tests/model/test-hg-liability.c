/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-liability"

#include "config.h"

#include "hg-liability.h"

#include "hg-citation.h"

static void
test_tiers (void)
{
  g_autoptr(HgLiability) liability = hg_liability_new ();
  HgTier *first = hg_liability_add_tier (liability);
  HgTier *second = hg_liability_add_tier (liability);
  HgMeasure *order = hg_liability_add_measure (first, HG_MEASURE_ORDER);
  HgMeasure *fine = hg_liability_add_measure (first, HG_MEASURE_FINE);

  second->when = hg_condition_new (HG_CONDITION_IS);
  g_ptr_array_add (liability->cites, hg_citation_new ());
  fine->fine.of = g_strdup ("gains");

  g_assert_cmpuint (liability->tiers->len, ==, 2);
  g_assert_cmpuint (first->measures->len, ==, 2);
  g_assert_cmpuint (second->measures->len, ==, 0);
  g_assert_null (first->when);
  g_assert_cmpint (order->kind, ==, HG_MEASURE_ORDER);
  g_assert_cmpint (fine->kind, ==, HG_MEASURE_FINE);
  g_assert_true (fine->fine.max == HG_MONEY_NONE);
}

static void
test_open (void)
{
  g_autoptr(HgLiability) liability = hg_liability_new ();

  g_assert_false (g_date_valid (&liability->from));
  g_assert_false (g_date_valid (&liability->until));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/liability/tiers", test_tiers);
  g_test_add_func ("/liability/open", test_open);
  return g_test_run ();
}
