/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-qr"

#include "config.h"

#include "hg-sheet-qr.h"

#include <qrencode.h>

/* ISO/IEC 18004: four modules of nothing around the code. */
#define QUIET 4

G_DEFINE_AUTOPTR_CLEANUP_FUNC (QRcode, QRcode_free)

/**
 * hg_sheet_qr_draw:
 * @cr: where to draw
 * @text: what the code says
 * @x: of the left edge
 * @y: of the upper edge
 * @size: of the square, with the quiet zone that readers need around the code
 *
 * Draws a QR code that is still read when a stamp or a fold hides a sixth of it.
 *
 * Returns: whether @text fits in a code
 */
gboolean
hg_sheet_qr_draw (cairo_t *cr, const char *text, double x, double y, double size)
{
  g_autoptr(QRcode) code = QRcode_encodeString8bit (text, 0, QR_ECLEVEL_M);
  double module;

  if (code == NULL)
    return FALSE;
  module = size / (code->width + 2 * QUIET);
  cairo_save (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_NONE);   /* or hairs of white stand between the modules on a screen */
  for (int row = 0; row < code->width; row++)
    for (int column = 0; column < code->width; column++)
      if ((code->data[row * code->width + column] & 1) != 0)
        cairo_rectangle (cr, x + (column + QUIET) * module, y + (row + QUIET) * module, module, module);
  cairo_fill (cr);
  cairo_restore (cr);
  return TRUE;
}
