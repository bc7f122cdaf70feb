/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-assessment-item"

#include "config.h"

#include "hg-assessment-item.h"

/* What a list binds to is what the getters give. */
static void
test_properties (void)
{
  g_autoptr(HgAssessment) assessment = hg_assessment_new ();
  g_autoptr(HgAssessmentItem) item = hg_assessment_item_new (assessment, TRUE);
  g_autoptr(HgAssessment) found = NULL;
  gboolean text_changed = FALSE;

  g_object_get (item, "assessment", &found, "text-changed", &text_changed, NULL);
  g_assert_true (found == assessment);
  g_assert_true (text_changed);
  g_assert_true (hg_assessment_item_get_assessment (item) == assessment);
  g_assert_true (hg_assessment_item_get_text_changed (item));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assessment-item/properties", test_properties);
  return g_test_run ();
}
