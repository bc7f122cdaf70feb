/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-packer.h"
#include "hg-unpacker.h"

G_BEGIN_DECLS

/**
 * HgCitation:
 *
 * A place in one version of a law. Immutable; owned by the record that cites it. @article is "60" or "15-2" (the second
 * article inserted after 15); @paragraph and @item are 0 where the citation does not name them.
 */
typedef struct
{
  char *law;      /* the law's id */
  GDate version;  /* the day that version was passed */
  char *article;
  guint paragraph;
  guint item;
  guint line;
} HgCitation;

HgCitation *hg_citation_new  (void);
void        hg_citation_free (HgCitation *self);
void        hg_citation_pack_all   (GPtrArray *cites, HgPacker *packer);
void        hg_citation_unpack_all (GPtrArray *cites, HgUnpacker *unpacker);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgCitation, hg_citation_free)

G_END_DECLS
