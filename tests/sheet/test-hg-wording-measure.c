/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-wording-measure"

#include "config.h"

#include "hg-wording-measure.h"

#include "hg-sheet-fixture.h"

#define YUAN(n) (HG_MONEY_YUAN * (n))
#define TIMES(n) ((HgDecimal) (HG_DECIMAL_ONE * (n)))
#define NO_MONEY HG_MONEY_NONE
#define NO_DECIMAL HG_DECIMAL_NONE

/* Every form of a fine */
static void
test_fine (void)
{
  char goods[] = "goods-value", workers[] = "workers", count[] = "count";
  const struct { HgFine fine; const char *text; } cases[] = {
    { { YUAN (5000), YUAN (50000), NO_DECIMAL, NO_DECIMAL, NO_DECIMAL, NO_DECIMAL, NO_MONEY, NULL, NULL },
      "Fine of 5,000 yuan to 50,000 yuan" },
    { { NO_MONEY, YUAN (10000), NO_DECIMAL, NO_DECIMAL, NO_DECIMAL, NO_DECIMAL, NO_MONEY, NULL, NULL },
      "Fine of up to 10,000 yuan" },
    { { YUAN (10000), NO_MONEY, NO_DECIMAL, NO_DECIMAL, NO_DECIMAL, NO_DECIMAL, NO_MONEY, NULL, NULL },
      "Fine of at least 10,000 yuan" },
    { { YUAN (100000), YUAN (100000), NO_DECIMAL, NO_DECIMAL, NO_DECIMAL, NO_DECIMAL, NO_MONEY, NULL, NULL },
      "Fine of 100,000 yuan" },
    { { NO_MONEY, NO_MONEY, TIMES (10), TIMES (20), NO_DECIMAL, NO_DECIMAL, NO_MONEY, goods, NULL },
      "Fine of 10 to 20 times the amount of “货值金额”" },
    { { NO_MONEY, NO_MONEY, NO_DECIMAL, TIMES (5), NO_DECIMAL, NO_DECIMAL, NO_MONEY, goods, NULL },
      "Fine of up to 5 times the amount of “货值金额”" },
    { { NO_MONEY, NO_MONEY, TIMES (2), NO_DECIMAL, NO_DECIMAL, NO_DECIMAL, NO_MONEY, goods, NULL },
      "Fine of at least 2 times the amount of “货值金额”" },
    { { NO_MONEY, NO_MONEY, TIMES (0.5), TIMES (0.5), NO_DECIMAL, NO_DECIMAL, NO_MONEY, goods, NULL },
      "Fine of 0.5 times the amount of “货值金额”" },
    { { NO_MONEY, NO_MONEY, NO_DECIMAL, NO_DECIMAL, TIMES (0.5), TIMES (1), NO_MONEY, goods, NULL },
      "Fine of 0.5% to 1% of the amount of “货值金额”" },
    { { NO_MONEY, NO_MONEY, NO_DECIMAL, NO_DECIMAL, NO_DECIMAL, TIMES (10), NO_MONEY, goods, NULL },
      "Fine of up to 10% of the amount of “货值金额”" },
    { { NO_MONEY, NO_MONEY, NO_DECIMAL, NO_DECIMAL, TIMES (5), NO_DECIMAL, NO_MONEY, goods, NULL },
      "Fine of at least 5% of the amount of “货值金额”" },
    { { NO_MONEY, NO_MONEY, NO_DECIMAL, NO_DECIMAL, TIMES (5), TIMES (5), NO_MONEY, goods, NULL },
      "Fine of 5% of the amount of “货值金额”" },
    { { YUAN (500), YUAN (2000), NO_DECIMAL, NO_DECIMAL, NO_DECIMAL, NO_DECIMAL, NO_MONEY, NULL, workers },
      "Fine of 500 yuan to 2,000 yuan for each “人”" },
    { { YUAN (500), YUAN (500), NO_DECIMAL, NO_DECIMAL, NO_DECIMAL, NO_DECIMAL, NO_MONEY, NULL, count },
      "Fine of 500 yuan for each “次数”" },
    { { NO_MONEY, NO_MONEY, TIMES (15), TIMES (30), NO_DECIMAL, NO_DECIMAL, YUAN (100000), goods, NULL },
      "Fine of 15 to 30 times the amount of “货值金额” (“货值金额” below 100,000 yuan counts as 100,000 yuan)" },
    { { NO_MONEY, NO_MONEY, NO_DECIMAL, NO_DECIMAL, NO_DECIMAL, NO_DECIMAL, NO_MONEY, NULL, NULL }, "Fine" },
  };
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = hg_wording_measure_fine (vocabulary, &cases[i].fine);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_order (void)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int order = HG_ORDER_CORRECT; order <= HG_ORDER_ANNOUNCE; order++)
    {
      char *text = hg_wording_measure_order ((HgOrder) order);

      g_assert_cmpstr (text, !=, "");
      g_assert_true (g_hash_table_add (seen, text));
    }
  g_assert_true (g_hash_table_contains (seen, "Order to recall"));
}

static void
test_tier (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgLiability) liability = hg_liability_new ();
  HgTier *tier = hg_liability_add_tier (liability);
  HgMeasure *measure;
  g_autofree char *text = NULL;

  hg_liability_add_measure (tier, HG_MEASURE_ORDER)->order = HG_ORDER_STOP;
  hg_liability_add_measure (tier, HG_MEASURE_WARNING);
  hg_liability_add_measure (tier, HG_MEASURE_CONFISCATION)->confiscated =
    HG_CONFISCATED_ILLEGAL_GAINS | HG_CONFISCATED_TOOLS;
  hg_liability_add_measure (tier, HG_MEASURE_SUSPENSION);
  hg_liability_add_measure (tier, HG_MEASURE_REVOCATION)->may = TRUE;
  measure = hg_liability_add_measure (tier, HG_MEASURE_LATE_FEE);
  measure->fine.percent_min = TIMES (0.05);
  measure->fine.of = g_strdup ("goods-value");
  measure = hg_liability_add_measure (tier, HG_MEASURE_FINE);
  measure->fine.max = YUAN (10000);
  measure->may = TRUE;
  text = hg_wording_measure_tier (vocabulary, tier);
  g_assert_cmpstr (text, ==,
                   "Order to stop the violation; Warning; Confiscation of illegal gains, tools, equipment and materials; "
                   "Suspension of business; May be imposed: Revocation of the licence; "
                   "Late fee of 0.05% of the amount of “货值金额” for each day; "
                   "May be imposed: Fine of up to 10,000 yuan");
}

/* Where only one may be chosen, the wording says so. */
static void
test_alternatives (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgLiability) liability = hg_liability_new ();
  HgTier *tier = hg_liability_add_tier (liability);
  g_autofree char *text = NULL;

  hg_liability_add_measure (tier, HG_MEASURE_WARNING);
  hg_liability_add_measure (tier, HG_MEASURE_FINE)->fine.max = YUAN (500);
  tier->alternatives = TRUE;
  text = hg_wording_measure_tier (vocabulary, tier);
  g_assert_cmpstr (text, ==, "Warning or Fine of up to 500 yuan");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wording-measure/fine", test_fine);
  g_test_add_func ("/wording-measure/order", test_order);
  g_test_add_func ("/wording-measure/tier", test_tier);
  g_test_add_func ("/wording-measure/alternatives", test_alternatives);
  return g_test_run ();
}
