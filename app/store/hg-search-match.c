/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-match"

#include "config.h"

#include "hg-search-match.h"

#include <string.h>

#include "hg-fold.h"
#include "hg-pinyin.h"
#include "hg-query-reading.h"
#include "hg-search-writer.h"

#define LEAST_FOLDED 256 /* characters that there is room for at first */

void
hg_search_match_init (HgSearchMatch *self)
{
  memset (self, 0, sizeof *self);
  self->folded = g_array_new (FALSE, FALSE, sizeof (gunichar));
  self->buffer = g_string_new (NULL);
}

void
hg_search_match_clear (HgSearchMatch *self)
{
  g_array_unref (self->folded);
  g_string_free (self->buffer, TRUE);
}

/**
 * hg_search_match_set:
 * @self: a match
 * @texts: a document's texts, which must outlive the questions
 * @length: their length in bytes
 */
void
hg_search_match_set (HgSearchMatch *self, const char *texts, gsize length)
{
  self->texts = texts;
  self->length = length;
  hg_fold_iter_init (&self->iter, texts, (gssize) length);
  self->n_levels = self->n_folded = 0;
}

/* Of most documents that turn out not to be hits only the title is read. */
static void
fold (HgSearchMatch *self, guint level)
{
  gunichar *to = (gunichar *) self->folded->data;
  guint n = self->n_folded;
  gsize start, end;

  while (self->n_levels <= level)
    {
      if (n == self->folded->len)
        {
          g_array_set_size (self->folded, n * 2 + LEAST_FOLDED);
          to = (gunichar *) self->folded->data;
        }
      if (!hg_fold_iter_next (&self->iter, &to[n], &start, &end))
        self->ends[self->n_levels++] = n;   /* with the texts end all levels */
      else if (to[n++] == HG_LEVEL_END)
        self->ends[self->n_levels++] = n - 1;
    }
  self->n_folded = n;
}

static gboolean
has_needle (HgSearchMatch *self, const HgSearchTerm *term, guint level)
{
  const gunichar *at, *last;
  gunichar first;

  if (term->length == 0)
    return FALSE;
  fold (self, level);
  if (self->ends[level] < term->length)
    return FALSE;
  at = (const gunichar *) self->folded->data;
  last = at + self->ends[level] - term->length;
  first = term->needle[0];
  for (; at <= last; at++)
    if (*at == first && memcmp (at, term->needle, term->length * sizeof (gunichar)) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
has_reading (HgSearchMatch *self, const HgSearchTerm *term)
{
  const char *end = memchr (self->texts, HG_TEXT_END, self->length);

  if (term->reading == NULL || end == NULL)
    return FALSE;
  g_string_truncate (self->buffer, 0);
  g_string_append_len (self->buffer, self->texts, end - self->texts);
  return hg_pinyin_matches (term->reading, self->buffer->str, NULL, NULL);
}

/**
 * hg_search_match_has_number:
 * @self: a match with texts
 * @term: a term
 *
 * Returns: whether the document has the number as which @term can be read; it is the first text of the last level
 */
gboolean
hg_search_match_has_number (HgSearchMatch *self, const HgSearchTerm *term)
{
  const char *at = self->texts, *limit = self->texts + self->length, *end;

  if (term->numbers->len == 0)
    return FALSE;
  for (guint level = 0; level < HG_N_LEVELS - 1 && at != NULL; level++)
    {
      at = memchr (at, HG_LEVEL_END, (gsize) (limit - at));
      at = at != NULL ? at + 1 : NULL;
    }
  end = at != NULL ? memchr (at, HG_TEXT_END, (gsize) (limit - at)) : NULL;
  if (end == NULL)
    return FALSE;
  g_string_truncate (self->buffer, 0);
  g_string_append_len (self->buffer, at, end - at);
  for (guint i = 0; i < term->numbers->len; i++)
    if (hg_query_reading_number_matches (g_ptr_array_index (term->numbers, i), self->buffer->str))
      return TRUE;
  return FALSE;
}

/**
 * hg_search_match_has:
 * @self: a match with texts
 * @term: a term
 * @level: down to which level of the texts
 *
 * Names and places of laws are not looked at: these are certain.
 *
 * Returns: whether the document has @term, as it stands, by its pinyin or as its number
 */
gboolean
hg_search_match_has (HgSearchMatch *self, const HgSearchTerm *term, guint level)
{
  return has_needle (self, term, level) || has_reading (self, term) || hg_search_match_has_number (self, term);
}

/**
 * hg_search_match_add_ranges:
 * @term: a term
 * @text: a text
 * @length: its length in bytes
 * @read: whether pinyin counts
 * @ranges: (element-type HgRange): gets where @term stands in @text
 */
void
hg_search_match_add_ranges (const HgSearchTerm *term, const char *text, gsize length, gboolean read, GArray *ranges)
{
  g_autoptr (GArray) folded = g_array_new (FALSE, FALSE, sizeof (gunichar));
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (HgRange));
  guint before = ranges->len;
  HgFoldIter iter;
  gunichar c;
  gsize start, end;

  if (term->excluded || term->length == 0)
    return;
  hg_fold_iter_init (&iter, text, (gssize) length);
  while (hg_fold_iter_next (&iter, &c, &start, &end))
    {
      HgRange place = { (guint) start, (guint) end };

      g_array_append_val (folded, c);
      g_array_append_val (places, place);
    }
  for (guint i = 0; i + term->length <= folded->len;)
    if (memcmp (&g_array_index (folded, gunichar, i), term->needle, term->length * sizeof (gunichar)) == 0)
      {
        HgRange range = { g_array_index (places, HgRange, i).start,
                          g_array_index (places, HgRange, i + term->length - 1).end };

        g_array_append_val (ranges, range);
        i += term->length;
      }
    else
      i++;
  if (read && ranges->len == before && term->reading != NULL)
    {
      g_autofree char *own = g_strndup (text, length);

      if (hg_pinyin_matches (term->reading, own, &start, &end))
        {
          HgRange range = { (guint) start, (guint) end };

          g_array_append_val (ranges, range);
        }
    }
}

static int
compare_ranges (gconstpointer a, gconstpointer b)
{
  const HgRange *first = a, *second = b;

  return first->start != second->start ? (first->start < second->start ? -1 : 1) : (first->end > second->end) - (first->end < second->end);
}

/**
 * hg_search_match_sort_ranges:
 * @ranges: (element-type HgRange): ranges of one text, of several terms
 *
 * Puts them in order, and makes one of those that touch each other.
 */
void
hg_search_match_sort_ranges (GArray *ranges)
{
  guint n = 0;

  g_array_sort (ranges, compare_ranges);
  for (guint i = 0; i < ranges->len; i++)
    {
      HgRange range = g_array_index (ranges, HgRange, i);
      HgRange *last = n > 0 ? &g_array_index (ranges, HgRange, n - 1) : NULL;

      if (last != NULL && range.start <= last->end)
        last->end = MAX (last->end, range.end);
      else
        g_array_index (ranges, HgRange, n++) = range;
    }
  g_array_set_size (ranges, n);
}
