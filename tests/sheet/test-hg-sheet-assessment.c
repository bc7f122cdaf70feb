/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-assessment"

#include "config.h"

#include "hg-sheet-assessment.h"

#include <string.h>

#include "helper-case.h"
#include "hg-sheet-pack.h"

/* A case that is settled: small, corrected at once, and what would have been the fine. */
static HelperCase *
new_settled (void)
{
  HelperCase *helper = helper_case_new ();

  helper->assessment->number = g_strdup ("A-2026-7");
  helper->assessment->party = g_strdup ("某餐饮店");
  helper->assessment->note = g_strdup ("首次检查。");
  hg_assessment_set_answer (helper->assessment, "corrected", "true", "复查时通道已清空。", "2026年11月2日复查照片");
  hg_assessment_set_answer (helper->assessment, "percent", "15", NULL, NULL);
  hg_assessment_set_answer (helper->assessment, "harm", NULL, NULL, NULL);
  hg_assessment_set_answer (helper->assessment, "refused", "false", NULL, NULL);
  helper_case_decide (helper, "2026-11-01", "2026-11-20");
  return helper;
}

/* The whole sheet, word for word: of a case that is settled, and of one that nothing is known of. */
static void
test_golden (void)
{
  g_autoptr(HelperCase) settled = new_settled ();
  g_autoptr(HelperCase) open = helper_case_new ();
  g_autoptr(HgSheet) sheet = helper_case_make (settled, hg_sheet_assessment_new);
  g_autoptr(HgSheet) empty = NULL;

  helper_case_assert_golden (sheet, "assessment.txt");
  helper_case_decide (open, NULL, NULL);
  empty = helper_case_make (open, hg_sheet_assessment_new);
  helper_case_assert_golden (empty, "assessment-open.txt");
}

/* Which text it rests on can be told from the paper alone. */
static void
test_edition (void)
{
  g_autoptr(HelperCase) helper = new_settled ();
  g_autoptr(HgSheet) sheet = helper_case_make (helper, hg_sheet_assessment_new);

  g_assert_cmpstr (sheet->number, ==, "A-2026-7");
  g_assert_cmpuint (sheet->footer->len, ==, 2);
  g_assert_nonnull (strstr (g_ptr_array_index (sheet->footer, 0), helper->info->edition));
  g_assert_cmpstr (g_ptr_array_index (sheet->footer, 1), ==, "Catalog 01234567");
}

/* Every open question is on the sheet with the rules it can still change, and no other is. */
static void
test_open (void)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  g_autoptr(HgSheet) sheet = NULL;

  hg_assessment_set_answer (helper->assessment, "corrected", "true", NULL, NULL);
  helper_case_decide (helper, "2026-11-01", "2026-11-20");
  g_assert_cmpuint (helper->decision->open->len, ==, 4);
  sheet = helper_case_make (helper, hg_sheet_assessment_new);
  g_assert_true (helper_case_has_row (sheet, "被占的宽度是总宽度的百分之几？", "YHT-L-045", NULL));
  g_assert_true (helper_case_has_row (sheet, "危害后果程度？", "YHT-L-045", NULL));
  g_assert_true (helper_case_has_row (sheet, "责令改正后是否拒不改正？", "YHT-L-045, the penalty", NULL));
  g_assert_true (helper_case_has_row (sheet, "违法行为是否轻微？", "YHT-L-001", NULL));
  g_assert_false (helper_case_has_row (sheet, "是否及时改正？", "YHT-L-045", NULL));
}

/* Documents and education follow from what applies, and from nothing else. */
static void
test_documents (void)
{
  g_autoptr(HelperCase) helper = new_settled ();
  g_autofree char *applies = helper_case_dup (helper, hg_sheet_assessment_new);
  g_autofree char *fails = NULL;

  g_assert_nonnull (strstr (applies, "不予行政处罚决定书, 改正承诺书"));
  g_assert_nonnull (strstr (applies, "教育当事人。"));
  g_assert_nonnull (strstr (applies, "改好后拍照归档。"));
  g_assert_null (strstr (applies, "每天开门前走一遍通道。"));   /* advice for before is too late */
  hg_assessment_set_answer (helper->assessment, "corrected", "false", NULL, NULL);
  helper_case_decide (helper, "2026-11-01", "2026-11-20");
  fails = helper_case_dup (helper, hg_sheet_assessment_new);
  g_assert_null (strstr (fails, "不予行政处罚决定书"));
  g_assert_null (strstr (fails, "教育当事人。"));
  g_assert_null (strstr (fails, "Education"));
  g_assert_nonnull (strstr (fails, "None follow from the rules that apply."));
}

/* A citation stands there once, however many rest on it, and with all that they rest on. */
static void
test_citations (void)
{
  g_autoptr(HelperCase) helper = new_settled ();
  g_autofree char *text = helper_case_dup (helper, hg_sheet_assessment_new);
  const char *citations = strstr (text, "Citations");

  g_assert_nonnull (citations);
  g_assert_nonnull (strstr (citations, "article 28"));
  g_assert_nonnull (strstr (citations, "article 60"));
  g_assert_nonnull (strstr (citations, "article 33"));
  g_assert_null (strstr (strstr (citations, "article 33") + 1, "article 33"));
  g_assert_null (strstr (citations, "article 1132"));   /* a liability of neither day */
}

/* What people write comes through as they wrote it, and keeps nothing of the sheet from standing. */
static void
test_written (void)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  g_autofree char *word = g_strnfill (3000, 'W');
  g_autofree char *reason = g_strdup_printf ("<b>&amp;\n第二行\t%%s %s", word);
  g_autofree char *evidence = g_strdup ("“现场”照片 </span> \\1 𠮷");
  g_autofree char *grounds = g_strdup_printf ("Reason: %s\nEvidence: %s", reason, evidence);
  g_autoptr(HgSheet) sheet = NULL;
  g_autoptr(HgSheet) again = NULL;
  g_autoptr(GBytes) packed = NULL;

  helper->assessment->party = g_strdup ("<A> & B\n分店");
  hg_assessment_set_answer (helper->assessment, "corrected", "true", reason, evidence);
  helper_case_decide (helper, "2026-11-01", NULL);
  sheet = helper_case_make (helper, hg_sheet_assessment_new);
  g_assert_true (helper_case_has_row (sheet, grounds, NULL));
  packed = hg_sheet_pack_to_bytes (sheet);
  again = hg_sheet_pack_from_bytes (packed, NULL);
  g_assert_true (helper_case_has_row (again, grounds, NULL));
  g_assert_cmpstr (((HgSheetBlock *) g_ptr_array_index (again->blocks, 2))->text, ==, "<A> & B\n分店");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-assessment/golden", test_golden);
  g_test_add_func ("/sheet-assessment/edition", test_edition);
  g_test_add_func ("/sheet-assessment/open", test_open);
  g_test_add_func ("/sheet-assessment/documents", test_documents);
  g_test_add_func ("/sheet-assessment/citations", test_citations);
  g_test_add_func ("/sheet-assessment/written", test_written);
  return g_test_run ();
}
