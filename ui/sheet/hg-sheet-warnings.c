/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-warnings"

#include "config.h"

#include "hg-sheet-warnings.h"

#include "hg-sheet-font.h"

#include <glib/gi18n.h>

/**
 * hg_sheet_warnings_dup_missing:
 * @layout: a sheet on its pages
 *
 * Returns: (transfer full) (nullable): which characters no font has, and where they stand
 */
char *
hg_sheet_warnings_dup_missing (const HgSheetLayout *layout)
{
  g_autoptr(GArray) glyphs = hg_sheet_layout_dup_missing_glyphs (layout);
  g_autoptr(GString) places = g_string_new (NULL);

  for (guint i = 0; i < glyphs->len; i++)
    {
      const HgSheetGlyph *glyph = &g_array_index (glyphs, HgSheetGlyph, i);

      if (i > 0)
        g_string_append (places, C_("list", ", "));
      g_string_append_unichar (places, glyph->character);
      /* Translators: after a character: its code and the page */
      g_string_append_printf (places, _(" (U+%04X, page %u)"), glyph->character, glyph->page + 1);
    }
  return glyphs->len > 0 ? g_strdup_printf (_("No font has these characters, they will be missing on paper: %s"), places->str)
                         : NULL;
}

/**
 * hg_sheet_warnings_dup_fonts:
 *
 * Returns: (transfer full) (nullable): which typefaces of official documents this system lacks, and what stands in for each
 */
char *
hg_sheet_warnings_dup_fonts (void)
{
  g_autoptr(GString) fonts = g_string_new (NULL);

  for (guint i = 0; i < HG_SHEET_N_FONTS; i++)
    if (hg_sheet_font_is_substitute ((HgSheetFont) i))
      {
        g_string_append (fonts, fonts->len > 0 ? C_("list", ", ") : "");
        /* Translators: a typeface that is not installed, then the one that stands in for it */
        g_string_append_printf (fonts, C_("typeface", "%1$s by %2$s"), hg_sheet_font_get_wanted ((HgSheetFont) i),
                                hg_sheet_font_get_family ((HgSheetFont) i));
      }
  return fonts->len > 0 ? g_strdup_printf (_("Typefaces that are not installed are replaced: %s"), fonts->str) : NULL;
}
