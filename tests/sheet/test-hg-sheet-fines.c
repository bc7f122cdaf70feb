/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-fines"

#include "config.h"

#include "hg-sheet-fines.h"

#include <string.h>

#include "helper-case.h"
#include "hg-sheet-text.h"

static HgSheet *
make (HgCatalogInfo *info, const HgAssessment *assessment, const HgDecision *decision, const GDate *day)
{
  HgSheet *sheet = hg_sheet_new ("题目");

  hg_sheet_fines_add (sheet, decision);
  return sheet;
}

/* One fine, as a statute writes it; what is not named stays none. */
typedef struct
{
  const char *min, *max, *times_min, *times_max, *percent_min, *percent_max, *floor, *of, *per;
} Fine;

static void
set_money (const char *text, HgMoney *money)
{
  if (text != NULL)
    g_assert_true (hg_money_parse (text, money));
}

static void
set_decimal (const char *text, HgDecimal *decimal)
{
  if (text != NULL)
    g_assert_true (hg_decimal_parse (text, decimal));
}

static HgTier *
add_tier (HgLiability *liability, HgSubject subject, HgCondition *when, const Fine *fine)
{
  HgTier *tier = hg_liability_add_tier (liability);
  HgMeasure *measure = hg_liability_add_measure (tier, HG_MEASURE_FINE);

  tier->subject = subject;
  tier->when = when;
  set_money (fine->min, &measure->fine.min);
  set_money (fine->max, &measure->fine.max);
  set_money (fine->floor, &measure->fine.floor);
  set_decimal (fine->times_min, &measure->fine.times_min);
  set_decimal (fine->times_max, &measure->fine.times_max);
  set_decimal (fine->percent_min, &measure->fine.percent_min);
  set_decimal (fine->percent_max, &measure->fine.percent_max);
  measure->fine.of = g_strdup (fine->of);
  measure->fine.per = g_strdup (fine->per);
  return tier;
}

/* A case whose matter has one liability, without tiers yet. */
static HelperCase *
new_case (HgLiability **liability)
{
  HelperCase *helper = helper_case_new ();

  *liability = hg_liability_new ();
  (*liability)->digest = g_strdup ("…");
  g_ptr_array_add ((*liability)->cites, hg_sheet_fixture_new_citation ("fire-law", "2021-04-29", "60", 0, 0));
  g_ptr_array_set_size (helper->matter->liabilities, 0);
  g_ptr_array_add (helper->matter->liabilities, *liability);
  return helper;
}

/* The last cell of the only row: what the fine comes to. */
static char *
dup_on_facts (const Fine *fine, const char *answers)
{
  HgLiability *liability;
  g_autoptr(HelperCase) helper = new_case (&liability);
  g_auto(GStrv) parts = g_strsplit_set (answers, " =", -1);
  g_autoptr(HgSheet) sheet = NULL;

  add_tier (liability, HG_SUBJECT_UNIT, NULL, fine);
  for (char **part = parts; *part != NULL && part[1] != NULL; part += 2)
    hg_assessment_set_answer (helper->assessment, part[0], part[1], NULL, NULL);
  helper_case_decide (helper, "2026-11-01", "2026-11-20");
  sheet = helper_case_make (helper, make);
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HgSheetBlock *block = g_ptr_array_index (sheet->blocks, i);

      if (block->kind == HG_SHEET_BLOCK_TABLE)
        return g_strdup (((char **) g_ptr_array_index (block->rows, 1))[3]);
    }
  return NULL;
}

/* Every form that a fine can have stands on the sheet with its arithmetic, what is lighter and what is mitigated. */
static void
test_forms (void)
{
  static const struct { Fine fine; const char *answers, *text; } cases[] = {
    /* a range: 5000 + 0.3 × (50000 − 5000) = 18500 */
    { { .min = "5000", .max = "50000" }, "",
      "5,000 yuan to 50,000 yuan\nLighter: 5,000 yuan to 18,500 yuan, its end included (江苏)\n"
      "Mitigated: below 5,000 yuan, that amount excluded" },
    /* only a maximum: 0.3 × 500 = 150, and nothing to go below */
    { { .max = "500" }, "",
      "up to 500 yuan\nLighter: up to 150 yuan, its end included (江苏)\n"
      "Mitigated: the statute names no minimum to go below; only a milder kind of penalty, or one of several left out, "
      "mitigates" },
    /* a flat sum */
    { { .min = "100000", .max = "100000" }, "",
      "100,000 yuan\nLighter: the statute names one amount, and no part of it is lighter\n"
      "Mitigated: below 100,000 yuan, that amount excluded" },
    /* a multiple: 5 × 12000 = 60000, 10 × 12000 = 120000, 60000 + 0.3 × 60000 = 78000 */
    { { .times_min = "5", .times_max = "10", .of = "goods-value" }, "goods-value=12000",
      "“货值金额” 12,000 yuan × 5 to 10 = 60,000 yuan to 120,000 yuan\n"
      "Lighter: 60,000 yuan to 78,000 yuan, its end included (江苏; up to 6.5 times)\n"
      "Mitigated: below 60,000 yuan, that amount excluded" },
    /* … of at least 100000: 15 × 100000 = 1500000, 30 × 100000 = 3000000; 1500000 + 0.3 × 1500000 = 1950000 */
    { { .times_min = "15", .times_max = "30", .of = "goods-value", .floor = "100000" }, "goods-value=8000",
      "“货值金额” 8,000 yuan, counts as 100,000 yuan, × 15 to 30 = 1,500,000 yuan to 3,000,000 yuan\n"
      "Lighter: 1,500,000 yuan to 1,950,000 yuan, its end included (江苏; up to 19.5 times)\n"
      "Mitigated: below 1,500,000 yuan, that amount excluded" },
    /* a percentage: 5% of 800000 = 40000, 10% = 80000, 40000 + 0.3 × 40000 = 52000 */
    { { .percent_min = "5", .percent_max = "10", .of = "goods-value" }, "goods-value=800000",
      "“货值金额” 800,000 yuan × 5% to 10% = 40,000 yuan to 80,000 yuan\n"
      "Lighter: 40,000 yuan to 52,000 yuan, its end included (江苏; up to 6.5%)\n"
      "Mitigated: below 40,000 yuan, that amount excluded" },
    /* per head: 7 × 500 = 3500, 7 × 2000 = 14000, 3500 + 0.3 × 10500 = 6650 */
    { { .min = "500", .max = "2000", .per = "workers" }, "workers=7",
      "500 yuan to 2,000 yuan × 7 人 = 3,500 yuan to 14,000 yuan\n"
      "Lighter: 3,500 yuan to 6,650 yuan, its end included (江苏)\n"
      "Mitigated: below 3,500 yuan, that amount excluded" },
    /* only a minimum */
    { { .min = "1000" }, "", "at least 1,000 yuan\nMitigated: below 1,000 yuan, that amount excluded" },
    /* what is missing is named; the floor makes 15 × 100000 certain */
    { { .times_min = "5", .times_max = "10", .of = "goods-value" }, "", "cannot be computed yet; missing: 货值金额" },
    { { .times_min = "15", .times_max = "30", .of = "goods-value", .floor = "100000" }, "",
      "at least 1,500,000 yuan; to compute it, these are missing: 货值金额" },
    /* what no money counts is refused with a sentence */
    { { .times_max = "999999999", .of = "goods-value", .per = "workers" },
      "goods-value=9223372036854 workers=9223372036854",
      "The amount is beyond what can be computed; check the figures that were entered." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = dup_on_facts (&cases[i].fine, cases[i].answers);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

/* Between “above 10000” and “below 10000” lies 10000; and who is fined twice is told so. */
static void
test_gaps_and_overlaps (void)
{
  HgLiability *gapped, *doubled;
  g_autoptr(HelperCase) gap = new_case (&gapped);
  g_autoptr(HelperCase) overlap = new_case (&doubled);
  g_autofree char *open = NULL;
  g_autofree char *met = NULL;
  g_autofree char *twice = NULL;
  const Fine low = { .max = "3000" }, high = { .min = "3000", .max = "10000" };

  add_tier (gapped, HG_SUBJECT_UNIT, hg_sheet_fixture_compare ("goods-value", HG_BOUND_BELOW, "10000"), &low);
  add_tier (gapped, HG_SUBJECT_UNIT, hg_sheet_fixture_compare ("goods-value", HG_BOUND_ABOVE, "10000"), &high);
  helper_case_decide (gap, "2026-11-01", "2026-11-20");
  open = helper_case_dup (gap, make);
  g_assert_nonnull (strstr (open, "Between the tiers: the statute writes none for “货值金额 exactly 10,000 yuan”"));
  hg_assessment_set_answer (gap->assessment, "goods-value", "10000", NULL, NULL);
  helper_case_decide (gap, "2026-11-01", "2026-11-20");
  met = helper_case_dup (gap, make);
  g_assert_nonnull (strstr (met, "This case falls between the tiers"));
  g_assert_null (strstr (met, "Lighter"));   /* no tier applies, so nothing is computed */

  add_tier (doubled, HG_SUBJECT_UNIT, NULL, &low);
  add_tier (doubled, HG_SUBJECT_UNIT, hg_sheet_fixture_is ("refused"), &high);
  hg_assessment_set_answer (overlap->assessment, "refused", "true", NULL, NULL);
  helper_case_decide (overlap, "2026-11-01", "2026-11-20");
  twice = helper_case_dup (overlap, make);
  g_assert_nonnull (strstr (twice, "Another tier fines the same subject too"));
}

/* The fine that is considered: where it lies, and what it saves against the minimum. */
static void
test_given (void)
{
  static const struct { const char *given, *text; } cases[] = {
    { "3000", "3,000 yuan lies below the statutory minimum: a mitigated fine; it saves 2,000 yuan against 5,000 yuan" },
    { "18500", "18,500 yuan lies in the lighter part of the range" },
    { "18500.01", "18,500.01 yuan lies in the range, above its lighter part" },
    { "60000", "60,000 yuan lies above what the statute allows" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HelperCase) helper = helper_case_new ();
      g_autofree char *text = NULL;

      hg_assessment_set_answer (helper->assessment, HG_FACT_FINE, cases[i].given, NULL, NULL);
      helper_case_decide (helper, "2026-11-01", "2026-11-20");
      text = helper_case_dup (helper, make);
      g_assert_nonnull (strstr (text, cases[i].text));
    }
}

static guint
count (const char *text, const char *part)
{
  guint n = 0;

  for (const char *at = strstr (text, part); at != NULL; at = strstr (at + 1, part))
    n++;
  return n;
}

/* Where the law changed between the two days, both texts stand there, and what article 37 makes of them. */
static void
test_two_days (void)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  g_autofree char *same = NULL;
  g_autofree char *changed = NULL;
  g_autofree char *lapsed = NULL;

  helper_case_decide (helper, "2026-11-01", "2026-11-20");
  same = helper_case_dup (helper, make);
  g_assert_cmpuint (count (same, "\n## "), ==, 1);
  g_assert_nonnull (strstr (same, "The same provision is in force"));
  g_assert_nonnull (strstr (same, "in force from 2027-01-01; not applied here"));

  helper_case_decide (helper, "2026-11-01", "2027-01-05");
  changed = helper_case_dup (helper, make);
  g_assert_nonnull (strstr (changed, "In force on the day of the act (2026-11-01)"));
  g_assert_nonnull (strstr (changed, "处5000元以上5万元以下罚款"));
  g_assert_nonnull (strstr (changed, "In force on the day of the decision (2027-01-05)"));
  g_assert_nonnull (strstr (changed, "处1万元以上10万元以下罚款"));
  g_assert_nonnull (strstr (changed, "Which one applies: "));
  g_assert_null (strstr (changed, "not applied here"));

  /* A text that the edition cites before its law was passed is a fault of the edition, and the paper says so. */
  helper_case_decide (helper, "2020-01-01", "2020-02-01");
  lapsed = helper_case_dup (helper, make);
  g_assert_nonnull (strstr (lapsed, "Caution: The text that the edition cites is not in force on that day"));
}

/* Nothing is said of a day that nobody knows, nor of a matter that nobody chose. */
static void
test_unknown (void)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  g_autofree char *neither = NULL;
  g_autofree char *act = NULL;
  g_autofree char *decision = NULL;
  g_autofree char *none = NULL;
  g_autofree char *outside = NULL;

  helper_case_decide (helper, NULL, NULL);
  neither = helper_case_dup (helper, make);
  g_assert_nonnull (strstr (neither, "Neither the day of the act nor that of the decision is known"));
  g_assert_null (strstr (neither, "names no liability"));
  helper_case_decide (helper, NULL, "2026-11-20");
  decision = helper_case_dup (helper, make);
  g_assert_nonnull (strstr (decision, "In force on the day of the decision (2026-11-20)"));
  g_clear_pointer (&helper, helper_case_free);

  helper = helper_case_new ();
  helper_case_decide (helper, "2026-11-01", NULL);
  act = helper_case_dup (helper, make);
  g_assert_nonnull (strstr (act, "In force on the day of the act (2026-11-01)"));
  g_ptr_array_set_size (helper->matter->liabilities, 0);
  helper_case_decide (helper, "2026-11-01", NULL);
  outside = helper_case_dup (helper, make);
  g_assert_nonnull (strstr (outside, "names no liability that is in force on this day"));
  g_clear_pointer (&helper->matter, hg_matter_unref);
  helper_case_decide (helper, "2026-11-01", NULL);
  none = helper_case_dup (helper, make);
  g_assert_nonnull (strstr (none, "No matter was chosen"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-fines/forms", test_forms);
  g_test_add_func ("/sheet-fines/gaps-and-overlaps", test_gaps_and_overlaps);
  g_test_add_func ("/sheet-fines/given", test_given);
  g_test_add_func ("/sheet-fines/two-days", test_two_days);
  g_test_add_func ("/sheet-fines/unknown", test_unknown);
  return g_test_run ();
}
