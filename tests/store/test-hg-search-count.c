/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-search-count"

#include "config.h"

#include "hg-search-count.h"

#include "helper-catalog.h"
#include "helper-oracle.h"
#include "hg-search-filter.h"

#define N_CATALOGS 4
#define N_QUERIES 150 /* of each catalog and each kind: 1,200 in all, each with up to 22 values */

static guint
get_count (GPtrArray *counts, HgFacetKind facet, const char *value)
{
  guint count = 0, n = 0;

  for (guint i = 0; i < counts->len; i++)
    {
      const HgFacetValue *counted = g_ptr_array_index (counts, i);

      if (counted->facet == facet && g_str_equal (counted->value, value))
        {
          count = counted->count;
          n++;
        }
    }
  g_assert_cmpuint (n, <=, 1);
  return count;
}

static void
check_query (HelperCatalog *catalog, GRand *dice, HgItemKind kind, gboolean empty, guint *n_counted)
{
  g_autoptr (HgQuery) query = hg_query_new (kind);
  g_auto (HgSearchRun) run = { NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) counts = NULL;
  guint n = 0;

  query->text = empty ? g_strdup ("") : helper_oracle_dup_query (catalog, dice, kind);
  g_assert_true (hg_search_run_init (&run, catalog->db, catalog->vocabulary, query, NULL, &error));
  counts = hg_search_count_facets (&run, catalog->vocabulary, &error);
  g_assert_no_error (error);
  for (int facet = 0; facet < HG_N_FACETS; facet++)
    for (guint i = 0; i < hg_search_filter_get_n (catalog->vocabulary, (HgFacetKind) facet); i++)
      {
        guint32 gram;
        const char *value = hg_search_filter_get_value (catalog->vocabulary, (HgFacetKind) facet, i, &gram);
        guint expected = hg_search_filter_has_facet (kind, (HgFacetKind) facet)
                           ? helper_oracle_count (catalog, query, (HgFacetKind) facet, value)
                           : 0;
        guint count = get_count (counts, (HgFacetKind) facet, value);

        if (count != expected)
          g_test_message ("%s: %d, %s", query->text, facet, value);
        g_assert_cmpuint (count, ==, expected);
        n += count > 0;
      }
  g_assert_cmpuint (counts->len, ==, n);
  *n_counted += n;
}

static void
test_random (gconstpointer data)
{
  guint seed = GPOINTER_TO_UINT (data);
  g_autoptr (GRand) dice = g_rand_new_with_seed (100 + seed);
  g_autoptr (HelperCatalog) catalog = helper_catalog_new (dice, 50 + seed * 9, 40 + seed * 7, 4 + seed % 3);
  guint n_counted = 0;

  for (guint i = 0; i < N_QUERIES; i++)
    {
      check_query (catalog, dice, HG_ITEM_MATTER, i == 0, &n_counted);
      check_query (catalog, dice, HG_ITEM_RULE, i == 0, &n_counted);
    }
  g_assert_cmpuint (n_counted, >, N_QUERIES);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < N_CATALOGS; i++)
    {
      g_autofree char *name = g_strdup_printf ("/search-count/300-random-queries/%u", i);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_random);
    }
  return g_test_run ();
}
