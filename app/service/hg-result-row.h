/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-item.h"

G_BEGIN_DECLS

#define HG_TYPE_RESULT_ROW (hg_result_row_get_type ())
G_DECLARE_FINAL_TYPE (HgResultRow, hg_result_row, HG, RESULT_ROW, GObject)

/**
 * HgResultRow:
 *
 * A row of #HgResults: the heading of a group, or the place of one item, whose #HgItem comes when it has been read. Main
 * thread only.
 *
 * Properties
 * - item (#HgItem, read only, notified): what is shown; %NULL for headings, and until it has been read
 * - count (uint, read only, notified): of a heading: how many items are known
 */
HgResultRow *hg_result_row_new_heading (HgItemKind kind);
HgResultRow *hg_result_row_new         (HgItemKind kind, guint32 key);
HgResultRow *hg_result_row_new_item    (HgItem *item);
HgItemKind   hg_result_row_get_kind    (HgResultRow *self);
guint32      hg_result_row_get_key     (HgResultRow *self);
gboolean     hg_result_row_is_heading  (HgResultRow *self);
HgItem      *hg_result_row_get_item    (HgResultRow *self);
guint        hg_result_row_get_count   (HgResultRow *self);
gboolean     hg_result_row_has_more    (HgResultRow *self);
void         hg_result_row_set_item    (HgResultRow *self, HgItem *item);
void         hg_result_row_set_count   (HgResultRow *self, guint count, gboolean has_more);

G_END_DECLS
