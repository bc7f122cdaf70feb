/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The rows of a list view of HgResultRow, each an HgItemRow. */
GtkListItemFactory *hg_item_rows_factory_new (void);
void                hg_item_rows_go_to       (GtkListView *view, guint position);

G_END_DECLS
