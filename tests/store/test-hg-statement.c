/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-statement"

#include "config.h"

#include "hg-statement.h"

#include "hg-date.h"
#include "hg-db.h"
#include "hg-money.h"

static HgDb *
new_db (void)
{
  HgDb *db = hg_db_create ("", NULL);

  g_assert_true (hg_db_run (db, "CREATE TABLE t (a, b, c, d, e, f, g, h)", NULL));
  return db;
}

/* Every letter of a binding, and what stands for nothing. */
static void
test_bindings (void)
{
  g_autoptr(HgDb) db = new_db ();
  g_autoptr(GError) error = NULL;
  HgStatement *row;
  GDate day, open, read;

  g_assert_true (hg_date_parse ("2026-02-28", &day));
  g_date_clear (&open, 1);
  g_assert_true (hg_statement_insert (hg_db_prepare (db, "INSERT INTO t VALUES (?,?,?,?,?,?,?,?)", NULL), &error, "tilkkmmd",
                                      "文", -7, G_GINT64_CONSTANT (5000000000), (gint64) 9, (gint64) 0,
                                      (gint64) 12345, HG_MONEY_NONE, &day));
  g_assert_no_error (error);
  row = hg_db_prepare (db, "SELECT a, b, c, d, e, f, g, h FROM t", NULL);
  g_assert_cmpint (hg_statement_step (row, &error), ==, HG_STEP_ROW);
  g_assert_cmpstr (hg_statement_get_text (row, 0), ==, "文");
  g_assert_cmpint (hg_statement_get_int (row, 1), ==, -7);
  g_assert_cmpint (hg_statement_get_int64 (row, 2), ==, G_GINT64_CONSTANT (5000000000));
  g_assert_cmpint (hg_statement_get_int64 (row, 3), ==, 9);
  g_assert_cmpint (hg_statement_get_named (row, 4, -1), ==, -1);
  g_assert_cmpint (hg_statement_get_named (row, 5, -1), ==, 12345);
  g_assert_cmpint (hg_statement_get_named (row, 6, HG_MONEY_NONE), ==, HG_MONEY_NONE);
  hg_statement_get_date (row, 7, &read);
  g_assert_cmpint (g_date_compare (&read, &day), ==, 0);
  g_assert_cmpint (hg_statement_step (row, &error), ==, HG_STEP_DONE);

  row = hg_db_prepare (db, "SELECT ?, ?", NULL);
  hg_statement_bind (row, "dt", &open, NULL);
  g_assert_cmpint (hg_statement_step (row, &error), ==, HG_STEP_ROW);
  hg_statement_get_date (row, 0, &read);
  g_assert_false (g_date_valid (&read));
  g_assert_null (hg_statement_get_text (row, 1));
}

/* A statement that is used again forgets what was bound before. */
static void
test_reset (void)
{
  g_autoptr(HgDb) db = new_db ();
  HgStatement *row = hg_db_prepare (db, "SELECT ?", NULL);

  hg_statement_bind (row, "t", "old");
  g_assert_cmpint (hg_statement_step (row, NULL), ==, HG_STEP_ROW);
  row = hg_db_prepare (db, "SELECT ?", NULL);
  g_assert_cmpint (hg_statement_step (row, NULL), ==, HG_STEP_ROW);
  g_assert_null (hg_statement_get_text (row, 0));
}

static void
test_lists (void)
{
  g_autoptr(HgDb) db = new_db ();
  HgStatement *row = hg_db_prepare (db, "SELECT 'a b c', '', NULL", NULL);
  g_auto(GStrv) three = NULL;
  g_auto(GStrv) empty = NULL;
  g_auto(GStrv) none = NULL;

  g_assert_cmpint (hg_statement_step (row, NULL), ==, HG_STEP_ROW);
  three = hg_statement_dup_list (row, 0);
  empty = hg_statement_dup_list (row, 1);
  none = hg_statement_dup_list (row, 2);
  g_assert_cmpuint (g_strv_length (three), ==, 3);
  g_assert_cmpstr (three[2], ==, "c");
  g_assert_cmpuint (g_strv_length (empty), ==, 0);
  g_assert_cmpuint (g_strv_length (none), ==, 0);
}

/* Bytes are bytes, with zeros among them; none and nothing are two things. */
static void
test_bytes (void)
{
  g_autoptr(HgDb) db = new_db ();
  g_autoptr(GBytes) three = g_bytes_new ("\0a\0", 3);
  g_autoptr(GBytes) empty = g_bytes_new (NULL, 0);
  g_autoptr(GBytes) read_three = NULL;
  g_autoptr(GBytes) read_empty = NULL;
  HgStatement *row = hg_db_prepare (db, "SELECT ?, ?, ?", NULL);

  hg_statement_bind (row, "bbb", three, empty, NULL);
  g_assert_cmpint (hg_statement_step (row, NULL), ==, HG_STEP_ROW);
  read_three = hg_statement_dup_bytes (row, 0);
  read_empty = hg_statement_dup_bytes (row, 1);
  g_assert_true (g_bytes_equal (read_three, three));
  g_assert_true (g_bytes_equal (read_empty, empty));
  g_assert_null (hg_statement_dup_bytes (row, 2));
}

static void
test_texts (void)
{
  g_autoptr(HgDb) db = new_db ();
  g_autoptr(GPtrArray) texts = g_ptr_array_new ();
  HgStatement *row = hg_db_prepare (db, "SELECT ? || '-' || ?", NULL);
  g_autofree char *joined = NULL;

  g_ptr_array_add (texts, (char *) "'; DROP TABLE t; --");
  g_ptr_array_add (texts, (char *) "二");
  hg_statement_bind_texts (row, texts);
  g_assert_cmpint (hg_statement_step (row, NULL), ==, HG_STEP_ROW);
  joined = hg_statement_dup_text (row, 0);
  g_assert_cmpstr (joined, ==, "'; DROP TABLE t; ---二");
}

static void
test_failure (void)
{
  g_autoptr(HgDb) db = new_db ();
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_db_run (db, "CREATE TABLE u (a INTEGER PRIMARY KEY) STRICT; INSERT INTO u VALUES (1)", NULL));
  g_assert_false (hg_statement_insert (hg_db_prepare (db, "INSERT INTO u VALUES (?)", NULL), &error, "i", 1));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_true (hg_statement_insert (hg_db_prepare (db, "INSERT INTO u VALUES (?)", NULL), &error, "i", 2));
  g_assert_no_error (error);
  g_assert_false (hg_statement_insert (NULL, &error, "i", 3));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/statement/bindings", test_bindings);
  g_test_add_func ("/statement/reset", test_reset);
  g_test_add_func ("/statement/lists", test_lists);
  g_test_add_func ("/statement/bytes", test_bytes);
  g_test_add_func ("/statement/texts", test_texts);
  g_test_add_func ("/statement/failure", test_failure);
  return g_test_run ();
}
