/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-case-result"

#include "config.h"

#include "hg-case-result.h"

#include <locale.h>

static HgAssessmentResult *
add (HgAssessment *assessment, const char *title, HgResult result, HgForce force, gboolean general)
{
  HgAssessmentResult *added = hg_assessment_add_result (assessment, title, title, title);

  added->outcome = HG_OUTCOME_NO_PENALTY;
  added->force = force;
  added->result = result;
  added->general = general;
  return added;
}

static void
assert_says (const HgAssessment *assessment, const char *word, const char *detail, const char *css_class)
{
  HgCaseResult result = hg_case_result_find (assessment);
  g_autofree char *said = hg_case_result_dup_word (&result);
  g_autofree char *more = hg_case_result_dup_detail (&result);
  g_auto(GStrv) classes = hg_case_result_dup_classes (&result);

  g_assert_nonnull (strstr (said, word));
  g_assert_cmpstr (more, ==, detail);
  g_assert_true (g_strv_contains ((const char *const *) classes, css_class));
}

/* 应当 and 可以 are never the same, and a rule of the list goes before a general one. */
static void
test_applies (void)
{
  g_autoptr(HgAssessment) assessment = hg_assessment_new ();

  add (assessment, "general", HG_RESULT_APPLIES, HG_FORCE_MAY, TRUE);
  assert_says (assessment, "may", "general", "force-may");
  add (assessment, "small", HG_RESULT_APPLIES, HG_FORCE_SHALL, FALSE);
  add (assessment, "other", HG_RESULT_UNDETERMINED, HG_FORCE_SHALL, FALSE);
  assert_says (assessment, "shall", "small; 1 more rule applies; 1 rule is undetermined", "force-shall");
}

/* A rule that gives way does not count. */
static void
test_overridden (void)
{
  g_autoptr(HgAssessment) assessment = hg_assessment_new ();

  add (assessment, "first", HG_RESULT_APPLIES, HG_FORCE_SHALL, FALSE)->overridden_by = g_strdup ("second");
  add (assessment, "second", HG_RESULT_APPLIES, HG_FORCE_MAY, FALSE);
  assert_says (assessment, "may", "second", "force-may");
}

static void
test_none (void)
{
  g_autoptr(HgAssessment) assessment = hg_assessment_new ();

  add (assessment, "general", HG_RESULT_UNDETERMINED, HG_FORCE_MAY, TRUE);
  assert_says (assessment, "Not on the list", "", "result-none");
  add (assessment, "small", HG_RESULT_DOES_NOT_APPLY, HG_FORCE_SHALL, FALSE);
  assert_says (assessment, "No listed rule applies", "", "result-none");
  add (assessment, "other", HG_RESULT_UNDETERMINED, HG_FORCE_SHALL, FALSE);
  assert_says (assessment, "Undetermined", "1 rule is undetermined", "result-open");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  setlocale (LC_ALL, "C.UTF-8");
  g_test_add_func ("/case-result/applies", test_applies);
  g_test_add_func ("/case-result/overridden", test_overridden);
  g_test_add_func ("/case-result/none", test_none);
  return g_test_run ();
}
