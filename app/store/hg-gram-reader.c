/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-gram-reader"

#include "config.h"

#include "hg-gram-reader.h"

#include <glib/gi18n.h>

#include "hg-error.h"

#define SELECT "SELECT gram, lists FROM gram WHERE gram <= ? ORDER BY gram DESC LIMIT 1"

/**
 * hg_gram_reader_init:
 * @self: (out caller-allocates): a reader
 * @db: (not nullable): an edition
 * @kind: of which documents
 * @n_docs: how many there are
 * @block_bits: how many make a block, as a power of 2
 */
void
hg_gram_reader_init (HgGramReader *self, HgDb *db, HgItemKind kind, guint n_docs, guint block_bits)
{
  self->db = db;
  self->kind = kind;
  self->block_bits = block_bits;
  self->n_docs = n_docs;
  self->n_blocks = (n_docs + (1u << block_bits) - 1) >> block_bits;
}

/**
 * hg_gram_reader_get_n:
 * @self: a reader
 * @block: a block
 *
 * Returns: how many documents it has
 */
guint
hg_gram_reader_get_n (const HgGramReader *self, guint block)
{
  return MIN (1u << self->block_bits, self->n_docs - (block << self->block_bits));
}

/* Goes through a row until it finds the key or passes where it would be. */
static gboolean
find_in_row (const guint8 *at, const guint8 *end, guint64 key, guint64 wanted, guint n_docs, HgGramList *list)
{
  while (at < end)
    {
      guint64 step;

      if (!hg_gram_list_read_number (&at, end, &step) || !hg_gram_list_read (&at, end, n_docs, list))
        return FALSE;
      key += step;
      if (key == wanted)
        return TRUE;
      if (key > wanted)
        break;
    }
  list->n = 0;
  return TRUE;
}

/**
 * hg_gram_reader_find:
 * @self: a reader
 * @block: in which block
 * @type: what the gram is
 * @gram: a gram
 * @list: (out): which documents hold it; good until the next question
 * @error: a failure
 *
 * Returns: whether it could be read
 */
gboolean
hg_gram_reader_find (HgGramReader *self, guint block, HgGramType type, guint32 gram, HgGramList *list, GError **error)
{
  HgStatement *row = hg_db_prepare (self->db, SELECT, error);
  guint64 wanted = hg_gram_key (self->kind, block, type, gram), key;
  HgStep step = HG_STEP_ERROR;
  const guint8 *data;
  gsize size;

  list->n = 0;
  if (row == NULL)
    return FALSE;
  hg_statement_bind (row, "l", (gint64) wanted);
  step = hg_statement_step (row, error);
  if (step != HG_STEP_ROW)
    return step == HG_STEP_DONE;
  key = (guint64) hg_statement_get_int64 (row, 0);
  if (key >> HG_GRAM_BLOCK_SHIFT != wanted >> HG_GRAM_BLOCK_SHIFT)
    return TRUE;
  data = hg_statement_get_blob (row, 1, &size);
  if (find_in_row (data, data + size, key, wanted, hg_gram_reader_get_n (self, block), list))
    return TRUE;
  g_set_error_literal (error, HG_ERROR, HG_ERROR_DAMAGED, _ ("The search index is damaged."));
  return FALSE;
}

/**
 * hg_gram_reader_or:
 * @self: a reader
 * @block: in which block
 * @type: what the gram is
 * @gram: a gram
 * @set: gets the documents that hold it too
 * @error: a failure
 *
 * Returns: whether it could be read
 */
gboolean
hg_gram_reader_or (HgGramReader *self, guint block, HgGramType type, guint32 gram, HgDocSet *set, GError **error)
{
  HgGramList list;

  if (!hg_gram_reader_find (self, block, type, gram, &list, error))
    return FALSE;
  hg_gram_list_or (&list, set);
  return TRUE;
}
