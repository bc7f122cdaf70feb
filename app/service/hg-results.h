/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-library-search.h"
#include "hg-result-row.h"

G_BEGIN_DECLS

#define HG_TYPE_RESULTS (hg_results_get_type ())
G_DECLARE_FINAL_TYPE (HgResults, hg_results, HG, RESULTS, GObject)

/**
 * HgResults:
 *
 * What a search found, as a list of #HgResultRow: the kinds one after the other, under a heading each where there are several.
 * It holds keys, and the rows of the pages that were seen last, so that a million items weigh as little as a screenful;
 * asking it for a row never waits: the row's item comes when it has been read. The first rows come with the answer, the
 * rest is added at the ends of the groups, and until a new answer is there the former one stays. Main thread.
 *
 * Signals
 * - changed: there is an answer, more of it, or an error
 */
HgResults    *hg_results_new         (HgLibrary *library);
void          hg_results_search      (HgResults *self, const HgQuery *query, const HgItemKind *order,
                                      gboolean is_grouped);
void          hg_results_set_order   (HgResults *self, const HgItemKind *order, gboolean is_grouped);
gboolean      hg_results_is_answered (HgResults *self);
gboolean      hg_results_is_pending  (HgResults *self);
gboolean      hg_results_is_complete (HgResults *self);
const GError *hg_results_get_error   (HgResults *self);
guint         hg_results_get_count   (HgResults *self, HgItemKind kind, gboolean *has_more);
gboolean      hg_results_find        (HgResults *self, HgItemKind kind, guint32 key, const char *id, guint *position);

G_END_DECLS
