/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-text"

#include "config.h"

#include "hg-sheet-text.h"

#include <glib/gi18n.h>

#define RULE_LENGTH 40

/* Lines after the first stand below its text. */
static void
append_lines (GString *out, const char *text, guint indent)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_printf (out, "%*s", (int) indent, "");
      g_string_append_printf (out, "%s\n", lines[i]);
    }
}

static void
append_line (GString *out, const char *character)
{
  for (int i = 0; i < RULE_LENGTH; i++)
    g_string_append (out, character);
  g_string_append_c (out, '\n');
}

/* One paragraph a row: Han characters leave no columns to align on every terminal, but each cell has a title. */
static void
append_table (GString *out, const HgSheetBlock *table)
{
  const char *const *header = g_ptr_array_index (table->rows, 0);

  for (guint row = 1; row < table->rows->len; row++)
    {
      const char *const *cells = g_ptr_array_index (table->rows, row);

      for (guint column = 0; column < table->n_columns; column++)
        {
          if (*cells[column] == '\0')
            continue;
          g_string_append (out, column == 0 ? "- " : "  ");
          /* Translators: the title of a table's column, then a cell of it */
          g_string_append_printf (out, C_("sheet", "%s: "), header[column]);
          append_lines (out, cells[column], 4);
        }
    }
}

/* Without pages, only what there is. */
static void
append_contents (GString *out, const HgSheet *sheet, guint level)
{
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HgSheetBlock *block = g_ptr_array_index (sheet->blocks, i);

      if (block->kind == HG_SHEET_BLOCK_HEADING && block->level <= level)
        g_string_append_printf (out, "%*s- %s\n", 2 * (int) (block->level - 1), "", block->text);
    }
}

static void
append_block (GString *out, const HgSheet *sheet, const HgSheetBlock *block)
{
  switch (block->kind)
    {
    case HG_SHEET_BLOCK_HEADING:
      g_string_append_printf (out, "\n%s %s\n", block->level == 1 ? "#" : block->level == 2 ? "##" : "###", block->text);
      break;
    case HG_SHEET_BLOCK_PARAGRAPH:
    case HG_SHEET_BLOCK_FIELD:
    case HG_SHEET_BLOCK_NOTE:
      if (block->label != NULL)
        g_string_append_printf (out, C_("sheet", "%s: "), block->label);
      append_lines (out, block->text, 0);
      break;
    case HG_SHEET_BLOCK_ITEM:
      g_string_append_printf (out, "%*s%s ", (int) (2 * block->level), "", block->label);
      append_lines (out, block->text, 2 * block->level + 2);
      break;
    case HG_SHEET_BLOCK_CLOSING:
      append_lines (out, block->text, 0);
      break;
    case HG_SHEET_BLOCK_TABLE:
      append_table (out, block);
      break;
    case HG_SHEET_BLOCK_RULE:
      append_line (out, "-");
      break;
    case HG_SHEET_BLOCK_CUT:
      g_string_append_c (out, '\n');
      append_line (out, "- ");
      break;
    case HG_SHEET_BLOCK_SPACER:
      g_string_append_c (out, '\n');
      break;
    case HG_SHEET_BLOCK_PAGE_BREAK:
      g_string_append_c (out, '\n');
      append_line (out, "=");
      break;
    case HG_SHEET_BLOCK_CONTENTS:
      append_contents (out, sheet, block->level);
      break;
    default:
      g_assert_not_reached ();
    }
}

/**
 * hg_sheet_text_to_string:
 * @sheet: a sheet
 *
 * Returns: (transfer full): the sheet as plain text, unwrapped; headings are marked with #, as Markdown does
 */
char *
hg_sheet_text_to_string (const HgSheet *sheet)
{
  GString *out = g_string_new (NULL);

  if (sheet->head != NULL)
    g_string_append_printf (out, "%s\n", sheet->head);
  g_string_append_printf (out, "%s\n", sheet->title);
  if (sheet->subtitle != NULL)
    g_string_append_printf (out, "%s\n", sheet->subtitle);
  if (sheet->number != NULL)
    {
      g_string_append_printf (out, C_("sheet", "No. %s"), sheet->number);
      g_string_append_c (out, '\n');
    }
  g_string_append_c (out, '\n');
  for (guint i = 0; i < sheet->blocks->len; i++)
    append_block (out, sheet, g_ptr_array_index (sheet->blocks, i));
  if (sheet->footer->len > 0)
    g_string_append_c (out, '\n');
  for (guint i = 0; i < sheet->footer->len; i++)
    g_string_append_printf (out, "%s\n", (const char *) g_ptr_array_index (sheet->footer, i));
  return g_string_free (out, FALSE);
}
