/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

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

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgParagraph, hg_paragraph_free)

G_END_DECLS
