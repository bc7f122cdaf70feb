/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet"

#include "config.h"

#include "hg-sheet.h"

G_DEFINE_BOXED_TYPE (HgSheet, hg_sheet, hg_sheet_ref, hg_sheet_unref)

static void
block_free (gpointer data)
{
  HgSheetBlock *block = data;

  g_free (block->label);
  g_free (block->text);
  g_free (block->weights);
  g_clear_pointer (&block->rows, g_ptr_array_unref);
  g_free (block);
}

static void
clear (gpointer data)
{
  HgSheet *self = data;

  g_free (self->head);
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->number);
  g_free (self->author);
  g_free (self->keywords);
  g_free (self->code);
  g_ptr_array_unref (self->footer);
  g_ptr_array_unref (self->blocks);
}

static HgSheetBlock *
add_block (HgSheet *self, HgSheetBlockKind kind, guint level, const char *label, const char *text)
{
  HgSheetBlock *block = g_new0 (HgSheetBlock, 1);

  block->kind = kind;
  block->level = level;
  block->label = g_strdup (label);
  block->text = g_strdup (text);
  g_ptr_array_add (self->blocks, block);
  return block;
}

/**
 * hg_sheet_new:
 * @title: the title
 *
 * Returns: (transfer full): an empty sheet
 */
HgSheet *
hg_sheet_new (const char *title)
{
  HgSheet *self = g_atomic_rc_box_new0 (HgSheet);

  self->title = g_strdup (title);
  self->footer = g_ptr_array_new_with_free_func (g_free);
  self->blocks = g_ptr_array_new_with_free_func (block_free);
  return self;
}

HgSheet *
hg_sheet_ref (HgSheet *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hg_sheet_unref (HgSheet *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * hg_sheet_add_footer:
 * @self: a sheet that is being built
 * @text: a part of what stands at the foot of every page
 */
void
hg_sheet_add_footer (HgSheet *self, const char *text)
{
  g_ptr_array_add (self->footer, g_strdup (text));
}

/**
 * hg_sheet_add_heading:
 * @self: a sheet that is being built
 * @level: 1 to 3
 * @text: the heading
 */
void
hg_sheet_add_heading (HgSheet *self, guint level, const char *text)
{
  g_return_if_fail (level >= 1 && level <= 3);
  add_block (self, HG_SHEET_BLOCK_HEADING, level, NULL, text);
}

/**
 * hg_sheet_add_paragraph:
 * @self: a sheet that is being built
 * @label: (nullable): a few words before the text
 * @text: the text; a line feed begins a line
 */
void
hg_sheet_add_paragraph (HgSheet *self, const char *label, const char *text)
{
  add_block (self, HG_SHEET_BLOCK_PARAGRAPH, 0, label, text);
}

/**
 * hg_sheet_add_item:
 * @self: a sheet that is being built
 * @depth: how many lists lie around the item's own
 * @label: the item's number or bullet
 * @text: the text
 */
void
hg_sheet_add_item (HgSheet *self, guint depth, const char *label, const char *text)
{
  add_block (self, HG_SHEET_BLOCK_ITEM, depth, label, text);
}

/**
 * hg_sheet_add_field:
 * @self: a sheet that is being built
 * @key: what is named
 * @value: (nullable): its value; nothing is added where it is missing or empty
 */
void
hg_sheet_add_field (HgSheet *self, const char *key, const char *value)
{
  if (value != NULL && *value != '\0')
    add_block (self, HG_SHEET_BLOCK_FIELD, 0, key, value);
}

/**
 * hg_sheet_add_note:
 * @self: a sheet that is being built
 * @label: (nullable): a few words before the text
 * @text: (nullable): a remark; nothing is added where it is missing or empty
 */
void
hg_sheet_add_note (HgSheet *self, const char *label, const char *text)
{
  if (text != NULL && *text != '\0')
    add_block (self, HG_SHEET_BLOCK_NOTE, 0, label, text);
}

/**
 * hg_sheet_add_closing:
 * @self: a sheet that is being built
 * @text: who or when
 */
void
hg_sheet_add_closing (HgSheet *self, const char *text)
{
  add_block (self, HG_SHEET_BLOCK_CLOSING, 0, NULL, text);
}

/**
 * hg_sheet_add_table:
 * @self: a sheet that is being built
 * @header: the columns' titles
 * @weights: of each column: its width relative to the others
 *
 * Returns: (transfer none): the table, for hg_sheet_add_row()
 */
HgSheetBlock *
hg_sheet_add_table (HgSheet *self, const char *const *header, const double *weights)
{
  HgSheetBlock *table = add_block (self, HG_SHEET_BLOCK_TABLE, 0, NULL, NULL);
  double sum = 0;

  table->n_columns = g_strv_length ((char **) header);
  table->weights = g_new (double, table->n_columns);
  for (guint i = 0; i < table->n_columns; i++)
    sum += weights[i];
  for (guint i = 0; i < table->n_columns; i++)
    table->weights[i] = weights[i] / sum;
  table->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  hg_sheet_add_row (table, header);
  return table;
}

/**
 * hg_sheet_add_row:
 * @table: a table of a sheet that is being built
 * @cells: one text for each column
 */
void
hg_sheet_add_row (HgSheetBlock *table, const char *const *cells)
{
  g_return_if_fail (table->rows != NULL && g_strv_length ((char **) cells) == table->n_columns);
  g_ptr_array_add (table->rows, g_strdupv ((char **) cells));
}

/**
 * hg_sheet_add_rule:
 * @self: a sheet that is being built
 */
void
hg_sheet_add_rule (HgSheet *self)
{
  add_block (self, HG_SHEET_BLOCK_RULE, 0, NULL, NULL);
}

/**
 * hg_sheet_add_spacer:
 * @self: a sheet that is being built
 */
void
hg_sheet_add_spacer (HgSheet *self)
{
  add_block (self, HG_SHEET_BLOCK_SPACER, 0, NULL, NULL);
}

/**
 * hg_sheet_add_page_break:
 * @self: a sheet that is being built
 */
void
hg_sheet_add_page_break (HgSheet *self)
{
  add_block (self, HG_SHEET_BLOCK_PAGE_BREAK, 0, NULL, NULL);
}

/**
 * hg_sheet_add_contents:
 * @self: a sheet that is being built
 * @level: of the lowest headings that it lists
 */
void
hg_sheet_add_contents (HgSheet *self, guint level)
{
  add_block (self, HG_SHEET_BLOCK_CONTENTS, level, NULL, NULL);
}

/**
 * hg_sheet_add_cut:
 * @self: a sheet that is being built
 *
 * Adds a dashed line; what follows up to the next block that may begin a page is given back, and stays with the line.
 */
void
hg_sheet_add_cut (HgSheet *self)
{
  add_block (self, HG_SHEET_BLOCK_CUT, 0, NULL, NULL);
}
