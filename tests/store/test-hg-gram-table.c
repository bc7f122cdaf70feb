/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-gram-table"

#include "config.h"

#include "hg-gram-table.h"

#define N_DOCS 3000

static void
fill (HgGramTable *table, GRand *dice, GHashTable *expected, guint n_grams)
{
  for (guint doc = 0; doc < N_DOCS; doc++)
    for (guint i = 0; i < 40; i++)
      {
        /* A few grams in nearly all documents, most of them in few. */
        guint32 gram = (guint32) (g_rand_int (dice) % (1u << g_rand_int_range (dice, 0, 32)) % n_grams) * 2654435761u;
        GArray *docs = g_hash_table_lookup (expected, GUINT_TO_POINTER (gram));
        guint16 its_doc = (guint16) (doc * 21);

        if (docs == NULL)
          {
            docs = g_array_new (FALSE, FALSE, sizeof (guint16));
            g_hash_table_insert (expected, GUINT_TO_POINTER (gram), docs);
          }
        if (docs->len == 0 || g_array_index (docs, guint16, docs->len - 1) != its_doc)
          g_array_append_val (docs, its_doc);
        hg_gram_table_add (table, gram, its_doc);
      }
}

static void
check (HgGramTable *table, GHashTable *expected)
{
  g_autofree guint16 *docs = g_new (guint16, 65536);
  guint n_grams;
  g_autofree guint64 *order = hg_gram_table_dup_order (table, &n_grams);

  g_assert_cmpuint (n_grams, ==, g_hash_table_size (expected));
  for (guint i = 0; i < n_grams; i++)
    {
      GArray *wanted = g_hash_table_lookup (expected, GUINT_TO_POINTER ((guint32) (order[i] >> 32)));

      g_assert_true (i == 0 || order[i - 1] >> 32 < order[i] >> 32);
      g_assert_nonnull (wanted);
      g_assert_cmpuint (hg_gram_table_get_docs (table, order[i], docs), ==, wanted->len);
      g_assert_cmpmem (docs, wanted->len * sizeof (guint16), wanted->data, wanted->len * sizeof (guint16));
    }
}

/* Used twice, with room left from the first time; sorted at once, and in many parts that end inside of documents. */
static void
test_documents (gconstpointer n_most)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (4);
  g_autoptr (HgGramTable) table = hg_gram_table_new ();

  if (n_most != NULL)
    table->n_most = GPOINTER_TO_UINT (n_most);

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GHashTable) expected = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);

      fill (table, dice, expected, i == 0 ? 50000 : 300);
      check (table, expected);
      hg_gram_table_clear (table);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/gram-table/at-once", NULL, test_documents);
  g_test_add_data_func ("/gram-table/in-parts", GUINT_TO_POINTER (5003), test_documents);
  g_test_add_data_func ("/gram-table/in-small-parts", GUINT_TO_POINTER (97), test_documents);
  return g_test_run ();
}
