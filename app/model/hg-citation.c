/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-citation"

#include "config.h"

#include "hg-citation.h"

HgCitation *
hg_citation_new (void)
{
  return g_new0 (HgCitation, 1);
}

void
hg_citation_free (HgCitation *self)
{
  g_free (self->law);
  g_free (self->article);
  g_free (self);
}

/**
 * hg_citation_pack_all:
 * @cites: (element-type HgCitation): citations
 * @packer: gets them
 */
void
hg_citation_pack_all (GPtrArray *cites, HgPacker *packer)
{
  hg_packer_add_number (packer, cites->len);
  for (guint i = 0; i < cites->len; i++)
    {
      const HgCitation *cite = g_ptr_array_index (cites, i);

      hg_packer_add_string (packer, cite->law);
      hg_packer_add_date (packer, &cite->version);
      hg_packer_add_string (packer, cite->article);
      hg_packer_add_number (packer, cite->paragraph);
      hg_packer_add_number (packer, cite->item);
      hg_packer_add_line (packer, cite->line);
    }
}

/**
 * hg_citation_unpack_all:
 * @cites: (element-type HgCitation): gets what hg_citation_pack_all() was given
 * @unpacker: gives them
 */
void
hg_citation_unpack_all (GPtrArray *cites, HgUnpacker *unpacker)
{
  guint n = hg_unpacker_get_count (unpacker);

  for (guint i = 0; i < n && !unpacker->failed; i++)
    {
      HgCitation *cite = hg_citation_new ();

      g_ptr_array_add (cites, cite);
      cite->law = hg_unpacker_dup_string (unpacker);
      hg_unpacker_get_date (unpacker, &cite->version);
      cite->article = hg_unpacker_dup_string (unpacker);
      cite->paragraph = (guint) hg_unpacker_get_number (unpacker);
      cite->item = (guint) hg_unpacker_get_number (unpacker);
      cite->line = hg_unpacker_get_line (unpacker);
      if (cite->law == NULL || cite->article == NULL)
        hg_unpacker_fail (unpacker);
    }
}
