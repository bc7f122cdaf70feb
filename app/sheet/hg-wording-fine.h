/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-liability-result.h"
#include "hg-scheme.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * Fines on the facts of a case, in words. Every function returns (transfer full) a new string.
 */
char *hg_wording_fine_range     (const HgVocabulary *vocabulary, const HgFineResult *fine);
char *hg_wording_fine_formula   (const HgVocabulary *vocabulary, const HgFineResult *fine);
char *hg_wording_fine_lighter   (const HgFineResult *fine, const HgScheme *scheme);
char *hg_wording_fine_mitigated (const HgFineResult *fine);
char *hg_wording_fine_given     (const HgFineResult *fine);
char *hg_wording_fine_gap       (const HgVocabulary *vocabulary, const HgTierGap *gap);
char *hg_wording_fine_overlap   (const HgTierResult *tier);

G_END_DECLS
