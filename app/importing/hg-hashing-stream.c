/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-hashing-stream"

#include "config.h"

#include "hg-hashing-stream.h"

#include "hg-hash.h"

struct _HgHashingStream
{
  GFilterInputStream parent_instance;

  HgHash            *hash;
  GOutputStream     *copy;   /* (nullable) */
};

G_DEFINE_FINAL_TYPE (HgHashingStream, hg_hashing_stream, G_TYPE_FILTER_INPUT_STREAM)

static gssize
hg_hashing_stream_read (GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable, GError **error)
{
  HgHashingStream *self = HG_HASHING_STREAM (stream);
  GInputStream *base = g_filter_input_stream_get_base_stream (G_FILTER_INPUT_STREAM (stream));
  gssize length = g_input_stream_read (base, buffer, count, cancellable, error);

  if (length <= 0)
    return length;
  hg_hash_add (self->hash, buffer, (gsize) length);
  if (self->copy != NULL && !g_output_stream_write_all (self->copy, buffer, (gsize) length, NULL, cancellable, error))
    return -1;
  return length;
}

static void
hg_hashing_stream_finalize (GObject *object)
{
  HgHashingStream *self = HG_HASHING_STREAM (object);

  hg_hash_free (self->hash);
  g_clear_object (&self->copy);
  G_OBJECT_CLASS (hg_hashing_stream_parent_class)->finalize (object);
}

static void
hg_hashing_stream_class_init (HgHashingStreamClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hg_hashing_stream_finalize;
  G_INPUT_STREAM_CLASS (klass)->read_fn = hg_hashing_stream_read;
}

static void
hg_hashing_stream_init (HgHashingStream *self)
{
  self->hash = hg_hash_new ();
}

/**
 * hg_hashing_stream_new:
 * @base: the stream to read from
 * @copy: (nullable): gets every byte that is read
 *
 * Returns: (transfer full): a stream that gives the same bytes
 */
GInputStream *
hg_hashing_stream_new (GInputStream *base, GOutputStream *copy)
{
  HgHashingStream *self = g_object_new (HG_TYPE_HASHING_STREAM, "base-stream", base, NULL);

  self->copy = copy != NULL ? g_object_ref (copy) : NULL;
  return G_INPUT_STREAM (self);
}

/**
 * hg_hashing_stream_dup_hash:
 * @self: a stream that has been read to its end
 *
 * Returns: (transfer full): the SHA-256 of its bytes in hexadecimal
 */
char *
hg_hashing_stream_dup_hash (HgHashingStream *self)
{
  return hg_hash_dup_hex (self->hash);
}
