/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-rule-reader"

#include "config.h"

#include "hg-rule-reader.h"

#include "helper-tree.h"
#include "hg-date.h"

static void
test_all (HelperChecks *checks, gconstpointer data)
{
  g_autoptr(HgRule) rule = hg_rule_reader_read (helper_tree_parse (checks->pool,
    "<rule id='r' number='R-1' outcome='warning-only' force='may' matters='a b' general='1' field='fire' scheme='share' "
    "overrides='x' from='2026-01-01' until='2026-12-31'><title>题</title><digest>摘</digest>"
    "<basis><cite law='law' version='2019-10-01' article='1'/></basis>"
    "<spares><cite law='law' version='2019-10-01' article='2'/><digest>罚</digest></spares>"
    "<when><is fact='yes'/></when><unless><is fact='n'/></unless><documents use='letter'/><follow-up>访</follow-up>"
    "<source>源</source>\n<test name='例' act-date='2026-02-03'><given fact='yes' value=' true '/><given fact='days' value=''/>"
    "<expect result='undetermined'/></test></rule>"));
  const HgTestCase *test = g_ptr_array_index (rule->tests, 0);

  g_assert_cmpint (rule->outcome, ==, HG_OUTCOME_WARNING_ONLY);
  g_assert_cmpint (rule->force, ==, HG_FORCE_MAY);
  g_assert_cmpuint (g_strv_length (rule->matters), ==, 2);
  g_assert_true (rule->general);
  g_assert_cmpstr (rule->overrides[0], ==, "x");
  g_assert_cmpint (hg_date_to_number (&rule->until), ==, 20261231);
  g_assert_cmpuint (rule->basis->len, ==, 1);
  g_assert_cmpuint (rule->spared->len, ==, 1);
  g_assert_cmpstr (rule->digest, ==, "摘");
  g_assert_cmpstr (rule->spared_digest, ==, "罚");
  g_assert_cmpstr (rule->when->fact, ==, "yes");
  g_assert_cmpstr (rule->unless->fact, ==, "n");
  g_assert_cmpstr (rule->documents[0], ==, "letter");
  g_assert_cmpstr (rule->follow_up, ==, "访");
  g_assert_cmpuint (test->line, ==, 2);
  g_assert_cmpint (hg_date_to_number (&test->act_date), ==, 20260203);
  g_assert_false (g_date_valid (&test->decision_date));
  g_assert_cmpint (test->expected, ==, HG_RESULT_UNDETERMINED);
  g_assert_cmpstr (((HgGiven *) g_ptr_array_index (test->givens, 0))->value, ==, "true");
  g_assert_cmpstr (((HgGiven *) g_ptr_array_index (test->givens, 1))->value, ==, "");
}

static void
test_least (HelperChecks *checks, gconstpointer data)
{
  g_autoptr(HgRule) rule = hg_rule_reader_read (helper_tree_parse (checks->pool,
    "<rule id='r' number='R-1' outcome='no-penalty' force='shall'><title>题</title><basis><cite law='law'/></basis>"
    "<when><is fact='yes'/></when><source>源</source></rule>"));

  g_assert_cmpuint (g_strv_length (rule->matters), ==, 0);
  g_assert_cmpuint (g_strv_length (rule->documents), ==, 0);
  g_assert_cmpuint (rule->spared->len, ==, 0);
  g_assert_cmpuint (rule->tests->len, ==, 0);
  g_assert_null (rule->unless);
  g_assert_null (rule->digest);
  g_assert_null (rule->field);
  g_assert_false (rule->general);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/rule-reader/all", HelperChecks, NULL, helper_tree_set_up, test_all, helper_tree_tear_down);
  g_test_add ("/rule-reader/least", HelperChecks, NULL, helper_tree_set_up, test_least, helper_tree_tear_down);
  return g_test_run ();
}
