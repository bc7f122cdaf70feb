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

static void
pack_measure (const HgMeasure *measure, HgPacker *packer)
{
  hg_packer_add_number (packer, (guint64) measure->kind << 1 | (measure->may ? 1 : 0));
  hg_packer_add_line (packer, measure->line);
  if (measure->kind == HG_MEASURE_ORDER)
    hg_packer_add_number (packer, (guint64) measure->order);
  else if (measure->kind == HG_MEASURE_CONFISCATION)
    hg_packer_add_number (packer, (guint64) measure->confiscated);
  else if (measure->kind == HG_MEASURE_FINE || measure->kind == HG_MEASURE_LATE_FEE)
    hg_fine_pack (&measure->fine, packer);
}

static void
pack_tier (const HgTier *tier, HgPacker *packer)
{
  hg_packer_add_number (packer, (guint64) tier->subject << 1 | (tier->alternatives ? 1 : 0));
  hg_packer_add_line (packer, tier->line);
  hg_condition_pack (tier->when, packer);
  hg_packer_add_number (packer, tier->measures->len);
  for (guint i = 0; i < tier->measures->len; i++)
    pack_measure (g_ptr_array_index (tier->measures, i), packer);
}

/**
 * hg_liability_pack:
 * @self: a liability
 * @packer: gets it, and its digest as a text of its level
 */
void
hg_liability_pack (const HgLiability *self, HgPacker *packer)
{
  hg_packer_add_text (packer, self->digest);
  hg_packer_add_date (packer, &self->from);
  hg_packer_add_date (packer, &self->until);
  hg_packer_add_number (packer, (guint64) self->correction);
  hg_packer_add_line (packer, self->line);
  hg_citation_pack_all (self->cites, packer);
  hg_packer_add_number (packer, self->tiers->len);
  for (guint i = 0; i < self->tiers->len; i++)
    pack_tier (g_ptr_array_index (self->tiers, i), packer);
}

static void
unpack_measure (HgTier *tier, HgUnpacker *unpacker)
{
  int head = hg_unpacker_get_code (unpacker, HG_MEASURE_FINE << 1 | 1);
  HgMeasure *measure = hg_liability_add_measure (tier, (HgMeasureKind) (head >> 1));

  measure->may = head & 1;
  measure->line = hg_unpacker_get_line (unpacker);
  if (measure->kind == HG_MEASURE_ORDER)
    measure->order = (HgOrder) hg_unpacker_get_code (unpacker, HG_ORDER_ANNOUNCE);
  else if (measure->kind == HG_MEASURE_CONFISCATION)
    measure->confiscated = (HgConfiscated) hg_unpacker_get_code (unpacker, (HG_CONFISCATED_BUILDING << 1) - 1);
  else if (measure->kind == HG_MEASURE_FINE || measure->kind == HG_MEASURE_LATE_FEE)
    hg_fine_unpack (&measure->fine, unpacker);
}

static void
unpack_tier (HgLiability *liability, HgUnpacker *unpacker)
{
  HgTier *tier = hg_liability_add_tier (liability);
  int head = hg_unpacker_get_code (unpacker, HG_SUBJECT_RESPONSIBLE_PERSON << 1 | 1);
  guint n;

  tier->subject = (HgSubject) (head >> 1);
  tier->alternatives = head & 1;
  tier->line = hg_unpacker_get_line (unpacker);
  tier->when = hg_condition_unpack (unpacker);
  n = hg_unpacker_get_count (unpacker);
  for (guint i = 0; i < n && !unpacker->failed; i++)
    unpack_measure (tier, unpacker);
}

/**
 * hg_liability_unpack:
 * @unpacker: gives what hg_liability_pack() was given
 *
 * Returns: (transfer full): the liability
 */
HgLiability *
hg_liability_unpack (HgUnpacker *unpacker)
{
  HgLiability *self = hg_liability_new ();
  guint n;

  self->digest = hg_unpacker_dup_text (unpacker);
  hg_unpacker_get_date (unpacker, &self->from);
  hg_unpacker_get_date (unpacker, &self->until);
  self->correction = (HgCorrection) hg_unpacker_get_code (unpacker, HG_CORRECTION_FIRST);
  self->line = hg_unpacker_get_line (unpacker);
  hg_citation_unpack_all (self->cites, unpacker);
  n = hg_unpacker_get_count (unpacker);
  for (guint i = 0; i < n && !unpacker->failed; i++)
    unpack_tier (self, unpacker);
  return self;
}
