/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet-record.h"
#include "hg-sheet.h"

G_BEGIN_DECLS

/**
 * HgSheetReview:
 *
 * A sheet that was kept under a number, and what of all that it rests on reads otherwise in the edition that is now in use. Immutable once
 * built; reference counted, and so free to cross threads.
 */
typedef struct
{
  HgSheetRecord *record;
  HgSheet       *sheet;     /* as it was */
  char          *edition;   /* that is now in use */
  GPtrArray     *changes;   /* of HgAssessmentChange: changed and removed; of an assessment also added */
  gint64         assessment;   /* the id of the assessment whose sheet it is; 0: it stands in the register */
} HgSheetReview;

#define HG_TYPE_SHEET_REVIEW (hg_sheet_review_get_type ())

GType          hg_sheet_review_get_type   (void);
HgSheetReview *hg_sheet_review_new        (HgSheetRecord *record, HgSheet *sheet, const char *edition);
HgSheetReview *hg_sheet_review_new_assessment (const HgAssessment *kept, HgSheet *sheet, const char *edition,
                                               GPtrArray *changes);
HgSheetReview *hg_sheet_review_ref        (HgSheetReview *self);
void           hg_sheet_review_unref      (HgSheetReview *self);

/* While it is being built */
void           hg_sheet_review_add_change (HgSheetReview *self, HgPartChange change, const HgAssessmentPart *part);

char          *hg_sheet_review_dup_result (const HgSheetReview *self);
char          *hg_sheet_review_dup_change (const HgAssessmentChange *change);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSheetReview, hg_sheet_review_unref)

G_END_DECLS
