/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet-pager.h"

G_BEGIN_DECLS

void hg_sheet_draw_text_area (const HgSheet *sheet, const HgSheetGalley *galley, const HgSheetPage *page, gboolean linked,
                              cairo_t *cr, double left, double top);

G_END_DECLS
