/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-html"

#include "config.h"

#include "hg-sheet-html.h"

#include "hg-date.h"
#include "hg-error.h"
#include "hg-wording.h"

#include <errno.h>
#include <glib/gi18n.h>

/*
 * One file that needs no other: the look is inside, and there is no script. On paper it has the margins and the type of
 * the printed sheet, as near as a browser comes to them.
 */
static const char style[] =
  "@page{size:A4;margin:37mm 26mm 35mm 28mm}"
  "body{max-width:156mm;margin:2em auto;padding:0 1em;font:16pt/1.81 FangSong,\"Noto Serif CJK SC\",serif;color:#000;"
  "background:#fff}"
  "h1{font:bold 22pt/1.4 FZXiaoBiaoSong-B05S,\"Noto Serif CJK SC\",serif;text-align:center;margin:0}"
  "h2{font:16pt/1.81 SimHei,\"Noto Sans CJK SC\",sans-serif;text-indent:2em;margin:0}"
  "h3{font:16pt/1.81 KaiTi,\"AR PL KaitiM GB\",serif;text-indent:2em;margin:0}"
  "h4{font:bold 16pt/1.81 FangSong,\"Noto Serif CJK SC\",serif;text-indent:2em;margin:0}"
  "header p{text-align:center;text-indent:0;font-size:14pt}"
  "p{margin:0;text-indent:2em;text-align:justify;white-space:pre-line}"
  "b,dt,th{font-family:SimHei,\"Noto Sans CJK SC\",sans-serif;font-weight:normal}"
  "dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1.5em;margin:0}dd{margin:0}"
  "ol{list-style:none;margin:0;padding:0}li{text-indent:2em;white-space:pre-line}"
  "table{border-collapse:collapse;width:100%;margin:6pt 0;font-size:10.5pt;line-height:1.45}"
  "th,td{border:.4pt solid #777;padding:3pt 5pt;text-align:left;vertical-align:top;white-space:pre-line}"
  "th{background:#eee;text-align:center}thead{display:table-header-group}tr{break-inside:avoid}"
  ".note{font-size:12pt;line-height:1.5;text-indent:0}.closing{text-align:right;padding-right:4em}"
  "header .office{font:bold 24pt/1.4 FZXiaoBiaoSong-B05S,\"Noto Serif CJK SC\",serif;border-bottom:1pt solid;"
  "margin-bottom:9pt}hr.cut{border-top:1pt dashed #777;margin:14pt 0;break-after:avoid}"
  "hr{border:0;border-top:.4pt solid #777}footer{font-size:9pt;line-height:1.4;margin-top:2em}"
  "@media print{body{max-width:none;margin:0;padding:0}h2,h3{break-after:avoid}.break{break-before:page}}";

static const char across[] = "@page{size:A4 landscape;margin:28mm 36mm 26mm}body{max-width:225mm}";

static void
append_escaped (GString *out, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text != NULL ? text : "", -1);

  g_string_append (out, escaped);
}

static void
append_element (GString *out, const char *tag, const char *attributes, const char *label, const char *text)
{
  g_string_append_printf (out, "<%s%s>", tag, attributes);
  if (label != NULL)
    {
      g_autofree char *lead = g_strdup_printf (C_("sheet", "%s: "), label);

      g_string_append (out, "<b>");
      append_escaped (out, lead);
      g_string_append (out, "</b>");
    }
  append_escaped (out, text);
  g_string_append_printf (out, "</%s>\n", tag);
}

static void
append_item (GString *out, const HgSheetBlock *block)
{
  g_string_append_printf (out, "<li style=\"margin-left:%uem\">", 2 * block->level);
  append_escaped (out, block->label);
  g_string_append (out, " ");
  append_escaped (out, block->text);
  g_string_append (out, "</li>\n");
}

static void
append_table (GString *out, const HgSheetBlock *table)
{
  g_string_append (out, "<table>\n<colgroup>");
  for (guint column = 0; column < table->n_columns; column++)
    g_string_append_printf (out, "<col style=\"width:%d%%\">", (int) (100 * table->weights[column] + 0.5));
  g_string_append (out, "</colgroup>\n");
  for (guint row = 0; row < table->rows->len; row++)
    {
      const char *const *cells = g_ptr_array_index (table->rows, row);

      g_string_append (out, row == 0 ? "<thead><tr>" : "<tr>");
      for (guint column = 0; column < table->n_columns; column++)
        {
          g_string_append (out, row == 0 ? "<th scope=\"col\">" : "<td>");
          append_escaped (out, cells[column]);
          g_string_append (out, row == 0 ? "</th>" : "</td>");
        }
      g_string_append (out, row == 0 ? "</tr></thead>\n<tbody>\n" : "</tr>\n");
    }
  g_string_append (out, "</tbody>\n</table>\n");
}

static void
append_contents (GString *out, const HgSheet *sheet, guint level)
{
  g_string_append (out, "<nav>\n");
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HgSheetBlock *block = g_ptr_array_index (sheet->blocks, i);

      if (block->kind != HG_SHEET_BLOCK_HEADING || block->level > level)
        continue;
      g_string_append_printf (out, "<p style=\"margin-left:%uem\"><a href=\"#b%u\">", 2 * (block->level - 1), i);
      append_escaped (out, block->text);
      g_string_append (out, "</a></p>\n");
    }
  g_string_append (out, "</nav>\n");
}

/* Items and fields that follow each other are one list. */
static const char *
get_list (const HgSheetBlock *block)
{
  if (block == NULL)
    return NULL;
  return block->kind == HG_SHEET_BLOCK_ITEM ? "ol" : block->kind == HG_SHEET_BLOCK_FIELD ? "dl" : NULL;
}

static void
append_heading (GString *out, const HgSheetBlock *block, guint number)
{
  g_autofree char *id = g_strdup_printf (" id=\"b%u\"", number);

  append_element (out, block->level == 1 ? "h2" : block->level == 2 ? "h3" : "h4", id, NULL, block->text);
}

static void
append_block (GString *out, const HgSheet *sheet, guint number)
{
  const HgSheetBlock *block = g_ptr_array_index (sheet->blocks, number);

  switch (block->kind)
    {
    case HG_SHEET_BLOCK_HEADING:
      append_heading (out, block, number);
      break;
    case HG_SHEET_BLOCK_PARAGRAPH:
      append_element (out, "p", "", block->label, block->text);
      break;
    case HG_SHEET_BLOCK_NOTE:
      append_element (out, "p", " class=\"note\"", block->label, block->text);
      break;
    case HG_SHEET_BLOCK_CLOSING:
      append_element (out, "p", " class=\"closing\"", NULL, block->text);
      break;
    case HG_SHEET_BLOCK_ITEM:
      append_item (out, block);
      break;
    case HG_SHEET_BLOCK_FIELD:
      append_element (out, "dt", "", NULL, block->label);
      append_element (out, "dd", "", NULL, block->text);
      break;
    case HG_SHEET_BLOCK_TABLE:
      append_table (out, block);
      break;
    case HG_SHEET_BLOCK_RULE:
      g_string_append (out, "<hr>\n");
      break;
    case HG_SHEET_BLOCK_CUT:
      g_string_append (out, "<hr class=\"cut\">\n");
      break;
    case HG_SHEET_BLOCK_SPACER:
      g_string_append (out, "<p><br></p>\n");
      break;
    case HG_SHEET_BLOCK_PAGE_BREAK:
      g_string_append (out, "<div class=\"break\"></div>\n");
      break;
    case HG_SHEET_BLOCK_CONTENTS:
      append_contents (out, sheet, block->level);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
append_head (GString *out, const HgSheet *sheet)
{
  g_string_append_printf (out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n<title>",
                          hg_wording_uses_han_numerals () ? "zh-Hans-CN" : "en");
  append_escaped (out, sheet->title);
  g_string_append_printf (out, "</title>\n<meta name=\"generator\" content=\"Hegui %s\">\n<style>%s%s</style>\n</head>\n<body>\n",
                          VERSION, style, sheet->landscape ? across : "");
  g_string_append (out, "<header>\n");
  if (sheet->head != NULL)
    append_element (out, "p", " class=\"office\"", NULL, sheet->head);
  append_element (out, "h1", "", NULL, sheet->title);
  if (sheet->subtitle != NULL)
    append_element (out, "p", "", NULL, sheet->subtitle);
  if (sheet->number != NULL)
    {
      g_autofree char *number = g_strdup_printf (C_("sheet", "No. %s"), sheet->number);

      append_element (out, "p", "", NULL, number);
    }
  g_string_append (out, "</header>\n<main>\n");
}

/**
 * hg_sheet_html_to_string:
 * @sheet: a sheet
 *
 * Returns: (transfer full): the sheet as one HTML file that needs no other
 */
char *
hg_sheet_html_to_string (const HgSheet *sheet)
{
  GString *out = g_string_new (NULL);
  const char *open = NULL;

  append_head (out, sheet);
  for (guint i = 0; i <= sheet->blocks->len; i++)
    {
      const HgSheetBlock *block = i < sheet->blocks->len ? g_ptr_array_index (sheet->blocks, i) : NULL;
      const char *list = get_list (block);

      if (open != NULL && g_strcmp0 (open, list) != 0)
        g_string_append_printf (out, "</%s>\n", open);
      if (list != NULL && g_strcmp0 (open, list) != 0)
        g_string_append_printf (out, "<%s>\n", list);
      open = list;
      if (block != NULL)
        append_block (out, sheet, i);
    }
  g_string_append (out, "</main>\n<footer>\n");
  for (guint i = 0; i < sheet->footer->len; i++)
    append_element (out, "div", "", NULL, g_ptr_array_index (sheet->footer, i));
  g_string_append (out, "</footer>\n</body>\n</html>\n");
  return g_string_free (out, FALSE);
}

/**
 * hg_sheet_html_save:
 * @sheet: a sheet
 * @path: the file that is written
 * @error: (out) (optional): as hg_error_set_from_errno()
 *
 * Writes the sheet as HTML. The file is whole or as it was before.
 *
 * Returns: whether it was written
 */
gboolean
hg_sheet_html_save (const HgSheet *sheet, const char *path, GError **error)
{
  g_autofree char *text = hg_sheet_html_to_string (sheet);
  int saved;

  errno = 0;
  if (g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0644, NULL))
    return TRUE;
  saved = errno;
  hg_error_set_from_errno (error, saved != 0 ? saved : EIO, path);
  return FALSE;
}
