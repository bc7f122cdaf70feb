/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-decision.h"

G_BEGIN_DECLS

/*
 * What a decision says, in words. Every function returns (transfer full) a new string.
 */
char *hg_wording_verdict            (const HgVerdict *verdict);
char *hg_wording_verdict_result     (HgResult result);
char *hg_wording_verdict_caution    (const HgDecision *decision, const HgVerdict *verdict);
char *hg_wording_verdict_listed     (HgListed listed);
char *hg_wording_verdict_lighter    (HgLighter lighter);
char *hg_wording_verdict_days       (const HgDecision *decision);
char *hg_wording_verdict_limitation (const HgLimitation *limitation);

G_END_DECLS
