/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HG_TYPE_STEADY_LAYOUT (hg_steady_layout_get_type ())
G_DECLARE_FINAL_TYPE (HgSteadyLayout, hg_steady_layout, HG, STEADY_LAYOUT, GtkLayoutManager)

/**
 * HgSteadyLayout:
 *
 * One child that scrolls, of a height that does not depend on what it holds. A window asks all that it holds how high it must
 * be whenever anything in it changes, at the least width too, and every text breaks its lines for that: this is where the
 * question ends. How wide it must be is asked: what gives room to text that nobody asked for its width, GTK lays out wrongly.
 */
GtkLayoutManager *hg_steady_layout_new (void);

G_END_DECLS
