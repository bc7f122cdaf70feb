/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-money"

#include "config.h"

#include "hg-money.h"

static void
test_spelling (void)
{
  static const struct { const char *text; HgMoney value; const char *shortest; } cases[] = {
    { "0", 0, "0" },
    { "0.01", 1, "0.01" },
    { "0.5", 50, "0.50" },
    { "0.50", 50, "0.50" },
    { "5000", 500000, "5000" },
    { "50000.00", 5000000, "50000" },
    { "1.230000", 123, "1.23" },   /* decimals that are zero say nothing */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = NULL;
      HgMoney value = HG_MONEY_NONE;

      g_assert_true (hg_money_parse (cases[i].text, &value));
      g_assert_cmpint (value, ==, cases[i].value);
      text = hg_money_to_string (value);
      g_assert_cmpstr (text, ==, cases[i].shortest);
    }
}

static void
test_refuse (void)
{
  static const char *const refused[] = { "", "0.001", "-5", "5元", "1 000", "1,000", "99999999999999999999" };
  HgMoney value = 42;

  g_assert_false (hg_money_parse (NULL, &value));
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    if (hg_money_parse (refused[i], &value))
      g_error ("\"%s\" was taken", refused[i]);
  g_assert_cmpint (value, ==, 42);
}

static void
test_multiply (void)
{
  HgMoney product;

  g_assert_true (hg_money_multiply (500000, 5 * HG_DECIMAL_ONE, &product));
  g_assert_cmpint (product, ==, 2500000);
  g_assert_true (hg_money_multiply (4500000, 300000, &product));
  g_assert_cmpint (product, ==, 1350000);
  g_assert_true (hg_money_multiply (123456, 0, &product));
  g_assert_cmpint (product, ==, 0);
}

static void
test_rounding (void)
{
  HgMoney product;

  /* 1 fen × 0.5 is half a fen: up; anything less: down. */
  g_assert_true (hg_money_multiply (1, 500000, &product));
  g_assert_cmpint (product, ==, 1);
  g_assert_true (hg_money_multiply (1, 499999, &product));
  g_assert_cmpint (product, ==, 0);
  /* A late fee of 0.05 % a day of 1 yuan: 0.05 fen */
  g_assert_true (hg_money_multiply (100, 500, &product));
  g_assert_cmpint (product, ==, 0);
}

static void
test_overflow (void)
{
  HgMoney result = 42;

  g_assert_false (hg_money_multiply (G_MAXINT64, 2 * HG_DECIMAL_ONE, &result));
  g_assert_false (hg_money_multiply (G_MAXINT64, G_MAXINT64, &result));
  g_assert_cmpint (result, ==, 42);
  g_assert_true (hg_money_multiply (G_MAXINT64, HG_DECIMAL_ONE, &result));
  g_assert_cmpint (result, ==, G_MAXINT64);
  g_assert_false (hg_money_add (G_MAXINT64, 1, &result));
  g_assert_true (hg_money_add (G_MAXINT64 - 1, 1, &result));
  g_assert_cmpint (result, ==, G_MAXINT64);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/money/spelling", test_spelling);
  g_test_add_func ("/money/refuse", test_refuse);
  g_test_add_func ("/money/multiply", test_multiply);
  g_test_add_func ("/money/rounding", test_rounding);
  g_test_add_func ("/money/overflow", test_overflow);
  return g_test_run ();
}
