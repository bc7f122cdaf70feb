/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HgGramTable:
 *
 * The grams of one block while it is written, and the documents of each: gaps in chains of pieces that grow, so that
 * nothing is ever moved. Documents come in rising order, from 0. Private but for the speed of the function below.
 */
typedef struct
{
  guint32 gram;
  guint32 first; /* where its first piece begins; 0: no gram stands here */
  guint32 at;    /* where its next byte goes */
  guint16 last;  /* the last document */
  guint8 left;   /* bytes left in the piece */
  guint8 size;   /* of the piece, without the link to the next */
} HgGramSlot;

typedef struct
{
  HgGramSlot *slots;
  guint bits;
  guint n_used;
  guint8 *pool;
  guint32 pool_used;
  guint32 pool_size;
} HgGramTable;

HgGramTable *hg_gram_table_new (void);
void hg_gram_table_free (HgGramTable *self);
void hg_gram_table_clear (HgGramTable *self);
guint64 *hg_gram_table_dup_order (HgGramTable *self, guint *n_grams);
guint hg_gram_table_get_docs (HgGramTable *self, guint64 order, guint16 *docs);
void hg_gram_table_append (HgGramTable *self, HgGramSlot *slot, guint16 doc);
void hg_gram_table_insert (HgGramTable *self, guint32 gram, guint16 doc);

static inline guint32
hg_gram_table_place (const HgGramTable *self, guint32 gram)
{
  return (gram * 0x9e3779b1u) >> (32 - self->bits);
}

/**
 * hg_gram_table_add:
 * @self: a table
 * @gram: a gram
 * @doc: a document that holds it, none before those that came
 */
static inline void
hg_gram_table_add (HgGramTable *self, guint32 gram, guint16 doc)
{
  guint32 mask = (1u << self->bits) - 1;
  guint32 i = hg_gram_table_place (self, gram);

  for (; self->slots[i].first != 0; i = (i + 1) & mask)
    if (self->slots[i].gram == gram)
      {
        if (self->slots[i].last != doc)
          hg_gram_table_append (self, &self->slots[i], doc);
        return;
      }
  hg_gram_table_insert (self, gram, doc);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgGramTable, hg_gram_table_free)

G_END_DECLS
