/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-decide-case.h"

G_BEGIN_DECLS

#define HG_TYPE_DECIDE_PAGE (hg_decide_page_get_type ())
G_DECLARE_FINAL_TYPE (HgDecidePage, hg_decide_page, HG, DECIDE_PAGE, GtkWidget)

/**
 * HgDecidePage:
 *
 * A case to decide: questions on one side, what follows from the answers on the other. Its parts say what people do by the
 * actions "decide.…", which end here and change the case; the case's signal changes what is shown.
 *
 * Signals
 * - changed: what can be done with the case may have changed (undoing, keeping)
 */
GtkWidget    *hg_decide_page_new         (void);
void          hg_decide_page_set_case    (HgDecidePage *self, HgDecideCase *decide_case);
HgDecideCase *hg_decide_page_get_case    (HgDecidePage *self);
void          hg_decide_page_focus       (HgDecidePage *self);
gboolean      hg_decide_page_go          (HgDecidePage *self, int direction);
gboolean      hg_decide_page_go_to       (HgDecidePage *self, const char *fact);

G_END_DECLS
