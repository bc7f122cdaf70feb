/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "hg-library.h"

G_BEGIN_DECLS

#define HG_TYPE_WINDOW (hg_window_get_type ())
G_DECLARE_FINAL_TYPE (HgWindow, hg_window, HG, WINDOW, AdwApplicationWindow)

/**
 * HgWindow:
 *
 * The program's window: search, filters, list and page. It opens at once and reads the catalog behind the scenes.
 */
GtkWidget *hg_window_new            (GtkApplication *application, HgLibrary *library);
void       hg_window_present_filled (HgWindow *self);
void       hg_window_import_file    (HgWindow *self, GFile *file);

G_END_DECLS
