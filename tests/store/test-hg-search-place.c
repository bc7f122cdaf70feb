/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-search-place"

#include "config.h"

#include "hg-search-place.h"

static guint32
find (HgDb *db, guint law, const char *article, guint paragraph, guint item)
{
  g_autoptr (GError) error = NULL;
  guint32 place = 99;

  g_assert_true (hg_search_place_find (db, law, article, paragraph, item, &place, &error));
  g_assert_no_error (error);
  return place;
}

static gboolean
has (const guint32 *places, guint n, guint32 place)
{
  for (guint i = 0; i < n; i++)
    if (places[i] == place)
      return TRUE;
  return FALSE;
}

/* A place is found by itself and by all that it is a part of, and by nothing else. */
static void
test_parts (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HgDb) db = hg_db_create ("", &error);
  g_autoptr (HgSearchPlaces) places = hg_search_place_new ();
  guint32 first[HG_SEARCH_PLACE_MOST], second[HG_SEARCH_PLACE_MOST], none[HG_SEARCH_PLACE_MOST];
  guint n_first, n_second;

  hg_db_run (db, "CREATE TABLE search_place (code INTEGER PRIMARY KEY, place INTEGER NOT NULL) STRICT", &error);
  for (guint i = 1; i < 3000; i++) /* so that it has to grow */
    hg_search_place_add (places, 100 + i, "7", i % 5, i % 3, none);
  n_first = hg_search_place_add (places, 3, "60", 1, 2, first);
  n_second = hg_search_place_add (places, 4, "15-2", 0, 0, second);
  g_assert_cmpuint (n_first, ==, 8);
  g_assert_cmpuint (n_second, ==, 2);
  g_assert_cmpuint (hg_search_place_add (places, 4, "fifteen", 0, 0, none), ==, 0);
  g_assert_cmpuint (hg_search_place_add (places, 4, "0", 0, 0, none), ==, 0);
  g_assert_cmpuint (hg_search_place_add (places, 4, "9000", 0, 0, none), ==, 0);
  g_assert_true (hg_search_place_insert (places, db, &error));
  g_assert_no_error (error);
  for (guint without = 0; without < 8; without++)
    g_assert_true (has (first, n_first, find (db, (without & 1) != 0 ? 0 : 3, "60", (without & 2) != 0 ? 0 : 1, (without & 4) != 0 ? 0 : 2)));
  g_assert_true (has (second, n_second, find (db, 4, "15-2", 0, 0)));
  g_assert_true (has (second, n_second, find (db, 0, "15-2", 0, 0)));
  g_assert_cmpuint (find (db, 3, "60", 2, 0), ==, 0);
  g_assert_cmpuint (find (db, 4, "60", 0, 0), ==, 0);
  g_assert_cmpuint (find (db, 4, "15", 0, 0), ==, 0);
  g_assert_cmpuint (find (db, 4, "x", 0, 0), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search-place/parts", test_parts);
  return g_test_run ();
}
