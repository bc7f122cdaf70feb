/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-citation-table"

#include "config.h"

#include "hg-citation-table.h"

#include "helper-full.h"

static const HgMatter *
get_matter (HelperFull *full)
{
  return g_ptr_array_index (full->matters, 0);
}

static gint64
count (HelperFull *full, const char *condition)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count(*) FROM citation JOIN law USING (law) WHERE %s", condition);
  gint64 n = -1;

  g_assert_true (hg_db_get_number (full->db, sql, &n, NULL));
  return n;
}

/* An article is noted once, however often it is cited. */
static void
test_once (HelperFull *full, gconstpointer data)
{
  GPtrArray *cites = get_matter (full)->obligations;
  const HgCitation *first = g_ptr_array_index (cites, 0);
  g_autofree char *condition = g_strdup_printf ("owner_kind = 0 AND owner = 1 AND id = '%s' AND article = '%s'", first->law,
                                                first->article);

  g_assert_cmpuint (cites->len, ==, 2);
  for (int i = 0; i < 2; i++)
    g_assert_true (hg_citation_table_insert (full->db, HG_ITEM_MATTER, 1, cites, full->vocabulary, full->keys, NULL));
  g_assert_cmpint (count (full, condition), ==, 1);
  g_assert_cmpint (count (full, "owner_kind = 1 OR owner <> 1"), ==, 0);
}

static void
test_unknown_law (HelperFull *full, gconstpointer data)
{
  g_autoptr(GPtrArray) cites = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_citation_free);
  HgCitation *cite = hg_citation_new ();

  cite->law = g_strdup ("no-law");
  cite->article = g_strdup ("1");
  g_ptr_array_add (cites, cite);
  g_assert_true (hg_citation_table_insert (full->db, HG_ITEM_MATTER, 1, cites, full->vocabulary, full->keys, NULL));
  g_assert_cmpint (count (full, "TRUE"), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/citation-table/once", HelperFull, NULL, helper_full_set_up, test_once, helper_full_tear_down);
  g_test_add ("/citation-table/unknown-law", HelperFull, NULL, helper_full_set_up, test_unknown_law, helper_full_tear_down);
  return g_test_run ();
}
