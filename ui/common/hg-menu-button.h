/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A menu whose forty widgets are made when it is opened for the first time, not when its window starts. */
void hg_menu_button_set_menu (GtkMenuButton *button, GMenuModel *menu);

G_END_DECLS
