/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-matter.h"
#include "hg-rule.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/* A record's texts are one string: every text ends with the first, every level of them with the second. Level 0 is the
   title, level 1 a matter's violations or a rule's digest, level 2 all other prose, a matter's number and code too. */
#define HG_TEXT_END '\x1f'
#define HG_LEVEL_END '\x1e'

/**
 * HgSearchWriter:
 *
 * Makes the records of a new edition findable: it gets each kind in the order of its keys, from 1 and without a gap, and
 * writes to the edition's database while it goes and when it is finished. Belongs to one thread, the database's.
 */
typedef struct _HgSearchWriter HgSearchWriter;

HgSearchWriter *hg_search_writer_new (HgDb *db, HgVocabulary *vocabulary);
HgSearchWriter *hg_search_writer_new_in_blocks (HgDb *db, HgVocabulary *vocabulary, guint block_bits);
void hg_search_writer_free (HgSearchWriter *self);
gboolean hg_search_writer_add_matter (HgSearchWriter *self, const HgMatter *matter, guint32 key,
                                      const char *texts, GError **error);
gboolean hg_search_writer_add_rule (HgSearchWriter *self, const HgRule *rule, guint32 key, const char *texts,
                                    GError **error);
gboolean hg_search_writer_end_kind (HgSearchWriter *self, HgItemKind kind, GError **error);
gboolean hg_search_writer_finish (HgSearchWriter *self, GError **error);
gint64 hg_search_writer_get_fine (const HgMatter *matter);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSearchWriter, hg_search_writer_free)

G_END_DECLS
