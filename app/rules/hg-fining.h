/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-facts.h"
#include "hg-fine-result.h"
#include "hg-scheme.h"

G_BEGIN_DECLS

HgFineResult *hg_fining_compute (const HgMeasure *measure, const HgFacts *facts, const HgScheme *scheme);
void          hg_fining_place   (HgFineResult *result, HgMoney given, HgMoney benchmark);

G_END_DECLS
