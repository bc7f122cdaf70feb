/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet-options.h"
#include "hg-sheet.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * The texts of the articles that a sheet cites, where an office has installed them.
 */
void hg_sheet_articles_add (HgSheet *sheet, const HgVocabulary *vocabulary, const HgSheetOptions *options, guint level,
                            GPtrArray *citations);

G_END_DECLS
