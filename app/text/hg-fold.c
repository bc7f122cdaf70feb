/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-fold"

#include "config.h"

#include "hg-fold.h"

#include "hg-han-table.h"

#include <string.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

/* Counts the changes of this file's own meaning. */
#define REVISION 1

#define IS_TAIL(byte)     (((byte) & 0xc0) == 0x80)
/* The first byte of U+5000 to U+9FFF, which are all Han. */
#define IS_HAN_HEAD(byte) ((byte) >= 0xe5 && (byte) <= 0xe9)
#define IS_SEPARATOR(c)   ((c) == 0x1e || (c) == 0x1f)

static const UNormalizer2 *
get_normalizer (void)
{
  static const UNormalizer2 *normalizer;

  if (g_once_init_enter (&normalizer))
    {
      UErrorCode status = U_ZERO_ERROR;
      const UNormalizer2 *found = unorm2_getNFKCCasefoldInstance (&status);

      if (U_FAILURE (status))
        g_error ("ICU has no NFKC case folding: %s", u_errorName (status));
      g_once_init_leave (&normalizer, found);
    }
  return normalizer;
}

/* Reads one character and gives its bytes; what is no UTF-8 is a blank of one byte. */
static inline guint
decode (const guchar *p, const guchar *limit, gunichar *c)
{
  gsize left = (gsize) (limit - p);

  *c = p[0];
  if (*c < 0x80)
    return 1;
  if (left >= 3 && (*c & 0xf0) == 0xe0 && IS_TAIL (p[1]) && IS_TAIL (p[2]))
    {
      *c = (gunichar) (p[0] & 0x0f) << 12 | (gunichar) (p[1] & 0x3f) << 6 | (p[2] & 0x3f);
      if (*c >= 0x800)
        return 3;
    }
  else if (left >= 2 && (*c & 0xe0) == 0xc0 && IS_TAIL (p[1]))
    {
      *c = (gunichar) (p[0] & 0x1f) << 6 | (p[1] & 0x3f);
      if (*c >= 0x80)
        return 2;
    }
  else if (left >= 4 && (*c & 0xf8) == 0xf0)
    {
      *c = g_utf8_get_char_validated ((const char *) p, 4);
      if (*c < 0x110000)
        return 4;
    }
  *c = ' ';
  return 1;
}

/* Whether a character never joins with what stands before it. */
static gboolean
starts_anew (gunichar c)
{
  if (c < 0x10000 && hg_han_table_get_fold (c) != HG_HAN_FOLD_SLOW)
    return TRUE;
  return unorm2_hasBoundaryBefore (get_normalizer (), (UChar32) c);
}

/* The same for what stands at @p; ASCII and U+4000 to U+9FFF, which is nearly everything, is not even read. */
static inline gboolean
is_boundary (const guchar *p, const guchar *limit)
{
  gunichar c;

  if (p == limit || *p < 0x80 || (*p >= 0xe4 && *p <= 0xe9))
    return TRUE;
  decode (p, limit, &c);
  return starts_anew (c);
}

/* Nothing of what is most likely to follow joins: ASCII, U+4000 to U+9FFF, and the usual punctuation of U+3000 to U+301F and U+FF00
   to U+FF3F. There must be three bytes. */
static inline gboolean
is_ordinary (const guchar *p)
{
  return p[0] < 0x80 || (p[0] >= 0xe4 && p[0] <= 0xe9) || (p[0] == 0xef && p[1] == 0xbc) ||
         (p[0] == 0xe3 && p[1] == 0x80 && p[2] < 0xa0);
}

/* What a normalized character becomes. */
static gunichar
finish (gunichar c)
{
  guint16 fold = c < 0x10000 ? hg_han_table_get_fold (c) : HG_HAN_FOLD_SLOW;

  if (fold == HG_HAN_FOLD_SPACE)
    return ' ';
  if (fold != HG_HAN_FOLD_SLOW)
    return (guint16) (c + fold);
  return (U_GET_GC_MASK ((UChar32) c) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK | U_GC_CN_MASK | U_GC_CO_MASK)) != 0 ? c : ' ';
}

/* Normalizes what stands at the iterator up to the next boundary, by ICU. */
static void
fill_queue (HgFoldIter *iter)
{
  UChar source[2 * HG_FOLD_MOST_JOINED];
  UErrorCode status = U_ZERO_ERROR;
  const guchar *p = iter->at, *first_end = NULL;
  int32_t length = 0, first_length = 0;
  guint n = 0;

  do
    {
      gunichar c;

      p += decode (p, iter->limit, &c);
      U16_APPEND_UNSAFE (source, length, (UChar32) c);
      if (n++ == 0)
        {
          first_end = p;
          first_length = length;
        }
    }
  while (n < HG_FOLD_MOST_JOINED && !is_boundary (p, iter->limit));
  length = unorm2_normalize (get_normalizer (), source, length, (UChar *) iter->queue, G_N_ELEMENTS (iter->queue), &status);
  if (U_FAILURE (status))
    {
      /* Too long together; any character alone has room. */
      status = U_ZERO_ERROR;
      p = first_end;
      length = unorm2_normalize (get_normalizer (), source, first_length, (UChar *) iter->queue, G_N_ELEMENTS (iter->queue), &status);
    }
  iter->queue_start = (gsize) (iter->at - iter->text);
  iter->queue_end = (gsize) (p - iter->text);
  iter->n_queued = U_SUCCESS (status) ? (guint) length : 0;
  iter->next_queued = 0;
  iter->at = p;
}

/* The next character with blanks as they come. */
static inline gboolean
next_raw (HgFoldIter *iter, gunichar *c, gsize *start, gsize *end)
{
  for (;;)
    {
      if (G_UNLIKELY (iter->next_queued < iter->n_queued))
        {
          UChar32 queued;

          U16_NEXT (iter->queue, iter->next_queued, iter->n_queued, queued);
          *c = finish ((gunichar) queued);
          *start = iter->queue_start;
          *end = iter->queue_end;
          return TRUE;
        }
      if (iter->at == iter->limit)
        return FALSE;

      gunichar read;
      guint size = decode (iter->at, iter->limit, &read);
      guint16 fold = G_LIKELY (read < 0x10000) ? hg_han_table_get_fold (read) : HG_HAN_FOLD_SLOW;

      if (G_LIKELY (fold != HG_HAN_FOLD_SLOW && is_boundary (iter->at + size, iter->limit)))
        {
          *c = fold == HG_HAN_FOLD_SPACE ? ' ' : (guint16) (read + fold);
          *start = (gsize) (iter->at - iter->text);
          *end = *start + size;
          iter->at += size;
          return TRUE;
        }
      fill_queue (iter);
    }
}

/**
 * hg_fold_iter_init:
 * @iter: an iterator, not initialized
 * @text: a text in UTF-8, which must outlive @iter
 * @length: its length in bytes, -1 if it ends with a nul
 *
 * Starts at the beginning of @text. Bytes that are no UTF-8 count as blanks.
 */
void
hg_fold_iter_init (HgFoldIter *iter, const char *text, gssize length)
{
  iter->text = iter->at = (const guchar *) text;
  iter->limit = iter->text + (length < 0 ? strlen (text) : (gsize) length);
  iter->held = 0;
  iter->open = FALSE;
  iter->n_queued = iter->next_queued = 0;
}

/* Whatever stands there. */
static G_GNUC_NO_INLINE gboolean
next_any (HgFoldIter *iter, gunichar *c, gsize *start, gsize *end)
{
  gsize space_start = 0, space_end = 0;

  if (iter->held != 0)
    {
      *c = iter->held;
      *start = iter->held_start;
      *end = iter->held_end;
      iter->held = 0;
      return TRUE;
    }
  while (next_raw (iter, c, start, end))
    if (*c == ' ')
      {
        if (space_end == 0)
          space_start = *start;
        space_end = *end;
      }
    else if (space_end > 0 && iter->open && !IS_SEPARATOR (*c))
      {
        iter->held = *c;
        iter->held_start = *start;
        iter->held_end = *end;
        *c = ' ';
        *start = space_start;
        *end = space_end;
        return TRUE;
      }
    else
      {
        iter->open = !IS_SEPARATOR (*c);
        return TRUE;
      }
  return FALSE;
}

static inline gboolean
next (HgFoldIter *iter, gunichar *c, gsize *start, gsize *end)
{
  const guchar *p = iter->at;
  gunichar read;
  guint16 fold;

  /* The shortest ways, for nearly everything that is written: a character of three bytes before something that does not
     join with it, and a mark between two Han characters. */
  if (iter->limit - p < 6 || p[0] <= 0xe0 || p[0] > 0xef || !IS_TAIL (p[1]) || !IS_TAIL (p[2]) || iter->held != 0 ||
      iter->next_queued < iter->n_queued)
    return next_any (iter, c, start, end);
  read = (gunichar) (p[0] & 0x0f) << 12 | (gunichar) (p[1] & 0x3f) << 6 | (p[2] & 0x3f);
  fold = hg_han_table_get_fold (read);
  if (fold != HG_HAN_FOLD_SPACE && fold != HG_HAN_FOLD_SLOW && is_ordinary (p + 3))
    *c = (guint16) (read + fold);
  else if (fold == HG_HAN_FOLD_SPACE && iter->open && IS_HAN_HEAD (p[3]) && IS_TAIL (p[4]) && IS_TAIL (p[5]))
    *c = ' ';
  else
    return next_any (iter, c, start, end);
  *start = (gsize) (p - iter->text);
  *end = *start + 3;
  iter->at = p + 3;
  iter->open = TRUE;
  return TRUE;
}

/**
 * hg_fold_iter_next:
 * @iter: an iterator
 * @c: (out): the next character of the folded text
 * @start: (out): where what it stands for begins in the text, in bytes
 * @end: (out): where that ends
 *
 * A blank stands for all that was folded into it. The characters of an expansion (㈱, ½) all stand for the whole of it.
 * What folds to nothing (a soft hyphen) belongs to no character. Neither start nor end ever goes back.
 *
 * Returns: FALSE at the end
 */
gboolean
hg_fold_iter_next (HgFoldIter *iter, gunichar *c, gsize *start, gsize *end)
{
  return next (iter, c, start, end);
}

/**
 * hg_fold_text:
 * @text: a text in UTF-8
 *
 * Folds all of @text; see hg-fold.h for what that is.
 *
 * Returns: (transfer full): the folded text, of exactly the characters that an HgFoldIter gives
 */
char *
hg_fold_text (const char *text)
{
  gsize room = strlen (text) + 8, length = 0, start, end;
  char *folded = g_malloc (room);
  HgFoldIter iter;
  gunichar c;

  hg_fold_iter_init (&iter, text, -1);
  while (next (&iter, &c, &start, &end))
    {
      if (length + 8 > room)
        folded = g_realloc (folded, room *= 2);
      if (c < 0x80)
        folded[length++] = (char) c;
      else if (c >= 0x800 && c < 0x10000)
        {
          folded[length++] = (char) (0xe0 | c >> 12);
          folded[length++] = (char) (0x80 | (c >> 6 & 0x3f));
          folded[length++] = (char) (0x80 | (c & 0x3f));
        }
      else
        length += (gsize) g_unichar_to_utf8 (c, folded + length);
    }
  folded[length] = '\0';
  return folded;
}

/**
 * hg_fold_get_version:
 *
 * Returns: a number that changes when folding or pinyin may give another result: with the table that was made from ICU
 * and data/pinyin-readings.tsv, with the ICU of this machine, and with the meaning of hg-fold.c
 */
guint
hg_fold_get_version (void)
{
  UVersionInfo version;

  u_getVersion (version);
  return hg_han_table_hash ^ (guint) (REVISION << 16 | version[0] << 8 | version[1]);
}
