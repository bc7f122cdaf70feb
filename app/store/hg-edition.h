/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-catalog-info.h"
#include "hg-db.h"
#include "hg-hits.h"
#include "hg-import-report.h"
#include "hg-item.h"
#include "hg-matter.h"
#include "hg-query.h"
#include "hg-rule.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/**
 * HgEdition:
 *
 * One edition's database, open for reading. Belongs to one thread at a time; what it returns does not.
 */
typedef struct _HgEdition HgEdition;

HgEdition      *hg_edition_open            (const char *path, GError **error);
void            hg_edition_free            (HgEdition *self);
HgCatalogInfo  *hg_edition_get_info        (HgEdition *self);
HgVocabulary   *hg_edition_get_vocabulary  (HgEdition *self);
void            hg_edition_set_cancellable (HgEdition *self, GCancellable *cancellable);
HgHits         *hg_edition_search          (HgEdition *self, const HgQuery *query, guint most, GError **error);
GPtrArray      *hg_edition_load_rows       (HgEdition *self, const HgQuery *query, const guint32 *keys, guint n_keys,
                                            GError **error);
GPtrArray      *hg_edition_find            (HgEdition *self, const HgQuery *query, GError **error);
GPtrArray      *hg_edition_count           (HgEdition *self, const HgQuery *query, GError **error);
GPtrArray      *hg_edition_suggest         (HgEdition *self, const char *text, GError **error);
HgItem         *hg_edition_get_item        (HgEdition *self, HgItemKind kind, const char *id, GError **error);
HgMatter       *hg_edition_load_matter     (HgEdition *self, const char *id_or_number, GError **error);
HgRule         *hg_edition_load_rule       (HgEdition *self, const char *id_or_number, GError **error);
GPtrArray      *hg_edition_load_rules_for  (HgEdition *self, const char *matter, GError **error);
GPtrArray      *hg_edition_load_guide      (HgEdition *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgEdition, hg_edition_free)

G_END_DECLS
