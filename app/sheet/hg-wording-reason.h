/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-verdict.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * Reasons as sentences for the file. Every function returns (transfer full) a new string.
 */
char *hg_wording_reason            (const HgVocabulary *vocabulary, const HgReason *reason);
char *hg_wording_reason_result     (HgTruth truth);
char *hg_wording_reason_answer     (const HgVocabulary *vocabulary, const HgReason *reason);
char *hg_wording_reason_arithmetic (const HgVocabulary *vocabulary, const HgReason *reason);
char *hg_wording_reason_evidence   (const HgVocabulary *vocabulary, const HgReason *reason);
char *hg_wording_reason_near_miss  (const HgVocabulary *vocabulary, const HgNearMiss *miss);

G_END_DECLS
