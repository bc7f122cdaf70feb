/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-condition-table"

#include "config.h"

#include "hg-condition-table.h"

#include "helper-dump.h"
#include "helper-full.h"

static void
check (HelperFull *full, const HgCondition *condition, gint64 root)
{
  g_autofree char *before = helper_dump_condition (condition);
  g_autoptr(HgCondition) loaded = NULL;
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_condition_table_insert (full->db, condition, root, &error));
  loaded = hg_condition_table_load (full->db, root, &error);
  g_assert_no_error (error);
  after = helper_dump_condition (loaded);
  g_assert_cmpstr (after, ==, before);
}

static void
test_round_trip (HelperFull *full, gconstpointer data)
{
  const HgMatter *matter = g_ptr_array_index (full->matters, 0);
  const HgLiability *liability = g_ptr_array_index (matter->liabilities, 1);
  const HgTier *tier = g_ptr_array_index (liability->tiers, 0);
  gint64 root = 1;

  check (full, tier->when, root++);
  for (guint i = 0; i < full->rules->len; i++)
    {
      const HgRule *rule = g_ptr_array_index (full->rules, i);

      check (full, rule->when, root++);
      if (rule->unless != NULL)
        check (full, rule->unless, root++);
    }
}

/* As deep as is allowed, with children after the deepest. */
static void
test_deep (HelperFull *full, gconstpointer data)
{
  g_autoptr(HgCondition) root = hg_condition_new (HG_CONDITION_ALL);
  HgCondition *node = root;

  for (int depth = 2; depth <= HG_CONDITION_MAX_DEPTH; depth++)
    {
      HgCondition *leaf = hg_condition_new (HG_CONDITION_IS);
      HgCondition *next = hg_condition_new (depth < HG_CONDITION_MAX_DEPTH ? HG_CONDITION_ANY : HG_CONDITION_IS);

      leaf->fact = g_strdup_printf ("f%d", depth);
      g_ptr_array_add (node->children, next);
      g_ptr_array_add (node->children, leaf);
      node = next;
    }
  g_assert_cmpuint (hg_condition_get_depth (root), ==, HG_CONDITION_MAX_DEPTH);
  check (full, root, 1);
}

static void
test_missing (HelperFull *full, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (hg_condition_table_load (full->db, 99, &error));
  g_assert_no_error (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/condition-table/round-trip", HelperFull, NULL, helper_full_set_up, test_round_trip, helper_full_tear_down);
  g_test_add ("/condition-table/deep", HelperFull, NULL, helper_full_set_up, test_deep, helper_full_tear_down);
  g_test_add ("/condition-table/missing", HelperFull, NULL, helper_full_set_up, test_missing, helper_full_tear_down);
  return g_test_run ();
}
