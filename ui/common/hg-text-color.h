/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a widget that draws its text itself draws it with. */
void hg_text_color_get (GtkWidget *widget, double opacity, GdkRGBA *color);

G_END_DECLS
