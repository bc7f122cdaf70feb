/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-gram.h"

G_BEGIN_DECLS

/**
 * HgGramWriter:
 *
 * Writes for one kind of document which of them hold which gram, a block after the other. It holds one block in memory,
 * whatever the number of documents.
 */
typedef struct _HgGramWriter HgGramWriter;

HgGramWriter *hg_gram_writer_new (HgDb *db, HgItemKind kind, guint block_bits);
void hg_gram_writer_free (HgGramWriter *self);
void hg_gram_writer_add_texts (HgGramWriter *self, const char *texts, gsize length);
void hg_gram_writer_add (HgGramWriter *self, HgGramType type, guint32 gram);
gboolean hg_gram_writer_end_doc (HgGramWriter *self, GError **error);
gboolean hg_gram_writer_finish (HgGramWriter *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgGramWriter, hg_gram_writer_free)

G_END_DECLS
