/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-sheet-layout.h"
#include "hg-sheet-spread.h"

G_BEGIN_DECLS

#define HG_SHEET_VIEW_LINE 48.0   /* pixels that an arrow key scrolls */

#define HG_TYPE_SHEET_VIEW (hg_sheet_view_get_type ())
G_DECLARE_FINAL_TYPE (HgSheetView, hg_sheet_view, HG, SHEET_VIEW, GtkWidget)

/**
 * HgSheetView:
 *
 * The pages of a sheet as they will be printed, on white whatever the colours of the desktop, to be scrolled. Pages are
 * drawn when they come into sight and forgotten when they leave it, so a long sheet opens as fast as a short one. A click
 * on an entry of the contents leads to its page. Where one stands is kept when the sheet or its size changes.
 *
 * Signals
 * - changed: the page in sight, or the size, is another
 */
GtkWidget           *hg_sheet_view_new           (void);
void                 hg_sheet_view_take_layout   (HgSheetView *self, HgSheetLayout *layout);
const HgSheetLayout *hg_sheet_view_get_layout    (HgSheetView *self);
guint                hg_sheet_view_get_page      (HgSheetView *self);
void                 hg_sheet_view_go_to         (HgSheetView *self, guint page, double y);
double               hg_sheet_view_get_zoom      (HgSheetView *self);
void                 hg_sheet_view_set_zoom      (HgSheetView *self, HgSheetFit fit, double zoom);
void                 hg_sheet_view_set_columns   (HgSheetView *self, guint n_columns);
guint                hg_sheet_view_get_columns   (HgSheetView *self);
gboolean             hg_sheet_view_find_link     (HgSheetView *self, double x, double y, guint *to_page, double *to_y);
guint                hg_sheet_view_count_drawn   (HgSheetView *self);

/* What was looked for; the hits are those of hg_sheet_finder_find(). */
void                 hg_sheet_view_take_hits     (HgSheetView *self, GArray *hits);
void                 hg_sheet_view_show_hit      (HgSheetView *self, guint hit);

G_END_DECLS
