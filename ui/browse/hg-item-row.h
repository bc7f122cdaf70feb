/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-result-row.h"

G_BEGIN_DECLS

#define HG_TYPE_ITEM_ROW (hg_item_row_get_type ())
G_DECLARE_FINAL_TYPE (HgItemRow, hg_item_row, HG, ITEM_ROW, GtkWidget)

/*
 * A row of the results: an item, or the heading of a group. It draws its texts itself: a list view makes two hundred rows
 * for every answer, seen or not, and whoever types waits for every label that they are made of.
 */
GtkWidget   *hg_item_row_new        (void);
HgResultRow *hg_item_row_get_result (HgItemRow *self);
void         hg_item_row_set_result (HgItemRow *self, HgResultRow *result);

G_END_DECLS
