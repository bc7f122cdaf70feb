/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-worker"

#include "config.h"

#include "hg-worker.h"

struct _HgWorker
{
  GThreadPool *pool;
  GThread     *thread;   /* set by the first job; read by hg_worker_is_thread() */
};

typedef struct
{
  GTask          *task;   /* transfer full */
  GTaskThreadFunc func;
} Job;

static gboolean
release_cb (gpointer task)
{
  return G_SOURCE_REMOVE;
}

/* Whoever asked may have gone by now, and the task may hold the last reference to the worker's owner. That one must not
   go in the worker's own thread, which would wait for itself for ever. */
static void
release (GTask *task)
{
  g_autoptr(GSource) source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, release_cb, task, g_object_unref);
  g_source_attach (source, g_task_get_context (task));
}

static void
run_job (gpointer data, gpointer user_data)
{
  HgWorker *self = user_data;
  g_autofree Job *job = data;
  GTask *task = job->task;

  g_atomic_pointer_set (&self->thread, g_thread_self ());
  if (!g_task_return_error_if_cancelled (task))
    job->func (task, g_task_get_source_object (task), g_task_get_task_data (task), g_task_get_cancellable (task));
  release (task);
}

/**
 * hg_worker_new:
 * @name: what the thread is for
 *
 * Returns: (transfer full): a worker with a thread of its own
 */
HgWorker *
hg_worker_new (const char *name)
{
  HgWorker *self = g_new0 (HgWorker, 1);

  g_debug ("worker %s", name);
  self->pool = g_thread_pool_new (run_job, self, 1, TRUE, NULL);
  return self;
}

/**
 * hg_worker_free:
 * @self: (transfer full): a worker
 *
 * Waits until every task that was pushed has run; cancel them first to make that short.
 */
void
hg_worker_free (HgWorker *self)
{
  g_thread_pool_free (self->pool, FALSE, TRUE);
  g_free (self);
}

/**
 * hg_worker_push:
 * @self: a worker
 * @task: the task; @func must return it
 * @func: runs in the worker's thread, unless @task has been cancelled by then
 */
void
hg_worker_push (HgWorker *self, GTask *task, GTaskThreadFunc func)
{
  Job *job = g_new (Job, 1);

  job->task = g_object_ref (task);
  job->func = func;
  g_thread_pool_push (self->pool, job, NULL);   /* which frees it by run_job() */
  /* cppcheck-suppress memleak */
}

/**
 * hg_worker_is_thread:
 * @self: a worker
 *
 * Returns: whether the caller runs in the worker's thread; for assertions
 */
gboolean
hg_worker_is_thread (HgWorker *self)
{
  return g_atomic_pointer_get (&self->thread) == g_thread_self ();
}
