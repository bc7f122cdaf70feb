/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-hits.h"
#include "hg-query.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/* Laws as what is found: there are few, so that they are looked at one by one. A law's key is its place in the vocabulary. */
HgHits *hg_search_law_find (const HgVocabulary *vocabulary, const HgQuery *query, guint most);
GPtrArray *hg_search_law_load_rows (HgDb *db, const HgVocabulary *vocabulary, const HgQuery *query, const guint32 *keys,
                                    guint n_keys, GError **error);

G_END_DECLS
