/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-draw"

#include "config.h"

#include "hg-sheet-draw.h"

#define THIN 0.4
#define GREY 0.45

/*
 * A page is drawn in two rounds: lines and grounds first, which are nothing to read, then the text in the order of
 * reading, each piece inside the tags that say what it is. Only PDF keeps the tags. They end with the page: what goes on
 * over its end is two pieces.
 */
typedef struct
{
  const HgSheet       *sheet;
  const HgSheetGalley *galley;
  gboolean             linked;   /* contents lead to their headings: all pages go to one file */
  cairo_t             *cr;
  double               left;
  GArray              *placed;   /* of Placed */
} Drawing;

/* A slice and where it stands */
typedef struct
{
  const HgSheetSlice *slice;
  double              y;
  gboolean            is_repeated;   /* a header of a table that goes on */
} Placed;

static const Placed *
get_placed (const Drawing *drawing, guint i)
{
  return &g_array_index (drawing->placed, Placed, i);
}

static GArray *
place (const HgSheetGalley *galley, const HgSheetPage *page, double top)
{
  GArray *placed = g_array_new (FALSE, FALSE, sizeof (Placed));
  double y = 0;

  for (guint part = 0; part < 2; part++)
    for (guint i = part == 0 ? page->header_first : page->first; i < (part == 0 ? page->header_end : page->end); i++)
      {
        Placed one = { .slice = &g_array_index (galley->slices, HgSheetSlice, i), .is_repeated = part == 0 };

        one.y = top + hg_sheet_pager_next (galley, page, i, &y);
        g_array_append_val (placed, one);
      }
  return placed;
}

/* Lines */

static void
draw_line (cairo_t *cr, double x1, double y1, double x2, double y2)
{
  cairo_move_to (cr, x1, y1);
  cairo_line_to (cr, x2, y2);
  cairo_stroke (cr);
}

/* The frame of one line of a row: a line above where the row or the page begins, below where either ends. */
static void
draw_frame (const Drawing *drawing, guint i)
{
  const Placed *placed = get_placed (drawing, i);
  const HgSheetBlock *table = g_ptr_array_index (drawing->sheet->blocks, placed->slice->block);
  cairo_t *cr = drawing->cr;
  double x = drawing->left, width = drawing->galley->width, bottom = placed->y + placed->slice->height;

  if (placed->slice->is_header)
    {
      cairo_set_source_rgb (cr, 0.93, 0.93, 0.93);
      cairo_rectangle (cr, x, placed->y, width, placed->slice->height);
      cairo_fill (cr);
      cairo_set_source_rgb (cr, GREY, GREY, GREY);
    }
  for (guint column = 0; column <= table->n_columns; column++)
    {
      draw_line (cr, x, placed->y, x, bottom);
      if (column < table->n_columns)
        x += width * table->weights[column];
    }
  if (placed->slice->is_first || i == 0)
    draw_line (cr, drawing->left, placed->y, drawing->left + width, placed->y);
  if (placed->slice->is_last || i + 1 == drawing->placed->len)
    draw_line (cr, drawing->left, bottom, drawing->left + width, bottom);
}

static gboolean
is_kind (const Drawing *drawing, const HgSheetSlice *slice, HgSheetBlockKind kind)
{
  return slice->block < drawing->sheet->blocks->len &&
         ((const HgSheetBlock *) g_ptr_array_index (drawing->sheet->blocks, slice->block))->kind == kind;
}

static void
draw_rule (const Drawing *drawing, const Placed *placed)
{
  static const double dashes[] = { 6, 4 };
  double middle = placed->y + placed->slice->height / 2;

  if (is_kind (drawing, placed->slice, HG_SHEET_BLOCK_CUT))
    cairo_set_dash (drawing->cr, dashes, G_N_ELEMENTS (dashes), 0);
  draw_line (drawing->cr, drawing->left, middle, drawing->left + drawing->galley->width, middle);
  cairo_set_dash (drawing->cr, NULL, 0, 0);
}

static void
draw_lines (const Drawing *drawing)
{
  cairo_set_line_width (drawing->cr, THIN);
  cairo_set_source_rgb (drawing->cr, GREY, GREY, GREY);
  for (guint i = 0; i < drawing->placed->len; i++)
    {
      const Placed *placed = get_placed (drawing, i);

      if (placed->slice->kind == HG_SHEET_SLICE_ROW)
        draw_frame (drawing, i);
      else if (placed->slice->kind == HG_SHEET_SLICE_RULE)
        draw_rule (drawing, placed);
    }
}

/* Text */

/* Draws the runs of the slices from @first up to @end; of one column, or with a negative number of all. */
static void
draw_runs (const Drawing *drawing, guint first, guint end, int column)
{
  for (guint i = first; i < end; i++)
    {
      const Placed *placed = get_placed (drawing, i);

      for (guint n = placed->slice->first_run; n < placed->slice->first_run + placed->slice->n_runs; n++)
        {
          const HgSheetRun *run = &g_array_index (drawing->galley->runs, HgSheetRun, n);

          if (column >= 0 && run->column != (guint) column)
            continue;
          cairo_move_to (drawing->cr, drawing->left + run->x, placed->y + run->baseline);
          pango_cairo_show_layout_line (drawing->cr, run->line);
        }
    }
}

/* The end of the slices that belong to the same block as slice i; with @by_row, to the same row. */
static guint
find_end (const Drawing *drawing, guint i, gboolean by_row)
{
  const Placed *first = get_placed (drawing, i);

  for (i++; i < drawing->placed->len; i++)
    {
      const Placed *next = get_placed (drawing, i);

      if (next->slice->block != first->slice->block || next->slice->kind != first->slice->kind ||
          (by_row && next->slice->is_first))
        break;
    }
  return i;
}

static void
draw_table (const Drawing *drawing, guint first, guint end)
{
  const HgSheetBlock *table = g_ptr_array_index (drawing->sheet->blocks, get_placed (drawing, first)->slice->block);

  cairo_tag_begin (drawing->cr, "Table", NULL);
  for (guint i = first; i < end;)
    {
      guint row_end = find_end (drawing, i, TRUE);
      const char *cell = get_placed (drawing, i)->slice->is_header ? "TH" : "TD";

      cairo_tag_begin (drawing->cr, "TR", NULL);
      for (guint column = 0; column < table->n_columns; column++)
        {
          cairo_tag_begin (drawing->cr, cell, NULL);
          draw_runs (drawing, i, row_end, (int) column);
          cairo_tag_end (drawing->cr, cell);
        }
      cairo_tag_end (drawing->cr, "TR");
      i = row_end;
    }
  cairo_tag_end (drawing->cr, "Table");
}

/* One entry after the other, each a link where what it leads to is in the same file. */
static void
draw_contents (const Drawing *drawing, guint first, guint end)
{
  cairo_tag_begin (drawing->cr, "TOC", NULL);
  for (guint i = first; i < end;)
    {
      guint entry_end = find_end (drawing, i, TRUE);
      g_autofree char *target = g_strdup_printf ("dest='b%u'", get_placed (drawing, i)->slice->target);

      cairo_tag_begin (drawing->cr, "TOCI", NULL);
      if (drawing->linked)
        cairo_tag_begin (drawing->cr, CAIRO_TAG_LINK, target);
      draw_runs (drawing, i, entry_end, -1);
      if (drawing->linked)
        cairo_tag_end (drawing->cr, CAIRO_TAG_LINK);
      cairo_tag_end (drawing->cr, "TOCI");
      i = entry_end;
    }
  cairo_tag_end (drawing->cr, "TOC");
}

static const char *
get_tag (const Drawing *drawing, const HgSheetSlice *slice)
{
  const HgSheetBlock *block = slice->block < drawing->sheet->blocks->len
                                ? g_ptr_array_index (drawing->sheet->blocks, slice->block) : NULL;

  if (block == NULL)   /* the head of the sheet is before all blocks, and the office before the title */
    return drawing->sheet->head != NULL && slice == &g_array_index (drawing->galley->slices, HgSheetSlice, 0) ? "P" : "H1";
  if (block->kind == HG_SHEET_BLOCK_HEADING)
    return block->level == 1 ? "H2" : block->level == 2 ? "H3" : "H4";
  return "P";
}

static void
draw_block (const Drawing *drawing, guint first, guint end)
{
  const HgSheetSlice *slice = get_placed (drawing, first)->slice;
  const char *tag = get_tag (drawing, slice);
  gboolean is_target = drawing->linked && is_kind (drawing, slice, HG_SHEET_BLOCK_HEADING);
  g_autofree char *name = g_strdup_printf ("name='b%u'", slice->block);

  if (is_target)
    cairo_tag_begin (drawing->cr, CAIRO_TAG_DEST, name);
  cairo_tag_begin (drawing->cr, tag, NULL);
  draw_runs (drawing, first, end, -1);
  cairo_tag_end (drawing->cr, tag);
  if (is_target)
    cairo_tag_end (drawing->cr, CAIRO_TAG_DEST);
}

static void
draw_text (const Drawing *drawing)
{
  cairo_set_source_rgb (drawing->cr, 0, 0, 0);
  for (guint i = 0; i < drawing->placed->len;)
    {
      const HgSheetSlice *slice = get_placed (drawing, i)->slice;
      guint end = find_end (drawing, i, FALSE);

      if (slice->kind == HG_SHEET_SLICE_ROW)
        draw_table (drawing, i, end);
      else if (is_kind (drawing, slice, HG_SHEET_BLOCK_CONTENTS))
        draw_contents (drawing, i, end);
      else if (slice->n_runs > 0)
        draw_block (drawing, i, end);
      i = end;
    }
}

/**
 * hg_sheet_draw_text_area:
 * @sheet: a sheet
 * @galley: the sheet in one column
 * @page: what stands on the page
 * @linked: whether contents are links to their headings: only where all pages are drawn into one file
 * @cr: where to draw, one unit a point
 * @left: of the type area
 * @top: of the type area
 *
 * Draws what stands on a page, and for PDF says what each piece of it is (ISO 32000-1, 14.8.4).
 */
void
hg_sheet_draw_text_area (const HgSheet *sheet, const HgSheetGalley *galley, const HgSheetPage *page, gboolean linked,
                         cairo_t *cr, double left, double top)
{
  g_autoptr(GArray) placed = place (galley, page, top);
  const Drawing drawing = { sheet, galley, linked, cr, left, placed };

  draw_lines (&drawing);
  draw_text (&drawing);
}
