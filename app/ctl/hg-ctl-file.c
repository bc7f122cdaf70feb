/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-ctl-file"

#include "config.h"

#include "hg-ctl-file.h"

#include <string.h>

#include "hg-sheet-html.h"
#include "hg-sheet-pdf.h"
#include "hg-sheet-text.h"

static const struct
{
  const char     *name;
  HgCtlFileFormat format;
} names[] = {
  { "pdf", HG_CTL_FILE_PDF }, { "text", HG_CTL_FILE_TEXT }, { "txt", HG_CTL_FILE_TEXT }, { "html", HG_CTL_FILE_HTML },
  { "htm", HG_CTL_FILE_HTML },
};

static HgCtlFileFormat
find_name (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_ascii_strcasecmp (name, names[i].name) == 0)
      return names[i].format;
  return HG_CTL_FILE_UNKNOWN;
}

/**
 * hg_ctl_file_find_format:
 * @name: (nullable): a format
 * @path: (nullable): the file to write
 *
 * Returns: the format that is named, else that of the file's ending, else PDF; %HG_CTL_FILE_UNKNOWN where @name is none
 */
HgCtlFileFormat
hg_ctl_file_find_format (const char *name, const char *path)
{
  const char *dot = path != NULL ? strrchr (path, '.') : NULL;
  HgCtlFileFormat format;

  if (name != NULL)
    return find_name (name);
  format = dot != NULL && strchr (dot, '/') == NULL ? find_name (dot + 1) : HG_CTL_FILE_PDF;
  return format != HG_CTL_FILE_UNKNOWN ? format : HG_CTL_FILE_PDF;
}

/**
 * hg_ctl_file_read_set:
 * @path: (nullable): a file of ids or numbers, one a line; what stands behind a tab is not read, as "heguictl list" writes
 *   it, nor what stands behind a #
 * @before: what stands on the command line
 * @error: why the file cannot be read
 *
 * Returns: (transfer full) (nullable): all names
 */
char **
hg_ctl_file_read_set (const char *path, char *const *before, GError **error)
{
  g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *text = NULL;
  g_auto(GStrv) lines = NULL;

  if (path != NULL && !g_file_get_contents (path, &text, NULL, error))
    return NULL;
  for (char *const *id = before; *id != NULL; id++)
    g_ptr_array_add (ids, g_strdup (*id));
  lines = g_strsplit (text != NULL ? text : "", "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      (*line)[strcspn (*line, "\t#")] = '\0';
      if (*g_strstrip (*line) != '\0')
        g_ptr_array_add (ids, g_strdup (*line));
    }
  g_ptr_array_add (ids, NULL);
  return (char **) g_ptr_array_steal (ids, NULL);
}

/**
 * hg_ctl_file_write:
 * @sheet: a sheet
 * @path: (nullable): the file to write; text and HTML go to standard output where there is none
 * @format: how it is written
 * @error: why it was not written
 *
 * Returns: whether the sheet was written
 */
gboolean
hg_ctl_file_write (HgSheet *sheet, const char *path, HgCtlFileFormat format, GError **error)
{
  g_autofree char *text = NULL;

  if (format == HG_CTL_FILE_PDF)
    return hg_sheet_pdf_save (sheet, path, error);
  if (format == HG_CTL_FILE_HTML && path != NULL)
    return hg_sheet_html_save (sheet, path, error);
  text = format == HG_CTL_FILE_HTML ? hg_sheet_html_to_string (sheet) : hg_sheet_text_to_string (sheet);
  if (path != NULL)
    return g_file_set_contents (path, text, -1, error);
  g_print ("%s", text);
  return TRUE;
}
