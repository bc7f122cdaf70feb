/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-query-scanner"

#include "config.h"

#include "hg-query-scanner.h"

static void
test_narrow (void)
{
  static const struct { const char *text, *narrow; } cases[] = {
    { "", "" }, { "ＡＢＣ：＞＝", "ABC:>=" }, { " a　 b\t", "a b " }, { "a－b−c–d‐e", "a-b-c-d-e" }, { "一—二", "一—二" }, { "\xff" "a\xe6", "a " },
    { "a\x1f" "b", "a b" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *narrow = hg_query_scanner_narrow (cases[i].text);

      g_assert_cmpstr (narrow, ==, cases[i].narrow);
    }
}

static void
test_walk (void)
{
  HgQueryScanner scanner, ahead;
  g_autofree char *word = NULL, *quoted = NULL, *rest = NULL;

  hg_query_scanner_init (&scanner, " 领域：“消 防”x「a\"b");
  g_assert_true (hg_query_scanner_is_blank (&scanner));
  hg_query_scanner_skip_blanks (&scanner);
  ahead = scanner;
  word = hg_query_scanner_take_word (&ahead);
  g_assert_cmpstr (word, ==, "领域：");
  g_assert_true (hg_query_scanner_is_quote (&ahead));
  quoted = hg_query_scanner_take_quoted (&ahead);
  g_assert_cmpstr (quoted, ==, "消 防");
  g_assert_cmpuint (ahead.open, ==, 0);
  g_assert_true (hg_query_scanner_skip (&ahead, 'x'));
  g_assert_false (hg_query_scanner_skip (&ahead, 'x'));
  rest = hg_query_scanner_take_quoted (&ahead);
  g_assert_cmpstr (rest, ==, "a\"b");
  g_assert_cmpuint (ahead.open, ==, 0x300c);
  g_assert_true (hg_query_scanner_at_end (&ahead));
  g_assert_cmpuint (hg_query_scanner_peek (&ahead), ==, 0);
  hg_query_scanner_advance (&ahead);
  g_assert_cmpuint (ahead.at, ==, ahead.length);
  g_assert_cmpuint (scanner.at, ==, 1);
}

static void
test_bytes (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (17);

  for (guint turn = 0; turn < 20000; turn++)
    {
      char bytes[12] = "";
      gsize length = turn % sizeof bytes, last = 0;
      g_autofree char *exact = NULL;
      HgQueryScanner scanner;

      for (gsize i = 0; i < length; i++)
        bytes[i] = (char) g_rand_int_range (rand, 1, 0x100);
      exact = g_strdup (bytes);
      hg_query_scanner_init (&scanner, exact);
      while (!hg_query_scanner_at_end (&scanner))
        {
          g_assert_cmpuint (hg_query_scanner_peek (&scanner), !=, 0);
          hg_query_scanner_advance (&scanner);
          g_assert_cmpuint (scanner.at, >, last);
          last = scanner.at;
        }
      g_assert_cmpuint (scanner.at, ==, scanner.length);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/query-scanner/narrow", test_narrow);
  g_test_add_func ("/query-scanner/walk", test_walk);
  g_test_add_func ("/query-scanner/bytes", test_bytes);
  return g_test_run ();
}
