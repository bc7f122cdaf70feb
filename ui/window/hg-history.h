/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-place.h"

G_BEGIN_DECLS

/**
 * HgHistory:
 *
 * The places that were visited, as in a web browser: going somewhere drops what lay ahead. Bounded; a plain object without
 * widgets. There is always a current place once one was pushed.
 */
typedef struct _HgHistory HgHistory;

HgHistory     *hg_history_new         (void);
void           hg_history_free        (HgHistory *self);
void           hg_history_push        (HgHistory *self, HgPlace *place);
void           hg_history_replace     (HgHistory *self, HgPlace *place);
const HgPlace *hg_history_go          (HgHistory *self, int steps);
gboolean       hg_history_can_go      (HgHistory *self, int steps);
void           hg_history_clear       (HgHistory *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgHistory, hg_history_free)

G_END_DECLS
