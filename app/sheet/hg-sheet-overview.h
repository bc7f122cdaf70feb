/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-catalog-info.h"
#include "hg-item.h"
#include "hg-sheet-options.h"
#include "hg-sheet.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * What a list shows, as a table across the page.
 */
HgSheet *hg_sheet_overview_new (HgCatalogInfo *info, HgVocabulary *vocabulary, const HgSheetOptions *options,
                                GPtrArray *items, GPtrArray *matters, const GDate *day);

G_END_DECLS
