/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-hits"

#include "config.h"

#include "hg-hits.h"

G_DEFINE_BOXED_TYPE (HgHits, hg_hits, hg_hits_ref, hg_hits_unref)

/**
 * hg_hits_new:
 * @kind: of what
 *
 * Returns: (transfer full): hits without keys, complete so far
 */
HgHits *
hg_hits_new (HgItemKind kind)
{
  HgHits *self = g_atomic_rc_box_new0 (HgHits);

  self->kind = kind;
  self->complete = TRUE;
  self->keys = g_array_new (FALSE, FALSE, sizeof (guint32));
  return self;
}

static void
clear (gpointer data)
{
  g_array_unref (((HgHits *) data)->keys);
}

HgHits *
hg_hits_ref (HgHits *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hg_hits_unref (HgHits *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

guint
hg_hits_get_n (const HgHits *self)
{
  return self->keys->len;
}

guint32
hg_hits_get_key (const HgHits *self, guint position)
{
  g_return_val_if_fail (position < self->keys->len, 0);
  return g_array_index (self->keys, guint32, position);
}

/**
 * hg_hits_find:
 * @self: hits
 * @key: an item's key
 * @position: (out): where it stands among them
 *
 * Returns: whether the item is among them
 */
gboolean
hg_hits_find (const HgHits *self, guint32 key, guint *position)
{
  for (guint i = 0; i < self->keys->len; i++)
    if (g_array_index (self->keys, guint32, i) == key)
      {
        *position = i;
        return TRUE;
      }
  return FALSE;
}
