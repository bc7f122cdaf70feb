/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-fining"

#include "config.h"

#include "hg-fining.h"

#include <string.h>

#include "helper-rules.h"

/*
 * Amounts in yuan; "" for none. Each was worked out by hand from the article that is named, with the day its text was passed.
 * Lighter (从轻) ends three tenths up the range: min + 0.3 x (max - min); mitigated (减轻) is below min. Lower ends are
 * rounded up to the fen, upper ends down.
 */
typedef struct
{
  const char *measure;
  const char *answers;
  const char *min;
  const char *max;
  const char *lighter;      /* the end of the lighter part */
  const char *mitigated;    /* below this amount */
} Example;

static const Example examples[] = {
  /* A range. 消防法（2021-04-29）第60条第1款：五千元以上五万元以下。
     5000 + 0.3 x (50000 - 5000) = 5000 + 13500 = 18500 */
  { "fine min=5000 max=50000", "", "5000", "50000", "18500", "5000" },
  /* 生态环境法典（2026-03-12）第1102条第1款：二十万元以上一百万元以下。
     200000 + 0.3 x 800000 = 440000 */
  { "fine min=200000 max=1000000", "", "200000", "1000000", "440000", "200000" },
  /* Only a maximum. 消防法（2021-04-29）第60条第2款：个人，五百元以下。
     0 + 0.3 x 500 = 150；没有下限，就没有减轻罚款 */
  { "fine max=500", "", "0", "500", "150", "" },
  /* 安全生产法（2021-06-10）第103条第2款：五万元以下。 0.3 x 50000 = 15000 */
  { "fine max=50000", "", "0", "50000", "15000", "" },
  /* Flat. 商标法（2019-04-23）第53条：处十万元罚款。没有幅度，也就没有较轻的部分 */
  { "fine min=100000 max=100000", "", "100000", "100000", "", "100000" },
  /* A multiple. 食品安全法（2025-09-12）第125条第1款：货值一万元以上的，货值五倍以上十倍以下。货值12000.50：
     5 x 12000.50 = 60002.50，10 x 12000.50 = 120005，(5 + 0.3 x 5) x 12000.50 = 6.5 x 12000.50 = 78003.25 */
  { "fine times-min=5 times-max=10 of=v", "v=12000.50", "60002.50", "120005", "78003.25", "60002.50" },
  /* With a floor. 药品管理法（2019-08-26）第115条：货值十五倍以上三十倍以下，不足十万元的按十万元。货值8000按100000：
     15 x 100000 = 1500000，30 x 100000 = 3000000，(15 + 0.3 x 15) x 100000 = 19.5 x 100000 = 1950000 */
  { "fine times-min=15 times-max=30 of=v floor=100000", "v=8000", "1500000", "3000000", "1950000", "1500000" },
  /* … 货值100000.01已超过十万元，照实计：
     15 x 100000.01 = 1500000.15，30 x 100000.01 = 3000000.30，19.5 x 100000.01 = 1950000.195，舍为1950000.19 */
  { "fine times-min=15 times-max=30 of=v floor=100000", "v=100000.01", "1500000.15", "3000000.30", "1950000.19", "1500000.15" },
  /* A multiple with a maximum only. 动物防疫法（2021-01-22）第100条第1款：货值一倍以下。
     0.3 x 3333.33 = 999.999，舍为999.99 */
  { "fine times-max=1 of=v", "v=3333.33", "0", "3333.33", "999.99", "" },
  /* A percentage. 建设工程质量管理条例（2019-04-23）第62条第1款：合同价款0.5%以上1%以下。1234567.89：
     0.005 x 1234567.89 = 6172.83945，进为6172.84；0.01 x 1234567.89 = 12345.6789，舍为12345.67；
     (0.5 + 0.3 x 0.5)% = 0.65%，0.0065 x 1234567.89 = 8024.691285，舍为8024.69 */
  { "fine percent-min=0.5 percent-max=1 of=v", "v=1234567.89", "6172.84", "12345.67", "8024.69", "6172.84" },
  /* 城乡规划法（2019-04-23）第64条：工程造价百分之五以上百分之十以下。800000：
     5% = 40000，10% = 80000，(5 + 0.3 x 5)% = 6.5% = 52000 */
  { "fine percent-min=5 percent-max=10 of=v", "v=800000", "40000", "80000", "52000", "40000" },
  /* Per head. 劳动合同法（2012-12-28）第84条第2款：每人五百元以上二千元以下。7人：
     7 x 500 = 3500，7 x 2000 = 14000，3500 + 0.3 x 10500 = 6650 */
  { "fine min=500 max=2000 per=n", "n=7", "3500", "14000", "6650", "3500" },
  /* Flat per head and month. 禁止使用童工规定（2002-10-01）第6条第1款：每一名童工每月5000元。3人月：3 x 5000 = 15000 */
  { "fine min=5000 max=5000 per=n", "n=3", "15000", "15000", "", "15000" },
  /* Per cubic metre. 水土保持法（2010-12-25）第55条：每立方米十元以上二十元以下。12.5立方米：
     12.5 x 10 = 125，12.5 x 20 = 250，125 + 0.3 x 125 = 162.50 */
  { "fine min=10 max=20 per=n", "n=12.5", "125", "250", "162.50", "125" },
  /* 社会保险法（2018-12-29）第86条：欠缴数额一倍以上三倍以下。23456.78：
     3 x 23456.78 = 70370.34，(1 + 0.3 x 2) x 23456.78 = 1.6 x 23456.78 = 37530.848，舍为37530.84 */
  { "fine times-min=1 times-max=3 of=v", "v=23456.78", "23456.78", "70370.34", "37530.84", "23456.78" },
  /* 社会保险法（2018-12-29）第86条：按日加收万分之五的滞纳金。每日 0.0005 x 20000 = 10 */
  { "late-fee percent-min=0.05 percent-max=0.05 of=v", "v=20000", "10", "10", "", "10" },
  /* Only a minimum: no upper end, so no part of the range */
  { "fine min=1000", "", "1000", "", "", "1000" },
  /* A base of nothing */
  { "fine times-min=5 times-max=10 of=v", "v=0", "0", "0", "0", "" },
};

static void
assert_money (HgMoney found, const char *expected)
{
  g_autofree char *text = found != HG_MONEY_NONE ? hg_money_to_string (found) : g_strdup ("");

  g_assert_cmpstr (text, ==, expected);
}

static HgFineResult *
compute (HgVocabulary *vocabulary, const HgLiability *liability, const char *answers, const HgScheme *scheme)
{
  g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, answers);
  const HgTier *tier = g_ptr_array_index (liability->tiers, 0);

  return hg_fining_compute (g_ptr_array_index (tier->measures, 0), facts, scheme);
}

static HgLiability *
parse (const char *measure)
{
  g_autofree char *tier = g_strconcat ("unit;;", measure, NULL);

  return helper_rules_liability (tier);
}

static void
test_examples (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgScheme) scheme = helper_rules_scheme ();

  for (gsize i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autoptr(HgLiability) liability = parse (examples[i].measure);
      g_autoptr(HgFineResult) fine = compute (vocabulary, liability, examples[i].answers, scheme);

      g_test_message ("%s on %s", examples[i].measure, examples[i].answers);
      g_assert_cmpint (fine->status, ==, HG_FINE_STATUS_CERTAIN);
      assert_money (fine->min, examples[i].min);
      assert_money (fine->max, examples[i].max);
      assert_money (fine->lighter_max, examples[i].lighter);
      assert_money (fine->mitigated_below, examples[i].mitigated);
      g_assert_cmpint (fine->per_day, ==, g_str_has_prefix (examples[i].measure, "late-fee"));
    }
}

static void
test_factors (void)
{
  static const struct { const char *measure; HgDecimal factor; } cases[] = {
    { "fine times-min=1 times-max=5 of=v", 2200000 },     /* 1~5倍：2.2倍 */
    { "fine percent-min=5 percent-max=10 of=v", 6500000 },
    { "fine times-max=2 of=v", 600000 },
    { "fine min=1 max=5", HG_DECIMAL_NONE },
    { "fine times-min=0.000001 times-max=0.000002 of=v", HG_DECIMAL_NONE },   /* not in six decimals */
  };
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgScheme) scheme = helper_rules_scheme ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgLiability) liability = parse (cases[i].measure);
      g_autoptr(HgFineResult) fine = compute (vocabulary, liability, "v=10000", scheme);

      g_assert_cmpint (fine->lighter_factor, ==, cases[i].factor);
      g_assert_true (fine->lighter_inclusive);
    }
}

/* What is not known is named, and what the floor makes certain is said. */
static void
test_missing (void)
{
  static const struct { const char *measure, *answers, *missing, *least; } cases[] = {
    { "fine times-min=5 times-max=10 of=v", "", "v", "" },
    { "fine times-min=15 times-max=30 of=v floor=100000", "", "v", "1500000" },
    { "fine min=500 max=2000 per=n", "", "n", "" },
    { "fine times-min=1 times-max=2 of=v per=n", "", "v n", "" },
    { "fine times-min=1 times-max=2 of=v per=n", "v=5", "n", "" },
  };
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgLiability) liability = parse (cases[i].measure);
      g_autoptr(HgFineResult) fine = compute (vocabulary, liability, cases[i].answers, NULL);
      g_autoptr(GString) missing = g_string_new (NULL);

      for (guint j = 0; j < fine->missing->len; j++)
        g_string_append_printf (missing, "%s%s", j > 0 ? " " : "", (const char *) g_ptr_array_index (fine->missing, j));
      g_assert_cmpint (fine->status, ==, HG_FINE_STATUS_NEEDS_FACTS);
      g_assert_cmpstr (missing->str, ==, cases[i].missing);
      assert_money (fine->least, cases[i].least);
      assert_money (fine->max, "");
    }
}

static void
test_refused (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgScheme) scheme = helper_rules_scheme ();
  g_autoptr(HgLiability) liability = parse ("fine times-min=1 times-max=999999999 of=v per=n");
  g_autoptr(HgLiability) unnamed = parse ("fine");
  g_autoptr(HgFineResult) large = compute (vocabulary, liability, "v=9223372036854 n=9223372036854", scheme);
  g_autoptr(HgFineResult) nothing = compute (vocabulary, unnamed, "", scheme);

  g_assert_cmpint (large->status, ==, HG_FINE_STATUS_TOO_LARGE);
  assert_money (large->max, "");
  g_assert_cmpint (nothing->status, ==, HG_FINE_STATUS_UNNAMED);
}

static void
test_places (void)
{
  static const struct { const char *measure, *given; HgFinePlace place; const char *saving; } cases[] = {
    { "fine min=5000 max=50000", "0", HG_FINE_PLACE_MITIGATED, "5000" },
    { "fine min=5000 max=50000", "3000", HG_FINE_PLACE_MITIGATED, "2000" },
    { "fine min=5000 max=50000", "4999.99", HG_FINE_PLACE_MITIGATED, "0.01" },
    { "fine min=5000 max=50000", "5000", HG_FINE_PLACE_LIGHTER, "0" },
    { "fine min=5000 max=50000", "18500", HG_FINE_PLACE_LIGHTER, "0" },
    { "fine min=5000 max=50000", "18500.01", HG_FINE_PLACE_ORDINARY, "0" },
    { "fine min=5000 max=50000", "50000", HG_FINE_PLACE_ORDINARY, "0" },
    { "fine min=5000 max=50000", "50000.01", HG_FINE_PLACE_ABOVE, "0" },
    { "fine max=30000", "0", HG_FINE_PLACE_LIGHTER, "" },
    { "fine max=30000", "9000", HG_FINE_PLACE_LIGHTER, "" },
    { "fine max=30000", "9001", HG_FINE_PLACE_ORDINARY, "" },
    { "fine min=100000 max=100000", "100000", HG_FINE_PLACE_ORDINARY, "0" },
    { "fine min=100000 max=100000", "60000", HG_FINE_PLACE_MITIGATED, "40000" },
  };
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgScheme) scheme = helper_rules_scheme ();
  g_autoptr(HgLiability) first = parse ("fine max=30000");
  g_autoptr(HgFineResult) benchmarked = compute (vocabulary, first, "", scheme);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgLiability) liability = parse (cases[i].measure);
      g_autoptr(HgFineResult) fine = compute (vocabulary, liability, "", scheme);
      HgMoney given;

      g_assert_true (hg_money_parse (cases[i].given, &given));
      hg_fining_place (fine, given, HG_MONEY_NONE);
      g_test_message ("%s: %s", cases[i].measure, cases[i].given);
      g_assert_cmpint (fine->place, ==, cases[i].place);
      assert_money (fine->saving, cases[i].saving);
    }
  hg_fining_place (benchmarked, 1000 * HG_MONEY_YUAN, 8000 * HG_MONEY_YUAN);
  assert_money (benchmarked->saving, "7000");
  scheme->inclusive = FALSE;
  hg_fine_result_free (g_steal_pointer (&benchmarked));
  benchmarked = compute (vocabulary, first, "", scheme);
  hg_fining_place (benchmarked, 9000 * HG_MONEY_YUAN, HG_MONEY_NONE);
  g_assert_cmpint (benchmarked->place, ==, HG_FINE_PLACE_ORDINARY);
}

/* The oracle: numbers of any length, digit by digit. */

#define DIGITS 80

typedef struct
{
  guint8 digits[DIGITS];   /* the least first */
} Big;

static Big
big_from (guint64 number)
{
  Big big = { { 0 } };

  for (guint i = 0; number > 0; i++, number /= 10)
    big.digits[i] = number % 10;
  return big;
}

static Big
big_multiply (const Big *a, guint64 factor)
{
  Big b = big_from (factor), product = { { 0 } };

  for (guint i = 0; i < DIGITS; i++)
    {
      guint carry = 0;

      for (guint j = 0; i + j < DIGITS; j++)
        {
          guint sum = product.digits[i + j] + a->digits[i] * b.digits[j] + carry;

          product.digits[i + j] = sum % 10;
          carry = sum / 10;
        }
    }
  return product;
}

static Big
big_add (const Big *a, const Big *b)
{
  Big sum = { { 0 } };
  guint carry = 0;

  for (guint i = 0; i < DIGITS; i++)
    {
      guint digit = a->digits[i] + b->digits[i] + carry;

      sum.digits[i] = digit % 10;
      carry = digit / 10;
    }
  return sum;
}

/* The number without its last @places digits, rounded up or down; FALSE where it is no amount. */
static gboolean
big_cut (const Big *big, guint places, gboolean up, HgMoney *money)
{
  gboolean rest = FALSE;

  *money = 0;
  for (guint i = 0; i < places; i++)
    rest |= big->digits[i] != 0;
  for (guint i = DIGITS; i-- > places;)
    if (__builtin_mul_overflow (*money, 10, money) || __builtin_add_overflow (*money, big->digits[i], money))
      return FALSE;
  return !(up && rest) || !__builtin_add_overflow (*money, 1, money);
}

static guint64
random_number (guint most_digits)
{
  guint64 number = 0;
  gint32 n = g_test_rand_int_range (1, (int) most_digits + 1);

  for (gint32 i = 0; i < n; i++)
    number = number * 10 + (guint64) g_test_rand_int_range (0, 10);
  return number;
}

/* base x factor x quantity x the scheme's share, all of them random and of any size that an edition can write. */
static void
test_oracle (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgScheme) scheme = helper_rules_scheme ();
  g_autoptr(HgLiability) liability = parse ("fine of=v");
  HgMeasure *measure = g_ptr_array_index (((HgTier *) g_ptr_array_index (liability->tiers, 0))->measures, 0);
  guint n_large = 0;

  for (guint round = 0; round < 20000; round++)
    {
      g_autoptr(HgFacts) facts = hg_facts_new (vocabulary);
      g_autoptr(HgFineResult) fine = NULL;
      gboolean is_percent = g_test_rand_bit (), is_per = g_test_rand_bit (), fits;
      guint64 base = random_number (17), min = random_number (9) + 1, max = min + random_number (15), quantity = random_number (12);
      guint places = (is_percent ? 8 : 6) + (is_per ? 6 : 0);
      Big low = big_from (base), high = low, lighter, part;
      HgAnswer amount = { HG_FACT_AMOUNT, (gint64) base, NULL }, count = { HG_FACT_NUMBER, (gint64) quantity, NULL };
      HgMoney expected_min = 0, expected_max = 0, expected_lighter = 0;

      scheme->lighter_share = g_test_rand_int_range (0, 1000001);
      hg_fine_clear (&measure->fine);
      measure->fine.of = g_strdup ("v");
      measure->fine.per = is_per ? g_strdup ("n") : NULL;
      *(is_percent ? &measure->fine.percent_min : &measure->fine.times_min) = (HgDecimal) min;
      *(is_percent ? &measure->fine.percent_max : &measure->fine.times_max) = (HgDecimal) max;
      hg_facts_set_answer (facts, "v", &amount);
      hg_facts_set_answer (facts, "n", &count);
      low = big_multiply (&low, min);
      high = big_multiply (&high, max);
      if (is_per)
        {
          low = big_multiply (&low, quantity);
          high = big_multiply (&high, quantity);
        }
      fits = big_cut (&low, places, TRUE, &expected_min) && big_cut (&high, places, FALSE, &expected_max);
      fine = hg_fining_compute (measure, facts, scheme);
      if (fine->status == HG_FINE_STATUS_TOO_LARGE)
        {
          n_large++;
          g_assert_true (!fits || expected_max > G_MAXINT64 / 1000);   /* never refused but near the end of amounts */
          continue;
        }
      g_assert_true (fits);
      if (min != max)
        g_assert_cmpint (fine->min, ==, expected_min);
      g_assert_cmpint (fine->max, ==, expected_max);
      if (fine->lighter_max == HG_MONEY_NONE)
        continue;
      /* low x (1 - share) + high x share */
      lighter = big_multiply (&low, (guint64) (HG_DECIMAL_ONE - scheme->lighter_share));
      part = big_multiply (&high, (guint64) scheme->lighter_share);
      lighter = big_add (&lighter, &part);
      g_assert_true (big_cut (&lighter, places + 6, FALSE, &expected_lighter));
      g_assert_cmpint (fine->lighter_max, ==, expected_lighter);
    }
  g_assert_cmpuint (n_large, >, 100);
  g_assert_cmpuint (n_large, <, 15000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fining/examples", test_examples);
  g_test_add_func ("/fining/factors", test_factors);
  g_test_add_func ("/fining/missing", test_missing);
  g_test_add_func ("/fining/refused", test_refused);
  g_test_add_func ("/fining/places", test_places);
  g_test_add_func ("/fining/oracle", test_oracle);
  return g_test_run ();
}
