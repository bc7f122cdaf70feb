/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet-layout.h"

G_BEGIN_DECLS

/*
 * What will not be on paper as it should: said before anything is printed.
 */
char *hg_sheet_warnings_dup_missing (const HgSheetLayout *layout);
char *hg_sheet_warnings_dup_fonts   (void);

G_END_DECLS
