/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-check-page"

#include "config.h"

#include "hg-check-page.h"

#include "hg-ui-fixture.h"

static HgSheetReview *
new_review (gint64 assessment)
{
  g_autoptr(HgSheetRecord) record = hg_sheet_record_new (HG_SHEET_KIND_GUIDANCE);
  g_autoptr(HgSheet) sheet = hg_sheet_new ("指导单");
  HgSheetReview *review;

  record->number = g_strdup ("合指〔2026〕1号");
  record->title = g_strdup ("企业行政合规指导单");
  record->recipient = g_strdup ("某某公司");
  record->edition = g_strdup ("2026.11");
  record->created = g_strdup ("2026-11-28T02:10:00+00:00");
  hg_sheet_record_add_part (record, HG_PART_MATTER, "exit", "YHT-FIRE-002", "疏散通道", "x");
  hg_sheet_record_add_part (record, HG_PART_RULE, "gone", "YHT-L-099", "旧规则", "x");
  hg_sheet_record_add_part (record, HG_PART_LAW, "fire-law", NULL, "消防法", "x");
  review = hg_sheet_review_new (record, sheet, "2026.12");
  review->assessment = assessment;
  return review;
}

static GtkWidget *
new_page (HgSheetReview *review, GtkWidget **window)
{
  GtkWidget *page = g_object_new (HG_TYPE_CHECK_PAGE, NULL);

  *window = hg_ui_fixture_new_window (page);
  hg_check_page_set_review (HG_CHECK_PAGE (page), review);
  return page;
}

static void
test_holds (void)
{
  g_autoptr(HgSheetReview) review = new_review (0);
  GtkWidget *window, *page = new_page (review, &window);

  g_assert_nonnull (hg_ui_fixture_find_label (page, "still holds"));
  g_assert_nonnull (hg_ui_fixture_find_label (page, "某某公司"));
  g_assert_false (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (page, "What has changed since")));
  g_assert_false (hg_ui_fixture_is_shown (hg_ui_fixture_find_button (page, "records.open-case")));
  g_assert_true (hg_check_page_get_review (HG_CHECK_PAGE (page)) == review);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What is still there is a link; what is gone is only said. */
static void
test_changed (void)
{
  g_autoptr(HgSheetReview) review = new_review (0);
  g_autoptr(GVariant) shown = NULL;
  GtkWidget *window, *page, *link;
  const char *id;
  gint32 kind;

  hg_sheet_review_add_change (review, HG_PART_CHANGE_REMOVED, g_ptr_array_index (review->record->parts, 1));
  hg_sheet_review_add_change (review, HG_PART_CHANGE_CHANGED, g_ptr_array_index (review->record->parts, 2));
  page = new_page (review, &window);
  g_assert_nonnull (hg_ui_fixture_find_label (page, "no longer holds"));
  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (page, "What has changed since")));
  g_assert_null (gtk_widget_get_ancestor (hg_ui_fixture_find_label (page, "YHT-L-099 旧规则"), GTK_TYPE_BUTTON));
  link = gtk_widget_get_ancestor (hg_ui_fixture_find_label (page, "“消防法”"), GTK_TYPE_BUTTON);
  g_signal_emit_by_name (link, "clicked");
  shown = hg_ui_fixture_dup_last_action (window, "show-item");
  g_variant_get (shown, "(i&s)", &kind, &id);
  g_assert_cmpint (kind, ==, HG_ITEM_LAW);
  g_assert_cmpstr (id, ==, "fire-law");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_case (void)
{
  g_autoptr(HgSheetReview) review = new_review (7);
  GtkWidget *window, *page = new_page (review, &window);

  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_button (page, "records.open-case")));
  g_assert_nonnull (hg_ui_fixture_find_label (page, "Assessment"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Nothing of the sheet before is left to be taken for another's. */
static void
test_error (void)
{
  g_autoptr(HgSheetReview) review = new_review (0);
  GtkWidget *window, *page = new_page (review, &window);

  hg_check_page_set_error (HG_CHECK_PAGE (page), "no such sheet");
  g_assert_null (hg_check_page_get_review (HG_CHECK_PAGE (page)));
  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (page, "no such sheet")));
  hg_check_page_set_review (HG_CHECK_PAGE (page), NULL);
  g_assert_null (hg_ui_fixture_find_label (page, "still holds"));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/check-page/holds", test_holds);
  g_test_add_func ("/check-page/changed", test_changed);
  g_test_add_func ("/check-page/case", test_case);
  g_test_add_func ("/check-page/error", test_error);
  return g_test_run ();
}
