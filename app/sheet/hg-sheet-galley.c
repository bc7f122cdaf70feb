/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-galley"

#include "config.h"

#include "hg-sheet-galley.h"

#include "hg-sheet-style.h"

#include <glib/gi18n.h>

#define KEY_WIDTH      (6 * HG_SHEET_STYLE_CHARACTER)
#define ITEM_INDENT    (2 * HG_SHEET_STYLE_CHARACTER)
#define LABEL_GAP      6.0
#define DEEPEST_INDENT 8     /* deeper items stand no further to the right */
#define CELL_PADDING   5.0
#define ROW_PADDING    3.0
#define TABLE_SPACE    6.0
#define HEAD_SPACE     HG_SHEET_STYLE_LINE
#define PAGE_ROOM      (3 * HG_SHEET_STYLE_CHARACTER)   /* of the numbers in a table of contents */
#define WHOLE_ROW      10    /* rows of more lines may be cut */
#define CLOSING_RIGHT  (4 * HG_SHEET_STYLE_CHARACTER)   /* as official documents leave it after the date */

/* What is being set: the galley, and the space that the last block wants below itself. */
typedef struct
{
  HgSheetGalley *galley;
  const HgSheet *sheet;
  const guint   *pages;   /* (nullable): of all headings, from 1 */
  guint          block;
  double         after;
} Setter;

static PangoLayout *
set_text (const Setter *setter, HgSheetStyle style, const char *text, double width)
{
  return hg_sheet_style_new_layout (setter->galley->context, style, NULL, text, width);
}

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

static HgSheetSlice *
add_slice (Setter *setter, HgSheetSliceKind kind, double before, double height)
{
  HgSheetGalley *galley = setter->galley;
  HgSheetSlice slice = { .kind = kind, .height = height, .block = setter->block, .first_run = galley->runs->len };

  slice.before = MAX (before, setter->after);
  setter->after = 0;
  g_array_append_val (galley->slices, slice);
  return &g_array_index (galley->slices, HgSheetSlice, galley->slices->len - 1);
}

/* One of the layouts that stand side by side in a block. */
typedef struct
{
  PangoLayout *layout;
  double       x;
  double       pitch;
} Column;

/*
 * Sets layouts side by side, line by line. The first two lines stay together, and the last two; @whole keeps all. Padding
 * is added above the first line and below the last.
 */
static guint
set_columns (Setter *setter, HgSheetSliceKind kind, const Column *columns, guint n_columns, double before, double padding,
             gboolean whole)
{
  HgSheetGalley *galley = setter->galley;
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
      HgSheetSlice *slice = add_slice (setter, kind, is_first ? before : 0, top + pitch + (is_last ? padding : 0));

      slice->on_grid = kind == HG_SHEET_SLICE_TEXT && pitch == HG_SHEET_STYLE_LINE;
      slice->keep = !is_last && (whole || is_first || line == n_lines - 2);
      slice->is_first = is_first;
      slice->is_last = is_last;
      for (guint i = 0; i < n_columns; i++)
        if (line < pango_layout_get_line_count (columns[i].layout))
          add_run (galley, i, columns[i].layout, line, columns[i].x, top + pitch * HG_SHEET_STYLE_BASELINE);
      slice->n_runs = galley->runs->len - slice->first_run;
    }
  return first;
}

static HgSheetSlice *
get_last (const Setter *setter)
{
  return &g_array_index (setter->galley->slices, HgSheetSlice, setter->galley->slices->len - 1);
}

static void
set_one (Setter *setter, HgSheetStyle style, const char *text, double width, gboolean keep_with_next)
{
  Column column = { set_text (setter, style, text, width), 0, hg_sheet_style_get_pitch (style) };

  set_columns (setter, HG_SHEET_SLICE_TEXT, &column, 1, hg_sheet_style_get_before (style), 0, keep_with_next);
  get_last (setter)->keep = keep_with_next;
  setter->after = hg_sheet_style_get_after (style);
}

static const HgSheetBlock *
get_next_block (const Setter *setter)
{
  const GPtrArray *blocks = setter->sheet->blocks;

  return setter->block + 1 < blocks->len ? g_ptr_array_index (blocks, setter->block + 1) : NULL;
}

/* What leads up to a list or table must not be left alone at the foot of a page. */
static gboolean
is_lead (const Setter *setter)
{
  const HgSheetBlock *next = get_next_block (setter);

  return next != NULL && (next->kind == HG_SHEET_BLOCK_ITEM || next->kind == HG_SHEET_BLOCK_TABLE);
}

/* A paragraph or note; its label is bold and runs on into the text. */
static void
set_running (Setter *setter, HgSheetStyle style, const HgSheetBlock *block)
{
  HgSheetGalley *galley = setter->galley;
  Column column = { NULL, 0, hg_sheet_style_get_pitch (style) };

  column.layout = hg_sheet_style_new_layout (galley->context, style, block->label, block->text, galley->width);
  set_columns (setter, HG_SHEET_SLICE_TEXT, &column, 1, hg_sheet_style_get_before (style), 0, FALSE);
  get_last (setter)->keep = is_lead (setter);
  setter->after = hg_sheet_style_get_after (style);
}

static double
measure (PangoLayout *layout)
{
  int units;

  pango_layout_get_size (layout, &units, NULL);
  return (double) units / PANGO_SCALE;
}

/* As official documents have it: the label begins the paragraph, indented, and further lines go back to the margin. */
static void
set_item (Setter *setter, const HgSheetBlock *block)
{
  const HgSheetStyle style = HG_SHEET_STYLE_BODY;
  double x = ITEM_INDENT * MIN (block->level, DEEPEST_INDENT);
  /* An en space, which straight edges do not stretch */
  g_autofree char *text = g_strdup_printf ("%s\u2002%s", block->label, block->text);
  Column column = { set_text (setter, style, text, setter->galley->width - x), x, hg_sheet_style_get_pitch (style) };

  set_columns (setter, HG_SHEET_SLICE_TEXT, &column, 1, 0, 0, FALSE);
}

/* Whether key and value are short enough to share a line with another field. */
static gboolean
is_short (const Setter *setter, const HgSheetBlock *block)
{
  g_autoptr(PangoLayout) key = set_text (setter, HG_SHEET_STYLE_KEY, block->label, -1);
  g_autoptr(PangoLayout) value = set_text (setter, HG_SHEET_STYLE_FLUSH, block->text, -1);

  return measure (key) <= KEY_WIDTH - LABEL_GAP && pango_layout_get_line_count (value) == 1 &&
         measure (value) <= setter->galley->width / 2 - KEY_WIDTH - LABEL_GAP;
}

static void
begin_field (const Setter *setter, const HgSheetBlock *block, double x, Column *columns)
{
  double pitch = hg_sheet_style_get_pitch (HG_SHEET_STYLE_FLUSH);
  PangoLayout *key = set_text (setter, HG_SHEET_STYLE_KEY, block->label, KEY_WIDTH - LABEL_GAP);
  PangoLayout *value = set_text (setter, HG_SHEET_STYLE_FLUSH, block->text, setter->galley->width - x - KEY_WIDTH);

  columns[0] = (Column) { key, x, pitch };
  columns[1] = (Column) { value, x + KEY_WIDTH, pitch };
}

/* Two short fields share a line. All fields of a group stay on one page. */
static void
set_field (Setter *setter, const HgSheetBlock *block)
{
  const HgSheetBlock *next = get_next_block (setter);
  gboolean is_pair = next != NULL && next->kind == HG_SHEET_BLOCK_FIELD && is_short (setter, block) &&
                     is_short (setter, next);
  Column columns[4];

  begin_field (setter, block, 0, columns);
  if (is_pair)
    begin_field (setter, next, setter->galley->width / 2, columns + 2);
  set_columns (setter, HG_SHEET_SLICE_TEXT, columns, is_pair ? 4 : 2, 0, 0, FALSE);
  if (is_pair)
    setter->block++;
  next = get_next_block (setter);
  get_last (setter)->keep = next != NULL && next->kind == HG_SHEET_BLOCK_FIELD;
}

static void
set_row (Setter *setter, const HgSheetBlock *table, guint row)
{
  HgSheetStyle style = row == 0 ? HG_SHEET_STYLE_HEADER : HG_SHEET_STYLE_CELL;
  const char *const *cells = g_ptr_array_index (table->rows, row);
  g_autofree Column *columns = g_new0 (Column, table->n_columns);
  int n_lines = 0;
  guint first;
  double x = 0;

  for (guint i = 0; i < table->n_columns; i++)
    {
      double width = setter->galley->width * table->weights[i];

      columns[i].layout = set_text (setter, style, cells[i], width - 2 * CELL_PADDING);
      columns[i].x = x + CELL_PADDING;
      columns[i].pitch = hg_sheet_style_get_pitch (style);
      n_lines = MAX (n_lines, pango_layout_get_line_count (columns[i].layout));
      x += width;
    }
  first = set_columns (setter, HG_SHEET_SLICE_ROW, columns, table->n_columns, row == 0 ? TABLE_SPACE : 0, ROW_PADDING,
                       row == 0 || n_lines <= WHOLE_ROW);
  for (guint i = first; row == 0 && i < setter->galley->slices->len; i++)
    {
      HgSheetSlice *slice = &g_array_index (setter->galley->slices, HgSheetSlice, i);

      slice->is_header = TRUE;
      slice->keep = table->rows->len > 1 || !slice->is_last;
    }
}

static void
set_table (Setter *setter, const HgSheetBlock *table)
{
  for (guint row = 0; row < table->rows->len; row++)
    set_row (setter, table, row);
  setter->after = TABLE_SPACE;
}

/* Who and when stay together, and never stand on a page without some of the text they close. */
static void
set_closing (Setter *setter, const HgSheetBlock *block)
{
  get_last (setter)->keep = TRUE;
  set_one (setter, HG_SHEET_STYLE_CLOSING, block->text, setter->galley->width - CLOSING_RIGHT, FALSE);
}

/* Dots from the end of the title to the page's number. */
static PangoLayout *
set_leader (const Setter *setter, double room)
{
  g_autoptr(PangoLayout) dots = set_text (setter, HG_SHEET_STYLE_FLUSH, "··········", -1);
  int n = (int) (10 * room / measure (dots));
  g_autoptr(GString) text = g_string_new (NULL);

  for (int i = 0; i < n; i++)
    g_string_append (text, "·");
  return set_text (setter, HG_SHEET_STYLE_FLUSH, text->str, -1);
}

/* One heading and its page; before the pages are known, with as much room as they will need. */
static void
set_entry (Setter *setter, const HgSheetBlock *heading, guint target, guint page)
{
  double pitch = hg_sheet_style_get_pitch (HG_SHEET_STYLE_FLUSH), right = setter->galley->width;
  double left = ITEM_INDENT * (heading->level - 1);
  g_autofree char *number = g_strdup_printf ("%u", page);
  PangoLayout *title = set_text (setter, HG_SHEET_STYLE_FLUSH, heading->text, right - PAGE_ROOM - left);
  PangoLayout *last = set_text (setter, HG_SHEET_STYLE_FLUSH, number, -1);
  double end = pango_layout_get_line_count (title) == 1 ? left + measure (title) : right - PAGE_ROOM;
  double number_x = right - measure (last);
  const Column columns[] = {
    { title, left, pitch },
    { set_leader (setter, number_x - end - 2 * LABEL_GAP), end + LABEL_GAP, pitch },
    { last, number_x, pitch },
  };
  guint first = set_columns (setter, HG_SHEET_SLICE_TEXT, columns, G_N_ELEMENTS (columns), 0, 0, TRUE);

  for (guint i = first; i < setter->galley->slices->len; i++)
    g_array_index (setter->galley->slices, HgSheetSlice, i).target = target;
}

static void
set_contents (Setter *setter, guint level)
{
  guint n = 0;

  for (guint i = 0; i < setter->sheet->blocks->len; i++)
    {
      const HgSheetBlock *block = g_ptr_array_index (setter->sheet->blocks, i);

      if (block->kind != HG_SHEET_BLOCK_HEADING)
        continue;
      if (block->level <= level)
        set_entry (setter, block, i, setter->pages != NULL ? setter->pages[n] : 0);
      n++;
    }
}

static HgSheetStyle
get_heading_style (guint level)
{
  return level == 1 ? HG_SHEET_STYLE_HEADING_1 : level == 2 ? HG_SHEET_STYLE_HEADING_2 : HG_SHEET_STYLE_HEADING_3;
}

static void
set_block (Setter *setter, const HgSheetBlock *block)
{
  double width = setter->galley->width;

  switch (block->kind)
    {
    case HG_SHEET_BLOCK_HEADING:
      set_one (setter, get_heading_style (block->level), block->text, width, TRUE);
      break;
    case HG_SHEET_BLOCK_PARAGRAPH:
      set_running (setter, HG_SHEET_STYLE_BODY, block);
      break;
    case HG_SHEET_BLOCK_NOTE:
      set_running (setter, HG_SHEET_STYLE_NOTE, block);
      break;
    case HG_SHEET_BLOCK_ITEM:
      set_item (setter, block);
      break;
    case HG_SHEET_BLOCK_FIELD:
      set_field (setter, block);
      break;
    case HG_SHEET_BLOCK_CLOSING:
      set_closing (setter, block);
      break;
    case HG_SHEET_BLOCK_TABLE:
      set_table (setter, block);
      break;
    case HG_SHEET_BLOCK_RULE:
      add_slice (setter, HG_SHEET_SLICE_RULE, 6, 1);
      setter->after = 4;
      break;
    case HG_SHEET_BLOCK_SPACER:
      setter->after = MAX (setter->after, hg_sheet_style_get_pitch (HG_SHEET_STYLE_BODY));
      break;
    case HG_SHEET_BLOCK_PAGE_BREAK:
      add_slice (setter, HG_SHEET_SLICE_BREAK, 0, 0);
      break;
    case HG_SHEET_BLOCK_CONTENTS:
      set_contents (setter, block->level);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
set_head (Setter *setter)
{
  const HgSheet *sheet = setter->sheet;
  double width = setter->galley->width;

  set_one (setter, HG_SHEET_STYLE_TITLE, sheet->title, width, TRUE);
  if (sheet->subtitle != NULL && *sheet->subtitle != '\0')
    set_one (setter, HG_SHEET_STYLE_SUBTITLE, sheet->subtitle, width, TRUE);
  if (sheet->number != NULL && *sheet->number != '\0')
    {
      /* Translators: the number of a sheet */
      g_autofree char *number = g_strdup_printf (C_("sheet", "No. %s"), sheet->number);

      set_one (setter, HG_SHEET_STYLE_SUBTITLE, number, width, TRUE);
    }
  setter->after = HEAD_SPACE;
}

/**
 * hg_sheet_galley_new:
 * @sheet: a sheet
 * @width: of the type area, in points
 * @pages: (nullable): the pages of all headings, for the table of contents
 *
 * Returns: (transfer full): the sheet set in one column
 */
HgSheetGalley *
hg_sheet_galley_new (const HgSheet *sheet, double width, const guint *pages)
{
  HgSheetGalley *self = g_new0 (HgSheetGalley, 1);
  Setter setter = { .galley = self, .sheet = sheet, .pages = pages, .block = G_MAXUINT };

  self->context = hg_sheet_style_new_context ();
  self->width = width;
  self->layouts = g_ptr_array_new_with_free_func (g_object_unref);
  self->slices = g_array_new (FALSE, FALSE, sizeof (HgSheetSlice));
  self->runs = g_array_new (FALSE, FALSE, sizeof (HgSheetRun));
  set_head (&setter);
  for (setter.block = 0; setter.block < sheet->blocks->len; setter.block++)
    set_block (&setter, g_ptr_array_index (sheet->blocks, setter.block));
  return self;
}

void
hg_sheet_galley_free (HgSheetGalley *self)
{
  g_array_unref (self->runs);
  g_array_unref (self->slices);
  g_ptr_array_unref (self->layouts);
  g_object_unref (self->context);
  g_free (self);
}
