/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-chips.h"

G_BEGIN_DECLS

#define HG_TYPE_CHIP_BAR (hg_chip_bar_get_type ())
G_DECLARE_FINAL_TYPE (HgChipBar, hg_chip_bar, HG, CHIP_BAR, GtkWidget)

/**
 * HgChipBar:
 *
 * One line of chips under the search entry, which scrolls where it has no room. A click, or Enter, writes the chip's text
 * into the entry ("win.edit-search"). Before all chips stands a button for former searches, while nothing is typed.
 */
void     hg_chip_bar_set_chips   (HgChipBar *self, GPtrArray *chips);
void     hg_chip_bar_set_is_idle (HgChipBar *self, gboolean is_idle);
gboolean hg_chip_bar_focus       (HgChipBar *self);

G_END_DECLS
