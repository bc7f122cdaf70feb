/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-record-writer"

#include "config.h"

#include "hg-record-writer.h"

#include "hg-edition-schema.h"

#include <string.h>

/* Records by hand, without a document: what the importer's fixtures cannot say. */

typedef struct
{
  HgDb            *db;
  HgImportReport  *report;
  HgRecordWriter  *writer;
  HgElementPool   *pool;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  fixture->db = hg_db_create ("", &error);
  g_assert_no_error (error);
  if (data == NULL)
    g_assert_true (hg_db_run (fixture->db, hg_edition_schema_tables, NULL));
  fixture->report = hg_import_report_new ();
  fixture->writer = hg_record_writer_new (fixture->db, fixture->report);
  fixture->pool = hg_element_pool_new ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  hg_record_writer_free (fixture->writer);
  hg_import_report_unref (fixture->report);
  hg_db_free (fixture->db);
  hg_element_pool_free (fixture->pool);
}

static HgElement *
add (Fixture *fixture, HgElement *parent, const char *name, guint line)
{
  return hg_element_new (fixture->pool, parent, name, line);
}

static void
set (Fixture *fixture, HgElement *element, const char *name, const char *value)
{
  hg_element_add_attribute (element, fixture->pool, name, value, strlen (value));
}

static void
give_root (Fixture *fixture)
{
  HgElement *root = add (fixture, NULL, "catalog", 1);

  set (fixture, root, "id", "test");
  set (fixture, root, "edition", "1");
  set (fixture, root, "status", "draft");
  set (fixture, root, "issued", "2026-01-01");
  set (fixture, root, "effective", "2026-01-01");
  hg_record_writer_take (root, 100, TRUE, fixture->writer);
}

static void
give_field (Fixture *fixture, const char *id, guint line, gboolean valid)
{
  HgElement *field = add (fixture, NULL, "field", line);
  HgElement *name = add (fixture, field, "name", line);

  set (fixture, field, "id", id);
  hg_element_add_text (name, fixture->pool, "名", strlen ("名"));
  hg_record_writer_take (field, 100, valid, fixture->writer);
}

/* Without a root nothing can be said of a record, and nothing falls over. */
static void
test_no_root (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  give_field (fixture, "fire", 2, TRUE);
  give_field (fixture, "fire", 3, FALSE);
  g_assert_null (fixture->report->info);
  g_assert_true (hg_record_writer_finish (fixture->writer, "hash", &error));
  g_assert_no_error (error);
  g_assert_null (fixture->report->info);
}

static void
test_duplicate (Fixture *fixture, gconstpointer data)
{
  const HgIssue *issue;

  give_root (fixture);
  give_field (fixture, "fire", 2, TRUE);
  give_field (fixture, "water", 3, TRUE);
  give_field (fixture, "fire", 4, TRUE);
  g_assert_cmpuint (fixture->report->issues->len, ==, 1);
  issue = g_ptr_array_index (fixture->report->issues, 0);
  g_assert_cmpstr (issue->tag, ==, "duplicate-id");
  g_assert_cmpuint (issue->line, ==, 4);
  g_assert_cmpuint (issue->other_line, ==, 2);
}

static void
test_info (Fixture *fixture, gconstpointer data)
{
  HgElement *title = add (fixture, NULL, "title", 2);
  g_autoptr(GError) error = NULL;
  gint64 n = 0;

  give_root (fixture);
  hg_element_add_text (title, fixture->pool, " 名 \n录 ", strlen (" 名 \n录 "));
  hg_record_writer_take (title, 100, TRUE, fixture->writer);
  g_assert_true (hg_record_writer_finish (fixture->writer, "hash", &error));
  g_assert_cmpstr (fixture->report->info->title, ==, "名 录");
  g_assert_cmpstr (fixture->report->info->hash, ==, "hash");
  g_assert_true (hg_db_get_number (fixture->db, "SELECT count(*) FROM meta", &n, NULL));
  g_assert_cmpint (n, >=, 7);
}

/* A failure to write is kept, and said at the end. */
static void
test_failure (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  give_root (fixture);
  give_field (fixture, "fire", 2, TRUE);
  g_assert_false (hg_record_writer_finish (fixture->writer, "hash", &error));
  g_assert_nonnull (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/record-writer/no-root", Fixture, NULL, set_up, test_no_root, tear_down);
  g_test_add ("/record-writer/duplicate", Fixture, NULL, set_up, test_duplicate, tear_down);
  g_test_add ("/record-writer/info", Fixture, NULL, set_up, test_info, tear_down);
  g_test_add ("/record-writer/failure", Fixture, "no tables", set_up, test_failure, tear_down);
  return g_test_run ();
}
