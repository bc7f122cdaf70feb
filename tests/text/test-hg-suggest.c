/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-suggest"

#include "config.h"

#include "hg-suggest.h"

#include "hg-pinyin.h"

#include <string.h>

static const struct { const char *word, *text, *meant; HgSlip slip; } cases[] = {
  { "消放通道", "占用消防通道", "消防通道", HG_SLIP_SOUND },
  { "消方同道", "占用消防通道", "消防通道", HG_SLIP_SOUND },
  { "防消", "消防设施", "消防", HG_SLIP_SWAPPED },
  { "消防道通", "占用消防通道", "消防通道", HG_SLIP_SWAPPED },
  { "消防水道", "占用消防通道", "消防通道", HG_SLIP_REPLACED },
  { "防通道", "占用消防通道", NULL, HG_SLIP_NONE },
  { "消通道", "占用消防通道", "消防通道", HG_SLIP_LEFT_OUT },
  { "消防通道路", "占用消防通道", "消防通道", HG_SLIP_TOO_MANY },
  { "大消防通道", "占用消防通道", "消防通道", HG_SLIP_TOO_MANY },
  { "消防通道", "占用消防 通道", "消防 通道", HG_SLIP_LEFT_OUT },
  { "消防通道", "占用消防\x1f通道", NULL, HG_SLIP_NONE },
  { "消防通道", "占用消防通道", NULL, HG_SLIP_NONE },   /* as it is written */
  { "小防", "消防", "消防", HG_SLIP_SOUND },
  { "火防", "消防", NULL, HG_SLIP_NONE },               /* too short */
  { "火", "消", NULL, HG_SLIP_NONE },
  { "", "消防", NULL, HG_SLIP_NONE },
  { "消防通道", "", NULL, HG_SLIP_NONE },
  { "银杭", "银行", "银行", HG_SLIP_SOUND },            /* one of its readings */
  { "fier 003", "yht fire 003", "fire 003", HG_SLIP_SWAPPED },
  { "abc", "abd", NULL, HG_SLIP_NONE },
  { "abcd", "abce", "abc", HG_SLIP_TOO_MANY },
  { "abcd", "axcd", "axcd", HG_SLIP_REPLACED },
  { "餐饮服物", "餐饮服务", "餐饮服务", HG_SLIP_SOUND },
};

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgSuggest) suggest = hg_suggest_new (cases[i].word, 5);
      gsize start = 0, end = 0;
      HgSlip slip = hg_suggest_find (suggest, cases[i].text, &start, &end);
      g_autofree char *meant = slip != HG_SLIP_NONE ? g_strndup (cases[i].text + start, end - start) : NULL;

      g_test_message ("%s in %s", cases[i].word, cases[i].text);
      g_assert_cmpstr (meant, ==, cases[i].meant);
      g_assert_cmpint (slip, ==, cases[i].slip);
    }
}

/* The slip by which @word becomes @part, tried one by one. */
static HgSlip
get_slip (const gunichar *word, glong n, const gunichar *part, glong length)
{
  gboolean sounds = length == n;
  gunichar tried[16];

  for (glong i = 0; i < n && sounds; i++)
    sounds = word[i] == part[i] || hg_pinyin_shares_reading (word[i], part[i]);
  if (length == n && memcmp (word, part, (gsize) n * sizeof *word) == 0)
    return HG_SLIP_NONE;
  if (sounds)
    return HG_SLIP_SOUND;
  for (glong i = 0; i + 1 < n && length == n; i++)
    {
      memcpy (tried, word, (gsize) n * sizeof *word);
      tried[i] = word[i + 1];
      tried[i + 1] = word[i];
      if (tried[i] > ' ' && tried[i + 1] > ' ' && memcmp (tried, part, (gsize) n * sizeof *word) == 0)
        return HG_SLIP_SWAPPED;
    }
  for (glong i = 1; i + 1 < n && length == n && n >= 3; i++)
    {
      memcpy (tried, word, (gsize) n * sizeof *word);
      tried[i] = part[i];
      if (part[i] > ' ' && memcmp (tried, part, (gsize) n * sizeof *word) == 0)
        return HG_SLIP_REPLACED;
    }
  for (glong i = 1; i < n && length == n + 1 && n >= 3; i++)
    if (part[i] >= ' ' && memcmp (word, part, (gsize) i * sizeof *word) == 0 &&
        memcmp (word + i, part + i + 1, (gsize) (n - i) * sizeof *word) == 0)
      return HG_SLIP_LEFT_OUT;
  for (glong i = 0; i < n && length == n - 1 && n >= 3; i++)
    if (memcmp (word, part, (gsize) i * sizeof *word) == 0 &&
        memcmp (word + i + 1, part + i, (gsize) (n - i - 1) * sizeof *word) == 0)
      return HG_SLIP_TOO_MANY;
  return HG_SLIP_NONE;
}

static char *
dup_random_text (GRand *rand, gint least, gint most)
{
  static const char *const pieces[] = { "消", "防", "通", "道", "同", "方", "小", "行", "航", "a", " ", "\x1f" };
  GString *text = g_string_new ("消");

  for (gint i = g_rand_int_range (rand, least, most); i > 1; i--)
    g_string_append (text, pieces[g_rand_int_range (rand, 0, least > 1 ? 10 : G_N_ELEMENTS (pieces))]);
  return g_string_free (text, FALSE);
}

static void
test_plainly (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (18);
  guint counts[HG_SLIP_TOO_MANY + 1] = { 0 };

  for (guint turn = 0; turn < 40000; turn++)
    {
      g_autofree char *word = dup_random_text (rand, 2, 6);
      g_autofree char *text = dup_random_text (rand, 1, 12);
      g_autoptr(HgSuggest) suggest = hg_suggest_new (word, 5);
      glong n, length;
      g_autofree gunichar *w = g_utf8_to_ucs4_fast (word, -1, &n);
      g_autofree gunichar *t = g_utf8_to_ucs4_fast (text, -1, &length);
      HgSlip best = HG_SLIP_NONE, slip;
      gsize start = 0, end = 0;

      for (glong at = 0; at < length; at++)
        for (glong size = MAX (n - 1, 1); size <= n + 1 && at + size <= length; size++)
          {
            slip = get_slip (w, n, t + at, size);
            if (slip != HG_SLIP_NONE && t[at] > ' ' && t[at + size - 1] > ' ' && (best == HG_SLIP_NONE || slip < best))
              best = slip;
          }
      if (strstr (text, word) != NULL)
        best = HG_SLIP_NONE;
      slip = hg_suggest_find (suggest, text, &start, &end);
      g_test_message ("%s in %s", word, text);
      g_assert_cmpint (slip, ==, best);
      counts[slip]++;
      if (slip != HG_SLIP_NONE)
        {
          g_autofree char *part = g_strndup (text + start, end - start);
          glong part_length;
          g_autofree gunichar *p = g_utf8_to_ucs4_fast (part, -1, &part_length);

          g_assert_cmpint (get_slip (w, n, p, part_length), ==, slip);
        }
    }
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    g_assert_cmpuint (counts[i], >, 50);
}

static void
test_collect (void)
{
  g_autoptr(HgSuggest) suggest = hg_suggest_new ("消防同道", 3);
  g_auto(GStrv) none = hg_suggest_dup_all (suggest);
  g_auto(GStrv) all = NULL;

  g_assert_null (*none);
  hg_suggest_offer (suggest, "消防水道");
  hg_suggest_offer (suggest, "占用消防通道被查");
  hg_suggest_offer (suggest, "占用消防通道");
  hg_suggest_offer (suggest, "城市绿地");
  hg_suggest_offer (suggest, "消防同");
  hg_suggest_offer (suggest, "消防车同道");
  hg_suggest_offer (suggest, "消同道");
  hg_suggest_offer (suggest, "消防小道");
  all = hg_suggest_dup_all (suggest);
  g_assert_cmpstr (all[0], ==, "消防通道");
  g_assert_cmpstr (all[1], ==, "消防车同道");
  g_assert_cmpstr (all[2], ==, "消防水道");
  g_assert_null (all[3]);
}

/* Of what sounds the same, that which keeps more of the characters comes first, whenever it comes; no more than are wanted. */
static void
test_sounds (void)
{
  g_autoptr(HgSuggest) suggest = hg_suggest_new ("首危", 2);
  g_auto(GStrv) all = NULL;
  g_autofree char *joined = NULL;

  hg_suggest_offer (suggest, "回收未处理");
  hg_suggest_offer (suggest, "销售未标价");
  hg_suggest_offer (suggest, "首违不罚");
  all = hg_suggest_dup_all (suggest);
  joined = g_strjoinv (" ", all);
  g_assert_cmpstr (joined, ==, "首违 收未");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/suggest/cases", test_cases);
  g_test_add_func ("/suggest/plainly", test_plainly);
  g_test_add_func ("/suggest/collect", test_collect);
  g_test_add_func ("/suggest/sounds", test_sounds);
  return g_test_run ();
}
