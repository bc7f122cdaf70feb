/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "helper-catalog.h"

/*
 * The answers of search, worked out the plain way: every word against every text, one document after the other.
 */
char *helper_oracle_dup_query (HelperCatalog *catalog, GRand *dice, HgItemKind kind);
GArray *helper_oracle_find (HelperCatalog *catalog, const HgQuery *query);
guint helper_oracle_count (HelperCatalog *catalog, const HgQuery *query, HgFacetKind facet, const char *value);
