/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-abbreviation"

#include "config.h"

#include "hg-abbreviation.h"

static void
test_matches (void)
{
  g_assert_true (hg_abbreviation_matches ("城管", "区城市管理局"));
  g_assert_true (hg_abbreviation_matches ("人社局", "区人力资源和社会保障局"));
  g_assert_true (hg_abbreviation_matches ("市监", "区市场监督管理局"));
  g_assert_true (hg_abbreviation_matches ("城市管理", "区城市管理局"));
  g_assert_false (hg_abbreviation_matches ("管城", "区城市管理局"));   /* the order counts */
  g_assert_false (hg_abbreviation_matches ("城城", "区城市管理局"));   /* each stands for itself */
  g_assert_false (hg_abbreviation_matches ("城管委", "区城市管理局"));
  g_assert_false (hg_abbreviation_matches ("城", "区城市管理局"));     /* too little */
  g_assert_false (hg_abbreviation_matches ("", "区城市管理局"));
  g_assert_false (hg_abbreviation_matches ("ab", "axb"));              /* letters are no abbreviation, but pinyin */
  g_assert_false (hg_abbreviation_matches ("城 管", "城 市 管 理"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/abbreviation/matches", test_matches);
  return g_test_run ();
}
