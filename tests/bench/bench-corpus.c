/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE   /* memmem */
#define G_LOG_DOMAIN "bench-corpus"

#include "config.h"

#include "bench-corpus.h"

#include <string.h>

#include "hg-fold.h"

#define PAGE 1000

static void
append (GString *text, const char *piece)
{
  g_autofree char *folded = piece != NULL ? hg_fold_text (piece) : NULL;

  if (folded == NULL)
    return;
  g_string_append (text, folded);
  g_string_append_c (text, '\x1f');
}

static void
append_whole (GString *text, const HgMatter *matter)
{
  append (text, matter->title);
  for (guint i = 0; i < matter->violations->len; i++)
    append (text, g_ptr_array_index (matter->violations, i));
  append (text, matter->number);
  append (text, matter->code);
  for (guint i = 0; i < matter->liabilities->len; i++)
    append (text, ((HgLiability *) g_ptr_array_index (matter->liabilities, i))->digest);
  for (guint i = 0; i < matter->advice->len; i++)
    append (text, ((HgParagraph *) g_ptr_array_index (matter->advice, i))->text);
}

static gboolean
add_page (BenchCorpus *self, HgEdition *edition, const HgQuery *query, const guint32 *keys, guint n_keys, GError **error)
{
  g_autoptr(GPtrArray) items = hg_edition_load_rows (edition, query, keys, n_keys, error);

  for (guint i = 0; items != NULL && i < items->len; i++)
    {
      g_autoptr(HgMatter) matter = hg_edition_load_matter (edition, hg_item_get_id (g_ptr_array_index (items, i)), error);

      if (matter == NULL)
        return FALSE;
      g_array_append_val (self->title_starts, self->titles->len);
      g_array_append_val (self->whole_starts, self->wholes->len);
      append (self->titles, matter->title);
      append_whole (self->wholes, matter);
      g_string_append_c (self->titles, '\n');
      g_string_append_c (self->wholes, '\n');
    }
  return items != NULL;
}

/* Of all matters, in the order of their keys, which start at 1: the one at @index has the key @index + 1. */
BenchCorpus *
bench_corpus_new (HgEdition *edition, GError **error)
{
  g_autoptr(BenchCorpus) self = g_new0 (BenchCorpus, 1);
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);
  g_autoptr(HgHits) hits = hg_edition_search (edition, query, 0, error);

  self->titles = g_string_new (NULL);
  self->wholes = g_string_new (NULL);
  self->title_starts = g_array_new (FALSE, FALSE, sizeof (gsize));
  self->whole_starts = g_array_new (FALSE, FALSE, sizeof (gsize));
  if (hits == NULL)
    return NULL;
  self->n = hits->keys->len;
  for (guint i = 0; i < self->n; i += PAGE)
    if (!add_page (self, edition, query, &g_array_index (hits->keys, guint32, i), MIN (PAGE, self->n - i), error))
      return NULL;
  g_array_append_val (self->title_starts, self->titles->len);
  g_array_append_val (self->whole_starts, self->wholes->len);
  return g_steal_pointer (&self);
}

void
bench_corpus_free (BenchCorpus *self)
{
  g_string_free (self->titles, TRUE);
  g_string_free (self->wholes, TRUE);
  g_array_unref (self->title_starts);
  g_array_unref (self->whole_starts);
  g_free (self);
}

static const char *
get_text (const BenchCorpus *self, gboolean whole, guint index, gsize *length)
{
  const GArray *starts = whole ? self->whole_starts : self->title_starts;
  gsize start = g_array_index (starts, gsize, index);

  *length = g_array_index (starts, gsize, index + 1) - start;
  return (whole ? self->wholes : self->titles)->str + start;
}

char *
bench_corpus_dup_text (const BenchCorpus *self, gboolean whole, guint index)
{
  gsize length;
  const char *text = get_text (self, whole, index, &length);

  return g_strndup (text, length - 1);
}

gboolean
bench_corpus_holds (const BenchCorpus *self, gboolean whole, guint index, const char *folded)
{
  gsize length;
  const char *text = get_text (self, whole, index, &length);

  return memmem (text, length, folded, strlen (folded)) != NULL;
}

static guint
find_index (const GArray *starts, gsize offset)
{
  guint low = 0, high = starts->len - 1;

  while (high - low > 1)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (starts, gsize, middle) <= offset)
        low = middle;
      else
        high = middle;
    }
  return low;
}

/* The first matter from @index on that holds @folded, found by one run over the memory; @n where there is none. */
guint
bench_corpus_next (const BenchCorpus *self, gboolean whole, guint index, const char *folded)
{
  const GString *texts = whole ? self->wholes : self->titles;
  const GArray *starts = whole ? self->whole_starts : self->title_starts;
  gsize start;
  const char *hit;

  if (index >= self->n)
    return self->n;
  start = g_array_index (starts, gsize, index);
  hit = memmem (texts->str + start, texts->len - start, folded, strlen (folded));
  return hit != NULL ? find_index (starts, (gsize) (hit - texts->str)) : self->n;
}
