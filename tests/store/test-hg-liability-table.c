/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-liability-table"

#include "config.h"

#include "hg-liability-table.h"

#include "helper-dump.h"
#include "helper-full.h"

static void
test_round_trip (HelperFull *full, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  gint64 next_condition = 1;

  for (guint i = 0; i < full->matters->len; i++)
    g_assert_true (hg_liability_table_insert (full->db, g_ptr_array_index (full->matters, i), i + 1, full->vocabulary,
                                              full->keys, &next_condition, &error));
  g_assert_cmpint (next_condition, ==, 3);
  for (guint i = 0; i < full->matters->len; i++)
    {
      const HgMatter *matter = g_ptr_array_index (full->matters, i);
      g_autoptr(HgMatter) loaded = hg_matter_new ();

      g_assert_true (hg_liability_table_load (full->db, loaded, i + 1, &error));
      g_assert_cmpuint (loaded->liabilities->len, ==, matter->liabilities->len);
      for (guint j = 0; j < loaded->liabilities->len; j++)
        {
          g_autofree char *before = helper_dump_liability (g_ptr_array_index (matter->liabilities, j));
          g_autofree char *after = helper_dump_liability (g_ptr_array_index (loaded->liabilities, j));

          g_assert_cmpstr (after, ==, before);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/liability-table/round-trip", HelperFull, NULL, helper_full_set_up, test_round_trip, helper_full_tear_down);
  return g_test_run ();
}
