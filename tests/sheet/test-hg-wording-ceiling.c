/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-wording-ceiling"

#include "config.h"

#include "hg-wording-ceiling.h"

#include "hg-sheet-fixture.h"

static HgFine *
add_fine (HgMatter *matter)
{
  HgLiability *liability = g_ptr_array_index (matter->liabilities, 0);
  HgTier *tier = hg_liability_add_tier (liability);

  return &hg_liability_add_measure (tier, HG_MEASURE_FINE)->fine;
}

static void
assert_ceiling (HgMatter *matter, const char *day, const char *expected)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  GDate date = hg_sheet_fixture_date (day);
  g_autofree char *text = hg_wording_ceiling (vocabulary, matter, &date);

  g_assert_cmpstr (text, ==, expected);
}

static HgMatter *
new_matter (void)
{
  HgMatter *matter = hg_matter_new ();
  HgLiability *liability = hg_liability_new ();

  liability->from = hg_sheet_fixture_date ("2020-01-01");
  liability->until = hg_sheet_fixture_date ("2026-12-31");
  g_ptr_array_add (matter->liabilities, liability);
  return matter;
}

/* The highest of each kind; only what is in force. */
static void
test_highest (void)
{
  g_autoptr(HgMatter) matter = new_matter ();
  HgFine *fine;

  assert_ceiling (matter, "2026-11-23", "—");
  fine = add_fine (matter);
  fine->min = 100 * HG_MONEY_YUAN;
  fine->max = 5000 * HG_MONEY_YUAN;
  fine = add_fine (matter);
  fine->min = fine->max = 800 * HG_MONEY_YUAN;
  assert_ceiling (matter, "2026-11-23", "Fine of up to 5,000 yuan");
  fine = add_fine (matter);
  fine->min = 20000 * HG_MONEY_YUAN;   /* at least that much */
  assert_ceiling (matter, "2026-11-23", "Fine of up to 20,000 yuan");
  assert_ceiling (matter, "2027-01-01", "—");
}

static void
test_shares (void)
{
  g_autoptr(HgMatter) matter = new_matter ();
  HgFine *fine = add_fine (matter);

  fine->times_min = HG_DECIMAL_ONE;
  fine->times_max = 3 * HG_DECIMAL_ONE;
  fine->of = g_strdup ("goods-value");
  fine = add_fine (matter);
  fine->times_max = 2 * HG_DECIMAL_ONE;
  fine->of = g_strdup ("other-value");
  fine = add_fine (matter);
  fine->percent_max = 5 * HG_DECIMAL_ONE;
  fine->of = g_strdup ("income");
  assert_ceiling (matter, "2026-11-23",
                  "Fine of up to 3 times the amount of “货值金额”\nFine of up to 5% of the amount of “income”");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wording-ceiling/highest", test_highest);
  g_test_add_func ("/wording-ceiling/shares", test_shares);
  return g_test_run ();
}
