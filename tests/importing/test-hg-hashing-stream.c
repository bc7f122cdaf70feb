/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-hashing-stream"

#include "config.h"

#include "hg-hashing-stream.h"

#include <string.h>

static char *
hash_in_pieces (const char *text, gsize piece)
{
  g_autoptr(GInputStream) base = g_memory_input_stream_new_from_data (text, (gssize) strlen (text), NULL);
  g_autoptr(GOutputStream) copy = g_memory_output_stream_new_resizable ();
  g_autoptr(GInputStream) stream = hg_hashing_stream_new (base, copy);
  g_autoptr(GString) read = g_string_new (NULL);
  g_autofree char *buffer = g_malloc (piece);
  g_autoptr(GError) error = NULL;
  gssize length;

  while ((length = g_input_stream_read (stream, buffer, piece, NULL, &error)) > 0)
    g_string_append_len (read, buffer, length);
  g_assert_no_error (error);
  g_assert_cmpstr (read->str, ==, text);
  g_assert_cmpmem (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (copy)),
                   g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (copy)), text, strlen (text));
  return hg_hashing_stream_dup_hash (HG_HASHING_STREAM (stream));
}

static void
test_hash (void)
{
  static const char *const texts[] = { "", "abc", "合规事项清单,一式两份。" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    for (gsize piece = 1; piece < 64; piece *= 3)
      {
        g_autofree char *hash = hash_in_pieces (texts[i], piece);
        g_autofree char *expected = g_compute_checksum_for_string (G_CHECKSUM_SHA256, texts[i], -1);

        g_assert_cmpstr (hash, ==, expected);
      }
}

/* The example of FIPS 180-2. */
static void
test_known (void)
{
  g_autofree char *hash = hash_in_pieces ("abc", 2);

  g_assert_cmpstr (hash, ==, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

/* A copy that cannot be kept is a failure to read: nothing may be accepted that was not kept. */
static void
test_no_room (void)
{
  char room[4], buffer[8];
  g_autoptr(GInputStream) base = g_memory_input_stream_new_from_data ("abcdef", 6, NULL);
  g_autoptr(GOutputStream) copy = g_memory_output_stream_new (room, sizeof room, NULL, NULL);
  g_autoptr(GInputStream) stream = hg_hashing_stream_new (base, copy);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_input_stream_read (stream, buffer, sizeof buffer, NULL, &error), ==, -1);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hashing-stream/hash", test_hash);
  g_test_add_func ("/hashing-stream/known", test_known);
  g_test_add_func ("/hashing-stream/no-room", test_no_room);
  return g_test_run ();
}
