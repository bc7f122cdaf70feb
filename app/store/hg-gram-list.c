/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-gram-list"

#include "config.h"

#include "hg-gram-list.h"

#include <string.h>

/*
 * A list begins with its number of documents and its form in one number. A single document follows as itself in place of
 * the number; a list of gaps is preceded by its length; a bitmap has the length that the block's documents need.
 */
enum
{
  FORM_SINGLE,
  FORM_GAPS,
  FORM_BITMAP,
  FORM_ABSENT, /* the gaps between those that are not there */
};

#define FORM_BITS 2

void
hg_gram_list_write_number (GByteArray *bytes, guint64 number)
{
  guint8 buffer[10];
  guint n = 0;

  for (; number >= 0x80; number >>= 7)
    buffer[n++] = (guint8) (number | 0x80);
  buffer[n++] = (guint8) number;
  g_byte_array_append (bytes, buffer, n);
}

gboolean
hg_gram_list_read_number (const guint8 **at, const guint8 *end, guint64 *number)
{
  guint shift = 0;

  *number = 0;
  while (*at < end && shift < 64)
    {
      guint8 byte = *(*at)++;

      *number |= (guint64) (byte & 0x7f) << shift;
      if (byte < 0x80)
        return TRUE;
      shift += 7;
    }
  return FALSE;
}

static inline guint
gap_size (guint gap)
{
  return gap < 0x80 ? 1 : gap < 0x4000 ? 2
                                       : 3;
}

static void
write_gaps (GByteArray *bytes, const guint16 *docs, guint n, gsize length)
{
  guint before = 0;
  guint8 *to;

  g_byte_array_set_size (bytes, bytes->len + (guint) length);
  to = bytes->data + bytes->len - length;
  for (guint i = 0; i < n; i++)
    {
      guint gap = docs[i] - before;

      for (; gap >= 0x80; gap >>= 7)
        *to++ = (guint8) (gap | 0x80);
      *to++ = (guint8) gap;
      before = docs[i] + 1u;
    }
}

static void
write_bitmap (GByteArray *bytes, const guint16 *docs, guint n, guint size)
{
  guint8 *to;

  g_byte_array_set_size (bytes, bytes->len + size);
  to = bytes->data + bytes->len - size;
  memset (to, 0, size);
  for (guint i = 0; i < n; i++)
    to[docs[i] >> 3] |= (guint8) (1 << (docs[i] & 7));
}

static guint
list_absent (const guint16 *docs, guint n, guint n_docs, guint16 *absent)
{
  guint n_absent = 0, next = 0;

  for (guint doc = 0; doc < n_docs; doc++)
    if (next < n && docs[next] == doc)
      next++;
    else
      absent[n_absent++] = (guint16) doc;
  return n_absent;
}

static gsize
size_of_gaps (const guint16 *docs, guint n)
{
  gsize length = 0;
  guint before = 0;

  for (guint i = 0; i < n; i++)
    {
      length += gap_size (docs[i] - before);
      before = docs[i] + 1u;
    }
  return length;
}

/**
 * hg_gram_list_write:
 * @bytes: gets the list
 * @docs: (array length=n): its documents, rising
 * @n: how many, at least 1
 * @n_docs: the documents of the block
 */
void
hg_gram_list_write (GByteArray *bytes, const guint16 *docs, guint n, guint n_docs)
{
  guint bitmap = (n_docs + 7) / 8;
  gsize gaps;

  if (n == 1)
    {
      hg_gram_list_write_number (bytes, (guint64) docs[0] << FORM_BITS | FORM_SINGLE);
      return;
    }
  if (n > n_docs - n_docs / 8 && n_docs > 64)
    {
      g_autofree guint16 *absent = g_new (guint16, n_docs - n + 1);
      guint n_absent = list_absent (docs, n, n_docs, absent);

      gaps = size_of_gaps (absent, n_absent);
      if (gaps + 1 < bitmap)
        {
          hg_gram_list_write_number (bytes, (guint64) n << FORM_BITS | FORM_ABSENT);
          hg_gram_list_write_number (bytes, gaps);
          write_gaps (bytes, absent, n_absent, gaps);
          return;
        }
    }
  gaps = size_of_gaps (docs, n);
  hg_gram_list_write_number (bytes, (guint64) n << FORM_BITS | (gaps < bitmap ? FORM_GAPS : FORM_BITMAP));
  if (gaps < bitmap)
    {
      hg_gram_list_write_number (bytes, gaps);
      write_gaps (bytes, docs, n, gaps);
    }
  else
    write_bitmap (bytes, docs, n, bitmap);
}

/**
 * hg_gram_list_read:
 * @at: (inout): where a list begins; gets where it ends
 * @end: where the bytes end
 * @n_docs: the documents of the block
 * @list: (out): the list
 *
 * Returns: %FALSE where the bytes are damaged
 */
gboolean
hg_gram_list_read (const guint8 **at, const guint8 *end, guint n_docs, HgGramList *list)
{
  guint64 head, length = 0;

  if (!hg_gram_list_read_number (at, end, &head))
    return FALSE;
  list->form = (guint) (head & ((1 << FORM_BITS) - 1));
  list->n = list->form == FORM_SINGLE ? 1 : (guint) (head >> FORM_BITS);
  if (list->form == FORM_SINGLE)
    {
      /* Its number is the list: the bytes before. */
      list->data = NULL;
      list->length = (gsize) (head >> FORM_BITS);
      return list->length < n_docs;
    }
  if (list->form == FORM_BITMAP)
    length = (n_docs + 7) / 8;
  else if (!hg_gram_list_read_number (at, end, &length))
    return FALSE;
  if (length > (guint64) (end - *at) || list->n > n_docs)
    return FALSE;
  list->data = *at;
  list->length = (gsize) length;
  *at += length;
  return TRUE;
}

/* Goes through gaps, one document after the other; damaged bytes end it. */
static inline gboolean
next_doc (const guint8 **at, const guint8 *end, guint *doc, guint n_docs)
{
  guint gap, shift = 7;

  if (*at == end)
    return FALSE;
  gap = *(*at)++;
  if (G_UNLIKELY (gap >= 0x80))
    {
      gap &= 0x7f;
      while (*at < end && shift < 21)
        {
          guint8 byte = *(*at)++;

          gap |= (guint) (byte & 0x7f) << shift;
          shift += 7;
          if (byte < 0x80)
            break;
        }
    }
  *doc += gap + 1;
  return *doc < n_docs;
}

static inline guint64
bitmap_word (const HgGramList *list, guint i)
{
  guint64 word = 0;
  gsize left = list->length - i * 8;

  memcpy (&word, list->data + i * 8, MIN (left, 8));
  return GUINT64_FROM_LE (word);
}

/**
 * hg_gram_list_or:
 * @list: a list
 * @set: gets its documents too
 */
void
hg_gram_list_or (const HgGramList *list, HgDocSet *set)
{
  const guint8 *at = list->data, *end = list->data + list->length;
  guint doc = G_MAXUINT;

  if (list->n == 0)
    return;
  if (list->form == FORM_SINGLE)
    hg_doc_set_add (set, (guint) list->length);
  else if (list->form == FORM_GAPS)
    while (next_doc (&at, end, &doc, set->n_docs))
      hg_doc_set_add (set, doc);
  else if (list->form == FORM_BITMAP)
    for (guint i = 0; i < set->n_words; i++)
      set->words[i] |= bitmap_word (list, i);
  else
    {
      g_autoptr (HgDocSet) all = hg_doc_set_new (set->n_docs);

      hg_doc_set_fill (all);
      while (next_doc (&at, end, &doc, set->n_docs))
        hg_doc_set_remove (all, doc);
      hg_doc_set_or (set, all);
    }
}

/**
 * hg_gram_list_count_in:
 * @list: a list
 * @set: a set
 *
 * Returns: how many documents of @list are in @set
 */
guint
hg_gram_list_count_in (const HgGramList *list, const HgDocSet *set)
{
  const guint8 *at = list->data, *end = list->data + list->length;
  guint doc = G_MAXUINT, count = 0;

  if (list->n == 0)
    return 0;
  if (list->form == FORM_SINGLE)
    return hg_doc_set_has (set, (guint) list->length);
  if (list->form == FORM_GAPS)
    {
      while (next_doc (&at, end, &doc, set->n_docs))
        count += hg_doc_set_has (set, doc);
      return count;
    }

  g_autoptr (HgDocSet) both = hg_doc_set_new (set->n_docs);

  hg_gram_list_or (list, both);
  hg_doc_set_and (both, set);
  return hg_doc_set_count (both);
}
