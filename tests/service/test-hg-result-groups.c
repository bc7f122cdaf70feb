/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-result-groups"

#include "config.h"

#include "hg-result-groups.h"

static HgHits *
new_hits (HgItemKind kind, guint n, gboolean complete)
{
  HgHits *hits = hg_hits_new (kind);

  for (guint32 key = 1; key <= n; key++)
    g_array_append_val (hits->keys, key);
  hits->complete = complete;
  return hits;
}

static void
set_hits (HgResultGroups *groups, guint n_matters, guint n_rules, guint n_laws, gboolean complete)
{
  HgHits *hits[] = { new_hits (HG_ITEM_MATTER, n_matters, complete), new_hits (HG_ITEM_RULE, n_rules, complete),
                     new_hits (HG_ITEM_LAW, n_laws, complete) };

  hg_result_groups_set_hits (groups, hits);
  for (guint i = 0; i < G_N_ELEMENTS (hits); i++)
    hg_hits_unref (hits[i]);
}

/* The list row by row: "H0" a heading, "0:5" the sixth hit of kind 0. */
static GPtrArray *
dup_rows (HgResultGroups *groups)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_free);
  HgItemKind kind;
  int index;

  for (guint i = 0; hg_result_groups_locate (groups, i, &kind, &index); i++)
    {
      guint position;

      g_ptr_array_add (rows, index < 0 ? g_strdup_printf ("H%d", (int) kind) : g_strdup_printf ("%d:%d", (int) kind, index));
      if (index >= 0)
        {
          g_assert_true (hg_result_groups_get_position (groups, kind, (guint) index, &position));
          g_assert_cmpuint (position, ==, i);
        }
    }
  g_assert_cmpuint (rows->len, ==, hg_result_groups_count (groups));
  return rows;
}

static void
assert_rows (HgResultGroups *groups, const char *expected)
{
  g_autoptr(GPtrArray) rows = dup_rows (groups);
  g_autofree char *text = NULL;

  g_ptr_array_add (rows, NULL);
  text = g_strjoinv (" ", (GStrv) rows->pdata);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_headings (void)
{
  static const HgItemKind order[] = { HG_ITEM_RULE, HG_ITEM_LAW, HG_ITEM_MATTER };
  g_autoptr(HgResultGroups) groups = hg_result_groups_new ();

  assert_rows (groups, "");
  set_hits (groups, 2, 1, 0, TRUE);
  hg_result_groups_show (groups, G_MAXUINT);
  assert_rows (groups, "0:0 0:1");
  hg_result_groups_set_order (groups, order, TRUE);
  hg_result_groups_show (groups, G_MAXUINT);
  assert_rows (groups, "H1 1:0 H0 0:0 0:1");
  /* One kind alone: no heading where it is the one that is looked for, one where it is not. */
  set_hits (groups, 0, 2, 0, TRUE);
  hg_result_groups_show (groups, G_MAXUINT);
  assert_rows (groups, "1:0 1:1");
  set_hits (groups, 0, 0, 1, TRUE);
  hg_result_groups_show (groups, G_MAXUINT);
  assert_rows (groups, "H2 2:0");
}

/* Whatever was shown before: rows are only added, where it is said, and in the end the list is what it would be anew. */
static void
test_more (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (11);

  for (guint round = 0; round < 500; round++)
    {
      g_autoptr(HgResultGroups) groups = hg_result_groups_new ();
      g_autoptr(GPtrArray) rows = NULL;
      guint n[] = { (guint) g_rand_int_range (rand, 0, 9), (guint) g_rand_int_range (rand, 0, 9),
                    (guint) g_rand_int_range (rand, 0, 3) };
      guint position, n_added;

      hg_result_groups_set_order (groups, groups->order, g_rand_boolean (rand));
      set_hits (groups, n[0], n[1], n[2], FALSE);
      hg_result_groups_show (groups, (guint) g_rand_int_range (rand, 0, 12));
      rows = dup_rows (groups);
      for (guint i = 0; i < 3; i++)
        n[i] += n[i] > 0 ? (guint) g_rand_int_range (rand, 0, 9) : 0;
      set_hits (groups, n[0], n[1], n[2], TRUE);
      while (hg_result_groups_show_more (groups, &position, &n_added))
        {
          g_autoptr(GPtrArray) after = dup_rows (groups);

          g_assert_cmpuint (n_added, >, 0);
          g_assert_cmpuint (after->len, ==, rows->len + n_added);
          for (guint i = 0; i < rows->len; i++)
            g_assert_cmpstr (g_ptr_array_index (rows, i), ==, g_ptr_array_index (after, i < position ? i : i + n_added));
          g_ptr_array_unref (rows);
          rows = g_steal_pointer (&after);
        }
      g_assert_true (hg_result_groups_is_complete (groups));
      hg_result_groups_show (groups, G_MAXUINT);
      g_assert_cmpuint (hg_result_groups_count (groups), ==, rows->len);
    }
}

static void
test_begun_by (void)
{
  g_autoptr(HgResultGroups) groups = hg_result_groups_new ();
  g_autoptr(HgHits) longer = new_hits (HG_ITEM_MATTER, 5, TRUE);
  g_autoptr(HgHits) other = new_hits (HG_ITEM_MATTER, 5, TRUE);
  g_autoptr(HgHits) rules = new_hits (HG_ITEM_RULE, 2, TRUE);
  g_autoptr(HgHits) laws = new_hits (HG_ITEM_LAW, 0, TRUE);
  g_autoptr(HgHits) some_laws = new_hits (HG_ITEM_LAW, 1, TRUE);
  HgHits *good[] = { longer, rules, laws };
  HgHits *changed[] = { other, rules, laws };
  HgHits *another_kind[] = { longer, rules, some_laws };
  HgHits *shorter[] = { laws, rules, laws };

  g_assert_false (hg_result_groups_is_begun_by (groups, good));
  set_hits (groups, 3, 2, 0, FALSE);
  g_array_index (other->keys, guint32, 2) = 77;
  g_assert_true (hg_result_groups_is_begun_by (groups, good));
  g_assert_false (hg_result_groups_is_begun_by (groups, changed));
  g_assert_false (hg_result_groups_is_begun_by (groups, another_kind));
  g_assert_false (hg_result_groups_is_begun_by (groups, shorter));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/result-groups/headings", test_headings);
  g_test_add_func ("/result-groups/more", test_more);
  g_test_add_func ("/result-groups/begun-by", test_begun_by);
  return g_test_run ();
}
