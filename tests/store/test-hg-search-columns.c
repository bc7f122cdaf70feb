/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-search-columns"

#include "config.h"

#include "hg-search-columns.h"

#include <string.h>

#include "hg-pinyin.h"

#define N_DOCS 20000 /* enough for both ways of sorting */
#define BLOCK_BITS 12

static char *titles[N_DOCS];
static gint64 fines[N_DOCS];

static int
compare_titles (const void *a, const void *b)
{
  guint32 first = *(const guint32 *) a, second = *(const guint32 *) b;
  const char *p = titles[first], *q = titles[second];

  for (guint i = 0; i < HG_COLUMN_TITLE_LENGTH && (*p != '\0' || *q != '\0'); i++)
    {
      int rank = *p != '\0' ? hg_pinyin_get_rank (g_utf8_get_char (p)) : -1;
      int other = *q != '\0' ? hg_pinyin_get_rank (g_utf8_get_char (q)) : -1;

      if (rank != other)
        return rank - other;
      p = g_utf8_next_char (p);
      q = g_utf8_next_char (q);
    }
  return first < second ? -1 : first > second;
}

static int
compare_fines (const void *a, const void *b)
{
  guint32 first = *(const guint32 *) a, second = *(const guint32 *) b;

  if (fines[first] != fines[second])
    return fines[first] > fines[second] ? -1 : 1;
  return first < second ? -1 : first > second;
}

static void
check_order (HgDb *db, HgColumn column, int (*compare) (const void *, const void *))
{
  g_autofree guint32 *order = g_new (guint32, N_DOCS);
  g_autoptr (GError) error = NULL;
  const guint32 *places = NULL;
  guint32 expected[N_DOCS];

  for (guint32 i = 0; i < N_DOCS; i++)
    order[i] = i;
  qsort (order, N_DOCS, sizeof (guint32), compare);
  for (guint32 i = 0; i < N_DOCS; i++)
    expected[order[i]] = i;
  for (guint32 i = 0; i < N_DOCS; i++)
    {
      guint block = i >> BLOCK_BITS, first = block << BLOCK_BITS;

      if (i == first)
        places = hg_search_columns_read (db, HG_ITEM_MATTER, column, block, MIN (1u << BLOCK_BITS, N_DOCS - first), &error);
      g_assert_no_error (error);
      g_assert_cmpuint (GUINT32_FROM_LE (places[i - first]), ==, expected[i]);
    }
}

static void
test_orders (void)
{
  static const char *const characters[] = { "消", "防", "通", "通", "a", "1", "，" };
  g_autoptr (GRand) dice = g_rand_new_with_seed (2);
  g_autoptr (HgSearchColumns) columns = hg_search_columns_new (HG_ITEM_MATTER);
  g_autoptr (GError) error = NULL;
  g_autoptr (HgDb) db = hg_db_create ("", &error);

  hg_db_run (db, "CREATE TABLE search_column (position INTEGER PRIMARY KEY, places BLOB NOT NULL) STRICT;"
                 "CREATE TABLE search_fine (kind INTEGER NOT NULL, fine INTEGER NOT NULL, first INTEGER NOT NULL,"
                 " PRIMARY KEY (kind, fine)) STRICT, WITHOUT ROWID;",
             &error);
  for (guint i = 0; i < N_DOCS; i++)
    {
      GString *title = g_string_new (g_rand_boolean (dice) ? "经营单位未按规定在" : "");

      for (int n = g_rand_int_range (dice, 0, g_rand_boolean (dice) ? 5 : 40); n > 0; n--)
        g_string_append (title, characters[g_rand_int_range (dice, 0, G_N_ELEMENTS (characters))]);
      titles[i] = g_string_free (title, FALSE);
      fines[i] = g_rand_int_range (dice, 0, 30) * 100000;
      hg_search_columns_add (columns, titles[i], strlen (titles[i]), fines[i]);
    }
  g_assert_true (hg_search_columns_insert (columns, db, BLOCK_BITS, &error));
  check_order (db, HG_COLUMN_TITLE, compare_titles);
  check_order (db, HG_COLUMN_FINE, compare_fines);
  for (gint64 above = -1; above < 3200000; above += 50000)
    {
      guint n_above, expected = 0;

      for (guint i = 0; i < N_DOCS; i++)
        expected += fines[i] > above;
      g_assert_true (hg_search_columns_count_fines (db, HG_ITEM_MATTER, above, N_DOCS, &n_above, &error));
      g_assert_cmpuint (n_above, ==, expected);
    }
  g_assert_null (hg_search_columns_read (db, HG_ITEM_MATTER, HG_COLUMN_TITLE, 99, 5, &error));
  g_assert_nonnull (error);
  for (guint i = 0; i < N_DOCS; i++)
    g_free (titles[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search-columns/orders", test_orders);
  return g_test_run ();
}
