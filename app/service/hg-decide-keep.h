/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"
#include "hg-decide-case.h"

G_BEGIN_DECLS

/*
 * Between the case that people work at and the assessment that is kept of it.
 */
HgAssessment *hg_decide_keep_to_assessment (HgDecideCase *decide_case);
HgAssessment *hg_decide_keep_with_basis    (HgDecideCase *decide_case);
HgDecideCase *hg_decide_keep_to_case       (const HgAssessment *kept, HgDecideTarget *target);

/* What becomes of a case whose assessment is deleted, brought back, or read under another edition */
void          hg_decide_keep_forget        (HgDecideCase *decide_case);
void          hg_decide_keep_remember      (HgDecideCase *decide_case, gint64 id);
void          hg_decide_keep_replace       (HgDecideCase *decide_case, HgDecideCase *former);

G_END_DECLS
