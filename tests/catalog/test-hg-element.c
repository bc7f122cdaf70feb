/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-element"

#include "config.h"

#include "hg-element.h"

#include <string.h>

#include "helper-tree.h"
#include "hg-date.h"
#include "hg-types-enums.h"

static void
test_tree (void)
{
  g_autoptr(HgElementPool) pool = hg_element_pool_new ();
  const HgElement *root = helper_tree_parse (pool, "<a> \n<b/>\n<c x='1'><d/></c><b y='2'/></a>");
  const HgElement *second = hg_element_get_next (hg_element_get_first (root));

  g_assert_cmpstr (hg_element_get_name (root), ==, "a");
  g_assert_null (hg_element_get_parent (root));
  g_assert_cmpuint (hg_element_get_line (root), ==, 1);
  g_assert_true (hg_element_is (second, "c"));
  g_assert_false (hg_element_is (second, "b"));
  g_assert_cmpuint (hg_element_get_line (second), ==, 3);
  g_assert_true (hg_element_get_parent (second) == root);
  g_assert_true (hg_element_find (root, "b") == hg_element_get_first (root));
  g_assert_null (hg_element_find (root, "d"));
  g_assert_null (hg_element_get_next (hg_element_get_next (second)));
}

static void
test_values (void)
{
  g_autoptr(HgElementPool) pool = hg_element_pool_new ();
  const HgElement *root = helper_tree_parse (
    pool, "<a list='  x  y z ' empty='' text='  a   b ' yes='true' one=' 1 ' no='false' n='42' day=' 2026-02-03 ' bad='x' risk=' high '>"
          "<p> 一 \n\t 二 </p></a>");
  g_auto(GStrv) list = hg_element_dup_list (root, "list");
  g_auto(GStrv) empty = hg_element_dup_list (root, "empty");
  g_auto(GStrv) absent = hg_element_dup_list (root, "absent");
  g_autofree char *text = hg_element_dup_attribute (root, "text");
  g_autofree char *child = hg_element_dup_child_text (root, "p");
  GDate day, none;

  g_assert_cmpuint (g_strv_length (list), ==, 3);
  g_assert_cmpstr (list[1], ==, "y");
  g_assert_cmpuint (g_strv_length (empty), ==, 0);
  g_assert_cmpuint (g_strv_length (absent), ==, 0);
  g_assert_cmpstr (text, ==, "a b");
  g_assert_cmpstr (child, ==, "一 二");
  g_assert_null (hg_element_dup_child_text (root, "q"));
  g_assert_null (hg_element_get_attribute (root, "empty"));
  g_assert_null (hg_element_dup_attribute (root, "empty"));
  g_assert_true (hg_element_get_flag (root, "yes"));
  g_assert_true (hg_element_get_flag (root, "one"));
  g_assert_false (hg_element_get_flag (root, "no"));
  g_assert_false (hg_element_get_flag (root, "absent"));
  g_assert_cmpuint (hg_element_get_number (root, "n"), ==, 42);
  g_assert_cmpuint (hg_element_get_number (root, "absent"), ==, 0);
  hg_element_get_date (root, "day", &day);
  hg_element_get_date (root, "bad", &none);
  g_assert_cmpint (hg_date_to_number (&day), ==, 20260203);
  g_assert_false (g_date_valid (&none));
  g_assert_cmpint (hg_element_get_code (root, "risk", HG_TYPE_RISK), ==, HG_RISK_HIGH);
  g_assert_cmpint (hg_element_get_code (root, "bad", HG_TYPE_RISK), ==, 0);
}

static void
test_pieces (void)
{
  g_autoptr(HgElementPool) pool = hg_element_pool_new ();
  HgElement *element = hg_element_new (pool, NULL, "a", 1);
  g_autofree char *text = NULL;

  hg_element_add_text (element, pool, " 一 ", strlen (" 一 "));
  hg_element_add_text (element, pool, "  ", 2);
  hg_element_add_text (element, pool, "二三", strlen ("二"));
  hg_element_add_text (element, pool, " ", 1);
  text = hg_element_dup_text (element);
  g_assert_cmpstr (text, ==, "一 二");
}

/* Pieces of every size are kept apart in one pool. */
static void
test_sizes (void)
{
  g_autoptr(HgElementPool) pool = hg_element_pool_new ();
  g_autoptr(GPtrArray) roots = g_ptr_array_new ();
  g_autofree char *large = g_strnfill (100000, 'x');

  for (guint round = 0; round < 200; round++)
    {
      HgElement *root = hg_element_new (pool, NULL, "a", round);
      g_autofree char *value = g_strnfill (round * 200, 'y');

      g_ptr_array_add (roots, root);
      hg_element_add_attribute (root, pool, "v", value, strlen (value));
      hg_element_add_text (root, pool, large, 100000);
      for (guint i = 0; i < 300; i++)
        hg_element_new (pool, root, "b", i);
    }
  for (guint round = 0; round < 200; round++)
    {
      const HgElement *root = g_ptr_array_index (roots, round);
      g_autofree char *text = hg_element_dup_text (root);

      g_assert_cmpstr (text, ==, large);
      g_assert_cmpuint (hg_element_get_line (root), ==, round);
      g_assert_cmpuint (strlen (round > 0 ? hg_element_get_attribute (root, "v") : ""), ==, round * 200);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/element/tree", test_tree);
  g_test_add_func ("/element/values", test_values);
  g_test_add_func ("/element/pieces", test_pieces);
  g_test_add_func ("/element/sizes", test_sizes);
  return g_test_run ();
}
