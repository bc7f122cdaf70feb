/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-edition.h"
#include "hg-sheet-record.h"
#include "hg-sheet-request.h"
#include "hg-sheet.h"

G_BEGIN_DECLS

/**
 * HgSheetMaterial:
 *
 * All that a sheet is made of, read from an edition. Once read it needs the edition no more; owned by one holder.
 */
typedef struct _HgSheetMaterial HgSheetMaterial;

HgSheetMaterial *hg_sheet_material_load       (HgEdition *edition, HgSheetRequest *request, GError **error);
void             hg_sheet_material_free       (HgSheetMaterial *self);
HgSheet         *hg_sheet_material_build      (const HgSheetMaterial *self, const char *number, const GDate *day);
HgSheetRecord   *hg_sheet_material_new_record (const HgSheetMaterial *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSheetMaterial, hg_sheet_material_free)

G_END_DECLS
