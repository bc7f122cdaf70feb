/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HG_TYPE_FORMER_SEARCHES (hg_former_searches_get_type ())
G_DECLARE_FINAL_TYPE (HgFormerSearches, hg_former_searches, HG, FORMER_SEARCHES, GtkPopover)

/**
 * HgFormerSearches:
 *
 * What was searched for before, below the search entry. Choosing one writes it into the entry ("win.edit-search"); one
 * click forgets them all ("win.forget-searches").
 */
GtkWidget *hg_former_searches_new  (GtkWidget *parent);
void       hg_former_searches_show (HgFormerSearches *self, GPtrArray *texts);

G_END_DECLS
