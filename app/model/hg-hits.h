/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

/**
 * HgHits:
 *
 * What a search found: the keys of the items of one kind, in the order in which they are shown. A key is the number of a
 * matter or a rule in its edition, or of a law in the vocabulary, from 1. Filled by one owner, then immutable and free to
 * cross threads; reference counted.
 */
typedef struct
{
  HgItemKind kind;
  gboolean   complete;   /* %FALSE: there are more, only the first were asked for */
  GArray    *keys;       /* of guint32 */
} HgHits;

#define HG_TYPE_HITS (hg_hits_get_type ())

GType    hg_hits_get_type (void);
HgHits  *hg_hits_new      (HgItemKind kind);
HgHits  *hg_hits_ref      (HgHits *self);
void     hg_hits_unref    (HgHits *self);
guint    hg_hits_get_n    (const HgHits *self);
guint32  hg_hits_get_key  (const HgHits *self, guint position);
gboolean hg_hits_find     (const HgHits *self, guint32 key, guint *position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgHits, hg_hits_unref)

G_END_DECLS
