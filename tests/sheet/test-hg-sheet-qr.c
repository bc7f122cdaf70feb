/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-qr"

#include "config.h"

#include "hg-sheet-qr.h"

#include <glib/gstdio.h>
#include <string.h>

#define SIZE 160

/* What a reader of such codes reads back. */
static char *
read_back (const char *text)
{
  g_autofree char *dir = g_dir_make_tmp ("hg-sheet-qr-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (dir, "a.png", NULL);
  const char *argv[] = { "zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", path, NULL };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);
  g_autoptr(GError) error = NULL;
  char *out = NULL;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  g_assert_true (hg_sheet_qr_draw (cr, text, 0, 0, SIZE));
  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, NULL, NULL, &error);
  g_assert_no_error (error);
  g_strchomp (out);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_unlink (path);
  g_rmdir (dir);
  return out;
}

static void
test_read_back (void)
{
  static const char *const texts[] = {
    "HEGUI",
    "hegui:sheet?n=2026-000123&e=2026.11&h=a7ac39f2",
    "合规〔2026〕12号",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *read = read_back (texts[i]);

      g_assert_cmpstr (read, ==, texts[i]);
    }
}

/* It stays inside its square, and draws nothing where it cannot say all. */
static void
test_place (void)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  g_autofree char *huge = g_strnfill (5000, 'x');
  double x, y, width, height;

  g_assert_false (hg_sheet_qr_draw (cr, huge, 0, 0, 1000));
  cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
  g_assert_cmpfloat (width, ==, 0);
  g_assert_true (hg_sheet_qr_draw (cr, "HEGUI", 100, 200, 50));
  cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
  g_assert_cmpfloat (x, >, 100);
  g_assert_cmpfloat (y, >, 200);
  g_assert_cmpfloat (x + width, <, 150);
  g_assert_cmpfloat (y + height, <, 250);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-qr/read-back", test_read_back);
  g_test_add_func ("/sheet-qr/place", test_place);
  return g_test_run ();
}
