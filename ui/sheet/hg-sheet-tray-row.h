/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-tray-entry.h"

G_BEGIN_DECLS

#define HG_TYPE_SHEET_TRAY_ROW (hg_sheet_tray_row_get_type ())
G_DECLARE_FINAL_TYPE (HgSheetTrayRow, hg_sheet_tray_row, HG, SHEET_TRAY_ROW, GtkListBoxRow)

/**
 * HgSheetTrayRow:
 *
 * A row of the tray. It can be dragged (as its #HgTrayEntry).
 *
 * Signals
 * - removed (): its button was clicked
 */
GtkWidget   *hg_sheet_tray_row_new       (HgTrayEntry *entry);
HgTrayEntry *hg_sheet_tray_row_get_entry (HgSheetTrayRow *self);

G_END_DECLS
