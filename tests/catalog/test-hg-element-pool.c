/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-element-pool"

#include "config.h"

#include "hg-element-pool.h"

#include <string.h>

/* Pieces of every size lie apart, and stay as they were written. */
static void
test_apart (void)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (3);

  for (int round = 0; round < 20; round++)
    {
      g_autoptr(HgElementPool) pool = hg_element_pool_new ();
      char *pieces[300];
      gsize sizes[300], total = 0;

      g_assert_cmpuint (hg_element_pool_get_size (pool), ==, 0);
      for (int i = 0; i < 300; i++)
        {
          sizes[i] = (gsize) g_rand_int_range (random, 1, i % 50 == 0 ? 200000 : 2000);
          pieces[i] = hg_element_pool_alloc (pool, sizes[i]);
          g_assert_cmpuint ((gsize) pieces[i] % sizeof (gpointer), ==, 0);
          memset (pieces[i], i, sizes[i]);
          total += sizes[i];
        }
      g_assert_cmpuint (hg_element_pool_get_size (pool), >=, total);
      for (int i = 0; i < 300; i++)
        for (gsize at = 0; at < sizes[i]; at++)
          g_assert_cmpint (pieces[i][at], ==, (char) i);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/element-pool/apart", test_apart);
  return g_test_run ();
}
