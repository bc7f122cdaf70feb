/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-result-row"

#include "config.h"

#include "hg-result-row.h"

static void
notify_cb (GObject *object, GParamSpec *pspec, gpointer user_data)
{
  (*(guint *) user_data)++;
}

/* What waits for its item tells when it comes, and only then. */
static void
test_item (void)
{
  g_autoptr(HgItem) item = hg_item_new (HG_ITEM_RULE, "a", "A-1", "题", "", "", 0, HG_FORCE_MAY);
  g_autoptr(HgResultRow) row = hg_result_row_new (HG_ITEM_RULE, 7);
  g_autoptr(HgResultRow) known = hg_result_row_new_item (item);
  guint n = 0;

  g_assert_null (hg_result_row_get_item (row));
  g_assert_cmpuint (hg_result_row_get_key (row), ==, 7);
  g_signal_connect (row, "notify::item", G_CALLBACK (notify_cb), &n);
  hg_result_row_set_item (row, item);
  hg_result_row_set_item (row, item);
  g_assert_cmpuint (n, ==, 1);
  g_assert_true (hg_result_row_get_item (row) == item);
  g_assert_true (hg_result_row_get_item (known) == item);
  g_assert_cmpint (hg_result_row_get_kind (known), ==, HG_ITEM_RULE);
  g_assert_false (hg_result_row_is_heading (known));
}

static void
test_heading (void)
{
  g_autoptr(HgResultRow) heading = hg_result_row_new_heading (HG_ITEM_LAW);
  guint n = 0;

  g_signal_connect (heading, "notify::count", G_CALLBACK (notify_cb), &n);
  hg_result_row_set_count (heading, 201, TRUE);
  hg_result_row_set_count (heading, 201, TRUE);
  g_assert_cmpuint (n, ==, 1);
  g_assert_true (hg_result_row_is_heading (heading) && hg_result_row_has_more (heading));
  hg_result_row_set_count (heading, 201, FALSE);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (hg_result_row_get_count (heading), ==, 201);
  g_assert_false (hg_result_row_has_more (heading));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/result-row/item", test_item);
  g_test_add_func ("/result-row/heading", test_heading);
  return g_test_run ();
}
