/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet-draft.h"

G_BEGIN_DECLS

/*
 * What an officer chose for the sheets of every day: how much stands on them, who hands them over, whether they get
 * numbers. For whom a sheet is belongs to that sheet alone.
 */
HgSheetOptions *hg_sheet_choices_complete      (const HgSheetOptions *options);
void            hg_sheet_choices_keep          (const HgSheetOptions *options, gboolean registers);
gboolean        hg_sheet_choices_get_registers (void);
HgSheetDraft   *hg_sheet_choices_new_draft     (HgLibrary *library, const HgSheetRequest *request);

G_END_DECLS
