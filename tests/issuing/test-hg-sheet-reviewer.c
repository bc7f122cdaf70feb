/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-reviewer"

#include "config.h"

#include "hg-sheet-reviewer.h"

#include "helper-issuing.h"
#include "hg-error.h"
#include "hg-sheet-pack.h"
#include "hg-sheet-registrar.h"

static char *
register_sheet (HelperIssuing *helper)
{
  const char *const ids[] = { "M-001", NULL };
  g_autoptr(HgSheetRequest) request = hg_sheet_request_new (HG_SHEET_KIND_GUIDANCE, ids, NULL, NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheetRecord) record = hg_sheet_registrar_register (helper->records, helper->edition, request, &error);

  g_assert_no_error (error);
  return g_strdup (record->number);
}

/* What the reviewer finds in an edition with these changes: the kind of each text, and ~ for changed or - for removed. */
static void
assert_found (HelperIssuing *helper, const char *const *changes, const char *expected)
{
  static const char kinds[] = "mrfls";
  g_autofree char *number = register_sheet (helper);
  g_autoptr(HgEdition) edition = helper_issuing_open (helper, changes);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheetReview) review = hg_sheet_reviewer_check (helper->records, edition, number, &error);
  g_autoptr(GString) found = g_string_new (NULL);

  g_assert_no_error (error);
  g_assert_cmpstr (review->record->number, ==, number);
  g_assert_cmpstr (review->sheet->number, ==, number);
  for (guint i = 0; i < review->changes->len; i++)
    {
      const HgAssessmentChange *change = g_ptr_array_index (review->changes, i);

      g_string_append_printf (found, "%c%c ", kinds[change->kind],
                              change->change == HG_PART_CHANGE_REMOVED ? '-' : '~');
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_same (HelperIssuing *helper, gconstpointer data)
{
  const char *const other[] = { "edition=\"2026.1\"", "edition=\"2026.2\"", "<source>测试</source>", "<source>别的</source>",
                                NULL };

  assert_found (helper, NULL, "");
  assert_found (helper, other, "");
}

static void
test_changed (HelperIssuing *helper, gconstpointer data)
{
  const char *const fine[] = { "max=\"1000000\"", "max=\"1000001\"", NULL };
  const char *const advice[] = { "发布前逐条核对用语", "发布前请法务核对用语", NULL };
  const char *const rule[] = { "初次违法可以不予处罚", "初次违法不予处罚", NULL };
  const char *const law[] = { "effective=\"2015-09-01\"", "effective=\"2015-09-02\"", NULL };

  assert_found (helper, fine, "m~ ");
  assert_found (helper, advice, "m~ ");
  assert_found (helper, rule, "r~ ");
  assert_found (helper, law, "l~ ");
}

/* An id is what a record is; its number may go to another. */
static void
test_removed (HelperIssuing *helper, gconstpointer data)
{
  const char *const matter[] = { "\"superlative\"", "\"M-0\"", NULL };
  const char *const number[] = { "\"superlative\"", "\"other\"", "\"M-001\"", "\"superlative\"", NULL };
  const char *const rule[] = { "id=\"first-time\"", "id=\"second-time\"", NULL };

  assert_found (helper, matter, "m- r~ ");
  assert_found (helper, number, "m- r~ ");
  assert_found (helper, rule, "r- ");
}

static gboolean
freeze_cb (HgAssessment *assessment, gpointer user_data, GError **error)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("评估表");

  assessment->sheet = hg_sheet_pack_to_bytes (sheet);
  return TRUE;
}

/* An assessment stands in no register; its number leads to it all the same, as it is typed and as its code says it. */
static void
test_assessment (HelperIssuing *helper, gconstpointer data)
{
  const char *const changes[] = { "max=\"1000000\"", "max=\"1000001\"", NULL };
  g_autoptr(HgEdition) edition = helper_issuing_open (helper, changes);
  g_autoptr(HgAssessment) kept = helper_issuing_new_case (helper->edition, "superlative");
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheetReview) same = NULL, changed = NULL;
  g_autofree char *escaped = NULL, *code = NULL, *line = NULL;

  g_assert_true (hg_records_save_assessment (helper->records, kept, freeze_cb, NULL, &error));
  g_assert_no_error (error);
  escaped = g_uri_escape_string (kept->number, NULL, FALSE);
  code = g_strdup_printf ("hegui:sheet?n=%s&e=2026.1&h=0", escaped);
  same = hg_sheet_reviewer_check (helper->records, helper->edition, code, &error);
  g_assert_no_error (error);
  g_assert_cmpint (same->assessment, ==, kept->id);
  g_assert_cmpstr (same->record->number, ==, kept->number);
  g_assert_cmpstr (same->sheet->title, ==, "评估表");
  g_assert_cmpuint (same->changes->len, ==, 0);
  changed = hg_sheet_reviewer_check (helper->records, edition, kept->number, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (changed->changes->len, ==, 1);
  line = hg_sheet_review_dup_change (g_ptr_array_index (changed->changes, 0));
  g_assert_nonnull (strstr (line, "M-001"));
}

/* Kept without its sheet, there is nothing to show. */
static void
test_no_sheet (HelperIssuing *helper, gconstpointer data)
{
  g_autoptr(HgAssessment) kept = helper_issuing_new_case (helper->edition, "superlative");
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_records_save_assessment (helper->records, kept, NULL, NULL, &error));
  g_assert_null (hg_sheet_reviewer_check (helper->records, helper->edition, kept->number, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "No sheet was kept"));
}

static void
test_unknown (HelperIssuing *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (hg_sheet_reviewer_check (helper->records, helper->edition, "HG〔2020〕1号", &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

#define add(name, func) \
  g_test_add ("/sheet-reviewer/" name, HelperIssuing, NULL, helper_issuing_set_up, func, helper_issuing_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("same", test_same);
  add ("changed", test_changed);
  add ("removed", test_removed);
  add ("assessment", test_assessment);
  add ("no-sheet", test_no_sheet);
  add ("unknown", test_unknown);
  return g_test_run ();
}
