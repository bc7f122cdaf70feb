/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-pinyin"

#include "config.h"

#include "hg-fold.h"
#include "hg-han-table.h"
#include "hg-pinyin.h"

#include <string.h>

#include <unicode/ucol.h>
#include <unicode/ustring.h>

static const struct { const char *query, *text, *hit; } cases[] = {
  { "xf", "消防设施", "消防" },
  { "xiaofang", "占用消防通道", "消防" },
  { "xfss", "配置消防设施", "消防设施" },
  { "消fang", "消防设施", "消防" },
  { "xf通道", "占用消防、通道", "消防、通道" },
  { "xf通道", "占用消防车通道", NULL },
  { "yinhang", "银行", "银行" },
  { "yin hang", "银行", "银行" },
  { "yinxing", "银行", "银行" },
  { "huiji", "会计", "会计" },
  { "kuaiji", "会计", "会计" },
  { "kj", "会计", "会计" },
  { "hangye", "行业", "行业" },
  { "tiaozheng", "调整", "调整" },
  { "diaocha", "调查", "调查" },
  { "moshou", "没收违法所得", "没收" },
  { "changqi", "长期", "长期" },
  { "jiyu", "给予警告", "给予" },
  { "xizang", "西藏", "西藏" },
  { "xiamen", "厦门", "厦门" },
  { "yinyue", "音乐", "音乐" },
  { "shuailing", "率领", "率领" },
  { "guanqia", "关卡", "关卡" },
  { "juese", "角色", "角色" },
  { "chongxin", "重新申请", "重新" },
  { "dusexf", "堵塞消防通道", "堵塞消防" },
  { "zzq", "著作权", "著作权" },
  { "zhuzuo", "著作权", "著作" },
  { "xiaof", "消防", "消防" },
  { "xiaofa", "消防", "消防" },
  { "xia", "消防", "消" },
  { "x", "消防", "消" },
  { "iao", "消防", NULL },
  { "angf", "消防", NULL },
  { "xiafang", "消防", NULL },                 /* a beginning counts only at the end */
  { "xif", "消防", NULL },
  { "lv", "绿化", "绿" },
  { "lu", "绿化", "绿" },
  { "lyuhua", "绿化", "绿化" },
  { "nvxing", "女性", "女性" },
  { "nuxing", "女性", "女性" },
  { "nvedai", "虐待", "虐待" },
  { "nuedai", "虐待", "虐待" },
  { "xian", "西安", "西安" },
  { "xian", "先行", "先" },
  { "xi an", "先行", NULL },
  { "xi an", "西安", "西安" },
  { "ktvcs", "KTV场所", "KTV场所" },
  { "ktv c s", "ＫＴＶ场所", "ＫＴＶ场所" },
  { "tvcs", "KTV场所", "TV场所" },
  { "zhonggg", "中国（公共）", "中国（公" },
  { "zhggg", "中国（公共）", "中国（公共" },
  { "zggg", "中国（公共）", "中国（公共" },
  { "shch", "市场", "市场" },
  { "33tiao", "第33条", "33条" },
  { "3t", "第33条", "3条" },
  { "fk5w", "罰款５萬元", "罰款５萬" },
  { "消防", "消、防", "消、防" },
  { "消防", "消\x1f防", NULL },
  { "xf", "消\x1f防", NULL },
  { " xf ", "消防", "消防" },
  { "", "消防", NULL },
  { "  ", "消防", NULL },
  { "xf", "", NULL },
};

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize start = 0, end = 0;
      gboolean found = hg_pinyin_matches (cases[i].query, cases[i].text, &start, &end);
      g_autofree char *hit = found ? g_strndup (cases[i].text + start, end - start) : NULL;

      g_test_message ("%s in %s", cases[i].query, cases[i].text);
      g_assert_cmpstr (hit, ==, cases[i].hit);
      g_assert_cmpint (hg_pinyin_matches (cases[i].query, cases[i].text, NULL, NULL), ==, found);
    }
}

/* The definition, written down plainly: does @query, from its start, take the folded characters of @text? Gives how many
   it takes at least. */
static int
take_plainly (const char *query, const gunichar *text)
{
  int least = -1;
  const guint16 *readings = hg_han_table_get_readings (*text);

  while (*query == ' ')
    query++;
  if (*query == '\0')
    return 0;
  if (*text == 0)
    return -1;
  if (*text == ' ')
    {
      int rest = take_plainly (query, text + 1);

      return rest < 0 ? -1 : rest + 1;
    }
  for (gsize size = 1; size <= strlen (query); size++)
    {
      g_autofree char *part = g_strndup (query, size);
      gboolean fits = g_utf8_validate (part, -1, NULL) && g_utf8_strlen (part, -1) == 1 && g_utf8_get_char (part) == *text;
      int rest;

      for (const guint16 *reading = readings; reading != NULL && *reading != 0 && g_ascii_isalpha (*query); reading++)
        {
          const char *syllable = hg_han_table_syllables[*reading];

          fits = fits || g_str_equal (part, syllable) || (size == 1 && *part == *syllable) ||
                 (size == 2 && part[1] == 'h' && g_str_has_prefix (syllable, part)) ||
                 (size >= 2 && query[size] == '\0' && g_str_has_prefix (syllable, part));
        }
      rest = fits ? take_plainly (query + size, text + 1) : -1;
      if (rest >= 0 && (least < 0 || rest + 1 < least))
        least = rest + 1;
    }
  return least;
}

static const char *const pieces[] = {
  "消", "防", "设", "施", "会", "计", "银", "行", "西", "安", "先", "绿", "女", "长", "城", "单", "位", "a", "x", "3", "、", " ", "中",
  "上", "水", "鹅", "昂", "张", "著", "罰", "款", "\x1f", "阿", "恩", "二", "国",
};

static char *
dup_random_text (GRand *rand, guint most)
{
  GString *text = g_string_new (NULL);

  for (guint i = (guint) g_rand_int_range (rand, 0, (gint32) most + 1); i > 0; i--)
    g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
  return g_string_free (text, FALSE);
}

/* A query as somebody might type it for what stands somewhere in @text; sometimes with a slip. */
static char *
dup_random_query (GRand *rand, const char *text)
{
  g_autofree char *folded = hg_fold_text (text);
  glong length = g_utf8_strlen (folded, -1);
  glong at = length > 0 ? g_rand_int_range (rand, 0, (gint32) length) : 0;
  glong end = length > 0 ? g_rand_int_range (rand, (gint32) at, (gint32) length + 1) : 0;
  GString *query = g_string_new (NULL);

  for (; at < end; at++)
    {
      gunichar c = g_utf8_get_char (g_utf8_offset_to_pointer (folded, at));
      const guint16 *readings = hg_han_table_get_readings (c);
      guint n = 0, way = (guint) g_rand_int_range (rand, 0, 5);

      while (readings != NULL && readings[n] != 0)
        n++;
      if (n == 0 || way == 0)
        g_string_append_unichar (query, c);
      else
        g_string_append_len (query, hg_han_table_syllables[readings[g_rand_int_range (rand, 0, (gint32) n)]], way < 3 ? 7 - 6 * (gint) (way == 1) : 7);
      while (query->len > 0 && query->str[query->len - 1] == '\0')
        g_string_truncate (query, query->len - 1);
      if (g_rand_int_range (rand, 0, 8) == 0)
        g_string_append_c (query, ' ');
    }
  if (query->len > 0 && g_rand_int_range (rand, 0, 3) == 0)
    {
      gsize slip = (gsize) g_rand_int_range (rand, 0, (gint32) query->len);

      if (g_ascii_isalpha (query->str[slip]))
        g_string_erase (query, (gssize) slip, 1);
    }
  return g_string_free (query, FALSE);
}

static void
test_plainly (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (8);
  guint n_found = 0, n_missed = 0;

  for (guint turn = 0; turn < 40000; turn++)
    {
      g_autofree char *text = dup_random_text (rand, 9);
      g_autofree char *other = dup_random_text (rand, 2);
      g_autofree char *query = dup_random_query (rand, turn % 4 == 0 ? other : text);
      g_autofree char *trimmed = g_strstrip (g_strdup (query));
      g_autofree char *folded = hg_fold_text (text);
      g_autofree gunichar *characters = g_utf8_to_ucs4_fast (folded, -1, NULL);
      gsize start = 0, end = 0;
      int at = 0, taken = -1;

      if (strlen (query) > HG_PINYIN_MOST_QUERY)
        continue;
      for (; *trimmed != '\0' && characters[at] != 0; at++)
        if (characters[at] != ' ' && (taken = take_plainly (trimmed, characters + at)) >= 0)
          break;
      g_assert_cmpint (hg_pinyin_matches (query, text, &start, &end), ==, taken >= 0);
      n_missed += taken < 0;
      if (taken >= 0)
        {
          g_autofree char *hit = g_strndup (text + start, end - start);
          g_autofree char *hit_folded = hg_fold_text (hit);
          g_autofree char *expected = g_utf8_substring (folded, at, at + taken);

          g_assert_cmpstr (hit_folded, ==, expected);
          n_found++;
        }
    }
  g_assert_cmpuint (n_found, >, 10000);
  g_assert_cmpuint (n_missed, >, 5000);
}

/* Whether @string stands in @text, letter for initial. */
static gboolean
holds_initials (const char *text, const char *string)
{
  g_autofree char *folded = hg_fold_text (text);
  g_autoptr(GArray) characters = g_array_new (TRUE, TRUE, sizeof (gunichar));

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    if (*p != ' ')
      g_array_append_val (characters, ((gunichar[]) { g_utf8_get_char (p) }));
  for (guint start = 0; start < characters->len; start++)
    {
      guint at = start;
      const char *p = string;

      for (; *p != '\0' && at < characters->len; p = g_utf8_next_char (p), at++)
        {
          gunichar c = g_array_index (characters, gunichar, at);
          char initials[HG_PINYIN_MOST_INITIALS];
          guint n = hg_pinyin_get_initials (c, initials);

          if (g_utf8_get_char (p) != c && (n == 0 || memchr (initials, *p, n) == NULL))
            break;
        }
      if (*p == '\0')
        return TRUE;
    }
  return FALSE;
}

static void
test_initials_of (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (9);
  guint n_found = 0, n_most = 0;

  for (guint turn = 0; turn < 4000; turn++)
    {
      g_autofree char *text = dup_random_text (rand, 12);
      g_autofree char *query = dup_random_query (rand, text);
      g_auto(GStrv) strings = hg_pinyin_dup_initials_of (query);
      gboolean holds = FALSE;

      g_assert_cmpuint (g_strv_length (strings), <=, HG_PINYIN_MOST_CUTS);
      n_most = MAX (n_most, g_strv_length (strings));
      for (guint i = 0; strings[i] != NULL; i++)
        {
          holds = holds || holds_initials (text, strings[i]);
          g_assert_cmpint (g_utf8_strlen (strings[i], -1), >, 0);
          for (guint j = 0; strings[j] != NULL; j++)
            g_assert_true (i == j || !g_str_has_prefix (strings[i], strings[j]));
        }
      if (!hg_pinyin_matches (query, text, NULL, NULL))
        continue;
      g_assert_true (holds);
      n_found++;
    }
  g_assert_cmpuint (n_found, >, 1500);
  g_assert_cmpuint (n_most, >, 32);
}

static void
test_cuts (void)
{
  static const struct { const char *query, *strings; } expected[] = {
    { "xfss", "xfss" }, { "消fang", "消f" }, { "xf60", "xf60" }, { "x", "x" }, { "", "" }, { "xi", "x" }, { "消防", "消防" },
    { "xian", "x" }, { "xifang", "xf,xif" }, { "xi an", "xa,xia" }, { "fire3", "fir3,fire3" }, { "zhs", "zhs,zs" }, { "xiaofang", "xaf,xaof,xf,xiaf,xiaof,xof" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_auto(GStrv) strings = hg_pinyin_dup_initials_of (expected[i].query);
      g_autofree char *joined = g_strjoinv (",", strings);

      g_test_message ("%s", expected[i].query);
      g_assert_cmpstr (joined, ==, expected[i].strings);
    }
}

static void
test_initials (void)
{
  static const struct { const char *c, *initials; } expected[] = {
    { "消", "x" }, { "行", "xh" }, { "会", "hk" }, { "率", "ls" }, { "绿", "l" }, { "着", "z" }, { "著", "z" }, { "長", "zc" },
    { "a", "" }, { "，", "" }, { "𠮷", "" }, { "岂", "q" }, { "〇", "l" }, { "伽", "jgq" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      char initials[HG_PINYIN_MOST_INITIALS + 1] = "";

      initials[hg_pinyin_get_initials (g_utf8_get_char (expected[i].c), initials)] = '\0';
      g_test_message ("%s", expected[i].c);
      g_assert_cmpstr (initials, ==, expected[i].initials);
    }
}

/* Every line of the data is in the table, says something that ICU does not, and shows a word for each reading. */
static void
test_data (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("HEGUI_SHARE_DIR"), "pinyin-readings.tsv", NULL);
  g_autofree char *content = NULL;
  g_auto(GStrv) lines = NULL;
  guint n_lines = 0;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  lines = g_strsplit (content, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto(GStrv) cells = g_strsplit (lines[i], "\t", -1);
      g_auto(GStrv) readings = NULL, words = NULL;
      gunichar folded;

      if (lines[i][0] == '#' || lines[i][0] == '\0')
        continue;
      g_test_message ("%s", lines[i]);
      g_assert_cmpuint (g_strv_length (cells), ==, 4);
      readings = g_strsplit (cells[1], " ", -1);
      words = g_strsplit (cells[2], " ", -1);
      g_assert_cmpuint (g_strv_length (readings), >=, 2);
      g_assert_cmpuint (g_strv_length (readings), ==, g_strv_length (words));
      folded = g_utf8_get_char (cells[0]);
      for (guint j = 0; readings[j] != NULL; j++)
        {
          g_autofree char *all = hg_fold_text (words[j]);

          g_assert_true (hg_pinyin_matches (readings[j], cells[0], NULL, NULL));
          g_assert_true (g_utf8_strchr (words[j], -1, folded) != NULL || g_utf8_strchr (all, -1, folded) != NULL);
        }
      g_assert_cmpstr (cells[3], !=, "");
      n_lines++;
    }
  g_assert_cmpuint (n_lines, >, 150);
}

/* A hit is found wherever it stands in a long text. */
static void
test_long (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (10);

  for (guint turn = 0; turn < 600; turn++)
    {
      g_autoptr(GString) text = g_string_new (NULL);
      gsize start = 0, end = 0, at;

      for (guint i = 0; i < turn; i++)
        g_string_append (text, g_rand_boolean (rand) ? "法" : "、律");
      at = text->len;
      g_string_append (text, "消防（通道）法律");
      g_assert_true (hg_pinyin_matches ("xiaofangtd", text->str, &start, &end));
      g_assert_cmpuint (start, ==, at);
      g_assert_cmpuint (end, ==, at + strlen ("消防（通道"));
    }
}

static void
test_long_query (void)
{
  g_autofree char *most = g_strnfill (HG_PINYIN_MOST_QUERY, 'x');
  g_autofree char *more = g_strnfill (HG_PINYIN_MOST_QUERY + 1, 'x');
  g_autoptr(GString) text = g_string_new (NULL);
  g_auto(GStrv) none = hg_pinyin_dup_initials_of (more);

  for (guint i = 0; i < 100; i++)
    g_string_append (text, "消。");
  g_assert_true (hg_pinyin_matches (most, text->str, NULL, NULL));
  g_assert_false (hg_pinyin_matches (more, text->str, NULL, NULL));
  g_assert_null (*none);
}

/* Titles order as ICU orders them. */
static void
test_rank (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (11);
  UErrorCode status = U_ZERO_ERROR;
  UCollator *collator = ucol_open ("zh", &status);

  g_assert_true (U_SUCCESS (status));
  for (guint turn = 0; turn < 100000; turn++)
    {
      UChar a[4], b[4];
      int length = turn % 4, order = 0, expected;

      for (int i = 0; i < 4; i++)
        {
          a[i] = (UChar) g_rand_int_range (rand, 0x4e00, 0x9fa6);
          b[i] = g_rand_boolean (rand) ? a[i] : (UChar) g_rand_int_range (rand, 0x4e00, 0x9fa6);
        }
      for (int i = 0; i < length && order == 0; i++)
        order = (int) hg_pinyin_get_rank (a[i]) - (int) hg_pinyin_get_rank (b[i]);
      expected = ucol_strcoll (collator, a, length, b, length);
      g_assert_cmpint ((order > 0) - (order < 0), ==, expected);
    }
  ucol_close (collator);
  g_assert_cmpuint (hg_pinyin_get_rank (' '), <, hg_pinyin_get_rank ('0'));
  g_assert_cmpuint (hg_pinyin_get_rank ('9'), <, hg_pinyin_get_rank ('a'));
  g_assert_cmpuint (hg_pinyin_get_rank ('9'), <, hg_pinyin_get_rank (0x963f));
  g_assert_cmpuint (hg_pinyin_get_rank (0x505a), <, hg_pinyin_get_rank ('a'));
  g_assert_cmpuint (hg_pinyin_get_rank (0x20000), ==, G_MAXUINT16);
}

static void
test_shares (void)
{
  g_assert_true (hg_pinyin_shares_reading (g_utf8_get_char ("消"), g_utf8_get_char ("销")));
  g_assert_true (hg_pinyin_shares_reading (g_utf8_get_char ("行"), g_utf8_get_char ("航")));
  g_assert_true (hg_pinyin_shares_reading (g_utf8_get_char ("録"), g_utf8_get_char ("路")));
  g_assert_false (hg_pinyin_shares_reading (g_utf8_get_char ("消"), g_utf8_get_char ("防")));
  g_assert_false (hg_pinyin_shares_reading ('a', 'a'));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pinyin/cases", test_cases);
  g_test_add_func ("/pinyin/plainly", test_plainly);
  g_test_add_func ("/pinyin/initials-of", test_initials_of);
  g_test_add_func ("/pinyin/cuts", test_cuts);
  g_test_add_func ("/pinyin/initials", test_initials);
  g_test_add_func ("/pinyin/data", test_data);
  g_test_add_func ("/pinyin/long", test_long);
  g_test_add_func ("/pinyin/long-query", test_long_query);
  g_test_add_func ("/pinyin/rank", test_rank);
  g_test_add_func ("/pinyin/shares", test_shares);
  return g_test_run ();
}
