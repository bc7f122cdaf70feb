/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-catalog-info.h"
#include "hg-matter.h"
#include "hg-rule.h"
#include "hg-sheet-options.h"
#include "hg-sheet.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * The guidance sheet (合规指导单) of one or several matters.
 */
HgSheet *hg_sheet_guidance_new (HgCatalogInfo *info, HgVocabulary *vocabulary, const HgSheetOptions *options,
                                GPtrArray *matters, GPtrArray *rules, const GDate *day);
HgSheet *hg_sheet_guidance_new_mixed (HgCatalogInfo *info, HgVocabulary *vocabulary, const HgSheetOptions *options,
                                      GPtrArray *matters, GPtrArray *rules, GPtrArray *own_rules, const GDate *day);

G_END_DECLS
