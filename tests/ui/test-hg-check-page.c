/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-check-page"

#include "config.h"

#include "hg-check-page.h"

#include "helper-library.h"
#include "hg-library-sheets.h"
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

static void
set_up (HelperLibrary *helper, gconstpointer data)
{
  helper_library_set_up (helper, data);
  helper_library_open (helper);
}

static HgSheetReview *
register_sheet (HelperLibrary *helper)
{
  static const char *const ids[] = { "advert", NULL };
  g_autoptr(HgSheetRequest) request = hg_sheet_request_new (HG_SHEET_KIND_GUIDANCE, ids, NULL, NULL);
  g_autoptr(HgSheetRecord) record = NULL;
  HgSheetReview *review;

  hg_library_register_sheet_async (helper->library, request, NULL, helper_library_answered_cb, helper);
  record = hg_library_register_sheet_finish (helper->library, helper_library_wait (helper), NULL);
  hg_library_review_sheet_async (helper->library, record->number, NULL, helper_library_answered_cb, helper);
  review = hg_library_review_sheet_finish (helper->library, helper_library_wait (helper), NULL);
  g_assert_nonnull (review);
  return review;
}

typedef struct
{
  GtkWidget  *page;
  const char *text;
} Sought;

static gboolean
is_said (gpointer data)
{
  const Sought *sought = data;

  return hg_ui_fixture_find_label (sought->page, sought->text) != NULL;
}

static void
wait_for (GtkWidget *page, const char *text)
{
  Sought sought = { page, text };

  hg_ui_fixture_wait (is_said, &sought);
}

static int
get_line (GtkWidget *page, const char *text)
{
  GtkWidget *label = hg_ui_fixture_find_label (page, text);
  int line;

  gtk_grid_query_child (GTK_GRID (gtk_widget_get_parent (label)), label, NULL, &line, NULL, NULL);
  return line;
}

/* What became of a sheet is said, and goes on being said while the page is open: what came last stands first. */
static void
test_prints (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgSheetReview) review = register_sheet (helper), other = new_review (7);
  GtkWidget *window, *page = g_object_new (HG_TYPE_CHECK_PAGE, NULL);

  window = hg_ui_fixture_new_window (page);
  hg_check_page_set_library (HG_CHECK_PAGE (page), helper->library);
  hg_check_page_set_review (HG_CHECK_PAGE (page), review);
  wait_for (page, "has not been printed or saved");
  hg_library_note_print (helper->library, review->record->number, HG_SHEET_OUTLET_PRINTER, "HP", HG_PRINT_RESULT_DONE, NULL);
  wait_for (page, "Printed on HP");
  g_assert_null (hg_ui_fixture_find_label (page, "has not been printed or saved"));
  hg_library_note_print (helper->library, review->record->number, HG_SHEET_OUTLET_FILE, "a.pdf", HG_PRINT_RESULT_FAILED,
                         "no room");
  wait_for (page, "Could not be saved to file a.pdf: no room");
  hg_library_note_print (helper->library, review->record->number, HG_SHEET_OUTLET_FILE, "a.pdf", HG_PRINT_RESULT_DONE, NULL);
  wait_for (page, "Saved to file a.pdf");
  g_assert_cmpint (get_line (page, "Saved to file a.pdf"), ==, 0);
  g_assert_cmpint (get_line (page, "Printed on HP"), ==, 2);

  /* An assessment is in no register: nothing is said of it, and nothing of the sheet before is left. */
  hg_check_page_set_review (HG_CHECK_PAGE (page), other);
  g_assert_null (hg_ui_fixture_find_label (page, "Printed on HP"));
  g_assert_false (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (page, "Printed and saved")));
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
  g_test_add ("/check-page/prints", HelperLibrary, NULL, set_up, test_prints, helper_library_tear_down);
  return g_test_run ();
}
