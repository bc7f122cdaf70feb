/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-number"

#include "config.h"

#include "hg-sheet-number.h"

#include <glib/gi18n.h>
#include <string.h>

#define SCHEME "hegui:sheet?"

/* An office's prefix is a few characters; more leaves the number no room on its line. */
#define LONGEST_PREFIX 12

/* The pieces that people write otherwise, and the one way they are kept. */
static const struct
{
  const char *written;
  const char *kept;
} spellings[] = {
  { "[", "〔" }, { "]", "〕" }, { "(", "〔" }, { ")", "〕" }, { "［", "〔" }, { "］", "〕" }, { "（", "〔" }, { "）", "〕" },
  { "【", "〔" }, { "】", "〕" },
};

/**
 * hg_sheet_number_format:
 * @prefix: the office's
 * @year: the year
 * @sequence: from 1
 *
 * Returns: (transfer full): the number
 */
char *
hg_sheet_number_format (const char *prefix, guint year, guint sequence)
{
  return g_strdup_printf ("%s〔%u〕%u号", prefix, year, sequence);
}

static void
append_spelling (GString *number, gunichar c)
{
  char bytes[7] = { 0 };

  g_unichar_to_utf8 (c, bytes);
  for (guint i = 0; i < G_N_ELEMENTS (spellings); i++)
    if (g_str_equal (bytes, spellings[i].written))
      {
        g_string_append (number, spellings[i].kept);
        return;
      }
  /* Full-width letters and figures, which some input methods and readers write */
  g_string_append_unichar (number, c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c);
}

/**
 * hg_sheet_number_normalize_prefix:
 * @text: an office's prefix as it was typed
 *
 * Returns: (transfer full): the prefix as it is kept: without blanks, in tortoise-shell brackets
 */
char *
hg_sheet_number_normalize_prefix (const char *text)
{
  GString *number = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      append_spelling (number, g_utf8_get_char (p));
  return g_string_free (number, FALSE);
}

/**
 * hg_sheet_number_find_fault:
 * @prefix: an office's prefix as it was typed
 *
 * Returns: (transfer none) (nullable): why no number can begin with it, for people; %NULL where one can
 */
const char *
hg_sheet_number_find_fault (const char *prefix)
{
  g_autofree char *kept = hg_sheet_number_normalize_prefix (prefix);

  if (strstr (kept, "〔") != NULL || strstr (kept, "〕") != NULL)
    return _("The year and its brackets are added to the prefix.");
  if (g_str_has_suffix (kept, "号"))
    return _("号 is added at the end of the number.");
  for (const char *p = kept; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isalnum (g_utf8_get_char (p)) && *p != '-' && *p != '.')
      return _("A prefix has letters and figures only.");
  return g_utf8_strlen (kept, -1) > LONGEST_PREFIX ? _("A prefix has no more than 12 characters.") : NULL;
}

/**
 * hg_sheet_number_normalize:
 * @text: a number as it was typed
 *
 * Returns: (transfer full): the number as it is kept: without blanks, in tortoise-shell brackets, with its last character
 */
char *
hg_sheet_number_normalize (const char *text)
{
  g_autofree char *number = hg_sheet_number_normalize_prefix (text);

  if (strstr (number, "〕") != NULL && !g_str_has_suffix (number, "号"))
    return g_strconcat (number, "号", NULL);
  return g_steal_pointer (&number);
}

/**
 * hg_sheet_number_from_code:
 * @code: a number as it was typed, or all that the QR code of a sheet says
 *
 * Returns: (transfer full): the sheet's number, normalized
 */
char *
hg_sheet_number_from_code (const char *code)
{
  g_autofree char *stripped = g_strstrip (g_strdup (code));
  g_auto(GStrv) parts = NULL;

  if (g_ascii_strncasecmp (stripped, SCHEME, strlen (SCHEME)) != 0)
    return hg_sheet_number_normalize (stripped);
  parts = g_strsplit (stripped + strlen (SCHEME), "&", -1);
  for (char **part = parts; *part != NULL; part++)
    if (g_ascii_strncasecmp (*part, "n=", 2) == 0)
      {
        g_autofree char *number = g_uri_unescape_string (*part + 2, NULL);

        return hg_sheet_number_normalize (number != NULL ? number : *part + 2);
      }
  return g_strdup ("");
}

/**
 * hg_sheet_number_is_code:
 * @text: what was typed
 *
 * Returns: whether it is what the QR code of a sheet says: a reader typed it, for no person would
 */
gboolean
hg_sheet_number_is_code (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  return g_ascii_strncasecmp (stripped, SCHEME, strlen (SCHEME)) == 0;
}
