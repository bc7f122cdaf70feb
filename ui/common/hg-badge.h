/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-types.h"

G_BEGIN_DECLS

/*
 * Coloured words: a style for labels, not a widget. A risk has a colour; an outcome has a colour and its force the form:
 * 应当 is filled, 可以 only outlined, so that the two are told apart without reading and without colours.
 */
const char *hg_badge_get_risk_class    (HgRisk risk);
const char *hg_badge_get_outcome_class (HgOutcome outcome);
const char *hg_badge_get_force_class   (HgForce force);
void        hg_badge_style_risk        (GtkWidget *label, HgRisk risk);
void        hg_badge_style_outcome     (GtkWidget *label, HgOutcome outcome, HgForce force);

G_END_DECLS
