/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-search-writer"

#include "config.h"

#include "hg-search-writer.h"

/* That what is written is found again is the matter of test-hg-search-walk. */

static HgFine *
add_fine (HgMatter *matter)
{
  HgLiability *liability = hg_liability_new ();

  g_ptr_array_add (matter->liabilities, liability);
  hg_liability_add_measure (hg_liability_add_tier (liability), HG_MEASURE_WARNING);
  return &hg_liability_add_measure (hg_liability_add_tier (liability), HG_MEASURE_FINE)->fine;
}

static void
test_highest_fine (void)
{
  g_autoptr (HgMatter) matter = hg_matter_new ();
  HgFine *fine;

  g_assert_cmpint (hg_search_writer_get_fine (matter), ==, 0);
  fine = add_fine (matter);
  g_assert_cmpint (hg_search_writer_get_fine (matter), ==, 0);
  fine->times_max = 5 * HG_DECIMAL_ONE; /* five times what nobody knows */
  g_assert_cmpint (hg_search_writer_get_fine (matter), ==, 0);
  fine->floor = 10000 * HG_MONEY_YUAN; /* but at least of so much */
  g_assert_cmpint (hg_search_writer_get_fine (matter), ==, 50000 * HG_MONEY_YUAN);
  add_fine (matter)->max = 60000 * HG_MONEY_YUAN;
  g_assert_cmpint (hg_search_writer_get_fine (matter), ==, 60000 * HG_MONEY_YUAN);
  add_fine (matter)->min = 70000 * HG_MONEY_YUAN;
  g_assert_cmpint (hg_search_writer_get_fine (matter), ==, 70000 * HG_MONEY_YUAN);
  fine = add_fine (matter);
  fine->percent_max = 10 * HG_DECIMAL_ONE; /* ten percent of at least a million */
  fine->floor = 1000000 * HG_MONEY_YUAN;
  g_assert_cmpint (hg_search_writer_get_fine (matter), ==, 100000 * HG_MONEY_YUAN);
}

/* A kind that has ended takes no more, and may be ended again. */
static void
test_end_kind (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HgDb) db = hg_db_create ("", &error);
  g_autoptr (HgVocabulary) vocabulary = hg_vocabulary_new ();
  g_autoptr (HgSearchWriter) writer = hg_search_writer_new (db, vocabulary);
  g_autoptr (HgMatter) matter = hg_matter_new ();
  gint64 n;

  matter->id = g_strdup ("m");
  matter->number = g_strdup ("M-1");
  matter->industries = g_new0 (char *, 1);
  g_assert_true (hg_search_writer_add_matter (writer, matter, 1, "标题\x1f\x1e", &error));
  for (guint i = 0; i < 2; i++)
    g_assert_true (hg_search_writer_end_kind (writer, HG_ITEM_MATTER, &error));
  g_assert_true (hg_search_writer_add_matter (writer, matter, 2, "标题\x1f\x1e", &error));
  g_assert_true (hg_search_writer_finish (writer, &error));
  g_assert_no_error (error);
  g_assert_true (hg_db_get_number (db, "SELECT sum(n_docs) FROM search_kind", &n, &error));
  g_assert_cmpint (n, ==, 1);
}

/* An edition without records has an index too. */
static void
test_empty (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HgDb) db = hg_db_create ("", &error);
  g_autoptr (HgVocabulary) vocabulary = hg_vocabulary_new ();
  g_autoptr (HgSearchWriter) writer = hg_search_writer_new (db, vocabulary);
  gint64 n;

  g_assert_true (hg_search_writer_finish (writer, &error));
  g_assert_true (hg_db_get_number (db, "SELECT count(*) FROM search_kind WHERE n_docs = 0", &n, &error));
  g_assert_cmpint (n, ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search-writer/highest-fine", test_highest_fine);
  g_test_add_func ("/search-writer/end-kind", test_end_kind);
  g_test_add_func ("/search-writer/empty", test_empty);
  return g_test_run ();
}
