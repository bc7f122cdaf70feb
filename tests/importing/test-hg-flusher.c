/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-flusher"

#include "config.h"

#include "hg-flusher.h"

#include <glib/gstdio.h>
#include <string.h>

/* A file that is written meanwhile, and removed, is what it would have been. */
static void
test_file (void)
{
  g_autofree char *folder = g_dir_make_tmp ("hegui-flusher-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "file", NULL);
  g_autofree char *content = NULL;
  FILE *file = g_fopen (path, "w");
  HgFlusher *flusher = hg_flusher_new (path);

  g_assert_nonnull (flusher);
  fputs ("whole", file);
  g_assert_cmpint (fclose (file), ==, 0);
  hg_flusher_free (flusher);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "whole");
  flusher = hg_flusher_new (path);
  g_unlink (path);
  hg_flusher_free (flusher);
  g_rmdir (folder);
}

static void
test_no_file (void)
{
  g_assert_null (hg_flusher_new ("/nowhere/file"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/flusher/file", test_file);
  g_test_add_func ("/flusher/no-file", test_no_file);
  return g_test_run ();
}
