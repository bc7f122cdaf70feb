/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "hg-library.h"
#include "hg-sheet-request.h"
#include "hg-sheet.h"

G_BEGIN_DECLS

#define HG_TYPE_SHEET_WINDOW (hg_sheet_window_get_type ())
G_DECLARE_FINAL_TYPE (HgSheetWindow, hg_sheet_window, HG, SHEET_WINDOW, AdwWindow)

/**
 * HgSheetWindow:
 *
 * A sheet as it will be printed: all pages below each other, with what prints and saves it.
 */
GtkWidget *hg_sheet_window_new             (GtkWindow *parent, HgSheet *sheet);
GtkWidget *hg_sheet_window_new_for_request (GtkWindow *parent, HgLibrary *library, HgSheetRequest *request);

G_END_DECLS
