/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-library-search.h"

G_BEGIN_DECLS

#define HG_TYPE_EMPTY_PAGE (hg_empty_page_get_type ())
G_DECLARE_FINAL_TYPE (HgEmptyPage, hg_empty_page, HG, EMPTY_PAGE, GtkWidget)

/**
 * HgEmptyPage:
 *
 * What stands in the list's place where nothing was found: what may have been meant, with the items that are found by it, and
 * the way out of the filters. An item opens at once ("win.show-item"); a text writes itself into the search entry
 * ("win.edit-search").
 */
void hg_empty_page_set_suggestions (HgEmptyPage *self, const HgSuggestions *suggestions, gboolean has_filters);
void hg_empty_page_focus           (HgEmptyPage *self);

G_END_DECLS
