/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-library-tray"

#include "config.h"

#include "hg-library-tray.h"

#include "helper-library.h"

static void
set_up (HelperLibrary *helper, gconstpointer data)
{
  helper_library_set_up (helper, data);
  helper_library_open (helper);
}

static GPtrArray *
load (HelperLibrary *helper)
{
  g_autoptr(GError) error = NULL;
  GPtrArray *entries;

  hg_library_load_tray_async (helper->library, NULL, helper_library_answered_cb, helper);
  entries = hg_library_load_tray_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  return entries;
}

static void
save (HelperLibrary *helper, HgItemKind kind, const char *id, const char *title)
{
  g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GError) error = NULL;

  g_ptr_array_add (entries, hg_tray_entry_new (kind, id, "OLD-1", title, FALSE));
  hg_library_save_tray_async (helper->library, entries, NULL, helper_library_answered_cb, helper);
  g_assert_true (hg_library_save_tray_finish (helper->library, helper_library_wait (helper), &error));
  g_assert_no_error (error);
}

/* What the edition has is called as the edition calls it, whatever it was called when it was added. */
static void
test_renamed (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GPtrArray) none = load (helper);
  g_autoptr(GPtrArray) one = NULL;
  HgTrayEntry *entry;

  g_assert_cmpuint (none->len, ==, 0);
  save (helper, HG_ITEM_MATTER, "exit", "旧名");
  one = load (helper);
  g_assert_cmpuint (one->len, ==, 1);
  entry = g_ptr_array_index (one, 0);
  g_assert_cmpstr (hg_tray_entry_get_number (entry), ==, "FULL-002");
  g_assert_cmpstr (hg_tray_entry_get_title (entry), !=, "旧名");
  g_assert_false (hg_tray_entry_is_gone (entry));
}

/* What it has no longer stays, and says so. */
static void
test_gone (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GPtrArray) one = NULL;
  HgTrayEntry *entry;

  save (helper, HG_ITEM_RULE, "exit", "旧名");   /* a matter has that id, no rule */
  one = load (helper);
  entry = g_ptr_array_index (one, 0);
  g_assert_true (hg_tray_entry_is_gone (entry));
  g_assert_cmpstr (hg_tray_entry_get_number (entry), ==, "OLD-1");
  g_assert_cmpstr (hg_tray_entry_get_title (entry), ==, "旧名");
  g_assert_cmpint (hg_tray_entry_get_kind (entry), ==, HG_ITEM_RULE);
}

static guint
count_found (HelperLibrary *helper, HgItemKind kind, guint most)
{
  g_autoptr(HgQuery) query = hg_query_new (kind);
  g_autoptr(GPtrArray) found = NULL;
  g_autoptr(GError) error = NULL;

  query->sort = HG_SORT_NUMBER;
  hg_library_find_entries_async (helper->library, query, most, NULL, helper_library_answered_cb, helper);
  found = hg_library_find_entries_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  if (found->len > 0)
    g_assert_cmpint (hg_tray_entry_get_kind (g_ptr_array_index (found, 0)), ==, kind);
  return found->len;
}

static void
test_found (HelperLibrary *helper, gconstpointer data)
{
  g_assert_cmpuint (count_found (helper, HG_ITEM_MATTER, 100), ==, 3);
  g_assert_cmpuint (count_found (helper, HG_ITEM_MATTER, 2), ==, 2);
  g_assert_cmpuint (count_found (helper, HG_ITEM_RULE, 100), >=, 10);
}

#define add(name, func) g_test_add ("/library-tray/" name, HelperLibrary, NULL, set_up, func, helper_library_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("renamed", test_renamed);
  add ("gone", test_gone);
  add ("found", test_found);
  return g_test_run ();
}
