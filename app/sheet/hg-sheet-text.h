/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet.h"

G_BEGIN_DECLS

/*
 * Sheets as plain text.
 */
char *hg_sheet_text_to_string (const HgSheet *sheet);

G_END_DECLS
