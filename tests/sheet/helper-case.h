/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"
#include "hg-sheet-fixture.h"
#include "hg-decision.h"

G_BEGIN_DECLS

/**
 * HelperCase:
 *
 * A case under the fixture's edition, about its matter. Its rules are the fixture's and a general one ("general", which asks
 * "minor"). What follows from the answers is what the program itself makes of them.
 */
typedef struct
{
  HgCatalogInfo *info;
  HgVocabulary  *vocabulary;
  HgMatter      *matter;       /* (nullable) */
  GPtrArray     *rules;        /* of HgRule */
  HgAssessment  *assessment;
  HgDecision    *decision;     /* (nullable): of the last helper_case_decide() */
} HelperCase;

typedef HgSheet *(*HelperCaseMake) (HgCatalogInfo *info, const HgAssessment *assessment, const HgDecision *decision,
                                    const GDate *day);

HelperCase *helper_case_new    (void);
void        helper_case_free   (HelperCase *self);

/* Dates are YYYY-MM-DD, or %NULL. */
void        helper_case_decide (HelperCase *self, const char *act, const char *decision);

/* The sheet that @make makes of it on 2026-11-23; with text, as that. */
HgSheet    *helper_case_make   (HelperCase *self, HelperCaseMake make);
char       *helper_case_dup    (HelperCase *self, HelperCaseMake make);

/* Whether a table of the sheet has a row in which each of the texts is all of a cell; the last text is %NULL. */
gboolean    helper_case_has_row (const HgSheet *sheet, ...) G_GNUC_NULL_TERMINATED;

/* The sheet as text is what tests/sheet/@name holds. HEGUI_UPDATE_GOLDEN writes what it now is; read the difference. */
void        helper_case_assert_golden (const HgSheet *sheet, const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HelperCase, helper_case_free)

G_END_DECLS
