/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-period"

#include "config.h"

#include "hg-period.h"

#include "hg-date.h"

/* Each case: a day, a period, and the day on which it ends or began. */
typedef struct
{
  const char *start;
  const char *period;
  const char *end;
} Span;

static void
parse_span (const Span *span, GDate *start, HgPeriod *period)
{
  g_assert_true (hg_date_parse (span->start, start));
  g_assert_true (hg_period_parse (span->period, period));
}

static void
test_spelling (void)
{
  static const struct { const char *text; HgPeriod value; const char *shortest; } cases[] = {
    { "P2Y", { 2, 0, 0 }, "P2Y" },
    { "P18M", { 0, 18, 0 }, "P18M" },
    { "P7D", { 0, 0, 7 }, "P7D" },
    { "P1Y6M", { 1, 6, 0 }, "P1Y6M" },
    { "P1Y2M3D", { 1, 2, 3 }, "P1Y2M3D" },
    { "P0Y05D", { 0, 0, 5 }, "P5D" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = NULL;
      HgPeriod period;

      g_assert_true (hg_period_parse (cases[i].text, &period));
      g_assert_cmpuint (period.years, ==, cases[i].value.years);
      g_assert_cmpuint (period.months, ==, cases[i].value.months);
      g_assert_cmpuint (period.days, ==, cases[i].value.days);
      text = hg_period_to_iso (&period);
      g_assert_cmpstr (text, ==, cases[i].shortest);
    }
}

static void
test_refuse (void)
{
  static const char *const refused[] = {
    "", "P", "2Y", "p2Y", "P2", "PY", "P2W", "P2YM", "P1D1Y", "P1Y1Y", "P-1Y", "P1.5Y", "PT5H", "P0D", "P0Y0M0D",
    "P2Y ", "P1234567D",
  };
  HgPeriod period;

  g_assert_false (hg_period_parse (NULL, &period));
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    if (hg_period_parse (refused[i], &period))
      g_error ("\"%s\" was taken", refused[i]);
}

static void
test_add (gconstpointer data)
{
  const Span *span = data;
  g_autofree char *text = NULL;
  GDate start, end;
  HgPeriod period;

  parse_span (span, &start, &period);
  g_assert_true (hg_period_add (&period, &start, &end));
  text = hg_date_to_iso (&end);
  g_assert_cmpstr (text, ==, span->end);
}

static void
test_subtract (gconstpointer data)
{
  const Span *span = data;
  g_autofree char *text = NULL;
  GDate end, start;
  HgPeriod period;

  parse_span (span, &end, &period);
  g_assert_true (hg_period_subtract (&period, &end, &start));
  text = hg_date_to_iso (&start);
  g_assert_cmpstr (text, ==, span->end);
}

static void
test_limits (void)
{
  static const Span beyond[] = { { "9998-01-01", "P2Y", NULL }, { "2026-01-01", "P99999M", NULL },
                                 { "2026-01-01", "P999999Y", NULL } };
  static const Span before[] = { { "0002-01-01", "P2Y", NULL }, { "2026-01-01", "P99999M", NULL },
                                 { "2026-01-01", "P999999D", NULL } };
  GDate day, other;
  HgPeriod period;

  for (gsize i = 0; i < G_N_ELEMENTS (beyond); i++)
    {
      parse_span (&beyond[i], &day, &period);
      g_assert_false (hg_period_add (&period, &day, &other));
    }
  for (gsize i = 0; i < G_N_ELEMENTS (before); i++)
    {
      parse_span (&before[i], &day, &period);
      g_assert_false (hg_period_subtract (&period, &day, &other));
    }
}

static void
add_spans (const char *path, const Span *spans, gsize n_spans, GTestDataFunc func)
{
  for (gsize i = 0; i < n_spans; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s/%s-%s", path, spans[i].start, spans[i].period);

      g_test_add_data_func (name, &spans[i], func);
    }
}

int
main (int argc, char **argv)
{
  static const Span sums[] = {
    { "2024-03-15", "P2Y", "2026-03-15" },
    { "2025-01-31", "P1M", "2025-02-28" },   /* no 31 February: the last day of the month */
    { "2024-01-31", "P1M", "2024-02-29" },
    { "2024-02-29", "P1Y", "2025-02-28" },
    { "2024-02-29", "P4Y", "2028-02-29" },
    { "2025-08-31", "P6M", "2026-02-28" },
    { "2025-12-31", "P1D", "2026-01-01" },
    { "2025-01-31", "P1M1D", "2025-03-01" },   /* days come after months */
    { "2025-06-30", "P18M", "2026-12-30" },
  };
  static const Span differences[] = {
    { "2026-03-15", "P2Y", "2024-03-15" },
    { "2025-03-31", "P1M", "2025-02-28" },
    { "2024-03-31", "P1M", "2024-02-29" },
    { "2024-02-29", "P1Y", "2023-02-28" },
    { "2026-01-01", "P1D", "2025-12-31" },
    { "2026-01-15", "P2M", "2025-11-15" },
  };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/period/spelling", test_spelling);
  g_test_add_func ("/period/refuse", test_refuse);
  add_spans ("/period/add", sums, G_N_ELEMENTS (sums), test_add);
  add_spans ("/period/subtract", differences, G_N_ELEMENTS (differences), test_subtract);
  g_test_add_func ("/period/limits", test_limits);
  return g_test_run ();
}
