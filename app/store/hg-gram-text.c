/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-gram-text"

#include "config.h"

#include "hg-gram-text.h"

#include "hg-fold.h"
#include "hg-pinyin.h"
#include "hg-search-writer.h"

/*
 * A gram of two characters has the first in its upper half and the second in its lower. What is no letter of its own in
 * the basic plane shares a code of the private area with others, and finds more than it should. Three letters or digits
 * have codes of their own in that area.
 */
#define SHARED_FIRST 0xe000u
#define SHARED_SIZE 0x1800u
#define TRIPLE_FIRST 0xf800u
#define PRIVATE_LAST 0xf8ffu
#define ALONE 0xffffu /* no character: one character, whatever comes after it */
#define MOST_GRAMS 16

static inline guint
get_code (gunichar c)
{
  if (G_LIKELY (c < SHARED_FIRST || (c > PRIVATE_LAST && c < ALONE)))
    return c;
  return SHARED_FIRST + c % SHARED_SIZE;
}

static inline gboolean
is_shared (gunichar c)
{
  return get_code (c) != c || (c >= SHARED_FIRST && c <= PRIVATE_LAST);
}

static inline gboolean
is_alphanumeric (gunichar c)
{
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

static inline guint
get_symbol (gunichar c)
{
  return c <= '9' ? c - '0' : c - 'a' + 10;
}

static inline guint32
make_pair (guint first, guint second)
{
  return (guint32) first << 16 | second;
}

static inline guint32
make_triple (gunichar a, gunichar b, gunichar c)
{
  return (guint32) (TRIPLE_FIRST + get_symbol (a)) << 16 | b << 8 | c;
}

/**
 * hg_gram_text_split:
 * @texts: a record's texts, see hg-search-writer.h
 * @length: their length in bytes
 * @tables: a table for each level
 * @doc: the document in its block
 *
 * Adds every gram of @texts to the table of its level.
 */
void
hg_gram_text_split (const char *texts, gsize length, HgGramTable *const tables[HG_N_LEVELS], guint16 doc)
{
  HgFoldIter iter;
  gunichar c, before = 0, first = 0, second = 0;
  guint level = 0, code = 0;
  gsize start, end;

  hg_fold_iter_init (&iter, texts, (gssize) length);
  while (level < HG_N_LEVELS && hg_fold_iter_next (&iter, &c, &start, &end))
    {
      if (c == ' ' || c == HG_TEXT_END || c == HG_LEVEL_END)
        {
          if (before != 0)
            hg_gram_table_add (tables[level], make_pair (code, ' '), doc);
          before = first = second = 0;
          level += c == HG_LEVEL_END;
          continue;
        }

      guint next = get_code (c);

      if (before != 0)
        hg_gram_table_add (tables[level], make_pair (code, next), doc);
      before = c;
      code = next;
      if (G_LIKELY (c >= 0x80))
        {
          first = second = 0;
          continue;
        }
      if (first != 0)
        hg_gram_table_add (tables[level], make_triple (first, second, c), doc);
      first = second;
      second = is_alphanumeric (c) ? c : 0;
    }
  if (before != 0 && level < HG_N_LEVELS)
    hg_gram_table_add (tables[level], make_pair (code, ' '), doc);
}

static void
add_gram (GArray *grams, guint32 gram)
{
  if (grams->len < MOST_GRAMS)
    g_array_append_val (grams, gram);
}

/**
 * hg_gram_text_split_word:
 * @word: (array length=length): a folded word, or several with one blank between them
 * @length: its characters, at least 1
 * @grams: (element-type guint32): gets the grams that each text with @word in it has
 *
 * Returns: whether no other text has them, so that there is nothing to check
 */
gboolean
hg_gram_text_split_word (const gunichar *word, guint length, GArray *grams)
{
  gboolean is_exact = length <= 2;

  for (guint i = 0; i < length; i++)
    {
      gunichar next = i + 1 < length ? word[i + 1] : 0;
      gboolean starts = i == 0 || word[i - 1] == ' ';

      is_exact = is_exact && !is_shared (word[i]) && word[i] != ' ';
      if (word[i] == ' ')
        continue;
      if (i + 2 < length && is_alphanumeric (word[i]) && is_alphanumeric (next) && is_alphanumeric (word[i + 2]))
        {
          add_gram (grams, make_triple (word[i], next, word[i + 2]));
          if (length == 3)
            return TRUE;
        }
      /* Of two letters at the end of a longer run the three with them say more. */
      else if (next != 0 && !(i > 0 && is_alphanumeric (word[i - 1]) && is_alphanumeric (word[i]) && is_alphanumeric (next)))
        add_gram (grams, make_pair (get_code (word[i]), get_code (next)));
      else if (next == 0 && starts)
        add_gram (grams, make_pair (get_code (word[i]), ALONE));
    }
  return is_exact;
}

/**
 * hg_gram_text_alone:
 * @gram: a gram of a text
 *
 * Returns: the gram of its first character alone; 0 where it has none
 */
guint32
hg_gram_text_alone (guint32 gram)
{
  guint first = gram >> 16;

  return first >= TRIPLE_FIRST && first <= PRIVATE_LAST ? 0 : make_pair (first, ALONE);
}

/* The initials that a character is known by: its own, or itself. */
static guint
get_initials (gunichar c, char initials[HG_PINYIN_MOST_INITIALS])
{
  if (is_alphanumeric (c))
    {
      initials[0] = (char) c;
      return 1;
    }
  return hg_pinyin_get_initials (c, initials);
}

/* What stood before in a text: the initials of one place. */
typedef struct
{
  char initials[HG_PINYIN_MOST_INITIALS];
  guint n;
} Initials;

static void
add_initials (HgGramTable *table, const Initials *first, const Initials *second, const Initials *third, guint16 doc)
{
  for (guint i = 0; i < third->n; i++)
    {
      guint32 gram = (guint8) third->initials[i];

      hg_gram_table_add (table, gram, doc);
      for (guint j = 0; j < second->n; j++)
        {
          guint32 pair = (guint32) second->initials[j] << 8 | gram;

          hg_gram_table_add (table, pair, doc);
          for (guint k = 0; k < first->n; k++)
            hg_gram_table_add (table, (guint32) first->initials[k] << 16 | pair, doc);
        }
    }
}

/**
 * hg_gram_text_split_initials:
 * @texts: a record's texts, of which the first is the title
 * @length: their length in bytes
 * @table: gets the initials of one, two and three neighbouring characters of the title, every reading of each
 * @doc: the document in its block
 */
void
hg_gram_text_split_initials (const char *texts, gsize length, HgGramTable *table, guint16 doc)
{
  Initials first = { .n = 0 }, second = { .n = 0 }, third = { .n = 0 };
  HgFoldIter iter;
  gunichar c;
  gsize start, end;

  hg_fold_iter_init (&iter, texts, (gssize) length);
  while (hg_fold_iter_next (&iter, &c, &start, &end) && c != HG_TEXT_END && c != HG_LEVEL_END)
    {
      if (c == ' ')
        continue;
      third.n = get_initials (c, third.initials);
      add_initials (table, &first, &second, &third, doc);
      first = second;
      second = third;
    }
}

/**
 * hg_gram_text_split_initials_of:
 * @string: one of hg_pinyin_dup_initials_of()
 * @grams: (element-type guint32): gets the grams that each title with @string in it has
 */
void
hg_gram_text_split_initials_of (const char *string, GArray *grams)
{
  guint run = 0;
  guint32 gram = 0;

  for (const char *p = string;; p = g_utf8_next_char (p))
    {
      char initials[HG_PINYIN_MOST_INITIALS];

      /* What is not read ends a run, like the end. */
      if (*p == '\0' || get_initials (g_utf8_get_char (p), initials) == 0)
        {
          if (run == 1 || run == 2)
            add_gram (grams, gram);
          if (*p == '\0')
            return;
          run = 0;
          gram = 0;
          continue;
        }
      /* One reading will do: titles have them all. */
      gram = (gram << 8 | (guint8) initials[0]) & 0xffffff;
      if (++run >= 3)
        add_gram (grams, gram);
    }
}
