/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-accels"

#include "config.h"

#include "hg-accels.h"

#include "hg-ui-fixture.h"

static void
test_keys (void)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const HgAccel *accels;
  guint n;

  accels = hg_accels_get_table (&n);
  g_assert_cmpuint (n, >, 10);
  for (guint i = 0; i < n; i++)
    {
      g_assert_nonnull (accels[i].keys[0]);
      for (guint j = 0; j < 3 && accels[i].keys[j] != NULL; j++)
        {
          GdkModifierType modifiers;
          guint key;

          g_assert_true (gtk_accelerator_parse (accels[i].keys[j], &key, &modifiers));
          g_assert_cmpuint (key, !=, 0);
          /* One key, one action; what has none means something in one place, and one thing there. */
          g_assert_true (g_hash_table_add (seen, accels[i].action != NULL
                                                   ? g_strdup (accels[i].keys[j])
                                                   : g_strdup_printf ("%s: %s", accels[i].group, accels[i].keys[j])));
        }
    }
}

static void
test_groups (void)
{
  g_autoptr(GHashTable) ended = g_hash_table_new (g_str_hash, g_str_equal);
  const HgAccel *accels;
  guint n;

  /* The window of shortcuts relies on it: the lines of a group stand together. */
  accels = hg_accels_get_table (&n);
  for (guint i = 1; i < n; i++)
    if (g_strcmp0 (accels[i].group, accels[i - 1].group) != 0)
      {
        g_assert_true (g_hash_table_add (ended, (gpointer) accels[i - 1].group));
        g_assert_false (g_hash_table_contains (ended, accels[i].group));
      }
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/accels/keys", test_keys);
  g_test_add_func ("/accels/groups", test_groups);
  return g_test_run ();
}
