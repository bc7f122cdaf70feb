/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet-view.h"

G_BEGIN_DECLS

#define HG_TYPE_SHEET_BAR (hg_sheet_bar_get_type ())
G_DECLARE_FINAL_TYPE (HgSheetBar, hg_sheet_bar, HG, SHEET_BAR, GtkWidget)

/**
 * HgSheetBar:
 *
 * Which page of a view is in sight, and how large: both to be read and to be changed.
 */
void hg_sheet_bar_set_view   (HgSheetBar *self, HgSheetView *view);
void hg_sheet_bar_focus_page (HgSheetBar *self);

G_END_DECLS
