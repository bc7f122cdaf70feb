/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-library-search.h"
#include "hg-result-row.h"

G_BEGIN_DECLS

#define HG_TYPE_ITEM_LIST (hg_item_list_get_type ())
G_DECLARE_FINAL_TYPE (HgItemList, hg_item_list, HG, ITEM_LIST, GtkWidget)

/**
 * HgItemList:
 *
 * The list of results. Choosing a row with the mouse or the arrow keys asks the window to show it ("win.select-item"), Enter
 * to go into it ("win.focus-page").
 */
void hg_item_list_set_items       (HgItemList *self, GListModel *items, const char *count, gboolean is_empty);
void hg_item_list_set_suggestions (HgItemList *self, const HgSuggestions *suggestions, gboolean has_filters);
void hg_item_list_set_chip        (HgItemList *self, const char *text);
void hg_item_list_set_error       (HgItemList *self, const char *message);
void hg_item_list_set_selected    (HgItemList *self, HgItemKind kind, const char *id);
void hg_item_list_set_on_click    (HgItemList *self, gboolean on_click);
void hg_item_list_focus           (HgItemList *self);
void hg_item_list_focus_first     (HgItemList *self);

GtkScrolledWindow *hg_item_list_get_scroller (HgItemList *self);

G_END_DECLS
