/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-records-page"

#include "config.h"

#include "hg-records-page.h"

#include "helper-library.h"
#include "hg-decide-keep.h"
#include "hg-library-assessments.h"
#include "hg-library-decide.h"
#include "hg-library-sheets.h"
#include "hg-ui-fixture.h"

/* The narrowest window that people use. */
#define NARROW 360

typedef struct
{
  HelperLibrary  helper;
  HgRecordsPage *page;
  GtkWidget     *window;
  gint64         case_id;
  char          *number;    /* of the sheet */
} Fixture;

static void
keep_case (Fixture *fixture)
{
  HelperLibrary *helper = &fixture->helper;
  g_autoptr(HgDecideTarget) target = NULL;
  g_autoptr(HgDecideCase) decide_case = NULL;
  g_autoptr(HgAssessment) assessment = NULL;

  hg_library_decide_load_async (helper->library, HG_ITEM_MATTER, "advert", NULL, helper_library_answered_cb, helper);
  target = hg_library_decide_load_finish (helper->library, helper_library_wait (helper), NULL);
  decide_case = hg_decide_case_new (target);
  hg_decide_case_set_party (decide_case, "某公司");
  assessment = hg_decide_keep_to_assessment (decide_case);
  hg_library_save_assessment_async (helper->library, assessment, hg_decide_case_get_decision (decide_case), NULL,
                                    helper_library_answered_cb, helper);
  fixture->case_id = hg_library_save_assessment_finish (helper->library, helper_library_wait (helper), NULL);
  g_assert_cmpint (fixture->case_id, >, 0);
}

static void
register_sheet (Fixture *fixture)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);
  g_autoptr(HgSheetRequest) request = hg_sheet_request_new (HG_SHEET_KIND_OVERVIEW, NULL, query, options);
  g_autoptr(HgSheetRecord) record = NULL;

  hg_library_register_sheet_async (fixture->helper.library, request, NULL, helper_library_answered_cb, &fixture->helper);
  record = hg_library_register_sheet_finish (fixture->helper.library, helper_library_wait (&fixture->helper), NULL);
  fixture->number = g_strdup (record->number);
}

static gboolean
is_read (gpointer page)
{
  return hg_ui_fixture_find_label (page, "Cases 1") != NULL && hg_ui_fixture_find_label (page, "Sheets 1") != NULL;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  helper_library_set_up (&fixture->helper, NULL);
  helper_library_open (&fixture->helper);
  keep_case (fixture);
  register_sheet (fixture);
  fixture->page = g_object_new (HG_TYPE_RECORDS_PAGE, NULL);
  fixture->window = hg_ui_fixture_new_window (GTK_WIDGET (fixture->page));
  hg_records_page_set_library (fixture->page, fixture->helper.library);
  hg_records_page_go (fixture->page, HG_RECORDS_PAGE_CASES);
  hg_ui_fixture_wait (is_read, fixture->page);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  helper_library_tear_down (&fixture->helper, NULL);
  g_free (fixture->number);
}

static void
type (Fixture *fixture, const char *text)
{
  gtk_editable_set_text (hg_records_page_get_entry (fixture->page), text);
}

static void
enter (Fixture *fixture)
{
  g_signal_emit_by_name (hg_records_page_get_entry (fixture->page), "activate");
}

static gint64
get_id (Fixture *fixture, const char *action)
{
  g_autoptr(GVariant) id = hg_ui_fixture_dup_last_action (fixture->window, action);

  return id != NULL ? g_variant_get_int64 (id) : 0;
}

static gboolean
is_asked (gpointer window)
{
  return g_object_get_data (window, "check-record") != NULL;
}

static gboolean
is_checked (gpointer page)
{
  return hg_records_page_get_review (page) != NULL;
}

/* What is done with a row asks the window. */
static void
test_actions (Fixture *fixture, gconstpointer data)
{
  static const char *const table[][2] = { { "shelf.open", "open-case" }, { "shelf.copy", "copy-case" },
                                          { "shelf.delete", "delete-case" } };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_signal_emit_by_name (hg_ui_fixture_find_button (GTK_WIDGET (fixture->page), table[i][0]), "clicked");
      g_assert_cmpint (get_id (fixture, table[i][1]), ==, fixture->case_id);
    }
  hg_records_page_remove (fixture->page, fixture->case_id);
  g_assert_null (hg_records_page_get_chosen (fixture->page));
  hg_records_page_reveal (fixture->page, fixture->case_id);
  hg_ui_fixture_wait (is_read, fixture->page);
  g_assert_nonnull (hg_records_page_get_chosen (fixture->page));
}

/* A number leads to its sheet, however its brackets are typed. */
static void
test_enter (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GVariant) asked = NULL;
  g_auto(GStrv) parts = g_strsplit (fixture->number, "〔", 2);
  g_autofree char *typed = g_strjoinv (" [", parts);

  type (fixture, typed);
  enter (fixture);
  hg_ui_fixture_wait (is_asked, fixture->window);
  asked = hg_ui_fixture_dup_last_action (fixture->window, "check-record");
  g_assert_cmpstr (g_variant_get_string (asked, NULL), ==, fixture->number);
}

/* One entry narrows both lists. */
static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  type (fixture, "某公司");
  g_assert_nonnull (hg_ui_fixture_find_label (GTK_WIDGET (fixture->page), "Cases 1"));
  g_assert_nonnull (hg_ui_fixture_find_label (GTK_WIDGET (fixture->page), "Sheets 0"));
  type (fixture, "");
  g_assert_true (is_read (fixture->page));
}

static void
test_check (Fixture *fixture, gconstpointer data)
{
  hg_records_page_check (fixture->page, fixture->number);
  g_assert_null (hg_records_page_get_chosen (fixture->page));
  hg_ui_fixture_wait (is_checked, fixture->page);
  g_assert_cmpstr (gtk_editable_get_text (hg_records_page_get_entry (fixture->page)), ==, fixture->number);
  type (fixture, "another");
  g_assert_null (hg_records_page_get_review (fixture->page));
}

/* "Back" returns to the same list, the same text and the same check. */
static void
test_places (Fixture *fixture, gconstpointer data)
{
  g_autofree char *list = NULL, *check = NULL, *again = NULL;

  hg_records_page_go (fixture->page, HG_RECORDS_PAGE_SHEETS);
  type (fixture, "2026");
  list = hg_records_page_dup_place (fixture->page);
  hg_records_page_check (fixture->page, fixture->number);
  check = hg_records_page_dup_place (fixture->page);
  g_assert_cmpstr (list, !=, check);
  hg_records_page_go (fixture->page, HG_RECORDS_PAGE_CASES);
  g_assert_cmpstr (gtk_editable_get_text (hg_records_page_get_entry (fixture->page)), ==, "");
  hg_records_page_go (fixture->page, list);
  g_assert_cmpstr (gtk_editable_get_text (hg_records_page_get_entry (fixture->page)), ==, "2026");
  hg_records_page_go (fixture->page, check);
  again = hg_records_page_dup_place (fixture->page);
  g_assert_cmpstr (again, ==, check);
  hg_ui_fixture_wait (is_checked, fixture->page);
}

static void
test_narrow_window (Fixture *fixture, gconstpointer data)
{
  int least;

  gtk_widget_measure (GTK_WIDGET (fixture->page), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, NARROW);
}

#define add(name, func) g_test_add ("/records-page/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  add ("actions", test_actions);
  add ("enter", test_enter);
  add ("narrow", test_narrow);
  add ("check", test_check);
  add ("places", test_places);
  add ("narrow-window", test_narrow_window);
  return g_test_run ();
}
