/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

#include "hg-decimal.h"
#include "hg-money.h"
#include "hg-packer.h"
#include "hg-unpacker.h"

G_BEGIN_DECLS

/**
 * HgFine:
 *
 * A fine as the law writes it: a range in yuan (@min, @max), a multiple (@times_min, @times_max) or a percentage
 * (@percent_min, @percent_max) of a base. What is not named is %HG_MONEY_NONE or %HG_DECIMAL_NONE: only a max means "up
 * to", min = max a flat sum. @of is the id of an amount fact, @per that of a number fact; the base counts as at least
 * @floor. A plain value inside its #HgMeasure, which owns the strings.
 */
typedef struct
{
  HgMoney   min;
  HgMoney   max;
  HgDecimal times_min;
  HgDecimal times_max;
  HgDecimal percent_min;
  HgDecimal percent_max;
  HgMoney   floor;
  char     *of;    /* (nullable) */
  char     *per;   /* (nullable) */
} HgFine;

void hg_fine_init  (HgFine *self);
void hg_fine_clear (HgFine *self);
void hg_fine_pack   (const HgFine *self, HgPacker *packer);
void hg_fine_unpack (HgFine *self, HgUnpacker *unpacker);

G_END_DECLS
