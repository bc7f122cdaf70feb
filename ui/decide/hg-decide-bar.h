/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-decide-state.h"

G_BEGIN_DECLS

#define HG_TYPE_DECIDE_BAR (hg_decide_bar_get_type ())
G_DECLARE_FINAL_TYPE (HgDecideBar, hg_decide_bar, HG, DECIDE_BAR, GtkWidget)

/**
 * HgDecideBar:
 *
 * What every case has: the days of act and decision and, where there are fines, the one that is considered, all answered like
 * questions ("decide.answer", "decide.unset"); and the party ("decide.party", s).
 */
GtkWidget *hg_decide_bar_new    (void);
void       hg_decide_bar_update (HgDecideBar *self, const HgDecideState *state, gboolean has_fines);
gboolean   hg_decide_bar_focus  (HgDecideBar *self, const char *fact);

G_END_DECLS
