/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-liability.h"
#include "hg-paragraph.h"

G_BEGIN_DECLS

/**
 * HgMatter:
 *
 * A compliance matter: what is demanded, what threatens, what to do. Immutable once built; reference counted, and so free
 * to cross threads. Words of the vocabulary are ids.
 */
typedef struct
{
  char      *id;
  char      *number;
  char      *title;
  char      *field;
  char      *department;
  GStrv      industries;    /* empty: every trade */
  HgRisk     risk;
  char      *code;          /* (nullable): the national item code */
  GPtrArray *violations;    /* of char* */
  GPtrArray *obligations;   /* of HgCitation */
  GPtrArray *liabilities;   /* of HgLiability */
  GPtrArray *advice;        /* of HgParagraph, as the edition orders them */
  char      *source;
  guint      line;
} HgMatter;

#define HG_TYPE_MATTER (hg_matter_get_type ())

GType     hg_matter_get_type (void);
HgMatter *hg_matter_new      (void);
HgMatter *hg_matter_ref      (HgMatter *self);
void      hg_matter_unref    (HgMatter *self);
void      hg_matter_pack     (const HgMatter *self, HgPacker *packer);
HgMatter *hg_matter_unpack   (gconstpointer record, gsize size, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgMatter, hg_matter_unref)

G_END_DECLS
