/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * HgElementPool:
 *
 * Memory for one tree at a time, used again for the next: reading a million records allocates no more than the largest.
 */
typedef struct _HgElementPool HgElementPool;

HgElementPool *hg_element_pool_new      (void);
void           hg_element_pool_free     (HgElementPool *self);
void           hg_element_pool_reset    (HgElementPool *self);
gsize          hg_element_pool_get_size (HgElementPool *self);
gpointer       hg_element_pool_alloc    (HgElementPool *self, gsize size);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgElementPool, hg_element_pool_free)

G_END_DECLS
