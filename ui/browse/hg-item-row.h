/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * The rows of lists of HgItem: a plain template (hg-item-row.ui) and the few functions that its expressions call. No
 * widget class: a row that is only boxes and labels scrolls several times faster.
 */
GtkListItemFactory *hg_item_row_factory_new (void);

G_END_DECLS
