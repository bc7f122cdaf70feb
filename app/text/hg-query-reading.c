/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-query-reading"

#include "config.h"

#include "hg-query-reading.h"

#include "hg-decimal.h"
#include "hg-fold.h"
#include "hg-han-numeral.h"
#include "hg-query-scanner.h"

#include <string.h>

#define MOST_ORDINAL 9999
#define HAN_NUMERALS "零一二三四五六七八九十百千"

typedef struct
{
  guint article, inserted, paragraph, item;
  gboolean spelled; /* with 条 */
} Place;

static gboolean
skip (const char **p, const char *what)
{
  if (!g_str_has_prefix (*p, what))
    return FALSE;
  *p += strlen (what);
  return TRUE;
}

static gboolean
read_digits (const char **p, guint *number)
{
  guint value = 0;
  const char *q = *p;

  for (; g_ascii_isdigit (*q) && value <= MOST_ORDINAL; q++)
    value = value * 10 + (guint) (*q - '0');
  if (q == *p || value == 0 || value > MOST_ORDINAL)
    return FALSE;
  *p = q;
  *number = value;
  return TRUE;
}

/* An ordinal in either numerals, up to where they end. */
static gboolean
read_ordinal (const char **p, guint *number)
{
  const char *q = *p;
  g_autofree char *numerals = NULL;

  if (read_digits (p, number))
    return TRUE;
  while (*q != '\0' && g_utf8_strchr (HAN_NUMERALS, -1, g_utf8_get_char (q)) != NULL)
    q = g_utf8_next_char (q);
  numerals = g_strndup (*p, (gsize) (q - *p));
  if (!hg_han_numeral_to_number (numerals, number) || *number == 0 || *number > MOST_ORDINAL)
    return FALSE;
  *p = q;
  return TRUE;
}

/* 第一款, 1款, 第(三)项 … with a blank before it or not. Nothing is read where it is not there. */
static void
read_part (const char **p, const char *unit, guint *number)
{
  const char *q = *p;
  guint value = 0;
  gboolean closed = TRUE;

  skip (&q, " ");
  skip (&q, "第");
  if (skip (&q, "("))
    closed = read_ordinal (&q, &value) && skip (&q, ")");
  else
    closed = read_ordinal (&q, &value);
  if (!closed || !skip (&q, unit))
    return;
  *p = q;
  *number = value;
}

/* Reads a place up to the very end. */
static gboolean
read_place (const char *p, Place *place)
{
  gboolean ordinal = skip (&p, "第"), han = !g_ascii_isdigit (*p);
  guint point = 0;

  *place = (Place) { 0 };
  if (!read_ordinal (&p, &place->article))
    return FALSE;
  if (!han && skip (&p, "-") && !read_digits (&p, &place->inserted))
    return FALSE;
  place->spelled = skip (&p, "条");
  if (!place->spelled && han && !ordinal)
    return FALSE;
  if (place->inserted == 0 && skip (&p, "之") && !read_ordinal (&p, &place->inserted))
    return FALSE;
  read_part (&p, "款", &place->paragraph);
  read_part (&p, "项", &place->item);
  read_part (&p, "目", &point);
  return *p == '\0';
}

/* The name in front of the place, without its brackets; NULL if that is no name. */
static char *
dup_law (const char *text, gsize length)
{
  g_autofree char *law = g_strstrip (g_strndup (text, length));
  g_autofree char *folded = NULL;
  Place place;

  if (g_str_has_prefix (law, "《") && g_str_has_suffix (law, "》"))
    {
      char *inner = g_strndup (law + strlen ("《"), strlen (law) - 2 * strlen ("《"));

      g_free (law);
      law = inner;
    }
  folded = hg_fold_text (law);
  return *folded == '\0' || read_place (law, &place) ? NULL : g_steal_pointer (&law);
}

/**
 * hg_query_reading_dup_citation:
 * @text: a word, or several with blanks between
 *
 * Reads 消防法60, 《消防法》第六十条第一款第(三)项, 刑法133-1, 第十五条之二, 33条, 消防法 60条 1款 and the like; either numerals, either
 * width. A number without 条 is a place only behind a name. Whether there is such a law is for others to say.
 *
 * Returns: (transfer full) (nullable): the place, NULL if @text is none
 */
HgQueryCitation *
hg_query_reading_dup_citation (const char *text)
{
  g_autofree char *narrow = hg_query_scanner_narrow (text);
  gunichar before = ' ';

  for (const char *p = narrow; *p != '\0'; before = g_utf8_get_char (p), p = g_utf8_next_char (p))
    {
      g_autofree char *law = NULL;
      HgQueryCitation *citation;
      Place place;

      /* No place begins inside a number; one without 条 only behind a name, not behind a dash as in YHT-FIRE-003. */
      if (g_ascii_isdigit (*p) && before >= '0' && before <= '9')
        continue;
      if (!read_place (p, &place) || !(place.spelled || g_unichar_isalpha (before) || before == ' ' || before == 0x300b || before == ')'))
        continue;
      if (p > narrow ? (law = dup_law (narrow, (gsize) (p - narrow))) == NULL : !place.spelled)
        return NULL;
      citation = g_new0 (HgQueryCitation, 1);
      citation->law = g_steal_pointer (&law);
      citation->article = place.inserted == 0 ? g_strdup_printf ("%u", place.article)
                                              : g_strdup_printf ("%u-%u", place.article, place.inserted);
      citation->paragraph = place.paragraph;
      citation->item = place.item;
      return citation;
    }
  return NULL;
}

/**
 * hg_query_reading_free_citation:
 * @citation: (nullable): a place
 *
 * Frees it.
 */
void
hg_query_reading_free_citation (HgQueryCitation *citation)
{
  if (citation == NULL)
    return;
  g_free (citation->law);
  g_free (citation->article);
  g_free (citation);
}

/**
 * hg_query_reading_dup_number:
 * @text: what may be a number of the catalog, or its end: YHT-FIRE-003, yht fire 3, fire3, L-11-3
 *
 * Letters come first, digits after them, anything or nothing between.
 *
 * Returns: (transfer full) (nullable): the number's key, by which hg_query_reading_number_matches() compares: folded, one blank
 * between its parts, no zeros in front (yht fire 3); NULL if @text cannot be one
 */
char *
hg_query_reading_dup_number (const char *text)
{
  g_autofree char *folded = hg_fold_text (text);
  g_autoptr(GString) key = g_string_new (NULL);
  gboolean digits = FALSE;

  for (const char *p = folded; *p != '\0';)
    {
      const char *start = p;

      if (key->len > 0)
        g_string_append_c (key, ' ');
      if (g_ascii_isdigit (*p))
        {
          while (g_ascii_isdigit (*p))
            p++;
          while (start + 1 < p && *start == '0')
            start++;
          digits = TRUE;
        }
      else if (!digits)
        while (g_ascii_isalpha (*p))
          p++;
      if (p == start)
        return NULL;
      g_string_append_len (key, start, p - start);
      while (*p == ' ')
        p++;
    }
  return digits && g_ascii_isalpha (*key->str) ? g_string_free (g_steal_pointer (&key), FALSE) : NULL;
}

/**
 * hg_query_reading_number_matches:
 * @key: a key of hg_query_reading_dup_number()
 * @number: a number of the catalog
 *
 * Returns: whether @key means @number: all of it, or the end of it from one of its parts on (fire 3: YHT-FIRE-003)
 */
gboolean
hg_query_reading_number_matches (const char *key, const char *number)
{
  g_autofree char *whole = hg_query_reading_dup_number (number);
  gsize length = strlen (key), whole_length = whole != NULL ? strlen (whole) : 0;

  return whole_length >= length && strcmp (whole + whole_length - length, key) == 0 &&
         (whole_length == length || whole[whole_length - length - 1] == ' ');
}

/* Takes @ending off the end of @text. */
static gboolean
take_ending (char *text, const char *ending)
{
  if (!g_str_has_suffix (text, ending) || strlen (text) == strlen (ending))
    return FALSE;
  text[strlen (text) - strlen (ending)] = '\0';
  return TRUE;
}

/* Figures of a whole or decimal number, perhaps with commas, or Han numerals. */
static gboolean
read_decimal (const char *text, HgDecimal *decimal)
{
  g_auto(GStrv) groups = g_strsplit (text, ",", -1);
  g_autofree char *joined = g_strjoinv ("", groups);
  guint number;

  for (guint i = 1; groups[0] != NULL && groups[i] != NULL; i++)
    if (strspn (groups[i], "0123456789") != 3 || (groups[i][3] != '\0' && (groups[i + 1] != NULL || groups[i][3] != '.')))
      return FALSE;
  if (g_ascii_isdigit (*text))
    return hg_decimal_parse (joined, decimal);
  if (!hg_han_numeral_to_number (text, &number))
    return FALSE;
  *decimal = number * HG_DECIMAL_ONE;
  return TRUE;
}

/**
 * hg_query_reading_get_amount:
 * @text: an amount of yuan: 100000, 100,000元, 10万, 1.5万元, 十万, ¥5000, in either width
 * @fen: (out): the amount in fen
 *
 * Returns: whether @text is an amount of whole fen that is not too large
 */
gboolean
hg_query_reading_get_amount (const char *text, gint64 *fen)
{
  static const struct { const char *name; gint64 factor; } scales[] = {
    { "万亿", 1000000000000 }, { "千万", 10000000 }, { "百万", 1000000 }, { "十万", 100000 },
    { "亿", 100000000 }, { "万", 10000 }, { "千", 1000 }, { "百", 100 },
  };
  g_autofree char *narrow = hg_query_scanner_narrow (text);
  char *figures = narrow;
  HgDecimal decimal;
  gint64 factor = 1;
  __int128 exact;

  if (g_str_has_prefix (figures, "¥") || g_str_has_prefix (figures, "￥"))
    figures = g_utf8_next_char (figures);
  if (!take_ending (figures, "元") && !take_ending (figures, "圆"))
    take_ending (figures, "yuan");
  for (guint i = 0; i < G_N_ELEMENTS (scales) && factor == 1 && !read_decimal (figures, &decimal); i++)
    if (take_ending (figures, scales[i].name))
      factor = scales[i].factor;
  /* Han numerals have their own 百, 千 and 万: 十百 is none. */
  if (!read_decimal (figures, &decimal) || (!g_ascii_isdigit (*figures) && factor > 1 && factor < 100000000))
    return FALSE;
  exact = (__int128) decimal * factor * 100;
  if (exact % HG_DECIMAL_ONE != 0 || exact / HG_DECIMAL_ONE > G_MAXINT64)
    return FALSE;
  *fen = (gint64) (exact / HG_DECIMAL_ONE);
  return TRUE;
}
