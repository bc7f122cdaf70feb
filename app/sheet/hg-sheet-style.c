/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-style"

#include "config.h"

#include "hg-sheet-style.h"

#include "hg-sheet-font.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/*
 * GB/T 9704-2012: body 三号 (16 points), title 二号 (22), page number 四号 (14). Running text keeps the standard's grid:
 * 22 lines of 225 mm, 28 characters of 156 mm, which are a little closer than the size of the type. Tables and notes are
 * smaller, and what follows them finds the grid again.
 */
#define BODY   16.0
#define PITCH  HG_SHEET_STYLE_LINE
#define INDENT (2 * HG_SHEET_STYLE_CHARACTER)

typedef struct
{
  HgSheetFont    font;
  gboolean       stands_out;  /* by its typeface; by its weight where that is missing */
  double         size;
  double         pitch;
  double         before;
  double         after;
  double         indent;      /* of the first line: two characters */
  PangoAlignment alignment;
  gboolean       justify;
} Style;

/* In the order of HgSheetStyle */
static const Style styles[] = {
  { HG_SHEET_FONT_TITLE, TRUE, 24, PITCH, 0, 0, 0, PANGO_ALIGN_CENTER, FALSE },
  { HG_SHEET_FONT_TITLE, TRUE, 22, PITCH, 0, 0, 0, PANGO_ALIGN_CENTER, FALSE },
  { HG_SHEET_FONT_SUBHEADING, FALSE, 14, PITCH, 0, 0, 0, PANGO_ALIGN_CENTER, FALSE },
  { HG_SHEET_FONT_HEADING, FALSE, BODY, PITCH, 0, 0, INDENT, PANGO_ALIGN_LEFT, FALSE },
  { HG_SHEET_FONT_SUBHEADING, TRUE, BODY, PITCH, 0, 0, INDENT, PANGO_ALIGN_LEFT, FALSE },
  { HG_SHEET_FONT_BODY, TRUE, BODY, PITCH, 0, 0, INDENT, PANGO_ALIGN_LEFT, FALSE },
  { HG_SHEET_FONT_BODY, FALSE, BODY, PITCH, 0, 0, INDENT, PANGO_ALIGN_LEFT, TRUE },
  { HG_SHEET_FONT_BODY, FALSE, BODY, PITCH, 0, 0, 0, PANGO_ALIGN_LEFT, FALSE },
  { HG_SHEET_FONT_HEADING, FALSE, BODY, PITCH, 0, 0, 0, PANGO_ALIGN_LEFT, FALSE },
  { HG_SHEET_FONT_SUBHEADING, FALSE, 12, 18, 3, 3, 0, PANGO_ALIGN_LEFT, TRUE },
  { HG_SHEET_FONT_BODY, FALSE, BODY, PITCH, 0, 0, 0, PANGO_ALIGN_RIGHT, FALSE },
  { HG_SHEET_FONT_BODY, FALSE, 10.5, 15, 0, 0, 0, PANGO_ALIGN_LEFT, FALSE },
  { HG_SHEET_FONT_HEADING, FALSE, 10.5, 15, 0, 0, 0, PANGO_ALIGN_CENTER, FALSE },
  { HG_SHEET_FONT_NUMBER, FALSE, 9, 12, 0, 0, 0, PANGO_ALIGN_LEFT, FALSE },
  { HG_SHEET_FONT_NUMBER, FALSE, 14, 14, 0, 0, 0, PANGO_ALIGN_LEFT, FALSE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (styles) == HG_SHEET_STYLE_PAGE_NUMBER + 1);

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
  /* Not the thread's own fonts: what is set in one thread may be drawn in another, while the first sets the next sheet. */
  g_autoptr(PangoFontMap) fonts = pango_cairo_font_map_new_for_font_type (CAIRO_FONT_TYPE_FT);
  PangoContext *context = pango_font_map_create_context (fonts);
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

/* Whether running text of this style stands on the grid of 28 characters. */
static gboolean
is_on_grid (const Style *look)
{
  return look->size == BODY;
}

static void
add_attribute (PangoAttrList *attributes, PangoAttribute *attribute, gsize start, gsize end)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) end;
  pango_attr_list_insert (attributes, attribute);
}

/* Full-width marks: one half of their square is empty, the right one of closing marks, the left one of opening marks. */
static gboolean
is_closing (gunichar c)
{
  return c != 0 && g_utf8_strchr ("、，。；：）》〉」』】〕”’", -1, c) != NULL;
}

static gboolean
is_opening (gunichar c)
{
  return c != 0 && g_utf8_strchr ("（《〈「『【〔“‘", -1, c) != NULL;
}

/* Where two marks meet, two empty halves would; one of the two squares is cut to its half. */
static void
squeeze (PangoAttrList *attributes, const char *text)
{
  gunichar before = 0;
  const char *last = text;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_closing (before) && (is_closing (c) || is_opening (c)))
        add_attribute (attributes, pango_attr_font_features_new ("halt=1"), (gsize) (last - text), (gsize) (p - text));
      else if (is_opening (before) && is_opening (c))
        add_attribute (attributes, pango_attr_font_features_new ("halt=1"), (gsize) (p - text),
                       (gsize) (g_utf8_next_char (p) - text));
      before = c;
      last = p;
    }
}

/* The label, of so many bytes, is set as a heading; the rest runs on behind it. */
static void
dress (PangoLayout *layout, const Style *look, const char *text, gsize label)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  if (label > 0)
    add_attribute (attributes, pango_attr_family_new (hg_sheet_font_get_family (HG_SHEET_FONT_HEADING)), 0, label);
  if (is_on_grid (look))
    /* Rounded down, or the last of the 28 would not fit */
    add_attribute (attributes,
                   pango_attr_letter_spacing_new ((int) floor ((HG_SHEET_STYLE_CHARACTER - BODY) * PANGO_SCALE)), 0,
                   strlen (text));
  squeeze (attributes, text);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

static void
set_font (PangoLayout *layout, const Style *look)
{
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family_static (font, hg_sheet_font_get_family (look->font));
  if (look->stands_out && hg_sheet_font_is_substitute (look->font))
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_font_description_set_absolute_size (font, look->size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
}

/**
 * hg_sheet_style_new_layout:
 * @context: where sheets are set
 * @style: how the text looks
 * @label: (nullable): a few words that run on into the text, in the type of headings
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
  /* Translators: a label, then what it names */
  g_autofree char *lead = label != NULL ? g_strdup_printf (C_("sheet", "%s: "), label) : g_strdup ("");
  g_autofree char *whole = g_strconcat (lead, text, NULL);

  set_font (layout, look);
  pango_layout_set_width (layout, width < 0 ? -1 : (int) (MAX (width, 1) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (layout, look->alignment);
  pango_layout_set_justify (layout, look->justify && width > 0);
  pango_layout_set_indent (layout, (int) (look->indent * PANGO_SCALE));
  pango_layout_set_text (layout, whole, -1);
  dress (layout, look, whole, strlen (lead));
  return layout;
}
