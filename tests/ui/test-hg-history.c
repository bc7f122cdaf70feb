/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-history"

#include "config.h"

#include "hg-history.h"

static HgPlace *
new_place (const char *id)
{
  return hg_place_new (HG_ITEM_MATTER, id, FALSE, 0, HG_ITEM_MATTER, id);
}

static void
test_empty (void)
{
  g_autoptr(HgHistory) history = hg_history_new ();

  g_assert_false (hg_history_can_go (history, 0));
  g_assert_false (hg_history_can_go (history, -1));
  g_assert_null (hg_history_go (history, -1));
  hg_history_replace (history, new_place ("a"));
  g_assert_true (hg_history_can_go (history, 0));
  g_assert_false (hg_history_can_go (history, -1));
}

static void
test_back_and_forward (void)
{
  g_autoptr(HgHistory) history = hg_history_new ();

  hg_history_push (history, new_place ("a"));
  hg_history_push (history, new_place ("b"));
  hg_history_push (history, new_place ("c"));
  g_assert_cmpstr (hg_history_go (history, -1)->page_id, ==, "b");
  g_assert_cmpstr (hg_history_go (history, -1)->page_id, ==, "a");
  g_assert_null (hg_history_go (history, -1));
  g_assert_cmpstr (hg_history_go (history, 2)->page_id, ==, "c");
  g_assert_cmpstr (hg_history_go (history, 0)->text, ==, "c");
}

static void
test_going_elsewhere_drops_what_lay_ahead (void)
{
  g_autoptr(HgHistory) history = hg_history_new ();

  hg_history_push (history, new_place ("a"));
  hg_history_push (history, new_place ("b"));
  hg_history_go (history, -1);
  hg_history_push (history, new_place ("c"));
  g_assert_false (hg_history_can_go (history, 1));
  g_assert_cmpstr (hg_history_go (history, -1)->page_id, ==, "a");
  g_assert_cmpstr (hg_history_go (history, 1)->page_id, ==, "c");
}

static void
test_replacing_keeps_what_lies_ahead (void)
{
  g_autoptr(HgHistory) history = hg_history_new ();

  hg_history_push (history, new_place ("a"));
  hg_history_push (history, new_place ("b"));
  hg_history_go (history, -1);
  hg_history_replace (history, new_place ("x"));
  g_assert_cmpstr (hg_history_go (history, 0)->page_id, ==, "x");
  g_assert_cmpstr (hg_history_go (history, 1)->page_id, ==, "b");
}

static void
test_bounded (void)
{
  g_autoptr(HgHistory) history = hg_history_new ();
  guint n = 0;

  for (guint i = 0; i < 1000; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);

      hg_history_push (history, new_place (id));
    }
  g_assert_cmpstr (hg_history_go (history, 0)->page_id, ==, "999");
  while (hg_history_go (history, -1) != NULL)
    n++;
  g_assert_cmpuint (n, <, 500);
  g_assert_cmpuint (n, >, 50);
}

static void
test_clear (void)
{
  g_autoptr(HgHistory) history = hg_history_new ();

  hg_history_push (history, new_place ("a"));
  hg_history_clear (history);
  g_assert_false (hg_history_can_go (history, 0));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/history/empty", test_empty);
  g_test_add_func ("/history/back-and-forward", test_back_and_forward);
  g_test_add_func ("/history/elsewhere", test_going_elsewhere_drops_what_lay_ahead);
  g_test_add_func ("/history/replace", test_replacing_keeps_what_lies_ahead);
  g_test_add_func ("/history/bounded", test_bounded);
  g_test_add_func ("/history/clear", test_clear);
  return g_test_run ();
}
