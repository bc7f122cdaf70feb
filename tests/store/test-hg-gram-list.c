/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-gram-list"

#include "config.h"

#include "hg-gram-list.h"

#include <string.h>

static guint
pick (GRand *dice, guint n_docs, guint16 *docs)
{
  int share = g_rand_boolean (dice) ? g_rand_int_range (dice, 0, 20) : g_rand_int_range (dice, 0, 1001);
  guint n = 0;

  for (guint doc = 0; doc < n_docs; doc++)
    if (g_rand_int_range (dice, 0, 1000) < share)
      docs[n++] = (guint16) doc;
  if (n == 0)
    docs[n++] = (guint16) g_rand_int_range (dice, 0, (gint32) n_docs);
  return n;
}

/* What is written is read again, whatever its form, one list behind the other. */
static void
test_round_trip (void)
{
  static const guint sizes[] = { 1, 7, 64, 65, 200, 5000, 65536 };
  g_autoptr (GRand) dice = g_rand_new_with_seed (5);
  g_autofree guint16 *docs = g_new (guint16, 65536);

  for (guint i = 0; i < 400; i++)
    {
      guint n_docs = sizes[i % G_N_ELEMENTS (sizes)];
      guint n = pick (dice, n_docs, docs);
      g_autoptr (GByteArray) bytes = g_byte_array_new ();
      g_autoptr (HgDocSet) set = hg_doc_set_new (n_docs);
      g_autoptr (HgDocSet) other = hg_doc_set_new (n_docs);
      const guint8 *at;
      guint n_both = 0, doc = 0;
      HgGramList list;

      hg_gram_list_write (bytes, docs, n, n_docs);
      hg_gram_list_write_number (bytes, 12345678901);
      at = bytes->data;
      g_assert_true (hg_gram_list_read (&at, bytes->data + bytes->len, n_docs, &list));
      g_assert_cmpuint (list.n, ==, n);
      hg_gram_list_or (&list, set);
      for (guint j = 0; j < n; j++, doc++)
        {
          g_assert_true (hg_doc_set_next (set, &doc));
          g_assert_cmpuint (doc, ==, docs[j]);
          if (j % 3 == 0)
            hg_doc_set_add (other, docs[j]);
          n_both += j % 3 == 0;
        }
      g_assert_cmpuint (hg_doc_set_count (set), ==, n);
      g_assert_cmpuint (hg_gram_list_count_in (&list, other), ==, n_both);
      {
        guint64 number;

        g_assert_true (hg_gram_list_read_number (&at, bytes->data + bytes->len, &number));
        g_assert_cmpuint (number, ==, 12345678901);
        g_assert_true (at == bytes->data + bytes->len);
      }
      g_assert_cmpuint (bytes->len, <=, n_docs / 8 + 20); /* never much more than a bitmap */
    }
}

/* Bytes that nobody wrote end in an error or in documents of the block, never outside. */
static void
test_damaged (void)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (9);

  for (guint i = 0; i < 20000; i++)
    {
      guint8 bytes[24];
      guint n_docs = (guint) g_rand_int_range (dice, 1, 200), length = (guint) g_rand_int_range (dice, 0, 25);
      g_autoptr (HgDocSet) set = hg_doc_set_new (n_docs);
      const guint8 *at = bytes;
      HgGramList list;

      for (guint j = 0; j < length; j++)
        bytes[j] = (guint8) (g_rand_int (dice) >> g_rand_int_range (dice, 0, 8));
      if (!hg_gram_list_read (&at, bytes + length, n_docs, &list))
        continue;
      hg_gram_list_or (&list, set);
      g_assert_cmpuint (hg_doc_set_count (set), <=, (n_docs + 7) / 8 * 8);
      hg_gram_list_count_in (&list, set);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gram-list/round-trip", test_round_trip);
  g_test_add_func ("/gram-list/damaged", test_damaged);
  return g_test_run ();
}
