/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <graphene.h>

#include "hg-sheet-layout.h"

G_BEGIN_DECLS

/**
 * HgSheetFit:
 * @HG_SHEET_FIT_WIDTH: the page is as wide as there is room
 * @HG_SHEET_FIT_PAGE: a whole page is in sight
 * @HG_SHEET_FIT_NONE: as large as was chosen
 *
 * How large pages are.
 */
typedef enum
{
  HG_SHEET_FIT_WIDTH,
  HG_SHEET_FIT_PAGE,
  HG_SHEET_FIT_NONE,
} HgSheetFit;

/* Pixels for each point. 4/3 is the paper's size on a screen of 96 dots an inch. */
#define HG_SHEET_SPREAD_ZOOM_MIN   0.25
#define HG_SHEET_SPREAD_ZOOM_MAX   4.0
#define HG_SHEET_SPREAD_ZOOM_PAPER (4.0 / 3.0)

#define HG_SHEET_SPREAD_GAP     18.0   /* between pages */
#define HG_SHEET_SPREAD_PADDING 24.0   /* around them */

/**
 * HgSheetSpread:
 *
 * Where pages lie that are spread out below each other, or two beside each other. A value; lengths are pixels, but for the
 * page's own size, which is points.
 */
typedef struct
{
  guint  n_pages;
  double page_width, page_height;
  guint  n_columns;
  double zoom;
  double width, height;   /* of all, at least the room there is */
} HgSheetSpread;

void            hg_sheet_spread_fit      (HgSheetSpread *self, HgSheetFit fit, double zoom, double room_width,
                                          double room_height);
graphene_rect_t hg_sheet_spread_get_page (const HgSheetSpread *self, guint page);
guint           hg_sheet_spread_find     (const HgSheetSpread *self, double x, double y);
guint           hg_sheet_spread_locate   (const HgSheetSpread *self, double *x, double *y);

G_END_DECLS
