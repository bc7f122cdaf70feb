/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "hg-sheet-export.h"

G_BEGIN_DECLS

#define HG_TYPE_SHEET_TRAY_EXPORT (hg_sheet_tray_export_get_type ())
G_DECLARE_FINAL_TYPE (HgSheetTrayExport, hg_sheet_tray_export, HG, SHEET_TRAY_EXPORT, AdwWindow)

/**
 * HgSheetTrayExport:
 *
 * Says how far an export is, and lets it be stopped. It closes itself when all is written; where something went wrong, it
 * says what, and how much there is.
 *
 * Signals
 * - written (uint): all files are
 */
GtkWidget *hg_sheet_tray_export_new (GtkWindow *parent, HgSheetExport *export);

G_END_DECLS
