/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-decide-changes"

#include "config.h"

#include "hg-decide-changes.h"

#include "helper-decide.h"

static HgDecideCase *
new_case (void)
{
  g_autoptr(HgDecideTarget) target = helper_decide_new_target (TRUE, FALSE);

  return hg_decide_case_new (target);
}

static GPtrArray *
new_changes (guint n)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_assessment_change_free);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (changes, hg_assessment_change_new (HG_PART_CHANGE_CHANGED, HG_PART_RULE, "small", "small", "small"));
  return changes;
}

/* They stay with the case, whatever is answered, until they are cleared. */
static void
test_with_the_case (void)
{
  g_autoptr(HgDecideCase) decide_case = new_case ();
  g_autoptr(GPtrArray) changes = new_changes (2);

  g_assert_null (hg_decide_changes_get (decide_case));
  hg_decide_changes_set (decide_case, "2026.11", changes);
  hg_decide_case_answer (decide_case, "movable", "true");
  g_assert_cmpstr (hg_decide_changes_get (decide_case)->edition, ==, "2026.11");
  g_assert_cmpuint (hg_decide_changes_get (decide_case)->changes->len, ==, 2);
  hg_decide_changes_clear (decide_case);
  g_assert_null (hg_decide_changes_get (decide_case));
}

/* No change is nothing to tell, and takes what was told before away. */
static void
test_none (void)
{
  g_autoptr(HgDecideCase) decide_case = new_case ();
  g_autoptr(GPtrArray) some = new_changes (1);
  g_autoptr(GPtrArray) none = new_changes (0);

  hg_decide_changes_set (decide_case, "2026.11", some);
  hg_decide_changes_set (decide_case, "2026.12", none);
  g_assert_null (hg_decide_changes_get (decide_case));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/decide-changes/with-the-case", test_with_the_case);
  g_test_add_func ("/decide-changes/none", test_none);
  return g_test_run ();
}
