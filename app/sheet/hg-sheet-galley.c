/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-galley"

#include "config.h"

#include "hg-sheet-galley.h"

#include "hg-sheet-setter.h"
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
#define OFFICE_SPACE   (HG_SHEET_STYLE_LINE / 3)
#define PAGE_ROOM      (3 * HG_SHEET_STYLE_CHARACTER)   /* of the numbers in a table of contents */
#define CUT_SPACE      (HG_SHEET_STYLE_LINE / 2)
#define WHOLE_ROW      10    /* rows of more lines may be cut */
#define CLOSING_RIGHT  (4 * HG_SHEET_STYLE_CHARACTER)   /* as official documents leave it after the date */

static void
set_one (HgSheetSetter *setter, HgSheetStyle style, const char *text, double width, gboolean keep_with_next)
{
  HgSheetColumn column = { hg_sheet_setter_new_text (setter, style, text, width), 0, hg_sheet_style_get_pitch (style) };

  hg_sheet_setter_set_columns (setter, HG_SHEET_SLICE_TEXT, &column, 1, hg_sheet_style_get_before (style), 0,
                               keep_with_next);
  hg_sheet_setter_get_last (setter)->keep = keep_with_next;
  setter->after = hg_sheet_style_get_after (style);
}

static const HgSheetBlock *
get_next_block (const HgSheetSetter *setter)
{
  const GPtrArray *blocks = setter->sheet->blocks;

  return setter->block + 1 < blocks->len ? g_ptr_array_index (blocks, setter->block + 1) : NULL;
}

/* What leads up to a list must not be left alone at the foot of a page, nor a single line before a table. */
static gboolean
is_lead (const HgSheetSetter *setter, int n_lines)
{
  const HgSheetBlock *next = get_next_block (setter);

  return next != NULL && (next->kind == HG_SHEET_BLOCK_ITEM || (next->kind == HG_SHEET_BLOCK_TABLE && n_lines == 1));
}

/* A paragraph or note; its label is bold and runs on into the text. */
static void
set_running (HgSheetSetter *setter, HgSheetStyle style, const HgSheetBlock *block)
{
  HgSheetGalley *galley = setter->galley;
  HgSheetColumn column = { NULL, 0, hg_sheet_style_get_pitch (style) };

  column.layout = hg_sheet_style_new_layout (galley->context, style, block->label, block->text, galley->width);
  hg_sheet_setter_set_columns (setter, HG_SHEET_SLICE_TEXT, &column, 1, hg_sheet_style_get_before (style), 0, FALSE);
  hg_sheet_setter_get_last (setter)->keep = is_lead (setter, pango_layout_get_line_count (column.layout));
  setter->after = hg_sheet_style_get_after (style);
}

/* As official documents have it: the label begins the paragraph, indented, and further lines go back to the margin. */
static void
set_item (HgSheetSetter *setter, const HgSheetBlock *block)
{
  const HgSheetStyle style = HG_SHEET_STYLE_BODY;
  double x = ITEM_INDENT * MIN (block->level, DEEPEST_INDENT);
  /* An en space, which straight edges do not stretch */
  g_autofree char *text = g_strdup_printf ("%s\u2002%s", block->label, block->text);
  PangoLayout *layout = hg_sheet_setter_new_text (setter, style, text, setter->galley->width - x);
  HgSheetColumn column = { layout, x, hg_sheet_style_get_pitch (style) };

  hg_sheet_setter_set_columns (setter, HG_SHEET_SLICE_TEXT, &column, 1, 0, 0, FALSE);
}

/* Whether key and value are short enough to share a line with another field. */
static gboolean
is_short (const HgSheetSetter *setter, const HgSheetColumn *columns)
{
  return pango_layout_get_line_count (columns[0].layout) == 1 && pango_layout_get_line_count (columns[1].layout) == 1 &&
         hg_sheet_setter_measure (columns[1].layout) <= setter->galley->width / 2 - KEY_WIDTH - LABEL_GAP;
}

static void
begin_field (const HgSheetSetter *setter, const HgSheetBlock *block, double x, HgSheetColumn *columns)
{
  double pitch = hg_sheet_style_get_pitch (HG_SHEET_STYLE_FLUSH);
  PangoLayout *key = hg_sheet_setter_new_text (setter, HG_SHEET_STYLE_KEY, block->label, KEY_WIDTH - LABEL_GAP);
  PangoLayout *value = hg_sheet_setter_new_text (setter, HG_SHEET_STYLE_FLUSH, block->text,
                                                 setter->galley->width - x - KEY_WIDTH);

  columns[0] = (HgSheetColumn) { key, x, pitch };
  columns[1] = (HgSheetColumn) { value, x + KEY_WIDTH, pitch };
}

/* The other half of a line, where the next field has room in it. */
static gboolean
begin_second_field (const HgSheetSetter *setter, HgSheetColumn *columns)
{
  const HgSheetBlock *next = get_next_block (setter);

  if (next == NULL || next->kind != HG_SHEET_BLOCK_FIELD)
    return FALSE;
  begin_field (setter, next, setter->galley->width / 2, columns);
  if (is_short (setter, columns))
    return TRUE;
  g_object_unref (columns[0].layout);
  g_object_unref (columns[1].layout);
  return FALSE;
}

/* Two short fields share a line. All fields of a group stay on one page. */
static void
set_field (HgSheetSetter *setter, const HgSheetBlock *block)
{
  HgSheetColumn columns[4];
  const HgSheetBlock *next;
  gboolean is_pair;

  begin_field (setter, block, 0, columns);
  is_pair = is_short (setter, columns) && begin_second_field (setter, columns + 2);
  hg_sheet_setter_set_columns (setter, HG_SHEET_SLICE_TEXT, columns, is_pair ? 4 : 2, 0, 0, FALSE);
  if (is_pair)
    setter->block++;
  next = get_next_block (setter);
  hg_sheet_setter_get_last (setter)->keep = next != NULL && next->kind == HG_SHEET_BLOCK_FIELD;
}

static void
set_row (HgSheetSetter *setter, const HgSheetBlock *table, guint row)
{
  HgSheetStyle style = row == 0 ? HG_SHEET_STYLE_HEADER : HG_SHEET_STYLE_CELL;
  const char *const *cells = g_ptr_array_index (table->rows, row);
  g_autofree HgSheetColumn *columns = g_new0 (HgSheetColumn, table->n_columns);
  int n_lines = 0;
  guint first;
  double x = 0;

  for (guint i = 0; i < table->n_columns; i++)
    {
      double width = setter->galley->width * table->weights[i];

      columns[i].layout = hg_sheet_setter_new_text (setter, style, cells[i], width - 2 * CELL_PADDING);
      columns[i].x = x + CELL_PADDING;
      columns[i].pitch = hg_sheet_style_get_pitch (style);
      n_lines = MAX (n_lines, pango_layout_get_line_count (columns[i].layout));
      x += width;
    }
  first = hg_sheet_setter_set_columns (setter, HG_SHEET_SLICE_ROW, columns, table->n_columns, row == 0 ? TABLE_SPACE : 0,
                                       ROW_PADDING, row == 0 || n_lines <= WHOLE_ROW);
  for (guint i = first; row == 0 && i < setter->galley->slices->len; i++)
    {
      HgSheetSlice *slice = &g_array_index (setter->galley->slices, HgSheetSlice, i);

      slice->is_header = TRUE;
      slice->keep = table->rows->len > 1 || !slice->is_last;
    }
}

static void
set_table (HgSheetSetter *setter, const HgSheetBlock *table)
{
  for (guint row = 0; row < table->rows->len; row++)
    set_row (setter, table, row);
  setter->after = TABLE_SPACE;
}

/* Who and when stay together, and never stand on a page without some of the text they close. */
static void
set_closing (HgSheetSetter *setter, const HgSheetBlock *block)
{
  hg_sheet_setter_get_last (setter)->keep = TRUE;
  set_one (setter, HG_SHEET_STYLE_CLOSING, block->text, setter->galley->width - CLOSING_RIGHT, FALSE);
}

static PangoLayout *
new_flush (const HgSheetGalley *galley, const char *text)
{
  return hg_sheet_style_new_layout (galley->context, HG_SHEET_STYLE_FLUSH, NULL, text, -1);
}

/* Dots from the end of the title to the page's number. */
static PangoLayout *
set_leader (const HgSheetGalley *galley, double room)
{
  g_autoptr(PangoLayout) dots = new_flush (galley, "··········");
  int n = (int) (10 * room / hg_sheet_setter_measure (dots));
  g_autoptr(GString) text = g_string_new (NULL);

  for (int i = 0; i < n; i++)
    g_string_append (text, "·");
  return new_flush (galley, text->str);
}

/* One heading, with as much room as its page will need: the page comes when all pages are cut. */
static void
set_entry (HgSheetSetter *setter, const HgSheetBlock *heading, guint target)
{
  double pitch = hg_sheet_style_get_pitch (HG_SHEET_STYLE_FLUSH), right = setter->galley->width;
  double left = ITEM_INDENT * (heading->level - 1);
  PangoLayout *title = hg_sheet_setter_new_text (setter, HG_SHEET_STYLE_FLUSH, heading->text, right - PAGE_ROOM - left);
  double end = pango_layout_get_line_count (title) == 1 ? left + hg_sheet_setter_measure (title) : right - PAGE_ROOM;
  const HgSheetColumn columns[] = {
    { title, left, pitch },
    { new_flush (setter->galley, NULL), end + LABEL_GAP, pitch },
    { new_flush (setter->galley, NULL), right, pitch },
  };
  guint first = hg_sheet_setter_set_columns (setter, HG_SHEET_SLICE_TEXT, columns, G_N_ELEMENTS (columns), 0, 0, TRUE);

  for (guint i = first; i < setter->galley->slices->len; i++)
    g_array_index (setter->galley->slices, HgSheetSlice, i).target = target;
}

static void
set_contents (HgSheetSetter *setter, guint level)
{
  for (guint i = 0; i < setter->sheet->blocks->len; i++)
    {
      const HgSheetBlock *block = g_ptr_array_index (setter->sheet->blocks, i);

      if (block->kind == HG_SHEET_BLOCK_HEADING && block->level <= level)
        set_entry (setter, block, i);
    }
}

static void
fill_run (HgSheetGalley *self, HgSheetRun *run, PangoLayout *layout, double x)
{
  g_ptr_array_add (self->layouts, layout);
  run->line = pango_layout_get_line_readonly (layout, 0);
  run->x = x;
}

/* The second column of an entry is its leader, the third its page. */
static void
fill_entry (HgSheetGalley *self, const HgSheetSlice *slice, guint page)
{
  g_autofree char *text = g_strdup_printf ("%u", page);
  PangoLayout *number = new_flush (self, text);
  double number_x = self->width - hg_sheet_setter_measure (number);

  for (guint i = slice->first_run; i < slice->first_run + slice->n_runs; i++)
    {
      HgSheetRun *run = &g_array_index (self->runs, HgSheetRun, i);

      if (run->column == 1)
        fill_run (self, run, set_leader (self, number_x - LABEL_GAP - run->x), run->x);
      else if (run->column == 2)
        fill_run (self, run, number, number_x);
    }
}

/**
 * hg_sheet_galley_fill_contents:
 * @self: a galley
 * @sheet: what is set in it
 * @pages: of all headings, from 1
 *
 * Writes the pages into the table of contents. Nothing moves: there was room for them.
 */
void
hg_sheet_galley_fill_contents (HgSheetGalley *self, const HgSheet *sheet, const guint *pages)
{
  g_autofree guint *by_block = g_new0 (guint, sheet->blocks->len + 1);
  guint n = 0;

  for (guint i = 0; i < sheet->blocks->len; i++)
    if (((const HgSheetBlock *) g_ptr_array_index (sheet->blocks, i))->kind == HG_SHEET_BLOCK_HEADING)
      by_block[i] = pages[n++];
  for (guint i = 0; i < self->slices->len; i++)
    {
      const HgSheetSlice *slice = &g_array_index (self->slices, HgSheetSlice, i);

      if (slice->is_first && slice->block < sheet->blocks->len &&
          ((const HgSheetBlock *) g_ptr_array_index (sheet->blocks, slice->block))->kind == HG_SHEET_BLOCK_CONTENTS)
        fill_entry (self, slice, by_block[slice->target]);
    }
}

static HgSheetStyle
get_heading_style (guint level)
{
  return level == 1 ? HG_SHEET_STYLE_HEADING_1 : level == 2 ? HG_SHEET_STYLE_HEADING_2 : HG_SHEET_STYLE_HEADING_3;
}

static void
set_block (HgSheetSetter *setter, const HgSheetBlock *block)
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
      hg_sheet_setter_add_slice (setter, HG_SHEET_SLICE_RULE, 6, 1);
      setter->after = 4;
      break;
    case HG_SHEET_BLOCK_CUT:
      hg_sheet_setter_add_slice (setter, HG_SHEET_SLICE_RULE, CUT_SPACE, 1)->keep = TRUE;
      setter->after = CUT_SPACE;
      break;
    case HG_SHEET_BLOCK_SPACER:
      hg_sheet_setter_leave_line (setter, hg_sheet_style_get_pitch (HG_SHEET_STYLE_BODY));
      break;
    case HG_SHEET_BLOCK_PAGE_BREAK:
      hg_sheet_setter_add_slice (setter, HG_SHEET_SLICE_BREAK, 0, 0);
      break;
    case HG_SHEET_BLOCK_CONTENTS:
      set_contents (setter, block->level);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
set_head (HgSheetSetter *setter)
{
  const HgSheet *sheet = setter->sheet;
  double width = setter->galley->width;

  if (sheet->head != NULL && *sheet->head != '\0')
    {
      set_one (setter, HG_SHEET_STYLE_OFFICE, sheet->head, width, TRUE);
      hg_sheet_setter_add_slice (setter, HG_SHEET_SLICE_RULE, OFFICE_SPACE, 1)->keep = TRUE;
      setter->after = OFFICE_SPACE;
    }
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
 *
 * Returns: (transfer full): the sheet set in one column; a table of contents has no pages yet
 */
HgSheetGalley *
hg_sheet_galley_new (const HgSheet *sheet, double width)
{
  HgSheetGalley *self = g_new0 (HgSheetGalley, 1);
  HgSheetSetter setter = { .galley = self, .sheet = sheet, .block = G_MAXUINT };

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
