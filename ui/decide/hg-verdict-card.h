/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-decision.h"

G_BEGIN_DECLS

#define HG_TYPE_VERDICT_CARD (hg_verdict_card_get_type ())
G_DECLARE_FINAL_TYPE (HgVerdictCard, hg_verdict_card, HG, VERDICT_CARD, GtkWidget)

/**
 * HgVerdictCard:
 *
 * What one rule gives: the result in words and form, outcome and force, why (to be unfolded), how near it came, and which
 * questions would settle it ("decide.unfold").
 */
GtkWidget *hg_verdict_card_new    (void);
void       hg_verdict_card_update (HgVerdictCard *self, const HgDecision *decision, const HgVerdict *verdict,
                                   const GDate *day);

G_END_DECLS
