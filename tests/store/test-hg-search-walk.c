/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-search-walk"

#include "config.h"

#include "hg-search-walk.h"

#include "helper-catalog.h"
#include "helper-oracle.h"
#include "hg-pinyin.h"

#define N_CATALOGS 8
#define N_QUERIES 1500 /* of each catalog and each kind: 24,000 in all */

static char *
dup_keys (const GArray *keys, guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < MIN (keys->len, n); i++)
    g_string_append_printf (text, "%u ", g_array_index (keys, guint32, i));
  return g_string_free (text, FALSE);
}

static HgHits *
find (HelperCatalog *catalog, const HgQuery *query, guint most)
{
  g_auto (HgSearchRun) run = { NULL };
  g_autoptr (GError) error = NULL;
  HgHits *hits;

  g_assert_true (hg_search_run_init (&run, catalog->db, catalog->vocabulary, query, NULL, &error));
  hits = hg_search_walk_find (&run, most, &error);
  g_assert_no_error (error);
  return hits;
}

/* The hits and the first of them are those of the plain way, in its order. */
static void
check_query (HelperCatalog *catalog, GRand *dice, HgItemKind kind, guint *n_hits)
{
  g_autoptr (HgQuery) query = hg_query_new (kind);
  g_autoptr (GArray) expected = NULL;
  g_autoptr (HgHits) all = NULL;
  g_autoptr (HgHits) first = NULL;
  g_autofree char *expected_keys = NULL;
  g_autofree char *keys = NULL;
  g_autofree char *expected_first = NULL;
  g_autofree char *first_keys = NULL;
  guint most = (guint) g_rand_int_range (dice, 1, 6);

  query->text = helper_oracle_dup_query (catalog, dice, kind);
  query->sort = (HgSort) (g_rand_int_range (dice, 0, 3) > 0 ? HG_SORT_RELEVANCE : g_rand_int_range (dice, 0, HG_SORT_FINE + 1));
  expected = helper_oracle_find (catalog, query);
  all = find (catalog, query, 0);
  first = find (catalog, query, most);
  expected_keys = dup_keys (expected, G_MAXUINT);
  keys = dup_keys (all->keys, G_MAXUINT);
  expected_first = dup_keys (expected, most);
  first_keys = dup_keys (first->keys, most);
  if (g_strcmp0 (keys, expected_keys) != 0 || g_strcmp0 (first_keys, expected_first) != 0)
    g_test_message ("%s, order %d, first %u: %s", kind == HG_ITEM_MATTER ? "matters" : "rules", (int) query->sort, most,
                    query->text);
  g_assert_cmpstr (keys, ==, expected_keys);
  g_assert_cmpstr (first_keys, ==, expected_first);
  g_assert_true (all->complete);
  g_assert_cmpint (first->complete, ==, expected->len <= most);
  *n_hits += expected->len > 0;
}

static void
test_random (gconstpointer data)
{
  guint seed = GPOINTER_TO_UINT (data);
  g_autoptr (GRand) dice = g_rand_new_with_seed (seed);
  g_autoptr (HelperCatalog) catalog = helper_catalog_new (dice, 60 + seed * 7, 40 + seed * 3, 4 + seed % 3);
  guint n_hits = 0;

  for (guint i = 0; i < N_QUERIES; i++)
    {
      check_query (catalog, dice, HG_ITEM_MATTER, &n_hits);
      check_query (catalog, dice, HG_ITEM_RULE, &n_hits);
    }
  /* Enough of the queries find something for the rest to mean something. */
  g_assert_cmpuint (n_hits, >, N_QUERIES / 4);
}

/* A title that has the initials and not the sound is read once, and not again for the rest of the texts. */
static void
test_looks_once (void)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (2);
  g_autoptr (HelperCatalog) catalog = helper_catalog_new (dice, 400, 10, 8);
  g_autoptr (HgQuery) query = hg_query_new (HG_ITEM_MATTER);
  g_auto (HgSearchRun) run = { NULL };
  g_autoptr (HgHits) hits = NULL;
  g_autoptr (GError) error = NULL;
  guint n_initials = 0;

  for (guint i = 0; i < catalog->docs[HG_ITEM_MATTER]->len; i++)
    {
      const char *title = ((HelperDoc *) catalog->docs[HG_ITEM_MATTER]->pdata[i])->title;

      /* As xian-fang or xi-an-fang. */
      n_initials += hg_pinyin_matches ("xf", title, NULL, NULL) || hg_pinyin_matches ("xaf", title, NULL, NULL);
    }
  query->text = g_strdup ("xianfang");
  g_assert_true (hg_search_run_init (&run, catalog->db, catalog->vocabulary, query, NULL, &error));
  hits = hg_search_walk_find (&run, 0, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (hg_hits_get_n (hits), ==, 0);
  g_assert_cmpuint (n_initials, >, 0);
  g_assert_cmpuint (run.n_looked, ==, n_initials);
}

static void
test_cancelled (void)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (1);
  g_autoptr (HelperCatalog) catalog = helper_catalog_new (dice, 60, 10, 4);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  for (int sort = HG_SORT_RELEVANCE; sort <= HG_SORT_FINE; sort++)
    {
      g_autoptr (HgQuery) query = hg_query_new (HG_ITEM_MATTER);
      g_auto (HgSearchRun) run = { NULL };
      g_autoptr (GError) error = NULL;

      query->text = g_strdup ("消");
      query->sort = (HgSort) sort;
      g_assert_true (hg_search_run_init (&run, catalog->db, catalog->vocabulary, query, cancellable, &error));
      g_assert_null (hg_search_walk_find (&run, 0, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    }
}

static void
test_empty (void)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (1);
  g_autoptr (HelperCatalog) catalog = helper_catalog_new (dice, 0, 0, 4);

  for (int kind = HG_ITEM_MATTER; kind <= HG_ITEM_RULE; kind++)
    {
      g_autoptr (HgQuery) query = hg_query_new ((HgItemKind) kind);
      g_autoptr (HgHits) hits = find (catalog, query, 0);

      g_assert_cmpuint (hg_hits_get_n (hits), ==, 0);
      g_assert_true (hits->complete);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < N_CATALOGS; i++)
    {
      g_autofree char *name = g_strdup_printf ("/search-walk/3000-random-queries/%u", i);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_random);
    }
  g_test_add_func ("/search-walk/looks-once", test_looks_once);
  g_test_add_func ("/search-walk/cancelled", test_cancelled);
  g_test_add_func ("/search-walk/empty", test_empty);
  return g_test_run ();
}
