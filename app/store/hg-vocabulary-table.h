/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-catalog-info.h"
#include "hg-db.h"
#include "hg-guide.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/* The edition itself and its vocabulary: meta, term, law, scheme, fact. */
gboolean       hg_vocabulary_table_insert         (HgDb *db, HgVocabulary *vocabulary, GHashTable *keys, GError **error);
HgVocabulary  *hg_vocabulary_table_load           (HgDb *db, GError **error);
gboolean       hg_vocabulary_table_insert_info    (HgDb *db, const HgCatalogInfo *info, GError **error);
HgCatalogInfo *hg_vocabulary_table_load_info      (HgDb *db, GError **error);

G_END_DECLS
