/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-facts.h"
#include "hg-verdict.h"

G_BEGIN_DECLS

HgReason *hg_reasoner_explain          (const HgCondition *condition, const HgFacts *facts);
void      hg_reasoner_find_near_misses (HgVerdict *verdict, const HgFacts *facts);

G_END_DECLS
