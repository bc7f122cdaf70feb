/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * A calendar behind a button, for an entry of one day or of several.
 */
GtkWidget *hg_day_button_new (GtkEditable *entry, gboolean several);

G_END_DECLS
