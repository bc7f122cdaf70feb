/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-gram-reader.h"
#include "hg-search-plan.h"

G_BEGIN_DECLS

/**
 * HgSearchBlock:
 *
 * What the index says of one block of documents: for each term, down to each level, which documents have it for certain and
 * which may have it. Sets are made when they are first asked for, and kept.
 */
typedef struct _HgSearchBlock HgSearchBlock;

HgSearchBlock *hg_search_block_new (HgGramReader *reader, const HgSearchPlan *plan, guint block);
void hg_search_block_free (HgSearchBlock *self);
HgDocSet *hg_search_block_dup_filter (HgSearchBlock *self, int without, GError **error);
HgDocSet *hg_search_block_dup_worded (HgSearchBlock *self, guint level, GError **error);
HgDocSet *hg_search_block_dup_fresh (HgSearchBlock *self, guint level, GError **error);
HgDocSet *hg_search_block_dup_numbered (HgSearchBlock *self, GError **error);
gboolean hg_search_block_needs_text (HgSearchBlock *self, guint term, guint level, guint doc);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSearchBlock, hg_search_block_free)

G_END_DECLS
