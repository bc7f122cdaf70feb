/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-catalog-info.h"
#include "hg-guide.h"
#include "hg-sheet-options.h"
#include "hg-sheet.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * Chapters of the work guide as a sheet.
 */
HgSheet *hg_sheet_guide_new (HgCatalogInfo *info, HgVocabulary *vocabulary, const HgSheetOptions *options,
                             GPtrArray *chapters, const GDate *day);

G_END_DECLS
