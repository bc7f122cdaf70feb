/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-matter.h"
#include "hg-sheet.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * The legal liability for a matter, as part of a sheet.
 */
void hg_sheet_liability_add (HgSheet *sheet, const HgVocabulary *vocabulary, const HgMatter *matter, const GDate *day);

G_END_DECLS
