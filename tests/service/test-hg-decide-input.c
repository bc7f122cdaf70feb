/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-decide-input"

#include "config.h"

#include "hg-decide-input.h"

#include <locale.h>

#include "hg-date.h"
#include "hg-error.h"

/* @wanted: (nullable): it is refused */
static void
check (HgFactType type, const char *unit, const char *text, const char *wanted)
{
  g_autoptr(HgFact) fact = hg_fact_new ();
  g_autoptr(GError) error = NULL;
  g_autofree char *value = NULL;

  fact->id = g_strdup ("it");
  fact->type = type;
  fact->unit = g_strdup (unit);
  fact->question = g_strdup ("多少？");
  value = hg_decide_input_read (fact, text, &error);
  g_assert_cmpstr (value, ==, wanted);
  if (wanted == NULL)
    g_assert_error (error, HG_ERROR, HG_ERROR_INVALID);
  else
    g_assert_no_error (error);
}

static void
test_amount (void)
{
  check (HG_FACT_AMOUNT, "元", "15000", "15000");
  check (HG_FACT_AMOUNT, "元", "1.5万", "15000");
  check (HG_FACT_AMOUNT, "元", "１．５万元", "15000");
  check (HG_FACT_AMOUNT, "元", "15,000.50 元", "15000.50");
  check (HG_FACT_AMOUNT, "元", "15，000", "15000");
  check (HG_FACT_AMOUNT, "元", "¥3万5千", "35000");
  check (HG_FACT_AMOUNT, "元", "1万500", "10500");
  check (HG_FACT_AMOUNT, "元", "2亿", "200000000");
  check (HG_FACT_AMOUNT, "元", "人民币八万", NULL);
  check (HG_FACT_AMOUNT, "元", "0", "0");
  check (HG_FACT_AMOUNT, "元", "0.005", NULL);
  check (HG_FACT_AMOUNT, "元", "0.00005万", "0.50");
  check (HG_FACT_AMOUNT, "元", "-5", NULL);
  check (HG_FACT_AMOUNT, "元", "", NULL);
  check (HG_FACT_AMOUNT, "元", "万", NULL);
  check (HG_FACT_AMOUNT, "元", "5千3万", NULL);
  check (HG_FACT_AMOUNT, "元", "1.2.3", NULL);
  check (HG_FACT_AMOUNT, "元", "99999999999亿", NULL);
}

static void
test_number (void)
{
  check (HG_FACT_NUMBER, "%", "20%", "20");
  check (HG_FACT_NUMBER, "%", "２０％", "20");
  check (HG_FACT_NUMBER, "吨", "0.5 吨", "0.5");
  check (HG_FACT_NUMBER, "人", "12人", "12");
  check (HG_FACT_NUMBER, NULL, "1,200", "1200");
  check (HG_FACT_NUMBER, "吨", "半吨", NULL);
  check (HG_FACT_NUMBER, "吨", "", NULL);
  check (HG_FACT_NUMBER, "吨", "0.1234567", NULL);
}

static void
test_date (void)
{
  GDate today;
  g_autofree char *iso = NULL;

  hg_date_today (&today);
  iso = hg_date_to_iso (&today);
  check (HG_FACT_DATE, NULL, "2026-08-15", "2026-08-15");
  check (HG_FACT_DATE, NULL, "2026/8/15", "2026-08-15");
  check (HG_FACT_DATE, NULL, "2026.8.5", "2026-08-05");
  check (HG_FACT_DATE, NULL, "20260815", "2026-08-15");
  check (HG_FACT_DATE, NULL, "２０２６年８月１５日", "2026-08-15");
  check (HG_FACT_DATE, NULL, "2026年8月15号", "2026-08-15");
  check (HG_FACT_DATE, NULL, " 今天 ", iso);
  check (HG_FACT_DATE, NULL, "8月15日", NULL);
  check (HG_FACT_DATE, NULL, "2026-02-29", NULL);
  check (HG_FACT_DATE, NULL, "15-08-2026", NULL);
  check (HG_FACT_DATE, NULL, "2026-08-15x", NULL);
  check (HG_FACT_DATE, NULL, "", NULL);
}

static void
test_dates (void)
{
  check (HG_FACT_DATES, NULL, "", "");
  check (HG_FACT_DATES, NULL, "无", "");
  check (HG_FACT_DATES, NULL, "没有", "");
  check (HG_FACT_DATES, NULL, "2026-08-15", "2026-08-15");
  check (HG_FACT_DATES, NULL, "2026-08-15、2024年6月1日", "2024-06-01 2026-08-15");
  check (HG_FACT_DATES, NULL, "2026-08-15，2026/8/15 2025-01-02\n2024-06-01", "2024-06-01 2025-01-02 2026-08-15");
  check (HG_FACT_DATES, NULL, "2026-08-15 昨天", NULL);
}

static void
test_others (void)
{
  check (HG_FACT_BOOLEAN, NULL, "true", "true");
  check (HG_FACT_CHOICE, NULL, "minor", "minor");
}

static void
test_group (void)
{
  static const struct { const char *number; const char *grouped; } cases[] = {
    { "0", "0" }, { "123", "123" }, { "1234", "1,234" }, { "15000.50", "15,000.50" }, { "200000000", "200,000,000" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *grouped = hg_decide_input_group (cases[i].number);

      g_assert_cmpstr (grouped, ==, cases[i].grouped);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  setlocale (LC_ALL, "C.UTF-8");
  g_test_add_func ("/decide-input/amount", test_amount);
  g_test_add_func ("/decide-input/number", test_number);
  g_test_add_func ("/decide-input/date", test_date);
  g_test_add_func ("/decide-input/dates", test_dates);
  g_test_add_func ("/decide-input/others", test_others);
  g_test_add_func ("/decide-input/group", test_group);
  return g_test_run ();
}
