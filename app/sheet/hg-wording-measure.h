/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-liability.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * Orders, penalties and fines as words. Every function returns (transfer full) a new string.
 */
char *hg_wording_measure       (const HgVocabulary *vocabulary, const HgMeasure *measure);
char *hg_wording_measure_order (HgOrder order);
char *hg_wording_measure_fine  (const HgVocabulary *vocabulary, const HgFine *fine);
char *hg_wording_measure_tier  (const HgVocabulary *vocabulary, const HgTier *tier);

G_END_DECLS
