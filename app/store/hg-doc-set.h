/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define HG_DOC_SET_MAX 65536

/**
 * HgDocSet:
 *
 * Which documents of one block: a bit for each, from 0. All sets that are put together have the same size. @words may be
 * read; bits past @n_docs are 0.
 */
typedef struct
{
  guint n_docs;
  guint n_words;
  guint64 words[];
} HgDocSet;

HgDocSet *hg_doc_set_new (guint n_docs);
void hg_doc_set_free (HgDocSet *self);
void hg_doc_set_clear (HgDocSet *self);
void hg_doc_set_fill (HgDocSet *self);
void hg_doc_set_copy (HgDocSet *self, const HgDocSet *other);
void hg_doc_set_and (HgDocSet *self, const HgDocSet *other);
void hg_doc_set_or (HgDocSet *self, const HgDocSet *other);
void hg_doc_set_and_not (HgDocSet *self, const HgDocSet *other);
gboolean hg_doc_set_is_empty (const HgDocSet *self);
guint hg_doc_set_count (const HgDocSet *self);
gboolean hg_doc_set_next (const HgDocSet *self, guint *doc);

static inline void
hg_doc_set_add (HgDocSet *self, guint doc)
{
  self->words[doc >> 6] |= G_GUINT64_CONSTANT (1) << (doc & 63);
}

static inline void
hg_doc_set_remove (HgDocSet *self, guint doc)
{
  self->words[doc >> 6] &= ~(G_GUINT64_CONSTANT (1) << (doc & 63));
}

static inline gboolean
hg_doc_set_has (const HgDocSet *self, guint doc)
{
  return (self->words[doc >> 6] >> (doc & 63) & 1) != 0;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgDocSet, hg_doc_set_free)

G_END_DECLS
