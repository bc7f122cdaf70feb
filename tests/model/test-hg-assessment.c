/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-assessment"

#include "config.h"

#include "hg-assessment.h"

/* A later answer stands in the place of the earlier one; unknown is an answer, and space is no reason. */
static void
test_answers (void)
{
  g_autoptr(HgAssessment) assessment = hg_assessment_new ();
  const HgAssessmentAnswer *answer;

  hg_assessment_set_answer (assessment, "harm", "minor", "因为当场清除", "照片三张");
  hg_assessment_set_answer (assessment, "persons", "3", NULL, NULL);
  hg_assessment_set_answer (assessment, "harm", NULL, " \n ", "");
  g_assert_cmpuint (assessment->answers->len, ==, 2);
  answer = g_ptr_array_index (assessment->answers, 0);
  g_assert_cmpstr (answer->fact, ==, "harm");
  g_assert_null (answer->value);
  g_assert_null (answer->reason);
  g_assert_null (answer->evidence);
  g_assert_true (hg_assessment_get_answer (assessment, "harm") == answer);
  g_assert_null (hg_assessment_get_answer (assessment, "movable"));
}

static void
test_parts (void)
{
  g_autoptr(HgAssessment) assessment = hg_assessment_new ();

  hg_assessment_add_part (assessment, HG_PART_RULE, "one", "L-001", "One", "aa");
  hg_assessment_add_part (assessment, HG_PART_FACT, "one", NULL, "One?", "bb");
  hg_assessment_add_part (assessment, HG_PART_RULE, "one", "L-001", "One", "cc");
  g_assert_cmpuint (assessment->parts->len, ==, 2);
  g_assert_cmpstr (hg_assessment_get_part (assessment, HG_PART_RULE, "one")->digest, ==, "aa");
  g_assert_cmpstr (hg_assessment_get_part (assessment, HG_PART_FACT, "one")->digest, ==, "bb");
  g_assert_null (hg_assessment_get_part (assessment, HG_PART_MATTER, "one"));
}

/* A copy asks the same, and knows nothing of what came of it. */
static void
test_copy (void)
{
  g_autoptr(HgAssessment) assessment = hg_assessment_new ();
  g_autoptr(HgAssessment) copy = NULL;

  assessment->id = 7;
  assessment->number = g_strdup ("2026-7");
  assessment->party = g_strdup ("某店");
  assessment->edition = g_strdup ("2026.11");
  assessment->created = g_strdup ("2026-11-23T10:00:00+08:00");
  g_date_set_dmy (&assessment->act_date, 1, G_DATE_MARCH, 2026);
  hg_assessment_set_target (assessment, HG_ITEM_RULE, "one");
  hg_assessment_set_answer (assessment, "harm", "minor", "清除", "照片");
  hg_assessment_add_result (assessment, "one", "L-001", "One")->overridden_by = g_strdup ("two");
  hg_assessment_add_part (assessment, HG_PART_RULE, "one", "L-001", "One", "aa");
  assessment->sheet = g_bytes_new ("x", 1);

  copy = hg_assessment_copy_as_new (assessment);
  g_assert_cmpint (copy->id, ==, 0);
  g_assert_cmpstr (copy->party, ==, "某店");
  g_assert_cmpstr (copy->target, ==, "one");
  g_assert_cmpint (copy->target_kind, ==, HG_ITEM_RULE);
  g_assert_cmpint (g_date_compare (&copy->act_date, &assessment->act_date), ==, 0);
  g_assert_false (g_date_valid (&copy->decision_date));
  g_assert_cmpstr (hg_assessment_get_answer (copy, "harm")->reason, ==, "清除");
  g_assert_null (copy->number);
  g_assert_null (copy->edition);
  g_assert_null (copy->created);
  g_assert_null (copy->sheet);
  g_assert_cmpuint (copy->results->len, ==, 0);
  g_assert_cmpuint (copy->parts->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assessment/answers", test_answers);
  g_test_add_func ("/assessment/parts", test_parts);
  g_test_add_func ("/assessment/copy", test_copy);
  return g_test_run ();
}
