/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-decide-state.h"

G_BEGIN_DECLS

/**
 * HgDecideSteps:
 *
 * The way back through a case, and forward again. Bounded. Belongs to its #HgDecideCase.
 */
typedef struct _HgDecideSteps HgDecideSteps;

HgDecideSteps *hg_decide_steps_new      (void);
void           hg_decide_steps_free     (HgDecideSteps *self);
void           hg_decide_steps_begin    (HgDecideSteps *self, const HgDecideState *state, const char *what, const char *fact);
HgDecideState *hg_decide_steps_undo     (HgDecideSteps *self, HgDecideState *state);
HgDecideState *hg_decide_steps_redo     (HgDecideSteps *self, HgDecideState *state);
gboolean       hg_decide_steps_can_undo (const HgDecideSteps *self);
gboolean       hg_decide_steps_can_redo (const HgDecideSteps *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgDecideSteps, hg_decide_steps_free)

G_END_DECLS
