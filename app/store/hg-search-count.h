/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-search-run.h"

G_BEGIN_DECLS

GPtrArray *hg_search_count_facets (HgSearchRun *run, const HgVocabulary *vocabulary, GError **error);

G_END_DECLS
