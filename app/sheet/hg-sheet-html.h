/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet.h"

G_BEGIN_DECLS

char    *hg_sheet_html_to_string (const HgSheet *sheet);
gboolean hg_sheet_html_save      (const HgSheet *sheet, const char *path, GError **error);

G_END_DECLS
