/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-tray.h"

G_BEGIN_DECLS

#define HG_TYPE_SHEET_TRAY (hg_sheet_tray_get_type ())
G_DECLARE_FINAL_TYPE (HgSheetTray, hg_sheet_tray, HG, SHEET_TRAY, GtkWidget)

/**
 * HgSheetTray:
 *
 * The pane of what waits to be printed. Rows are moved by dragging and by Alt+Shift+Up and Down, taken out by Delete, opened
 * by Enter; rows of the list can be dropped on it. Whatever is wanted is asked of the window: "win.tray-move",
 * "win.tray-remove", "win.tray-insert", "win.show-item", and what its buttons say.
 */
GtkWidget *hg_sheet_tray_new      (HgTray *tray);
void       hg_sheet_tray_focus    (HgSheetTray *self);

/* Takes what is dropped on @widget to the end of the tray ("win.tray-insert"). */
void       hg_sheet_tray_accept   (GtkWidget *widget);

G_END_DECLS
