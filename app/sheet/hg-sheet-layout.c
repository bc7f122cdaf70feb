/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-layout"

#include "config.h"

#include "hg-sheet-layout.h"

#include "hg-sheet-draw.h"
#include "hg-sheet-layout-private.h"
#include "hg-sheet-qr.h"
#include "hg-sheet-style.h"

#include <glib/gi18n.h>

#define MM HG_SHEET_STYLE_MM

/* A4 and the margins of official documents (GB/T 9704-2012): 37 mm above, 28 mm at the binding edge. Turned to the left,
   for wide tables, the head is at the binding edge. */
static const HgSheetGeometry portrait = { 210 * MM, 297 * MM, 28 * MM, 37 * MM, HG_SHEET_STYLE_WIDTH, HG_SHEET_STYLE_HEIGHT };
static const HgSheetGeometry landscape = { 297 * MM, 210 * MM, 36 * MM, 28 * MM, HG_SHEET_STYLE_HEIGHT, HG_SHEET_STYLE_WIDTH };

#define NUMBER_GAP  (7 * MM)   /* from the type area to the dashes beside the page number */
#define NUMBER_ROOM 110.0      /* that the footer leaves it */

#define CODE_SIZE (22 * MM)
#define CODE_RISE (3 * MM)   /* above the type area */

/* The dashes stand a third of their size above the baseline. */
#define DASH_TO_BASELINE 5.0

static char *
join_footer (const HgSheet *sheet)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sheet->footer->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "  ·  " : "", (const char *) g_ptr_array_index (sheet->footer, i));
  return g_string_free (text, FALSE);
}

static gboolean
has_contents (const HgSheet *sheet)
{
  for (guint i = 0; i < sheet->blocks->len; i++)
    if (((const HgSheetBlock *) g_ptr_array_index (sheet->blocks, i))->kind == HG_SHEET_BLOCK_CONTENTS)
      return TRUE;
  return FALSE;
}

/* A table of contents knows its pages only when they are cut; it takes the same room with and without them. */
static void
fill_contents (HgSheetLayout *self)
{
  g_autoptr(GArray) marks = hg_sheet_layout_dup_marks (self);
  g_autoptr(GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < marks->len; i++)
    {
      const HgSheetMark *mark = &g_array_index (marks, HgSheetMark, i);
      guint number = mark->page + 1;

      g_array_append_val (numbers, number);
    }
  hg_sheet_galley_fill_contents (self->galley, self->sheet, (const guint *) numbers->data);
}

/**
 * hg_sheet_layout_new:
 * @sheet: a sheet
 *
 * Returns: (transfer full): the sheet, cut into pages
 */
HgSheetLayout *
hg_sheet_layout_new (HgSheet *sheet)
{
  HgSheetLayout *self = g_new0 (HgSheetLayout, 1);

  self->sheet = hg_sheet_ref (sheet);
  self->geometry = sheet->landscape ? &landscape : &portrait;
  self->galley = hg_sheet_galley_new (sheet, self->geometry->width);
  self->pages = hg_sheet_pager_cut (self->galley, self->geometry->height);
  if (has_contents (sheet))
    fill_contents (self);
  self->footer = join_footer (sheet);
  return self;
}

void
hg_sheet_layout_free (HgSheetLayout *self)
{
  g_free (self->footer);
  g_array_unref (self->pages);
  hg_sheet_galley_free (self->galley);
  hg_sheet_unref (self->sheet);
  g_free (self);
}

/**
 * hg_sheet_layout_get_sheet:
 * @self: a layout
 *
 * Returns: (transfer none): the sheet that is set
 */
HgSheet *
hg_sheet_layout_get_sheet (const HgSheetLayout *self)
{
  return self->sheet;
}

/**
 * hg_sheet_layout_get_n_pages:
 * @self: a layout
 *
 * Returns: the number of pages, at least one
 */
guint
hg_sheet_layout_get_n_pages (const HgSheetLayout *self)
{
  return self->pages->len;
}

/**
 * hg_sheet_layout_get_page_size:
 * @self: a layout
 * @width: (out): of every page, in points
 * @height: (out): of every page, in points
 */
void
hg_sheet_layout_get_page_size (const HgSheetLayout *self, double *width, double *height)
{
  *width = self->geometry->page_width;
  *height = self->geometry->page_height;
}

static PangoLayout *
set_footer (const HgSheetLayout *self)
{
  return hg_sheet_style_new_layout (self->galley->context, HG_SHEET_STYLE_SMALL, NULL, self->footer,
                                    self->geometry->width - NUMBER_ROOM);
}

/* Draws the lines of a layout from a baseline on, as they stand. */
static void
draw_small (cairo_t *cr, PangoLayout *layout, double x, double baseline)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    {
      PangoRectangle logical;

      pango_layout_iter_get_line_extents (iter, NULL, &logical);
      cairo_move_to (cr, x + (double) logical.x / PANGO_SCALE, baseline);
      pango_cairo_show_layout_line (cr, pango_layout_iter_get_line_readonly (iter));
      baseline += hg_sheet_style_get_pitch (HG_SHEET_STYLE_SMALL);
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

/*
 * The number stands between dashes at the outer edge, one character from it: right on odd pages, left on even ones. What
 * the page is of stands at the other edge.
 */
static void
draw_footer (const HgSheetLayout *self, cairo_t *cr, guint page)
{
  gboolean is_odd = page % 2 == 0;
  g_autofree char *number = g_strdup_printf ("— %u —", page + 1);
  /* Translators: a page's number and the number of pages */
  g_autofree char *count = g_strdup_printf (_("Page %1$u of %2$u"), page + 1, self->pages->len);
  g_autofree char *small = self->footer[0] != '\0' ? g_strdup_printf ("%s  ·  %s", count, self->footer)
                                                   : g_strdup (count);
  g_autoptr(PangoLayout) outer = hg_sheet_style_new_layout (self->galley->context, HG_SHEET_STYLE_PAGE_NUMBER, NULL,
                                                            number, -1);
  g_autoptr(PangoLayout) inner = hg_sheet_style_new_layout (self->galley->context, HG_SHEET_STYLE_SMALL, NULL, small,
                                                            self->geometry->width - NUMBER_ROOM);
  double baseline = self->geometry->top + self->geometry->height + NUMBER_GAP + DASH_TO_BASELINE;
  int units;

  pango_layout_get_size (outer, &units, NULL);
  draw_small (cr, outer,
              is_odd ? self->geometry->left + self->geometry->width - HG_SHEET_STYLE_CHARACTER - (double) units / PANGO_SCALE
                     : self->geometry->left + HG_SHEET_STYLE_CHARACTER,
              baseline);
  draw_small (cr, inner, is_odd ? self->geometry->left : self->geometry->left + NUMBER_ROOM, baseline);
}

/* The QR code stands above the type area, at its outer edge. */
static void
draw_code (const HgSheetLayout *self, cairo_t *cr)
{
  const HgSheetGeometry *geometry = self->geometry;

  hg_sheet_qr_draw (cr, self->sheet->code, geometry->left + geometry->width - CODE_SIZE,
                    geometry->top - CODE_RISE - CODE_SIZE, CODE_SIZE);
}

static void
draw_page (const HgSheetLayout *self, cairo_t *cr, guint page, gboolean linked)
{
  g_return_if_fail (page < self->pages->len);
  cairo_save (cr);
  hg_sheet_draw_text_area (self->sheet, self->galley, &g_array_index (self->pages, HgSheetPage, page), linked, cr,
                           self->geometry->left, self->geometry->top);
  draw_footer (self, cr, page);
  if (page == 0 && self->sheet->code != NULL)
    draw_code (self, cr);
  cairo_restore (cr);
}

/**
 * hg_sheet_layout_draw_page:
 * @self: a layout
 * @cr: where to draw, one unit a point; scale it for a screen
 * @page: from 0
 *
 * Draws the page in black on nothing: paper is white already, and a preview fills its own.
 */
void
hg_sheet_layout_draw_page (const HgSheetLayout *self, cairo_t *cr, guint page)
{
  draw_page (self, cr, page, FALSE);
}

/**
 * hg_sheet_layout_draw_linked_page:
 * @self: a layout
 * @cr: of a PDF that gets all pages
 * @page: from 0
 *
 * As hg_sheet_layout_draw_page(), but contents lead to what they name. A link to a page that is not drawn is an error, so
 * this is not for printing some of them.
 */
void
hg_sheet_layout_draw_linked_page (const HgSheetLayout *self, cairo_t *cr, guint page)
{
  draw_page (self, cr, page, TRUE);
}

/* Notes what a line lacks; each character once a page. */
static void
add_missing (GArray *glyphs, PangoLayoutLine *line, guint page)
{
  const char *text = pango_layout_get_text (line->layout);

  for (GSList *runs = line->runs; runs != NULL; runs = runs->next)
    {
      const PangoGlyphItem *item = runs->data;

      for (int i = 0; i < item->glyphs->num_glyphs; i++)
        {
          HgSheetGlyph glyph = { .page = page };
          gboolean is_known = FALSE;

          if ((item->glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0)
            continue;
          glyph.character = g_utf8_get_char (text + item->item->offset + item->glyphs->log_clusters[i]);
          for (guint n = 0; n < glyphs->len && !is_known; n++)
            is_known = g_array_index (glyphs, HgSheetGlyph, n).character == glyph.character &&
                       g_array_index (glyphs, HgSheetGlyph, n).page == page;
          if (!is_known)
            g_array_append_val (glyphs, glyph);
        }
    }
}

/**
 * hg_sheet_layout_dup_missing_glyphs:
 * @self: a layout
 *
 * Returns: (transfer full) (element-type HgSheetGlyph): the characters that no font has, in order of pages; empty where
 * all is well
 */
GArray *
hg_sheet_layout_dup_missing_glyphs (const HgSheetLayout *self)
{
  GArray *glyphs = g_array_new (FALSE, FALSE, sizeof (HgSheetGlyph));
  g_autoptr(PangoLayout) footer = set_footer (self);

  for (int line = 0; line < pango_layout_get_line_count (footer); line++)
    add_missing (glyphs, pango_layout_get_line_readonly (footer, line), 0);
  for (guint page = 0; page < self->pages->len; page++)
    {
      const HgSheetPage *read = &g_array_index (self->pages, HgSheetPage, page);

      for (guint i = read->first; i < read->end; i++)
        {
          const HgSheetSlice *slice = &g_array_index (self->galley->slices, HgSheetSlice, i);

          for (guint n = slice->first_run; n < slice->first_run + slice->n_runs; n++)
            add_missing (glyphs, g_array_index (self->galley->runs, HgSheetRun, n).line, page);
        }
    }
  return glyphs;
}

/**
 * hg_sheet_layout_dup_marks:
 * @self: a layout
 *
 * Returns: (transfer full) (element-type HgSheetMark): the headings in order; their texts are the sheet's
 */
GArray *
hg_sheet_layout_dup_marks (const HgSheetLayout *self)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (HgSheetMark));
  guint last = G_MAXUINT;

  for (guint page = 0; page < self->pages->len; page++)
    {
      const HgSheetPage *read = &g_array_index (self->pages, HgSheetPage, page);
      double y = 0;

      for (guint i = read->first; i < read->end; i++)
        {
          const HgSheetSlice *slice = &g_array_index (self->galley->slices, HgSheetSlice, i);
          double top = hg_sheet_pager_next (self->galley, read, i, &y);
          const HgSheetBlock *block = slice->block < self->sheet->blocks->len
                                        ? g_ptr_array_index (self->sheet->blocks, slice->block) : NULL;

          if (block == NULL || block->kind != HG_SHEET_BLOCK_HEADING || slice->block == last)
            continue;
          last = slice->block;
          g_array_append_vals (marks, &(HgSheetMark) { block->text, block->level, page, self->geometry->top + top }, 1);
        }
    }
  return marks;
}
