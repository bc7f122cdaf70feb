/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE   /* O_DIRECT */
#define G_LOG_DOMAIN "hg-direct-stream"

#include "config.h"

#include "hg-direct-stream.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "hg-pipe.h"

#ifndef O_DIRECT
#define O_DIRECT 0
#endif

/* What is written past the cache begins and ends where the blocks of any disk do. */
#define ALIGNMENT 4096

#define BLOCK_SIZE   (1024 * 1024)
#define MOST_WAITING 4

typedef struct
{
  gsize   length;
  guint8 *bytes;   /* aligned */
} Block;

struct _HgDirectStream
{
  GOutputStream parent_instance;

  int           file;      /* -1: closed; the thread's while there is a pipe */
  HgPipe       *pipe;      /* (nullable): none once it is closed */
  Block        *block;     /* (nullable): being filled */
  int           failure;   /* atomic: the first errno of the thread; nothing is written after it */
};

G_DEFINE_FINAL_TYPE (HgDirectStream, hg_direct_stream, G_TYPE_OUTPUT_STREAM)

static Block *
block_new (void)
{
  Block *block = g_new0 (Block, 1);

  block->bytes = g_aligned_alloc (1, BLOCK_SIZE, ALIGNMENT);
  return block;
}

static void
block_free (gpointer data)
{
  Block *block = data;

  g_aligned_free (block->bytes);
  g_free (block);
}

static gboolean
leave_direct (int file)
{
  int flags = fcntl (file, F_GETFL);

  return flags >= 0 && (flags & O_DIRECT) != 0 && fcntl (file, F_SETFL, flags & ~O_DIRECT) == 0;
}

/* In the thread. Some file systems say only now that they cannot do without the cache. */
static void
write_block_cb (gpointer item, gpointer user_data)
{
  HgDirectStream *self = user_data;
  const Block *block = item;
  gsize done = 0;

  if (g_atomic_int_get (&self->failure) != 0)
    return;
  if (block->length % ALIGNMENT != 0)   /* the last one */
    leave_direct (self->file);
  while (done < block->length)
    {
      gssize n = write (self->file, block->bytes + done, block->length - done);
      int reason = n == 0 ? EIO : errno;

      if (n > 0)
        {
          done += (gsize) n;
          if (done % ALIGNMENT != 0)
            leave_direct (self->file);
        }
      else if (n == 0 || (reason != EINTR && !(reason == EINVAL && leave_direct (self->file))))
        {
          g_atomic_int_set (&self->failure, reason);
          return;
        }
    }
}

static void
send_block (HgDirectStream *self)
{
  if (self->block != NULL)
    hg_pipe_push (self->pipe, g_steal_pointer (&self->block));
}

static gboolean
check (HgDirectStream *self, GError **error)
{
  int failure = g_atomic_int_get (&self->failure);

  if (failure != 0)
    g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (failure), g_strerror (failure));
  return failure == 0;
}

static gssize
hg_direct_stream_write (GOutputStream *stream, const void *buffer, gsize count, GCancellable *cancellable, GError **error)
{
  HgDirectStream *self = HG_DIRECT_STREAM (stream);

  if (!check (self, error))
    return -1;
  if (self->block == NULL)
    self->block = block_new ();
  count = MIN (count, BLOCK_SIZE - self->block->length);
  memcpy (self->block->bytes + self->block->length, buffer, count);
  self->block->length += count;
  if (self->block->length == BLOCK_SIZE)
    send_block (self);
  return (gssize) count;
}

static gboolean
hg_direct_stream_close (GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  HgDirectStream *self = HG_DIRECT_STREAM (stream);
  int file;

  send_block (self);
  hg_pipe_finish (self->pipe);
  g_clear_pointer (&self->pipe, hg_pipe_free);
  file = self->file;
  self->file = -1;
  if (close (file) != 0)
    g_atomic_int_compare_and_exchange (&self->failure, 0, errno);
  return check (self, error);
}

static void
hg_direct_stream_finalize (GObject *object)
{
  HgDirectStream *self = HG_DIRECT_STREAM (object);

  g_clear_pointer (&self->pipe, hg_pipe_free);
  g_clear_pointer (&self->block, block_free);
  if (self->file >= 0)
    close (self->file);
  G_OBJECT_CLASS (hg_direct_stream_parent_class)->finalize (object);
}

static void
hg_direct_stream_class_init (HgDirectStreamClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hg_direct_stream_finalize;
  G_OUTPUT_STREAM_CLASS (klass)->write_fn = hg_direct_stream_write;
  G_OUTPUT_STREAM_CLASS (klass)->close_fn = hg_direct_stream_close;
}

static void
hg_direct_stream_init (HgDirectStream *self)
{
  self->file = -1;
  self->pipe = hg_pipe_new ("hegui-copy", MOST_WAITING, write_block_cb, self, block_free);
}

/**
 * hg_direct_stream_new:
 * @path: a file that does not exist yet
 * @error: why it cannot be made, of %G_IO_ERROR
 *
 * Returns: (transfer full) (nullable): a stream into that file; whoever wants it safe on the disk must fsync() it when it is
 * closed
 */
GOutputStream *
hg_direct_stream_new (const char *path, GError **error)
{
  int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
  int file = g_open (path, flags | O_DIRECT, 0666);
  HgDirectStream *self;

  if (file < 0 && errno == EINVAL)
    {
      /* It may have been made all the same. */
      g_unlink (path);
      file = g_open (path, flags, 0666);
    }
  if (file < 0)
    {
      g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));
      return NULL;
    }
  self = g_object_new (HG_TYPE_DIRECT_STREAM, NULL);
  self->file = file;
  return G_OUTPUT_STREAM (self);
}
