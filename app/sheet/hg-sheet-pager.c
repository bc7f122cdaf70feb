/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-pager"

#include "config.h"

#include "hg-sheet-pager.h"

#include "hg-sheet-style.h"

#include <math.h>

/* Of a line: sums of lengths do not come out even. */
#define TOLERANCE 0.001

/* A page that is being filled. */
typedef struct
{
  const HgSheetGalley *galley;
  GArray              *pages;
  HgSheetPage          page;
  gboolean             is_tight;
  double               height;
  double               y;
} Pager;

static const HgSheetSlice *
get_slice (const HgSheetGalley *galley, guint i)
{
  return &g_array_index (galley->slices, HgSheetSlice, i);
}

/**
 * hg_sheet_pager_next:
 * @galley: a galley
 * @page: a page of it
 * @slice: the slice that is to be placed; the page's first slices come first
 * @y: (inout): where the page's text ends so far; moved to the end of @slice
 *
 * Returns: where @slice begins
 */
double
hg_sheet_pager_next (const HgSheetGalley *galley, const HgSheetPage *page, guint slice, double *y)
{
  const HgSheetSlice *placed = get_slice (galley, slice);
  gboolean is_header = slice >= page->header_first && slice < page->header_end;
  double before = placed->before - (page->is_tight ? placed->spare : 0);
  double top = *y + (slice == page->first || is_header ? 0 : before);

  if (placed->on_grid)
    top = ceil (top / HG_SHEET_STYLE_LINE - TOLERANCE) * HG_SHEET_STYLE_LINE;
  *y = top + placed->height;
  return top;
}

/* The header of the table that slice i goes on with; empty where it does not, or where it would fill the page. */
static void
find_header (const Pager *pager, guint i, HgSheetPage *page)
{
  const HgSheetSlice *slice = get_slice (pager->galley, i);
  double height = 0;
  guint first = i;

  page->header_first = page->header_end = i;
  if (slice->kind != HG_SHEET_SLICE_ROW || slice->is_header)
    return;
  while (first > 0 && get_slice (pager->galley, first - 1)->kind == HG_SHEET_SLICE_ROW &&
         get_slice (pager->galley, first - 1)->block == slice->block)
    first--;
  for (page->header_end = first; get_slice (pager->galley, page->header_end)->is_header; page->header_end++)
    height += get_slice (pager->galley, page->header_end)->height;
  page->header_first = first;
  if (height > pager->height / 3)
    page->header_end = first;
}

static void
begin_page (Pager *pager, guint i)
{
  pager->page = (HgSheetPage) { .first = i, .end = i, .is_tight = pager->is_tight };
  pager->y = 0;
  if (i >= pager->galley->slices->len)
    return;
  find_header (pager, i, &pager->page);
  for (guint header = pager->page.header_first; header < pager->page.header_end; header++)
    hg_sheet_pager_next (pager->galley, &pager->page, header, &pager->y);
}

static void
end_page (Pager *pager, guint i)
{
  g_array_append_val (pager->pages, pager->page);
  begin_page (pager, i);
}

static gboolean
is_empty (const Pager *pager)
{
  return pager->page.end == pager->page.first;
}

/* The end of the slices that want to stay together from slice i on. */
static guint
find_chunk_end (const HgSheetGalley *galley, guint i)
{
  while (get_slice (galley, i)->keep && i + 1 < galley->slices->len &&
         get_slice (galley, i + 1)->kind != HG_SHEET_SLICE_BREAK)
    i++;
  return i + 1;
}

static gboolean
fits (const Pager *pager, guint first, guint end)
{
  double y = pager->y;

  for (guint i = first; i < end; i++)
    hg_sheet_pager_next (pager->galley, &pager->page, i, &y);
  return y <= pager->height + 0.01;
}

static void
place_chunk (Pager *pager, guint first, guint end)
{
  if (!is_empty (pager) && !fits (pager, first, end))
    end_page (pager, first);
  /* A chunk that no page can hold is cut after all. */
  for (guint i = first; i < end; i++)
    {
      if (!is_empty (pager) && !fits (pager, i, i + 1))
        end_page (pager, i);
      hg_sheet_pager_next (pager->galley, &pager->page, i, &pager->y);
      pager->page.end = i + 1;
    }
}

static GArray *
cut (const HgSheetGalley *galley, double height, gboolean is_tight)
{
  Pager pager = { .galley = galley, .is_tight = is_tight, .height = height };
  guint n = galley->slices->len;

  pager.pages = g_array_new (FALSE, FALSE, sizeof (HgSheetPage));
  begin_page (&pager, 0);
  for (guint i = 0; i < n;)
    {
      guint end = find_chunk_end (galley, i);

      if (get_slice (galley, i)->kind != HG_SHEET_SLICE_BREAK)
        place_chunk (&pager, i, end);
      else if (is_empty (&pager))
        begin_page (&pager, end);
      else
        end_page (&pager, end);
      i = end;
    }
  if (!is_empty (&pager) || pager.pages->len == 0)
    g_array_append_val (pager.pages, pager.page);
  return pager.pages;
}

static gboolean
has_spare (const HgSheetGalley *galley)
{
  for (guint i = 0; i < galley->slices->len; i++)
    if (get_slice (galley, i)->spare > 0)
      return TRUE;
  return FALSE;
}

/**
 * hg_sheet_pager_cut:
 * @galley: a galley
 * @height: of the type area, in points
 *
 * Cuts the galley into pages: what wants to stay together does, unless it is higher than a page. Space that can be spared is
 * left out where that saves a page, and only there.
 *
 * Returns: (transfer full) (element-type HgSheetPage): the pages, at least one
 */
GArray *
hg_sheet_pager_cut (const HgSheetGalley *galley, double height)
{
  g_autoptr(GArray) pages = cut (galley, height, FALSE);
  g_autoptr(GArray) tight = pages->len > 1 && has_spare (galley) ? cut (galley, height, TRUE) : NULL;

  return tight != NULL && tight->len < pages->len ? g_steal_pointer (&tight) : g_steal_pointer (&pages);
}
