/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-hashing-stream"

#include "config.h"

#include "hg-hashing-stream.h"

struct _HgHashingStream
{
  GFilterInputStream parent_instance;

  GChecksum         *checksum;
};

G_DEFINE_FINAL_TYPE (HgHashingStream, hg_hashing_stream, G_TYPE_FILTER_INPUT_STREAM)

static gssize
hg_hashing_stream_read (GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable, GError **error)
{
  HgHashingStream *self = HG_HASHING_STREAM (stream);
  GInputStream *base = g_filter_input_stream_get_base_stream (G_FILTER_INPUT_STREAM (stream));
  gssize length = g_input_stream_read (base, buffer, count, cancellable, error);

  if (length > 0)
    g_checksum_update (self->checksum, buffer, length);
  return length;
}

static void
hg_hashing_stream_finalize (GObject *object)
{
  g_checksum_free (HG_HASHING_STREAM (object)->checksum);
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
  self->checksum = g_checksum_new (G_CHECKSUM_SHA256);
}

/**
 * hg_hashing_stream_new:
 * @base: the stream to read from
 *
 * Returns: (transfer full): a stream that gives the same bytes
 */
GInputStream *
hg_hashing_stream_new (GInputStream *base)
{
  return g_object_new (HG_TYPE_HASHING_STREAM, "base-stream", base, NULL);
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
  return g_strdup (g_checksum_get_string (self->checksum));
}
