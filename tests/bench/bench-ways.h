/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "bench-corpus.h"

G_BEGIN_DECLS

/* How many results a person sees first. */
#define BENCH_FIRST 50

/**
 * BenchWay:
 *
 * A way to search. @prepare makes what it needs in @folder, from @corpus alone, and says how; @find gives the keys of
 * the first matters that hold all @words, hits in the title before the others, or FALSE where this way cannot answer.
 */
typedef struct
{
  const char *name;
  gpointer  (*prepare) (HgEdition *edition, const BenchCorpus *corpus, const char *folder);
  gboolean  (*find)    (gpointer data, const char *text, GStrv words, GArray *keys /* of guint32 */);
} BenchWay;

/* The program's own first, the scan second. */
extern const BenchWay bench_ways[];
guint                 bench_ways_get_n (void);

G_END_DECLS
