/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet-galley.h"

G_BEGIN_DECLS

/**
 * HgSheetPage:
 *
 * What stands on one page: slices from @first up to, not including, @end; above them, where a table goes on from the page
 * before, the slices of its header.
 */
typedef struct
{
  guint first;
  guint end;
  guint header_first;
  guint header_end;     /* as header_first: no header is repeated */
  gboolean is_tight;    /* space that can be spared is */
} HgSheetPage;

GArray *hg_sheet_pager_cut  (const HgSheetGalley *galley, double height);
double  hg_sheet_pager_next (const HgSheetGalley *galley, const HgSheetPage *page, guint slice, double *y);

G_END_DECLS
