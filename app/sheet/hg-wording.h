/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-catalog-info.h"
#include "hg-liability.h"
#include "hg-period.h"

G_BEGIN_DECLS

/*
 * Where values become words, for screen, paper and command line alike, in the language of the program. Every function
 * returns (transfer full) a new string. The wording of laws, measures and conditions is in hg-wording-law.h,
 * hg-wording-measure.h and hg-wording-condition.h.
 */
gboolean hg_wording_uses_han_numerals (void);

char *hg_wording_date           (const GDate *date);
char *hg_wording_span           (const GDate *from, const GDate *until);
char *hg_wording_period         (const HgPeriod *period);
char *hg_wording_money          (HgMoney money);

char *hg_wording_risk           (HgRisk risk);
char *hg_wording_stage          (HgStage stage);
char *hg_wording_correction     (HgCorrection correction);
char *hg_wording_subject        (HgSubject subject);
char *hg_wording_outcome        (HgOutcome outcome, HgForce force);
char *hg_wording_outcome_kind   (HgOutcome outcome);
char *hg_wording_force          (HgForce force);
char *hg_wording_law_level      (HgLawLevel level);
char *hg_wording_edition_status (HgEditionStatus status);
char *hg_wording_edition        (const HgCatalogInfo *info);

G_END_DECLS
