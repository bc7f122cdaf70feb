/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"
#include "hg-sheet-record.h"

G_BEGIN_DECLS

/*
 * By which words what people keep is found again: numbers, names, titles, days, results, folded as everything that is
 * searched for. All words must occur, wherever.
 */
char    *hg_record_words_of_assessment (const HgAssessment *assessment);
char    *hg_record_words_of_sheet      (const HgSheetRecord *record);
GStrv    hg_record_words_split         (const char *text);
gboolean hg_record_words_match         (const char *folded, const char *const *words);

G_END_DECLS
