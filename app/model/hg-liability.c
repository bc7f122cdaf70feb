/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-liability"

#include "config.h"

#include "hg-liability.h"

#include "hg-citation.h"

static void
measure_free (gpointer data)
{
  HgMeasure *measure = data;

  hg_fine_clear (&measure->fine);
  g_free (measure);
}

static void
tier_free (gpointer data)
{
  HgTier *tier = data;

  g_clear_pointer (&tier->when, hg_condition_free);
  g_ptr_array_unref (tier->measures);
  g_free (tier);
}

HgLiability *
hg_liability_new (void)
{
  HgLiability *self = g_new0 (HgLiability, 1);

  self->cites = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_citation_free);
  self->tiers = g_ptr_array_new_with_free_func (tier_free);
  return self;
}

void
hg_liability_free (HgLiability *self)
{
  g_ptr_array_unref (self->cites);
  g_ptr_array_unref (self->tiers);
  g_free (self->digest);
  g_free (self);
}

/**
 * hg_liability_add_tier:
 * @self: a liability that is being built
 *
 * Returns: (transfer none): a new empty tier, owned by @self
 */
HgTier *
hg_liability_add_tier (HgLiability *self)
{
  HgTier *tier = g_new0 (HgTier, 1);

  tier->measures = g_ptr_array_new_with_free_func (measure_free);
  g_ptr_array_add (self->tiers, tier);
  return tier;
}

/**
 * hg_liability_add_measure:
 * @tier: a tier that is being built
 * @kind: the measure's kind
 *
 * Returns: (transfer none): a new measure, owned by @tier
 */
HgMeasure *
hg_liability_add_measure (HgTier *tier, HgMeasureKind kind)
{
  HgMeasure *measure = g_new0 (HgMeasure, 1);

  measure->kind = kind;
  hg_fine_init (&measure->fine);
  g_ptr_array_add (tier->measures, measure);
  return measure;
}
