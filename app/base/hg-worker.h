/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * HgWorker:
 *
 * One thread that runs GTasks in the order they come: the owner of one database connection, say. Created and freed in
 * the main thread; whatever the tasks touch belongs to the worker's thread alone.
 */
typedef struct _HgWorker HgWorker;

HgWorker *hg_worker_new       (const char *name);
void      hg_worker_free      (HgWorker *self);
void      hg_worker_push      (HgWorker *self, GTask *task, GTaskThreadFunc func);
gboolean  hg_worker_is_thread (HgWorker *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgWorker, hg_worker_free)

G_END_DECLS
