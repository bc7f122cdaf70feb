/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HgPipe:
 *
 * A pipe into another thread, which takes items one after the other, in the order in which they were pushed, while
 * whoever pushes goes on. Only a few items wait: who pushes faster than they are taken is made to wait too, so that memory
 * does not grow with their number. All functions but the one it runs belong to one thread, the one that pushes.
 */
typedef struct _HgPipe HgPipe;

/* Takes one item, in the other thread; @item is freed after that, in the thread that pushed it. */
typedef void (*HgPipeFunc) (gpointer item, gpointer user_data);

HgPipe *hg_pipe_new    (const char *name, guint most_waiting, HgPipeFunc func, gpointer user_data,
                        GDestroyNotify free_item);
void    hg_pipe_free   (HgPipe *self);
void    hg_pipe_push   (HgPipe *self, gpointer item);
void    hg_pipe_drain  (HgPipe *self);
void    hg_pipe_finish (HgPipe *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgPipe, hg_pipe_free)

G_END_DECLS
