/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-fold"

#include "config.h"

#include "hg-fold.h"

#include <string.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

static const struct { const char *text, *folded; } cases[] = {
  { "", "" },
  { "消防通道", "消防通道" },
  { "  a\t b\n", "a b" },
  { "YHT-FIRE-002", "yht fire 002" },
  { "ＹＨＴ－ＦＩＲＥ－００２", "yht fire 002" },
  { "《中华人民共和国消防法》第六十条", "中华人民共和国消防法 第六十条" },
  { "占用、堵塞、封闭；“疏散通道”", "占用 堵塞 封闭 疏散通道" },
  { "……——", "" },
  { "罰款五萬元以下", "罚款五万元以下" },
  { "著作權", "着作权" },
  { "㈱①½", "株 11 2" },
  { "㎏㎡", "kgm2" },
  { "5％以上", "5 以上" },
  { "ﬁre", "fire" },
  { "Straße", "strasse" },
  { "e\u0301 É é", "é é é" },
  { "が か\u3099 ｶﾞ", "が が ガ" },
  { "\u1112\u1161\u11ab 한", "한 한" },
  { "消\u00ad防\u200b通\ufeff道", "消防通道" },
  { "a\u00ad\u0301", "á" },
  { "\uf900", "岂" },
  { "𠀀𠮷", "𠀀𠮷" },
  { "🔥消防🚒", "消防" },
  { "题目，\x1f甲 。\x1e\x1f 乙", "题目\x1f甲\x1e\x1f乙" },
  { "甲\x80\xff乙\xe6\xb6", "甲 乙" },
  { "\xed\xa0\x80z\xc0\xafz", "z z" },
  { "第\xe3\x80\x80六十条", "第 六十条" },
  { "〇一二", "〇一二" },
  { "人々", "人々" },
  { "零下5℃", "零下5 c" },
  { "a\u0338+\u0338b", "a\u0338 \u0338b" },
};

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = hg_fold_text (cases[i].text);

      g_assert_cmpstr (folded, ==, cases[i].folded);
    }
}

/* What random texts are made of: what joins, what expands, what vanishes, what parts, and what people write. */
static gunichar
get_random_character (GRand *rand)
{
  static const struct { gunichar first, last; } ranges[] = {
    { 0x4e00, 0x9fff }, { 0x4e00, 0x9fff }, { 0x4e00, 0x9fff }, { 0x20, 0x7e }, { 'a', 'e' }, { 0x300, 0x345 }, { 0x300, 0x308 },
    { 0x3000, 0x30ff }, { 0x3099, 0x309a }, { 0xff00, 0xffef }, { 0x1100, 0x11ff }, { 0xac00, 0xac20 }, { 0xf900, 0xfad9 },
    { 0x3200, 0x33ff }, { 0x200b, 0x200f }, { 0xad, 0xad }, { 0x34f, 0x34f }, { 0xfe00, 0xfe0f }, { 0x2000, 0x206f }, { 0x1e, 0x1f },
    { 0xfb00, 0xfdfd }, { 0x20000, 0x2a6df }, { 0x2f800, 0x2fa1d }, { 0x1d400, 0x1d7ff }, { 0x1f300, 0x1f5ff }, { 1, 0xd7ff },
    { 0x9be, 0x9d7 }, { 0xe0001, 0xe007f }, { 0x110b9, 0x110bb }, { 0xe000, 0xffff }, { 0x10000, 0x10ffff }, { 0x20, 0x20 },
  };
  guint which = (guint) g_rand_int_range (rand, 0, G_N_ELEMENTS (ranges));

  return (gunichar) g_rand_int_range (rand, (gint32) ranges[which].first, (gint32) ranges[which].last + 1);
}

static char *
dup_random_text (GRand *rand, guint most)
{
  GString *text = g_string_new (NULL);

  for (guint i = (guint) g_rand_int_range (rand, 0, (gint32) most + 1); i > 0; i--)
    g_string_append_unichar (text, get_random_character (rand));
  return g_string_free (text, FALSE);
}

/* The whole text normalized at once by ICU, then each character by itself, then the blanks. */
static char *
dup_by_icu (const char *text)
{
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance (&status);
  UChar source[1024], normal[8192];
  int32_t length = 0;
  g_autofree char *whole = NULL;
  GString *folded = g_string_new (NULL);
  gboolean blank = FALSE;

  u_strFromUTF8 (source, G_N_ELEMENTS (source), &length, text, -1, &status);
  length = unorm2_normalize (normalizer, source, length, normal, G_N_ELEMENTS (normal), &status);
  g_assert_true (U_SUCCESS (status));
  whole = g_utf16_to_utf8 ((const gunichar2 *) normal, length, NULL, NULL, NULL);
  for (const char *p = whole; *p != '\0'; p = g_utf8_next_char (p))
    {
      char single[8] = "";
      g_autofree char *one = NULL;
      gboolean separator = *p == 0x1e || *p == 0x1f;

      g_unichar_to_utf8 (g_utf8_get_char (p), single);
      one = hg_fold_text (single);
      if (*one != '\0' && blank && folded->len > 0 && !separator && (guchar) folded->str[folded->len - 1] > 0x1f)
        g_string_append_c (folded, ' ');
      blank = *one == '\0' || (blank && *one == '\0');
      g_string_append (folded, one);
    }
  return g_string_free (folded, FALSE);
}

static void
test_icu (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (4);

  for (guint turn = 0; turn < 60000; turn++)
    {
      g_autofree char *text = dup_random_text (rand, turn % 12);
      g_autofree char *folded = hg_fold_text (text);
      g_autofree char *expected = dup_by_icu (text);

      g_assert_cmpstr (folded, ==, expected);
    }
}

/* Each character of the basic plane becomes what ICU's tables say, wherever its simplified form is simple itself. */
static void
test_simplified (void)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar id[32];
  UTransliterator *simplifier;
  guint n_changed = 0;

  u_uastrcpy (id, "Traditional-Simplified");
  simplifier = utrans_openU (id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
  g_assert_true (U_SUCCESS (status));
  for (UChar c = 0x3400; c < 0xa000; c++)
    {
      UChar text[8] = { c }, again[8];
      int32_t length = 1, limit = 1;
      char single[8] = "";
      g_autofree char *folded = NULL;

      if (u_charType (c) != U_OTHER_LETTER)
        continue;
      utrans_transUChars (simplifier, text, &length, 8, 0, &limit, &status);
      *again = *text;
      limit = length;
      utrans_transUChars (simplifier, again, &length, 8, 0, &limit, &status);
      if (limit != 1 || *again != *text)
        continue;
      g_unichar_to_utf8 (c, single);
      folded = hg_fold_text (single);
      g_assert_cmpuint (g_utf8_get_char (folded), ==, *text);
      n_changed += *text != c;
    }
  g_assert_cmpuint (n_changed, >, 2500);
  utrans_close (simplifier);
}

/* The iterator's ranges are in order, within the text, at characters' limits, and what they hold folds to what it gave;
   they overlap only where something was expanded. */
static void
test_ranges (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (5);

  for (guint turn = 0; turn < 20000; turn++)
    {
      g_autofree char *text = dup_random_text (rand, turn % 12);
      g_autofree char *folded = hg_fold_text (text);
      g_autoptr(GString) given = g_string_new (NULL);
      gsize start, end, last_start = 0, last_end = 0;
      HgFoldIter iter;
      gunichar c;

      hg_fold_iter_init (&iter, text, -1);
      while (hg_fold_iter_next (&iter, &c, &start, &end))
        {
          g_autofree char *part = g_strndup (text + start, end - start);
          g_autofree char *part_folded = hg_fold_text (part);

          g_assert_cmpuint (start, <, end);
          g_assert_cmpuint (end, <=, strlen (text));
          g_assert_cmpuint (start, >=, last_start);
          g_assert_cmpuint (end, >=, last_end);
          g_assert_true (g_utf8_validate (part, -1, NULL));
          /* A blank may share its range with the end of an expansion. */
          g_assert_true (c == ' ' || g_utf8_strchr (part_folded, -1, c) != NULL);
          g_assert_true (start >= last_end || end - start > 1);
          g_string_append_unichar (given, c);
          last_start = start;
          last_end = end;
        }
      g_assert_cmpstr (given->str, ==, folded);
    }
}

static void
test_expansion (void)
{
  static const struct { gunichar c; gsize start, end; } expected[] = {
    { 0x7532, 0, 3 }, { ' ', 3, 9 }, { '1', 9, 11 }, { ' ', 9, 11 }, { '2', 9, 11 }, { 0x1f, 11, 12 }, { 0xe9, 12, 15 },
  };
  HgFoldIter iter;
  gunichar c;
  gsize start, end, i = 0;

  hg_fold_iter_init (&iter, "甲，。½\x1f" "e\u0301；", -1);
  for (; hg_fold_iter_next (&iter, &c, &start, &end); i++)
    {
      g_assert_cmpuint (i, <, G_N_ELEMENTS (expected));
      g_assert_cmpuint (c, ==, expected[i].c);
      g_assert_cmpuint (start, ==, expected[i].start);
      g_assert_cmpuint (end, ==, expected[i].end);
    }
  g_assert_cmpuint (i, ==, G_N_ELEMENTS (expected));
  g_assert_false (hg_fold_iter_next (&iter, &c, &start, &end));
}

static void
test_length (void)
{
  HgFoldIter iter;
  gunichar c;
  gsize start, end;

  hg_fold_iter_init (&iter, "消防e\u0301", 7);
  g_assert_true (hg_fold_iter_next (&iter, &c, &start, &end));
  g_assert_true (hg_fold_iter_next (&iter, &c, &start, &end));
  g_assert_cmpuint (c, ==, 0x9632);
  g_assert_true (hg_fold_iter_next (&iter, &c, &start, &end));
  g_assert_cmpuint (c, ==, 'e');
  g_assert_false (hg_fold_iter_next (&iter, &c, &start, &end));
}

/* Folding what is folded changes nothing, nor does what stands on the other side of a separator. */
static void
test_again (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (6);

  for (guint turn = 0; turn < 20000; turn++)
    {
      g_autofree char *left = dup_random_text (rand, turn % 8);
      g_autofree char *right = dup_random_text (rand, turn % 8);
      g_autofree char *both = g_strconcat (left, "\x1f", right, NULL);
      g_autofree char *left_folded = hg_fold_text (left);
      g_autofree char *right_folded = hg_fold_text (right);
      g_autofree char *both_folded = hg_fold_text (both);
      g_autofree char *expected = g_strconcat (left_folded, "\x1f", right_folded, NULL);
      g_autofree char *again = hg_fold_text (both_folded);

      g_assert_cmpstr (both_folded, ==, expected);
      g_assert_cmpstr (again, ==, both_folded);
    }
}

static void
test_bytes (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (7);

  for (guint turn = 0; turn < 50000; turn++)
    {
      char bytes[24] = "";
      gsize length = (gsize) g_rand_int_range (rand, 0, sizeof bytes);
      g_autofree char *exact = NULL, *folded = NULL;

      for (gsize i = 0; i < length; i++)
        bytes[i] = (char) (g_rand_boolean (rand) ? g_rand_int_range (rand, 0x80, 0x100) : g_rand_int_range (rand, 1, 0x100));
      /* Nothing behind it that could be read unpunished. */
      exact = g_memdup2 (bytes, length + 1);
      folded = hg_fold_text (exact);
      g_assert_true (g_utf8_validate (folded, -1, NULL));
    }
}

/* A pile of marks that no buffer holds. */
static void
test_pile (void)
{
  g_autoptr(GString) text = g_string_new ("\ufdfa");
  g_autofree char *folded = NULL;

  for (guint i = 0; i < 1000; i++)
    g_string_append (text, i % 2 == 0 ? "\u0344" : "\u0301");
  folded = hg_fold_text (text->str);
  g_assert_cmpint (g_utf8_strlen (folded, -1), ==, 18 + 500 + 1000);
}

static void
test_version (void)
{
  g_assert_cmpuint (hg_fold_get_version (), ==, hg_fold_get_version ());
  g_assert_cmpuint (hg_fold_get_version (), !=, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fold/cases", test_cases);
  g_test_add_func ("/fold/icu", test_icu);
  g_test_add_func ("/fold/simplified", test_simplified);
  g_test_add_func ("/fold/ranges", test_ranges);
  g_test_add_func ("/fold/expansion", test_expansion);
  g_test_add_func ("/fold/length", test_length);
  g_test_add_func ("/fold/again", test_again);
  g_test_add_func ("/fold/bytes", test_bytes);
  g_test_add_func ("/fold/pile", test_pile);
  g_test_add_func ("/fold/version", test_version);
  return g_test_run ();
}
