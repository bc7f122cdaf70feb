/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-vocabulary-table"

#include "config.h"

#include "hg-vocabulary-table.h"

#include "helper-dump.h"
#include "helper-full.h"

static void
test_round_trip (HelperFull *full, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgVocabulary) loaded = hg_vocabulary_table_load (full->db, &error);
  g_autofree char *before = helper_dump_vocabulary (full->vocabulary);
  g_autofree char *after = NULL;

  g_assert_no_error (error);
  after = helper_dump_vocabulary (loaded);
  g_assert_cmpstr (after, ==, before);
}

static void
test_info (HelperFull *full, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgCatalogInfo) loaded = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  full->info->hash = g_strdup ("abc");
  before = helper_dump_info (full->info);
  g_assert_true (hg_vocabulary_table_insert_info (full->db, full->info, &error));
  loaded = hg_vocabulary_table_load_info (full->db, &error);
  g_assert_no_error (error);
  after = helper_dump_info (loaded);
  g_assert_cmpstr (after, ==, before);
}

/* An edition without an end has none after it was kept. */
static void
test_open_end (HelperFull *full, gconstpointer data)
{
  g_autoptr(HgCatalogInfo) loaded = NULL;

  g_date_clear (&full->info->expires, 1);
  g_assert_true (hg_vocabulary_table_insert_info (full->db, full->info, NULL));
  loaded = hg_vocabulary_table_load_info (full->db, NULL);
  g_assert_false (g_date_valid (&loaded->expires));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/vocabulary-table/round-trip", HelperFull, NULL, helper_full_set_up, test_round_trip, helper_full_tear_down);
  g_test_add ("/vocabulary-table/info", HelperFull, NULL, helper_full_set_up, test_info, helper_full_tear_down);
  g_test_add ("/vocabulary-table/open-end", HelperFull, NULL, helper_full_set_up, test_open_end, helper_full_tear_down);
  return g_test_run ();
}
