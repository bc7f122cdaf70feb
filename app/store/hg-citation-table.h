/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-citation.h"
#include "hg-db.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

gboolean hg_citation_table_insert (HgDb *db, HgItemKind owner_kind, gint64 owner, GPtrArray *cites,
                                   HgVocabulary *vocabulary, GHashTable *keys, GError **error);

G_END_DECLS
