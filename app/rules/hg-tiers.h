/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-facts.h"
#include "hg-liability-result.h"
#include "hg-scheme.h"

G_BEGIN_DECLS

HgLiabilityResult *hg_tiers_examine (const HgLiability *liability, const HgFacts *facts, const HgScheme *scheme,
                                     HgMoney given, const GDate *day);

G_END_DECLS
