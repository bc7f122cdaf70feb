/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-results.h"

G_BEGIN_DECLS

#define HG_TYPE_BROWSER (hg_browser_get_type ())
G_DECLARE_FINAL_TYPE (HgBrowser, hg_browser, HG, BROWSER, GObject)

/**
 * HgBrowser:
 *
 * What is looked for, and what the library last answered to it. The text is all there is: the filters stand in it. Without
 * a text the list is of one kind; with one it has the hits of all kinds, those of the kind in view first. Each change asks
 * anew and drops the question under way; the former answer stays until the new one is there, so that nothing flickers.
 * Main thread.
 *
 * Signals
 * - changed: the rows, the counts, the suggestions or the error are not what they were
 */
HgBrowser    *hg_browser_new             (HgLibrary *library);
const char   *hg_browser_get_text        (HgBrowser *self);
HgItemKind    hg_browser_get_view        (HgBrowser *self);
HgSort        hg_browser_get_sort        (HgBrowser *self);
HgResults    *hg_browser_get_results     (HgBrowser *self);
HgItemKind    hg_browser_get_counted     (HgBrowser *self);
GPtrArray    *hg_browser_get_counts      (HgBrowser *self, HgFacetKind facet);
const HgSuggestions *hg_browser_get_suggestions (HgBrowser *self);
gboolean      hg_browser_is_narrowed     (HgBrowser *self);
gboolean      hg_browser_is_empty        (HgBrowser *self);

void          hg_browser_set_text        (HgBrowser *self, const char *text);
void          hg_browser_set_view        (HgBrowser *self, HgItemKind view);
void          hg_browser_set_sort        (HgBrowser *self, HgSort sort);
void          hg_browser_reload          (HgBrowser *self);

G_END_DECLS
