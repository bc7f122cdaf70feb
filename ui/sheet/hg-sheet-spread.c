/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-spread"

#include "config.h"

#include "hg-sheet-spread.h"

#include <math.h>

static guint
get_n_rows (const HgSheetSpread *self)
{
  return (self->n_pages + self->n_columns - 1) / self->n_columns;
}

static double
get_pages_width (const HgSheetSpread *self)
{
  return self->n_columns * floor (self->page_width * self->zoom) + (self->n_columns - 1) * HG_SHEET_SPREAD_GAP;
}

static double
get_row_height (const HgSheetSpread *self)
{
  return floor (self->page_height * self->zoom) + HG_SHEET_SPREAD_GAP;
}

/**
 * hg_sheet_spread_fit:
 * @self: pages, with their number, size and columns
 * @fit: how large they are to be
 * @zoom: for %HG_SHEET_FIT_NONE
 * @room_width: that there is to show them in
 * @room_height: that there is to show them in
 *
 * Sets how large the pages are, and all of them together.
 */
void
hg_sheet_spread_fit (HgSheetSpread *self, HgSheetFit fit, double zoom, double room_width, double room_height)
{
  double across = (room_width - 2 * HG_SHEET_SPREAD_PADDING - (self->n_columns - 1) * HG_SHEET_SPREAD_GAP) /
                  (self->n_columns * self->page_width);
  double down = (room_height - 2 * HG_SHEET_SPREAD_PADDING) / self->page_height;

  if (fit == HG_SHEET_FIT_WIDTH)
    zoom = across;
  else if (fit == HG_SHEET_FIT_PAGE)
    zoom = MIN (across, down);
  self->zoom = CLAMP (zoom, HG_SHEET_SPREAD_ZOOM_MIN, HG_SHEET_SPREAD_ZOOM_MAX);
  self->width = MAX (room_width, get_pages_width (self) + 2 * HG_SHEET_SPREAD_PADDING);
  self->height = MAX (room_height,
                      get_n_rows (self) * get_row_height (self) - HG_SHEET_SPREAD_GAP + 2 * HG_SHEET_SPREAD_PADDING);
}

/**
 * hg_sheet_spread_get_page:
 * @self: pages
 * @page: one of them, from 0
 *
 * Returns: where it lies
 */
graphene_rect_t
hg_sheet_spread_get_page (const HgSheetSpread *self, guint page)
{
  double width = floor (self->page_width * self->zoom), height = floor (self->page_height * self->zoom);
  double left = floor ((self->width - get_pages_width (self)) / 2);
  double x = left + page % self->n_columns * (width + HG_SHEET_SPREAD_GAP);
  double y = HG_SHEET_SPREAD_PADDING + page / self->n_columns * get_row_height (self);

  return GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height);
}

/**
 * hg_sheet_spread_find:
 * @self: pages
 * @x: a place
 * @y: a place
 *
 * Returns: the page there, or the nearest one; from 0
 */
guint
hg_sheet_spread_find (const HgSheetSpread *self, double x, double y)
{
  double row = CLAMP (floor ((y - HG_SHEET_SPREAD_PADDING) / get_row_height (self)), 0, get_n_rows (self) - 1.0);
  guint column = self->n_columns > 1 && x >= self->width / 2 ? 1 : 0;

  return MIN ((guint) row * self->n_columns + column, self->n_pages - 1);
}

/**
 * hg_sheet_spread_locate:
 * @self: pages
 * @x: (inout): a place; then, the place on the page, in points
 * @y: (inout): a place; then, the place on the page, in points
 *
 * Returns: the page there, or the nearest one; from 0
 */
guint
hg_sheet_spread_locate (const HgSheetSpread *self, double *x, double *y)
{
  guint page = hg_sheet_spread_find (self, *x, *y);
  graphene_rect_t rect = hg_sheet_spread_get_page (self, page);

  *x = (*x - rect.origin.x) / self->zoom;
  *y = (*y - rect.origin.y) / self->zoom;
  return page;
}
