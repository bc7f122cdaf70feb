/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-hash"

#include "config.h"

#include "hg-hash.h"

#include <nettle/sha2.h>

G_STATIC_ASSERT (HG_HASH_SIZE == SHA256_DIGEST_SIZE);

struct _HgHash
{
  struct sha256_ctx context;
};

HgHash *
hg_hash_new (void)
{
  HgHash *self = g_new0 (HgHash, 1);

  sha256_init (&self->context);
  return self;
}

void
hg_hash_free (HgHash *self)
{
  g_free (self);
}

/**
 * hg_hash_add:
 * @self: a hash
 * @bytes: what comes next
 * @length: bytes of it
 */
void
hg_hash_add (HgHash *self, gconstpointer bytes, gsize length)
{
  sha256_update (&self->context, length, bytes);
}

/**
 * hg_hash_finish:
 * @self: a hash
 * @digest: (out): the SHA-256 of what was added
 *
 * The next byte added starts another hash.
 */
void
hg_hash_finish (HgHash *self, guint8 digest[HG_HASH_SIZE])
{
  sha256_digest (&self->context, HG_HASH_SIZE, digest);
}

/**
 * hg_hash_dup_hex:
 * @self: a hash
 *
 * Finishes it.
 *
 * Returns: (transfer full): the SHA-256 of what was added, in lower-case hexadecimal
 */
char *
hg_hash_dup_hex (HgHash *self)
{
  guint8 digest[HG_HASH_SIZE];
  GString *hex = g_string_sized_new (2 * HG_HASH_SIZE);

  hg_hash_finish (self, digest);
  for (int i = 0; i < HG_HASH_SIZE; i++)
    g_string_append_printf (hex, "%02x", digest[i]);
  return g_string_free (hex, FALSE);
}
