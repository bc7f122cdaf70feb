/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-item.h"

G_BEGIN_DECLS

/* Beyond this nobody counts: "more than 1,000". */
#define HG_ITEM_ROW_MOST_COUNTED 1000

/*
 * The rows of lists of HgResultRow: boxes and labels (hg-item-row.ui) that are filled here. No expressions in the template, of
 * which each row would watch some thirty, and no widget class: a list view makes two hundred rows for every answer, seen or
 * not, and whoever types waits for them.
 */
GtkListItemFactory *hg_item_row_factory_new (void);
void                hg_item_row_go_to       (GtkListView *view, guint position);
PangoAttrList      *hg_item_row_dup_marks   (const HgRange *hits, guint n_hits);
char               *hg_item_row_dup_heading (HgItemKind kind, guint count, gboolean has_more);

G_END_DECLS
