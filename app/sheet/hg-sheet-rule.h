/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-catalog-info.h"
#include "hg-rule.h"
#include "hg-sheet-options.h"
#include "hg-sheet.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * A rule of leniency as a sheet.
 */
void     hg_sheet_rule_add (HgSheet *sheet, const HgVocabulary *vocabulary, const HgSheetOptions *options,
                            const HgRule *rule, guint level, const GDate *day);
HgSheet *hg_sheet_rule_new (HgCatalogInfo *info, HgVocabulary *vocabulary, const HgSheetOptions *options,
                            const HgRule *rule, const GDate *day);

G_END_DECLS
