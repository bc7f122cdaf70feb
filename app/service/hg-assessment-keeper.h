/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"
#include "hg-decision.h"
#include "hg-edition.h"
#include "hg-records.h"

G_BEGIN_DECLS

/*
 * How assessments are kept and found again, between the records, the edition in use and the sheets. Synchronous; used in
 * the thread that owns both.
 */
HgAssessment *hg_assessment_keeper_complete (HgEdition *edition, const HgAssessment *assessment,
                                             const HgDecision *decision, GError **error);
HgAssessment *hg_assessment_keeper_save     (HgRecords *records, HgEdition *edition, const HgAssessment *assessment,
                                             const HgDecision *decision, GError **error);
GListModel   *hg_assessment_keeper_list     (HgRecords *records, HgEdition *edition, const char *text, GError **error);

G_END_DECLS
