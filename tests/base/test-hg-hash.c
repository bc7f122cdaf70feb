/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-hash"

#include "config.h"

#include "hg-hash.h"

#include <string.h>

/* The examples of FIPS 180-2, and the empty text. */
static void
test_known (void)
{
  static const struct { const char *text; const char *hex; } cases[] = {
    { "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
    { "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
    { "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgHash) hash = hg_hash_new ();
      g_autofree char *hex = NULL;

      hg_hash_add (hash, cases[i].text, strlen (cases[i].text));
      hex = hg_hash_dup_hex (hash);
      g_assert_cmpstr (hex, ==, cases[i].hex);
    }
}

/* However the bytes are cut, and as another implementation has it. */
static void
test_pieces (void)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (7);
  guint8 bytes[5000];

  for (gsize i = 0; i < sizeof bytes; i++)
    bytes[i] = (guint8) g_rand_int (random);
  for (int round = 0; round < 200; round++)
    {
      gsize size = (gsize) g_rand_int_range (random, 0, sizeof bytes);
      g_autoptr(HgHash) hash = hg_hash_new ();
      g_autofree char *expected = g_compute_checksum_for_data (G_CHECKSUM_SHA256, bytes, size);
      g_autofree char *hex = NULL;

      for (gsize at = 0; at < size;)
        {
          gsize piece = (gsize) g_rand_int_range (random, 1, 300);

          piece = MIN (piece, size - at);
          hg_hash_add (hash, bytes + at, piece);
          at += piece;
        }
      hex = hg_hash_dup_hex (hash);
      g_assert_cmpstr (hex, ==, expected);
    }
}

/* A finished hash starts another. */
static void
test_again (void)
{
  g_autoptr(HgHash) hash = hg_hash_new ();
  guint8 first[HG_HASH_SIZE], second[HG_HASH_SIZE];

  hg_hash_add (hash, "one", 3);
  hg_hash_finish (hash, first);
  hg_hash_add (hash, "one", 3);
  hg_hash_finish (hash, second);
  g_assert_cmpmem (first, sizeof first, second, sizeof second);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hash/known", test_known);
  g_test_add_func ("/hash/pieces", test_pieces);
  g_test_add_func ("/hash/again", test_again);
  return g_test_run ();
}
