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
  g_autoptr(PangoLayout) narrow = hg_sheet_style_new_layout (context, HG_SHEET_STYLE_FLUSH, NULL, "一二三四五六七八", 30);
  g_autoptr(PangoLayout) free = hg_sheet_style_new_layout (context, HG_SHEET_STYLE_FLUSH, NULL, "一二三四五六七八", -1);
  g_autoptr(PangoLayout) none = hg_sheet_style_new_layout (context, HG_SHEET_STYLE_FLUSH, NULL, NULL, 0);
  int width;

  pango_layout_get_size (free, &width, NULL);
  g_assert_cmpint (pango_layout_get_line_count (narrow), ==, 4);
  g_assert_cmpint (pango_layout_get_line_count (free), ==, 1);
  g_assert_cmpint (pango_layout_get_line_count (none), ==, 1);
  /* Eight characters of 12 points: no scaling by the screen's resolution has crept in. */
  g_assert_cmpfloat_with_epsilon ((double) width / PANGO_SCALE, 96, 0.5);
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

static void
test_pitch (void)
{
  for (int style = HG_SHEET_STYLE_TITLE; style <= HG_SHEET_STYLE_SMALL_RIGHT; style++)
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
  g_test_add_func ("/sheet-style/pitch", test_pitch);
  return g_test_run ();
}
