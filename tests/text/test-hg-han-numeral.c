/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-han-numeral"

#include "config.h"

#include "hg-han-numeral.h"

static const struct { guint number; const char *text; } cases[] = {
  { 0, "零" }, { 1, "一" }, { 9, "九" }, { 10, "十" }, { 11, "十一" }, { 20, "二十" }, { 33, "三十三" },
  { 99, "九十九" }, { 100, "一百" }, { 101, "一百零一" }, { 110, "一百一十" }, { 115, "一百一十五" },
  { 120, "一百二十" }, { 200, "二百" }, { 999, "九百九十九" }, { 1000, "一千" }, { 1001, "一千零一" },
  { 1010, "一千零一十" }, { 1042, "一千零四十二" }, { 1132, "一千一百三十二" }, { 1242, "一千二百四十二" },
  { 1260, "一千二百六十" }, { 9999, "九千九百九十九" }, { 10000, "一万" }, { 10001, "一万零一" },
  { 10010, "一万零一十" }, { 12000, "一万二千" }, { 100000, "十万" }, { 110000, "十一万" }, { 1000500, "一百万零五百" },
  { 99999999, "九千九百九十九万九千九百九十九" },
};

static void
test_spelling (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = hg_han_numeral_from_number (cases[i].number);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_round_trip (void)
{
  for (guint number = 0; number < 20000; number++)
    {
      g_autofree char *text = hg_han_numeral_from_number (number);
      guint again = G_MAXUINT;

      g_assert_true (hg_han_numeral_to_number (text, &again));
      g_assert_cmpuint (again, ==, number);
    }
}

static void
test_large (void)
{
  g_autofree char *text = hg_han_numeral_from_number (100000000);

  g_assert_cmpstr (text, ==, "100000000");
}

static void
test_old_ten (void)
{
  guint number = 0;

  g_assert_true (hg_han_numeral_to_number ("一十五", &number));
  g_assert_cmpuint (number, ==, 15);
}

static void
test_refuse (void)
{
  static const char *const refused[] = {
    "", "15", "第十条", "十 五", "六六十", "十百", "百", "一百一", "一百一零", "零一", "万", "一万一万", "二一", "一零", "\xe5\x8d",
    "九千九百九十九万九千九百九十九万九千九百九十九万九千九百九十九",
  };
  guint number = 42;

  g_assert_false (hg_han_numeral_to_number (NULL, &number));
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    g_assert_false (hg_han_numeral_to_number (refused[i], &number));
  g_assert_cmpuint (number, ==, 42);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/han-numeral/spelling", test_spelling);
  g_test_add_func ("/han-numeral/round-trip", test_round_trip);
  g_test_add_func ("/han-numeral/large", test_large);
  g_test_add_func ("/han-numeral/old-ten", test_old_ten);
  g_test_add_func ("/han-numeral/refuse", test_refuse);
  return g_test_run ();
}
