/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-decide-state.h"
#include "hg-decision.h"

G_BEGIN_DECLS

/*
 * What was decided and why, as plain text to be pasted into a file.
 */
char *hg_reasons_text_new (const HgDecision *decision, const HgDecideState *state);

G_END_DECLS
