/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"
#include "hg-edition.h"

G_BEGIN_DECLS

/**
 * HgAssessmentReview:
 *
 * Holds kept assessments against an edition: what has changed of the texts that they rest on? Remembers what it has read,
 * for many of them rest on the same. Borrows the edition; used in its thread.
 */
typedef struct _HgAssessmentReview HgAssessmentReview;

HgAssessmentReview *hg_assessment_review_new     (HgEdition *edition);
void                hg_assessment_review_free    (HgAssessmentReview *self);
GPtrArray          *hg_assessment_review_compare (HgAssessmentReview *self, const HgAssessment *kept, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgAssessmentReview, hg_assessment_review_free)

G_END_DECLS
