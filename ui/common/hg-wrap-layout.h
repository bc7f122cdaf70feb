/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HG_TYPE_WRAP_LAYOUT (hg_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (HgWrapLayout, hg_wrap_layout, HG, WRAP_LAYOUT, GtkLayoutManager)

/**
 * HgWrapLayout:
 *
 * Children in lines like words: each as wide as it likes, the next line when one is full; the first of a line that expands
 * takes what is left of it. A flow box would set them in columns, and a wrap box is not in this libadwaita yet.
 */
GtkLayoutManager *hg_wrap_layout_new (void);

G_END_DECLS
