/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"

G_BEGIN_DECLS

/**
 * HgCaseResult:
 *
 * What came of a kept case, in a word and a line: for its row. Borrows from the assessment.
 */
typedef struct
{
  const HgAssessmentResult *first;       /* (nullable): the first rule that applies, those of the list before the general ones */
  guint                     n_applying;
  guint                     n_open;      /* rules of the list that are undetermined */
  gboolean                  is_listed;   /* the list has a rule for it */
} HgCaseResult;

HgCaseResult hg_case_result_find        (const HgAssessment *assessment);
char        *hg_case_result_dup_word    (const HgCaseResult *self);
char        *hg_case_result_dup_detail  (const HgCaseResult *self);
GStrv        hg_case_result_dup_classes (const HgCaseResult *self);

G_END_DECLS
