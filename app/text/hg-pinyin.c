/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-pinyin"

#include "config.h"

#include "hg-pinyin.h"

#include "hg-fold.h"
#include "hg-han-table.h"

#include <string.h>

#define IS_LETTER(c) ((c) >= 'a' && (c) <= 'z')

/*
 * A query is walked through as an automaton: its states are the places in the query, and a set of them is a bit mask. Each
 * character of a text leads from places to later ones, so no way of cutting the query is ever tried twice.
 */
typedef guint64 Places;

typedef struct
{
  const char *text;
  guint length;
} Query;

/* The characters of a text that are looked at together, and where they stand in it. */
typedef struct
{
  gunichar c;
  gsize start, end;
} Unit;

/* Two for each byte of the query, since blanks may stand between; and some more, so that texts are read in long pieces. */
#define MOST_AHEAD (2 * HG_PINYIN_MOST_QUERY + 2)
#define MOST_UNITS (2 * MOST_AHEAD)

/* Readings of what the character folds to: 著 is read like 着, as the text that is searched knows only that one. */
static const guint16 *
get_readings (gunichar c)
{
  guint16 fold = c >= 0x3400 && c < 0x10000 ? hg_han_table_get_fold (c) : HG_HAN_FOLD_SLOW;

  if (fold == HG_HAN_FOLD_SPACE || fold == HG_HAN_FOLD_SLOW)
    return c == 0x3007 ? hg_han_table_get_readings (c) : NULL;
  return hg_han_table_get_readings ((guint16) (c + fold));
}

static gboolean
query_init (Query *query, const char *text)
{
  while (*text == ' ')
    text++;
  query->text = text;
  query->length = (guint) strnlen (text, HG_PINYIN_MOST_QUERY + 2);
  while (query->length > 0 && text[query->length - 1] == ' ')
    query->length--;
  return query->length > 0 && query->length <= HG_PINYIN_MOST_QUERY;
}

/* The place itself, or behind a blank the place after it. */
static Places
place (const Query *query, guint at)
{
  while (at < query->length && query->text[at] == ' ')
    at++;
  return (Places) 1 << at;
}

/* The places to which a character with these readings leads from @at, where a letter stands. */
static Places
follow_readings (const Query *query, guint at, const guint16 *readings)
{
  const char *letters = query->text + at;
  guint left = query->length - at;
  Places reached = 0;

  for (; *readings != 0; readings++)
    {
      const char *syllable = hg_han_table_syllables[*readings];
      guint same = 0;

      while (same < left && syllable[same] != '\0' && syllable[same] == letters[same])
        same++;
      if (same == 0)
        continue;
      reached |= place (query, at + 1);
      if (same >= 2 && syllable[1] == 'h')
        reached |= place (query, at + 2);
      /* All of the syllable, or the beginning of one at the end of the query. */
      if (syllable[same] == '\0' || (same == left && same >= 2))
        reached |= place (query, at + same);
    }
  return reached;
}

static Places
follow (const Query *query, Places from, gunichar c)
{
  const guint16 *readings = get_readings (c);
  Places reached = 0;
  char bytes[6];
  guint size = c < 0x80 ? 1 : (guint) g_unichar_to_utf8 (c, bytes);

  if (c < 0x80)
    bytes[0] = (char) c;
  for (; from != 0; from &= from - 1)
    {
      guint at = (guint) __builtin_ctzll (from);

      if (at >= query->length)
        continue;
      if (readings != NULL && IS_LETTER (query->text[at]))
        reached |= follow_readings (query, at, readings);
      else if (size <= query->length - at && memcmp (query->text + at, bytes, size) == 0)
        reached |= place (query, at + size);
    }
  return reached;
}

/* Tries the query at the first of the units; gives how many it takes, 0 if it does not match. */
static guint
try_at (const Query *query, const Unit *units, guint n)
{
  Places places = 1, whole = (Places) 1 << query->length;

  for (guint i = 0; i < n; i++)
    {
      if (units[i].c == ' ')
        {
          if (i == 0)
            return 0;
          continue;
        }
      places = follow (query, places, units[i].c);
      if ((places & whole) != 0)
        return i + 1;
      if (places == 0)
        return 0;
    }
  return 0;
}

/**
 * hg_pinyin_matches:
 * @query: a folded query
 * @text: a text in its own spelling
 * @start: (out) (optional): where the first hit begins in @text, in bytes
 * @end: (out) (optional): where it ends
 *
 * Looks for @query, as sounds, letters and characters mixed, anywhere in @text. Of several ways to end a hit it gives the
 * shortest.
 *
 * Returns: whether there is a hit
 */
gboolean
hg_pinyin_matches (const char *query, const char *text, gsize *start, gsize *end)
{
  Unit units[MOST_UNITS];
  guint n = 0, at = 0, taken;
  gboolean more = TRUE;
  HgFoldIter iter;
  Query self;

  if (!query_init (&self, query))
    return FALSE;
  hg_fold_iter_init (&iter, text, -1);
  for (;; at++)
    {
      if (more && n - at < MOST_AHEAD)
        {
          memmove (units, units + at, (n - at) * sizeof *units);
          n -= at;
          at = 0;
          while (n < MOST_UNITS && (more = hg_fold_iter_next (&iter, &units[n].c, &units[n].start, &units[n].end)))
            n++;
        }
      if (at >= n)
        return FALSE;
      taken = try_at (&self, units + at, n - at);
      if (taken > 0)
        break;
    }
  if (start != NULL)
    *start = units[at].start;
  if (end != NULL)
    *end = units[at + taken - 1].end;
  return TRUE;
}

/**
 * hg_pinyin_get_initials:
 * @c: a character, folded or not
 * @initials: (out): the first letters of its readings, each once, the main reading's first; not ended by a nul
 *
 * Returns: how many there are; 0 if it is not read, or is no Han character of the basic plane
 */
guint
hg_pinyin_get_initials (gunichar c, char initials[HG_PINYIN_MOST_INITIALS])
{
  const guint16 *readings = get_readings (c);
  guint n = 0;

  for (; readings != NULL && *readings != 0 && n < HG_PINYIN_MOST_INITIALS; readings++)
    {
      char initial = hg_han_table_syllables[*readings][0];

      if (n == 0 || memchr (initials, initial, n) == NULL)
        initials[n++] = initial;
    }
  return n;
}

/* Where a letter leads if it is the initial of some character: as follow_readings() for every syllable that there is. */
static Places
follow_initial (const Query *query, guint at)
{
  Places reached = place (query, at + 1);

  for (guint i = 1; i < hg_han_table_n_syllables; i++)
    if (hg_han_table_syllables[i][0] == query->text[at])
      reached |= follow_readings (query, at, (const guint16[]) { (guint16) i, 0 });
  return reached;
}

/* Adds each way to go on from @head by one character, as head to places. */
static void
extend (const Query *query, const char *head, Places places, GHashTable *longer)
{
  for (; places != 0; places &= places - 1)
    {
      guint at = (guint) __builtin_ctzll (places);
      const char *p = query->text + at;
      guint size;
      g_autofree char *text = NULL;
      Places *reached;

      if (at >= query->length)
        continue;
      size = MIN ((guint) g_utf8_skip[(guchar) *p], query->length - at);
      text = g_strdup_printf ("%s%.*s", head, (int) size, p);
      reached = g_hash_table_lookup (longer, text);
      if (reached == NULL)
        {
          reached = g_new0 (Places, 1);
          g_hash_table_insert (longer, g_steal_pointer (&text), reached);
        }
      *reached |= IS_LETTER (*p) ? follow_initial (query, at) : place (query, at + size);
    }
}

static int
compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Ordered, without those that begin like another one, which are found by that one. */
static GStrv
take_strings (GPtrArray *strings)
{
  GPtrArray *kept = g_ptr_array_new ();

  g_ptr_array_sort (strings, compare_strings);
  for (guint i = 0; i < strings->len; i++)
    {
      const char *string = g_ptr_array_index (strings, i);

      if (kept->len == 0 || !g_str_has_prefix (string, g_ptr_array_index (kept, kept->len - 1)))
        g_ptr_array_add (kept, g_strdup (string));
    }
  g_ptr_array_add (kept, NULL);
  return (GStrv) g_ptr_array_free (kept, FALSE);
}

/**
 * hg_pinyin_dup_initials_of:
 * @query: a folded query
 *
 * Every way to cut @query into characters leaves a string of their initials; Han characters and digits stay as they are
 * (xifang: xf, x-i-f …; 消fang: 消f …). A text in which @query is found has, its blanks left out and each Han character replaced by
 * one of its initials where the string has a letter, one of these strings in it. Where there would be more than
 * HG_PINYIN_MOST_CUTS, all are cut to a shorter length, which loses no hit.
 *
 * Returns: (transfer full): the strings, none of them the beginning of another; empty if nothing can be found
 */
GStrv
hg_pinyin_dup_initials_of (const char *query)
{
  g_autoptr(GHashTable) heads = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func (g_free);
  Query self;

  if (!query_init (&self, query))
    return g_new0 (char *, 1);
  g_hash_table_insert (heads, g_strdup (""), g_memdup2 (&(Places) { 1 }, sizeof (Places)));
  while (g_hash_table_size (heads) > 0)
    {
      GHashTable *longer = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
      GHashTableIter iter;
      gpointer head, places;

      g_hash_table_iter_init (&iter, heads);
      while (g_hash_table_iter_next (&iter, &head, &places))
        extend (&self, head, *(Places *) places, longer);
      if (found->len + g_hash_table_size (longer) > HG_PINYIN_MOST_CUTS)
        {
          g_hash_table_unref (longer);
          break;
        }
      g_hash_table_unref (heads);
      heads = longer;
      g_hash_table_iter_init (&iter, heads);
      while (g_hash_table_iter_next (&iter, &head, &places))
        if ((*(Places *) places >> self.length & 1) != 0)
          {
            g_ptr_array_add (found, g_strdup (head));
            /* What goes on from here begins like it. */
            g_hash_table_iter_remove (&iter);
          }
    }
  {
    GHashTableIter iter;
    gpointer head;

    g_hash_table_iter_init (&iter, heads);
    while (g_hash_table_iter_next (&iter, &head, NULL))
      g_ptr_array_add (found, g_strdup (head));
  }
  return take_strings (found);
}

/**
 * hg_pinyin_shares_reading:
 * @a: a character
 * @b: another
 *
 * Returns: whether both are Han characters that can be read the same, whatever the tone
 */
gboolean
hg_pinyin_shares_reading (gunichar a, gunichar b)
{
  const guint16 *readings = get_readings (a), *others = get_readings (b);

  for (; readings != NULL && *readings != 0; readings++)
    for (const guint16 *other = others; other != NULL && *other != 0; other++)
      if (*readings == *other)
        return TRUE;
  return FALSE;
}

/**
 * hg_pinyin_get_rank:
 * @c: a character
 *
 * Where @c stands in the order of Chinese dictionaries (ICU's collation for zh: blanks, signs, digits, Han by pinyin, Latin).
 * Titles compare character by character by these.
 *
 * Returns: its rank; G_MAXUINT16 for all outside the basic plane
 */
guint16
hg_pinyin_get_rank (gunichar c)
{
  if (c >= 0x10000)
    return G_MAXUINT16;
  return (guint16) (c + hg_han_table_look_up (hg_han_table_rank_index, hg_han_table_rank, c));
}
