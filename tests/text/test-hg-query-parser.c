/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-query-parser"

#include "config.h"

#include "hg-query-parser.h"

#include "hg-fold.h"

#include <string.h>

static void
append_place (GString *text, const HgQueryToken *token)
{
  if (token->citation == NULL)
    return;
  g_string_append_printf (text, " {%s %s", token->citation->law != NULL ? token->citation->law : "*", token->citation->article);
  if (token->citation->paragraph > 0)
    g_string_append_printf (text, " p%u", token->citation->paragraph);
  if (token->citation->item > 0)
    g_string_append_printf (text, " i%u", token->citation->item);
  g_string_append_printf (text, "}%u", token->n_citation);
}

/* A parsed query in one line, as the table below writes it. */
static char *
dup_dump (const char *query)
{
  static const char *const comparisons[] = { "=", "<", "<=", ">", ">=" };
  g_autoptr(HgParsedQuery) parsed = hg_query_parser_parse (query);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < parsed->tokens->len; i++)
    {
      const HgQueryToken *token = g_ptr_array_index (parsed->tokens, i);

      if (i > 0)
        g_string_append (text, " | ");
      if (token->excluded)
        g_string_append (text, "not ");
      if (token->kind == HG_QUERY_TOKEN_WORD)
        g_string_append (text, token->text);
      else if (token->kind == HG_QUERY_TOKEN_PHRASE)
        g_string_append_printf (text, "[%s]", token->text);
      else if (token->kind == HG_QUERY_TOKEN_FILTER)
        g_string_append_printf (text, "%s=%s", hg_query_syntax_get_names (token->prefix)[0], token->text);
      else
        g_string_append_printf (text, "amount%s%" G_GINT64_FORMAT, comparisons[token->comparison], token->fen);
      append_place (text, token);
      if (token->number != NULL)
        g_string_append_printf (text, " #%s#%u", token->number, token->n_number);
    }
  return g_string_free (text, FALSE);
}

static const struct { const char *query, *dump; } cases[] = {
  { "", "" },
  { "  　\t ", "" },
  { "消防", "消防" },
  { "消防 通道", "消防 | 通道" },
  { "消防　通道", "消防 | 通道" },
  { "消防\x1f通道\n", "消防 | 通道" },
  { "消防、通道", "消防、通道" },
  { "，。！", "" },
  { "%", "" },
  { "消防 - 通道", "消防 | 通道" },
  { "-", "" },
  { "-餐饮", "not 餐饮" },
  { "－餐饮 −住宿", "not 餐饮 | not 住宿" },
  { "--a", "not -a" },
  { "a-b", "a-b" },

  { "\"安全出口\"", "[安全出口]" },
  { "“安全 出口”", "[安全 出口]" },
  { "”安全 出口“", "[安全 出口]" },
  { "＂安全 出口＂", "[安全 出口]" },
  { "「安全“出口」", "[安全“出口]" },
  { "-\"夜间 施工\"", "not [夜间 施工]" },
  { "\"安全 出口", "[安全 出口]" },
  { "\"\"", "" },
  { "\"", "" },
  { "设立“三无”公司", "设立 | [三无] | 公司" },
  { "\"领域:消防\"", "[领域:消防]" },
  { "\"a\"\"b\"", "[a] | [b]" },

  { "领域:消防", "field=消防" },
  { "领域：消防", "field=消防" },
  { "領域：消防", "field=消防" },
  { "field:fire", "field=fire" },
  { "FIELD:Fire", "field=Fire" },
  { "ｆｉｅｌｄ：ｆｉｒｅ", "field=ｆｉｒｅ" },
  { "部门:城管 department:x dept:y", "department=城管 | department=x | department=y" },
  { "行业:餐饮 industry:a trade:b", "industry=餐饮 | industry=a | industry=b" },
  { "风险:高 risk:high 風險:低", "risk=高 | risk=high | risk=低" },
  { "结果:不予 outcome:no-penalty", "outcome=不予 | outcome=no-penalty" },
  { "效力:应当 force:shall", "force=应当 | force=shall" },
  { "法:消防法 法律:消防法 law:消防法", "law=消防法 | law=消防法 | law=消防法" },
  { "法:消防法60", "law=消防法60 {消防法 60}1" },
  { "法:\"消防法 第六十条\"", "law=消防法 第六十条 {消防法 60}1" },
  { "领域:消防法60", "field=消防法60" },
  { "领域:\"消防 安全\"", "field=消防 安全" },
  { "领域：“消防 安全”x", "field=消防 安全 | x" },
  { "领域: 消防", "field=消防" },
  { "领域:", "field=" },
  { "领域: ", "field=" },
  { "领域: 风险:高", "field= | risk=高" },
  { "领域: -餐饮", "field= | not 餐饮" },
  { "领域: 金额>5", "field= | amount>500" },
  { "-风险:高", "not risk=高" },
  { "颜色:红", "颜色:红" },
  { "消防领域:红", "消防领域:红" },
  { "领域消防", "领域消防" },
  { ":消防", ":消防" },
  { "领域::x", "field=:x" },
  { "餐饮 风险:高", "餐饮 | risk=高" },

  { "金额>100000", "amount>10000000" },
  { "金额>=10万", "amount>=10000000" },
  { "罚款≥1.5万元", "amount>=1500000" },
  { "amount<5000", "amount<500000" },
  { "金额>1亿", "amount>10000000000" },
  { "金额＞１０万", "amount>10000000" },
  { "金额＝５００元", "amount=50000" },
  { "Fine<=0.5", "amount<=50" },
  { "罚款≤十万元", "amount<=10000000" },
  { "金额 > 10 万", "amount>1000 | 万" },
  { "金额 > 10万 消防", "amount>10000000 | 消防" },
  { "金额=>5", "amount>=500" },
  { "金额=<5", "amount<=500" },
  { "-金额>5", "not amount>500" },
  { "金额>100,000", "amount>10000000" },
  { "金额>¥5000", "amount>500000" },
  { "金额>", "金额>" },
  { "金额>多", "金额>多" },
  { "金额>-5", "金额>-5" },
  { "金额>1.234", "金额>1.234" },
  { "金额>99999999999999999999", "金额>99999999999999999999" },
  { "金额>9999999999万亿", "金额>9999999999万亿" },
  { "fine", "fine" },
  { "金额", "金额" },
  { "金额:5", "金额:5" },

  { "消防法60", "消防法60 {消防法 60}1" },
  { "消防法第六十条", "消防法第六十条 {消防法 60}1" },
  { "消防法60条1款3项", "消防法60条1款3项 {消防法 60 p1 i3}1" },
  { "消防法第六十条第一款第(三)项", "消防法第六十条第一款第(三)项 {消防法 60 p1 i3}1" },
  { "消防法第六十条第一款第（三）项", "消防法第六十条第一款第（三）项 {消防法 60 p1 i3}1" },
  { "消防法第六十条第三项", "消防法第六十条第三项 {消防法 60 i3}1" },
  { "33条", "33条 {* 33}1" },
  { "第三十三条", "第三十三条 {* 33}1" },
  { "第15条之二", "第15条之二 {* 15-2}1" },
  { "第十五条之二", "第十五条之二 {* 15-2}1" },
  { "15-2条", "15-2条 {* 15-2}1" },
  { "刑法133-1", "刑法133-1 {刑法 133-1}1" },
  { "《消防法》60", "《消防法》60 {消防法 60}1" },
  { "《中华人民共和国消防法》第６０条", "《中华人民共和国消防法》第６０条 {中华人民共和国消防法 60}1" },
  { "消防法 60", "消防法 {消防法 60}2 | 60" },
  { "消防法 第六十条 第一款", "消防法 {消防法 60 p1}3 | 第六十条 {* 60 p1}2 | 第一款" },
  { "消防法60 3", "消防法60 {消防法 60}1 | 3" },
  { "消防法60 通道 60", "消防法60 {消防法 60}1 | 通道 {通道 60}2 | 60" },
  { "33条 60", "33条 {* 33}1 | 60" },
  { "-消防法 60", "not 消防法 | 60" },
  { "消防法 -60", "消防法 | not 60" },
  { "60", "60" },
  { "第60", "第60" },
  { "第三方", "第三方" },
  { "六十", "六十" },
  { "第零条", "第零条" },
  { "10000条", "10000条" },
  { "320000000001", "320000000001" },

  { "fire 3", "fire {fire 3}2 #fire 3#2 | 3" },
  { "YHT-FIRE-003", "YHT-FIRE-003 #yht fire 3#1" },
  { "yht-fire-3", "yht-fire-3 #yht fire 3#1" },
  { "ＹＨＴ－ＦＩＲＥ－００３", "ＹＨＴ－ＦＩＲＥ－００３ #yht fire 3#1" },
  { "yht fire 003", "yht #yht fire 3#3 | fire {fire 3}2 #fire 3#2 | 003" },
  { "fire", "fire" },
  { "L-011-3", "L-011-3 #l 11 3#1" },
  { "xf 消防", "xf | 消防" },
};

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *dump = dup_dump (cases[i].query);

      g_test_message ("%s", cases[i].query);
      g_assert_cmpstr (dump, ==, cases[i].dump);
    }
}

static const char *const pieces[] = {
  "消防", "通道", "fire", " ", " ", "　", "-", "\"", "“", "”", "「", "」", ":", "：", "领域", "风险", "法", "金额", ">", "≥", "=", "10", "万",
  "第", "六十", "条", "款", "(", "三", ")", "项", "之", "《", "》", "消防法", "\x1f", "\xe6", "\xff", "law:", "部门:x", "risk:高", ".", ",",
  "，", "０", "a",
};

static char *
dup_random_query (GRand *rand, guint most)
{
  GString *text = g_string_new (NULL);

  for (guint i = (guint) g_rand_int_range (rand, 0, (gint32) most + 1); i > 0; i--)
    g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
  return g_string_free (text, FALSE);
}

static void
assert_sound (const char *text)
{
  g_autoptr(HgParsedQuery) parsed = hg_query_parser_parse (text);
  gsize last = 0;

  for (guint i = 0; i < parsed->tokens->len; i++)
    {
      const HgQueryToken *token = g_ptr_array_index (parsed->tokens, i);

      g_assert_cmpuint (token->start, >=, last);
      g_assert_cmpuint (token->end, >, token->start);
      g_assert_cmpuint (token->end, <=, strlen (text));
      g_assert_true (g_utf8_validate (token->text, -1, NULL));
      g_assert_true (token->citation == NULL || g_utf8_validate (token->citation->article, -1, NULL));
      g_assert_cmpint (token->citation != NULL, ==, token->n_citation > 0);
      g_assert_cmpint (token->number != NULL, ==, token->n_number > 0);
      g_assert_cmpuint (i + MAX (token->n_citation, token->n_number), <=, parsed->tokens->len);
      if (token->kind == HG_QUERY_TOKEN_WORD)
        {
          g_autofree char *written = g_strndup (text + token->start, token->end - token->start);

          g_assert_true (g_str_has_suffix (written, token->text));
        }
      last = token->end;
    }
}

static void
test_sound (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (12);

  for (guint turn = 0; turn < 40000; turn++)
    {
      g_autofree char *text = dup_random_query (rand, turn % 15);
      char bytes[16] = "";
      gsize length = turn % sizeof bytes;

      assert_sound (text);
      for (gsize i = 0; i < length; i++)
        bytes[i] = (char) g_rand_int_range (rand, 1, 0x100);
      assert_sound (bytes);
    }
}

static char *
dup_values (GRand *rand)
{
  static const char *const values[] = {
    "消防", "消防 安全", "high", "no-penalty", "“三无”产品", "a\"b", "「x」", "-3", "：", "x ", "　", "城市管理局", "法:x", "金额>5", "a”", "（一）",
  };

  return g_strdup (values[g_rand_int_range (rand, 0, G_N_ELEMENTS (values))]);
}

static char *
dup_squeezed (const char *text)
{
  g_auto(GStrv) words = g_strsplit_set (text, " \t", -1);
  GString *squeezed = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (squeezed, "%s ", words[i]);
  return g_string_free (squeezed, FALSE);
}

/* Whatever stands there: what is put on is there once, and what is taken off is gone. */
static void
test_set (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (13);

  for (guint turn = 0; turn < 20000; turn++)
    {
      g_autofree char *text = dup_random_query (rand, turn % 12);
      g_autofree char *value = dup_values (rand);
      g_autofree char *folded = hg_fold_text (value);
      HgQueryPrefix prefix = (HgQueryPrefix) g_rand_int_range (rand, 0, HG_QUERY_PREFIX_AMOUNT);
      g_autofree char *on = hg_query_parser_set_filter (text, prefix, value, TRUE);
      g_autofree char *twice = hg_query_parser_set_filter (on, prefix, value, TRUE);
      g_autofree char *off = hg_query_parser_set_filter (on, prefix, value, FALSE);
      g_autofree char *off_twice = hg_query_parser_set_filter (off, prefix, value, FALSE);

      g_assert_cmpint (hg_query_parser_has_filter (on, prefix, value), ==, *folded != '\0' || hg_query_parser_has_filter (text, prefix, value));
      g_assert_cmpstr (twice, ==, on);
      g_assert_cmpstr (off_twice, ==, off);
      g_assert_true (*folded == '\0' || !hg_query_parser_has_filter (off, prefix, value));
      assert_sound (on);
      assert_sound (off);
    }
}

/* On and off again gives the text as it was, if it was finished. */
static void
test_set_back (void)
{
  static const char *const finished[] = {
    "消防", "-餐饮", "\"安全 出口\"", "“a”", "领域:消防", "风险:高", "金额>10万", "消防法60", "fire 3", "法:\"a b\"", "-部门:x", "a-b", "，",
  };
  g_autoptr(GRand) rand = g_rand_new_with_seed (14);

  for (guint turn = 0; turn < 5000; turn++)
    {
      g_autoptr(GString) text = g_string_new (NULL);
      g_autofree char *value = dup_values (rand);
      HgQueryPrefix prefix = (HgQueryPrefix) g_rand_int_range (rand, 0, HG_QUERY_PREFIX_AMOUNT);
      g_autofree char *on = NULL, *off = NULL, *before = NULL, *after = NULL, *dump = NULL, *dump_on = NULL;

      for (guint i = turn % 6; i > 0; i--)
        g_string_append_printf (text, "%s%s", finished[g_rand_int_range (rand, 0, G_N_ELEMENTS (finished))], i % 2 == 0 ? " " : "  ");
      if (hg_query_parser_has_filter (text->str, prefix, value))
        continue;
      on = hg_query_parser_set_filter (text->str, prefix, value, TRUE);
      off = hg_query_parser_set_filter (on, prefix, value, FALSE);
      before = dup_squeezed (text->str);
      after = dup_squeezed (off);
      g_assert_cmpstr (after, ==, before);
      dump = dup_dump (text->str);
      dump_on = dup_dump (on);
      g_assert_true (g_str_has_prefix (dump_on, dump));
    }
}

static const struct
{
  const char *text;
  HgQueryPrefix prefix;
  const char *value;
  gboolean on;
  const char *result;
} sets[] = {
  { "", HG_QUERY_PREFIX_FIELD, "消防", TRUE, "field:消防" },
  { "通道", HG_QUERY_PREFIX_FIELD, "消防", TRUE, "通道 field:消防" },
  { "通道 ", HG_QUERY_PREFIX_FIELD, "消防", TRUE, "通道 field:消防" },
  { "通道 领域:", HG_QUERY_PREFIX_FIELD, "消防", TRUE, "通道 field:消防" },
  { "领域：消防", HG_QUERY_PREFIX_FIELD, "消防", TRUE, "领域：消防" },
  { "领域：\"消防\" 通道", HG_QUERY_PREFIX_FIELD, "消防", FALSE, "通道" },
  { "a 领域:消防 b field:消防", HG_QUERY_PREFIX_FIELD, "消防", FALSE, "a b" },
  { "a 领域:消防 b", HG_QUERY_PREFIX_RISK, "消防", FALSE, "a 领域:消防 b" },
  { "-领域:消防", HG_QUERY_PREFIX_FIELD, "消防", FALSE, "-领域:消防" },
  { "领域:消防", HG_QUERY_PREFIX_FIELD, "食品 安全", TRUE, "领域:消防 field:\"食品 安全\"" },
  { "\"安全 出", HG_QUERY_PREFIX_RISK, "high", TRUE, "\"安全 出\" risk:high" },
  { "「安全 出", HG_QUERY_PREFIX_RISK, "high", TRUE, "「安全 出」 risk:high" },
  { "a", HG_QUERY_PREFIX_FIELD, "“三无”产品", TRUE, "a field:「“三无”产品」" },
  { "a", HG_QUERY_PREFIX_FIELD, "……", TRUE, "a" },
};

static void
test_set_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sets); i++)
    {
      g_autofree char *result = hg_query_parser_set_filter (sets[i].text, sets[i].prefix, sets[i].value, sets[i].on);

      g_assert_cmpstr (result, ==, sets[i].result);
    }
}

/* The cursor stands at the stroke. */
static const struct { const char *text, *part, *value; int prefix; } partials[] = {
  { "|", "", "", -1 },
  { "消防|", "消防", "消防", -1 },
  { "消|防 通道", "消防", "消", -1 },
  { "消防 |", "", "", -1 },
  { "消防 | 通道", "", "", -1 },
  { "消防 领|", "领", "领", -1 },
  { "消防 领域:|", "领域:", "", HG_QUERY_PREFIX_FIELD },
  { "领域:xf|", "领域:xf", "xf", HG_QUERY_PREFIX_FIELD },
  { "领域:x|f 通道", "领域:xf", "x", HG_QUERY_PREFIX_FIELD },
  { "领|域:xf", "领域:xf", "领", -1 },
  { "领域:\"消防 安|", "领域:\"消防 安", "消防 安", HG_QUERY_PREFIX_FIELD },
  { "a -风险:高|", "风险:高", "高", HG_QUERY_PREFIX_RISK },
  { "a \"安全 出|口\" b", "\"安全 出口\"", "安全 出", -1 },
  { "金额>10|", "金额>10", "10", -1 },
};

static void
test_partial (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (partials); i++)
    {
      gsize cursor = (gsize) (strchr (partials[i].text, '|') - partials[i].text);
      g_autofree char *text = g_strdup (partials[i].text);
      g_autoptr(HgQueryPartial) partial = NULL;
      g_autofree char *part = NULL;

      memmove (text + cursor, text + cursor + 1, strlen (text + cursor));
      partial = hg_query_parser_find_partial (text, cursor);
      part = g_strndup (text + partial->start, partial->end - partial->start);
      g_test_message ("%s", partials[i].text);
      g_assert_cmpstr (part, ==, partials[i].part);
      g_assert_cmpstr (partial->text, ==, partials[i].value);
      g_assert_cmpint (partial->filter, ==, partials[i].prefix >= 0);
      g_assert_true (!partial->filter || (int) partial->prefix == partials[i].prefix);
    }
}

static void
test_partial_sound (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (15);

  for (guint turn = 0; turn < 20000; turn++)
    {
      g_autofree char *text = dup_random_query (rand, turn % 9);
      gsize cursor = (gsize) g_rand_int_range (rand, 0, (gint32) strlen (text) + 4);
      g_autoptr(HgQueryPartial) partial = hg_query_parser_find_partial (text, cursor);

      g_assert_cmpuint (partial->start, <=, partial->end);
      g_assert_cmpuint (partial->end, <=, strlen (text));
      g_assert_cmpuint (partial->start, <=, cursor);
      g_assert_cmpuint (MIN (cursor, strlen (text)), <=, partial->end);
      g_assert_true (g_utf8_validate (partial->text, -1, NULL));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/query-parser/cases", test_cases);
  g_test_add_func ("/query-parser/sound", test_sound);
  g_test_add_func ("/query-parser/set", test_set);
  g_test_add_func ("/query-parser/set-back", test_set_back);
  g_test_add_func ("/query-parser/set-cases", test_set_cases);
  g_test_add_func ("/query-parser/partial", test_partial);
  g_test_add_func ("/query-parser/partial-sound", test_partial_sound);
  return g_test_run ();
}
