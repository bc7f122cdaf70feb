/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet.h"

G_BEGIN_DECLS

typedef enum
{
  HG_CTL_FILE_PDF,
  HG_CTL_FILE_TEXT,
  HG_CTL_FILE_HTML,
  HG_CTL_FILE_UNKNOWN,
} HgCtlFileFormat;

/*
 * What print reads and writes.
 */
HgCtlFileFormat hg_ctl_file_find_format (const char *name, const char *path);
char          **hg_ctl_file_read_set    (const char *path, char *const *before, GError **error);
gboolean        hg_ctl_file_write       (HgSheet *sheet, const char *path, HgCtlFileFormat format, GError **error);

G_END_DECLS
