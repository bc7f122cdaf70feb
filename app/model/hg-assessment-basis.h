/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"
#include "hg-matter.h"
#include "hg-rule.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * The texts of an edition that an assessment rests on, and how they differ in another edition.
 */
void       hg_assessment_basis_add     (HgAssessment *assessment, const HgVocabulary *vocabulary, const HgMatter *matter,
                                        GPtrArray *rules, const HgScheme *scheme);
GPtrArray *hg_assessment_basis_compare (const HgAssessment *kept, const HgAssessment *fresh);

G_END_DECLS
