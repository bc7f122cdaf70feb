/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-condition.h"
#include "hg-fine.h"

G_BEGIN_DECLS

/**
 * HgMeasure:
 *
 * One order or penalty of a tier. @order, @confiscated and @fine belong to their kinds; a late fee is a percentage a day
 * of @fine's base. @may is 可以.
 */
typedef struct
{
  HgMeasureKind kind;
  HgOrder       order;
  HgConfiscated confiscated;
  HgFine        fine;
  gboolean      may;
  guint         line;
} HgMeasure;

/**
 * HgTier:
 *
 * What one subject meets under one condition: all of the measures, or one of them where they are @alternatives (或者).
 */
typedef struct
{
  HgSubject    subject;
  HgCondition *when;       /* (nullable): always */
  GPtrArray   *measures;   /* of HgMeasure */
  gboolean     alternatives;
  guint        line;
} HgTier;

/**
 * HgLiability:
 *
 * The legal liability for a matter while one version of the law is in force: @from and @until are its first and last day,
 * cleared where open. Immutable once built; owned by its #HgMatter.
 */
typedef struct
{
  GDate        from;
  GDate        until;
  HgCorrection correction;
  GPtrArray   *cites;   /* of HgCitation */
  char        *digest;
  GPtrArray   *tiers;   /* of HgTier */
  guint        line;
} HgLiability;

HgLiability *hg_liability_new         (void);
void         hg_liability_free        (HgLiability *self);
HgTier      *hg_liability_add_tier    (HgLiability *self);
HgMeasure   *hg_liability_add_measure (HgTier *tier, HgMeasureKind kind);
void         hg_liability_pack        (const HgLiability *self, HgPacker *packer);
HgLiability *hg_liability_unpack      (HgUnpacker *unpacker);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgLiability, hg_liability_free)

G_END_DECLS
