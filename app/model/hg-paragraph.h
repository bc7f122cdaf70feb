/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-packer.h"
#include "hg-unpacker.h"

G_BEGIN_DECLS

/**
 * HgParagraph:
 *
 * A paragraph of advice or of the work guide, with the documents it speaks of.
 */
typedef struct
{
  HgStage stage;       /* of advice */
  char   *text;
  GStrv   documents;   /* (nullable): ids */
  guint   line;
} HgParagraph;

HgParagraph *hg_paragraph_new  (void);
void         hg_paragraph_free (HgParagraph *self);
void         hg_paragraph_pack_all   (GPtrArray *paragraphs, HgPacker *packer);
void         hg_paragraph_unpack_all (GPtrArray *paragraphs, HgUnpacker *unpacker);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgParagraph, hg_paragraph_free)

G_END_DECLS
