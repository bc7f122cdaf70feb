/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-doc-set"

#include "config.h"

#include "hg-doc-set.h"

/* Every operation against hash tables of numbers. */

static GHashTable *
fill (GRand *dice, HgDocSet *set)
{
  GHashTable *table = g_hash_table_new (NULL, NULL);
  int share = g_rand_int_range (dice, 0, 101);

  for (guint doc = 0; doc < set->n_docs; doc++)
    if (g_rand_int_range (dice, 0, 100) < share)
      {
        hg_doc_set_add (set, doc);
        g_hash_table_add (table, GUINT_TO_POINTER (doc));
      }
  return table;
}

static void
check (const HgDocSet *set, GHashTable *first, GHashTable *second, int operation)
{
  guint count = 0, next = 0;

  for (guint doc = 0; doc < set->n_docs; doc++)
    {
      gboolean a = g_hash_table_contains (first, GUINT_TO_POINTER (doc));
      gboolean b = g_hash_table_contains (second, GUINT_TO_POINTER (doc));
      gboolean expected = operation == 0 ? a && b : operation == 1 ? a || b
                                                                   : a && !b;

      g_assert_cmpint (hg_doc_set_has (set, doc), ==, expected);
      if (!expected)
        continue;
      g_assert_true (hg_doc_set_next (set, &next));
      g_assert_cmpuint (next, ==, doc);
      next++;
      count++;
    }
  g_assert_false (hg_doc_set_next (set, &next));
  g_assert_cmpuint (hg_doc_set_count (set), ==, count);
  g_assert_cmpint (hg_doc_set_is_empty (set), ==, count == 0);
}

static void
test_operations (void)
{
  static const guint sizes[] = { 0, 1, 63, 64, 65, 129, 1000 };
  g_autoptr (GRand) dice = g_rand_new_with_seed (3);

  for (guint i = 0; i < 300; i++)
    {
      guint n = sizes[i % G_N_ELEMENTS (sizes)];
      g_autoptr (HgDocSet) first = hg_doc_set_new (n);
      g_autoptr (HgDocSet) second = hg_doc_set_new (n);
      g_autoptr (GHashTable) first_table = fill (dice, first);
      g_autoptr (GHashTable) second_table = fill (dice, second);

      if (i % 3 == 0)
        hg_doc_set_and (first, second);
      else if (i % 3 == 1)
        hg_doc_set_or (first, second);
      else
        hg_doc_set_and_not (first, second);
      check (first, first_table, second_table, i % 3);
    }
}

static void
test_fill (void)
{
  static const guint sizes[] = { 1, 63, 64, 65, 65536 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (HgDocSet) set = hg_doc_set_new (sizes[i]);
      g_autoptr (HgDocSet) other = hg_doc_set_new (sizes[i]);

      hg_doc_set_fill (set);
      g_assert_cmpuint (hg_doc_set_count (set), ==, sizes[i]);
      hg_doc_set_copy (other, set);
      hg_doc_set_remove (other, sizes[i] - 1);
      g_assert_cmpuint (hg_doc_set_count (other), ==, sizes[i] - 1);
      hg_doc_set_clear (set);
      g_assert_true (hg_doc_set_is_empty (set));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/doc-set/operations", test_operations);
  g_test_add_func ("/doc-set/fill", test_fill);
  return g_test_run ();
}
