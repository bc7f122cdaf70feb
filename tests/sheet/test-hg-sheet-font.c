/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-font"

#include "config.h"

#include "hg-sheet-font.h"

#include <pango/pangocairo.h>

static void
test_wanted (void)
{
  for (guint i = 0; i < HG_SHEET_N_FONTS; i++)
    g_assert_cmpstr (hg_sheet_font_get_wanted ((HgSheetFont) i), !=, "");
}

/* What is chosen is there, so that nothing is replaced in silence. */
static void
test_family (void)
{
  PangoFontMap *map = pango_cairo_font_map_get_default ();

  for (guint i = 0; i < HG_SHEET_N_FONTS; i++)
    {
      const char *family = hg_sheet_font_get_family ((HgSheetFont) i);

      g_assert_nonnull (family);
      g_assert_nonnull (pango_font_map_get_family (map, family));
    }
}

static gpointer
get_in_thread (gpointer data)
{
  return (gpointer) hg_sheet_font_get_family (HG_SHEET_FONT_BODY);
}

static void
test_threads (void)
{
  g_autoptr(GThread) thread = g_thread_new (NULL, get_in_thread, NULL);
  const char *here = hg_sheet_font_get_family (HG_SHEET_FONT_BODY);

  g_assert_true (g_thread_join (g_steal_pointer (&thread)) == here);
}

/* The packages that the program asks for have these two; the others may be anything. */
static void
test_substitutes (void)
{
  g_assert_false (hg_sheet_font_is_substitute (HG_SHEET_FONT_HEADING));
  g_assert_false (hg_sheet_font_is_substitute (HG_SHEET_FONT_NUMBER));
  g_assert_false (hg_sheet_font_is_substitute (HG_SHEET_FONT_SUBHEADING));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-font/wanted", test_wanted);
  g_test_add_func ("/sheet-font/family", test_family);
  g_test_add_func ("/sheet-font/threads", test_threads);
  g_test_add_func ("/sheet-font/substitutes", test_substitutes);
  return g_test_run ();
}
