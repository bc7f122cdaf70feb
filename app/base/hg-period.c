/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-period"

#include "config.h"

#include "hg-period.h"

/* Far beyond any limitation period, and far below what GDate can hold. */
#define LAST_YEAR 9999

/**
 * hg_period_parse:
 * @text: (nullable): a period of ISO 8601 with whole years, months and days
 * @period: (out): the period
 *
 * Returns: whether @text is such a period of more than zero length
 */
gboolean
hg_period_parse (const char *text, HgPeriod *period)
{
  static const char units[] = "YMD";
  guint *parts[] = { &period->years, &period->months, &period->days };
  gsize next = 0;

  *period = (HgPeriod) { 0 };
  if (text == NULL || *text++ != 'P' || *text == '\0')
    return FALSE;
  while (*text != '\0')
    {
      guint64 value = 0;
      const char *digits = text;

      while (g_ascii_isdigit (*text) && text - digits < 6)
        value = value * 10 + (guint64) g_ascii_digit_value (*text++);
      if (text == digits)
        return FALSE;
      while (next < G_N_ELEMENTS (parts) && units[next] != *text)
        next++;
      if (next == G_N_ELEMENTS (parts))
        return FALSE;
      *parts[next++] = (guint) value;
      text++;
    }
  return period->years + period->months + period->days > 0;
}

/**
 * hg_period_to_iso:
 * @period: a period
 *
 * Returns: (transfer full): the shortest spelling that hg_period_parse() reads back
 */
char *
hg_period_to_iso (const HgPeriod *period)
{
  GString *text = g_string_new ("P");

  if (period->years > 0)
    g_string_append_printf (text, "%uY", period->years);
  if (period->months > 0)
    g_string_append_printf (text, "%uM", period->months);
  if (period->days > 0)
    g_string_append_printf (text, "%uD", period->days);
  return g_string_free (text, FALSE);
}

/**
 * hg_period_add:
 * @period: a period
 * @start: a valid day
 * @end: (out): the day on which the period ends
 *
 * Years and months are counted by the calendar: the period ends on the day of the same number, or on the last day of a
 * month that has no such day (Civil Code articles 202 and 203). Days are added after years and months.
 *
 * Returns: %FALSE where the end lies beyond the year 9999
 */
gboolean
hg_period_add (const HgPeriod *period, const GDate *start, GDate *end)
{
  guint months = period->years * 12 + period->months;

  *end = *start;
  if (g_date_get_year (start) + period->years + period->months / 12 + period->days / 365 + 2 > LAST_YEAR)
    return FALSE;
  /* g_date_add_months() takes the last day of a shorter month by itself. */
  g_date_add_months (end, months);
  g_date_add_days (end, period->days);
  return TRUE;
}

/**
 * hg_period_subtract:
 * @period: a period
 * @end: a valid day
 * @start: (out): the day a period earlier, by the same calendar rule as hg_period_add()
 *
 * Returns: %FALSE where the start lies before the year 1
 */
gboolean
hg_period_subtract (const HgPeriod *period, const GDate *end, GDate *start)
{
  guint months = period->years * 12 + period->months;

  *start = *end;
  if (g_date_get_year (end) <= period->years + period->months / 12 + period->days / 365 + 2)
    return FALSE;
  g_date_subtract_days (start, period->days);
  g_date_subtract_months (start, months);
  return TRUE;
}
