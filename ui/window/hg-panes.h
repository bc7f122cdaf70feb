/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-detail.h"
#include "hg-item-list.h"
#include "hg-sidebar.h"

G_BEGIN_DECLS

#define HG_TYPE_PANES (hg_panes_get_type ())
G_DECLARE_FINAL_TYPE (HgPanes, hg_panes, HG, PANES, GtkWidget)

/**
 * HgPanes:
 *
 * Filters, list and page side by side; on a narrow window the filters slide over and the page takes the list's place. The
 * one place that knows AdwFlap and AdwLeaflet, which later libadwaita deprecates.
 *
 * Signals
 * - folded: list and page take turns from now on, or no longer
 */
HgSidebar  *hg_panes_get_sidebar    (HgPanes *self);
HgItemList *hg_panes_get_list       (HgPanes *self);
HgDetail   *hg_panes_get_detail     (HgPanes *self);
gboolean    hg_panes_is_folded      (HgPanes *self);
void        hg_panes_set_is_narrow  (HgPanes *self, gboolean is_narrow);
gboolean    hg_panes_shows_page     (HgPanes *self);
void        hg_panes_go_to_list     (HgPanes *self);
void        hg_panes_go_to_page     (HgPanes *self);
void        hg_panes_toggle_sidebar (HgPanes *self);

G_END_DECLS
