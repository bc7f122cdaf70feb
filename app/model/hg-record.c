/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-record"

#include "config.h"

#include "hg-record.h"

#include "hg-unpacker.h"

/**
 * hg_record_get_texts:
 * @record: a packed matter or rule
 * @size: bytes of @record
 * @texts: (out) (transfer none): the texts that search looks in, not terminated (see #HgPacker for their form)
 * @length: (out): bytes of @texts
 *
 * Gives the texts without unpacking anything.
 *
 * Returns: %FALSE where @record is damaged; there are no texts then
 */
gboolean
hg_record_get_texts (gconstpointer record, gsize size, const char **texts, gsize *length)
{
  HgUnpacker unpacker;

  hg_unpacker_init (&unpacker, record, size);
  *texts = (const char *) unpacker.text;
  *length = (gsize) (unpacker.texts_end - unpacker.text);
  return !unpacker.failed;
}
