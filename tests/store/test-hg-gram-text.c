/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-gram-text"

#include "config.h"

#include "hg-gram-text.h"

#include <string.h>

#include "hg-fold.h"
#include "hg-pinyin.h"

static const char *const characters[] = { "消", "防", "银", "a", "b", "1", "2", "，", " ", "𠮷", "\xee\x80\x80" };

static char *
dup_text (GRand *dice, gint32 longest)
{
  GString *text = g_string_new (NULL);

  for (int n = g_rand_int_range (dice, 1, longest); n > 0; n--)
    g_string_append (text, characters[g_rand_int_range (dice, 0, G_N_ELEMENTS (characters))]);
  return g_string_free (text, FALSE);
}

/* The grams of a table, with those of single characters, as a set. */
static GHashTable *
list_grams (HgGramTable *table)
{
  GHashTable *grams = g_hash_table_new (NULL, NULL);
  guint n;
  g_autofree guint64 *order = hg_gram_table_dup_order (table, &n);

  for (guint i = 0; i < n; i++)
    {
      g_hash_table_add (grams, GUINT_TO_POINTER ((guint32) (order[i] >> 32)));
      g_hash_table_add (grams, GUINT_TO_POINTER (hg_gram_text_alone ((guint32) (order[i] >> 32))));
    }
  return grams;
}

static gboolean
has_all (GHashTable *grams, GArray *wanted)
{
  for (guint i = 0; i < wanted->len; i++)
    if (!g_hash_table_contains (grams, GUINT_TO_POINTER (g_array_index (wanted, guint32, i))))
      return FALSE;
  return wanted->len > 0;
}

static void
check (const char *text, const char *word, guint *n_found)
{
  g_autoptr (HgGramTable) table = hg_gram_table_new ();
  HgGramTable *tables[] = { table, table, table };
  g_autofree char *folded_text = hg_fold_text (text);
  g_autofree char *folded = hg_fold_text (word);
  g_autofree gunichar *needle = NULL;
  g_autoptr (GArray) grams = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GHashTable) has = NULL;
  glong length;
  gboolean is_in, is_exact, is_found;

  if (*folded == '\0')
    return;
  hg_gram_text_split (text, strlen (text), tables, 0);
  has = list_grams (table);
  needle = g_utf8_to_ucs4_fast (folded, -1, &length);
  is_exact = hg_gram_text_split_word (needle, (guint) length, grams);
  is_in = strstr (folded_text, folded) != NULL;
  is_found = has_all (has, grams);
  g_assert_true (!is_in || is_found);             /* nothing is missed */
  g_assert_true (!is_exact || is_in == is_found); /* what needs no look needs none */
  *n_found += is_found;
}

static void
test_words (void)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (7);
  guint n_found = 0;

  for (guint i = 0; i < 20000; i++)
    {
      g_autofree char *text = dup_text (dice, 20);
      g_autofree char *word = dup_text (dice, 5);

      check (text, word, &n_found);
    }
  g_assert_cmpuint (n_found, >, 1000);
}

static void
test_exact (void)
{
  static const struct
  {
    const char *word;
    gboolean is_exact;
    guint n_grams;
  } cases[] = {
    { "消", TRUE, 1 },
    { "消防", TRUE, 1 },
    { "消防安", FALSE, 2 },
    { "ab1", TRUE, 1 },
    { "ab12", FALSE, 2 },
    { "消 防", FALSE, 2 },
    { "𠮷", FALSE, 1 },
    { "a", TRUE, 1 },
    { "a消b", FALSE, 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) grams = g_array_new (FALSE, FALSE, sizeof (guint32));
      glong length;
      g_autofree gunichar *needle = g_utf8_to_ucs4_fast (cases[i].word, -1, &length);

      g_test_message ("%s", cases[i].word);
      g_assert_cmpint (hg_gram_text_split_word (needle, (guint) length, grams), ==, cases[i].is_exact);
      g_assert_cmpuint (grams->len, ==, cases[i].n_grams);
    }
}

/* Every title that a word is read in has the initials of one way to read it. */
static void
test_initials (void)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (12);
  guint n_found = 0;

  for (guint i = 0; i < 20000; i++)
    {
      static const char *const letters[] = { "x", "f", "y", "h", "a", "1", "消", "ang", "xiao", "𠮷" };
      g_autofree char *title = dup_text (dice, 12);
      g_autoptr (GString) word = g_string_new (NULL);
      g_autoptr (HgGramTable) table = hg_gram_table_new ();
      g_autoptr (GHashTable) has = NULL;
      g_auto (GStrv) strings = NULL;
      gboolean found = FALSE;

      for (int n = g_rand_int_range (dice, 1, 5); n > 0; n--)
        g_string_append (word, letters[g_rand_int_range (dice, 0, G_N_ELEMENTS (letters))]);
      if (!hg_pinyin_matches (word->str, title, NULL, NULL))
        continue;
      hg_gram_text_split_initials (title, strlen (title), table, 0);
      has = list_grams (table);
      strings = hg_pinyin_dup_initials_of (word->str);
      for (char **string = strings; *string != NULL; string++)
        {
          g_autoptr (GArray) grams = g_array_new (FALSE, FALSE, sizeof (guint32));

          hg_gram_text_split_initials_of (*string, grams);
          found = found || grams->len == 0 || has_all (has, grams);
        }
      if (!found)
        g_test_message ("%s, %s", word->str, title);
      g_assert_true (found);
      n_found++;
    }
  g_assert_cmpuint (n_found, >, 500);
}

/* Each text goes to the table of its level, and no gram goes from one text to the next. */
static void
test_levels (void)
{
  static const char texts[] = "消防\x1f\x1e通道\x1f全安\x1f\x1e出口\x1f\x1e";
  g_autoptr (HgGramTable) first = hg_gram_table_new ();
  g_autoptr (HgGramTable) second = hg_gram_table_new ();
  g_autoptr (HgGramTable) third = hg_gram_table_new ();
  HgGramTable *tables[] = { first, second, third };
  guint n;

  hg_gram_text_split (texts, strlen (texts), tables, 0);
  for (guint i = 0; i < 3; i++)
    {
      g_autofree guint64 *order = hg_gram_table_dup_order (tables[i], &n);

      g_assert_cmpuint (n, ==, i == 1 ? 4 : 2);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gram-text/words", test_words);
  g_test_add_func ("/gram-text/exact", test_exact);
  g_test_add_func ("/gram-text/initials", test_initials);
  g_test_add_func ("/gram-text/levels", test_levels);
  return g_test_run ();
}
