/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-library.h"

G_BEGIN_DECLS

#define HG_TYPE_BROWSER (hg_browser_get_type ())
G_DECLARE_FINAL_TYPE (HgBrowser, hg_browser, HG, BROWSER, GObject)

/**
 * HgBrowser:
 *
 * One list as it is narrowed: a query, and what the library last answered to it. Each change of the query asks anew and
 * drops the answer under way; the former answer stays until the new one is there, so that nothing flickers. Main thread.
 *
 * Signals
 * - changed: the query, the items, the counts or the error are not what they were
 */
HgBrowser     *hg_browser_new          (HgLibrary *library, HgItemKind kind);
const HgQuery *hg_browser_get_query    (HgBrowser *self);
GListModel    *hg_browser_get_items    (HgBrowser *self);
GPtrArray     *hg_browser_get_counts   (HgBrowser *self);
const GError  *hg_browser_get_error    (HgBrowser *self);
gboolean       hg_browser_is_narrowed  (HgBrowser *self);

void           hg_browser_set_query    (HgBrowser *self, const HgQuery *query);
void           hg_browser_set_text     (HgBrowser *self, const char *text);
void           hg_browser_toggle_facet (HgBrowser *self, HgFacetKind facet, const char *value);
void           hg_browser_set_citing   (HgBrowser *self, const char *law, const char *article);
void           hg_browser_clear        (HgBrowser *self);
void           hg_browser_reload       (HgBrowser *self);

G_END_DECLS
