/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-citation-table"

#include "config.h"

#include "hg-citation-table.h"

#include "helper-dump.h"
#include "helper-full.h"

static const HgMatter *
get_matter (HelperFull *full)
{
  return g_ptr_array_index (full->matters, 0);
}

static gboolean
insert (HelperFull *full, gint64 owner, HgCiteRole role, int part, GPtrArray *cites)
{
  return hg_citation_table_insert (full->db, HG_ITEM_MATTER, owner, role, part, cites, full->vocabulary, full->keys, NULL);
}

static char *
load (HelperFull *full, gint64 owner, HgCiteRole role, int part)
{
  g_autoptr(GPtrArray) cites = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_citation_free);

  g_assert_true (hg_citation_table_load (full->db, HG_ITEM_MATTER, owner, role, part, cites, NULL));
  return helper_dump_cites (cites);
}

static void
test_round_trip (HelperFull *full, gconstpointer data)
{
  GPtrArray *cites = get_matter (full)->obligations;
  g_autofree char *before = helper_dump_cites (cites);
  g_autofree char *after = NULL;

  g_assert_cmpuint (cites->len, ==, 2);
  g_assert_true (insert (full, 1, HG_CITE_OBLIGATION, 0, cites));
  after = load (full, 1, HG_CITE_OBLIGATION, 0);
  g_assert_cmpstr (after, ==, before);
}

/* Owner, role and part keep citations apart. */
static void
test_apart (HelperFull *full, gconstpointer data)
{
  GPtrArray *cites = get_matter (full)->obligations;
  g_autofree char *other_owner = NULL;
  g_autofree char *other_role = NULL;
  g_autofree char *other_part = NULL;

  g_assert_true (insert (full, 1, HG_CITE_PENALTY, 0, cites));
  other_owner = load (full, 2, HG_CITE_PENALTY, 0);
  other_role = load (full, 1, HG_CITE_OBLIGATION, 0);
  other_part = load (full, 1, HG_CITE_PENALTY, 1);
  g_assert_cmpstr (other_owner, ==, "");
  g_assert_cmpstr (other_role, ==, "");
  g_assert_cmpstr (other_part, ==, "");
}

static void
test_unknown_law (HelperFull *full, gconstpointer data)
{
  g_autoptr(GPtrArray) cites = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_citation_free);
  HgCitation *cite = hg_citation_new ();
  g_autofree char *after = NULL;

  cite->law = g_strdup ("no-law");
  cite->article = g_strdup ("1");
  g_ptr_array_add (cites, cite);
  g_assert_true (insert (full, 1, HG_CITE_OBLIGATION, 0, cites));
  after = load (full, 1, HG_CITE_OBLIGATION, 0);
  g_assert_cmpstr (after, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/citation-table/round-trip", HelperFull, NULL, helper_full_set_up, test_round_trip, helper_full_tear_down);
  g_test_add ("/citation-table/apart", HelperFull, NULL, helper_full_set_up, test_apart, helper_full_tear_down);
  g_test_add ("/citation-table/unknown-law", HelperFull, NULL, helper_full_set_up, test_unknown_law, helper_full_tear_down);
  return g_test_run ();
}
