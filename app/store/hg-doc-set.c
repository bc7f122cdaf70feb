/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-doc-set"

#include "config.h"

#include "hg-doc-set.h"

#include <string.h>

HgDocSet *
hg_doc_set_new (guint n_docs)
{
  guint n_words = (n_docs + 63) / 64;
  HgDocSet *self = g_malloc0 (sizeof (HgDocSet) + n_words * sizeof (guint64));

  g_assert (n_docs <= HG_DOC_SET_MAX);
  self->n_docs = n_docs;
  self->n_words = n_words;
  return self;
}

void
hg_doc_set_free (HgDocSet *self)
{
  g_free (self);
}

void
hg_doc_set_clear (HgDocSet *self)
{
  memset (self->words, 0, self->n_words * sizeof (guint64));
}

void
hg_doc_set_fill (HgDocSet *self)
{
  memset (self->words, 0xff, self->n_words * sizeof (guint64));
  if (self->n_docs % 64 != 0)
    self->words[self->n_words - 1] = (G_GUINT64_CONSTANT (1) << self->n_docs % 64) - 1;
}

void
hg_doc_set_copy (HgDocSet *self, const HgDocSet *other)
{
  memcpy (self->words, other->words, self->n_words * sizeof (guint64));
}

void
hg_doc_set_and (HgDocSet *self, const HgDocSet *other)
{
  for (guint i = 0; i < self->n_words; i++)
    self->words[i] &= other->words[i];
}

void
hg_doc_set_or (HgDocSet *self, const HgDocSet *other)
{
  for (guint i = 0; i < self->n_words; i++)
    self->words[i] |= other->words[i];
}

void
hg_doc_set_and_not (HgDocSet *self, const HgDocSet *other)
{
  for (guint i = 0; i < self->n_words; i++)
    self->words[i] &= ~other->words[i];
}

gboolean
hg_doc_set_is_empty (const HgDocSet *self)
{
  for (guint i = 0; i < self->n_words; i++)
    if (self->words[i] != 0)
      return FALSE;
  return TRUE;
}

/* Without the processor's own instruction, which not every machine has, this is the fastest plain way. */
static inline guint
count_bits (guint64 word)
{
  word -= word >> 1 & G_GUINT64_CONSTANT (0x5555555555555555);
  word = (word & G_GUINT64_CONSTANT (0x3333333333333333)) + (word >> 2 & G_GUINT64_CONSTANT (0x3333333333333333));
  word = (word + (word >> 4)) & G_GUINT64_CONSTANT (0x0f0f0f0f0f0f0f0f);
  return (guint) (word * G_GUINT64_CONSTANT (0x0101010101010101) >> 56);
}

guint
hg_doc_set_count (const HgDocSet *self)
{
  guint count = 0;

  for (guint i = 0; i < self->n_words; i++)
    count += count_bits (self->words[i]);
  return count;
}

/**
 * hg_doc_set_next:
 * @self: a set
 * @doc: (inout): where to begin; gets the first document from there on that is in the set
 *
 * Returns: whether there is one
 */
gboolean
hg_doc_set_next (const HgDocSet *self, guint *doc)
{
  guint i = *doc >> 6;
  guint64 word;

  if (*doc >= self->n_docs)
    return FALSE;
  word = self->words[i] >> (*doc & 63) << (*doc & 63);
  while (word == 0 && ++i < self->n_words)
    word = self->words[i];
  if (word == 0)
    return FALSE;
  *doc = i * 64 + (guint) __builtin_ctzll (word);
  return TRUE;
}
