/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-decide-target.h"

G_BEGIN_DECLS

#define HG_TYPE_DECISION_VIEW (hg_decision_view_get_type ())
G_DECLARE_FINAL_TYPE (HgDecisionView, hg_decision_view, HG, DECISION_VIEW, GtkWidget)

/**
 * HgDecisionView:
 *
 * What follows from the answers: in one sentence, then a card for each listed rule, the liabilities and fines on both days,
 * the limitation, and the general rules beside them all.
 */
GtkWidget *hg_decision_view_new    (void);
void       hg_decision_view_update (HgDecisionView *self, const HgDecideTarget *target, HgDecision *decision);

G_END_DECLS
