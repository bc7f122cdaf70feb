/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet-record.h"

G_BEGIN_DECLS

#define HG_TYPE_SHEET_ITEM (hg_sheet_item_get_type ())
G_DECLARE_FINAL_TYPE (HgSheetItem, hg_sheet_item, HG, SHEET_ITEM, GObject)

/**
 * HgSheetItem:
 *
 * A row of the register of sheets: an object, for list widgets take nothing else. Immutable.
 *
 * Properties (read only, as the getter)
 * - record (#HgSheetRecord)
 */
HgSheetItem   *hg_sheet_item_new        (HgSheetRecord *record);
HgSheetRecord *hg_sheet_item_get_record (HgSheetItem *self);

G_END_DECLS
