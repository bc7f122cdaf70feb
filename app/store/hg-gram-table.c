/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-gram-table"

#include "config.h"

#include "hg-gram-table.h"

#include <string.h>

#define FIRST_ROOM 4096
#define MOST_NOTES (1u << 20)   /* 8 MiB, and as much to sort in: more is no faster */

/* The upper half of a note in three steps, so that the places that are written to at a time stay in the near cache. */
#define DIGIT_BITS 11
#define N_DIGITS   (1u << DIGIT_BITS)
#define N_STEPS    3

HgGramTable *
hg_gram_table_new (void)
{
  HgGramTable *self = g_new0 (HgGramTable, 1);

  self->n_most = MOST_NOTES;
  self->grams = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->starts = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->docs = g_array_new (FALSE, FALSE, sizeof (guint16));
  return self;
}

void
hg_gram_table_free (HgGramTable *self)
{
  g_free (self->notes);
  g_free (self->scratch);
  g_free (self->lists);
  g_array_unref (self->grams);
  g_array_unref (self->starts);
  g_array_unref (self->docs);
  g_free (self);
}

/**
 * hg_gram_table_clear:
 * @self: a table
 *
 * Forgets everything but how much room the last block took.
 */
void
hg_gram_table_clear (HgGramTable *self)
{
  self->n_notes = 0;
  g_array_set_size (self->grams, 0);
  g_array_set_size (self->starts, 0);
  g_array_set_size (self->docs, 0);
  g_clear_pointer (&self->lists, g_free);
}

/* Sorts by the upper halves, those that are equal in the order in which they stand. @other has as much room. Returns which
   of the two has the result. */
static guint64 *
sort (guint64 *numbers, guint64 *other, guint n)
{
  guint (*starts)[N_DIGITS] = g_malloc0 (N_STEPS * sizeof *starts);

  for (guint i = 0; i < n; i++)
    for (guint step = 0; step < N_STEPS; step++)
      starts[step][numbers[i] >> (32 + step * DIGIT_BITS) & (N_DIGITS - 1)]++;
  for (guint step = 0; step < N_STEPS; step++)
    {
      guint shift = 32 + step * DIGIT_BITS, sum = 0;
      guint64 *from = numbers;

      if (n == 0 || starts[step][numbers[0] >> shift & (N_DIGITS - 1)] == n)
        continue;   /* all have the same here */
      for (guint digit = 0; digit < N_DIGITS; digit++)
        {
          guint count = starts[step][digit];

          starts[step][digit] = sum;
          sum += count;
        }
      for (guint i = 0; i < n; i++)
        other[starts[step][from[i] >> shift & (N_DIGITS - 1)]++] = from[i];
      numbers = other;
      other = from;
    }
  g_free (starts);
  return numbers;
}

/* Room for so many more; what is not used is given back by setting the size. */
static gpointer
add_room (GArray *array, guint n)
{
  guint old = array->len;

  g_array_set_size (array, old + n);
  return array->data + old * g_array_get_element_size (array);
}

/* Makes lists of the notes, and of a gram that one document noted several times, one place of it. */
static void
sort_notes (HgGramTable *self)
{
  const guint64 *sorted = sort (self->notes, self->scratch, self->n_notes);
  guint n_docs = self->docs->len, n_lists = self->grams->len, doc = 0, list = 0;
  guint16 *docs = add_room (self->docs, self->n_notes);
  guint32 *grams = add_room (self->grams, self->n_notes);
  guint32 *starts = add_room (self->starts, self->n_notes);

  for (guint i = 0; i < self->n_notes; i++)
    {
      guint32 gram = (guint32) (sorted[i] >> 32);

      if (i == 0 || sorted[i - 1] >> 32 != gram)
        {
          grams[list] = gram;
          starts[list++] = n_docs + doc;
        }
      else if (sorted[i - 1] == sorted[i])
        continue;
      docs[doc++] = (guint16) sorted[i];
    }
  g_array_set_size (self->docs, n_docs + doc);
  g_array_set_size (self->grams, n_lists + list);
  g_array_set_size (self->starts, n_lists + list);
  self->n_notes = 0;
}

/**
 * hg_gram_table_make_room:
 * @self: a table whose room is full
 *
 * For hg_gram_table_add().
 */
void
hg_gram_table_make_room (HgGramTable *self)
{
  if (self->n_room >= self->n_most)
    {
      sort_notes (self);
      return;
    }
  self->n_room = MIN (MAX (self->n_room * 2, FIRST_ROOM), self->n_most);
  self->notes = g_renew (guint64, self->notes, self->n_room);
  self->scratch = g_renew (guint64, self->scratch, self->n_room);
}

/**
 * hg_gram_table_dup_order:
 * @self: a table; nothing may be added to it before it is cleared
 * @n_grams: (out): how many grams it has
 *
 * Returns: (transfer full) (array length=n_grams): the grams, rising, each in the upper half of a number that
 * hg_gram_table_get_docs() takes
 */
guint64 *
hg_gram_table_dup_order (HgGramTable *self, guint *n_grams)
{
  g_autofree guint64 *lists = NULL;
  g_autofree guint64 *other = NULL;
  guint64 *sorted, *order;
  guint n_lists, n = 0;

  sort_notes (self);
  n_lists = self->grams->len;
  lists = g_new (guint64, n_lists + 1);
  other = g_new (guint64, n_lists + 1);
  order = g_new (guint64, n_lists + 1);
  for (guint i = 0; i < n_lists; i++)
    lists[i] = (guint64) g_array_index (self->grams, guint32, i) << 32 | i;
  sorted = sort (lists, other, n_lists);
  for (guint i = 0; i < n_lists; i++)
    if (i == 0 || sorted[i - 1] >> 32 != sorted[i] >> 32)
      order[n++] = (sorted[i] >> 32) << 32 | i;
  sorted[n_lists] = 0;
  g_free (self->lists);
  self->lists = sorted == lists ? g_steal_pointer (&lists) : g_steal_pointer (&other);
  *n_grams = n;
  return order;
}

/**
 * hg_gram_table_get_docs:
 * @self: a table
 * @order: a gram, from hg_gram_table_dup_order()
 * @docs: (out caller-allocates): room for as many documents as the block has
 *
 * Returns: how many documents hold it
 */
guint
hg_gram_table_get_docs (HgGramTable *self, guint64 order, guint16 *docs)
{
  const guint16 *all = (const guint16 *) self->docs->data;
  guint n = 0;

  for (guint i = (guint32) order; i < self->grams->len && self->lists[i] >> 32 == order >> 32; i++)
    {
      guint list = (guint32) self->lists[i];
      guint start = g_array_index (self->starts, guint32, list);
      guint end = list + 1 < self->starts->len ? g_array_index (self->starts, guint32, list + 1) : self->docs->len;

      /* A document whose notes were sorted in two parts */
      if (n > 0 && docs[n - 1] == all[start])
        start++;
      memcpy (docs + n, all + start, (end - start) * sizeof *docs);
      n += end - start;
    }
  return n;
}
