/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * The window that lists all keys. The one place that knows GtkShortcutsWindow, which later GTK deprecates.
 */
void hg_shortcuts_show (GtkWindow *parent);

G_END_DECLS
