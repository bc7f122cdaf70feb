/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-fine"

#include "config.h"

#include "hg-fine.h"

/**
 * hg_fine_init:
 * @self: (out caller-allocates): a fine that names nothing yet
 */
void
hg_fine_init (HgFine *self)
{
  self->min = self->max = self->floor = HG_MONEY_NONE;
  self->times_min = self->times_max = self->percent_min = self->percent_max = HG_DECIMAL_NONE;
  self->of = self->per = NULL;
}

/**
 * hg_fine_clear:
 * @self: a fine
 *
 * Frees what @self owns.
 */
void
hg_fine_clear (HgFine *self)
{
  g_free (self->of);
  g_free (self->per);
  hg_fine_init (self);
}
