/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-search-match"

#include "config.h"

#include "hg-search-match.h"

#include <string.h>

static const char texts[] = "消防通道\x1f\x1e堆放 杂物\x1f占用\x1f\x1eYHT-FIRE-003\x1f责令改正\x1f\x1e";

static void
check (const char *word, guint level, gboolean expected)
{
  g_autoptr (HgVocabulary) vocabulary = hg_vocabulary_new ();
  g_autoptr (HgSearchTerm) term = hg_search_term_new (word, FALSE, HG_ITEM_MATTER, vocabulary);
  HgSearchMatch match;

  hg_search_match_init (&match);
  hg_search_match_set (&match, texts, strlen (texts));
  g_test_message ("%s, %u", word, level);
  g_assert_cmpint (hg_search_match_has (&match, term, level), ==, expected);
  hg_search_match_clear (&match);
}

static void
test_levels (void)
{
  check ("防通", 0, TRUE);
  check ("堆放", 0, FALSE);
  check ("堆放", 1, TRUE);
  check ("堆放，杂", 1, TRUE);
  check ("杂物占", 2, FALSE); /* not from one text to the next */
  check ("道堆", 2, FALSE);
  check ("责令改正", 1, FALSE);
  check ("责令改正", 2, TRUE);
  check ("xftd", 0, TRUE);
  check ("zlgz", 2, FALSE); /* pinyin is for titles */
  check ("消防通道消", 2, FALSE);
}

/* A title is told without reading more; what was read is read once. */
static void
test_reads_no_further (void)
{
  g_autoptr (HgVocabulary) vocabulary = hg_vocabulary_new ();
  g_autoptr (HgSearchTerm) title = hg_search_term_new ("防通", FALSE, HG_ITEM_MATTER, vocabulary);
  g_autoptr (HgSearchTerm) rest = hg_search_term_new ("责令改正", FALSE, HG_ITEM_MATTER, vocabulary);
  HgSearchMatch match;

  hg_search_match_init (&match);
  hg_search_match_set (&match, texts, strlen (texts));
  g_assert_true (hg_search_match_has (&match, title, 0));
  g_assert_cmpuint (match.n_levels, ==, 1);
  g_assert_false (hg_search_match_has (&match, rest, 1));
  g_assert_cmpuint (match.n_levels, ==, 2);
  g_assert_true (hg_search_match_has (&match, rest, 2));
  g_assert_false (hg_search_match_has (&match, rest, 0));
  g_assert_true (hg_search_match_has (&match, title, 2));
  g_assert_cmpuint (match.n_levels, ==, HG_N_LEVELS);
  /* Nothing of the former texts is left, not even where the new ones end too early. */
  hg_search_match_set (&match, "消", strlen ("消"));
  for (guint level = 0; level < HG_N_LEVELS; level++)
    {
      g_assert_false (hg_search_match_has (&match, title, level));
      g_assert_cmpuint (match.ends[level], ==, 1);
    }
  hg_search_match_clear (&match);
}

static void
test_number (void)
{
  g_autoptr (HgVocabulary) vocabulary = hg_vocabulary_new ();
  g_autoptr (HgSearchTerm) term = hg_search_term_new ("fire3", FALSE, HG_ITEM_MATTER, vocabulary);
  HgSearchMatch match;

  hg_search_match_init (&match);
  hg_search_match_set (&match, texts, strlen (texts));
  g_assert_false (hg_search_match_has_number (&match, term));
  hg_search_term_add_number (term, "fire 4");
  g_assert_false (hg_search_match_has_number (&match, term));
  hg_search_term_add_number (term, "fire 3");
  g_assert_true (hg_search_match_has_number (&match, term));
  g_assert_true (hg_search_match_has (&match, term, 0));
  hg_search_match_set (&match, "x", 1); /* damaged: no levels */
  g_assert_false (hg_search_match_has (&match, term, 2));
  hg_search_match_clear (&match);
}

static void
check_ranges (const char *words, const char *text, const char *expected)
{
  g_autoptr (HgVocabulary) vocabulary = hg_vocabulary_new ();
  g_autoptr (GArray) ranges = g_array_new (FALSE, FALSE, sizeof (HgRange));
  g_auto (GStrv) each = g_strsplit (words, "|", -1);
  g_autoptr (GString) found = g_string_new (NULL);

  for (char **word = each; *word != NULL; word++)
    {
      g_autoptr (HgSearchTerm) term = hg_search_term_new (*word, FALSE, HG_ITEM_MATTER, vocabulary);

      hg_search_match_add_ranges (term, text, strlen (text), TRUE, ranges);
    }
  hg_search_match_sort_ranges (ranges);
  for (guint i = 0; i < ranges->len; i++)
    {
      const HgRange *range = &g_array_index (ranges, HgRange, i);

      g_string_append_printf (found, "[%.*s]", (int) (range->end - range->start), text + range->start);
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_ranges (void)
{
  check_ranges ("消防", "消防车与消防员", "[消防][消防]");
  check_ranges ("消防|防车", "消防车与消防员", "[消防车][消防]");
  check_ranges ("通道|消防", "消防车通道", "[消防][通道]");
  check_ranges ("xfc", "消防车通道", "[消防车]");
  check_ranges ("ab", "ＡＢ類", "[ＡＢ]");
  check_ranges ("银行", "銀行", "[銀行]");
  check_ranges ("安全 出口", "安全、出口", "[安全、出口]");
  check_ranges ("没有", "消防", "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search-match/levels", test_levels);
  g_test_add_func ("/search-match/reads-no-further", test_reads_no_further);
  g_test_add_func ("/search-match/number", test_number);
  g_test_add_func ("/search-match/ranges", test_ranges);
  return g_test_run ();
}
