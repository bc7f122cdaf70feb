/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-rule.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

gboolean hg_rule_table_insert (HgDb *db, const HgRule *rule, gint64 key, HgVocabulary *vocabulary, GHashTable *keys,
                               HgPacker *packer, GError **error);
HgRule  *hg_rule_table_load   (HgDb *db, const char *id_or_number, GError **error);

G_END_DECLS
