/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-error"

#include "config.h"

#include "hg-error.h"

#include <errno.h>
#include <string.h>

static void
test_errno (void)
{
  static const struct { int number; HgError code; } cases[] = {
    { ENOENT, HG_ERROR_NOT_FOUND }, { ENOTDIR, HG_ERROR_NOT_FOUND }, { EACCES, HG_ERROR_READ_ONLY },
    { EPERM, HG_ERROR_READ_ONLY },  { EROFS, HG_ERROR_READ_ONLY },   { ENOSPC, HG_ERROR_FULL },
    { EDQUOT, HG_ERROR_FULL },      { EISDIR, HG_ERROR_INVALID },    { EIO, HG_ERROR_FAILED },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;

      hg_error_set_from_errno (&error, cases[i].number, "/some/file.xml");
      g_assert_error (error, HG_ERROR, (int) cases[i].code);
    }
}

static void
test_sentence (void)
{
  g_autoptr(GError) error = NULL;

  hg_error_set_from_errno (&error, ENOENT, "/some/清单.xml");
  g_assert_nonnull (strstr (error->message, "/some/清单.xml"));
  g_assert_nonnull (strstr (error->message, g_strerror (ENOENT)));
}

static void
test_ignored (void)
{
  hg_error_set_from_errno (NULL, ENOENT, "/some/file.xml");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/error/errno", test_errno);
  g_test_add_func ("/error/sentence", test_sentence);
  g_test_add_func ("/error/ignored", test_ignored);
  return g_test_run ();
}
