/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-tray"

#include "config.h"

#include "hg-tray.h"

#include "helper-library.h"

typedef struct
{
  HelperLibrary helper;
  HgTray       *tray;
  guint         n_failed;
} Fixture;

static void
failed_cb (HgTray *tray, const char *message, gpointer user_data)
{
  g_assert_cmpstr (message, !=, "");
  ((Fixture *) user_data)->n_failed++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  helper_library_set_up (&fixture->helper, data);
  helper_library_open (&fixture->helper);
  fixture->tray = hg_tray_new (fixture->helper.library);
  g_signal_connect (fixture->tray, "failed", G_CALLBACK (failed_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_signal_handlers_disconnect_by_data (fixture->tray, fixture);
  g_clear_object (&fixture->tray);
  helper_library_tear_down (&fixture->helper, data);
}

static HgTrayEntry *
new_entry (const char *id)
{
  return hg_tray_entry_new (HG_ITEM_MATTER, id, id, id, FALSE);
}

static guint
add_at (Fixture *fixture, const char *names, guint position)
{
  g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto(GStrv) ids = g_strsplit (names, " ", -1);

  for (char **id = ids; *id != NULL; id++)
    g_ptr_array_add (entries, new_entry (*id));
  return hg_tray_add (fixture->tray, entries, position);
}

static void
assert_order (HgTray *tray, const char *expected)
{
  g_autoptr(GString) order = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (tray)); i++)
    {
      g_autoptr(HgTrayEntry) entry = g_list_model_get_item (G_LIST_MODEL (tray), i);

      g_string_append_printf (order, "%s%s", i > 0 ? " " : "", hg_tray_entry_get_id (entry));
    }
  g_assert_cmpstr (order->str, ==, expected);
}

static void
wait_for_size (HgTray *tray, guint n)
{
  while (g_list_model_get_n_items (G_LIST_MODEL (tray)) != n)
    g_main_context_iteration (NULL, TRUE);
}

/* Nothing is added twice, and the list says exactly what changed. */
static void
test_add (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (add_at (fixture, "advert exit", G_MAXUINT), ==, 2);
  g_assert_cmpuint (add_at (fixture, "exit sign", 0), ==, 1);
  assert_order (fixture->tray, "sign advert exit");
  g_assert_cmpuint (add_at (fixture, "exit", G_MAXUINT), ==, 0);
  g_assert_true (hg_tray_contains (fixture->tray, HG_ITEM_MATTER, "exit"));
  g_assert_false (hg_tray_contains (fixture->tray, HG_ITEM_RULE, "exit"));
}

static void
test_most (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GString) names = g_string_new ("m");

  for (guint i = 0; i < HG_TRAY_MOST + 10; i++)
    g_string_append_printf (names, " m%u", i);
  g_assert_cmpuint (add_at (fixture, names->str, G_MAXUINT), ==, HG_TRAY_MOST);
  g_assert_cmpuint (add_at (fixture, "exit", 0), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->tray)), ==, HG_TRAY_MOST);
}

static void
test_move (Fixture *fixture, gconstpointer data)
{
  add_at (fixture, "a b c d", G_MAXUINT);
  g_assert_true (hg_tray_move (fixture->tray, 0, 2));
  assert_order (fixture->tray, "b c a d");
  g_assert_true (hg_tray_move (fixture->tray, 3, 0));
  assert_order (fixture->tray, "d b c a");
  g_assert_false (hg_tray_move (fixture->tray, 1, 1));
  g_assert_false (hg_tray_move (fixture->tray, 0, 4));
  g_assert_false (hg_tray_move (fixture->tray, 4, 0));
  assert_order (fixture->tray, "d b c a");
}

/* What was taken out comes back where it stood, once; what came since stays. */
static void
test_remove (Fixture *fixture, gconstpointer data)
{
  add_at (fixture, "a b c d", G_MAXUINT);
  g_assert_cmpuint (hg_tray_undo_remove (fixture->tray), ==, 0);
  hg_tray_remove (fixture->tray, 1);
  hg_tray_remove (fixture->tray, 9);
  assert_order (fixture->tray, "a c d");
  add_at (fixture, "e", G_MAXUINT);
  g_assert_cmpuint (hg_tray_undo_remove (fixture->tray), ==, 1);
  assert_order (fixture->tray, "a b c d e");
  g_assert_cmpuint (hg_tray_undo_remove (fixture->tray), ==, 0);
  g_assert_cmpuint (hg_tray_clear (fixture->tray), ==, 5);
  g_assert_cmpuint (hg_tray_clear (fixture->tray), ==, 0);
  add_at (fixture, "c f", G_MAXUINT);
  g_assert_cmpuint (hg_tray_undo_remove (fixture->tray), ==, 4);
  assert_order (fixture->tray, "a b c d e f");
}

/* Another tray finds what the last change left, in its order, and what no edition has among it. */
static void
test_kept (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgTray) again = NULL;
  g_autoptr(GPtrArray) present = NULL;

  add_at (fixture, "advert nothing exit sign", G_MAXUINT);
  hg_tray_move (fixture->tray, 3, 0);
  hg_tray_remove (fixture->tray, 1);
  again = hg_tray_new (fixture->helper.library);
  wait_for_size (again, 3);
  assert_order (again, "sign nothing exit");
  present = hg_tray_dup_present (again);
  g_assert_cmpuint (present->len, ==, 2);
  g_assert_cmpstr (hg_tray_entry_get_id (g_ptr_array_index (present, 1)), ==, "exit");
  g_assert_cmpuint (fixture->n_failed, ==, 0);
}

/* A change while the tray is being read is not lost to what is read. */
static void
test_change_while_reading (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgTray) again = NULL;
  g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(HgTray) third = NULL;

  again = hg_tray_new (fixture->helper.library);
  g_ptr_array_add (entries, new_entry ("exit"));
  hg_tray_add (again, entries, G_MAXUINT);
  third = hg_tray_new (fixture->helper.library);
  wait_for_size (third, 1);
  assert_order (again, "exit");
}

/* Where nothing can be kept it is told, and the tray still works. */
static void
test_failed (Fixture *fixture, gconstpointer data)
{
  while (fixture->n_failed == 0)   /* reading it */
    g_main_context_iteration (NULL, TRUE);
  fixture->n_failed = 0;
  add_at (fixture, "exit", G_MAXUINT);
  while (fixture->n_failed == 0)
    g_main_context_iteration (NULL, TRUE);
  assert_order (fixture->tray, "exit");
}

/* What lies where the records should is none of ours. */
static void
set_up_broken (Fixture *fixture, gconstpointer data)
{
  g_autofree char *records = NULL;

  helper_library_set_up (&fixture->helper, NULL);
  records = g_build_filename (fixture->helper.home, "records.db", NULL);
  g_assert_true (g_file_set_contents (records, "this is no database, and nothing that was ever one", -1, NULL));
  helper_library_open (&fixture->helper);
  fixture->tray = hg_tray_new (fixture->helper.library);
  g_signal_connect (fixture->tray, "failed", G_CALLBACK (failed_cb), fixture);
}

#define add(name, func) g_test_add ("/tray/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("add", test_add);
  add ("most", test_most);
  add ("move", test_move);
  add ("remove", test_remove);
  add ("kept", test_kept);
  add ("change-while-reading", test_change_while_reading);
  g_test_add ("/tray/failed", Fixture, NULL, set_up_broken, test_failed, tear_down);
  return g_test_run ();
}
