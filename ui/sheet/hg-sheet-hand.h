/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet-view.h"

G_BEGIN_DECLS

/*
 * What moves the pages of a view: arrow keys, Page Up and Down, Home and End, a click on an entry of the contents, and with
 * Ctrl the wheel, which makes them larger and smaller.
 */
void hg_sheet_hand_attach    (HgSheetView *view);
void hg_sheet_hand_step_zoom (HgSheetView *view, int direction);

G_END_DECLS
