/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-direct-stream"

#include "config.h"

#include "hg-direct-stream.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#define BLOCK (1024 * 1024)

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("hegui-direct-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "copy.xml", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_unlink (fixture->path);
  g_rmdir (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static guint8 *
new_bytes (gsize length)
{
  guint8 *bytes = g_malloc (length + 1);

  for (gsize i = 0; i < length; i++)
    bytes[i] = (guint8) g_test_rand_int_range (0, 256);
  return bytes;
}

/* Whatever the size, and in whatever pieces it comes: the file has these bytes. */
static void
test_sizes (Fixture *fixture, gconstpointer data)
{
  static const gsize sizes[] = { 0, 1, 4095, 4096, 4097, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK, 5 * BLOCK + 4096, 7 * BLOCK + 17 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(GOutputStream) stream = hg_direct_stream_new (fixture->path, &error);
      g_autofree guint8 *bytes = new_bytes (sizes[i]);
      g_autofree char *read = NULL;
      gsize length;

      g_assert_no_error (error);
      for (gsize done = 0, part; done < sizes[i]; done += part)
        {
          part = (gsize) g_test_rand_int_range (1, 300000);
          part = MIN (part, sizes[i] - done);
          g_assert_true (g_output_stream_write_all (stream, bytes + done, part, NULL, NULL, &error));
        }
      g_assert_true (g_output_stream_close (stream, NULL, &error));
      g_assert_no_error (error);
      g_assert_true (g_file_get_contents (fixture->path, &read, &length, NULL));
      g_assert_cmpmem (read, length, bytes, sizes[i]);
      g_unlink (fixture->path);
    }
}

/* What is there is not overwritten, and a folder that is not there says so. */
static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) exists = NULL;
  g_autoptr(GError) missing = NULL;
  g_autofree char *nowhere = g_build_filename (fixture->folder, "none", "copy.xml", NULL);

  g_assert_true (g_file_set_contents (fixture->path, "kept", -1, NULL));
  g_assert_null (hg_direct_stream_new (fixture->path, &exists));
  g_assert_error (exists, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_assert_null (hg_direct_stream_new (nowhere, &missing));
  g_assert_error (missing, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

/* A file that may not grow: a write says so, or the closing. */
static void
test_failure (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GOutputStream) stream = hg_direct_stream_new (fixture->path, NULL);
  g_autofree guint8 *bytes = new_bytes (BLOCK);
  g_autoptr(GError) error = NULL;
  struct rlimit former, small;
  gboolean written = TRUE;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &former), ==, 0);
  small = former;
  small.rlim_cur = 2 * BLOCK;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  for (guint i = 0; i < 20 && written; i++)
    written = g_output_stream_write_all (stream, bytes, BLOCK, NULL, NULL, &error);
  if (written)
    written = g_output_stream_close (stream, NULL, &error);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &former), ==, 0);
  g_assert_false (written);
  g_assert_nonnull (error);
  g_assert_true (error->domain == G_IO_ERROR);
}

/* Who stops in the middle leaves no thread behind, and can. */
static void
test_dropped (Fixture *fixture, gconstpointer data)
{
  GOutputStream *stream = hg_direct_stream_new (fixture->path, NULL);
  g_autofree guint8 *bytes = new_bytes (BLOCK);

  for (guint i = 0; i < 3; i++)
    g_assert_true (g_output_stream_write_all (stream, bytes, BLOCK - 5, NULL, NULL, NULL));
  g_object_add_weak_pointer (G_OBJECT (stream), (gpointer *) &stream);
  g_object_unref (stream);
  g_assert_null (stream);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/direct-stream/sizes", Fixture, NULL, set_up, test_sizes, tear_down);
  g_test_add ("/direct-stream/refused", Fixture, NULL, set_up, test_refused, tear_down);
  g_test_add ("/direct-stream/failure", Fixture, NULL, set_up, test_failure, tear_down);
  g_test_add ("/direct-stream/dropped", Fixture, NULL, set_up, test_dropped, tear_down);
  return g_test_run ();
}
