/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-gram-list.h"
#include "hg-gram.h"

G_BEGIN_DECLS

/**
 * HgGramReader:
 *
 * Reads what #HgGramWriter wrote. A plain value that borrows its connection; belongs to that one's thread.
 */
typedef struct
{
  HgDb *db;
  HgItemKind kind;
  guint block_bits;
  guint n_docs; /* in all blocks */
  guint n_blocks;
} HgGramReader;

void hg_gram_reader_init (HgGramReader *self, HgDb *db, HgItemKind kind, guint n_docs, guint block_bits);
guint hg_gram_reader_get_n (const HgGramReader *self, guint block);
gboolean hg_gram_reader_find (HgGramReader *self, guint block, HgGramType type, guint32 gram, HgGramList *list,
                              GError **error);
gboolean hg_gram_reader_or (HgGramReader *self, guint block, HgGramType type, guint32 gram, HgDocSet *set,
                            GError **error);

G_END_DECLS
