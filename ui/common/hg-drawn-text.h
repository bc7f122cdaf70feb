/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* For widgets that draw their text themselves, in the colour that their style gives it. */
void hg_drawn_text_append (GtkWidget *widget, GtkSnapshot *snapshot, PangoLayout *layout, double opacity, int x, int y);

G_END_DECLS
