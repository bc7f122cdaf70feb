/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-library-open"

#include "config.h"

#include "hg-library.h"

#include <glib/gstdio.h>

#include "helper-library.h"
#include "hg-error.h"
#include "hg-paths.h"

static void
count_cb (GObject *object, GParamSpec *pspec, gpointer user_data)
{
  (*(guint *) user_data)++;
}

/* What the bar shows: never back, and gone at the end. */
static void
watch_progress_cb (GObject *object, GParamSpec *pspec, gpointer user_data)
{
  double *highest = user_data;
  double progress = hg_library_get_progress (HG_LIBRARY (object));

  if (progress >= 0)
    g_assert_cmpfloat (progress, >=, *highest);
  *highest = MAX (*highest, progress);
}

static void
test_open (HelperLibrary *helper, gconstpointer data)
{
  guint n_notified = 0;

  g_assert_null (hg_library_get_info (helper->library));
  g_assert_null (hg_library_get_vocabulary (helper->library));
  g_assert_cmpfloat (hg_library_get_progress (helper->library), ==, -1);
  g_signal_connect (helper->library, "notify::info", G_CALLBACK (count_cb), &n_notified);
  helper_library_open (helper);
  g_assert_cmpstr (hg_library_get_info (helper->library)->title, ==, "全部要素");
  g_assert_nonnull (hg_vocabulary_get_term (hg_library_get_vocabulary (helper->library), HG_TERM_FIELD, "fire"));
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpfloat (hg_library_get_progress (helper->library), ==, -1);
}

static void
test_again (HelperLibrary *helper, gconstpointer data)
{
  helper_library_open (helper);
  helper_library_open (helper);
  g_assert_cmpstr (hg_library_get_info (helper->library)->title, ==, "全部要素");
}

static void
test_no_catalog (HelperLibrary *helper, gconstpointer data)
{
  g_autofree char *shipped = hg_paths_dup_shipped_catalog ();
  g_autoptr(GError) error = NULL;

  g_unlink (shipped);
  hg_library_open_async (helper->library, NULL, helper_library_answered_cb, helper);
  g_assert_false (hg_library_open_finish (helper->library, helper_library_wait (helper), &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  g_assert_null (hg_library_get_info (helper->library));
  g_assert_cmpfloat (hg_library_get_progress (helper->library), ==, -1);
}

static void
test_bad_catalog (HelperLibrary *helper, gconstpointer data)
{
  g_autofree char *shipped = hg_paths_dup_shipped_catalog ();
  g_autoptr(GError) error = NULL;

  g_assert_true (g_file_set_contents (shipped, "<catalog/>", -1, NULL));
  hg_library_open_async (helper->library, NULL, helper_library_answered_cb, helper);
  g_assert_false (hg_library_open_finish (helper->library, helper_library_wait (helper), &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_INVALID);
}

static HgImportReport *
import (HelperLibrary *helper, const char *name, GCancellable *cancellable, GError **error)
{
  g_autofree char *path = helper_library_dup_data (name);
  g_autoptr(GFile) file = g_file_new_for_path (path);

  hg_library_import_async (helper->library, file, cancellable, helper_library_answered_cb, helper);
  return hg_library_import_finish (helper->library, helper_library_wait (helper), error);
}

static void
test_import (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgImportReport) report = NULL;
  double highest = -1;
  guint n_notified = 0;

  helper_library_open (helper);
  g_signal_connect (helper->library, "notify::progress", G_CALLBACK (watch_progress_cb), &highest);
  g_signal_connect (helper->library, "notify::info", G_CALLBACK (count_cb), &n_notified);
  report = import (helper, "minimal.xml", NULL, &error);
  g_assert_no_error (error);
  g_assert_true (report->accepted);
  g_assert_cmpuint (report->n_matters, ==, 1);
  g_assert_cmpstr (hg_library_get_info (helper->library)->title, ==, "最小清单");
  g_assert_null (hg_vocabulary_get_term (hg_library_get_vocabulary (helper->library), HG_TERM_FIELD, "fire"));
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpfloat (highest, >=, 0);
  g_assert_cmpfloat (hg_library_get_progress (helper->library), ==, -1);
}

static void
test_refused (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgImportReport) report = NULL;

  helper_library_open (helper);
  report = import (helper, "checks/many.xml", NULL, &error);
  g_assert_no_error (error);
  g_assert_false (report->accepted);
  g_assert_cmpuint (report->n_errors, >, 5);
  g_assert_cmpstr (hg_library_get_info (helper->library)->title, ==, "全部要素");
}

static void
test_cancelled (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  helper_library_open (helper);
  g_cancellable_cancel (cancellable);
  g_assert_null (import (helper, "minimal.xml", cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpstr (hg_library_get_info (helper->library)->title, ==, "全部要素");
  g_assert_cmpfloat (hg_library_get_progress (helper->library), ==, -1);
  helper_library_open (helper);
  g_assert_cmpstr (hg_library_get_info (helper->library)->title, ==, "全部要素");
}

static void
test_missing_file (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  helper_library_open (helper);
  g_assert_null (import (helper, "nowhere.xml", NULL, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

/* Importing needs no edition: it is how a program without one gets its first. */
static void
test_first (HelperLibrary *helper, gconstpointer data)
{
  g_autofree char *shipped = hg_paths_dup_shipped_catalog ();
  g_autoptr(GError) error = NULL;
  g_autoptr(HgImportReport) report = NULL;

  g_unlink (shipped);
  report = import (helper, "minimal.xml", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (hg_library_get_info (helper->library)->title, ==, "最小清单");
}

/* Opening ahead changes nothing but the time: not where nothing is built … */
static void
test_prepare (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgLibrary) other = NULL;

  hg_library_prepare (helper->library);
  helper_library_open (helper);
  g_assert_cmpstr (hg_library_get_info (helper->library)->title, ==, "全部要素");

  other = g_steal_pointer (&helper->library);
  helper->library = hg_library_new ();
  hg_library_prepare (helper->library);
  hg_library_prepare (helper->library);
  g_assert_null (hg_library_get_info (helper->library));
  helper_library_open (helper);
  g_assert_cmpstr (hg_library_get_info (helper->library)->title, ==, "全部要素");
}

/* … and not where another edition has come meanwhile. */
static void
test_prepare_before_import (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgImportReport) report = NULL;

  helper_library_open (helper);
  hg_library_prepare (helper->library);
  report = import (helper, "minimal.xml", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (hg_library_get_info (helper->library)->title, ==, "最小清单");
}

#define add(name, func) \
  g_test_add ("/library-open/" name, HelperLibrary, NULL, helper_library_set_up, func, helper_library_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("open", test_open);
  add ("again", test_again);
  add ("no-catalog", test_no_catalog);
  add ("bad-catalog", test_bad_catalog);
  add ("import", test_import);
  add ("refused", test_refused);
  add ("cancelled", test_cancelled);
  add ("missing-file", test_missing_file);
  add ("first", test_first);
  add ("prepare", test_prepare);
  add ("prepare-before-import", test_prepare_before_import);
  return g_test_run ();
}
