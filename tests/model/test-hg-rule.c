/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-rule"

#include "config.h"

#include "hg-rule.h"

#include "hg-citation.h"

static void
test_reference (void)
{
  HgRule *rule = hg_rule_new ();
  g_autoptr(HgRule) other = hg_rule_ref (rule);

  rule->id = g_strdup ("L-001");
  rule->when = hg_condition_new (HG_CONDITION_ALL);
  g_ptr_array_add (rule->basis, hg_citation_new ());
  g_ptr_array_add (rule->spared, hg_citation_new ());
  g_ptr_array_add (rule->tests, hg_test_case_new ());
  hg_rule_unref (rule);
  g_assert_cmpstr (other->id, ==, "L-001");
  g_assert_nonnull (other->when);
}

static void
test_empty (void)
{
  g_autoptr(HgRule) rule = hg_rule_new ();

  g_assert_null (rule->when);
  g_assert_null (rule->unless);
  g_assert_false (rule->general);
  g_assert_false (g_date_valid (&rule->from));
  g_assert_false (g_date_valid (&rule->until));
  g_assert_cmpuint (rule->basis->len + rule->spared->len + rule->tests->len, ==, 0);
}

static void
test_boxed (void)
{
  g_autoptr(HgRule) rule = hg_rule_new ();
  g_auto(GValue) value = G_VALUE_INIT;

  g_value_init (&value, HG_TYPE_RULE);
  g_value_set_boxed (&value, rule);
  g_assert_true (g_value_get_boxed (&value) == rule);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rule/reference", test_reference);
  g_test_add_func ("/rule/empty", test_empty);
  g_test_add_func ("/rule/boxed", test_boxed);
  return g_test_run ();
}
