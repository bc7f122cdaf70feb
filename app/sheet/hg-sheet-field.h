/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"
#include "hg-catalog-info.h"
#include "hg-decision.h"
#include "hg-sheet.h"

G_BEGIN_DECLS

/*
 * The field sheet: only the facts that are still to collect, with room to write.
 */
HgSheet *hg_sheet_field_new (HgCatalogInfo *info, const HgAssessment *assessment, const HgDecision *decision,
                             const GDate *day);

G_END_DECLS
