/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-date"

#include "config.h"

#include "hg-date.h"

static void
test_parse (void)
{
  GDate date;

  g_assert_true (hg_date_parse ("2026-08-15", &date));
  g_assert_cmpint (g_date_get_year (&date), ==, 2026);
  g_assert_cmpint (g_date_get_month (&date), ==, 8);
  g_assert_cmpint (g_date_get_day (&date), ==, 15);
}

static void
test_refuse (gconstpointer data)
{
  const char *text = data;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, 1, 2000);
  g_assert_false (hg_date_parse (text, &date));
  g_assert_false (g_date_valid (&date));
}

static void
test_leap (void)
{
  GDate date;

  g_assert_true (hg_date_parse ("2024-02-29", &date));
  g_assert_true (hg_date_parse ("2000-02-29", &date));
  g_assert_false (hg_date_parse ("2023-02-29", &date));
  g_assert_false (hg_date_parse ("1900-02-29", &date));
}

static void
test_null (void)
{
  GDate date;

  g_assert_false (hg_date_parse (NULL, &date));
  g_assert_false (g_date_valid (&date));
}

static void
test_round_trip (void)
{
  static const char *const days[] = { "0001-01-01", "1949-10-01", "2024-02-29", "2026-11-23", "9999-12-31" };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *text = NULL;
      GDate date, again;

      g_assert_true (hg_date_parse (days[i], &date));
      text = hg_date_to_iso (&date);
      g_assert_cmpstr (text, ==, days[i]);
      hg_date_set_number (&again, hg_date_to_number (&date));
      g_assert_cmpint (g_date_compare (&date, &again), ==, 0);
    }
}

static void
test_open (void)
{
  GDate open;

  g_date_clear (&open, 1);
  g_assert_null (hg_date_to_iso (&open));
  g_assert_cmpint (hg_date_to_number (&open), ==, 0);
  g_date_set_dmy (&open, 1, 1, 2000);
  hg_date_set_number (&open, 0);
  g_assert_false (g_date_valid (&open));
}

static void
test_number_sorts (void)
{
  GDate earlier, later;

  g_assert_true (hg_date_parse ("2025-12-31", &earlier));
  g_assert_true (hg_date_parse ("2026-01-01", &later));
  g_assert_cmpint (hg_date_to_number (&earlier), ==, 20251231);
  g_assert_cmpint (hg_date_to_number (&earlier), <, hg_date_to_number (&later));
}

static void
test_in_period (void)
{
  GDate open, first, last, day;

  g_date_clear (&open, 1);
  g_assert_true (hg_date_parse ("2026-01-01", &first));
  g_assert_true (hg_date_parse ("2026-08-14", &last));

  /* Both ends belong to the period. */
  g_assert_true (hg_date_in_period (&first, &first, &last));
  g_assert_true (hg_date_in_period (&last, &first, &last));
  g_assert_true (hg_date_parse ("2026-08-15", &day));
  g_assert_false (hg_date_in_period (&day, &first, &last));
  g_assert_true (hg_date_in_period (&day, &first, &open));
  g_assert_true (hg_date_parse ("2025-12-31", &day));
  g_assert_false (hg_date_in_period (&day, &first, &last));
  g_assert_true (hg_date_in_period (&day, &open, &last));
  g_assert_true (hg_date_in_period (&day, &open, &open));
}

static void
test_today (void)
{
  g_autoptr(GDateTime) before = g_date_time_new_now_local ();
  g_autoptr(GDateTime) after = NULL;
  GDate today;
  int number;

  hg_date_today (&today);
  after = g_date_time_new_now_local ();
  number = hg_date_to_number (&today);
  g_assert_cmpint (number, >=, g_date_time_get_year (before) * 10000 + g_date_time_get_month (before) * 100 +
                               g_date_time_get_day_of_month (before));
  g_assert_cmpint (number, <=, g_date_time_get_year (after) * 10000 + g_date_time_get_month (after) * 100 +
                               g_date_time_get_day_of_month (after));
}

int
main (int argc, char **argv)
{
  static const struct { const char *name; const char *text; } refused[] = {
    { "empty", "" },
    { "words", "today" },
    { "slashes", "2026/08/15" },
    { "other-order", "15-08-2026" },
    { "missing-zero", "2026-8-15" },
    { "short-year", "226-08-15" },
    { "sign", "+226-08-15" },
    { "space-before", " 2026-08-15" },
    { "space-inside", "2026- 8-15" },
    { "space-after", "2026-08-15 " },
    { "time-after", "2026-08-15T00:00" },
    { "zone-after", "2026-08-15Z" },
    { "year-zero", "0000-01-01" },
    { "month-zero", "2026-00-10" },
    { "month-13", "2026-13-01" },
    { "day-zero", "2026-01-00" },
    { "day-31-of-april", "2026-04-31" },
    { "negative-month", "2026--1-01" },
    { "full-width", "２０２６-08-15" },
  };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/parse", test_parse);
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strconcat ("/date/refuse/", refused[i].name, NULL);

      g_test_add_data_func (path, refused[i].text, test_refuse);
    }
  g_test_add_func ("/date/leap", test_leap);
  g_test_add_func ("/date/null", test_null);
  g_test_add_func ("/date/round-trip", test_round_trip);
  g_test_add_func ("/date/open", test_open);
  g_test_add_func ("/date/number-sorts", test_number_sorts);
  g_test_add_func ("/date/in-period", test_in_period);
  g_test_add_func ("/date/today", test_today);
  return g_test_run ();
}
