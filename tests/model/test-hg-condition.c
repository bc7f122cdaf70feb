/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-condition"

#include "config.h"

#include "hg-condition.h"

static HgCondition *
is (const char *fact)
{
  HgCondition *leaf = hg_condition_new (HG_CONDITION_IS);

  leaf->fact = g_strdup (fact);
  return leaf;
}

static HgCondition *
compare (const char *fact, HgBound bound, const char *text)
{
  HgCondition *leaf = hg_condition_new (HG_CONDITION_COMPARE);

  leaf->fact = g_strdup (fact);
  leaf->bounds[bound] = g_strdup (text);
  return leaf;
}

static HgCondition *
one_of (const char *fact, const char *values)
{
  HgCondition *leaf = hg_condition_new (HG_CONDITION_ONE_OF);

  leaf->fact = g_strdup (fact);
  leaf->values = g_strsplit (values, " ", -1);
  return leaf;
}

static HgCondition *
elapsed (const char *from, const char *to)
{
  HgCondition *leaf = hg_condition_new (HG_CONDITION_ELAPSED);

  leaf->from = g_strdup (from);
  leaf->to = g_strdup (to);
  return leaf;
}

/* A node that takes @first and @second, each of which may be NULL. */
static HgCondition *
node (HgConditionKind kind, HgCondition *first, HgCondition *second)
{
  HgCondition *self = hg_condition_new (kind);

  if (first != NULL)
    g_ptr_array_add (self->children, first);
  if (second != NULL)
    g_ptr_array_add (self->children, second);
  return self;
}

static void
assert_keys (HgCondition *one, HgCondition *two, gboolean same)
{
  g_autofree char *first = hg_condition_to_key (one);
  g_autofree char *second = hg_condition_to_key (two);

  if (same)
    g_assert_cmpstr (first, ==, second);
  else
    g_assert_cmpstr (first, !=, second);
  hg_condition_free (one);
  hg_condition_free (two);
}

static void
test_leaf (void)
{
  for (int kind = HG_CONDITION_ALL; kind <= HG_CONDITION_NONE_WITHIN; kind++)
    {
      g_autoptr(HgCondition) condition = hg_condition_new ((HgConditionKind) kind);
      gboolean is_node = kind == HG_CONDITION_ALL || kind == HG_CONDITION_ANY || kind == HG_CONDITION_NOT ||
                         kind == HG_CONDITION_AT_LEAST;

      g_assert_true (hg_condition_is_leaf (condition) == !is_node);
    }
}

static void
test_depth (void)
{
  g_autoptr(HgCondition) leaf = is ("first-time");
  g_autoptr(HgCondition) tree = node (HG_CONDITION_ALL, is ("a"), node (HG_CONDITION_NOT, is ("b"), NULL));

  g_assert_cmpuint (hg_condition_get_depth (leaf), ==, 1);
  g_assert_cmpuint (hg_condition_get_depth (tree), ==, 3);
}

static void
test_key_order (void)
{
  assert_keys (node (HG_CONDITION_ALL, is ("a"), is ("b")), node (HG_CONDITION_ALL, is ("b"), is ("a")), TRUE);
  assert_keys (node (HG_CONDITION_ANY, node (HG_CONDITION_ALL, is ("a"), is ("b")), is ("c")),
               node (HG_CONDITION_ANY, is ("c"), node (HG_CONDITION_ALL, is ("b"), is ("a"))), TRUE);
  assert_keys (one_of ("degree", "light none grave"), one_of ("degree", "grave light none"), TRUE);
}

static void
test_key_line (void)
{
  HgCondition *one = is ("a");
  HgCondition *two = is ("a");

  two->line = 99;   /* where it stands is not what it says */
  assert_keys (one, two, TRUE);
}

static void
test_key_differs (void)
{
  HgCondition *two_of = node (HG_CONDITION_AT_LEAST, is ("a"), is ("b"));

  two_of->n = 2;
  assert_keys (is ("a"), is ("b"), FALSE);
  assert_keys (node (HG_CONDITION_ALL, is ("a"), is ("b")), node (HG_CONDITION_ANY, is ("a"), is ("b")), FALSE);
  assert_keys (node (HG_CONDITION_ALL, is ("a"), NULL), node (HG_CONDITION_ALL, is ("a"), is ("a")), FALSE);
  assert_keys (node (HG_CONDITION_AT_LEAST, is ("a"), is ("b")), two_of, FALSE);
  assert_keys (compare ("gains", HG_BOUND_AT_MOST, "200"), compare ("gains", HG_BOUND_BELOW, "200"), FALSE);
  assert_keys (compare ("gains", HG_BOUND_AT_MOST, "200"), compare ("gains", HG_BOUND_AT_MOST, "300"), FALSE);
  assert_keys (elapsed ("a", "b"), elapsed ("b", "a"), FALSE);
  assert_keys (one_of ("degree", "light"), one_of ("degree", "light none"), FALSE);
  assert_keys (node (HG_CONDITION_ALL, node (HG_CONDITION_ANY, is ("a"), is ("b")), is ("c")),
               node (HG_CONDITION_ALL, node (HG_CONDITION_ANY, is ("a"), is ("c")), is ("b")), FALSE);
}

static void
test_facts (void)
{
  g_autoptr(GHashTable) facts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(HgCondition) tree = node (HG_CONDITION_ALL, node (HG_CONDITION_NOT, is ("a"), NULL),
                                      node (HG_CONDITION_ANY, elapsed ("b", "c"), compare ("a", HG_BOUND_BELOW, "5")));

  hg_condition_add_facts (tree, facts);
  g_assert_cmpuint (g_hash_table_size (facts), ==, 3);
  g_assert_true (g_hash_table_contains (facts, "a"));
  g_assert_true (g_hash_table_contains (facts, "b"));
  g_assert_true (g_hash_table_contains (facts, "c"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/condition/leaf", test_leaf);
  g_test_add_func ("/condition/depth", test_depth);
  g_test_add_func ("/condition/key/order", test_key_order);
  g_test_add_func ("/condition/key/line", test_key_line);
  g_test_add_func ("/condition/key/differs", test_key_differs);
  g_test_add_func ("/condition/facts", test_facts);
  return g_test_run ();
}
