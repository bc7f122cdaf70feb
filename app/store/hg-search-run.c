/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-run"

#include "config.h"

#include "hg-search-run.h"

#include <glib/gi18n.h>
#include <string.h>

#include "hg-error.h"
#include "hg-search-text.h"

#define SELECT_KIND "SELECT n_docs, block_bits FROM search_kind WHERE kind = ?"

#define LOOKS_BETWEEN 64 /* texts between two looks at the cancellable */

/**
 * hg_search_run_open_reader:
 * @reader: (out caller-allocates): a reader
 * @db: an edition
 * @kind: of which documents
 * @error: a failure to read
 *
 * Returns: whether the index is there
 */
gboolean
hg_search_run_open_reader (HgGramReader *reader, HgDb *db, HgItemKind kind, GError **error)
{
  HgStatement *row = hg_db_prepare (db, SELECT_KIND, error);
  HgStep step;
  gint64 n_docs = 0;
  int bits = HG_GRAM_BLOCK_BITS;

  if (row == NULL)
    return FALSE;
  hg_statement_bind (row, "i", (int) kind);
  step = hg_statement_step (row, error);
  if (step == HG_STEP_ROW)
    {
      n_docs = hg_statement_get_int64 (row, 0);
      bits = hg_statement_get_int (row, 1);
    }
  hg_statement_reset (row);
  if (n_docs < 0 || n_docs > G_MAXINT32 || bits < 0 || bits > HG_GRAM_BLOCK_BITS)
    {
      g_set_error_literal (error, HG_ERROR, HG_ERROR_DAMAGED, _ ("The search index is damaged."));
      return FALSE;
    }
  hg_gram_reader_init (reader, db, kind, (guint) n_docs, (guint) bits);
  return step != HG_STEP_ERROR;
}

/**
 * hg_search_run_init:
 * @self: (out caller-allocates): a question
 * @db: an edition
 * @vocabulary: its vocabulary
 * @query: what to find: matters or rules
 * @cancellable: (nullable): ends the question
 * @error: a failure to read
 *
 * Returns: whether it can be asked; it must be cleared in any case
 */
gboolean
hg_search_run_init (HgSearchRun *self, HgDb *db, const HgVocabulary *vocabulary, const HgQuery *query,
                    GCancellable *cancellable, GError **error)
{
  memset (self, 0, sizeof *self);
  self->db = db;
  self->cancellable = cancellable;
  hg_search_match_init (&self->match);
  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_search_block_free);
  self->plan = hg_search_plan_new (db, vocabulary, query, error);
  if (self->plan == NULL || !hg_search_run_open_reader (&self->reader, db, query->kind, error))
    return FALSE;
  for (guint block = 0; block < self->reader.n_blocks; block++)
    g_ptr_array_add (self->blocks, hg_search_block_new (&self->reader, self->plan, block));
  return TRUE;
}

void
hg_search_run_clear (HgSearchRun *self)
{
  if (self->blocks == NULL)
    return;
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  hg_search_match_clear (&self->match);
  g_clear_pointer (&self->plan, hg_search_plan_free);
}

/**
 * hg_search_run_go_on:
 * @self: a question
 * @error: %G_IO_ERROR_CANCELLED
 *
 * Returns: whether nobody cancelled it
 */
gboolean
hg_search_run_go_on (HgSearchRun *self, GError **error)
{
  return self->cancellable == NULL || !g_cancellable_set_error_if_cancelled (self->cancellable, error);
}

/**
 * hg_search_run_get_key:
 * @self: a question
 * @block: a block
 * @doc: a document in it
 *
 * Returns: the document's key
 */
guint32
hg_search_run_get_key (HgSearchRun *self, guint block, guint doc)
{
  return ((guint32) block << self->reader.block_bits) + doc + 1;
}

/* Makes the texts of a document ready, once. */
static gboolean
look_at (HgSearchRun *self, guint block, guint doc, gboolean *is_ready, GError **error)
{
  const char *texts;
  gsize length;

  if (*is_ready)
    return TRUE;
  if (self->n_looked++ % LOOKS_BETWEEN == 0 && !hg_search_run_go_on (self, error))
    return FALSE;
  if (!hg_search_text_read (self->db, self->plan->kind, hg_search_run_get_key (self, block, doc), &texts, &length, error))
    return FALSE;
  hg_search_match_set (&self->match, texts, length);
  *is_ready = TRUE;
  return TRUE;
}

/**
 * hg_search_run_test:
 * @self: a question
 * @block: a block
 * @level: a level of the texts
 * @doc: a document of the block's hg_search_block_dup_worded() of @level
 * @has: (out): whether it has all terms down to @level, and no excluded one
 * @error: a failure to read, or %G_IO_ERROR_CANCELLED
 *
 * Returns: whether it could be told
 */
gboolean
hg_search_run_test (HgSearchRun *self, guint block, guint level, guint doc, gboolean *has, GError **error)
{
  HgSearchBlock *its_block = g_ptr_array_index (self->blocks, block);
  gboolean is_ready = FALSE;

  *has = TRUE;
  for (guint i = 0; *has && i < self->plan->terms->len; i++)
    {
      const HgSearchTerm *term = g_ptr_array_index (self->plan->terms, i);
      guint down_to = term->excluded ? HG_N_LEVELS - 1 : level;

      if (!hg_search_block_needs_text (its_block, i, down_to, doc))
        continue;
      if (!look_at (self, block, doc, &is_ready, error))
        return FALSE;
      *has = hg_search_match_has (&self->match, term, down_to) != term->excluded;
    }
  return TRUE;
}

/**
 * hg_search_run_test_number:
 * @self: a question
 * @block: a block
 * @doc: a document in it
 * @has: (out): whether its number is one that was typed
 * @error: a failure to read, or %G_IO_ERROR_CANCELLED
 *
 * Returns: whether it could be told
 */
gboolean
hg_search_run_test_number (HgSearchRun *self, guint block, guint doc, gboolean *has, GError **error)
{
  gboolean is_ready = FALSE;

  *has = FALSE;
  if (!look_at (self, block, doc, &is_ready, error))
    return FALSE;
  for (guint i = 0; !*has && i < self->plan->terms->len; i++)
    {
      const HgSearchTerm *term = g_ptr_array_index (self->plan->terms, i);

      *has = !term->excluded && hg_search_match_has_number (&self->match, term);
    }
  return TRUE;
}
