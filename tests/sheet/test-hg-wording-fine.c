/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-wording-fine"

#include "config.h"

#include "hg-wording-fine.h"

#include "hg-sheet-fixture.h"

#define YUAN HG_MONEY_YUAN

static HgMeasure measure;

static HgFineResult *
make (HgMoney min, HgMoney max)
{
  HgFineResult *fine;

  hg_fine_clear (&measure.fine);
  fine = hg_fine_result_new (&measure);
  fine->status = HG_FINE_STATUS_CERTAIN;
  fine->min = min;
  fine->max = max;
  return fine;
}

/* Takes the texts. */
static void
assert_text (char *taken, const char *expected)
{
  g_autofree char *text = taken;

  g_assert_cmpstr (text, ==, expected);
}

static void
test_range (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgFineResult) range = make (5000 * YUAN, 50000 * YUAN);
  g_autoptr(HgFineResult) up_to = make (0, 500 * YUAN);
  g_autoptr(HgFineResult) flat = make (100 * YUAN, 100 * YUAN);
  g_autoptr(HgFineResult) at_least = make (7 * YUAN, HG_MONEY_NONE);

  up_to->max_only = TRUE;
  flat->per_day = TRUE;
  assert_text (hg_wording_fine_range (vocabulary, range), "5,000 yuan to 50,000 yuan");
  assert_text (hg_wording_fine_range (vocabulary, up_to), "up to 500 yuan");
  assert_text (hg_wording_fine_range (vocabulary, flat), "100 yuan for each day");
  assert_text (hg_wording_fine_range (vocabulary, at_least), "at least 7 yuan");
  assert_text (hg_wording_fine_formula (vocabulary, range), NULL);
  range->status = HG_FINE_STATUS_NEEDS_FACTS;
  g_ptr_array_add (range->missing, g_strdup ("goods-value"));
  assert_text (hg_wording_fine_range (vocabulary, range), "cannot be computed yet; missing: 货值金额");
  range->least = 1500000 * YUAN;
  assert_text (hg_wording_fine_range (vocabulary, range),
               "at least 1,500,000 yuan; to compute it, these are missing: 货值金额");
  range->status = HG_FINE_STATUS_TOO_LARGE;
  assert_text (hg_wording_fine_range (vocabulary, range),
               "The amount is beyond what can be computed; check the figures that were entered.");
}

static void
test_formula (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgFineResult) multiple = make (1500000 * YUAN, 3000000 * YUAN);
  g_autoptr(HgFineResult) each = NULL;

  measure.fine.of = g_strdup ("goods-value");
  measure.fine.times_min = 15 * HG_DECIMAL_ONE;
  measure.fine.times_max = 30 * HG_DECIMAL_ONE;
  multiple->base = 8000 * YUAN;
  multiple->counted = 100000 * YUAN;
  assert_text (hg_wording_fine_formula (vocabulary, multiple),
               "“货值金额” 8,000 yuan, counts as 100,000 yuan, × 15 to 30 = 1,500,000 yuan to 3,000,000 yuan");
  multiple->counted = multiple->base;
  measure.fine.times_min = measure.fine.times_max = HG_DECIMAL_NONE;
  measure.fine.percent_min = 5 * HG_DECIMAL_ONE;
  measure.fine.percent_max = 10 * HG_DECIMAL_ONE;
  assert_text (hg_wording_fine_formula (vocabulary, multiple),
               "“货值金额” 8,000 yuan × 5% to 10% = 1,500,000 yuan to 3,000,000 yuan");
  each = make (3500 * YUAN, 14000 * YUAN);
  measure.fine.min = 500 * YUAN;
  measure.fine.max = 2000 * YUAN;
  measure.fine.per = g_strdup ("workers");
  each->quantity = 7 * HG_DECIMAL_ONE;
  assert_text (hg_wording_fine_formula (vocabulary, each),
               "500 yuan to 2,000 yuan × 7 人 = 3,500 yuan to 14,000 yuan");
  hg_fine_clear (&measure.fine);
}

static void
test_lighter (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  const HgScheme *scheme = hg_vocabulary_get_scheme (vocabulary, "jiangsu");
  g_autoptr(HgFineResult) range = make (5000 * YUAN, 50000 * YUAN);
  g_autofree char *inclusive = g_strdup_printf ("Lighter: 5,000 yuan to 18,500 yuan, its end included (%s)", scheme->name);
  g_autofree char *exclusive = g_strdup_printf ("Lighter: 5,000 yuan to 18,500 yuan, its end excluded (%s; up to 2.2 times)",
                                                scheme->name);

  assert_text (hg_wording_fine_lighter (range, scheme), NULL);
  range->lighter_max = 18500 * YUAN;
  range->lighter_inclusive = TRUE;
  assert_text (hg_wording_fine_lighter (range, scheme), inclusive);
  range->lighter_inclusive = FALSE;
  range->lighter_factor = 2200000;
  measure.fine.times_max = 5 * HG_DECIMAL_ONE;
  assert_text (hg_wording_fine_lighter (range, scheme), exclusive);
  range->flat = TRUE;
  assert_text (hg_wording_fine_lighter (range, scheme),
               "Lighter: the statute names one amount, and no part of it is lighter");
  hg_fine_clear (&measure.fine);
}

static void
test_mitigated (void)
{
  g_autoptr(HgFineResult) range = make (5000 * YUAN, 50000 * YUAN);
  g_autofree char *without = hg_wording_fine_mitigated (range);

  g_assert_true (g_str_has_prefix (without, "Mitigated: the statute names no minimum"));
  range->mitigated_below = range->min;
  assert_text (hg_wording_fine_mitigated (range), "Mitigated: below 5,000 yuan, that amount excluded");
}

static void
test_given (void)
{
  g_autoptr(HgFineResult) range = make (5000 * YUAN, 50000 * YUAN);

  assert_text (hg_wording_fine_given (range), NULL);
  range->given = 3000 * YUAN;
  range->place = HG_FINE_PLACE_MITIGATED;
  range->benchmark = 5000 * YUAN;
  range->saving = 2000 * YUAN;
  assert_text (hg_wording_fine_given (range), "3,000 yuan lies below the statutory minimum: a mitigated fine; it saves 2,000 "
                                              "yuan against 5,000 yuan");
  range->place = HG_FINE_PLACE_ORDINARY;
  range->saving = 0;
  assert_text (hg_wording_fine_given (range), "3,000 yuan lies in the range, above its lighter part");
  range->place = HG_FINE_PLACE_LIGHTER;
  range->saving = HG_MONEY_NONE;
  assert_text (hg_wording_fine_given (range), "3,000 yuan lies in the lighter part of the range; without a statutory minimum "
                                              "there is no saving to state");
}

static void
test_gap (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgCondition) where = hg_sheet_fixture_compare ("goods-value", HG_BOUND_EQUALS, "10000");
  HgTierGap gap = { HG_SUBJECT_UNIT, where, HG_TRUTH_UNKNOWN };
  HgTierResult tier = { .overlaps = FALSE };

  assert_text (hg_wording_fine_gap (vocabulary, &gap),
               "Between the tiers: the statute writes none for “货值金额 exactly 10,000 yuan”");
  gap.met = HG_TRUTH_TRUE;
  assert_text (hg_wording_fine_gap (vocabulary, &gap), "This case falls between the tiers: the statute writes none for “货值金额 "
                                                       "exactly 10,000 yuan”; ask before you fine");
  assert_text (hg_wording_fine_overlap (&tier), NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  hg_fine_init (&measure.fine);
  measure.kind = HG_MEASURE_FINE;
  g_test_add_func ("/wording-fine/range", test_range);
  g_test_add_func ("/wording-fine/formula", test_formula);
  g_test_add_func ("/wording-fine/lighter", test_lighter);
  g_test_add_func ("/wording-fine/mitigated", test_mitigated);
  g_test_add_func ("/wording-fine/given", test_given);
  g_test_add_func ("/wording-fine/gap", test_gap);
  return g_test_run ();
}
