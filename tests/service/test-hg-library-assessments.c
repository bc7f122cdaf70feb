/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-library-assessments"

#include "config.h"

#include "hg-library-assessments.h"

#include <string.h>

#include "helper-library.h"
#include "hg-decide-keep.h"
#include "hg-error.h"
#include "hg-library-decide.h"
#include "hg-sheet-text.h"

/* The library's answer to the last question, as helper_library_wait(). */
#define ask(call) ((call), helper_library_wait (helper))

static void
set_up (HelperLibrary *helper, gconstpointer data)
{
  helper_library_set_up (helper, data);
  helper_library_open (helper);
}

/* A case about the matter "sign", as the page fills it in. */
static HgDecideCase *
new_case (HelperLibrary *helper)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgDecideTarget) target = NULL;
  HgDecideCase *decide_case;
  GDate act, decision;

  hg_library_decide_load_async (helper->library, HG_ITEM_MATTER, "sign", NULL, helper_library_answered_cb, helper);
  target = hg_library_decide_load_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  decide_case = hg_decide_case_new (target);
  g_date_set_dmy (&act, 1, G_DATE_MARCH, 2026);
  g_date_set_dmy (&decision, 20, G_DATE_NOVEMBER, 2026);
  hg_decide_case_set_dates (decide_case, &act, &decision);
  hg_decide_case_set_party (decide_case, "某店");
  hg_decide_case_answer (decide_case, "copies", "4");
  return decide_case;
}

static gint64
save (HelperLibrary *helper, HgDecideCase *decide_case, GError **error)
{
  g_autoptr(HgAssessment) assessment = hg_decide_keep_to_assessment (decide_case);

  return hg_library_save_assessment_finish (
    helper->library,
    ask (hg_library_save_assessment_async (helper->library, assessment, hg_decide_case_get_decision (decide_case), NULL,
                                           helper_library_answered_cb, helper)),
    error);
}

static HgAssessment *
load (HelperLibrary *helper, gint64 id, GError **error)
{
  return hg_library_load_assessment_finish (
    helper->library,
    ask (hg_library_load_assessment_async (helper->library, id, NULL, helper_library_answered_cb, helper)), error);
}

static guint
count (HelperLibrary *helper, const char *text)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) rows = hg_library_list_assessments_finish (
    helper->library,
    ask (hg_library_list_assessments_async (helper->library, text, NULL, helper_library_answered_cb, helper)), &error);

  g_assert_no_error (error);
  return g_list_model_get_n_items (rows);
}

static void
test_keep (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgDecideCase) decide_case = new_case (helper);
  g_autoptr(GError) error = NULL;
  gint64 id = save (helper, decide_case, &error);
  g_autoptr(HgAssessment) read = NULL;

  g_assert_no_error (error);
  g_assert_cmpint (id, >, 0);
  read = load (helper, id, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (read->party, ==, "某店");
  g_assert_cmpstr (hg_assessment_get_answer (read, "copies")->value, ==, "4");
  g_assert_cmpuint (count (helper, NULL), ==, 1);
  g_assert_cmpuint (count (helper, "某店"), ==, 1);
  g_assert_cmpuint (count (helper, "别家"), ==, 0);
  g_assert_null (load (helper, id + 1, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

static gboolean
delete_it (HelperLibrary *helper, gint64 id, GError **error)
{
  return hg_library_delete_assessment_finish (
    helper->library,
    ask (hg_library_delete_assessment_async (helper->library, id, NULL, helper_library_answered_cb, helper)), error);
}

static gboolean
restore_it (HelperLibrary *helper, gint64 id, GError **error)
{
  return hg_library_restore_assessment_finish (
    helper->library,
    ask (hg_library_restore_assessment_async (helper->library, id, NULL, helper_library_answered_cb, helper)), error);
}

/* Deleted is gone from the list, restored is there again as it was; neither touches the one beside it. */
static void
test_delete (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgDecideCase) one = new_case (helper);
  g_autoptr(HgDecideCase) other = new_case (helper);
  g_autoptr(GError) error = NULL;
  gint64 id = save (helper, one, &error);
  g_autoptr(HgAssessment) before = load (helper, id, &error);
  g_autoptr(HgAssessment) after = NULL;

  save (helper, other, &error);
  g_assert_true (delete_it (helper, id, &error));
  g_assert_cmpuint (count (helper, NULL), ==, 1);
  g_assert_true (restore_it (helper, id, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (helper, NULL), ==, 2);
  after = load (helper, id, &error);
  g_assert_cmpstr (after->number, ==, before->number);
  g_assert_true (g_bytes_equal (after->sheet, before->sheet));
  g_assert_false (delete_it (helper, 4711, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

static guint
count_changes (HelperLibrary *helper, HgAssessment *assessment)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) changes = hg_library_compare_assessment_finish (
    helper->library,
    ask (hg_library_compare_assessment_async (helper->library, assessment, NULL, helper_library_answered_cb, helper)),
    &error);

  g_assert_no_error (error);
  return changes->len;
}

/* Under another edition a kept case can still be read and printed, is said to rest on other texts, and is not kept again as if
   it had been decided there. */
static void
test_other_edition (HelperLibrary *helper, gconstpointer data)
{
  g_autofree char *path = helper_library_dup_data ("minimal.xml");
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(HgDecideCase) decide_case = new_case (helper);
  g_autoptr(GError) error = NULL;
  gint64 id = save (helper, decide_case, &error);
  g_autoptr(HgAssessment) kept = load (helper, id, &error);
  g_autoptr(HgSheet) sheet = NULL;

  g_assert_cmpuint (count_changes (helper, kept), ==, 0);
  hg_import_report_unref (hg_library_import_finish (
    helper->library, ask (hg_library_import_async (helper->library, file, NULL, helper_library_answered_cb, helper)),
    &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_changes (helper, kept), >, 0);
  sheet = hg_library_load_assessment_sheet_finish (
    helper->library,
    ask (hg_library_load_assessment_sheet_async (helper->library, id, NULL, helper_library_answered_cb, helper)), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (sheet->number, ==, kept->number);
  g_assert_cmpint (save (helper, decide_case, &error), ==, 0);
  g_assert_error (error, HG_ERROR, HG_ERROR_INVALID);
}

typedef void (*MakeAsync) (HgLibrary *self, HgAssessment *assessment, HgDecision *decision, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer user_data);
typedef HgSheet *(*MakeFinish) (HgLibrary *self, GAsyncResult *result, GError **error);

static char *
dup_sheet (HelperLibrary *helper, MakeAsync make_async, MakeFinish make_finish)
{
  g_autoptr(HgDecideCase) decide_case = new_case (helper);
  g_autoptr(HgAssessment) assessment = hg_decide_keep_to_assessment (decide_case);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheet) sheet = NULL;

  sheet = make_finish (helper->library,
                       ask (make_async (helper->library, assessment, hg_decide_case_get_decision (decide_case), NULL,
                                        helper_library_answered_cb, helper)),
                       &error);
  g_assert_no_error (error);
  g_assert_null (sheet->number);   /* nothing was kept, so no number was taken */
  return hg_sheet_text_to_string (sheet);
}

static void
test_sheets (HelperLibrary *helper, gconstpointer data)
{
  g_autofree char *assessment =
    dup_sheet (helper, hg_library_make_assessment_sheet_async, hg_library_make_assessment_sheet_finish);
  g_autofree char *field = dup_sheet (helper, hg_library_make_field_sheet_async, hg_library_make_field_sheet_finish);

  g_assert_true (g_str_has_prefix (assessment, "Assessment of Leniency\n"));
  g_assert_true (g_str_has_prefix (field, "Field Sheet\n"));
  g_assert_nonnull (strstr (assessment, "某店"));
  g_assert_nonnull (strstr (field, "某店"));
  g_assert_cmpuint (count (helper, NULL), ==, 0);
}

/* Before an edition is open there is nothing to decide under. */
static void
test_closed (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgDecideCase) decide_case = new_case (helper);
  g_autoptr(HgAssessment) assessment = hg_decide_keep_to_assessment (decide_case);
  g_autoptr(HgLibrary) open = g_steal_pointer (&helper->library);
  g_autoptr(GError) error = NULL;

  helper->library = hg_library_new ();
  g_assert_cmpint (save (helper, decide_case, &error), ==, 0);
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (hg_library_compare_assessment_finish (
    helper->library,
    ask (hg_library_compare_assessment_async (helper->library, assessment, NULL, helper_library_answered_cb, helper)),
    &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

#define add(name, func) \
  g_test_add ("/library-assessments/" name, HelperLibrary, NULL, set_up, func, helper_library_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("keep", test_keep);
  add ("delete", test_delete);
  add ("other-edition", test_other_edition);
  add ("sheets", test_sheets);
  add ("closed", test_closed);
  return g_test_run ();
}
