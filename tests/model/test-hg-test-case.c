/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-test-case"

#include "config.h"

#include "hg-test-case.h"

static void
test_givens (void)
{
  g_autoptr(HgTestCase) example = hg_test_case_new ();
  const HgGiven *second;

  hg_test_case_add_given (example, "first-time", "true", 7);
  hg_test_case_add_given (example, "gains", "200.50", 8);
  g_assert_cmpuint (example->givens->len, ==, 2);
  second = g_ptr_array_index (example->givens, 1);
  g_assert_cmpstr (second->fact, ==, "gains");
  g_assert_cmpstr (second->value, ==, "200.50");
  g_assert_cmpuint (second->line, ==, 8);
  g_assert_false (g_date_valid (&example->act_date));
  g_assert_false (g_date_valid (&example->decision_date));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/test-case/givens", test_givens);
  return g_test_run ();
}
