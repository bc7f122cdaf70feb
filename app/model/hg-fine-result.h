/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-liability.h"

G_BEGIN_DECLS

/**
 * HgFineResult:
 *
 * What one fine (or late fee) of a tier comes to on the facts of a case. Amounts in fen; %HG_MONEY_NONE where there is none.
 * Where amounts do not come out in whole fen, @min is rounded up and the upper ends are rounded down, so that every amount
 * in the range is within the law.
 *
 * @min to @max is the statutory range, both ends included: @min is 0 with @max_only (up to …), @max is none with "at
 * least …"; @flat: both are the same. For a late fee they are the amount for one day (@per_day). While facts are missing,
 * @least is what the fine comes to at the least, where the statute sets a floor for the base.
 *
 * @lighter_max ends the part of the range that the scheme calls lighter (从轻); @lighter_inclusive says whether it belongs
 * to it; @lighter_factor is the same end as multiple or percentage, where it comes out in six decimals. Mitigated (减轻) is
 * every amount below @mitigated_below; none where the statute names no minimum, for then there is nothing to go below.
 *
 * @given is the amount that is considered, @place where it lies, and @saving how much it is below @benchmark, which is the
 * statutory minimum unless another was named.
 */
typedef struct
{
  const HgMeasure *measure;           /* borrowed from the liability */
  HgFineStatus     status;
  GPtrArray       *missing;           /* of char*: ids of the facts that are needed */
  HgMoney          base;              /* the answer to fine.of */
  HgMoney          counted;           /* the base as it counts: not below fine.floor */
  HgDecimal        quantity;          /* the answer to fine.per; HG_DECIMAL_NONE */
  HgMoney          least;
  HgMoney          min;
  HgMoney          max;
  gboolean         max_only;
  gboolean         flat;
  gboolean         per_day;
  HgMoney          lighter_max;
  gboolean         lighter_inclusive;
  HgDecimal        lighter_factor;    /* HG_DECIMAL_NONE */
  HgMoney          mitigated_below;
  HgMoney          given;
  HgMoney          benchmark;
  HgFinePlace      place;
  HgMoney          saving;
} HgFineResult;

HgFineResult *hg_fine_result_new  (const HgMeasure *measure);
void          hg_fine_result_free (HgFineResult *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgFineResult, hg_fine_result_free)

G_END_DECLS
