/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-query-parser.h"
#include "hg-query.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * Facets as text: what a facet and its values are called, and whether and how they stand in what was typed. Whatever
 * returns a string returns a new one (transfer full).
 */
const char   *hg_facet_get_heading (HgFacetKind facet);
HgQueryPrefix hg_facet_get_prefix  (HgFacetKind facet);
gboolean      hg_facet_find        (HgQueryPrefix prefix, HgFacetKind *facet);
char         *hg_facet_dup_name    (const HgVocabulary *vocabulary, HgFacetKind facet, const char *value);
gboolean      hg_facet_is_in       (const char *text, const HgVocabulary *vocabulary, HgFacetKind facet,
                                    const char *value);
char         *hg_facet_toggle      (const char *text, const HgVocabulary *vocabulary, HgFacetKind facet,
                                    const char *value);
char         *hg_facet_clear       (const char *text);
gboolean      hg_facet_is_any_in   (const char *text);

G_END_DECLS
