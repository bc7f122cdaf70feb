/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet.h"

G_BEGIN_DECLS

/*
 * Sheets as PDF: with metadata, an outline and text that can be searched; the same bytes for the same sheet.
 */
GBytes   *hg_sheet_pdf_to_bytes (HgSheet *sheet, GError **error);
gboolean  hg_sheet_pdf_save     (HgSheet *sheet, const char *path, GError **error);

G_END_DECLS
