/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-span"

#include "config.h"

#include "hg-span.h"

#include "hg-date.h"
#include "helper-rules.h"

static void
assert_day (const GDate *date, const char *expected)
{
  g_autofree char *iso = hg_date_to_iso (date);

  g_assert_cmpstr (iso, ==, expected);
}

static void
test_within (void)
{
  static const struct { const char *leaf, *from, *last; } cases[] = {
    { "within(s;t;5)", "2026-09-01", "2026-09-06" },
    { "within(s;t;1)", "2024-02-28", "2024-02-29" },
    { "within(s;t;15)", "2026-12-20", "2027-01-04" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgCondition) leaf = helper_rules_parse (cases[i].leaf);
      GDate from, last;

      hg_date_parse (cases[i].from, &from);
      hg_span_within (leaf, &from, &last);
      assert_day (&last, cases[i].last);
    }
}

static void
test_ends (void)
{
  static const struct { const char *leaf, *from, *at_least, *above; } cases[] = {
    { "elapsed(s;t;at-least=P1M)", "2026-01-31", "2026-02-28", NULL },
    { "elapsed(s;t;at-least=P1M)", "2024-01-31", "2024-02-29", NULL },
    { "elapsed(s;t;above=P2Y)", "2024-02-29", NULL, "2026-02-28" },
    { "elapsed(s;t;at-least=P7D;above=P1Y)", "2024-03-10", "2024-03-17", "2025-03-10" },
    { "elapsed(s;t;above=P999Y)", "9900-03-10", NULL, "9999-12-31" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgCondition) leaf = helper_rules_parse (cases[i].leaf);
      GDate from, ends[HG_N_BOUNDS];

      hg_date_parse (cases[i].from, &from);
      hg_span_ends (leaf, &from, ends);
      assert_day (&ends[HG_BOUND_AT_LEAST], cases[i].at_least);
      assert_day (&ends[HG_BOUND_ABOVE], cases[i].above);
      assert_day (&ends[HG_BOUND_BELOW], NULL);
    }
}

static void
test_look_back (void)
{
  static const struct { const char *leaf, *before, *first; } cases[] = {
    { "none(h;s;P2Y)", "2026-05-02", "2024-05-03" },
    { "none(h;s;P1Y)", "2024-02-29", "2023-03-01" },
    { "none(h;s;P1M)", "2026-03-31", "2026-03-01" },
    { "none(h;s;P30D)", "2026-03-31", "2026-03-02" },
    { "none(h;s;P999Y)", "0900-03-31", "0001-01-01" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgCondition) leaf = helper_rules_parse (cases[i].leaf);
      GDate before, first;

      hg_date_parse (cases[i].before, &before);
      hg_span_look_back (leaf, &before, &first);
      assert_day (&first, cases[i].first);
    }
}

/* From every day of four years: a period of months ends in the month so many further, on the day of the same number or on
   the last of the month; a later start never ends earlier; and a look-back holds no day on which its period has passed. */
static void
test_every_day (void)
{
  g_autoptr(HgCondition) leaf = helper_rules_parse ("elapsed(s;t;at-least=P1M;above=P2Y)");
  g_autoptr(HgCondition) back = helper_rules_parse ("none(h;s;P2Y)");
  GDate from, last_end;

  hg_date_parse ("2023-01-01", &from);
  last_end = from;
  for (guint i = 0; i < 1461; i++, g_date_add_days (&from, 1))
    {
      GDate ends[HG_N_BOUNDS], first;
      const GDate *end = &ends[HG_BOUND_AT_LEAST];

      hg_span_ends (leaf, &from, ends);
      g_assert_cmpint ((g_date_get_month (end) + 11) % 12, ==, g_date_get_month (&from) - 1 == 11 ? 0
                                                               : g_date_get_month (&from));
      if (g_date_get_day (end) != g_date_get_day (&from))
        g_assert_true (g_date_is_last_of_month (end) && g_date_get_day (end) < g_date_get_day (&from));
      g_assert_cmpint (g_date_compare (end, &last_end), >=, 0);
      last_end = *end;
      hg_span_look_back (back, &from, &first);
      hg_span_ends (leaf, &first, ends);
      g_assert_cmpint (g_date_compare (&ends[HG_BOUND_ABOVE], &from), >=, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/span/within", test_within);
  g_test_add_func ("/span/ends", test_ends);
  g_test_add_func ("/span/look-back", test_look_back);
  g_test_add_func ("/span/every-day", test_every_day);
  return g_test_run ();
}
