/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-liability.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/**
 * HgLiabilityState:
 * @HG_LIABILITY_STATE_IN_FORCE: on the day in question
 * @HG_LIABILITY_STATE_FUTURE: not yet
 * @HG_LIABILITY_STATE_PAST: no longer
 */
typedef enum
{
  HG_LIABILITY_STATE_IN_FORCE,
  HG_LIABILITY_STATE_FUTURE,
  HG_LIABILITY_STATE_PAST,
} HgLiabilityState;

#define HG_TYPE_LIABILITY_VIEW (hg_liability_view_get_type ())
G_DECLARE_FINAL_TYPE (HgLiabilityView, hg_liability_view, HG, LIABILITY_VIEW, GtkWidget)

/**
 * HgLiabilityView:
 *
 * The liability of one period as a table: who, under which condition, which measures, which fine. What is not in force on
 * the given day is dimmed and says so.
 */
GtkWidget       *hg_liability_view_new       (const HgVocabulary *vocabulary, const HgLiability *liability,
                                              const GDate *day);
HgLiabilityState hg_liability_view_get_state (const HgLiability *liability, const GDate *day);

G_END_DECLS
