/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-db"

#include "config.h"

#include "hg-db.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "hg-error.h"

#define ID      0x48655465
#define SCHEMA  7

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("hegui db %d ?XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "a #b?.db", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_chmod (fixture->path, 0600);
  g_unlink (fixture->path);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
make (const char *path, int id, int version)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgDb) db = hg_db_create (path, &error);
  g_autofree char *script = g_strdup_printf (
    "PRAGMA application_id=%d; PRAGMA user_version=%d; CREATE TABLE t (a INTEGER, b TEXT);"
    "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
    " INSERT INTO t (a, b) SELECT i, 'a longer text to fill some pages ' || i FROM n;", id, version);

  g_assert_no_error (error);
  g_assert_true (hg_db_run (db, script, &error));
  g_assert_no_error (error);
}

static void
test_derived (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GError) refused = NULL;
  g_autoptr(HgDb) db = NULL;
  gint64 n = 0;

  make (fixture->path, ID, SCHEMA);
  db = hg_db_open_derived (fixture->path, ID, SCHEMA, &error);
  g_assert_no_error (error);
  g_assert_true (hg_db_get_number (db, "SELECT count(*) FROM t", &n, &error));
  g_assert_cmpint (n, ==, 5000);
  g_assert_false (hg_db_run (db, "DELETE FROM t", &refused));
  g_assert_error (refused, HG_ERROR, HG_ERROR_READ_ONLY);
}

static void
assert_damaged (const char *path)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (hg_db_open_derived (path, ID, SCHEMA, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_DAMAGED);
}

static void
test_wrong_version (Fixture *fixture, gconstpointer data)
{
  make (fixture->path, ID, SCHEMA + 1);
  assert_damaged (fixture->path);
}

static void
test_wrong_application (Fixture *fixture, gconstpointer data)
{
  make (fixture->path, ID + 1, SCHEMA);
  assert_damaged (fixture->path);
}

static void
test_no_database (Fixture *fixture, gconstpointer data)
{
  g_assert_true (g_file_set_contents (fixture->path, "This is a letter and no database at all, whatever its name.", -1, NULL));
  assert_damaged (fixture->path);
  g_assert_true (g_file_set_contents (fixture->path, "", 0, NULL));
  assert_damaged (fixture->path);
}

static void
test_missing (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (hg_db_open_derived (fixture->path, ID, SCHEMA, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

/* Pages in the middle are lost: reading them is an error, and no crash. */
static void
test_damaged_pages (Fixture *fixture, gconstpointer data)
{
  g_autofree char *content = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgDb) db = NULL;
  HgStatement *rows;
  HgStep step;
  gsize length;

  make (fixture->path, ID, SCHEMA);
  g_assert_true (g_file_get_contents (fixture->path, &content, &length, NULL));
  g_assert_cmpuint (length, >, 5 * 8192);
  memset (content + 2 * 8192, 0xa5, 3 * 8192);
  g_assert_true (g_file_set_contents (fixture->path, content, (gssize) length, NULL));
  db = hg_db_open_derived (fixture->path, ID, SCHEMA, &error);
  g_assert_no_error (error);
  rows = hg_db_prepare (db, "SELECT sum(length(b)) FROM t", &error);
  g_assert_no_error (error);
  while ((step = hg_statement_step (rows, &error)) == HG_STEP_ROW)
    ;
  g_assert_cmpint (step, ==, HG_STEP_ERROR);
  g_assert_error (error, HG_ERROR, HG_ERROR_DAMAGED);
}

static void
test_read_only_file (Fixture *fixture, gconstpointer data)
{
  pid_t child;
  int status;

  make (fixture->path, ID, SCHEMA);
  g_assert_cmpint (g_chmod (fixture->path, 0444), ==, 0);
  g_assert_cmpint (g_chmod (fixture->folder, 0755), ==, 0);
  child = fork ();
  if (child == 0)
    {
      g_autoptr(GError) error = NULL;
      HgDb *db;

      if (geteuid () == 0 && setuid (65534) != 0)
        _exit (2);
      db = hg_db_open (fixture->path, &error);
      if (db != NULL)
        hg_db_run (db, "DELETE FROM t", &error);
      _exit (g_error_matches (error, HG_ERROR, HG_ERROR_READ_ONLY) ? 0 : 3);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_cmpint (status, ==, 0);
}

static void
test_create_nowhere (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (hg_db_create ("/nowhere/at/all.db", &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

/* Someone else is writing: busy, and nothing lost. */
static void
test_busy (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgDb) one = hg_db_open (fixture->path, NULL);
  g_autoptr(HgDb) two = hg_db_open (fixture->path, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_db_run (one, "CREATE TABLE t (a); BEGIN IMMEDIATE; INSERT INTO t VALUES (1)", NULL));
  g_assert_false (hg_db_run (two, "PRAGMA busy_timeout=1; BEGIN IMMEDIATE", &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_BUSY);
  g_clear_error (&error);
  g_assert_true (hg_db_run (one, "COMMIT", NULL));
  g_assert_true (hg_db_run (two, "BEGIN IMMEDIATE; INSERT INTO t VALUES (2); COMMIT", &error));
  g_assert_no_error (error);
}

static void
test_full (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgDb) db = hg_db_open (fixture->path, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_db_run (db, "CREATE TABLE t (a); PRAGMA max_page_count=4", NULL));
  g_assert_false (hg_db_run (db, "INSERT INTO t VALUES (zeroblob (100000))", &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_FULL);
}

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgDb) db = hg_db_create ("", NULL);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;
  gint64 n;

  g_cancellable_cancel (cancellable);
  hg_db_set_cancellable (db, cancellable);
  g_assert_false (hg_db_get_number (
    db, "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n", &n, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  hg_db_set_cancellable (db, NULL);
  g_clear_error (&error);
  g_assert_true (hg_db_get_number (db, "SELECT 42", &n, &error));
  g_assert_cmpint (n, ==, 42);
}

static void
test_bad_sql (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgDb) db = hg_db_create ("", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_null (hg_db_prepare (db, "SELECT \"no such column\"", &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_FAILED);
}

/* The same text gives the same statement, ready to be used again. */
static void
test_cache (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgDb) db = hg_db_create ("", NULL);
  HgStatement *one = hg_db_prepare (db, "SELECT 1 UNION ALL SELECT 2", NULL);
  HgStatement *two;

  g_assert_cmpint (hg_statement_step (one, NULL), ==, HG_STEP_ROW);
  two = hg_db_prepare (db, "SELECT 1 UNION ALL SELECT 2", NULL);
  g_assert_true (one == two);
  g_assert_cmpint (hg_statement_step (two, NULL), ==, HG_STEP_ROW);
  g_assert_cmpint (hg_statement_get_int (two, 0), ==, 1);
}

#define add(name, func) g_test_add ("/db/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("derived", test_derived);
  add ("wrong-version", test_wrong_version);
  add ("wrong-application", test_wrong_application);
  add ("no-database", test_no_database);
  add ("missing", test_missing);
  add ("damaged-pages", test_damaged_pages);
  add ("read-only-file", test_read_only_file);
  add ("create-nowhere", test_create_nowhere);
  add ("busy", test_busy);
  add ("full", test_full);
  add ("cancelled", test_cancelled);
  add ("bad-sql", test_bad_sql);
  add ("cache", test_cache);
  return g_test_run ();
}
