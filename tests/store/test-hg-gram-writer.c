/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-gram-writer"

#include "config.h"

#include "hg-gram-writer.h"

#include "hg-gram-reader.h"

#define N_DOCS 700
#define BLOCK_BITS 6
#define N_GRAMS 900

/* All that was written for two kinds is found again in its block, and nothing else is. */
static void
test_round_trip (void)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (8);
  g_autoptr (GError) error = NULL;
  g_autoptr (HgDb) db = hg_db_create ("", &error);
  g_autofree guint8 *expected = g_malloc0 (2 * N_DOCS * N_GRAMS);

  g_assert_true (hg_db_run (db, "CREATE TABLE gram (gram INTEGER PRIMARY KEY, lists BLOB NOT NULL) STRICT", &error));
  for (guint kind = 0; kind < 2; kind++)
    {
      g_autoptr (HgGramWriter) writer = hg_gram_writer_new (db, (HgItemKind) kind, BLOCK_BITS);

      for (guint doc = 0; doc < N_DOCS; doc++)
        {
          for (guint i = 0; i < 30; i++)
            {
              guint gram = (guint) (g_rand_int (dice) % (1u << g_rand_int_range (dice, 0, 20)) % N_GRAMS);

              hg_gram_writer_add (writer, HG_GRAM_LAW, gram);
              expected[(kind * N_DOCS + doc) * N_GRAMS + gram] = 1;
            }
          g_assert_true (hg_gram_writer_end_doc (writer, &error));
        }
      g_assert_true (hg_gram_writer_finish (writer, &error));
    }
  for (guint kind = 0; kind < 2; kind++)
    {
      HgGramReader reader;

      hg_gram_reader_init (&reader, db, (HgItemKind) kind, N_DOCS, BLOCK_BITS);
      g_assert_cmpuint (reader.n_blocks, ==, (N_DOCS + 63) / 64);
      for (guint block = 0; block < reader.n_blocks; block++)
        for (guint gram = 0; gram < N_GRAMS; gram += 1 + gram % 7)
          {
            g_autoptr (HgDocSet) set = hg_doc_set_new (hg_gram_reader_get_n (&reader, block));

            g_assert_true (hg_gram_reader_or (&reader, block, HG_GRAM_LAW, gram, set, &error));
            for (guint doc = 0; doc < set->n_docs; doc++)
              g_assert_cmpint (hg_doc_set_has (set, doc), ==,
                               expected[(kind * N_DOCS + (block << BLOCK_BITS) + doc) * N_GRAMS + gram]);
            hg_doc_set_clear (set);
            g_assert_true (hg_gram_reader_or (&reader, block, HG_GRAM_PLACE, gram, set, &error));
            g_assert_true (hg_doc_set_is_empty (set));
          }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gram-writer/round-trip", test_round_trip);
  return g_test_run ();
}
