/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-decision.h"
#include "hg-facts.h"

G_BEGIN_DECLS

void hg_questions_add   (HgDecision *decision, const HgFacts *facts);
void hg_questions_order (HgDecision *decision);

G_END_DECLS
