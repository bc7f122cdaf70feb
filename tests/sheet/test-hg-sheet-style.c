/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-style"

#include "config.h"

#include "hg-sheet-style.h"

#include <string.h>

static void
test_width (void)
{
  g_autoptr(GObject) owner = G_OBJECT (hg_sheet_style_new_context ());
  PangoContext *context = PANGO_CONTEXT (owner);
  g_autoptr(PangoLayout) narrow = hg_sheet_style_new_layout (context, HG_SHEET_STYLE_FLUSH, NULL, "一二三四五六七八", 40);
  g_autoptr(PangoLayout) free = hg_sheet_style_new_layout (context, HG_SHEET_STYLE_FLUSH, NULL, "一二三四五六七八", -1);
  g_autoptr(PangoLayout) none = hg_sheet_style_new_layout (context, HG_SHEET_STYLE_FLUSH, NULL, NULL, 0);
  int width;

  pango_layout_get_size (free, &width, NULL);
  g_assert_cmpint (pango_layout_get_line_count (narrow), ==, 4);
  g_assert_cmpint (pango_layout_get_line_count (free), ==, 1);
  g_assert_cmpint (pango_layout_get_line_count (none), ==, 1);
  /* Eight characters of the grid: no scaling by the screen's resolution has crept in. */
  g_assert_cmpfloat_with_epsilon ((double) width / PANGO_SCALE, 8 * HG_SHEET_STYLE_CHARACTER, 0.5);
}

static void
test_label (void)
{
  g_autoptr(GObject) owner = G_OBJECT (hg_sheet_style_new_context ());
  PangoContext *context = PANGO_CONTEXT (owner);
  g_autoptr(PangoLayout) layout = hg_sheet_style_new_layout (context, HG_SHEET_STYLE_BODY, "概要", "正文", 400);

  g_assert_cmpstr (pango_layout_get_text (layout), ==, "概要: 正文");
  g_assert_nonnull (pango_layout_get_attributes (layout));
}

/* A line of the type area holds 28 characters, no more and no less. */
static void
test_grid (void)
{
  g_autoptr(GObject) owner = G_OBJECT (hg_sheet_style_new_context ());
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < 2 * 28; i++)
    g_string_append (text, "规");
  for (guint n = 0; n < 2; n++)
    {
      g_autoptr(PangoLayout) layout = hg_sheet_style_new_layout (PANGO_CONTEXT (owner), HG_SHEET_STYLE_FLUSH, NULL,
                                                                 text->str, HG_SHEET_STYLE_WIDTH);

      g_assert_cmpint (pango_layout_get_line_count (layout), ==, n == 0 ? 2 : 3);
      g_assert_cmpint (pango_layout_get_line_readonly (layout, 0)->length, ==, 28 * 3);
      g_string_append (text, "规");
    }
}

static double
measure (const char *text)
{
  g_autoptr(GObject) owner = G_OBJECT (hg_sheet_style_new_context ());
  g_autoptr(PangoLayout) layout = hg_sheet_style_new_layout (PANGO_CONTEXT (owner), HG_SHEET_STYLE_FLUSH, NULL, text, -1);
  int width;

  pango_layout_get_size (layout, &width, NULL);
  return (double) width / PANGO_SCALE;
}

/* Two marks that meet take three halves of a square; one alone, or beside a character, keeps all of it. */
static void
test_squeeze (void)
{
  const double half = 8;

  g_assert_cmpfloat_with_epsilon (measure ("文）。文"), measure ("文文文文") - half, 0.5);
  g_assert_cmpfloat_with_epsilon (measure ("文》（文"), measure ("文文文文") - half, 0.5);
  g_assert_cmpfloat_with_epsilon (measure ("文（《文"), measure ("文文文文") - half, 0.5);
  g_assert_cmpfloat_with_epsilon (measure ("文》）。文"), measure ("文文文文文") - 2 * half, 0.5);
  g_assert_cmpfloat_with_epsilon (measure ("文，文（"), measure ("文文文文"), 0.5);
}

/* No closing mark begins a line, no opening mark ends one. */
static void
test_line_breaks (void)
{
  g_autoptr(GObject) owner = G_OBJECT (hg_sheet_style_new_context ());
  static const char *const marks = "、，。；：）》」』】！？";

  for (guint lead = 20; lead < 30; lead++)
    for (const char *p = marks; *p != '\0'; p = g_utf8_next_char (p))
      {
        g_autoptr(GString) text = g_string_new (NULL);
        g_autoptr(PangoLayout) layout = NULL;

        for (guint i = 0; i < lead; i++)
          g_string_append (text, "规");
        g_string_append (text, "（");
        g_string_append (text, "定");
        g_string_append_unichar (text, g_utf8_get_char (p));
        g_string_append (text, "其余文字");
        layout = hg_sheet_style_new_layout (PANGO_CONTEXT (owner), HG_SHEET_STYLE_FLUSH, NULL, text->str,
                                            HG_SHEET_STYLE_WIDTH);
        for (int i = 1; i < pango_layout_get_line_count (layout); i++)
          {
            const PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);
            const char *start = text->str + line->start_index;

            g_assert_null (g_utf8_strchr (marks, -1, g_utf8_get_char (start)));
            g_assert_cmpuint (g_utf8_get_char (g_utf8_prev_char (start)), !=, g_utf8_get_char ("（"));
          }
      }
}

static void
test_pitch (void)
{
  for (int style = HG_SHEET_STYLE_OFFICE; style <= HG_SHEET_STYLE_PAGE_NUMBER; style++)
    {
      g_assert_cmpfloat (hg_sheet_style_get_pitch ((HgSheetStyle) style), >=, 12);
      g_assert_cmpfloat (hg_sheet_style_get_before ((HgSheetStyle) style), >=, 0);
      g_assert_cmpfloat (hg_sheet_style_get_after ((HgSheetStyle) style), >=, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-style/width", test_width);
  g_test_add_func ("/sheet-style/label", test_label);
  g_test_add_func ("/sheet-style/grid", test_grid);
  g_test_add_func ("/sheet-style/squeeze", test_squeeze);
  g_test_add_func ("/sheet-style/line-breaks", test_line_breaks);
  g_test_add_func ("/sheet-style/pitch", test_pitch);
  return g_test_run ();
}
