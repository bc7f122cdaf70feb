/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-assessment-keeper"

#include "config.h"

#include "hg-assessment-keeper.h"

#include <string.h>

#include "helper-keeping.h"
#include "hg-assessment-item.h"
#include "hg-error.h"
#include "hg-sheet-pack.h"
#include "hg-sheet-text.h"

static HgAssessment *
save (HelperIssuing *helper, const HgAssessment *assessment)
{
  g_autoptr(HgDecision) decision = helper_keeping_decide (helper->edition, assessment);
  g_autoptr(GError) error = NULL;
  HgAssessment *kept = hg_assessment_keeper_save (helper->records, helper->edition, assessment, decision, &error);

  g_assert_no_error (error);
  return kept;
}

static HgAssessment *
keep (HelperIssuing *helper)
{
  g_autoptr(HgAssessment) assessment = helper_keeping_new_assessment (helper->edition);

  return save (helper, assessment);
}

static void
assert_same_day (const GDate *one, const GDate *other)
{
  g_assert_cmpint (g_date_valid (one), ==, g_date_valid (other));
  if (g_date_valid (one))
    g_assert_cmpint (g_date_compare (one, other), ==, 0);
}

static void
assert_same_answers (const HgAssessment *one, const HgAssessment *other)
{
  g_assert_cmpuint (one->answers->len, ==, other->answers->len);
  for (guint i = 0; i < one->answers->len; i++)
    {
      const HgAssessmentAnswer *a = g_ptr_array_index (one->answers, i), *b = g_ptr_array_index (other->answers, i);

      g_assert_cmpstr (a->fact, ==, b->fact);
      g_assert_cmpstr (a->value, ==, b->value);
      g_assert_cmpstr (a->reason, ==, b->reason);
      g_assert_cmpstr (a->evidence, ==, b->evidence);
    }
}

/* What people wrote comes back as they wrote it, and with it all that is needed to read and print it again. */
static void
test_everything_back (HelperIssuing *helper, gconstpointer data)
{
  const HgCatalogInfo *info = hg_edition_get_info (helper->edition);
  g_autoptr(HgAssessment) written = helper_keeping_new_assessment (helper->edition);
  g_autoptr(HgAssessment) kept = save (helper, written);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgAssessment) read = hg_records_load_assessment (helper->records, kept->id, &error);
  const HgAssessmentResult *result;

  g_assert_no_error (error);
  g_assert_cmpint (kept->id, >, 0);
  g_assert_cmpstr (read->number, ==, kept->number);
  g_assert_cmpstr (read->target, ==, "superlative");
  g_assert_cmpint (read->target_kind, ==, HG_ITEM_MATTER);
  g_assert_cmpstr (read->target_number, ==, "M-001");
  g_assert_cmpstr (read->target_title, ==, "广告使用绝对化用语");
  g_assert_cmpstr (read->party, ==, written->party);
  g_assert_cmpstr (read->note, ==, written->note);
  assert_same_day (&read->act_date, &written->act_date);
  assert_same_day (&read->decision_date, &written->decision_date);
  assert_same_answers (read, written);
  g_assert_cmpstr (read->catalog, ==, info->id);
  g_assert_cmpstr (read->edition, ==, info->edition);
  g_assert_cmpstr (read->hash, ==, info->hash);
  g_assert_cmpuint (read->results->len, ==, 1);
  result = g_ptr_array_index (read->results, 0);
  g_assert_cmpstr (result->number, ==, "R-001");
  g_assert_cmpint (result->result, ==, HG_RESULT_APPLIES);
  g_assert_cmpint (result->outcome, ==, HG_OUTCOME_NO_PENALTY);
  g_assert_cmpint (result->force, ==, HG_FORCE_MAY);
  /* matter, rule, four facts that they ask, the law, the scheme */
  g_assert_cmpuint (read->parts->len, ==, 8);
  g_assert_nonnull (hg_assessment_get_part (read, HG_PART_SCHEME, "share"));
}

/* The sheet is kept as it was made, with its own number on it. */
static void
test_sheet (HelperIssuing *helper, gconstpointer data)
{
  g_autoptr(HgAssessment) kept = keep (helper);
  g_autoptr(HgAssessment) read = hg_records_load_assessment (helper->records, kept->id, NULL);
  g_autoptr(HgSheet) sheet = hg_sheet_pack_from_bytes (read->sheet, NULL);
  g_autofree char *text = hg_sheet_text_to_string (sheet);

  g_assert_cmpstr (sheet->number, ==, kept->number);
  g_assert_nonnull (strstr (text, "某<b>广告</b>店 & 分店"));
  g_assert_nonnull (strstr (text, "没有人购买。"));
  g_assert_nonnull (strstr (text, "撤下广告的照片"));
}

/* Keeping it again changes it in its place: the same id and number, and no answer of before. */
static void
test_again (HelperIssuing *helper, gconstpointer data)
{
  g_autoptr(HgAssessment) kept = keep (helper);
  g_autoptr(HgAssessment) changed = helper_keeping_new_assessment (helper->edition);
  g_autoptr(HgAssessment) read = NULL;
  g_autoptr(GListModel) rows = NULL;

  changed->id = kept->id;
  g_ptr_array_set_size (changed->answers, 0);
  hg_assessment_set_answer (changed, "corrected", "false", NULL, NULL);
  hg_assessment_unref (save (helper, changed));
  read = hg_records_load_assessment (helper->records, kept->id, NULL);
  g_assert_cmpstr (read->number, ==, kept->number);
  assert_same_answers (read, changed);
  g_assert_cmpint (((HgAssessmentResult *) g_ptr_array_index (read->results, 0))->result, ==, HG_RESULT_DOES_NOT_APPLY);
  rows = hg_assessment_keeper_list (helper->records, helper->edition, NULL, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 1);
}

/* What was filled in under one edition is not kept as decided under another, nor without any; nothing is written then. */
static void
test_refused (HelperIssuing *helper, gconstpointer data)
{
  g_autoptr(HgAssessment) assessment = helper_keeping_new_assessment (helper->edition);
  g_autoptr(HgDecision) decision = helper_keeping_decide (helper->edition, assessment);
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) rows = NULL;

  g_assert_null (hg_assessment_keeper_save (helper->records, NULL, assessment, decision, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_free (assessment->hash);
  assessment->hash = g_strdup ("another");
  g_assert_null (hg_assessment_keeper_save (helper->records, helper->edition, assessment, decision, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_INVALID);
  g_clear_error (&error);
  rows = hg_assessment_keeper_list (helper->records, helper->edition, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 0);
}

/* A rule that is in force on neither day is kept as not applying, whatever its conditions gave. */
static void
test_not_in_force (HelperIssuing *helper, gconstpointer data)
{
  const char *const changes[] = { "scheme=\"share\">", "scheme=\"share\" from=\"2027-01-01\">", NULL };
  g_autoptr(HgEdition) edition = helper_issuing_open (helper, changes);
  g_autoptr(HgAssessment) assessment = helper_keeping_new_assessment (edition);
  g_autoptr(HgDecision) decision = helper_keeping_decide (edition, assessment);
  g_autoptr(HgAssessment) kept = hg_assessment_keeper_complete (edition, assessment, decision, NULL);

  g_assert_cmpint (((HgVerdict *) g_ptr_array_index (decision->verdicts, 0))->result, ==, HG_RESULT_APPLIES);
  g_assert_cmpint (((HgAssessmentResult *) g_ptr_array_index (kept->results, 0))->result, ==, HG_RESULT_DOES_NOT_APPLY);
}

static guint
count_rows (HelperIssuing *helper, const char *text)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) rows = hg_assessment_keeper_list (helper->records, helper->edition, text, &error);

  g_assert_no_error (error);
  return g_list_model_get_n_items (rows);
}

/* All words must occur, wherever: party, number, title, note, dates, the rules. */
static void
test_search (HelperIssuing *helper, gconstpointer data)
{
  g_autoptr(HgAssessment) other = helper_keeping_new_assessment (helper->edition);

  hg_assessment_unref (keep (helper));
  g_free (other->party);
  other->party = g_strdup ("ＡＢＣ超市");   /* full-width, as people paste it */
  hg_assessment_unref (save (helper, other));
  g_assert_cmpuint (count_rows (helper, NULL), ==, 2);
  g_assert_cmpuint (count_rows (helper, "  "), ==, 2);
  g_assert_cmpuint (count_rows (helper, "m-001"), ==, 2);
  g_assert_cmpuint (count_rows (helper, "初次违法 绝对化"), ==, 2);
  g_assert_cmpuint (count_rows (helper, "2026-03-03"), ==, 2);
  g_assert_cmpuint (count_rows (helper, "第二行"), ==, 2);
  g_assert_cmpuint (count_rows (helper, "abc"), ==, 1);
  g_assert_cmpuint (count_rows (helper, "绝对化 abc"), ==, 1);
  g_assert_cmpuint (count_rows (helper, "abc 分店"), ==, 0);
  g_assert_cmpuint (count_rows (helper, "没有的词"), ==, 0);
}

/* A row says whether what it rests on reads otherwise in the edition in use. */
static void
test_marked (HelperIssuing *helper, gconstpointer data)
{
  const char *const touched[] = { "max=\"1000000\"", "max=\"1000001\"", NULL };
  const char *const untouched[] = { "<source>测试</source>", "<source>别的</source>", NULL };
  g_autoptr(HgEdition) changed = helper_issuing_open (helper, touched);
  g_autoptr(HgEdition) same = helper_issuing_open (helper, untouched);
  HgEdition *editions[] = { helper->edition, same, changed, NULL };
  const gboolean marked[] = { FALSE, FALSE, TRUE, FALSE };   /* with no edition in use there is nothing to compare with */

  hg_assessment_unref (keep (helper));
  for (gsize i = 0; i < G_N_ELEMENTS (editions); i++)
    {
      g_autoptr(GListModel) rows = hg_assessment_keeper_list (helper->records, editions[i], NULL, NULL);
      g_autoptr(HgAssessmentItem) row = g_list_model_get_item (rows, 0);

      g_assert_cmpint (hg_assessment_item_get_text_changed (row), ==, marked[i]);
    }
}

#define add(name, func) \
  g_test_add ("/assessment-keeper/" name, HelperIssuing, NULL, helper_issuing_set_up, func, helper_issuing_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("everything-back", test_everything_back);
  add ("sheet", test_sheet);
  add ("again", test_again);
  add ("refused", test_refused);
  add ("not-in-force", test_not_in_force);
  add ("search", test_search);
  add ("marked", test_marked);
  return g_test_run ();
}
