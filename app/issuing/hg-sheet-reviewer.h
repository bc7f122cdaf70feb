/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-edition.h"
#include "hg-records.h"
#include "hg-sheet-review.h"

G_BEGIN_DECLS

/*
 * Whether a sheet that was once handed over, or an assessment that was kept, still holds.
 */
HgSheetReview *hg_sheet_reviewer_check (HgRecords *records, HgEdition *edition, const char *code, GError **error);

G_END_DECLS
