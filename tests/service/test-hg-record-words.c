/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-record-words"

#include "config.h"

#include "hg-record-words.h"

#include "hg-date.h"

static gboolean
finds (const char *folded, const char *text)
{
  g_auto(GStrv) words = hg_record_words_split (text);

  return hg_record_words_match (folded, (const char *const *) words);
}

static HgAssessment *
new_assessment (void)
{
  HgAssessment *assessment = hg_assessment_new ();

  assessment->number = g_strdup ("2026-0007-1e45");
  assessment->party = g_strdup ("雨花台区某某小吃店");
  assessment->target_number = g_strdup ("YHT-FIRE-002");
  assessment->target_title = g_strdup ("疏散通道保持畅通");
  assessment->edition = g_strdup ("2026.11");
  assessment->changed = g_strdup ("2026-11-28T02:10:00+00:00");
  g_assert_true (hg_date_parse ("2026-08-01", &assessment->act_date));
  hg_assessment_add_result (assessment, "small", "YHT-L-045", "小范围占用")->result = HG_RESULT_UNDETERMINED;
  return assessment;
}

static void
test_assessment (void)
{
  g_autoptr(HgAssessment) assessment = new_assessment ();
  g_autofree char *folded = hg_record_words_of_assessment (assessment);

  g_assert_true (finds (folded, ""));
  g_assert_true (finds (folded, "小吃店"));
  g_assert_true (finds (folded, "yht-fire-002 疏散"));
  g_assert_true (finds (folded, "ＹＨＴ 2026-08-01"));
  g_assert_true (finds (folded, "2026-0007"));
  g_assert_true (finds (folded, "　疏散　— 小吃店 "));
  g_assert_true (finds (folded, "小范围"));
  g_assert_false (finds (folded, "小吃店 火锅"));
  g_assert_false (finds (folded, "2026-08-02"));
}

/* The general rules are looked at in every case: they say something only where they apply. */
static void
test_general_rules (void)
{
  g_autoptr(HgAssessment) assessment = new_assessment ();
  HgAssessmentResult *general = hg_assessment_add_result (assessment, "first", "YHT-L-001", "初次违法");
  g_autofree char *open = NULL, *applying = NULL;

  general->general = TRUE;
  general->result = HG_RESULT_UNDETERMINED;
  open = hg_record_words_of_assessment (assessment);
  general->result = HG_RESULT_APPLIES;
  applying = hg_record_words_of_assessment (assessment);
  g_assert_false (finds (open, "初次违法"));
  g_assert_true (finds (applying, "初次违法"));
}

static void
test_sheet (void)
{
  g_autoptr(HgSheetRecord) record = hg_sheet_record_new (HG_SHEET_KIND_GUIDANCE);
  g_autofree char *folded = NULL;

  record->number = g_strdup ("雨合指〔2026〕12号");
  record->title = g_strdup ("企业行政合规指导单");
  record->recipient = g_strdup ("某某公司");
  record->recipient_code = g_strdup ("91350100M000100Y43");
  record->handler = g_strdup ("李四");
  record->edition = g_strdup ("2026.11");
  record->created = g_strdup ("2026-11-28T02:10:00+00:00");
  folded = hg_record_words_of_sheet (record);
  g_assert_true (finds (folded, "雨合指[2026]12"));
  g_assert_true (finds (folded, "某某公司 李四"));
  g_assert_true (finds (folded, "91350100m000100y43"));
  g_assert_false (finds (folded, "雨合指[2025]12"));
  g_assert_false (finds (folded, "雨合指[2026]2"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record-words/assessment", test_assessment);
  g_test_add_func ("/record-words/general-rules", test_general_rules);
  g_test_add_func ("/record-words/sheet", test_sheet);
  return g_test_run ();
}
