/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE   /* sync_file_range () */
#define G_LOG_DOMAIN "hg-flusher"

#include "config.h"

#include "hg-flusher.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

#define INTERVAL (G_TIME_SPAN_SECOND / 4)

struct _HgFlusher
{
  int      file;
  GThread *thread;
  GMutex   lock;
  GCond    stopping;
  gboolean stopped;
};

/* Without an interval the system begins to write when a tenth of the memory waits to be written, and then all at once. */
static gpointer
flush_cb (gpointer data)
{
  HgFlusher *self = data;

  g_mutex_lock (&self->lock);
  while (!self->stopped)
    {
      gint64 until = g_get_monotonic_time () + INTERVAL;

      while (!self->stopped && g_cond_wait_until (&self->stopping, &self->lock, until))
        ;
      if (self->stopped)
        break;
      g_mutex_unlock (&self->lock);
#ifdef SYNC_FILE_RANGE_WRITE
      sync_file_range (self->file, 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
      g_mutex_lock (&self->lock);
    }
  g_mutex_unlock (&self->lock);
  return NULL;
}

/**
 * hg_flusher_new:
 * @path: a file that is about to be written
 *
 * Returns: (transfer full) (nullable): a flusher at work; %NULL where there is no such file
 */
HgFlusher *
hg_flusher_new (const char *path)
{
  int file = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  HgFlusher *self;

  if (file < 0)
    return NULL;
  self = g_new0 (HgFlusher, 1);
  self->file = file;
  g_mutex_init (&self->lock);
  g_cond_init (&self->stopping);
  self->thread = g_thread_new ("hegui-flush", flush_cb, self);
  return self;
}

/**
 * hg_flusher_free:
 * @self: a flusher
 *
 * Stops it. Closing the file ends the locks that this process has on it, so a database must be closed before.
 */
void
hg_flusher_free (HgFlusher *self)
{
  g_mutex_lock (&self->lock);
  self->stopped = TRUE;
  g_cond_signal (&self->stopping);
  g_mutex_unlock (&self->lock);
  g_thread_join (self->thread);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->stopping);
  close (self->file);
  g_free (self);
}
