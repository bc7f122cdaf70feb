/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet-layout.h"
#include "hg-sheet-pager.h"

G_BEGIN_DECLS

/* All in points */
typedef struct
{
  double page_width, page_height;
  double left, top;       /* of the type area */
  double width, height;   /* of the type area */
} HgSheetGeometry;

struct _HgSheetLayout
{
  HgSheet               *sheet;
  const HgSheetGeometry *geometry;
  HgSheetGalley         *galley;
  GArray                *pages;    /* of HgSheetPage */
  char                  *footer;   /* all its parts in one line */
};

G_END_DECLS
