/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-date"

#include "config.h"

#include "hg-date.h"

static gboolean
parse_digits (const char *text, int n, int *value)
{
  *value = 0;
  for (int i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (text[i]))   /* the end of the text too */
        return FALSE;
      *value = *value * 10 + g_ascii_digit_value (text[i]);
    }
  return TRUE;
}

/**
 * hg_date_parse:
 * @text: (nullable): a day as YYYY-MM-DD
 * @date: (out): the day; cleared where @text is none
 *
 * Nothing is guessed: neither another order nor a missing zero is taken.
 *
 * Returns: whether @text is a day of the calendar
 */
gboolean
hg_date_parse (const char *text, GDate *date)
{
  int year, month, day;

  g_date_clear (date, 1);
  if (text == NULL || !parse_digits (text, 4, &year) || text[4] != '-' || !parse_digits (text + 5, 2, &month) ||
      text[7] != '-' || !parse_digits (text + 8, 2, &day) || text[10] != '\0' ||
      !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;
  g_date_set_dmy (date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return TRUE;
}

/**
 * hg_date_to_iso:
 * @date: a day or an open end
 *
 * Returns: (transfer full) (nullable): YYYY-MM-DD; %NULL for an open end
 */
char *
hg_date_to_iso (const GDate *date)
{
  if (!g_date_valid (date))
    return NULL;
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date), g_date_get_day (date));
}

/**
 * hg_date_to_number:
 * @date: a day or an open end
 *
 * Returns: the day as the number YYYYMMDD, which sorts as days do; 0 for an open end
 */
int
hg_date_to_number (const GDate *date)
{
  if (!g_date_valid (date))
    return 0;
  return g_date_get_year (date) * 10000 + g_date_get_month (date) * 100 + g_date_get_day (date);
}

/**
 * hg_date_set_number:
 * @date: (out): the day
 * @number: a result of hg_date_to_number()
 */
void
hg_date_set_number (GDate *date, int number)
{
  g_date_clear (date, 1);
  if (number > 0)
    g_date_set_dmy (date, (GDateDay) (number % 100), (GDateMonth) (number / 100 % 100), (GDateYear) (number / 10000));
}

/**
 * hg_date_in_period:
 * @date: a valid day
 * @from: the first day, or open
 * @until: the last day, or open
 *
 * Returns: whether @date lies in the period; both its ends belong to it
 */
gboolean
hg_date_in_period (const GDate *date, const GDate *from, const GDate *until)
{
  if (g_date_valid (from) && g_date_compare (date, from) < 0)
    return FALSE;
  return !g_date_valid (until) || g_date_compare (date, until) <= 0;
}

/**
 * hg_date_today:
 * @date: (out): the local calendar day
 */
void
hg_date_today (GDate *date)
{
  g_date_clear (date, 1);
  g_date_set_time_t (date, g_get_real_time () / G_USEC_PER_SEC);
}
