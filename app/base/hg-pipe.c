/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-pipe"

#include "config.h"

#include "hg-pipe.h"

struct _HgPipe
{
  HgPipeFunc     func;
  gpointer       user_data;
  GDestroyNotify free_item;
  guint          most_waiting;
  GThread       *thread;    /* (nullable): joined */

  /* Shared, under the lock */
  GMutex         lock;
  GCond          changed;
  GQueue         waiting;
  GQueue         taken;     /* to be freed */
  gboolean       working;   /* on an item that was taken out */
  gboolean       closed;    /* nothing more will come */
};

/* In the thread that pushes. */
static void
free_taken (HgPipe *self)
{
  GQueue taken;

  g_mutex_lock (&self->lock);
  taken = self->taken;
  g_queue_init (&self->taken);
  g_mutex_unlock (&self->lock);
  g_queue_clear_full (&taken, self->free_item);
}

/* Notes that @before has been taken, and gives the next item. */
static gpointer
wait_for_item (HgPipe *self, gpointer before)
{
  gpointer item;

  g_mutex_lock (&self->lock);
  if (before != NULL)
    g_queue_push_tail (&self->taken, before);
  self->working = FALSE;
  g_cond_broadcast (&self->changed);
  while (g_queue_is_empty (&self->waiting) && !self->closed)
    g_cond_wait (&self->changed, &self->lock);
  item = g_queue_pop_head (&self->waiting);
  self->working = item != NULL;
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->lock);
  return item;
}

static gpointer
run_cb (gpointer data)
{
  HgPipe *self = data;
  gpointer item = NULL;

  while ((item = wait_for_item (self, item)) != NULL)
    self->func (item, self->user_data);
  return NULL;
}

/**
 * hg_pipe_new:
 * @name: of its thread
 * @most_waiting: how many items may wait
 * @func: takes an item
 * @user_data: for @func
 * @free_item: frees an item, whether it was taken or not
 *
 * Returns: (transfer full): a pipe at work
 */
HgPipe *
hg_pipe_new (const char *name, guint most_waiting, HgPipeFunc func, gpointer user_data, GDestroyNotify free_item)
{
  HgPipe *self = g_new0 (HgPipe, 1);

  self->func = func;
  self->user_data = user_data;
  self->free_item = free_item;
  self->most_waiting = most_waiting;
  g_mutex_init (&self->lock);
  g_cond_init (&self->changed);
  g_queue_init (&self->waiting);
  g_queue_init (&self->taken);
  self->working = TRUE;   /* until it waits for the first time */
  self->thread = g_thread_new (name, run_cb, self);
  return self;
}

/**
 * hg_pipe_free:
 * @self: a pipe
 *
 * Stops it. What still waits is freed and not taken.
 */
void
hg_pipe_free (HgPipe *self)
{
  g_mutex_lock (&self->lock);
  g_queue_clear_full (&self->waiting, self->free_item);
  g_mutex_unlock (&self->lock);
  hg_pipe_finish (self);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->changed);
  g_free (self);
}

/**
 * hg_pipe_push:
 * @self: a pipe
 * @item: (transfer full) (not nullable): the next item
 *
 * Waits while as many wait as may. Frees what has been taken meanwhile: memory goes back where it came from, which is far
 * quicker than freeing it in another thread.
 */
void
hg_pipe_push (HgPipe *self, gpointer item)
{
  g_mutex_lock (&self->lock);
  while (g_queue_get_length (&self->waiting) >= self->most_waiting)
    g_cond_wait (&self->changed, &self->lock);
  g_queue_push_tail (&self->waiting, item);
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->lock);
  free_taken (self);
}

/**
 * hg_pipe_drain:
 * @self: a pipe
 *
 * Waits until everything that was pushed has been taken; until more is pushed, what the items use is the caller's.
 */
void
hg_pipe_drain (HgPipe *self)
{
  g_mutex_lock (&self->lock);
  while (self->working || !g_queue_is_empty (&self->waiting))
    g_cond_wait (&self->changed, &self->lock);
  g_mutex_unlock (&self->lock);
  free_taken (self);
}

/**
 * hg_pipe_finish:
 * @self: a pipe
 *
 * Waits until everything that was pushed has been taken, and ends the thread. Nothing may be pushed after that.
 */
void
hg_pipe_finish (HgPipe *self)
{
  if (self->thread == NULL)
    return;
  g_mutex_lock (&self->lock);
  self->closed = TRUE;
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->lock);
  g_thread_join (g_steal_pointer (&self->thread));
  free_taken (self);
}
