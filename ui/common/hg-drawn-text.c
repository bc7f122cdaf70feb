/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-drawn-text"

#include "config.h"

#include "hg-drawn-text.h"

/* The style context is the only way there is in GTK 4.8, and nothing else here may use it. */
static void
get_color (GtkWidget *widget, GdkRGBA *color)
{
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
#if GTK_CHECK_VERSION (4, 10, 0)
  gtk_widget_get_color (widget, color);
#else
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), color);
#endif
  G_GNUC_END_IGNORE_DEPRECATIONS
}

/**
 * hg_drawn_text_append:
 * @widget: a widget
 * @snapshot: of it
 * @layout: what to draw
 * @opacity: how much of the colour is seen, from 0 to 1
 * @x: where, in @widget
 * @y: likewise
 *
 * Draws a text in the colour that the style of @widget gives to text, so that it follows dark, high contrast and selection.
 */
void
hg_drawn_text_append (GtkWidget *widget, GtkSnapshot *snapshot, PangoLayout *layout, double opacity, int x, int y)
{
  GdkRGBA color;

  g_return_if_fail (GTK_IS_WIDGET (widget) && PANGO_IS_LAYOUT (layout));
  get_color (widget, &color);
  color.alpha *= (float) opacity;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}
