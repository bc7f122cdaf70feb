/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-search-number"

#include "config.h"

#include "hg-search-number.h"

#include "hg-query-reading.h"

/* A number is found by every key that means it, whether it was read the short way or by folding. */
static void
check (const char *number, const char *text)
{
  guint32 hashes[HG_SEARCH_NUMBER_MOST];
  guint n = hg_search_number_hash_all (number, hashes);
  g_autofree char *key = hg_query_reading_dup_number (text);
  gboolean found = FALSE;

  if (key == NULL)
    return;
  for (guint i = 0; i < n; i++)
    found = found || hashes[i] == hg_search_number_hash (key);
  if (hg_query_reading_number_matches (key, number) && !found)
    g_test_message ("%s, %s", number, text);
  g_assert_true (found || !hg_query_reading_number_matches (key, number));
}

static void
test_known (void)
{
  guint32 hashes[HG_SEARCH_NUMBER_MOST];

  g_assert_cmpuint (hg_search_number_hash_all ("YHT-FIRE-003", hashes), ==, 2);
  g_assert_cmpuint (hashes[0], ==, hg_search_number_hash ("yht fire 3"));
  g_assert_cmpuint (hashes[1], ==, hg_search_number_hash ("fire 3"));
  g_assert_cmpuint (hg_search_number_hash_all ("ＹＨＴ－ＦＩＲＥ－００３", hashes), ==, 2);
  g_assert_cmpuint (hashes[1], ==, hg_search_number_hash ("fire 3"));
  g_assert_cmpuint (hg_search_number_hash_all ("003", hashes), ==, 0);
  g_assert_cmpuint (hg_search_number_hash_all ("FIRE", hashes), ==, 0);
}

static char *
dup_random (GRand *dice)
{
  static const char *const pieces[] = { "A", "b", "YHT", "0", "00", "12", "3", "-", " ", "_", "Ａ", "３", "消" };
  GString *text = g_string_new (NULL);

  for (int n = g_rand_int_range (dice, 1, 8); n > 0; n--)
    g_string_append (text, pieces[g_rand_int_range (dice, 0, G_N_ELEMENTS (pieces))]);
  return g_string_free (text, FALSE);
}

static void
test_random (void)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (6);

  for (guint i = 0; i < 20000; i++)
    {
      g_autofree char *number = dup_random (dice);
      g_autofree char *other = dup_random (dice);

      check (number, number);
      check (number, other);
      for (const char *end = number; *end != '\0'; end = g_utf8_next_char (end))
        check (number, end);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search-number/known", test_known);
  g_test_add_func ("/search-number/random", test_random);
  return g_test_run ();
}
