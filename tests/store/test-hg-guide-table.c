/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-guide-table"

#include "config.h"

#include "hg-guide-table.h"

#include "helper-dump.h"
#include "helper-full.h"

static void
test_round_trip (HelperFull *full, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) loaded = NULL;
  gint64 next = 1;

  for (guint i = 0; i < full->chapters->len; i++)
    g_assert_true (hg_guide_table_insert (full->db, g_ptr_array_index (full->chapters, i), &next, &error));
  loaded = hg_guide_table_load (full->db, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (loaded->len, ==, 3);
  for (guint i = 0; i < loaded->len; i++)
    {
      g_autofree char *before = helper_dump_chapter (g_ptr_array_index (full->chapters, i));
      g_autofree char *after = helper_dump_chapter (g_ptr_array_index (loaded, i));

      g_assert_cmpstr (after, ==, before);
    }
  g_assert_cmpint (next, ==, 5);
}

static void
test_none (HelperFull *full, gconstpointer data)
{
  g_autoptr(GPtrArray) loaded = hg_guide_table_load (full->db, NULL);

  g_assert_cmpuint (loaded->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/guide-table/round-trip", HelperFull, NULL, helper_full_set_up, test_round_trip, helper_full_tear_down);
  g_test_add ("/guide-table/none", HelperFull, NULL, helper_full_set_up, test_none, helper_full_tear_down);
  return g_test_run ();
}
