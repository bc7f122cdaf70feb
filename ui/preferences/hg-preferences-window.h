/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "hg-library.h"

G_BEGIN_DECLS

#define HG_TYPE_PREFERENCES_WINDOW (hg_preferences_window_get_type ())
G_DECLARE_FINAL_TYPE (HgPreferencesWindow, hg_preferences_window, HG, PREFERENCES_WINDOW, AdwWindow)

/**
 * HgPreferencesWindow:
 *
 * The office's letterhead with a sheet beside it that follows each change, and what the program remembers. Whatever is
 * changed is kept at once; "Revert" brings back the letterhead as it was when the window was opened.
 */
GtkWidget *hg_preferences_window_new (GtkWindow *parent, HgLibrary *library, const char *matter);

G_END_DECLS
