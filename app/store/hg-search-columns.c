/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-columns"

#include "config.h"

#include "hg-search-columns.h"

#include <glib/gi18n.h>
#include <string.h>

#include "hg-error.h"
#include "hg-pinyin.h"

#define INSERT_COLUMN "INSERT INTO search_column (position, places) VALUES (?,?)"
#define SELECT_COLUMN "SELECT places FROM search_column WHERE position = ?"
#define INSERT_FINE "INSERT INTO search_fine (kind, fine, first) VALUES (?,?,?)"
#define SELECT_FINE "SELECT first FROM search_fine WHERE kind = ? AND fine <= ? ORDER BY fine DESC LIMIT 1"

#define RANKS_OF_STEP 4    /* as many as one number holds */
#define WORTH_BUCKETS 4096 /* from so many on, sorting by bytes is faster */

struct _HgSearchColumns
{
  HgItemKind kind;
  GArray *ranks;  /* of guint16, title after title; 0 is none */
  GArray *starts; /* of guint32: where each title begins */
  GArray *fines;  /* of gint64 */
};

typedef struct
{
  guint64 key;
  guint32 doc;
} Entry;

HgSearchColumns *
hg_search_columns_new (HgItemKind kind)
{
  HgSearchColumns *self = g_new0 (HgSearchColumns, 1);
  guint32 start = 0;

  self->kind = kind;
  self->ranks = g_array_new (FALSE, FALSE, sizeof (guint16));
  self->starts = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->fines = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_val (self->starts, start);
  return self;
}

void
hg_search_columns_free (HgSearchColumns *self)
{
  g_array_unref (self->ranks);
  g_array_unref (self->starts);
  g_array_unref (self->fines);
  g_free (self);
}

/**
 * hg_search_columns_add:
 * @self: columns
 * @title: the next document's title
 * @length: its length in bytes
 * @fine: its highest fine in fen, 0: none is fixed
 */
void
hg_search_columns_add (HgSearchColumns *self, const char *title, gsize length, gint64 fine)
{
  const char *end = title + length;
  guint32 start;

  for (guint n = 0; title < end && n < HG_COLUMN_TITLE_LENGTH; n++, title = g_utf8_next_char (title))
    {
      guint16 rank = hg_pinyin_get_rank (g_utf8_get_char (title));

      rank = (guint16) (rank < G_MAXUINT16 ? rank + 1 : rank);
      g_array_append_val (self->ranks, rank);
    }
  start = self->ranks->len;
  g_array_append_val (self->starts, start);
  g_array_append_val (self->fines, fine);
}

static guint64
make_key (HgSearchColumns *self, guint32 doc, guint depth)
{
  const guint32 *starts = (const guint32 *) self->starts->data;
  guint32 at = starts[doc] + depth * RANKS_OF_STEP;
  guint64 key = 0;

  for (guint i = 0; i < RANKS_OF_STEP; i++)
    key = key << 16 | (at + i < starts[doc + 1] ? g_array_index (self->ranks, guint16, at + i) : 0);
  return key;
}

static int
compare_entries (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const Entry *first = a, *second = b;

  if (first->key != second->key)
    return first->key < second->key ? -1 : 1;
  return first->doc < second->doc ? -1 : first->doc > second->doc;
}

/* Documents come in order, and this keeps the order of equal keys. */
static void
sort_by_bytes (Entry *entries, guint n)
{
  g_autofree Entry *other = g_new (Entry, n);
  Entry *from = entries, *to = other;

  for (guint shift = 0; shift < 64; shift += 8)
    {
      guint starts[257] = { 0 };
      Entry *old = from;

      for (guint i = 0; i < n; i++)
        starts[(from[i].key >> shift & 0xff) + 1]++;
      if (starts[(from[0].key >> shift & 0xff) + 1] == n)
        continue;
      for (guint i = 0; i < 256; i++)
        starts[i + 1] += starts[i];
      for (guint i = 0; i < n; i++)
        to[starts[from[i].key >> shift & 0xff]++] = from[i];
      from = to;
      to = old;
    }
  if (from != entries)
    memcpy (entries, from, n * sizeof (Entry));
}

static void
sort_titles (HgSearchColumns *self, Entry *entries, guint n, guint depth)
{
  guint start = 0;

  for (guint i = 0; i < n; i++)
    entries[i].key = make_key (self, entries[i].doc, depth);
  if (n >= WORTH_BUCKETS)
    sort_by_bytes (entries, n);
  else
    g_qsort_with_data (entries, (int) n, sizeof (Entry), compare_entries, NULL);
  for (guint i = 1; i <= n; i++)
    if (i == n || entries[i].key != entries[start].key)
      {
        /* A title that ends here has a 0 at the end. */
        if (i - start > 1 && (entries[start].key & G_MAXUINT16) != 0 && depth + 1 < HG_COLUMN_TITLE_LENGTH / RANKS_OF_STEP)
          sort_titles (self, entries + start, i - start, depth + 1);
        start = i;
      }
}

static gint64
get_position (HgItemKind kind, HgColumn column, guint block)
{
  return (gint64) kind << 24 | (gint64) column << 20 | block;
}

static gboolean
insert_column (HgSearchColumns *self, HgDb *db, HgColumn column, guint block_bits, const guint32 *places, GError **error)
{
  guint n = self->fines->len;

  for (guint start = 0; start < n; start += 1u << block_bits)
    {
      guint length = MIN (n - start, 1u << block_bits);

      if (!hg_statement_insert (hg_db_prepare (db, INSERT_COLUMN, error), error, "lr",
                                get_position (self->kind, column, start >> block_bits), places + start,
                                (int) (length * sizeof (guint32))))
        return FALSE;
    }
  return TRUE;
}

static gboolean
insert_titles (HgSearchColumns *self, HgDb *db, guint block_bits, GError **error)
{
  guint n = self->fines->len;
  g_autofree Entry *entries = g_new (Entry, n + 1);
  g_autofree guint32 *places = g_new (guint32, n + 1);

  for (guint i = 0; i < n; i++)
    entries[i].doc = i;
  if (n > 0)
    sort_titles (self, entries, n, 0);
  for (guint i = 0; i < n; i++)
    places[entries[i].doc] = GUINT32_TO_LE (i);
  return insert_column (self, db, HG_COLUMN_TITLE, block_bits, places, error);
}

static int
compare_fines (gconstpointer a, gconstpointer b)
{
  gint64 first = **(const gint64 *const *) a, second = **(const gint64 *const *) b;

  return first > second ? -1 : first < second;
}

/* There are few fines, whatever the number of documents: each gets a stretch of places. */
static gboolean
insert_fines (HgSearchColumns *self, HgDb *db, guint block_bits, GError **error)
{
  g_autoptr (GHashTable) nexts = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, g_free);
  g_autoptr (GPtrArray) distinct = g_ptr_array_new ();
  g_autofree guint32 *places = g_new (guint32, self->fines->len + 1);
  guint first = 0;

  for (guint i = 0; i < self->fines->len; i++)
    {
      gint64 *fine = &g_array_index (self->fines, gint64, i);
      guint *next = g_hash_table_lookup (nexts, fine);

      if (next == NULL)
        {
          next = g_new0 (guint, 1);
          g_hash_table_insert (nexts, fine, next);
          g_ptr_array_add (distinct, fine);
        }
      ++*next;
    }
  g_ptr_array_sort (distinct, compare_fines);
  for (guint i = 0; i < distinct->len; i++)
    {
      const gint64 *fine = g_ptr_array_index (distinct, i);
      guint *next = g_hash_table_lookup (nexts, fine);
      guint n = *next;

      if (!hg_statement_insert (hg_db_prepare (db, INSERT_FINE, error), error, "ill", (int) self->kind, *fine, (gint64) first))
        return FALSE;
      *next = first;
      first += n;
    }
  for (guint i = 0; i < self->fines->len; i++)
    places[i] = GUINT32_TO_LE ((*(guint *) g_hash_table_lookup (nexts, &g_array_index (self->fines, gint64, i)))++);
  return insert_column (self, db, HG_COLUMN_FINE, block_bits, places, error);
}

/**
 * hg_search_columns_insert:
 * @self: columns with all documents
 * @db: a new edition
 * @block_bits: how many documents make a block, as a power of 2
 * @error: a failure
 *
 * Returns: whether they were written
 */
gboolean
hg_search_columns_insert (HgSearchColumns *self, HgDb *db, guint block_bits, GError **error)
{
  return insert_titles (self, db, block_bits, error) &&
         (self->kind != HG_ITEM_MATTER || insert_fines (self, db, block_bits, error));
}

/**
 * hg_search_columns_read:
 * @db: an edition
 * @kind: of which documents
 * @column: in which order
 * @block: a block
 * @n_docs: how many documents it has
 * @error: a failure
 *
 * Returns: (transfer none) (nullable) (array length=n_docs): the place of each document in the order of all, little endian;
 * good until the next question
 */
const guint32 *
hg_search_columns_read (HgDb *db, HgItemKind kind, HgColumn column, guint block, guint n_docs, GError **error)
{
  HgStatement *row = hg_db_prepare (db, SELECT_COLUMN, error);
  HgStep step;
  gconstpointer places;
  gsize size;

  if (row == NULL)
    return NULL;
  hg_statement_bind (row, "l", get_position (kind, column, block));
  step = hg_statement_step (row, error);
  if (step == HG_STEP_ROW)
    {
      places = hg_statement_get_blob (row, 0, &size);
      if (size == n_docs * sizeof (guint32))
        return places;
    }
  if (step != HG_STEP_ERROR)
    g_set_error_literal (error, HG_ERROR, HG_ERROR_DAMAGED, _ ("The search index is damaged."));
  return NULL;
}

/**
 * hg_search_columns_count_fines:
 * @db: an edition
 * @kind: of which documents
 * @above: an amount in fen
 * @n_docs: how many documents there are
 * @n_above: (out): how many have a higher fine: these have the first places
 * @error: a failure
 *
 * Returns: whether it could be read
 */
gboolean
hg_search_columns_count_fines (HgDb *db, HgItemKind kind, gint64 above, guint n_docs, guint *n_above, GError **error)
{
  HgStatement *row = hg_db_prepare (db, SELECT_FINE, error);
  HgStep step;

  *n_above = n_docs;
  if (row == NULL)
    return FALSE;
  hg_statement_bind (row, "il", (int) kind, above);
  step = hg_statement_step (row, error);
  if (step == HG_STEP_ROW)
    *n_above = (guint) hg_statement_get_int64 (row, 0);
  hg_statement_reset (row);
  return step != HG_STEP_ERROR;
}
