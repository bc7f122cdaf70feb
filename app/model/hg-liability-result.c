/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-liability-result"

#include "config.h"

#include "hg-liability-result.h"

static void
tier_result_free (gpointer data)
{
  HgTierResult *tier = data;

  g_clear_pointer (&tier->reason, hg_reason_free);
  g_ptr_array_unref (tier->fines);
  g_free (tier);
}

static void
gap_free (gpointer data)
{
  HgTierGap *gap = data;

  hg_condition_free (gap->where);
  g_free (gap);
}

HgLiabilityResult *
hg_liability_result_new (const HgLiability *liability)
{
  HgLiabilityResult *self = g_new0 (HgLiabilityResult, 1);

  self->liability = liability;
  self->tiers = g_ptr_array_new_with_free_func (tier_result_free);
  self->gaps = g_ptr_array_new_with_free_func (gap_free);
  self->lapsed = g_ptr_array_new ();
  return self;
}

void
hg_liability_result_free (HgLiabilityResult *self)
{
  g_ptr_array_unref (self->tiers);
  g_ptr_array_unref (self->gaps);
  g_ptr_array_unref (self->lapsed);
  g_free (self);
}

/**
 * hg_liability_result_add_tier:
 * @self: a result that is being built
 * @tier: a tier of its liability
 *
 * Returns: (transfer none): a new result for @tier, owned by @self
 */
HgTierResult *
hg_liability_result_add_tier (HgLiabilityResult *self, const HgTier *tier)
{
  HgTierResult *result = g_new0 (HgTierResult, 1);

  result->tier = tier;
  result->truth = HG_TRUTH_UNKNOWN;
  result->fines = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_fine_result_free);
  g_ptr_array_add (self->tiers, result);
  return result;
}

/**
 * hg_liability_result_take_gap:
 * @self: a result that is being built
 * @subject: whose tiers leave the gap
 * @where: (transfer full): a comparison of one fact
 * @met: whether the case lies there
 */
void
hg_liability_result_take_gap (HgLiabilityResult *self, HgSubject subject, HgCondition *where, HgTruth met)
{
  HgTierGap *gap = g_new0 (HgTierGap, 1);

  gap->subject = subject;
  gap->where = where;
  gap->met = met;
  g_ptr_array_add (self->gaps, gap);
}
