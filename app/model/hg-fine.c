/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-fine"

#include "config.h"

#include "hg-fine.h"

#include <string.h>

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

#define N_FIGURES 7

/* Sums and decimals say "none" by the same number. */
static void
get_figures (const HgFine *self, gint64 figures[N_FIGURES])
{
  const gint64 all[N_FIGURES] = { self->min,         self->max,         self->times_min, self->times_max,
                                  self->percent_min, self->percent_max, self->floor };

  G_STATIC_ASSERT (HG_MONEY_NONE == HG_DECIMAL_NONE);
  memcpy (figures, all, sizeof all);
}

/**
 * hg_fine_pack:
 * @self: a fine
 * @packer: gets it
 */
void
hg_fine_pack (const HgFine *self, HgPacker *packer)
{
  gint64 figures[N_FIGURES];
  guint named = 0;

  get_figures (self, figures);
  for (int i = 0; i < N_FIGURES; i++)
    named |= figures[i] != HG_MONEY_NONE ? 1u << i : 0;
  hg_packer_add_number (packer, named);
  for (int i = 0; i < N_FIGURES; i++)
    if (figures[i] != HG_MONEY_NONE)
      hg_packer_add_number (packer, (guint64) figures[i]);
  hg_packer_add_string (packer, self->of);
  hg_packer_add_string (packer, self->per);
}

/**
 * hg_fine_unpack:
 * @self: a fine that names nothing yet
 * @unpacker: gives what hg_fine_pack() was given
 */
void
hg_fine_unpack (HgFine *self, HgUnpacker *unpacker)
{
  gint64 *const figures[N_FIGURES] = { &self->min,         &self->max,         &self->times_min, &self->times_max,
                                       &self->percent_min, &self->percent_max, &self->floor };
  guint named = (guint) hg_unpacker_get_number (unpacker);

  for (int i = 0; i < N_FIGURES; i++)
    if ((named & (1u << i)) != 0)
      {
        *figures[i] = (gint64) hg_unpacker_get_number (unpacker);
        if (*figures[i] < 0)   /* the domain knows no sum below nothing */
          hg_unpacker_fail (unpacker);
      }
  self->of = hg_unpacker_dup_string (unpacker);
  self->per = hg_unpacker_dup_string (unpacker);
}
