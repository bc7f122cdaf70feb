/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HG_TYPE_SPLIT_LAYOUT (hg_split_layout_get_type ())
G_DECLARE_FINAL_TYPE (HgSplitLayout, hg_split_layout, HG, SPLIT_LAYOUT, GtkLayoutManager)

/**
 * HgSplitLayout:
 *
 * Two children beside each other where there is room for both, else one above the other. Both scroll on their own.
 */
GtkLayoutManager *hg_split_layout_new (void);

G_END_DECLS
