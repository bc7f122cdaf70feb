/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-element-pool"

#include "config.h"

#include "hg-element-pool.h"

#define BLOCK_SIZE (64 * 1024)

struct _HgElementPool
{
  GPtrArray *blocks;   /* of char[BLOCK_SIZE], or of one oversized piece */
  gsize      block;    /* index of the block in use */
  gsize      used;     /* bytes of it */
  gsize      size;     /* bytes given out since the last reset */
  GPtrArray *large;    /* of char[]: pieces over half a block */
};

HgElementPool *
hg_element_pool_new (void)
{
  HgElementPool *self = g_new0 (HgElementPool, 1);

  self->blocks = g_ptr_array_new_with_free_func (g_free);
  self->large = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->blocks, g_malloc (BLOCK_SIZE));
  return self;
}

void
hg_element_pool_free (HgElementPool *self)
{
  g_ptr_array_unref (self->blocks);
  g_ptr_array_unref (self->large);
  g_free (self);
}

/**
 * hg_element_pool_reset:
 * @self: a pool
 *
 * Takes back everything that was built in @self.
 */
void
hg_element_pool_reset (HgElementPool *self)
{
  g_ptr_array_set_size (self->large, 0);
  self->block = 0;
  self->used = 0;
  self->size = 0;
}

/**
 * hg_element_pool_get_size:
 * @self: a pool
 *
 * Returns: bytes built in @self since it was reset, which bounds what one record may cost
 */
gsize
hg_element_pool_get_size (HgElementPool *self)
{
  return self->size;
}

/**
 * hg_element_pool_alloc:
 * @self: a pool
 * @size: bytes
 *
 * Returns: (transfer none): memory until @self is reset, not cleared, for anything that needs no more than a pointer's
 * alignment
 */
gpointer
hg_element_pool_alloc (HgElementPool *self, gsize size)
{
  gpointer memory;

  size = (size + 7) & ~(gsize) 7;
  self->size += size;
  if (size > BLOCK_SIZE / 2)
    {
      memory = g_malloc (size);
      g_ptr_array_add (self->large, memory);
      return memory;
    }
  if (self->used + size > BLOCK_SIZE)
    {
      self->used = 0;
      if (++self->block == self->blocks->len)
        g_ptr_array_add (self->blocks, g_malloc (BLOCK_SIZE));
    }
  memory = (char *) g_ptr_array_index (self->blocks, self->block) + self->used;
  self->used += size;
  return memory;
}
