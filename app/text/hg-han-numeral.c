/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-han-numeral"

#include "config.h"

#include "hg-han-numeral.h"

#include <string.h>

#define MAX_NUMBER 99999999u
#define MYRIAD     10000u

static const char *const digits[] = { "零", "一", "二", "三", "四", "五", "六", "七", "八", "九" };
static const char *const places[] = { "", "十", "百", "千" };

/* Writes a number below 10000; @padded: higher digits stand before it, so that a gap is written as 零. */
static void
append_myriad (GString *text, guint number, gboolean padded)
{
  guint divisor = 1000;
  gboolean started = padded, gap = FALSE;

  for (int place = 3; place >= 0; place--, divisor /= 10)
    {
      guint digit = number / divisor % 10;

      if (digit == 0)
        {
          gap = started;
          continue;
        }
      if (gap)
        g_string_append (text, digits[0]);
      /* 十五, not 一十五; but 一百一十五 */
      if (place != 1 || digit != 1 || started)
        g_string_append (text, digits[digit]);
      g_string_append (text, places[place]);
      started = TRUE;
      gap = FALSE;
    }
}

/**
 * hg_han_numeral_from_number:
 * @number: a number below a hundred million
 *
 * Returns: (transfer full): @number in Han numerals; a larger number in Arabic ones
 */
char *
hg_han_numeral_from_number (guint number)
{
  GString *text;

  if (number > MAX_NUMBER)
    return g_strdup_printf ("%u", number);
  if (number == 0)
    return g_strdup (digits[0]);
  text = g_string_new (NULL);
  if (number >= MYRIAD)
    {
      append_myriad (text, number / MYRIAD, FALSE);
      g_string_append (text, "万");
    }
  append_myriad (text, number % MYRIAD, number >= MYRIAD);
  return g_string_free (text, FALSE);
}

static int
find (const char *const *list, guint length, const char *character, gsize size)
{
  for (guint i = 0; i < length; i++)
    if (strlen (list[i]) == size && memcmp (list[i], character, size) == 0)
      return (int) i;
  return -1;
}

/**
 * hg_han_numeral_to_number:
 * @text: (nullable): Han numerals, with no blanks
 * @number: (out): the number
 *
 * Reads exactly what hg_han_numeral_from_number() writes, and 一十五 for 十五.
 *
 * Returns: whether @text is such a number
 */
gboolean
hg_han_numeral_to_number (const char *text, guint *number)
{
  guint total = 0, section = 0, value;
  int digit = -1;
  g_autofree char *again = NULL;

  if (text == NULL || *text == '\0' || strlen (text) > 60 || !g_utf8_validate (text, -1, NULL))
    return FALSE;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gsize size = (gsize) (g_utf8_next_char (p) - p);
      int place = find (places, G_N_ELEMENTS (places), p, size);
      guint weight = place == 3 ? 1000 : place == 2 ? 100 : 10;

      if (place > 0)
        {
          section += (digit > 0 ? (guint) digit : 1) * weight;
          digit = -1;
        }
      else if (size == strlen ("万") && memcmp (p, "万", size) == 0)
        {
          total = (section + (digit > 0 ? (guint) digit : 0)) * MYRIAD;
          section = 0;
          digit = -1;
        }
      else if ((digit = find (digits, G_N_ELEMENTS (digits), p, size)) < 0)
        return FALSE;
    }
  value = total + section + (digit > 0 ? (guint) digit : 0);
  /* Only what would be written so is a number: 六六十 or 十百 is none. */
  again = hg_han_numeral_from_number (value);
  if (strcmp (again, text) != 0 && !(g_str_has_prefix (text, "一十") && strcmp (again, text + strlen ("一")) == 0))
    return FALSE;
  *number = value;
  return TRUE;
}
