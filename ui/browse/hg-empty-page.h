/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HG_TYPE_EMPTY_PAGE (hg_empty_page_get_type ())
G_DECLARE_FINAL_TYPE (HgEmptyPage, hg_empty_page, HG, EMPTY_PAGE, GtkWidget)

/**
 * HgEmptyPage:
 *
 * What stands in the list's place where nothing was found: what may have been meant, and the way out of the filters. A
 * suggestion writes itself into the search entry ("win.edit-search").
 */
void hg_empty_page_set_suggestions (HgEmptyPage *self, GPtrArray *texts, gboolean has_filters);

G_END_DECLS
