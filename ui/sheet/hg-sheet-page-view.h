/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-sheet-layout.h"

G_BEGIN_DECLS

#define HG_TYPE_SHEET_PAGE_VIEW (hg_sheet_page_view_get_type ())
G_DECLARE_FINAL_TYPE (HgSheetPageView, hg_sheet_page_view, HG, SHEET_PAGE_VIEW, GtkWidget)

/**
 * HgSheetPageView:
 *
 * One page of a sheet as it will be printed, on white whatever the colours of the desktop. It borrows the layout, which
 * must outlive it.
 */
GtkWidget *hg_sheet_page_view_new      (const HgSheetLayout *layout, guint page);
void       hg_sheet_page_view_set_zoom (HgSheetPageView *self, double zoom);

G_END_DECLS
