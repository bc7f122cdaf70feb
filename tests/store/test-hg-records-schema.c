/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-records-schema"

#include "config.h"

#include "hg-records-schema.h"

#include <glib/gstdio.h>

#include "hg-error.h"

/* The first version, as it was released. */
#define VERSION_1                                                                                                  \
  "CREATE TABLE viewed (catalog TEXT NOT NULL, kind INTEGER NOT NULL, id TEXT NOT NULL, time INTEGER NOT NULL,"    \
  " PRIMARY KEY (catalog, kind, id)) STRICT, WITHOUT ROWID;"                                                       \
  "CREATE INDEX viewed_by_time ON viewed (time);"                                                                  \
  "PRAGMA application_id=0x48675265; PRAGMA user_version=1;"                                                       \
  "INSERT INTO viewed VALUES ('a', 0, 'one', 1), ('a', 1, 'two', 2);"

typedef struct
{
  char *folder;
  char *path;
  char *backup;
  HgDb *db;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("hegui-schema-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "records.db", NULL);
  fixture->backup = g_strconcat (fixture->path, ".v1.bak", NULL);
  fixture->db = hg_db_open (fixture->path, NULL);
  g_assert_true (hg_db_run (fixture->db, VERSION_1, NULL));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GDir) dir = NULL;
  const char *name;

  hg_db_free (fixture->db);
  dir = g_dir_open (fixture->folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->backup);
}

static gint64
get_number (HgDb *db, const char *sql)
{
  gint64 number;

  g_assert_true (hg_db_get_number (db, sql, &number, NULL));
  return number;
}

/* What was there stays, what is new is there, and the file as it was lies beside it. */
static void
test_from_1 (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgDb) backup = NULL;

  g_assert_true (hg_records_schema_migrate (fixture->db, fixture->path, &error));
  g_assert_no_error (error);
  g_assert_cmpint (get_number (fixture->db, "SELECT count(*) FROM viewed"), ==, 2);
  g_assert_cmpint (get_number (fixture->db, "SELECT count(*) FROM assessment"), ==, 0);
  g_assert_cmpint (get_number (fixture->db, "SELECT count(*) FROM tray"), ==, 0);
  g_assert_cmpint (get_number (fixture->db, "SELECT length (tag) FROM identity"), ==, 4);
  g_assert_cmpint (get_number (fixture->db, "PRAGMA user_version"), ==, 6);

  g_assert_true (g_file_test (fixture->backup, G_FILE_TEST_IS_REGULAR));
  backup = hg_db_open (fixture->backup, NULL);
  g_assert_cmpint (get_number (backup, "PRAGMA user_version"), ==, 1);
  g_assert_cmpint (get_number (backup, "PRAGMA application_id"), ==, 0x48675265);
  g_assert_cmpint (get_number (backup, "SELECT count(*) FROM viewed"), ==, 2);
}

static void
test_twice (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_records_schema_migrate (fixture->db, fixture->path, NULL));
  g_assert_cmpint (g_remove (fixture->backup), ==, 0);
  g_assert_true (hg_records_schema_migrate (fixture->db, fixture->path, &error));
  g_assert_no_error (error);
  g_assert_false (g_file_test (fixture->backup, G_FILE_TEST_EXISTS));
}

/* Where no copy can be made, nothing is changed. */
static void
test_no_backup (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir (fixture->backup, 0700), ==, 0);
  g_assert_false (hg_records_schema_migrate (fixture->db, fixture->path, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (get_number (fixture->db, "PRAGMA user_version"), ==, 1);
  g_assert_cmpint (get_number (fixture->db, "SELECT count(*) FROM sqlite_schema WHERE name = 'assessment'"), ==, 0);
}

/* A step that fails takes those before it back. */
static void
test_failed_step (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_db_run (fixture->db, "CREATE TABLE assessment_part (a)", NULL));
  g_assert_false (hg_records_schema_migrate (fixture->db, fixture->path, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_FAILED);
  g_assert_cmpint (get_number (fixture->db, "PRAGMA user_version"), ==, 1);
  g_assert_cmpint (get_number (fixture->db, "SELECT count(*) FROM sqlite_schema WHERE name = 'assessment'"), ==, 0);
  g_assert_true (hg_db_run (fixture->db, "DROP TABLE assessment_part", NULL));
  g_clear_error (&error);
  g_assert_true (hg_records_schema_migrate (fixture->db, fixture->path, &error));
  g_assert_no_error (error);
}

/* Another program holds the file: it is said, and nothing is changed. */
static void
test_busy (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgDb) other = hg_db_open (fixture->path, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_db_run (other, "BEGIN IMMEDIATE", NULL));
  g_assert_true (hg_db_run (fixture->db, "PRAGMA busy_timeout=1", NULL));
  g_assert_false (hg_records_schema_migrate (fixture->db, fixture->path, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_BUSY);
  g_clear_error (&error);
  g_assert_true (hg_db_run (other, "ROLLBACK", NULL));
  g_assert_true (hg_records_schema_migrate (fixture->db, fixture->path, &error));
  g_assert_no_error (error);
}

#define add(name, func) g_test_add ("/records-schema/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("from-1", test_from_1);
  add ("twice", test_twice);
  add ("no-backup", test_no_backup);
  add ("failed-step", test_failed_step);
  add ("busy", test_busy);
  return g_test_run ();
}
