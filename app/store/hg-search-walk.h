/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-hits.h"
#include "hg-search-run.h"

G_BEGIN_DECLS

/*
 * From a question to its hits in order, with no more work than the first of them take.
 */
HgHits *hg_search_walk_find (HgSearchRun *run, guint most, GError **error);

G_END_DECLS
