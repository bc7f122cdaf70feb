/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-edition.h"
#include "hg-records.h"
#include "hg-sheet-request.h"

G_BEGIN_DECLS

/*
 * Where a sheet gets its number.
 */
HgSheetRecord *hg_sheet_registrar_register (HgRecords *records, HgEdition *edition, HgSheetRequest *request,
                                            GError **error);

G_END_DECLS
