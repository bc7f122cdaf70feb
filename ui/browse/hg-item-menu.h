/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * What can be done with a row of the list beside opening it: it can be dragged (as a #HgTrayEntry), and a secondary click or
 * the menu key opens what else there is.
 */
void hg_item_menu_attach (GtkListView *view);

G_END_DECLS
