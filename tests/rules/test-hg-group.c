/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-group"

#include "config.h"

#include "hg-group.h"

#include "helper-rules.h"

/* Only what shares an unknown fact comes together. */
static void
test_take (void)
{
  static const char *const children[] = { "any(is(a),is(b))", "is(c)", "any(is(b),is(d))", "all(is(a),compare(n;above=1))" };
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, "a=false");
  g_autoptr(HgFacts) nothing = helper_rules_facts (vocabulary, "");
  g_autoptr(GPtrArray) trees = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_condition_free);
  g_autoptr(GPtrArray) some = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_group_free);
  g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_group_free);

  for (gsize i = 0; i < G_N_ELEMENTS (children); i++)
    {
      g_ptr_array_add (trees, helper_rules_parse (children[i]));
      hg_group_take (all, hg_group_new (g_ptr_array_index (trees, i), nothing));
      if (i < 3)
        hg_group_take (some, hg_group_new (g_ptr_array_index (trees, i), facts));
    }
  g_assert_cmpuint (all->len, ==, 2);
  g_assert_cmpuint (some->len, ==, 2);
  for (guint i = 0; i < some->len; i++)
    {
      const HgGroup *group = g_ptr_array_index (some, i);

      g_assert_cmpuint (group->facts->len, ==, group->children->len == 2 ? 2 : 1);   /* a is known, and no part of it */
    }
}

/* Of "a", "not a" and "a and b" one or two are true, and b alone switches between them, while a is true. */
static void
test_search (void)
{
  static const char *const children[] = { "is(a)", "not(is(a))", "all(is(a),is(b))" };
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, "");
  g_autoptr(GPtrArray) trees = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_condition_free);
  g_autoptr(GPtrArray) groups = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_group_free);
  HgGroup *group;

  for (gsize i = 0; i < G_N_ELEMENTS (children); i++)
    {
      g_ptr_array_add (trees, helper_rules_parse (children[i]));
      hg_group_take (groups, hg_group_new (g_ptr_array_index (trees, i), facts));
    }
  g_assert_cmpuint (groups->len, ==, 1);
  group = g_ptr_array_index (groups, 0);
  hg_group_prepare (group);
  g_assert_true (hg_group_search (group, facts, FALSE));
  g_assert_false (group->counts[0]);
  g_assert_true (group->counts[1]);
  g_assert_true (group->counts[2]);
  g_assert_false (group->counts[3]);
  for (guint i = 0; i < group->facts->len; i++)
    g_assert_true (hg_group_has_switch (group, i, 1, 2));
  g_assert_false (hg_group_has_switch (group, 0, 0, 1));
  g_assert_null (hg_facts_get (facts, "a"));
  g_assert_null (hg_facts_get (facts, "b"));
  hg_group_add_switch (group, "b", 0, 3);
  g_assert_true (hg_group_has_switch (group, 0, 3, 0) != hg_group_has_switch (group, 1, 3, 0));
}

/* For the counts alone the search finds the same counts, and leaves the facts as they were too. */
static void
test_counts_only (void)
{
  static const char *const children[] = { "all(is(a),is(b))", "compare(n;at-least=3)", "not(is(a))", "any(is(b),is(a))" };
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, "");

  for (gsize i = 0; i < G_N_ELEMENTS (children); i++)
    {
      g_autoptr(HgCondition) child = helper_rules_parse (children[i]);
      HgGroup *quick = hg_group_new (child, facts), *thorough = hg_group_new (child, facts);

      hg_group_prepare (quick);
      hg_group_prepare (thorough);
      g_assert_true (hg_group_search (quick, facts, TRUE));
      g_assert_true (hg_group_search (thorough, facts, FALSE));
      for (guint count = 0; count <= 1; count++)
        g_assert_cmpint (quick->counts[count], ==, thorough->counts[count]);
      g_assert_null (hg_facts_get (facts, "a"));
      g_assert_null (hg_facts_get (facts, "n"));
      hg_group_free (quick);
      hg_group_free (thorough);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/group/take", test_take);
  g_test_add_func ("/group/search", test_search);
  g_test_add_func ("/group/counts-only", test_counts_only);
  return g_test_run ();
}
