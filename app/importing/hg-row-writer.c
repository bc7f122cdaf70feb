/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-row-writer"

#include "config.h"

#include "hg-row-writer.h"

#include "hg-edition-schema.h"
#include "hg-guide-table.h"
#include "hg-matter-table.h"
#include "hg-rule-table.h"
#include "hg-search-writer.h"
#include "hg-pipe.h"
#include "hg-vocabulary-table.h"

/* Of one batch, whichever comes first: enough that handing over costs nothing, and little enough for any records. */
#define MOST_ROWS    64
#define MOST_WEIGHT  (256 * 1024)
#define MOST_WAITING 64

typedef enum
{
  ROW_MATTER,
  ROW_RULE,
  ROW_CHAPTER,
} RowKind;

typedef struct
{
  RowKind  kind;
  gpointer record;   /* HgMatter, HgRule or HgChapter, owned */
} Row;

typedef struct
{
  guint    n_rows;
  gsize    weight;
  gboolean is_last;   /* everything has come: what can only be written at the end is */
  Row      rows[MOST_ROWS];
} Batch;

struct _HgRowWriter
{
  HgDb           *db;           /* borrowed */
  HgVocabulary   *vocabulary;
  HgPipe         *pipe;
  Batch          *batch;        /* (nullable): being filled by the caller */

  /* The pipe's thread's own until that has finished */
  gboolean        has_begun;
  GHashTable     *keys;         /* of definitions to their keys in the database */
  HgPacker       *packer;
  HgSearchWriter *search;       /* borrows the database */
  gint64          next_matter;
  gint64          next_rule;
  gint64          next_step;
  gboolean        has_ended_matters;
  GError         *error;        /* (nullable): the first failure; nothing is written after it */

  int             failed;       /* atomic: whether there is one */
};

static void
batch_free (gpointer data)
{
  Batch *batch = data;

  for (guint i = 0; i < batch->n_rows; i++)
    {
      Row *row = &batch->rows[i];

      if (row->kind == ROW_MATTER)
        hg_matter_unref (row->record);
      else if (row->kind == ROW_RULE)
        hg_rule_unref (row->record);
      else
        hg_guide_chapter_free (row->record);
    }
  g_free (batch);
}

/* In the writing thread */

static gboolean
write_matter (HgRowWriter *self, const HgMatter *matter, GError **error)
{
  gint64 key = self->next_matter++;

  return hg_matter_table_insert (self->db, matter, key, self->vocabulary, self->keys, self->packer, error) &&
         hg_search_writer_add_matter (self->search, matter, (guint32) key, hg_packer_get_texts (self->packer), error);
}

/* What is left to do of the matters when all of them are there. The schema puts rules after them, so this can begin while
   those are still being read. */
static gboolean
end_matters (HgRowWriter *self, GError **error)
{
  if (self->has_ended_matters)
    return TRUE;
  self->has_ended_matters = TRUE;
  return hg_search_writer_end_kind (self->search, HG_ITEM_MATTER, error) &&
         hg_db_run (self->db, hg_edition_schema_matter_indexes, error);
}

static gboolean
write_rule (HgRowWriter *self, const HgRule *rule, GError **error)
{
  gint64 key = self->next_rule++;

  if (!end_matters (self, error))
    return FALSE;
  return hg_rule_table_insert (self->db, rule, key, self->vocabulary, self->keys, self->packer, error) &&
         hg_search_writer_add_rule (self->search, rule, (guint32) key, hg_packer_get_texts (self->packer), error);
}

static gboolean
write_row (HgRowWriter *self, const Row *row, GError **error)
{
  if (row->kind == ROW_MATTER)
    return write_matter (self, row->record, error);
  if (row->kind == ROW_RULE)
    return write_rule (self, row->record, error);
  return hg_guide_table_insert (self->db, row->record, &self->next_step, error);
}

/* The vocabulary comes first: the records refer to it. */
static gboolean
write_batch (HgRowWriter *self, const Batch *batch, GError **error)
{
  if (!self->has_begun && !hg_vocabulary_table_insert (self->db, self->vocabulary, self->keys, error))
    return FALSE;
  self->has_begun = TRUE;
  for (guint i = 0; i < batch->n_rows; i++)
    if (!write_row (self, &batch->rows[i], error))
      return FALSE;
  return !batch->is_last || (end_matters (self, error) && hg_search_writer_finish (self->search, error) &&
                             hg_db_run (self->db, hg_edition_schema_rule_indexes, error));
}

static void
take_batch_cb (gpointer batch, gpointer user_data)
{
  HgRowWriter *self = user_data;

  if (!hg_row_writer_has_failed (self) && !write_batch (self, batch, &self->error))
    g_atomic_int_set (&self->failed, TRUE);
}

/* In the caller's thread */

/**
 * hg_row_writer_new:
 * @db: a new database with the edition's tables
 * @vocabulary: what the records refer to; written first
 *
 * Returns: (transfer full): a writer at work
 */
HgRowWriter *
hg_row_writer_new (HgDb *db, HgVocabulary *vocabulary)
{
  HgRowWriter *self = g_new0 (HgRowWriter, 1);

  self->db = db;
  self->vocabulary = hg_vocabulary_ref (vocabulary);
  self->keys = g_hash_table_new (NULL, NULL);
  self->packer = hg_packer_new ();
  self->search = hg_search_writer_new (db, vocabulary);
  self->next_matter = self->next_rule = self->next_step = 1;
  self->pipe = hg_pipe_new ("hegui-rows", MOST_WAITING, take_batch_cb, self, batch_free);
  return self;
}

/**
 * hg_row_writer_free:
 * @self: a writer
 *
 * Stops it. What waits is not written, if it was not finished.
 */
void
hg_row_writer_free (HgRowWriter *self)
{
  hg_pipe_free (self->pipe);
  g_clear_pointer (&self->batch, batch_free);
  hg_vocabulary_unref (self->vocabulary);
  g_hash_table_unref (self->keys);
  hg_packer_free (self->packer);
  hg_search_writer_free (self->search);
  g_clear_error (&self->error);
  g_free (self);
}

/**
 * hg_row_writer_has_failed:
 * @self: a writer
 *
 * Returns: whether writing has failed, so that nothing given from now on is written; hg_row_writer_finish() says why
 */
gboolean
hg_row_writer_has_failed (HgRowWriter *self)
{
  return g_atomic_int_get (&self->failed);
}

static Batch *
get_batch (HgRowWriter *self)
{
  if (self->batch == NULL)
    {
      self->batch = g_new (Batch, 1);
      self->batch->n_rows = 0;
      self->batch->weight = 0;
      self->batch->is_last = FALSE;
    }
  return self->batch;
}

static void
send_batch (HgRowWriter *self)
{
  if (self->batch != NULL)
    hg_pipe_push (self->pipe, g_steal_pointer (&self->batch));
}

static void
take (HgRowWriter *self, RowKind kind, gpointer record, gsize weight)
{
  Batch *batch = get_batch (self);

  batch->rows[batch->n_rows].kind = kind;
  batch->rows[batch->n_rows].record = record;
  batch->n_rows++;
  batch->weight += weight;
  if (batch->n_rows == MOST_ROWS || batch->weight > MOST_WEIGHT)
    send_batch (self);
}

/**
 * hg_row_writer_take_matter:
 * @self: a writer
 * @matter: (transfer full): the next matter, which gets the next key
 * @weight: about how many bytes it takes
 */
void
hg_row_writer_take_matter (HgRowWriter *self, HgMatter *matter, gsize weight)
{
  take (self, ROW_MATTER, matter, weight);
}

/**
 * hg_row_writer_take_rule:
 * @self: a writer
 * @rule: (transfer full): the next rule, which gets the next key
 * @weight: about how many bytes it takes
 */
void
hg_row_writer_take_rule (HgRowWriter *self, HgRule *rule, gsize weight)
{
  take (self, ROW_RULE, rule, weight);
}

/**
 * hg_row_writer_take_chapter:
 * @self: a writer
 * @chapter: (transfer full): the next chapter of the work guide
 * @weight: about how many bytes it takes
 */
void
hg_row_writer_take_chapter (HgRowWriter *self, HgChapter *chapter, gsize weight)
{
  take (self, ROW_CHAPTER, chapter, weight);
}

/**
 * hg_row_writer_drain:
 * @self: a writer
 *
 * Waits until everything it was given has been written; until it is given more, the vocabulary may change.
 */
void
hg_row_writer_drain (HgRowWriter *self)
{
  send_batch (self);
  hg_pipe_drain (self->pipe);
}

/**
 * hg_row_writer_finish:
 * @self: a writer
 * @error: a failure to write, now or before
 *
 * Waits until everything has been written. The database is the caller's again.
 *
 * Returns: whether everything was written
 */
gboolean
hg_row_writer_finish (HgRowWriter *self, GError **error)
{
  get_batch (self)->is_last = TRUE;
  send_batch (self);
  hg_pipe_finish (self->pipe);
  if (self->error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&self->error));
  return FALSE;
}
