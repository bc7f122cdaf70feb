/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-condition-reader"

#include "config.h"

#include "hg-condition-reader.h"

#include "helper-tree.h"

static HgCondition *
read (HelperChecks *checks, const char *xml)
{
  return hg_condition_reader_read (helper_tree_parse (checks->pool, xml));
}

static void
test_leaves (HelperChecks *checks, gconstpointer data)
{
  g_autoptr(HgCondition) is = read (checks, "<is fact='yes'/>");
  g_autoptr(HgCondition) compare = read (checks, "<compare fact='n' at-least='1' at-most='2' above='3' below='4' equals='5' not-equals='6'/>");
  g_autoptr(HgCondition) one_of = read (checks, "<one-of fact='k' values=' a  b '/>");
  g_autoptr(HgCondition) within = read (checks, "<within from='act-date' to='day' days='15'/>");
  g_autoptr(HgCondition) elapsed = read (checks, "<elapsed from='day' to='act-date' at-least='P2Y'/>");
  g_autoptr(HgCondition) none = read (checks, "<none-within fact='days' before='day' period='P1Y6M'/>");

  g_assert_cmpint (is->kind, ==, HG_CONDITION_IS);
  g_assert_cmpstr (is->fact, ==, "yes");
  for (int i = 0; i < HG_N_BOUNDS; i++)
    g_assert_cmpint (compare->bounds[i][0], ==, '1' + i);
  g_assert_cmpuint (g_strv_length (one_of->values), ==, 2);
  g_assert_cmpstr (within->from, ==, "act-date");
  g_assert_cmpstr (within->to, ==, "day");
  g_assert_cmpuint (within->n, ==, 15);
  g_assert_cmpstr (elapsed->bounds[HG_BOUND_AT_LEAST], ==, "P2Y");
  g_assert_null (elapsed->bounds[HG_BOUND_BELOW]);
  g_assert_cmpstr (none->to, ==, "day");
  g_assert_cmpstr (none->period, ==, "P1Y6M");
}

/* at-least is a kind and an attribute: neither is taken for the other. */
static void
test_nodes (HelperChecks *checks, gconstpointer data)
{
  g_autoptr(HgCondition) root =
    read (checks, "<at-least n='2'>\n<not><is fact='yes'/></not>\n<all><any><is fact='yes'/></any></all>\n</at-least>");

  g_assert_cmpint (root->kind, ==, HG_CONDITION_AT_LEAST);
  g_assert_cmpuint (root->n, ==, 2);
  g_assert_null (root->bounds[HG_BOUND_AT_LEAST]);
  g_assert_cmpuint (root->children->len, ==, 2);
  g_assert_cmpuint (hg_condition_get_depth (root), ==, 4);
  g_assert_cmpuint (((HgCondition *) g_ptr_array_index (root->children, 1))->line, ==, 3);
}

static void
test_only (HelperChecks *checks, gconstpointer data)
{
  g_autoptr(HgCondition) only =
    hg_condition_reader_read_only (helper_tree_parse (checks->pool, "<when><is fact='yes'/></when>"));

  g_assert_cmpstr (only->fact, ==, "yes");
  g_assert_null (hg_condition_reader_read_only (NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/condition-reader/leaves", HelperChecks, NULL, helper_tree_set_up, test_leaves, helper_tree_tear_down);
  g_test_add ("/condition-reader/nodes", HelperChecks, NULL, helper_tree_set_up, test_nodes, helper_tree_tear_down);
  g_test_add ("/condition-reader/only", HelperChecks, NULL, helper_tree_set_up, test_only, helper_tree_tear_down);
  return g_test_run ();
}
