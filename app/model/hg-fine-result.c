/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-fine-result"

#include "config.h"

#include "hg-fine-result.h"

HgFineResult *
hg_fine_result_new (const HgMeasure *measure)
{
  HgFineResult *self = g_new0 (HgFineResult, 1);

  self->measure = measure;
  self->status = HG_FINE_STATUS_UNNAMED;
  self->missing = g_ptr_array_new_with_free_func (g_free);
  self->base = self->counted = self->least = self->min = self->max = HG_MONEY_NONE;
  self->lighter_max = self->mitigated_below = HG_MONEY_NONE;
  self->given = self->benchmark = self->saving = HG_MONEY_NONE;
  self->quantity = self->lighter_factor = HG_DECIMAL_NONE;
  return self;
}

void
hg_fine_result_free (HgFineResult *self)
{
  g_ptr_array_unref (self->missing);
  g_free (self);
}
