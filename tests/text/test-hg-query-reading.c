/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-query-reading"

#include "config.h"

#include "hg-query-reading.h"

#include "hg-han-numeral.h"

/* Every way to write a place is read as that place. */
static void
test_citation (void)
{
  static const char *const laws[] = { NULL, "消防法", "刑法", "中华人民共和国行政处罚法", "条例2021", "第三方管理办法" };
  g_autoptr(GRand) rand = g_rand_new_with_seed (16);

  for (guint turn = 0; turn < 20000; turn++)
    {
      const char *law = laws[g_rand_int_range (rand, 0, G_N_ELEMENTS (laws))];
      guint article = (guint) g_rand_int_range (rand, 1, 1300), inserted = turn % 3 == 0 ? (guint) g_rand_int_range (rand, 1, 20) : 0;
      guint paragraph = (guint) g_rand_int_range (rand, 0, 12), item = (guint) g_rand_int_range (rand, 0, 25);
      gboolean han = g_rand_boolean (rand), brackets = law != NULL && g_rand_boolean (rand);
      g_autofree char *numeral = han ? hg_han_numeral_from_number (article) : g_strdup_printf ("%u", article);
      g_autofree char *item_numeral = g_rand_boolean (rand) ? hg_han_numeral_from_number (item) : g_strdup_printf ("%u", item);
      g_autofree char *expected = inserted > 0 ? g_strdup_printf ("%u-%u", article, inserted) : g_strdup_printf ("%u", article);
      g_autoptr(GString) text = g_string_new (NULL);
      g_autoptr(HgQueryCitation) citation = NULL;

      if (law != NULL)
        g_string_append_printf (text, brackets ? "《%s》" : "%s", law);
      g_string_append_printf (text, "%s%s条", han || (law != NULL && g_str_has_suffix (law, "1")) ? "第" : "", numeral);
      if (inserted > 0)
        g_string_append_printf (text, "之%u", inserted);
      if (paragraph > 0)
        g_string_append_printf (text, g_rand_boolean (rand) ? "第%u款" : " %u款", paragraph);
      if (item > 0)
        g_string_append_printf (text, g_rand_boolean (rand) ? "第（%s）项" : "第%s项", item_numeral);
      citation = hg_query_reading_dup_citation (text->str);
      g_test_message ("%s", text->str);
      g_assert_nonnull (citation);
      g_assert_cmpstr (citation->law, ==, law);
      g_assert_cmpstr (citation->article, ==, expected);
      g_assert_cmpuint (citation->paragraph, ==, paragraph);
      g_assert_cmpuint (citation->item, ==, item);
    }
}

static void
test_no_citation (void)
{
  static const char *const refused[] = {
    "", " ", "消防法", "60", "第60", "0条", "第条", "条", "60条x", "第三方", "YHT-FIRE-003", "《》60", "，60", "60条60", "10000条", "第六六十条",
    "消防法60.5", "消防法第六十条第一款第(三项", "320000000001", "六十", "第二次违法", "5万元以下",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    g_assert_null (hg_query_reading_dup_citation (refused[i]));
}

static void
test_number (void)
{
  static const struct { const char *text, *key; } cases[] = {
    { "YHT-FIRE-003", "yht fire 3" }, { "yht fire 3", "yht fire 3" }, { "fire3", "fire 3" }, { "ＦＩＲＥ－３", "fire 3" },
    { "YHT-L-011-3", "yht l 11 3" }, { "l 0", "l 0" }, { "l 000", "l 0" }, { "l 10", "l 10" }, { "fire", NULL }, { "3", NULL },
    { "3 fire", NULL }, { "fire 3 a", NULL }, { "消防3", NULL }, { "", NULL }, { "-", NULL }, { "fire三", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *key = hg_query_reading_dup_number (cases[i].text);

      g_assert_cmpstr (key, ==, cases[i].key);
    }
}

static void
test_number_matches (void)
{
  static const struct { const char *key, *number; gboolean matches; } cases[] = {
    { "yht fire 3", "YHT-FIRE-003", TRUE }, { "fire 3", "YHT-FIRE-003", TRUE }, { "re 3", "YHT-FIRE-003", FALSE },
    { "fire 3", "YHT-FIRE-030", FALSE }, { "fire 3", "YHT-FIRE-013", FALSE }, { "l 11", "YHT-L-011-3", FALSE },
    { "l 11 3", "YHT-L-011-3", TRUE }, { "a yht fire 3", "YHT-FIRE-003", FALSE }, { "fire 3", "", FALSE }, { "fire 3", "消防-3", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (hg_query_reading_number_matches (cases[i].key, cases[i].number), ==, cases[i].matches);
}

static void
test_amount (void)
{
  static const struct { const char *text; gint64 fen; } cases[] = {
    { "100000", 10000000 }, { "10万", 10000000 }, { "1.5万元", 1500000 }, { "1亿", 10000000000 }, { "１０万", 10000000 }, { "十万元", 10000000 },
    { "一百二十", 12000 }, { "5千", 500000 }, { "3百元", 30000 }, { "2百万", 200000000 }, { "1千万", 1000000000 }, { "1万亿", 100000000000000 },
    { "0", 0 }, { "0.01", 1 }, { "0.000001万", 1 }, { "100,000", 10000000 }, { "1,000.50", 100050 }, { "1，000", 100000 }, { "¥5", 500 },
    { "￥5元", 500 }, { "5yuan", 500 }, { "一亿", 10000000000 }, { "92233720368547758.07", -1 }, { "9000000000000", 900000000000000 },
    { "", -1 }, { "元", -1 }, { "万", -1 }, { "-5", -1 }, { "0.001", -1 }, { "1.23456万", 1234560 }, { "1.234567万", 1234567 }, { "1.2345678万", -1 }, { "10万块", -1 },
    { "1,00", -1 }, { "1,0000", -1 }, { ",100", -1 }, { "1,000,00", -1 }, { "9223372036854775807", -1 }, { "92233720368万亿", -1 }, { "5.", -1 },
    { ".5", -1 }, { "1e5", -1 }, { "十", 1000 }, { "十百", -1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 fen = -1;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (hg_query_reading_get_amount (cases[i].text, &fen), ==, cases[i].fen >= 0);
      g_assert_cmpint (fen, ==, cases[i].fen);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/query-reading/citation", test_citation);
  g_test_add_func ("/query-reading/no-citation", test_no_citation);
  g_test_add_func ("/query-reading/number", test_number);
  g_test_add_func ("/query-reading/number-matches", test_number_matches);
  g_test_add_func ("/query-reading/amount", test_amount);
  return g_test_run ();
}
