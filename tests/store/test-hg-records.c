/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-records"

#include "config.h"

#include "hg-records.h"

#include <glib/gstdio.h>

#include "hg-error.h"

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("hegui-records-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "records.db", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static HgRecords *
open_records (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;
  HgRecords *records = hg_records_open (fixture->path, &error);

  g_assert_no_error (error);
  return records;
}

/* The ids of what was viewed, newest first. */
static char *
dup_viewed (HgRecords *records, const char *catalog, guint most)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) entries = hg_records_list_viewed (records, catalog, most, &error);
  GString *ids = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < entries->len; i++)
    g_string_append_printf (ids, "%s ", ((HgRecordsEntry *) g_ptr_array_index (entries, i))->id);
  return g_string_free (ids, FALSE);
}

static void
note (HgRecords *records, const char *catalog, const char *id)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_records_note_viewed (records, catalog, HG_ITEM_MATTER, id, &error));
  g_assert_no_error (error);
}

static void
test_new (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgRecords) records = open_records (fixture);
  g_autofree char *viewed = dup_viewed (records, "a", 10);

  g_assert_cmpstr (viewed, ==, "");
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_IS_REGULAR));
}

/* What was noted is there after the file is opened again; each thing once, the last first; catalogs apart. */
static void
test_reopened (Fixture *fixture, gconstpointer data)
{
  HgRecords *records = open_records (fixture);
  g_autofree char *two = NULL;
  g_autofree char *all = NULL;
  g_autofree char *other = NULL;

  note (records, "a", "one");
  note (records, "a", "two");
  note (records, "a", "three");
  note (records, "b", "else");
  note (records, "a", "one");
  hg_records_free (records);
  records = open_records (fixture);
  all = dup_viewed (records, "a", 10);
  two = dup_viewed (records, "a", 2);
  other = dup_viewed (records, "b", 10);
  hg_records_free (records);
  g_assert_cmpstr (all, ==, "one three two ");
  g_assert_cmpstr (two, ==, "one three ");
  g_assert_cmpstr (other, ==, "else ");
}

static void
test_most (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgRecords) records = open_records (fixture);
  g_autoptr(GPtrArray) entries = NULL;

  for (guint i = 0; i < 230; i++)
    {
      g_autofree char *id = g_strdup_printf ("m%u", i);

      note (records, "a", id);
    }
  entries = hg_records_list_viewed (records, "a", 1000, NULL);
  g_assert_cmpuint (entries->len, ==, 200);
  g_assert_cmpstr (((HgRecordsEntry *) g_ptr_array_index (entries, 0))->id, ==, "m229");
}

/* Each search once, the last first, and no more than anyone looks through; one call forgets them all. */
static void
test_searches (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgRecords) records = open_records (fixture);
  g_autoptr(GPtrArray) texts = NULL;
  g_autoptr(GPtrArray) none = NULL;

  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *text = g_strdup_printf ("第%u个", i % 55);

      g_assert_true (hg_records_note_search (records, text, NULL));
    }
  g_assert_true (hg_records_note_search (records, "  ", NULL));
  texts = hg_records_list_searches (records, NULL);
  g_assert_cmpuint (texts->len, ==, 50);
  g_assert_cmpstr (g_ptr_array_index (texts, 0), ==, "第4个");
  g_assert_cmpstr (g_ptr_array_index (texts, 4), ==, "第0个");
  g_assert_cmpstr (g_ptr_array_index (texts, 5), ==, "第54个");
  g_assert_true (hg_records_forget_searches (records, NULL));
  none = hg_records_list_searches (records, NULL);
  g_assert_cmpuint (none->len, ==, 0);
}

static GBytes *
load_bytes (const char *path)
{
  char *content;
  gsize length;

  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  return g_bytes_new_take (content, length);
}

static void
assert_refused (Fixture *fixture, int code)
{
  g_autoptr(GBytes) before = load_bytes (fixture->path);
  g_autoptr(GBytes) after = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_null (hg_records_open (fixture->path, &error));
  g_assert_error (error, HG_ERROR, code);
  after = load_bytes (fixture->path);
  g_assert_true (g_bytes_equal (before, after));
}

static void
change (Fixture *fixture, const char *script)
{
  g_autoptr(HgDb) db = hg_db_open (fixture->path, NULL);

  g_assert_true (hg_db_run (db, script, NULL));
}

/* Made by a newer version of the program: refused, and not touched. */
static void
test_too_new (Fixture *fixture, gconstpointer data)
{
  hg_records_free (open_records (fixture));
  change (fixture, "PRAGMA user_version=99");
  assert_refused (fixture, HG_ERROR_TOO_NEW);
}

static void
test_other_application (Fixture *fixture, gconstpointer data)
{
  change (fixture, "PRAGMA application_id=1234; CREATE TABLE precious (a); INSERT INTO precious VALUES (1)");
  assert_refused (fixture, HG_ERROR_DAMAGED);
}

/* Most programs never set an id: what has tables, and not ours, is somebody else's. */
static void
test_other_without_id (Fixture *fixture, gconstpointer data)
{
  change (fixture, "CREATE TABLE precious (a); INSERT INTO precious VALUES (1)");
  assert_refused (fixture, HG_ERROR_DAMAGED);
}

static void
test_no_database (Fixture *fixture, gconstpointer data)
{
  g_assert_true (g_file_set_contents (fixture->path, "Dear reader, this is a letter and nothing else.", -1, NULL));
  assert_refused (fixture, HG_ERROR_DAMAGED);
}

static void
test_new_folder (Fixture *fixture, gconstpointer data)
{
  g_autofree char *below_a_file = g_build_filename (fixture->path, "records.db", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "a file", -1, NULL));
  g_assert_null (hg_records_open (below_a_file, &error));
  g_assert_nonnull (error);
}

#define add(name, func) g_test_add ("/records/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("new", test_new);
  add ("reopened", test_reopened);
  add ("most", test_most);
  add ("searches", test_searches);
  add ("too-new", test_too_new);
  add ("other-application", test_other_application);
  add ("other-without-id", test_other_without_id);
  add ("no-database", test_no_database);
  add ("new-folder", test_new_folder);
  return g_test_run ();
}
