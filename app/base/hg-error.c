/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-error"

#include "config.h"

#include "hg-error.h"

#include <errno.h>
#include <glib/gi18n.h>

G_DEFINE_QUARK (hg-error-quark, hg_error)

/**
 * hg_error_set_from_errno:
 * @error: (out) (optional): where to put the error
 * @number: a value of errno
 * @path: the file that was being used
 *
 * Translates a failed system call on @path.
 */
void
hg_error_set_from_errno (GError **error, int number, const char *path)
{
  HgError code = HG_ERROR_FAILED;

  switch (number)
    {
    case ENOENT:
    case ENOTDIR:
      code = HG_ERROR_NOT_FOUND;
      break;
    case EACCES:
    case EPERM:
    case EROFS:
      code = HG_ERROR_READ_ONLY;
      break;
    case ENOSPC:
    case EDQUOT:
      code = HG_ERROR_FULL;
      break;
    case EISDIR:
      code = HG_ERROR_INVALID;
      break;
    default:
      break;
    }
  /* Translators: a file's path, then the system's reason */
  g_set_error (error, HG_ERROR, code, _("%s: %s"), path, g_strerror (number));
}
