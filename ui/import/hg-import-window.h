/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "hg-library.h"

G_BEGIN_DECLS

#define HG_TYPE_IMPORT_WINDOW (hg_import_window_get_type ())
G_DECLARE_FINAL_TYPE (HgImportWindow, hg_import_window, HG, IMPORT_WINDOW, AdwWindow)

/**
 * HgImportWindow:
 *
 * An import under way, then what it found. It closes by itself where an edition came in without a remark. Closing it
 * earlier cancels.
 *
 * Signals
 * - accepted (#HgImportReport): the edition is in use
 */
GtkWidget *hg_import_window_new         (GtkWindow *parent, HgLibrary *library, GFile *file);
void       hg_import_window_show_report (HgImportWindow *self, HgImportReport *report);

G_END_DECLS
