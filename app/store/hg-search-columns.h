/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-types.h"

G_BEGIN_DECLS

/* By what documents are put in order. A column says of each which place it has in that order, from 0. */
typedef enum
{
  HG_COLUMN_TITLE, /* by hg_pinyin_get_rank(), character by character, the first 32; then by key */
  HG_COLUMN_FINE,  /* the highest first; then by key */
} HgColumn;

#define HG_COLUMN_TITLE_LENGTH 32

/**
 * HgSearchColumns:
 *
 * The orders of one kind of document while an edition is written. It holds 64 bytes a document at most, for an order is
 * only known when all have come.
 */
typedef struct _HgSearchColumns HgSearchColumns;

HgSearchColumns *hg_search_columns_new (HgItemKind kind);
void hg_search_columns_free (HgSearchColumns *self);
void hg_search_columns_add (HgSearchColumns *self, const char *title, gsize length, gint64 fine);
gboolean hg_search_columns_insert (HgSearchColumns *self, HgDb *db, guint block_bits, GError **error);
const guint32 *hg_search_columns_read (HgDb *db, HgItemKind kind, HgColumn column, guint block, guint n_docs,
                                       GError **error);
gboolean hg_search_columns_count_fines (HgDb *db, HgItemKind kind, gint64 above, guint n_docs, guint *n_above,
                                        GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSearchColumns, hg_search_columns_free)

G_END_DECLS
