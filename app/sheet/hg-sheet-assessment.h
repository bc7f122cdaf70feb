/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"
#include "hg-catalog-info.h"
#include "hg-decision.h"
#include "hg-sheet.h"

G_BEGIN_DECLS

/*
 * The assessment sheet: a case as it was decided, fit for the file.
 */
HgSheet *hg_sheet_assessment_new (HgCatalogInfo *info, const HgAssessment *assessment, const HgDecision *decision,
                                  const GDate *day);

G_END_DECLS
