/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-font"

#include "config.h"

#include "hg-sheet-font.h"

#include <glib/gi18n.h>
#include <pango/pangocairo.h>

/*
 * Families by preference. The typefaces of official documents are commercial or come with other systems, so they are taken
 * where they are, and where none is, the last family, which the program asks its packages for. What stands before "|" is
 * the typeface itself; what stands after it is another one in its place.
 */
static const char *const preferences[HG_SHEET_N_FONTS][8] = {
  [HG_SHEET_FONT_TITLE] = { "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "方正小标宋简体", "|", "Noto Serif CJK SC" },
  [HG_SHEET_FONT_BODY] = { "FangSong", "FangSong_GB2312", "STFangsong", "FandolFang", "Zhuque Fangsong (technical preview)",
                           "|", "Noto Serif CJK SC" },
  [HG_SHEET_FONT_HEADING] = { "SimHei", "STHeiti", "FandolHei", "Noto Sans CJK SC", "|", "Noto Sans CJK SC" },
  [HG_SHEET_FONT_SUBHEADING] = { "KaiTi", "KaiTi_GB2312", "STKaiti", "FandolKai", "LXGW WenKai", "AR PL KaitiM GB", "|",
                                 "Noto Serif CJK SC" },
  [HG_SHEET_FONT_NUMBER] = { "SimSun", "STSong", "FandolSong", "Noto Serif CJK SC", "|", "Noto Serif CJK SC" },
};

typedef struct
{
  const char *family;
  gboolean    is_substitute;
} Choice;

static Choice choices[HG_SHEET_N_FONTS];

static GHashTable *
list_families (void)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  PangoFontFamily **families;
  int n;

  pango_font_map_list_families (pango_cairo_font_map_get_default (), &families, &n);
  for (int i = 0; i < n; i++)
    g_hash_table_add (names, g_utf8_casefold (pango_font_family_get_name (families[i]), -1));
  g_free (families);
  return names;
}

static Choice
choose (HgSheetFont font, GHashTable *names)
{
  Choice choice = { NULL, FALSE };

  for (guint i = 0; i < G_N_ELEMENTS (preferences[font]) && preferences[font][i] != NULL; i++)
    {
      const char *family = preferences[font][i];
      g_autofree char *folded = g_utf8_casefold (family, -1);

      if (*family == '|')
        choice.is_substitute = TRUE;
      else if (choice.is_substitute || g_hash_table_contains (names, folded))
        {
          choice.family = family;
          return choice;
        }
    }
  g_return_val_if_reached (choice);
}

/* Listing the system's fonts takes a while and gives the same all the time the program runs. */
static const Choice *
get_choice (HgSheetFont font)
{
  static gsize chosen;

  if (g_once_init_enter (&chosen))
    {
      g_autoptr(GHashTable) names = list_families ();

      for (guint i = 0; i < HG_SHEET_N_FONTS; i++)
        choices[i] = choose ((HgSheetFont) i, names);
      g_once_init_leave (&chosen, 1);
    }
  return &choices[font];
}

/**
 * hg_sheet_font_get_wanted:
 * @font: what a typeface is for
 *
 * Returns: the name of the typeface that official documents have there, in the language of the session
 */
const char *
hg_sheet_font_get_wanted (HgSheetFont font)
{
  switch (font)
    {
    case HG_SHEET_FONT_TITLE:
      return _("Xiaobiaosong");
    case HG_SHEET_FONT_BODY:
      return _("Fangsong");
    case HG_SHEET_FONT_HEADING:
      return _("Heiti");
    case HG_SHEET_FONT_SUBHEADING:
      return _("Kaiti");
    case HG_SHEET_FONT_NUMBER:
      return _("Songti");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * hg_sheet_font_get_family:
 * @font: what a typeface is for
 *
 * May be called in any thread.
 *
 * Returns: the family that is used for it on this system
 */
const char *
hg_sheet_font_get_family (HgSheetFont font)
{
  return get_choice (font)->family;
}

/**
 * hg_sheet_font_is_substitute:
 * @font: what a typeface is for
 *
 * Returns: whether the system has none of the right typeface, so that another stands in its place
 */
gboolean
hg_sheet_font_is_substitute (HgSheetFont font)
{
  return get_choice (font)->is_substitute;
}
