/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-row-writer"

#include "config.h"

#include "hg-row-writer.h"

#include "hg-edition-schema.h"

typedef struct
{
  HgDb         *db;
  HgVocabulary *vocabulary;
  HgRowWriter  *writer;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  fixture->db = hg_db_create ("", &error);
  g_assert_no_error (error);
  if (data == NULL)
    g_assert_true (hg_db_run (fixture->db, hg_edition_schema_tables, NULL));
  fixture->vocabulary = hg_vocabulary_new ();
  fixture->writer = hg_row_writer_new (fixture->db, fixture->vocabulary);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->writer, hg_row_writer_free);
  hg_vocabulary_unref (fixture->vocabulary);
  hg_db_free (fixture->db);
}

static HgMatter *
make_matter (guint i)
{
  HgMatter *matter = hg_matter_new ();

  matter->id = g_strdup_printf ("m-%u", i);
  matter->number = g_strdup_printf ("M-%u", i);
  matter->title = g_strdup ("标题");
  matter->field = g_strdup ("fire");
  matter->department = g_strdup ("rescue");
  matter->industries = g_new0 (char *, 1);
  matter->source = g_strdup ("来源");
  return matter;
}

static gint64
count (Fixture *fixture, const char *condition)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count(*) FROM matter WHERE %s", condition);
  gint64 n = -1;

  g_assert_true (hg_db_get_number (fixture->db, sql, &n, NULL));
  return n;
}

/* More than a few batches: all are written, each under the key of its place. */
static void
test_order (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  for (guint i = 1; i <= 5000; i++)
    hg_row_writer_take_matter (fixture->writer, make_matter (i), i % 7 == 0 ? 1000000 : 10);
  g_assert_true (hg_row_writer_finish (fixture->writer, &error));
  g_assert_no_error (error);
  g_assert_cmpint (count (fixture, "id = 'm-' || matter"), ==, 5000);
  g_assert_cmpint (count (fixture, "TRUE"), ==, 5000);
}

/* Between draining and the next record the vocabulary is nobody's: what comes late is seen by what comes later. */
static void
test_drain (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  for (guint round = 0; round < 50; round++)
    {
      HgTerm *term = hg_term_new ();

      hg_row_writer_take_matter (fixture->writer, make_matter (round), 10);
      hg_row_writer_drain (fixture->writer);
      term->kind = HG_TERM_FIELD;
      term->id = g_strdup_printf ("field-%u", round);
      term->name = g_strdup ("领域");
      g_assert_true (hg_vocabulary_take_term (fixture->vocabulary, term));
    }
  g_assert_true (hg_row_writer_finish (fixture->writer, &error));
  g_assert_no_error (error);
  g_assert_cmpint (count (fixture, "TRUE"), ==, 50);
}

/* Nothing is written after a failure, nobody waits for ever, and it is said at the end. */
static void
test_failure (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < 5000; i++)
    hg_row_writer_take_matter (fixture->writer, make_matter (i), 10);
  hg_row_writer_drain (fixture->writer);
  g_assert_true (hg_row_writer_has_failed (fixture->writer));
  g_assert_false (hg_row_writer_finish (fixture->writer, &error));
  g_assert_nonnull (error);
}

/* Given up in the midst of it, as a cancelled import is. */
static void
test_given_up (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 2000; i++)
    hg_row_writer_take_matter (fixture->writer, make_matter (i), 10);
  g_clear_pointer (&fixture->writer, hg_row_writer_free);
  g_assert_cmpint (count (fixture, "TRUE"), <=, 2000);
}

static HgRule *
make_rule (guint i)
{
  HgRule *rule = hg_rule_new ();

  rule->id = g_strdup_printf ("r-%u", i);
  rule->number = g_strdup_printf ("R-%u", i);
  rule->title = g_strdup ("规则");
  rule->matters = g_new0 (char *, 1);
  rule->overrides = g_new0 (char *, 1);
  rule->documents = g_new0 (char *, 1);
  rule->when = hg_condition_new (HG_CONDITION_ALL);
  rule->source = g_strdup ("来源");
  return rule;
}

/* The first rule ends the matters. One that comes all the same, in a document that will be refused, stops nothing. */
static void
test_kinds (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  gint64 n = 0;

  for (guint i = 0; i < 600; i++)
    hg_row_writer_take_matter (fixture->writer, make_matter (i), 10);
  for (guint i = 0; i < 600; i++)
    hg_row_writer_take_rule (fixture->writer, make_rule (i), 10);
  hg_row_writer_take_matter (fixture->writer, make_matter (600), 10);
  g_assert_true (hg_row_writer_finish (fixture->writer, &error));
  g_assert_no_error (error);
  g_assert_cmpint (count (fixture, "TRUE"), ==, 601);
  g_assert_true (hg_db_get_number (fixture->db, "SELECT sum(n_docs) FROM search_kind", &n, NULL));
  g_assert_cmpint (n, ==, 1200);
  g_assert_true (hg_db_get_number (fixture->db, "SELECT count(*) FROM sqlite_schema WHERE name LIKE '%_by_%'", &n, NULL));
  g_assert_cmpint (n, ==, 6);
}

static void
test_nothing (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_row_writer_finish (fixture->writer, &error));
  g_assert_no_error (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/row-writer/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/row-writer/drain", Fixture, NULL, set_up, test_drain, tear_down);
  g_test_add ("/row-writer/failure", Fixture, "no tables", set_up, test_failure, tear_down);
  g_test_add ("/row-writer/given-up", Fixture, NULL, set_up, test_given_up, tear_down);
  g_test_add ("/row-writer/kinds", Fixture, NULL, set_up, test_kinds, tear_down);
  g_test_add ("/row-writer/nothing", Fixture, NULL, set_up, test_nothing, tear_down);
  return g_test_run ();
}
