/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HgFlusher:
 *
 * Has what is being written to a file carried to the disk all along, from a thread of its own, so that there is little left
 * to wait for when the file is synchronized at the end. Only a help: nothing fails where it cannot be had.
 */
typedef struct _HgFlusher HgFlusher;

HgFlusher *hg_flusher_new  (const char *path);
void       hg_flusher_free (HgFlusher *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgFlusher, hg_flusher_free)

G_END_DECLS
