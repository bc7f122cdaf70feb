/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bench-ways"

#include "config.h"

#include "bench-ways.h"

#include <sqlite3.h>
#include <string.h>

static void
add_key (GArray *keys, guint32 key)
{
  for (guint i = 0; i < keys->len; i++)
    if (g_array_index (keys, guint32, i) == key)
      return;
  if (keys->len < BENCH_FIRST)
    g_array_append_val (keys, key);
}

/* The program's own: with the rows that are shown, and where the words stand in them. */

static gpointer
own_prepare (HgEdition *edition, const BenchCorpus *corpus, const char *folder)
{
  return edition;
}

static gboolean
own_find (gpointer data, const char *text, GStrv words, GArray *keys)
{
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgHits) hits = NULL;
  g_autoptr(GPtrArray) rows = NULL;

  query->text = g_strdup (text);
  hits = hg_edition_search (data, query, BENCH_FIRST, &error);
  if (hits != NULL)
    rows = hg_edition_load_rows (data, query, (const guint32 *) hits->keys->data, hits->keys->len, &error);
  if (rows == NULL)
    g_error ("%s: %s", text, error->message);
  g_array_append_vals (keys, hits->keys->data, hits->keys->len);
  return TRUE;
}

/* Runs over the folded texts in memory. */

static gpointer
scan_prepare (HgEdition *edition, const BenchCorpus *corpus, const char *folder)
{
  return (gpointer) corpus;
}

static gboolean
holds_all (const BenchCorpus *corpus, gboolean whole, guint index, GStrv words)
{
  for (char **word = words; *word != NULL; word++)
    if (!bench_corpus_holds (corpus, whole, index, *word))
      return FALSE;
  return TRUE;
}

static gboolean
scan_find (gpointer data, const char *text, GStrv words, GArray *keys)
{
  const BenchCorpus *corpus = data;

  for (int whole = 0; whole < 2; whole++)
    for (guint i = bench_corpus_next (corpus, whole, 0, words[0]); i < corpus->n && keys->len < BENCH_FIRST;
         i = bench_corpus_next (corpus, whole, i + 1, words[0]))
      if (holds_all (corpus, whole, i, words + 1))
        add_key (keys, i + 1);
  return TRUE;
}

/* SQLite: a table, or one of its full-text indexes. */

typedef struct
{
  sqlite3      *db;
  sqlite3_stmt *titles;
  sqlite3_stmt *wholes;
} Database;

static void
check (Database *self, int code)
{
  if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
    g_error ("%s", sqlite3_errmsg (self->db));
}

static void
run (Database *self, const char *sql)
{
  sqlite3_stmt *statement = NULL;

  check (self, sqlite3_prepare_v2 (self->db, sql, -1, &statement, NULL));
  check (self, sqlite3_step (statement));
  sqlite3_finalize (statement);
}

/* One token a character, so that a phrase is a substring; the ends of texts are a token of their own, which no phrase has. */
static char *
space_out (char *text)
{
  g_autofree char *owned = text;
  g_autoptr(GString) spaced = g_string_new (NULL);

  for (const char *p = owned; *p != '\0'; p = g_utf8_next_char (p))
    if (*p == '\x1f')
      g_string_append (spaced, "endoftext ");
    else
      g_string_append_printf (spaced, "%.*s ", (int) (g_utf8_next_char (p) - p), p);
  return g_string_free (g_steal_pointer (&spaced), FALSE);
}

static void
fill (Database *self, const BenchCorpus *corpus, gboolean is_spaced)
{
  sqlite3_stmt *insert = NULL;

  run (self, "BEGIN");
  check (self, sqlite3_prepare_v2 (self->db, "INSERT INTO texts (rowid, title, whole) VALUES (?,?,?)", -1, &insert, NULL));
  for (guint i = 0; i < corpus->n; i++)
    {
      sqlite3_bind_int64 (insert, 1, i + 1);
      for (int whole = 0; whole < 2; whole++)
        {
          char *text = bench_corpus_dup_text (corpus, whole, i);

          sqlite3_bind_text (insert, 2 + whole, is_spaced ? space_out (text) : text, -1, g_free);
        }
      check (self, sqlite3_step (insert));
      sqlite3_reset (insert);
    }
  sqlite3_finalize (insert);
  run (self, "COMMIT");
}

static Database *
make (const BenchCorpus *corpus, const char *folder, const char *name, const char *create, gboolean is_spaced)
{
  Database *self = g_new0 (Database, 1);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  check (self, sqlite3_open (path, &self->db));
  run (self, "PRAGMA journal_mode=OFF");
  run (self, "PRAGMA synchronous=OFF");
  run (self, create);
  fill (self, corpus, is_spaced);
  return self;
}

static void
collect (Database *self, sqlite3_stmt *statement, GArray *keys)
{
  int code;

  while ((code = sqlite3_step (statement)) == SQLITE_ROW)
    add_key (keys, (guint32) sqlite3_column_int64 (statement, 0));
  check (self, code);
  sqlite3_reset (statement);
}

static gpointer
like_prepare (HgEdition *edition, const BenchCorpus *corpus, const char *folder)
{
  return make (corpus, folder, "like.db", "CREATE TABLE texts (title TEXT, whole TEXT)", FALSE);
}

static gboolean
like_find (gpointer data, const char *text, GStrv words, GArray *keys)
{
  Database *self = data;

  for (int whole = 0; whole < 2 && keys->len < BENCH_FIRST; whole++)
    {
      g_autoptr(GString) sql = g_string_new ("SELECT rowid FROM texts WHERE 1");
      sqlite3_stmt *statement = NULL;

      for (char **word = words; *word != NULL; word++)
        g_string_append_printf (sql, " AND %s LIKE ?", whole ? "whole" : "title");
      g_string_append_printf (sql, " LIMIT %d", BENCH_FIRST);
      check (self, sqlite3_prepare_v2 (self->db, sql->str, -1, &statement, NULL));
      for (int i = 0; words[i] != NULL; i++)
        sqlite3_bind_text (statement, i + 1, g_strdup_printf ("%%%s%%", words[i]), -1, g_free);
      collect (self, statement, keys);
      sqlite3_finalize (statement);
    }
  return TRUE;
}

static gpointer
index_prepare (const BenchCorpus *corpus, const char *folder, const char *name, const char *create, gboolean is_spaced)
{
  Database *self = make (corpus, folder, name, create, is_spaced);
  g_autofree char *limit = g_strdup_printf ("SELECT rowid FROM texts WHERE texts MATCH ? LIMIT %d", BENCH_FIRST);

  check (self, sqlite3_prepare_v2 (self->db, limit, -1, &self->wholes, NULL));
  return self;
}

static gpointer
characters_prepare (HgEdition *edition, const BenchCorpus *corpus, const char *folder)
{
  return index_prepare (corpus, folder, "characters.db",
                        "CREATE VIRTUAL TABLE texts USING fts5 (title, whole, content='', tokenize='unicode61')", TRUE);
}

static gpointer
trigrams_prepare (HgEdition *edition, const BenchCorpus *corpus, const char *folder)
{
  return index_prepare (corpus, folder, "trigrams.db",
                        "CREATE VIRTUAL TABLE texts USING fts5 (title, whole, content='', tokenize='trigram')", FALSE);
}

static void
match (Database *self, GStrv words, gboolean is_spaced, GArray *keys)
{
  for (int whole = 0; whole < 2 && keys->len < BENCH_FIRST; whole++)
    {
      g_autoptr(GString) expression = g_string_new (NULL);

      for (char **word = words; *word != NULL; word++)
        {
          g_autofree char *text = is_spaced ? space_out (g_strdup (*word)) : g_strdup (*word);

          g_string_append_printf (expression, "%s{%s} : \"%s\"", word == words ? "" : " AND ", whole ? "whole" : "title", text);
        }
      sqlite3_bind_text (self->wholes, 1, expression->str, (int) expression->len, SQLITE_TRANSIENT);
      collect (self, self->wholes, keys);
    }
}

static gboolean
characters_find (gpointer data, const char *text, GStrv words, GArray *keys)
{
  match (data, words, TRUE, keys);
  return TRUE;
}

static gboolean
trigrams_find (gpointer data, const char *text, GStrv words, GArray *keys)
{
  match (data, words, FALSE, keys);
  return TRUE;
}

const BenchWay bench_ways[] = {
  { "this program", own_prepare, own_find },
  { "scan in memory", scan_prepare, scan_find },
  { "SQLite LIKE", like_prepare, like_find },
  { "FTS5, a token a char.", characters_prepare, characters_find },
  { "FTS5 trigram", trigrams_prepare, trigrams_find },
};

guint
bench_ways_get_n (void)
{
  return G_N_ELEMENTS (bench_ways);
}
