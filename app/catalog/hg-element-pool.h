/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * HgElementPool:
 *
 * Memory for some trees that go together: it is given out in small pieces and given back as a whole.
 */
typedef struct _HgElementPool HgElementPool;

HgElementPool *hg_element_pool_new      (void);
void           hg_element_pool_free     (HgElementPool *self);
gsize          hg_element_pool_get_size (HgElementPool *self);
gpointer       hg_element_pool_alloc    (HgElementPool *self, gsize size);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgElementPool, hg_element_pool_free)

G_END_DECLS
