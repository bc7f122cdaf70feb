/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-matter.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

gboolean  hg_matter_table_insert (HgDb *db, const HgMatter *matter, gint64 key, HgVocabulary *vocabulary,
                                  GHashTable *keys, HgPacker *packer, GError **error);
HgMatter *hg_matter_table_load   (HgDb *db, const char *id_or_number, GError **error);

G_END_DECLS
