/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet-draft.h"
#include "hg-sheet-view.h"

G_BEGIN_DECLS

#define HG_TYPE_SHEET_SIDE (hg_sheet_side_get_type ())
G_DECLARE_FINAL_TYPE (HgSheetSide, hg_sheet_side, HG, SHEET_SIDE, GtkWidget)

/**
 * HgSheetSide:
 *
 * What stands beside the pages of a sheet: what can be chosen about it, and its contents. Each choice makes the sheet anew;
 * those that are made for the sheets of every day are remembered. Another letterhead of the office is tried at once.
 */
void     hg_sheet_side_set_draft (HgSheetSide *self, HgSheetDraft *draft, HgSheetView *view);

/* The view has other pages. */
gboolean hg_sheet_side_renew     (HgSheetSide *self);

G_END_DECLS
