/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-gram-table"

#include "config.h"

#include "hg-gram-table.h"

#include <string.h>

#define FIRST_BITS 12
#define FIRST_POOL 65536
#define FIRST_PIECE 8
#define LAST_PIECE 252
#define LINK 4

HgGramTable *
hg_gram_table_new (void)
{
  HgGramTable *self = g_new0 (HgGramTable, 1);

  self->bits = FIRST_BITS;
  self->slots = g_new0 (HgGramSlot, 1u << self->bits);
  self->pool_size = FIRST_POOL;
  self->pool = g_malloc (self->pool_size);
  self->pool_used = 1; /* 0 is no place */
  return self;
}

void
hg_gram_table_free (HgGramTable *self)
{
  g_free (self->slots);
  g_free (self->pool);
  g_free (self);
}

/**
 * hg_gram_table_clear:
 * @self: a table
 *
 * Forgets everything but how much room the last block took.
 */
void
hg_gram_table_clear (HgGramTable *self)
{
  memset (self->slots, 0, sizeof (HgGramSlot) << self->bits);
  self->n_used = 0;
  self->pool_used = 1;
}

static void
grow (HgGramTable *self)
{
  HgGramSlot *old = self->slots;
  guint n_old = 1u << self->bits, mask;

  self->bits++;
  mask = (1u << self->bits) - 1;
  self->slots = g_new0 (HgGramSlot, 1u << self->bits);
  for (guint i = 0; i < n_old; i++)
    if (old[i].first != 0)
      {
        guint32 to = hg_gram_table_place (self, old[i].gram);

        while (self->slots[to].first != 0)
          to = (to + 1) & mask;
        self->slots[to] = old[i];
      }
  g_free (old);
}

/* A new piece of the pool. */
static guint32
take_piece (HgGramTable *self, guint size)
{
  guint32 piece = self->pool_used;

  if (self->pool_size - piece < size + LINK)
    {
      g_assert (self->pool_size < 1u << 31);
      self->pool_size *= 2;
      self->pool = g_realloc (self->pool, self->pool_size);
    }
  self->pool_used += size + LINK;
  return piece;
}

static inline void
put (HgGramTable *self, HgGramSlot *slot, guint8 byte)
{
  if (G_UNLIKELY (slot->left == 0))
    {
      guint size = MIN (slot->size * 2u + LINK, LAST_PIECE);
      guint32 piece = take_piece (self, size);

      memcpy (self->pool + slot->at, &piece, LINK);
      slot->at = piece;
      slot->size = slot->left = (guint8) size;
    }
  self->pool[slot->at++] = byte;
  slot->left--;
}

void
hg_gram_table_append (HgGramTable *self, HgGramSlot *slot, guint16 doc)
{
  guint gap = doc - slot->last - 1u;

  slot->last = doc;
  for (; gap >= 0x80; gap >>= 7)
    put (self, slot, (guint8) (gap | 0x80));
  put (self, slot, (guint8) gap);
}

void
hg_gram_table_insert (HgGramTable *self, guint32 gram, guint16 doc)
{
  guint32 i, mask;
  HgGramSlot *slot;
  guint gap = doc;

  if (self->n_used * 2 >= 1u << self->bits)
    grow (self);
  mask = (1u << self->bits) - 1;
  for (i = hg_gram_table_place (self, gram); self->slots[i].first != 0; i = (i + 1) & mask)
    ;
  slot = &self->slots[i];
  slot->gram = gram;
  slot->first = slot->at = take_piece (self, FIRST_PIECE);
  slot->size = slot->left = FIRST_PIECE;
  slot->last = doc;
  self->n_used++;
  for (; gap >= 0x80; gap >>= 7)
    put (self, slot, (guint8) (gap | 0x80));
  put (self, slot, (guint8) gap);
}

/* Sorts by the upper half, 8 bits at a time. */
static void
sort_order (guint64 *order, guint n)
{
  g_autofree guint64 *other = g_new (guint64, n + 1);

  for (guint shift = 32; shift < 64; shift += 8)
    {
      guint starts[257] = { 0 };

      for (guint i = 0; i < n; i++)
        starts[(order[i] >> shift & 0xff) + 1]++;
      for (guint i = 0; i < 256; i++)
        starts[i + 1] += starts[i];
      for (guint i = 0; i < n; i++)
        other[starts[order[i] >> shift & 0xff]++] = order[i];
      memcpy (order, other, n * sizeof (guint64));
    }
}

/**
 * hg_gram_table_dup_order:
 * @self: a table
 * @n_grams: (out): how many grams it has
 *
 * Returns: (transfer full) (array length=n_grams): the grams, rising, each in the upper half of a number that
 * hg_gram_table_get_docs() takes
 */
guint64 *
hg_gram_table_dup_order (HgGramTable *self, guint *n_grams)
{
  guint64 *order = g_new (guint64, self->n_used + 1);
  guint n = 0;

  for (guint32 i = 0; i < 1u << self->bits; i++)
    if (self->slots[i].first != 0)
      order[n++] = (guint64) self->slots[i].gram << 32 | i;
  sort_order (order, n);
  *n_grams = n;
  return order;
}

/**
 * hg_gram_table_get_docs:
 * @self: a table
 * @order: a gram, from hg_gram_table_dup_order()
 * @docs: (out caller-allocates): room for as many documents as the block has
 *
 * Returns: how many documents hold it
 */
guint
hg_gram_table_get_docs (HgGramTable *self, guint64 order, guint16 *docs)
{
  const HgGramSlot *slot = &self->slots[(guint32) order];
  guint32 at = slot->first;
  guint size = FIRST_PIECE, left = FIRST_PIECE, n = 0, doc = G_MAXUINT, gap = 0, shift = 0;

  while (at != slot->at)
    {
      guint8 byte;

      if (left == 0)
        {
          memcpy (&at, self->pool + at, LINK);
          size = left = MIN (size * 2u + LINK, LAST_PIECE);
        }
      byte = self->pool[at++];
      left--;
      gap |= (guint) (byte & 0x7f) << shift;
      shift += 7;
      if (byte < 0x80)
        {
          doc += gap + 1;
          docs[n++] = (guint16) doc;
          gap = shift = 0;
        }
    }
  return n;
}
