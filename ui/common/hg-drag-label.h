/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What hangs at the pointer while something is dragged: its name. */
void hg_drag_label_set (GdkDrag *drag, const char *text);

G_END_DECLS
