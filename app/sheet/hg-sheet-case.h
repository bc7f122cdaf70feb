/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"
#include "hg-catalog-info.h"
#include "hg-decision.h"
#include "hg-sheet.h"

G_BEGIN_DECLS

/*
 * What the sheets of a case have in common: whose it is, when, about what, and who signs.
 */
HgSheet *hg_sheet_case_begin          (const HgCatalogInfo *info, const char *title, const HgAssessment *assessment,
                                       const HgDecision *decision, const GDate *day);
void     hg_sheet_case_add_signatures (HgSheet *sheet, gboolean on_site);
void     hg_sheet_case_finish         (HgSheet *sheet, const HgCatalogInfo *info, const HgDecision *decision);

G_END_DECLS
