/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-condition-check"

#include "config.h"

#include "hg-condition-check.h"

#include "helper-tree.h"
#include "hg-condition-reader.h"

static const struct
{
  const char *xml;
  const char *tags;
} cases[] = {
  { "<is fact='yes'/>", "" },
  { "<is fact='n'/>", "fact-type" },
  { "<is fact='nothing'/>", "unknown-fact" },
  { "<compare fact='n' at-least='1.5'/>", "" },
  { "<compare fact='n' at-least='many'/>", "fact-value" },
  { "<compare fact='sum' below='100.50'/>", "" },
  { "<compare fact='sum' below='100.505'/>", "fact-value" },
  { "<compare fact='k' above='a'/>", "" },
  { "<compare fact='k' above='c'/>", "fact-value" },
  { "<compare fact='n'/>", "compare-bounds" },
  { "<compare fact='n' at-least='1' above='2' below='3'/>", "compare-bounds" },
  { "<compare fact='yes' equals='true'/>", "fact-type" },
  { "<compare fact='day' equals='2026-01-01'/>", "fact-type" },
  { "<one-of fact='k' values='a b'/>", "" },
  { "<one-of fact='k' values='a c d'/>", "fact-value fact-value" },
  { "<one-of fact='n' values='a'/>", "fact-type" },
  { "<within from='act-date' to='decision-date' days='1'/>", "" },
  { "<within from='day' to='yes' days='1'/>", "fact-type" },
  { "<within from='nothing' to='days' days='1'/>", "unknown-fact fact-type" },
  { "<elapsed from='day' to='act-date' at-least='P1Y' below='P2Y'/>", "" },
  { "<elapsed from='day' to='act-date'/>", "compare-bounds" },
  { "<elapsed from='day' to='act-date' at-least='P0D'/>", "bad-value" },
  { "<none-within fact='days' before='act-date' period='P1Y'/>", "" },
  { "<none-within fact='day' before='act-date' period='P1Y'/>", "fact-type" },
  { "<none-within fact='days' before='n' period='P1Y'/>", "fact-type" },
  { "<at-least n='2'><is fact='yes'/><is fact='yes'/></at-least>", "" },
  { "<at-least n='3'><is fact='yes'/><is fact='yes'/></at-least>", "condition-count" },
  { "<all><not><is fact='n'/></not><any><is fact='nothing'/></any></all>", "fact-type unknown-fact" },
};

static void
test_cases (HelperChecks *checks, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgCondition) condition = hg_condition_reader_read (helper_tree_parse (checks->pool, cases[i].xml));
      g_autofree char *tags = NULL;

      hg_condition_check_tree (&checks->check, condition);
      tags = helper_tree_dup_tags (checks);
      g_test_message ("%s", cases[i].xml);
      g_assert_cmpstr (tags, ==, cases[i].tags);
    }
  hg_condition_check_tree (&checks->check, NULL);
}

static void
test_depth (HelperChecks *checks, gconstpointer data)
{
  for (int depth = HG_CONDITION_MAX_DEPTH - 1; depth <= HG_CONDITION_MAX_DEPTH + 1; depth++)
    {
      g_autoptr(HgCondition) root = hg_condition_new (HG_CONDITION_NOT);
      HgCondition *node = root;
      g_autofree char *tags = NULL;

      for (int i = 1; i < depth; i++)
        {
          g_ptr_array_add (node->children, hg_condition_new (i < depth - 1 ? HG_CONDITION_NOT : HG_CONDITION_IS));
          node = g_ptr_array_index (node->children, 0);
        }
      node->fact = g_strdup ("yes");
      hg_condition_check_tree (&checks->check, root);
      tags = helper_tree_dup_tags (checks);
      g_assert_cmpstr (tags, ==, depth > HG_CONDITION_MAX_DEPTH ? "condition-too-deep" : "");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/condition-check/cases", HelperChecks, NULL, helper_tree_set_up, test_cases, helper_tree_tear_down);
  g_test_add ("/condition-check/depth", HelperChecks, NULL, helper_tree_set_up, test_depth, helper_tree_tear_down);
  return g_test_run ();
}
