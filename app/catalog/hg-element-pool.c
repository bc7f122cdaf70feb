/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-element-pool"

#include "config.h"

#include "hg-element-pool.h"

#define BLOCK_SIZE (64 * 1024)

struct _HgElementPool
{
  GPtrArray *blocks;   /* of char[]: BLOCK_SIZE, or one piece of over half of it */
  char      *block;    /* the one in use */
  gsize      used;     /* bytes of it */
  gsize      size;     /* bytes given out */
};

static char *
add_block (HgElementPool *self, gsize size)
{
  char *block = g_malloc (size);

  g_ptr_array_add (self->blocks, block);
  return block;
}

HgElementPool *
hg_element_pool_new (void)
{
  HgElementPool *self = g_new0 (HgElementPool, 1);

  self->blocks = g_ptr_array_new_with_free_func (g_free);
  self->block = add_block (self, BLOCK_SIZE);
  return self;
}

void
hg_element_pool_free (HgElementPool *self)
{
  g_ptr_array_unref (self->blocks);
  g_free (self);
}

/**
 * hg_element_pool_get_size:
 * @self: a pool
 *
 * Returns: bytes built in @self, by which what one record costs can be bounded
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
 * Returns: (transfer none): memory until @self is freed, not cleared, for anything that needs no more than a pointer's
 * alignment
 */
gpointer
hg_element_pool_alloc (HgElementPool *self, gsize size)
{
  gpointer memory;

  size = (size + 7) & ~(gsize) 7;
  self->size += size;
  if (size > BLOCK_SIZE / 2)
    return add_block (self, size);
  if (self->used + size > BLOCK_SIZE)
    {
      self->block = add_block (self, BLOCK_SIZE);
      self->used = 0;
    }
  memory = self->block + self->used;
  self->used += size;
  return memory;
}
