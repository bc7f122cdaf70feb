/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-hits"

#include "config.h"

#include "hg-hits.h"

static void
test_keys (void)
{
  static const guint32 keys[] = { 7, 1, 4000000000u };
  g_autoptr(HgHits) hits = hg_hits_new (HG_ITEM_RULE);
  HgHits *other = hg_hits_ref (hits);
  guint position = 99;

  g_assert_true (hits->complete);
  g_assert_cmpuint (hg_hits_get_n (hits), ==, 0);
  g_assert_false (hg_hits_find (hits, 7, &position));
  g_array_append_vals (hits->keys, keys, G_N_ELEMENTS (keys));
  hg_hits_unref (other);
  g_assert_cmpuint (hg_hits_get_n (hits), ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpuint (hg_hits_get_key (hits, i), ==, keys[i]);
      g_assert_true (hg_hits_find (hits, keys[i], &position));
      g_assert_cmpuint (position, ==, i);
    }
  g_assert_false (hg_hits_find (hits, 2, &position));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hits/keys", test_keys);
  return g_test_run ();
}
