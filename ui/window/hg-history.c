/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-history"

#include "config.h"

#include "hg-history.h"

/* More than anyone walks back; a place is small, but a day is long. */
#define MAX_PLACES 200

struct _HgHistory
{
  GPtrArray *places;    /* of HgPlace */
  int        current;   /* -1 while there is none */
};

/**
 * hg_history_new:
 *
 * Returns: (transfer full): an empty history
 */
HgHistory *
hg_history_new (void)
{
  HgHistory *self = g_new0 (HgHistory, 1);

  self->places = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_place_free);
  self->current = -1;
  return self;
}

/**
 * hg_history_free:
 * @self: a history
 */
void
hg_history_free (HgHistory *self)
{
  g_ptr_array_unref (self->places);
  g_free (self);
}

/**
 * hg_history_push:
 * @self: a history
 * @place: (transfer full): where one went
 */
void
hg_history_push (HgHistory *self, HgPlace *place)
{
  g_return_if_fail (self != NULL && place != NULL);
  g_ptr_array_set_size (self->places, self->current + 1);
  if (self->places->len == MAX_PLACES)
    g_ptr_array_remove_index (self->places, 0);
  g_ptr_array_add (self->places, place);
  self->current = (int) self->places->len - 1;
}

/**
 * hg_history_replace:
 * @self: a history
 * @place: (transfer full): what the current place has become
 *
 * What lies ahead stays. An empty history takes @place as its first.
 */
void
hg_history_replace (HgHistory *self, HgPlace *place)
{
  g_return_if_fail (self != NULL && place != NULL);
  if (self->current < 0)
    {
      hg_history_push (self, place);
      return;
    }
  hg_place_free (g_ptr_array_index (self->places, self->current));
  g_ptr_array_index (self->places, self->current) = place;
}

/**
 * hg_history_can_go:
 * @self: a history
 * @steps: how far, negative for back
 *
 * Returns: whether there is such a place
 */
gboolean
hg_history_can_go (HgHistory *self, int steps)
{
  int target = self->current + steps;

  return self->current >= 0 && target >= 0 && target < (int) self->places->len;
}

/**
 * hg_history_go:
 * @self: a history
 * @steps: how far, negative for back
 *
 * Returns: (transfer none) (nullable): the place that is current from now on; %NULL where there is none so far
 */
const HgPlace *
hg_history_go (HgHistory *self, int steps)
{
  if (!hg_history_can_go (self, steps))
    return NULL;
  self->current += steps;
  return g_ptr_array_index (self->places, self->current);
}

/**
 * hg_history_clear:
 * @self: a history
 *
 * Forgets all places: another edition may not have them.
 */
void
hg_history_clear (HgHistory *self)
{
  g_ptr_array_set_size (self->places, 0);
  self->current = -1;
}
