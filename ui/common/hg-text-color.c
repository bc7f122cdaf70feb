/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-text-color"

#include "config.h"

#include "hg-text-color.h"

/**
 * hg_text_color_get:
 * @widget: a widget
 * @opacity: how much of it is seen, from 0 to 1
 * @color: (out): what its style says that text has, so that it follows dark, high contrast and selection
 *
 * The style context is the only way there is in GTK 4.8, and nothing else here may use it.
 */
void
hg_text_color_get (GtkWidget *widget, double opacity, GdkRGBA *color)
{
  g_return_if_fail (GTK_IS_WIDGET (widget) && color != NULL);
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
#if GTK_CHECK_VERSION (4, 10, 0)
  gtk_widget_get_color (widget, color);
#else
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), color);
#endif
  G_GNUC_END_IGNORE_DEPRECATIONS
  color->alpha *= (float) opacity;
}
