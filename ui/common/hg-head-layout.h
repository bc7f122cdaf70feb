/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HG_TYPE_HEAD_LAYOUT (hg_head_layout_get_type ())
G_DECLARE_FINAL_TYPE (HgHeadLayout, hg_head_layout, HG, HEAD_LAYOUT, GtkLayoutManager)

/**
 * HgHeadLayout:
 *
 * The head of a page: what it is called, then what can be done with it. Beside each other where the name has room to be
 * read, else the second below the first.
 */
GtkLayoutManager *hg_head_layout_new (void);

G_END_DECLS
