/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Pages of a stack that are made when they are first asked for: GTK gives every page its style, seen or not, when a window
 * starts and whenever it gets or loses the focus.
 */
gpointer hg_stack_get_page  (GtkStack *stack, const char *name, GType type);
void     hg_stack_show_page (GtkStack *stack, const char *name, GType type);

G_END_DECLS
