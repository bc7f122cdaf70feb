/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-galley"

#include "config.h"

#include "hg-sheet-galley.h"

#include <glib/gi18n.h>
#include <string.h>

#define SERIF "FangSong, Noto Serif CJK SC"
#define SANS  "Noto Sans CJK SC"
#define TITLE "FZXiaoBiaoSong-B05S, Noto Serif CJK SC Bold"

/* Official documents have a fixed distance of lines, whatever glyphs stand on them; so have sheets. */
typedef struct
{
  const char    *font;
  double         pitch;      /* from line to line */
  double         before;
  double         after;
  double         indent;     /* of the first line */
  PangoAlignment alignment;
} Style;

static const Style title_style = { TITLE " 21", 34, 0, 2, 0, PANGO_ALIGN_CENTER };
static const Style subtitle_style = { SERIF " 12", 20, 0, 0, 0, PANGO_ALIGN_CENTER };
static const Style heading_styles[] = {
  { SANS " Bold 14", 24, 14, 4, 0, PANGO_ALIGN_LEFT },
  { SANS " Bold 12", 20, 9, 2, 0, PANGO_ALIGN_LEFT },
};
static const Style body_style = { SERIF " 12", 20, 0, 0, 24, PANGO_ALIGN_LEFT };
static const Style flush_style = { SERIF " 12", 20, 0, 0, 0, PANGO_ALIGN_LEFT };
static const Style key_style = { SANS " Bold 11", 20, 0, 0, 0, PANGO_ALIGN_LEFT };
static const Style note_style = { SERIF " 10", 16, 3, 3, 0, PANGO_ALIGN_LEFT };
static const Style closing_style = { SERIF " 12", 20, 0, 0, 0, PANGO_ALIGN_RIGHT };
static const Style cell_style = { SERIF " 10.5", 16, 0, 0, 0, PANGO_ALIGN_LEFT };
static const Style header_style = { SANS " Bold 10.5", 16, 0, 0, 0, PANGO_ALIGN_CENTER };
static const Style small_style = { SERIF " 9", 12, 0, 0, 0, PANGO_ALIGN_LEFT };

#define LABEL_FONT     SANS " Bold 11.5"
#define KEY_WIDTH      84.0
#define ITEM_INDENT    24.0
#define LABEL_GAP      6.0
#define LABEL_WIDTH    18.0
#define DEEPEST_INDENT 8     /* deeper items stand no further to the right */
#define CELL_PADDING   5.0
#define ROW_PADDING    3.0
#define TABLE_SPACE    6.0
#define WHOLE_ROW      10    /* rows of more lines may be cut */
#define CLOSING_RIGHT  48.0  /* four characters, as official documents leave them after the date */
#define BASELINE       0.7   /* of the pitch */

/* What is being set: the galley, and the space that the last block wants below itself. */
typedef struct
{
  HgSheetGalley *galley;
  const HgSheet *sheet;
  guint          block;
  double         after;
} Setter;

static PangoLayout *
set_text (const HgSheetGalley *galley, const Style *style, const char *text, PangoAttrList *attributes, double width)
{
  PangoLayout *layout = pango_layout_new (galley->context);
  PangoFontDescription *font = pango_font_description_from_string (style->font);

  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_width (layout, (int) (MAX (width, 1) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (layout, style->alignment);
  pango_layout_set_indent (layout, (int) (style->indent * PANGO_SCALE));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text != NULL ? text : "", -1);
  return layout;
}

/* Where line number n of a layout begins, with alignment and indent. */
static void
add_run (HgSheetGalley *galley, PangoLayout *layout, int n, double x, double baseline)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  PangoRectangle logical;
  HgSheetRun run = { 0 };

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

      slice->keep = !is_last && (whole || is_first || line == n_lines - 2);
      slice->is_first = is_first;
      slice->is_last = is_last;
      for (guint i = 0; i < n_columns; i++)
        if (line < pango_layout_get_line_count (columns[i].layout))
          add_run (galley, columns[i].layout, line, columns[i].x, top + pitch * BASELINE);
      slice->n_runs = galley->runs->len - slice->first_run;
    }
  return first;
}

static void
set_one (Setter *setter, const Style *style, const char *text, double x, double width, gboolean keep_with_next)
{
  Column column = { set_text (setter->galley, style, text, NULL, width), x, style->pitch };

  set_columns (setter, HG_SHEET_SLICE_TEXT, &column, 1, style->before, 0, keep_with_next);
  g_array_index (setter->galley->slices, HgSheetSlice, setter->galley->slices->len - 1).keep = keep_with_next;
  setter->after = style->after;
}

/* What leads up to a list or table must not be left alone at the foot of a page. */
static gboolean
is_lead (const Setter *setter)
{
  const HgSheetBlock *next = NULL;

  if (setter->block + 1 < setter->sheet->blocks->len)
    next = g_ptr_array_index (setter->sheet->blocks, setter->block + 1);
  return next != NULL && (next->kind == HG_SHEET_BLOCK_ITEM || next->kind == HG_SHEET_BLOCK_TABLE);
}

/* A paragraph's label is bold and runs on into the text. */
static void
set_paragraph (Setter *setter, const HgSheetBlock *block)
{
  g_autofree char *label = block->label != NULL ? g_strdup_printf (C_("sheet", "%s: "), block->label) : g_strdup ("");
  g_autofree char *text = g_strconcat (label, block->text, NULL);
  PangoAttrList *attributes = pango_attr_list_new ();
  PangoFontDescription *font = pango_font_description_from_string (LABEL_FONT);
  PangoAttribute *bold = pango_attr_font_desc_new (font);
  Column column = { NULL, 0, body_style.pitch };

  bold->end_index = (guint) strlen (label);
  if (*label != '\0')
    pango_attr_list_insert (attributes, bold);
  else
    pango_attribute_destroy (bold);
  column.layout = set_text (setter->galley, &body_style, text, attributes, setter->galley->width);
  set_columns (setter, HG_SHEET_SLICE_TEXT, &column, 1, 0, 0, FALSE);
  g_array_index (setter->galley->slices, HgSheetSlice, setter->galley->slices->len - 1).keep = is_lead (setter);
  pango_font_description_free (font);
  pango_attr_list_unref (attributes);
}

/* A text that stays in one line, and how wide it is. */
static PangoLayout *
set_label (const HgSheetGalley *galley, const Style *style, const char *text, double *width)
{
  PangoLayout *layout = set_text (galley, style, text, NULL, galley->width);
  int units;

  pango_layout_set_width (layout, -1);
  pango_layout_get_size (layout, &units, NULL);
  *width = (double) units / PANGO_SCALE;
  return layout;
}

static void
set_item (Setter *setter, const HgSheetBlock *block)
{
  double x = ITEM_INDENT * MIN (block->level + 1, DEEPEST_INDENT), label_width;
  PangoLayout *label = set_label (setter->galley, &flush_style, block->label, &label_width);
  double text_x = x + MAX (LABEL_WIDTH, label_width + LABEL_GAP);
  double text_width = setter->galley->width - text_x;
  const Column columns[] = {
    { label, x, flush_style.pitch },
    { set_text (setter->galley, &flush_style, block->text, NULL, text_width), text_x, flush_style.pitch },
  };

  set_columns (setter, HG_SHEET_SLICE_TEXT, columns, G_N_ELEMENTS (columns), 0, 0, FALSE);
}

static void
set_field (Setter *setter, const HgSheetBlock *block)
{
  const Column columns[] = {
    { set_text (setter->galley, &key_style, block->label, NULL, KEY_WIDTH - LABEL_GAP), 0, key_style.pitch },
    { set_text (setter->galley, &flush_style, block->text, NULL, setter->galley->width - KEY_WIDTH), KEY_WIDTH,
      flush_style.pitch },
  };

  set_columns (setter, HG_SHEET_SLICE_TEXT, columns, G_N_ELEMENTS (columns), 0, 0, FALSE);
}

static void
set_row (Setter *setter, const HgSheetBlock *table, guint row)
{
  const Style *style = row == 0 ? &header_style : &cell_style;
  const char *const *cells = g_ptr_array_index (table->rows, row);
  g_autofree Column *columns = g_new0 (Column, table->n_columns);
  int n_lines = 0;
  guint first;
  double x = 0;

  for (guint i = 0; i < table->n_columns; i++)
    {
      double width = setter->galley->width * table->weights[i];

      columns[i].layout = set_text (setter->galley, style, cells[i], NULL, width - 2 * CELL_PADDING);
      columns[i].x = x + CELL_PADDING;
      columns[i].pitch = style->pitch;
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

static void
set_block (Setter *setter, const HgSheetBlock *block)
{
  double width = setter->galley->width;

  switch (block->kind)
    {
    case HG_SHEET_BLOCK_HEADING:
      set_one (setter, &heading_styles[block->level - 1], block->text, 0, width, TRUE);
      break;
    case HG_SHEET_BLOCK_PARAGRAPH:
      set_paragraph (setter, block);
      break;
    case HG_SHEET_BLOCK_ITEM:
      set_item (setter, block);
      break;
    case HG_SHEET_BLOCK_FIELD:
      set_field (setter, block);
      break;
    case HG_SHEET_BLOCK_NOTE:
      set_one (setter, &note_style, block->text, 0, width, FALSE);
      break;
    case HG_SHEET_BLOCK_CLOSING:
      set_one (setter, &closing_style, block->text, 0, width - CLOSING_RIGHT, FALSE);
      break;
    case HG_SHEET_BLOCK_TABLE:
      set_table (setter, block);
      break;
    case HG_SHEET_BLOCK_RULE:
      add_slice (setter, HG_SHEET_SLICE_RULE, 6, 1);
      setter->after = 4;
      break;
    case HG_SHEET_BLOCK_SPACER:
      setter->after = MAX (setter->after, body_style.pitch);
      break;
    case HG_SHEET_BLOCK_PAGE_BREAK:
      add_slice (setter, HG_SHEET_SLICE_BREAK, 0, 0);
      break;
    default:
      g_assert_not_reached ();
    }
}

/* Glyphs are as on paper wherever they are drawn: unhinted, at one point a unit, in the Chinese of the mainland. */
static PangoContext *
make_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_language (context, pango_language_from_string ("zh-cn"));
  pango_context_set_base_dir (context, PANGO_DIRECTION_LTR);
  pango_context_set_round_glyph_positions (context, FALSE);
  return context;
}

static void
set_head (Setter *setter)
{
  const HgSheet *sheet = setter->sheet;

  set_one (setter, &title_style, sheet->title, 0, setter->galley->width, TRUE);
  if (sheet->subtitle != NULL && *sheet->subtitle != '\0')
    set_one (setter, &subtitle_style, sheet->subtitle, 0, setter->galley->width, TRUE);
  if (sheet->number != NULL && *sheet->number != '\0')
    set_one (setter, &subtitle_style, sheet->number, 0, setter->galley->width, TRUE);
  setter->after = 12;
}

/**
 * hg_sheet_galley_new:
 * @sheet: a sheet
 * @width: of the type area, in points
 *
 * Returns: (transfer full): the sheet set in one column
 */
HgSheetGalley *
hg_sheet_galley_new (const HgSheet *sheet, double width)
{
  HgSheetGalley *self = g_new0 (HgSheetGalley, 1);
  Setter setter = { .galley = self, .sheet = sheet, .block = G_MAXUINT };

  self->context = make_context ();
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

/**
 * hg_sheet_galley_set_small:
 * @self: a galley
 * @text: what is said at the foot of a page
 * @width: how wide it may be, in points
 *
 * Returns: (transfer full): the text in small type
 */
PangoLayout *
hg_sheet_galley_set_small (const HgSheetGalley *self, const char *text, double width)
{
  return set_text (self, &small_style, text, NULL, width);
}
