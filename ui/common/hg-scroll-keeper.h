/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * How far a list is scrolled, and back there: the rows that are about to change are laid out in the next frame, and only
 * then is there anything to scroll.
 */
double   hg_scroll_keeper_get        (GtkScrolledWindow *scroller);
void     hg_scroll_keeper_set        (GtkScrolledWindow *scroller, double value);
gboolean hg_scroll_keeper_is_pending (GtkScrolledWindow *scroller);

G_END_DECLS
