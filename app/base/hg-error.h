/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HgError:
 * @HG_ERROR_FAILED: a fault of the program or of the system; show the sentence
 * @HG_ERROR_INVALID: what was given cannot be used as it is (a value, a file, a catalog); the giver can mend it
 * @HG_ERROR_NOT_FOUND: nothing has that id, number or name
 * @HG_ERROR_READ_ONLY: the place cannot be written; viewing and printing still work
 * @HG_ERROR_FULL: no room on the disk; nothing was changed
 * @HG_ERROR_BUSY: another program holds the data; trying again later helps
 * @HG_ERROR_DAMAGED: a file is not what was written; a derived one is built anew from its XML
 * @HG_ERROR_TOO_NEW: made by a newer version of the program
 *
 * The one error domain, by what the caller can do. Each layer translates the codes of its libraries at its own
 * boundary. A cancelled operation alone keeps GIO's own %G_IO_ERROR_CANCELLED.
 */
typedef enum
{
  HG_ERROR_FAILED,
  HG_ERROR_INVALID,
  HG_ERROR_NOT_FOUND,
  HG_ERROR_READ_ONLY,
  HG_ERROR_FULL,
  HG_ERROR_BUSY,
  HG_ERROR_DAMAGED,
  HG_ERROR_TOO_NEW,
} HgError;

#define HG_ERROR (hg_error_quark ())

GQuark hg_error_quark (void);
void   hg_error_set_from_errno (GError **error, int number, const char *path);

G_END_DECLS
