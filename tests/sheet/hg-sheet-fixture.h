/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-catalog-info.h"
#include "hg-guide.h"
#include "hg-matter.h"
#include "hg-rule.h"
#include "hg-sheet.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * A small edition that has everything sheets speak of. Each function returns (transfer full); dates are YYYY-MM-DD.
 */
GDate          hg_sheet_fixture_date           (const char *text);
HgVocabulary  *hg_sheet_fixture_new_vocabulary (void);
HgCatalogInfo *hg_sheet_fixture_new_info       (void);
HgMatter      *hg_sheet_fixture_new_matter     (void);
HgRule        *hg_sheet_fixture_new_rule       (void);
HgChapter     *hg_sheet_fixture_new_chapter    (void);
HgCitation    *hg_sheet_fixture_new_citation   (const char *law, const char *version, const char *article,
                                                guint paragraph, guint item);

/* Conditions; the trees take their children. */
HgCondition   *hg_sheet_fixture_is             (const char *fact);
HgCondition   *hg_sheet_fixture_compare        (const char *fact, HgBound bound, const char *value);
HgCondition   *hg_sheet_fixture_tree           (HgConditionKind kind, HgCondition *first, HgCondition *second);

/* A sheet of many paragraphs, each with its number, and the fixture's guidance sheet. */
HgSheet       *hg_sheet_fixture_new_long       (guint n_paragraphs);
HgSheet       *hg_sheet_fixture_new_guidance   (const char *day);

G_END_DECLS
