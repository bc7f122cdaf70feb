/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-number"

#include "config.h"

#include "hg-sheet-number.h"

static void
test_format (void)
{
  g_autofree char *first = hg_sheet_number_format ("雨合指", 2026, 12);
  g_autofree char *second = hg_sheet_number_format ("", 2027, 1);

  g_assert_cmpstr (first, ==, "雨合指〔2026〕12号");
  g_assert_cmpstr (second, ==, "〔2027〕1号");
}

static void
test_typed (void)
{
  static const char *const ways[] = {
    "雨合指〔2026〕12号", " 雨合指[2026]12 ", "雨合指（2026）１２号", "雨合指【２０２６】12", "雨合指(2026) 12号\n",
    "hegui:sheet?n=%E9%9B%A8%E5%90%88%E6%8C%87%E3%80%942026%E3%80%9512%E5%8F%B7&e=2026.1&h=01234567",
    "HEGUI:SHEET?e=1&N=雨合指〔2026〕12号",
  };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autofree char *number = hg_sheet_number_from_code (ways[i]);

      g_assert_cmpstr (number, ==, "雨合指〔2026〕12号");
    }
}

/* What would make a number that cannot be read back is told. */
static void
test_prefix (void)
{
  static const char *const good[] = { "", "雨合指", " 雨合指 ", "HG", "HG-1.2", "雨司合指字第" };
  static const char *const bad[] = { "雨合指〔2026〕", "雨合指[", "雨合指（2026", "雨合指号", "雨&合", "a=b", "雨合指\x01", "一二三四五六七八九十一二三" };

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *prefix = hg_sheet_number_normalize_prefix (good[i]);
      g_autofree char *number = hg_sheet_number_format (prefix, 2026, 12);
      g_autofree char *again = hg_sheet_number_from_code (number);

      g_assert_null (hg_sheet_number_find_fault (good[i]));
      g_assert_cmpstr (again, ==, number);
    }
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_nonnull (hg_sheet_number_find_fault (bad[i]));
}

/* What is no number of ours stays what it is, and what is broken does no harm. */
static void
test_other (void)
{
  static const char *const pairs[][2] = {
    { "YHT-FIRE-002", "YHT-FIRE-002" }, { "", "" }, { "hegui:sheet?", "" }, { "hegui:sheet?n=&e=1", "" },
    { "hegui:sheet?e=1", "" }, { "hegui:sheet?n=%zz", "%zz" }, { "2026-0003-ab12", "2026-0003-ab12" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *number = hg_sheet_number_from_code (pairs[i][0]);

      g_assert_cmpstr (number, ==, pairs[i][1]);
    }
}

/* Whatever is formatted is found again, from paper and from a code. */
static void
test_round_trip (void)
{
  static const char *const prefixes[] = { "雨合指", "HG", "", "宁雨（试）", "a&b=c" };
  g_autoptr(GRand) rand = g_rand_new_with_seed (6);

  for (guint i = 0; i < 500; i++)
    {
      g_autofree char *prefix = hg_sheet_number_normalize_prefix (prefixes[g_rand_int_range (rand, 0, G_N_ELEMENTS (prefixes))]);
      g_autofree char *number = hg_sheet_number_format (prefix, (guint) g_rand_int_range (rand, 2000, 2100),
                                                        (guint) g_rand_int_range (rand, 1, 100000));
      g_autofree char *typed = hg_sheet_number_normalize (number);
      g_autofree char *escaped = g_uri_escape_string (number, NULL, FALSE);
      g_autofree char *code = g_strdup_printf ("hegui:sheet?n=%s&e=1&h=0", escaped);
      g_autofree char *read = hg_sheet_number_from_code (code);

      g_assert_cmpstr (typed, ==, number);
      g_assert_cmpstr (read, ==, typed);
    }
}

/* A reader may be set to write large letters; no person writes any of it. */
static void
test_code (void)
{
  g_assert_true (hg_sheet_number_is_code (" hegui:sheet?n=HG&e=1&h=0\n"));
  g_assert_true (hg_sheet_number_is_code ("HEGUI:SHEET?N=HG"));
  g_assert_false (hg_sheet_number_is_code ("HG〔2026〕1号"));
  g_assert_false (hg_sheet_number_is_code ("hegui:"));
  g_assert_false (hg_sheet_number_is_code (""));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-number/format", test_format);
  g_test_add_func ("/sheet-number/typed", test_typed);
  g_test_add_func ("/sheet-number/prefix", test_prefix);
  g_test_add_func ("/sheet-number/other", test_other);
  g_test_add_func ("/sheet-number/round-trip", test_round_trip);
  g_test_add_func ("/sheet-number/code", test_code);
  return g_test_run ();
}
