/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "hg-sheet-draft.h"

G_BEGIN_DECLS

#define HG_TYPE_SHEET_WINDOW (hg_sheet_window_get_type ())
G_DECLARE_FINAL_TYPE (HgSheetWindow, hg_sheet_window, HG, SHEET_WINDOW, AdwWindow)

/**
 * HgSheetWindow:
 *
 * A sheet as it will be printed, with what prints and saves it. Beside the pages stand their contents, and for a sheet that
 * is made on request, what can be chosen about it: each choice makes it anew, while one goes on reading where one stood. A
 * sheet that is given is what it is.
 *
 * Properties
 * - two-pages (boolean): pages lie beside each other
 */
GtkWidget *hg_sheet_window_new             (GtkWindow *parent, HgSheet *sheet);
GtkWidget *hg_sheet_window_new_for_request (GtkWindow *parent, HgLibrary *library, HgSheetRequest *request);
GtkWidget *hg_sheet_window_new_for_draft   (GtkWindow *parent, HgSheetDraft *draft);

G_END_DECLS
