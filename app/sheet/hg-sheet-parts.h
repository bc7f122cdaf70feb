/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-catalog-info.h"
#include "hg-sheet-options.h"
#include "hg-sheet.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * What the sheets of an edition have in common.
 */
HgSheet *hg_sheet_parts_begin_for     (const HgCatalogInfo *info, const HgSheetOptions *options, const char *title,
                                       const GDate *day);
void     hg_sheet_parts_finish_for    (HgSheet *sheet, const HgCatalogInfo *info, const HgSheetOptions *options,
                                       const char *department);
HgSheet *hg_sheet_parts_begin         (const HgCatalogInfo *info, const char *title, const GDate *day);
void     hg_sheet_parts_finish        (HgSheet *sheet, const HgCatalogInfo *info, const char *department);
void     hg_sheet_parts_add_section   (HgSheet *sheet, guint number, const char *title);
void     hg_sheet_parts_add_subsection (HgSheet *sheet, guint number, const char *title);
void     hg_sheet_parts_add_numbered  (HgSheet *sheet, guint number, const char *text);
void     hg_sheet_parts_add_citations (HgSheet *sheet, const HgVocabulary *vocabulary, GPtrArray *citations,
                                       const GDate *day);
char    *hg_sheet_parts_dup_names     (const HgVocabulary *vocabulary, HgTermKind kind, char *const *ids);
char    *hg_sheet_parts_dup_paragraph (const HgVocabulary *vocabulary, const char *text, char *const *documents);

G_END_DECLS
