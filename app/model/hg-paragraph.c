/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-paragraph"

#include "config.h"

#include "hg-paragraph.h"

HgParagraph *
hg_paragraph_new (void)
{
  return g_new0 (HgParagraph, 1);
}

void
hg_paragraph_free (HgParagraph *self)
{
  g_free (self->text);
  g_strfreev (self->documents);
  g_free (self);
}

/**
 * hg_paragraph_pack_all:
 * @paragraphs: (element-type HgParagraph): paragraphs
 * @packer: gets them, and their texts as texts of its level
 */
void
hg_paragraph_pack_all (GPtrArray *paragraphs, HgPacker *packer)
{
  hg_packer_add_number (packer, paragraphs->len);
  for (guint i = 0; i < paragraphs->len; i++)
    {
      const HgParagraph *paragraph = g_ptr_array_index (paragraphs, i);

      hg_packer_add_text (packer, paragraph->text);
      hg_packer_add_number (packer, (guint64) paragraph->stage);
      hg_packer_add_list (packer, paragraph->documents);
      hg_packer_add_line (packer, paragraph->line);
    }
}

/**
 * hg_paragraph_unpack_all:
 * @paragraphs: (element-type HgParagraph): gets what hg_paragraph_pack_all() was given
 * @unpacker: gives them
 */
void
hg_paragraph_unpack_all (GPtrArray *paragraphs, HgUnpacker *unpacker)
{
  guint n = hg_unpacker_get_count (unpacker);

  for (guint i = 0; i < n && !unpacker->failed; i++)
    {
      HgParagraph *paragraph = hg_paragraph_new ();

      g_ptr_array_add (paragraphs, paragraph);
      paragraph->text = hg_unpacker_dup_text (unpacker);
      paragraph->stage = (HgStage) hg_unpacker_get_code (unpacker, HG_STAGE_AFTER);
      paragraph->documents = hg_unpacker_dup_list (unpacker);
      paragraph->line = hg_unpacker_get_line (unpacker);
    }
}
