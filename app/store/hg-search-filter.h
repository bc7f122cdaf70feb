/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-search-plan.h"

G_BEGIN_DECLS

HgSearchFilter *hg_search_filter_new (int facet);
void hg_search_filter_free (HgSearchFilter *self);
gboolean hg_search_filter_has_facet (HgItemKind kind, HgFacetKind facet);
void hg_search_filter_add (HgSearchFilter *self, const HgVocabulary *vocabulary, const char *value);
void hg_search_filter_add_value (HgSearchFilter *self, HgGramType type, guint32 gram);
HgSearchFilter *hg_search_filter_new_amount (HgQueryComparison comparison, gint64 fen);
HgGramType hg_search_filter_get_type (HgFacetKind facet);
guint hg_search_filter_get_n (const HgVocabulary *vocabulary, HgFacetKind facet);
const char *hg_search_filter_get_value (const HgVocabulary *vocabulary, HgFacetKind facet, guint i, guint32 *gram);

G_END_DECLS
