/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-fine-result.h"
#include "hg-reason.h"

G_BEGIN_DECLS

/**
 * HgTierResult:
 *
 * One tier on the facts of a case: whether it applies, why, and what its fines come to. A tier without a condition always
 * applies and has no @reason. @overlaps: another tier for the same subject fines too, and the edition does not say whether
 * one takes the other's place or both count.
 */
typedef struct
{
  const HgTier *tier;       /* borrowed from the liability */
  HgTruth       truth;
  HgReason     *reason;     /* (nullable) */
  GPtrArray    *fines;      /* of HgFineResult: fines and late fees */
  gboolean      overlaps;
} HgTierResult;

/**
 * HgTierGap:
 *
 * Answers for which no tier of the fine is written, although there is one below and one above: "above 10000" and "below
 * 10000" leave 10000 itself. @where is a comparison of one fact, @met whether the case lies there.
 */
typedef struct
{
  HgSubject    subject;
  HgCondition *where;
  HgTruth      met;
} HgTierGap;

/**
 * HgLiabilityResult:
 *
 * A liability that is in force on one of the two days, on the facts of a case. @lapsed are the citations whose version of
 * the law is not in force on that day, although the edition cites it.
 */
typedef struct
{
  const HgLiability *liability;   /* borrowed from the matter */
  GPtrArray         *tiers;       /* of HgTierResult */
  GPtrArray         *gaps;        /* of HgTierGap */
  GPtrArray         *lapsed;      /* of const HgCitation*, borrowed */
} HgLiabilityResult;

HgLiabilityResult *hg_liability_result_new      (const HgLiability *liability);
void               hg_liability_result_free     (HgLiabilityResult *self);
HgTierResult      *hg_liability_result_add_tier (HgLiabilityResult *self, const HgTier *tier);
void               hg_liability_result_take_gap (HgLiabilityResult *self, HgSubject subject, HgCondition *where, HgTruth met);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgLiabilityResult, hg_liability_result_free)

G_END_DECLS
