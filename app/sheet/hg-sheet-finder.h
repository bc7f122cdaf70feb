/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet-layout.h"

G_BEGIN_DECLS

/*
 * Where on its pages a sheet says something, and what leads elsewhere.
 */

/* A part of a hit that stands in one line; one that goes over a line's end has several. Points, from the page's corner. */
typedef struct
{
  guint  hit;     /* from 0 */
  guint  page;    /* from 0 */
  double x, y;
  double width, height;
} HgSheetHit;

GArray           *hg_sheet_finder_find      (const HgSheetLayout *layout, const char *text);
const HgSheetHit *hg_sheet_finder_get_part  (const GArray *hits, guint hit);
gboolean          hg_sheet_finder_find_link (const HgSheetLayout *layout, guint page, double x, double y, guint *to_page,
                                             double *to_y);

G_END_DECLS
