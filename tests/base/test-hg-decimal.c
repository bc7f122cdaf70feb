/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-decimal"

#include "config.h"

#include "hg-decimal.h"

static void
test_spelling (void)
{
  static const struct { const char *text; HgDecimal value; const char *shortest; } cases[] = {
    { "0", 0, "0" },
    { "1", HG_DECIMAL_ONE, "1" },
    { "0.3", 300000, "0.3" },
    { "0.30", 300000, "0.3" },
    { "10", 10 * HG_DECIMAL_ONE, "10" },
    { "007", 7 * HG_DECIMAL_ONE, "7" },
    { "2.000001", 2000001, "2.000001" },
    { "9223372036854.775807", G_MAXINT64, "9223372036854.775807" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = NULL;
      HgDecimal value = HG_DECIMAL_NONE;

      g_assert_true (hg_decimal_parse (cases[i].text, &value));
      g_assert_cmpint (value, ==, cases[i].value);
      text = hg_decimal_to_string (value);
      g_assert_cmpstr (text, ==, cases[i].shortest);
    }
}

static void
test_refuse (void)
{
  static const char *const refused[] = {
    "", ".", ".5", "5.", "1..2", "1.2.3", "-1", "+1", " 1", "1 ", "1,5", "1e3", "0x10", "０",
    "0.1234567",                 /* seven decimals */
    "9223372036854.775808",      /* one millionth too much */
    "9223372036855",             /* fits before it is scaled, not after */
    "99999999999999999999",
  };
  HgDecimal value = 42;

  g_assert_false (hg_decimal_parse (NULL, &value));
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    if (hg_decimal_parse (refused[i], &value))
      g_error ("\"%s\" was taken", refused[i]);
  g_assert_cmpint (value, ==, 42);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/decimal/spelling", test_spelling);
  g_test_add_func ("/decimal/refuse", test_refuse);
  return g_test_run ();
}
