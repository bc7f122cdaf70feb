/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-matter-table"

#include "config.h"

#include "hg-matter-table.h"

#include <string.h>

#include "hg-error.h"
#include "helper-dump.h"
#include "helper-full.h"

static void
insert_all (HelperFull *full)
{
  g_autoptr(HgPacker) packer = hg_packer_new ();
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < full->matters->len; i++)
    g_assert_true (hg_matter_table_insert (full->db, g_ptr_array_index (full->matters, i), i + 1, full->vocabulary, full->keys,
                                           packer, &error));
  g_assert_no_error (error);
}

static void
test_round_trip (HelperFull *full, gconstpointer data)
{
  insert_all (full);
  for (guint i = 0; i < full->matters->len; i++)
    {
      const HgMatter *matter = g_ptr_array_index (full->matters, i);
      g_autoptr(GError) error = NULL;
      g_autoptr(HgMatter) loaded = hg_matter_table_load (full->db, matter->id, &error);
      g_autofree char *before = helper_dump_matter (matter);
      g_autofree char *after = NULL;

      g_assert_no_error (error);
      after = helper_dump_matter (loaded);
      g_assert_cmpstr (after, ==, before);
    }
}

static void
assert_found (HelperFull *full, const char *id_or_number, const char *id)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgMatter) loaded = hg_matter_table_load (full->db, id_or_number, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (loaded->id, ==, id);
}

/* By number in any case, whatever the case in which the edition writes it. */
static void
test_number (HelperFull *full, gconstpointer data)
{
  HgMatter *matter = g_ptr_array_index (full->matters, 1);
  HgMatter *first = g_ptr_array_index (full->matters, 0);

  g_free (matter->number);
  matter->number = g_strdup ("Mixed-Case-7");
  insert_all (full);
  assert_found (full, "FULL-001", first->id);
  assert_found (full, "full-001", first->id);
  assert_found (full, "Mixed-Case-7", matter->id);
  assert_found (full, "mixed-case-7", matter->id);
}

static void
test_not_found (HelperFull *full, gconstpointer data)
{
  static const char *const ids[] = { "", "nothing", "' OR 1=1 --", "%" };

  insert_all (full);
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_null (hg_matter_table_load (full->db, ids[i], &error));
      g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
    }
}

/* Bytes that are no record, or no more one, are refused or are another whole one; nothing is read beyond them. */
static void
try_bytes (const char *bytes, gsize size, gboolean must_fail)
{
  g_autofree char *exact = g_memdup2 (bytes, size);   /* so that a sanitizer sees one byte too many */
  g_autoptr(GError) error = NULL;
  g_autoptr(HgMatter) loaded = hg_matter_unpack (exact, size, &error);
  g_autofree char *dump = loaded != NULL ? helper_dump_matter (loaded) : NULL;

  if (loaded == NULL)
    g_assert_error (error, HG_ERROR, HG_ERROR_DAMAGED);
  g_assert_true (loaded == NULL || !must_fail);
}

static void
test_damaged (HelperFull *full, gconstpointer data)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (2026);
  g_autoptr(HgPacker) packer = hg_packer_new ();

  for (guint i = 0; i < full->matters->len; i++)
    {
      const char *record;
      gsize size;
      g_autofree char *copy = NULL;

      hg_matter_pack (g_ptr_array_index (full->matters, i), packer);
      record = hg_packer_finish (packer, &size);
      for (gsize length = 0; length < size; length++)
        try_bytes (record, length, TRUE);
      copy = g_memdup2 (record, size);
      for (int round = 0; round < 5000; round++)
        {
          gsize at = (gsize) g_rand_int_range (random, 0, (gint32) size);

          copy[at] = (char) g_rand_int (random);
          try_bytes (copy, size, FALSE);
          if (g_rand_int_range (random, 0, 4) > 0)
            memcpy (copy, record, size);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/matter-table/round-trip", HelperFull, NULL, helper_full_set_up, test_round_trip, helper_full_tear_down);
  g_test_add ("/matter-table/round-trip-shipped", HelperFull, NULL, helper_full_set_up_shipped, test_round_trip,
              helper_full_tear_down);
  g_test_add ("/matter-table/damaged", HelperFull, NULL, helper_full_set_up, test_damaged, helper_full_tear_down);
  g_test_add ("/matter-table/number", HelperFull, NULL, helper_full_set_up, test_number, helper_full_tear_down);
  g_test_add ("/matter-table/not-found", HelperFull, NULL, helper_full_set_up, test_not_found, helper_full_tear_down);
  return g_test_run ();
}
