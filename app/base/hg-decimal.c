/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-decimal"

#include "config.h"

#include "hg-decimal.h"

#include <string.h>

#define DECIMALS 6

/**
 * hg_decimal_parse:
 * @text: (nullable): digits, with at most six of them after a point
 * @decimal: (out): the number
 *
 * Returns: whether @text is such a number and fits
 */
gboolean
hg_decimal_parse (const char *text, HgDecimal *decimal)
{
  gint64 value = 0;
  int decimals = -1;   /* -1 before the point */

  if (text == NULL || !g_ascii_isdigit (*text))
    return FALSE;
  for (; *text != '\0'; text++)
    {
      if (*text == '.' && decimals < 0 && g_ascii_isdigit (text[1]))
        decimals = 0;
      else if (!g_ascii_isdigit (*text) || decimals == DECIMALS ||
               __builtin_mul_overflow (value, 10, &value) ||
               __builtin_add_overflow (value, g_ascii_digit_value (*text), &value))
        return FALSE;
      else if (decimals >= 0)
        decimals++;
    }
  for (int i = MAX (decimals, 0); i < DECIMALS; i++)
    if (__builtin_mul_overflow (value, 10, &value))
      return FALSE;
  *decimal = value;
  return TRUE;
}

/**
 * hg_decimal_to_string:
 * @decimal: a number that is not negative
 *
 * Returns: (transfer full): its shortest spelling
 */
char *
hg_decimal_to_string (HgDecimal decimal)
{
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT ".%06d", decimal / HG_DECIMAL_ONE,
                                           (int) (decimal % HG_DECIMAL_ONE));
  gsize length = strlen (text);

  while (text[length - 1] == '0')
    length--;
  if (text[length - 1] == '.')
    length--;
  return g_strndup (text, length);
}
