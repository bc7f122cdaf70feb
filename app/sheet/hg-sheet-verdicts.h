/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"
#include "hg-decision.h"
#include "hg-sheet.h"

G_BEGIN_DECLS

/*
 * What the rules give on a case and why, as parts of a sheet.
 */
void hg_sheet_verdicts_add_conclusion (HgSheet *sheet, const HgDecision *decision);
void hg_sheet_verdicts_add_conditions (HgSheet *sheet, const HgDecision *decision, const HgAssessment *assessment);

G_END_DECLS
