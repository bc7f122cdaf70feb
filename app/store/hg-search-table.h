/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-hits.h"
#include "hg-matter.h"
#include "hg-query.h"
#include "hg-rule.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

gboolean   hg_search_table_insert_matter (HgDb *db, const HgMatter *matter, gint64 key, HgVocabulary *vocabulary,
                                          GError **error);
gboolean   hg_search_table_insert_rule   (HgDb *db, const HgRule *rule, gint64 key, HgVocabulary *vocabulary,
                                          GError **error);
HgHits    *hg_search_table_search        (HgDb *db, const HgQuery *query, guint most, GError **error);
GPtrArray *hg_search_table_load_rows     (HgDb *db, const HgQuery *query, const guint32 *keys, guint n_keys, GError **error);
GPtrArray *hg_search_table_count         (HgDb *db, const HgQuery *query, GError **error);

G_END_DECLS
