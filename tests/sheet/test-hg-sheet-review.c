/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-review"

#include "config.h"

#include "hg-sheet-review.h"

static HgSheetReview *
new_review (void)
{
  g_autoptr(HgSheetRecord) record = hg_sheet_record_new (HG_SHEET_KIND_GUIDANCE);
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");

  record->number = g_strdup ("甲〔2026〕1号");
  record->edition = g_strdup ("2026.1");
  hg_sheet_record_add_part (record, HG_PART_MATTER, "m", "M-1", "事项", "x");
  hg_sheet_record_add_part (record, HG_PART_RULE, "r", "R-1", "规则", "x");
  hg_sheet_record_add_part (record, HG_PART_LAW, "l", NULL, "消防法", "x");
  return hg_sheet_review_new (record, sheet, "2026.2");
}

static void
assert_change (HgSheetReview *review, guint part, HgPartChange change, const char *expected)
{
  g_autofree char *text = NULL;

  hg_sheet_review_add_change (review, change, g_ptr_array_index (review->record->parts, part));
  text = hg_sheet_review_dup_change (g_ptr_array_index (review->changes, review->changes->len - 1));
  g_assert_cmpstr (text, ==, expected);
}

static void
test_changes (void)
{
  g_autoptr(HgSheetReview) review = new_review ();

  assert_change (review, 0, HG_PART_CHANGE_CHANGED, "Matter M-1 事项: reads otherwise now");
  assert_change (review, 1, HG_PART_CHANGE_REMOVED, "Rule R-1 规则: is no longer in the edition");
  assert_change (review, 2, HG_PART_CHANGE_CHANGED, "“消防法”: its versions or their dates have changed");
}

/* Only what an assessment rests on can grow, and only it rests on questions. */
static void
test_assessment (void)
{
  g_autoptr(HgAssessment) kept = hg_assessment_new ();
  g_autoptr(HgSheet) sheet = hg_sheet_new ("评估表");
  g_autoptr(GPtrArray) changes = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_assessment_change_free);
  g_autoptr(HgSheetReview) review = NULL;
  g_autofree char *result = NULL, *first = NULL, *second = NULL;

  kept->id = 7;
  kept->number = g_strdup ("2026-0007-1e45");
  kept->party = g_strdup ("某店");
  kept->edition = g_strdup ("2026.1");
  kept->changed = g_strdup ("2026-11-28T02:10:00+00:00");
  g_ptr_array_add (changes, hg_assessment_change_new (HG_PART_CHANGE_ADDED, HG_PART_RULE, "r", "R-1", "规则"));
  g_ptr_array_add (changes, hg_assessment_change_new (HG_PART_CHANGE_CHANGED, HG_PART_FACT, "f", NULL, "是否移走"));
  review = hg_sheet_review_new_assessment (kept, sheet, "2026.2", changes);
  g_assert_cmpint (review->assessment, ==, 7);
  g_assert_cmpstr (review->record->title, ==, "评估表");
  g_assert_cmpstr (review->record->recipient, ==, "某店");
  result = hg_sheet_review_dup_result (review);
  g_assert_cmpstr (result, ==, "Sheet 2026-0007-1e45 no longer holds: 2 texts it rests on have changed between edition "
                               "2026.1 and edition 2026.2.");
  first = hg_sheet_review_dup_change (g_ptr_array_index (review->changes, 0));
  g_assert_cmpstr (first, ==, "Rule R-1 规则: has been added");
  second = hg_sheet_review_dup_change (g_ptr_array_index (review->changes, 1));
  g_assert_cmpstr (second, ==, "Question “是否移走”: reads otherwise now");
}

static void
test_result (void)
{
  g_autoptr(HgSheetReview) review = new_review ();
  g_autofree char *same = hg_sheet_review_dup_result (review);
  g_autofree char *one = NULL;

  g_assert_cmpstr (same, ==, "Sheet 甲〔2026〕1号 of edition 2026.1 still holds: nothing it rests on has changed in edition 2026.2.");
  hg_sheet_review_add_change (review, HG_PART_CHANGE_CHANGED, g_ptr_array_index (review->record->parts, 0));
  one = hg_sheet_review_dup_result (review);
  g_assert_cmpstr (one, ==, "Sheet 甲〔2026〕1号 no longer holds: 1 text it rests on has changed between edition 2026.1 and "
                            "edition 2026.2.");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-review/changes", test_changes);
  g_test_add_func ("/sheet-review/assessment", test_assessment);
  g_test_add_func ("/sheet-review/result", test_result);
  return g_test_run ();
}
