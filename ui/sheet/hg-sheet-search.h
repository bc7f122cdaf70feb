/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet-view.h"

G_BEGIN_DECLS

#define HG_TYPE_SHEET_SEARCH (hg_sheet_search_get_type ())
G_DECLARE_FINAL_TYPE (HgSheetSearch, hg_sheet_search, HG, SHEET_SEARCH, GtkWidget)

/**
 * HgSheetSearch:
 *
 * Looks for text on the pages of a view and marks it there. Return goes to the next hit, with Shift to the one before.
 */
void hg_sheet_search_set_view (HgSheetSearch *self, HgSheetView *view);
void hg_sheet_search_open     (HgSheetSearch *self);
void hg_sheet_search_close    (HgSheetSearch *self);
void hg_sheet_search_go       (HgSheetSearch *self, int direction);

/* The view has other pages: looks again, and stays where it is. */
void hg_sheet_search_renew    (HgSheetSearch *self);

G_END_DECLS
