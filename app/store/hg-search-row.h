/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-query.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

GPtrArray *hg_search_row_load (HgDb *db, const HgVocabulary *vocabulary, const HgQuery *query, const guint32 *keys,
                               guint n_keys, GError **error);

G_END_DECLS
