/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-library"

#include "config.h"

#include "hg-library.h"

#include <glib/gstdio.h>

#include "helper-library.h"
#include "hg-paths.h"

/* What one sees by the properties is what the functions give. */
static void
check_properties (HgLibrary *library)
{
  g_autoptr(HgCatalogInfo) info = NULL;
  double progress = 0;

  g_object_get (library, "info", &info, "progress", &progress, NULL);
  g_assert_true (info == hg_library_get_info (library));
  g_assert_cmpfloat (progress, ==, hg_library_get_progress (library));
}

static void
test_properties (HelperLibrary *helper, gconstpointer data)
{
  g_assert_null (hg_library_get_info (helper->library));
  g_assert_null (hg_library_get_vocabulary (helper->library));
  g_assert_cmpfloat (hg_library_get_progress (helper->library), ==, -1);
  check_properties (helper->library);
  helper_library_open (helper);
  g_assert_nonnull (hg_library_get_info (helper->library));
  g_assert_nonnull (hg_library_get_vocabulary (helper->library));
  check_properties (helper->library);
}

/* An edition outlives the library that opened it where somebody still shows it. */
static void
test_kept (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgCatalogInfo) info = NULL;
  g_autoptr(HgVocabulary) vocabulary = NULL;

  helper_library_open (helper);
  info = hg_catalog_info_ref (hg_library_get_info (helper->library));
  vocabulary = hg_vocabulary_ref (hg_library_get_vocabulary (helper->library));
  g_clear_object (&helper->library);
  helper->library = hg_library_new ();
  g_assert_cmpstr (info->title, ==, "全部要素");
  g_assert_nonnull (hg_vocabulary_get_term (vocabulary, HG_TERM_FIELD, "fire"));
}

static GListModel *
find_recent (HelperLibrary *helper, GError **error)
{
  hg_library_find_recent_async (helper->library, NULL, helper_library_answered_cb, helper);
  return hg_library_find_recent_finish (helper->library, helper_library_wait (helper), error);
}

/* Records that cannot be opened are tried again when they are next asked for: what stood in the way may have gone. */
static void
test_records_again (HelperLibrary *helper, gconstpointer data)
{
  g_autofree char *records = hg_paths_dup_records ();
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) recent = NULL;

  helper_library_open (helper);
  g_assert_cmpint (g_mkdir_with_parents (records, 0700), ==, 0);
  g_assert_null (find_recent (helper, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);

  g_assert_cmpint (g_rmdir (records), ==, 0);
  recent = find_recent (helper, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (recent), ==, 0);
}

#define add(name, func) \
  g_test_add ("/library/" name, HelperLibrary, NULL, helper_library_set_up, func, helper_library_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("properties", test_properties);
  add ("kept", test_kept);
  add ("records-again", test_records_again);
  return g_test_run ();
}
