/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-shelf"

#include "config.h"

#include "hg-shelf.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "hg-edition.h"
#include "hg-error.h"

typedef struct
{
  char    *home;
  char    *folder;
  char    *minimal;
  char    *other;    /* a second edition, valid too */
  HgShelf *shelf;
} Fixture;

/* The minimal catalog under another title. */
static char *
write_edition (const char *folder, const char *title)
{
  g_autofree char *minimal = g_test_build_filename (G_TEST_DIST, "data", "minimal.xml", NULL);
  g_autofree char *name = g_strconcat (title, ".xml", NULL);
  char *path = g_build_filename (folder, name, NULL);
  g_autofree char *content = NULL;
  g_autoptr(GString) text = NULL;

  g_assert_true (g_file_get_contents (minimal, &content, NULL, NULL));
  text = g_string_new (content);
  g_assert_cmpuint (g_string_replace (text, "最小清单", title, 1), ==, 1);
  g_assert_true (g_file_set_contents (path, text->str, -1, NULL));
  return path;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  fixture->home = g_dir_make_tmp ("hegui-shelf-XXXXXX", NULL);
  fixture->folder = g_build_filename (fixture->home, "deep", "editions", NULL);
  fixture->minimal = g_test_build_filename (G_TEST_DIST, "data", "minimal.xml", NULL);
  fixture->other = write_edition (fixture->home, "other");
  fixture->shelf = hg_shelf_open (fixture->folder, fixture->minimal, &error);
  g_assert_no_error (error);
}

static void
remove_tree (const char *path)
{
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  hg_shelf_free (fixture->shelf);
  remove_tree (fixture->home);
  g_free (fixture->home);
  g_free (fixture->folder);
  g_free (fixture->minimal);
  g_free (fixture->other);
}

/* The title of the edition in use. */
static char *
dup_title (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = hg_shelf_dup_current (fixture->shelf, NULL, NULL, NULL, &error);
  g_autoptr(HgEdition) edition = NULL;

  g_assert_no_error (error);
  edition = hg_edition_open (path, &error);
  g_assert_no_error (error);
  return g_strdup (hg_edition_get_info (edition)->title);
}

static void
assert_title (Fixture *fixture, const char *expected)
{
  g_autofree char *title = dup_title (fixture);

  g_assert_cmpstr (title, ==, expected);
}

static void
import (Fixture *fixture, const char *path, gboolean accepted)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgImportReport) report = hg_shelf_import (fixture->shelf, path, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (report->accepted, ==, accepted);
}

static guint
count_files (const char *folder, const char *end)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    n += g_str_has_suffix (name, end);
  return n;
}

static void
test_shipped (Fixture *fixture, gconstpointer data)
{
  assert_title (fixture, "最小清单");
  g_assert_cmpuint (count_files (fixture->folder, ".db"), ==, 1);
}

static void
fail_cb (double share, gpointer user_data)
{
  g_assert_not_reached ();
}

/* A database that is there is not built again. */
static void
test_not_again (Fixture *fixture, gconstpointer data)
{
  g_autofree char *first = hg_shelf_dup_current (fixture->shelf, NULL, NULL, NULL, NULL);
  g_autofree char *second = hg_shelf_dup_current (fixture->shelf, fail_cb, NULL, NULL, NULL);

  g_assert_nonnull (first);
  g_assert_cmpstr (first, ==, second);
}

static void
test_import (Fixture *fixture, gconstpointer data)
{
  g_autofree char *kept = NULL;
  g_autofree char *came = NULL;
  g_autoptr(GDir) dir = NULL;
  const char *name;

  assert_title (fixture, "最小清单");
  import (fixture, fixture->other, TRUE);
  assert_title (fixture, "other");
  g_assert_cmpuint (count_files (fixture->folder, ".xml"), ==, 1);
  g_assert_cmpuint (count_files (fixture->folder, ".db"), ==, 2);
  g_assert_cmpuint (count_files (fixture->folder, ".part"), ==, 0);

  /* The file is kept as it came. */
  dir = g_dir_open (fixture->folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".xml"))
      {
        g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

        g_assert_true (g_file_get_contents (path, &kept, NULL, NULL));
      }
  g_assert_true (g_file_get_contents (fixture->other, &came, NULL, NULL));
  g_assert_cmpstr (kept, ==, came);
}

/* What was imported outlives the file it came from, and a lost database is built from what was kept. */
static void
test_kept (Fixture *fixture, gconstpointer data)
{
  g_autofree char *db = NULL;

  import (fixture, fixture->other, TRUE);
  g_unlink (fixture->other);
  db = hg_shelf_dup_current (fixture->shelf, NULL, NULL, NULL, NULL);
  g_assert_cmpint (g_unlink (db), ==, 0);
  assert_title (fixture, "other");
}

static void
test_again (Fixture *fixture, gconstpointer data)
{
  import (fixture, fixture->other, TRUE);
  import (fixture, fixture->other, TRUE);
  assert_title (fixture, "other");
  g_assert_cmpuint (count_files (fixture->folder, ".db"), ==, 1);
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_autofree char *many = g_test_build_filename (G_TEST_DIST, "data", "checks", "many.xml", NULL);

  import (fixture, fixture->other, TRUE);
  import (fixture, many, FALSE);
  assert_title (fixture, "other");
  g_assert_cmpuint (count_files (fixture->folder, ".xml"), ==, 1);
  g_assert_cmpuint (count_files (fixture->folder, ".db"), ==, 1);
}

static void
test_missing (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (hg_shelf_import (fixture->shelf, "/nowhere.xml", NULL, NULL, NULL, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  assert_title (fixture, "最小清单");
}

/* What says which edition is in use is nonsense, or names one that is gone: the shipped one is used. */
static void
test_bad_choice (Fixture *fixture, gconstpointer data)
{
  static const char *const choices[] = { "", "../../etc/passwd",
                                         "0000000000000000000000000000000000000000000000000000000000000000" };
  g_autofree char *current = g_build_filename (fixture->folder, "current", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      g_assert_true (g_file_set_contents (current, choices[i], -1, NULL));
      assert_title (fixture, "最小清单");
    }
}

static void
kill_cb (double share, gpointer user_data)
{
  kill (getpid (), SIGKILL);
}

/* Killed while it imports or while it builds, the shelf opens what it opened before. */
static void
test_killed (Fixture *fixture, gconstpointer data)
{
  g_autofree char *third = write_edition (fixture->home, "third");
  int status;
  pid_t child;

  import (fixture, fixture->other, TRUE);
  child = fork ();
  if (child == 0)
    {
      hg_shelf_import (fixture->shelf, third, kill_cb, NULL, NULL, NULL);
      _exit (0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
  assert_title (fixture, "other");
  import (fixture, third, TRUE);
  assert_title (fixture, "third");
}

static gboolean
has_file (Fixture *fixture, const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
put_file (Fixture *fixture, const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, "half", -1, NULL));
}

/* A child is killed while it imports: what it had made is there until the shelf is opened again. */
static void
test_leftovers (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgShelf) again = NULL;
  int status;
  pid_t child;

  import (fixture, fixture->other, TRUE);
  child = fork ();
  if (child == 0)
    {
      hg_shelf_import (fixture->shelf, fixture->minimal, kill_cb, NULL, NULL, NULL);
      _exit (0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
  g_assert_cmpuint (count_files (fixture->folder, ""), ==, 5);
  again = hg_shelf_open (fixture->folder, fixture->minimal, NULL);
  g_assert_cmpuint (count_files (fixture->folder, ""), ==, 3);
  assert_title (fixture, "other");
}

/* What belongs to a living process, or to no import, stays. */
static void
test_not_leftovers (Fixture *fixture, gconstpointer data)
{
  static const char *const kept[] = { "incoming.db", "incoming-x.db", "incoming-1.xml", "a.db.building-", "a.building-1",
                                      "notes-99999999.txt" };
  g_autofree char *own = g_strdup_printf ("incoming-%d.db", (int) getpid ());
  g_autoptr(HgShelf) again = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (kept); i++)
    put_file (fixture, kept[i]);
  put_file (fixture, own);
  put_file (fixture, "incoming-2147483647.db.building-2147483647");
  put_file (fixture, "incoming-2147483647.xml");
  again = hg_shelf_open (fixture->folder, fixture->minimal, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (kept); i++)
    g_assert_true (has_file (fixture, kept[i]));
  g_assert_true (has_file (fixture, own));
  g_assert_cmpuint (count_files (fixture->folder, ""), ==, G_N_ELEMENTS (kept) + 1);
}

static void
append_cb (double share, gpointer user_data)
{
  g_autoptr(GFile) file = g_file_new_for_path (user_data);
  g_autoptr(GFileOutputStream) stream = g_file_append_to (file, G_FILE_CREATE_NONE, NULL, NULL);

  g_assert_true (g_output_stream_write_all (G_OUTPUT_STREAM (stream), " ", 1, NULL, NULL, NULL));
}

/* Somebody writes into the file while it is read: nothing is kept of it. */
static void
test_changed (Fixture *fixture, gconstpointer data)
{
  g_autofree char *third = write_edition (fixture->home, "third");
  g_autoptr(GError) error = NULL;

  import (fixture, fixture->other, TRUE);
  g_assert_null (hg_shelf_import (fixture->shelf, third, append_cb, third, NULL, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_BUSY);
  g_assert_cmpuint (count_files (fixture->folder, ""), ==, 3);
  assert_title (fixture, "other");
}

static void
import_other_cb (double share, gpointer user_data)
{
  Fixture *fixture = user_data;

  if (share == 1)
    {
      g_autoptr(HgShelf) second = hg_shelf_open (fixture->folder, fixture->minimal, NULL);
      pid_t child = fork ();

      if (child == 0)
        {
          g_autofree char *third = write_edition (fixture->home, "third");

          _exit (hg_shelf_import (second, third, NULL, NULL, NULL, NULL) != NULL ? 0 : 1);
        }
      waitpid (child, NULL, 0);
    }
}

/* Two programs import at the same time: each edition's database lies under its own name. */
static void
test_two_at_a_time (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgImportReport) report =
    hg_shelf_import (fixture->shelf, fixture->other, import_other_cb, fixture, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (report->accepted);
  assert_title (fixture, "other");
  g_assert_cmpuint (count_files (fixture->folder, ".db"), ==, 2);
}

/* A damaged database is built again from its XML. */
static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  g_autofree char *db = NULL;

  import (fixture, fixture->other, TRUE);
  db = hg_shelf_dup_current (fixture->shelf, NULL, NULL, NULL, NULL);
  g_assert_true (g_file_set_contents (db, "this is no database any more", -1, NULL));
  assert_title (fixture, "other");
}

/* Whoever only looks never builds. */
static void
test_built (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *missing = hg_shelf_dup_built (fixture->shelf, &error);
  g_autofree char *db = NULL;
  g_autofree char *built = NULL;

  g_assert_null (missing);
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_cmpuint (count_files (fixture->folder, ""), ==, 0);

  db = hg_shelf_dup_current (fixture->shelf, NULL, NULL, NULL, &error);
  built = hg_shelf_dup_built (fixture->shelf, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (built, ==, db);

  import (fixture, fixture->other, TRUE);
  g_free (built);
  built = hg_shelf_dup_built (fixture->shelf, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (built, !=, db);
}

static void
test_no_shipped (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgShelf) shelf = hg_shelf_open (fixture->folder, "/nowhere/shipped.xml", &error);

  g_assert_no_error (error);
  g_assert_null (hg_shelf_dup_current (shelf, NULL, NULL, NULL, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

static void
test_no_folder (Fixture *fixture, gconstpointer data)
{
  g_autofree char *below_a_file = g_build_filename (fixture->other, "editions", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_null (hg_shelf_open (below_a_file, fixture->minimal, &error));
  g_assert_nonnull (error);
}

#define add(name, func) g_test_add ("/shelf/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("shipped", test_shipped);
  add ("not-again", test_not_again);
  add ("import", test_import);
  add ("kept", test_kept);
  add ("again", test_again);
  add ("refused", test_refused);
  add ("missing", test_missing);
  add ("bad-choice", test_bad_choice);
  add ("killed", test_killed);
  add ("leftovers", test_leftovers);
  add ("not-leftovers", test_not_leftovers);
  add ("changed", test_changed);
  add ("two-at-a-time", test_two_at_a_time);
  add ("damaged", test_damaged);
  add ("built", test_built);
  add ("no-shipped", test_no_shipped);
  add ("no-folder", test_no_folder);
  return g_test_run ();
}
