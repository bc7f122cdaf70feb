/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet-view.h"

G_BEGIN_DECLS

#define HG_TYPE_SHEET_OUTLINE (hg_sheet_outline_get_type ())
G_DECLARE_FINAL_TYPE (HgSheetOutline, hg_sheet_outline, HG, SHEET_OUTLINE, GtkWidget)

/**
 * HgSheetOutline:
 *
 * The headings of the sheet that a view shows; choosing one goes there.
 */
void  hg_sheet_outline_set_view (HgSheetOutline *self, HgSheetView *view);

/* The view has other pages. */
guint hg_sheet_outline_renew    (HgSheetOutline *self);

G_END_DECLS
