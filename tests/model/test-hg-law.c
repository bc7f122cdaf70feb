/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-law"

#include "config.h"

#include "hg-law.h"

static void
test_versions (void)
{
  g_autoptr(HgLaw) law = hg_law_new ();
  HgLawVersion *old = hg_law_add_version (law);
  HgLawVersion *new = hg_law_add_version (law);
  GDate day;

  g_date_set_dmy (&old->passed, 29, 4, 2021);
  g_date_set_dmy (&new->passed, 12, 9, 2025);
  new->replaced_by = g_strdup ("codex");
  g_ptr_array_add (law->formers, g_strdup ("旧名"));

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 12, 9, 2025);
  g_assert_true (hg_law_find_version (law, &day) == new);
  g_date_set_dmy (&day, 29, 4, 2021);
  g_assert_true (hg_law_find_version (law, &day) == old);
  g_date_set_dmy (&day, 30, 4, 2021);   /* in force, but passed on another day */
  g_assert_null (hg_law_find_version (law, &day));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/law/versions", test_versions);
  return g_test_run ();
}
