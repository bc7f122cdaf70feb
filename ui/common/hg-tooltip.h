/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Tooltips of widgets that are made by the dozen. gtk_widget_set_tooltip_text() asks the display server where the pointer is,
 * each time; these are looked up when the pointer rests.
 */
void hg_tooltip_set (GtkWidget *widget, const char *text);

G_END_DECLS
