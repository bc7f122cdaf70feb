/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-results.h"

G_BEGIN_DECLS

/*
 * Ways through a list of HgResultRow: by the arrow keys, for which headings are not there, and to a certain item. G_MAXUINT
 * is no row (GTK_INVALID_LIST_POSITION).
 */
gboolean hg_item_walk_is_heading (GListModel *rows, guint position);
guint    hg_item_walk_first      (GListModel *rows);
guint    hg_item_walk_next       (GListModel *rows, guint position, int step);
gboolean hg_item_walk_find       (GListModel *rows, HgItemKind kind, guint32 key, const char *id, guint *position);

G_END_DECLS
