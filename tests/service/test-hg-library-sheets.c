/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-library-sheets"

#include "config.h"

#include "hg-library-sheets.h"

#include "helper-library.h"
#include "hg-decide-keep.h"
#include "hg-error.h"
#include "hg-library-assessments.h"
#include "hg-library-decide.h"
#include "hg-sheet-pack.h"

static void
set_up (HelperLibrary *helper, gconstpointer data)
{
  helper_library_set_up (helper, data);
  helper_library_open (helper);
}

static HgSheetRequest *
new_request (HelperLibrary *helper, const char *code)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);

  hg_sheet_options_set_recipient (options, "某公司", code);
  return hg_sheet_request_new (HG_SHEET_KIND_OVERVIEW, NULL, query, options);
}

static HgSheetRecord *
register_sheet (HelperLibrary *helper, const char *code, GError **error)
{
  g_autoptr(HgSheetRequest) request = new_request (helper, code);

  hg_library_register_sheet_async (helper->library, request, NULL, helper_library_answered_cb, helper);
  return hg_library_register_sheet_finish (helper->library, helper_library_wait (helper), error);
}

/* A preview takes no number. */
static void
test_make (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgSheetRequest) request = new_request (helper, NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheet) sheet = NULL;
  g_autoptr(GPtrArray) list = NULL;

  hg_library_make_requested_sheet_async (helper->library, request, NULL, helper_library_answered_cb, helper);
  sheet = hg_library_make_requested_sheet_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  g_assert_true (sheet->landscape);
  g_assert_null (sheet->number);
  hg_library_list_sheets_async (helper->library, NULL, helper_library_answered_cb, helper);
  list = hg_library_list_sheets_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 0);
}

static void
test_register (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheetRecord) record = register_sheet (helper, "91350100M000100Y43", &error);
  g_autoptr(HgSheet) sheet = NULL;
  g_autoptr(HgSheetReview) review = NULL;
  g_autoptr(GPtrArray) list = NULL;

  g_assert_no_error (error);
  sheet = hg_sheet_pack_from_bytes (record->sheet, &error);
  g_assert_no_error (error);
  hg_library_review_sheet_async (helper->library, sheet->code, NULL, helper_library_answered_cb, helper);
  review = hg_library_review_sheet_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (review->record->number, ==, record->number);
  g_assert_cmpuint (review->changes->len, ==, 0);
  hg_library_list_sheets_async (helper->library, NULL, helper_library_answered_cb, helper);
  list = hg_library_list_sheets_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 1);
}

static void
test_refused (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (register_sheet (helper, "91350100M000100Y42", &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_INVALID);
  g_clear_error (&error);
  hg_library_review_sheet_async (helper->library, "HG〔2026〕1号", NULL, helper_library_answered_cb, helper);
  g_assert_null (hg_library_review_sheet_finish (helper->library, helper_library_wait (helper), &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

/* A note is kept behind what was asked before; one of a sheet that is not there is none. */
static void
test_prints (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheetRecord) record = register_sheet (helper, NULL, &error);
  g_autoptr(GPtrArray) list = NULL;

  g_assert_no_error (error);
  hg_library_note_print (helper->library, record->number, HG_SHEET_OUTLET_PRINTER, "P", HG_PRINT_RESULT_DONE, NULL);
  hg_library_note_print (helper->library, "HG〔2026〕99号", HG_SHEET_OUTLET_PRINTER, "P", HG_PRINT_RESULT_DONE, NULL);
  hg_library_list_prints_async (helper->library, record->number, NULL, helper_library_answered_cb, helper);
  list = hg_library_list_prints_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 1);
  g_assert_cmpstr (((HgSheetPrint *) g_ptr_array_index (list, 0))->target, ==, "P");
}

static gint64
save_case (HelperLibrary *helper)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgDecideTarget) target = NULL;
  g_autoptr(HgDecideCase) decide_case = NULL;
  g_autoptr(HgAssessment) assessment = NULL;
  gint64 id;

  hg_library_decide_load_async (helper->library, HG_ITEM_MATTER, "advert", NULL, helper_library_answered_cb, helper);
  target = hg_library_decide_load_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  decide_case = hg_decide_case_new (target);
  hg_decide_case_set_party (decide_case, "某公司");
  assessment = hg_decide_keep_to_assessment (decide_case);
  hg_library_save_assessment_async (helper->library, assessment, hg_decide_case_get_decision (decide_case), NULL,
                                    helper_library_answered_cb, helper);
  id = hg_library_save_assessment_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  return id;
}

/* The sheets of assessments stand in no register; their numbers find them all the same. */
static void
test_assessment (HelperLibrary *helper, gconstpointer data)
{
  gint64 id = save_case (helper);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgAssessment) kept = NULL;
  g_autoptr(HgSheetReview) review = NULL;

  hg_library_load_assessment_async (helper->library, id, NULL, helper_library_answered_cb, helper);
  kept = hg_library_load_assessment_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  hg_library_review_sheet_async (helper->library, kept->number, NULL, helper_library_answered_cb, helper);
  review = hg_library_review_sheet_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  g_assert_cmpint (review->assessment, ==, id);
  g_assert_cmpstr (review->record->recipient, ==, "某公司");
  g_assert_cmpstr (review->sheet->number, ==, kept->number);
  g_assert_cmpuint (review->changes->len, ==, 0);
  hg_library_delete_assessment_async (helper->library, id, NULL, helper_library_answered_cb, helper);
  g_assert_true (hg_library_delete_assessment_finish (helper->library, helper_library_wait (helper), &error));
  hg_library_review_sheet_async (helper->library, kept->number, NULL, helper_library_answered_cb, helper);
  g_assert_null (hg_library_review_sheet_finish (helper->library, helper_library_wait (helper), &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

#define add(name, func) g_test_add ("/library-sheets/" name, HelperLibrary, NULL, set_up, func, helper_library_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("make", test_make);
  add ("register", test_register);
  add ("refused", test_refused);
  add ("prints", test_prints);
  add ("assessment", test_assessment);
  return g_test_run ();
}
