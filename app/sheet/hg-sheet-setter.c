/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-setter"

#include "config.h"

#include "hg-sheet-setter.h"

/* Where line number n of a layout begins, with alignment and indent. */
static void
add_run (HgSheetGalley *galley, guint column, PangoLayout *layout, int n, double x, double baseline)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  PangoRectangle logical;
  HgSheetRun run = { .column = column };

  for (int i = 0; i < n; i++)
    pango_layout_iter_next_line (iter);
  pango_layout_iter_get_line_extents (iter, NULL, &logical);
  run.line = pango_layout_iter_get_line_readonly (iter);
  run.x = x + (double) logical.x / PANGO_SCALE;
  run.baseline = baseline;
  pango_layout_iter_free (iter);
  g_array_append_val (galley->runs, run);
}

/**
 * hg_sheet_setter_new_text:
 * @self: a setter
 * @style: how the text looks
 * @text: (nullable): the text
 * @width: how wide it may be, in points; negative: as wide as it is
 *
 * Returns: (transfer full): the text in lines
 */
PangoLayout *
hg_sheet_setter_new_text (const HgSheetSetter *self, HgSheetStyle style, const char *text, double width)
{
  return hg_sheet_style_new_layout (self->galley->context, style, NULL, text, width);
}

/**
 * hg_sheet_setter_leave_line:
 * @self: a setter
 * @height: of the line
 *
 * Leaves a line empty, or less of it where that saves a page.
 */
void
hg_sheet_setter_leave_line (HgSheetSetter *self, double height)
{
  self->spare += MAX (height - self->after, 0);
  self->after = MAX (self->after, height);
}

/**
 * hg_sheet_setter_add_slice:
 * @self: a setter
 * @kind: what it is
 * @before: the space that it wants above itself; the larger of this and what the last block wants below is taken
 * @height: of itself
 *
 * Returns: (transfer none): a slice at the end of the galley, until the next one is added
 */
HgSheetSlice *
hg_sheet_setter_add_slice (HgSheetSetter *self, HgSheetSliceKind kind, double before, double height)
{
  HgSheetGalley *galley = self->galley;
  HgSheetSlice slice = { .kind = kind, .height = height, .block = self->block, .first_run = galley->runs->len };

  slice.before = MAX (before, self->after);
  slice.spare = MIN (self->spare, slice.before - before);
  self->after = self->spare = 0;
  g_array_append_val (galley->slices, slice);
  return &g_array_index (galley->slices, HgSheetSlice, galley->slices->len - 1);
}

static gboolean
fills_half (PangoLayout *layout, int line)
{
  PangoRectangle logical;

  pango_layout_line_get_extents (pango_layout_get_line_readonly (layout, line), NULL, &logical);
  return 2 * logical.width >= pango_layout_get_width (layout);
}

/*
 * Two lines of a paragraph stay together at the foot of a page and at the head of the next. Of three, the last may go
 * there alone if it is no mere remnant: else a heading before it would take all three along.
 */
static gboolean
keeps_with_next (int line, int n_lines, const HgSheetColumn *columns, guint n_columns)
{
  if (line == 0 || line != n_lines - 2)
    return line == 0;
  return n_lines != 3 || n_columns > 1 || !fills_half (columns[0].layout, n_lines - 1);
}

/**
 * hg_sheet_setter_set_columns:
 * @self: a setter
 * @kind: of the slices
 * @columns: (array length=n_columns): what stands side by side, line by line
 * @n_columns: how many
 * @before: the space above
 * @padding: above the first line and below the last
 * @whole: whether all lines stay together; else the first two do, and mostly the last two
 *
 * Returns: the place of the first slice in the galley
 */
guint
hg_sheet_setter_set_columns (HgSheetSetter *self, HgSheetSliceKind kind, const HgSheetColumn *columns, guint n_columns,
                             double before, double padding, gboolean whole)
{
  HgSheetGalley *galley = self->galley;
  guint first = galley->slices->len;
  int n_lines = 1;
  double pitch = 0;

  for (guint i = 0; i < n_columns; i++)
    {
      g_ptr_array_add (galley->layouts, columns[i].layout);
      n_lines = MAX (n_lines, pango_layout_get_line_count (columns[i].layout));
      pitch = MAX (pitch, columns[i].pitch);
    }
  for (int line = 0; line < n_lines; line++)
    {
      gboolean is_first = line == 0, is_last = line == n_lines - 1;
      double top = is_first ? padding : 0;
      double height = top + pitch + (is_last ? padding : 0);
      HgSheetSlice *slice = hg_sheet_setter_add_slice (self, kind, is_first ? before : 0, height);

      slice->on_grid = kind == HG_SHEET_SLICE_TEXT && pitch == HG_SHEET_STYLE_LINE;
      slice->keep = !is_last && (whole || keeps_with_next (line, n_lines, columns, n_columns));
      slice->is_first = is_first;
      slice->is_last = is_last;
      for (guint i = 0; i < n_columns; i++)
        if (line < pango_layout_get_line_count (columns[i].layout))
          add_run (galley, i, columns[i].layout, line, columns[i].x, top + pitch * HG_SHEET_STYLE_BASELINE);
      slice->n_runs = galley->runs->len - slice->first_run;
    }
  return first;
}

/**
 * hg_sheet_setter_get_last:
 * @self: a setter
 *
 * Returns: (transfer none): the last slice of the galley
 */
HgSheetSlice *
hg_sheet_setter_get_last (const HgSheetSetter *self)
{
  return &g_array_index (self->galley->slices, HgSheetSlice, self->galley->slices->len - 1);
}

/**
 * hg_sheet_setter_measure:
 * @layout: a text
 *
 * Returns: its width in points
 */
double
hg_sheet_setter_measure (PangoLayout *layout)
{
  int units;

  pango_layout_get_size (layout, &units, NULL);
  return (double) units / PANGO_SCALE;
}
