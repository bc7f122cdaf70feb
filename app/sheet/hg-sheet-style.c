/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-style"

#include "config.h"

#include "hg-sheet-style.h"

#include <glib/gi18n.h>
#include <string.h>

/* The first of these that the system has. FangSong is what official documents are set in, and may not be shipped. */
#define SERIF "FangSong, Noto Serif CJK SC"
#define SANS  "Noto Sans CJK SC"
#define TITLE "FZXiaoBiaoSong-B05S, Noto Serif CJK SC"

typedef struct
{
  const char    *font;
  double         pitch;
  double         before;
  double         after;
  double         indent;      /* of the first line: two characters */
  PangoAlignment alignment;
} Style;

/* In the order of HgSheetStyle */
static const Style styles[] = {
  { TITLE " Bold 21", 34, 0, 2, 0, PANGO_ALIGN_CENTER },
  { SERIF " 12", 20, 0, 0, 0, PANGO_ALIGN_CENTER },
  { SANS " Bold 14", 24, 14, 4, 0, PANGO_ALIGN_LEFT },
  { SANS " Bold 12", 20, 9, 2, 0, PANGO_ALIGN_LEFT },
  { SERIF " 12", 20, 0, 0, 24, PANGO_ALIGN_LEFT },
  { SERIF " 12", 20, 0, 0, 0, PANGO_ALIGN_LEFT },
  { SANS " Bold 11", 20, 0, 0, 0, PANGO_ALIGN_LEFT },
  { SERIF " 10", 16, 3, 3, 0, PANGO_ALIGN_LEFT },
  { SERIF " 12", 20, 0, 0, 0, PANGO_ALIGN_RIGHT },
  { SERIF " 10.5", 16, 0, 0, 0, PANGO_ALIGN_LEFT },
  { SANS " Bold 10.5", 16, 0, 0, 0, PANGO_ALIGN_CENTER },
  { SERIF " 9", 12, 0, 0, 0, PANGO_ALIGN_LEFT },
  { SERIF " 9", 12, 0, 0, 0, PANGO_ALIGN_RIGHT },
};

G_STATIC_ASSERT (G_N_ELEMENTS (styles) == HG_SHEET_STYLE_SMALL_RIGHT + 1);

/**
 * hg_sheet_style_get_pitch:
 * @style: a style
 *
 * Returns: the distance from line to line
 */
double
hg_sheet_style_get_pitch (HgSheetStyle style)
{
  return styles[style].pitch;
}

/**
 * hg_sheet_style_get_before:
 * @style: a style
 *
 * Returns: the space above
 */
double
hg_sheet_style_get_before (HgSheetStyle style)
{
  return styles[style].before;
}

/**
 * hg_sheet_style_get_after:
 * @style: a style
 *
 * Returns: the space below
 */
double
hg_sheet_style_get_after (HgSheetStyle style)
{
  return styles[style].after;
}

/**
 * hg_sheet_style_new_context:
 *
 * Glyphs are as on paper wherever they are drawn: unhinted, at one point a unit, in the Chinese of the mainland.
 *
 * Returns: (transfer full): where sheets are set
 */
PangoContext *
hg_sheet_style_new_context (void)
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

/* Sets the label in the bold of headings, at the size of the text. */
static void
embolden (PangoLayout *layout, gsize length)
{
  PangoAttrList *attributes = pango_attr_list_new ();
  PangoAttribute *bold[] = { pango_attr_family_new (SANS), pango_attr_weight_new (PANGO_WEIGHT_BOLD) };

  for (guint i = 0; i < G_N_ELEMENTS (bold); i++)
    {
      bold[i]->end_index = (guint) length;
      pango_attr_list_insert (attributes, bold[i]);
    }
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

/**
 * hg_sheet_style_new_layout:
 * @context: where sheets are set
 * @style: how the text looks
 * @label: (nullable): a few words that run on into the text, in bold
 * @text: (nullable): the text; a line feed begins a line
 * @width: how wide it may be, in points; negative: as wide as it is
 *
 * Returns: (transfer full): the text in lines
 */
PangoLayout *
hg_sheet_style_new_layout (PangoContext *context, HgSheetStyle style, const char *label, const char *text, double width)
{
  const Style *look = &styles[style];
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_from_string (look->font);

  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_width (layout, width < 0 ? -1 : (int) (MAX (width, 1) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (layout, look->alignment);
  pango_layout_set_indent (layout, (int) (look->indent * PANGO_SCALE));
  if (label != NULL)
    {
      /* Translators: a label, then what it names */
      g_autofree char *lead = g_strdup_printf (C_("sheet", "%s: "), label);
      g_autofree char *whole = g_strconcat (lead, text, NULL);

      pango_layout_set_text (layout, whole, -1);
      embolden (layout, strlen (lead));
    }
  else
    pango_layout_set_text (layout, text != NULL ? text : "", -1);
  return layout;
}
