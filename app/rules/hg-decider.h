/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-decision.h"
#include "hg-facts.h"

G_BEGIN_DECLS

/*
 * A decision is a pure function of rules, facts and dates: nothing here reads or writes anything else.
 */
HgDecision *hg_decider_decide (HgMatter *matter, GPtrArray *rules, const HgFacts *facts, const HgScheme *scheme,
                               HgMoney given);

G_END_DECLS
