/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"
#include "hg-decide-case.h"

G_BEGIN_DECLS

/**
 * HgDecideChanges:
 *
 * What a case that was taken over from another edition rested on there and what of it reads otherwise now. It lies with the
 * case until the case is kept anew. Main thread.
 */
typedef struct
{
  char      *edition;   /* (nullable): which edition that was */
  GPtrArray *changes;   /* of HgAssessmentChange; at least one */
} HgDecideChanges;

void                   hg_decide_changes_set   (HgDecideCase *decide_case, const char *edition, GPtrArray *changes);
void                   hg_decide_changes_clear (HgDecideCase *decide_case);
const HgDecideChanges *hg_decide_changes_get   (HgDecideCase *decide_case);

G_END_DECLS
