/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-edition.h"

G_BEGIN_DECLS

/**
 * BenchCorpus:
 *
 * The texts of an edition's matters as everything that searches shall see them: folded, each matter's title for itself, and
 * its title with all its other texts. Put together from the records anew, not from what the edition's index was made of, so
 * that it can say what is right. Texts of a matter are parted by U+001F; matters end with a line's end.
 */
typedef struct
{
  guint    n;
  GString *titles;
  GArray  *title_starts;   /* of gsize, one more than @n */
  GString *wholes;
  GArray  *whole_starts;   /* of gsize, one more than @n */
} BenchCorpus;

BenchCorpus *bench_corpus_new      (HgEdition *edition, GError **error);
void         bench_corpus_free     (BenchCorpus *self);
char        *bench_corpus_dup_text (const BenchCorpus *self, gboolean whole, guint index);
gboolean     bench_corpus_holds    (const BenchCorpus *self, gboolean whole, guint index, const char *folded);
guint        bench_corpus_next     (const BenchCorpus *self, gboolean whole, guint index, const char *folded);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BenchCorpus, bench_corpus_free)

G_END_DECLS
