/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HgGramTable:
 *
 * The grams of one block while it is written, and the documents of each. Documents come in rising order, from 0.
 *
 * What comes is only noted, one after the other, and sorted by gram when so much of it is there; a hash table would go to
 * another place of memory for each gram, and wait for it. Private but for the speed of the function below.
 */
typedef struct
{
  guint64 *notes;     /* a gram in the upper half, a document in the lower */
  guint    n_notes;
  guint    n_room;
  guint    n_most;    /* notes that are sorted at a time; tests have fewer */
  guint64 *scratch;   /* as much room as the notes have */

  GArray  *grams;     /* of guint32: of each list, those of one sorting rising … */
  GArray  *starts;    /* of guint32: … where it begins in … */
  GArray  *docs;      /* of guint16: … the documents; it ends where the next begins */
  guint64 *lists;     /* (nullable): all lists by gram, in order of documents: a gram and a place in the arrays above */
} HgGramTable;

HgGramTable *hg_gram_table_new       (void);
void         hg_gram_table_free      (HgGramTable *self);
void         hg_gram_table_clear     (HgGramTable *self);
guint64     *hg_gram_table_dup_order (HgGramTable *self, guint *n_grams);
guint        hg_gram_table_get_docs  (HgGramTable *self, guint64 order, guint16 *docs);
void         hg_gram_table_make_room (HgGramTable *self);

/**
 * hg_gram_table_add:
 * @self: a table
 * @gram: a gram
 * @doc: a document that holds it, none before those that came
 */
static inline void
hg_gram_table_add (HgGramTable *self, guint32 gram, guint16 doc)
{
  if (G_UNLIKELY (self->n_notes == self->n_room))
    hg_gram_table_make_room (self);
  self->notes[self->n_notes++] = (guint64) gram << 32 | doc;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgGramTable, hg_gram_table_free)

G_END_DECLS
