/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * What GTK 4.8 lacks for the rows of a list view: a name that a screen reader says, the focus for a certain row,
 * and which row is under the pointer.
 */
void  hg_list_row_name  (GtkListItem *list_item, const char *name, const char *description);
void  hg_list_row_go_to (GtkListView *view, guint position);
guint hg_list_row_pick  (GtkListView *view, double x, double y);

G_END_DECLS
