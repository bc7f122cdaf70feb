/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-condition.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * Conditions as words. Every function returns (transfer full) a new string.
 */
char *hg_wording_condition      (const HgVocabulary *vocabulary, const HgCondition *condition);
char *hg_wording_condition_lead (const HgCondition *condition);

G_END_DECLS
