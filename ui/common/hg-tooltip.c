/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-tooltip"

#include "config.h"

#include "hg-tooltip.h"

static void
free_text (gpointer data, GClosure *closure)
{
  g_free (data);
}

static gboolean
query_tooltip_cb (GtkWidget *widget, int x, int y, gboolean by_key, GtkTooltip *tooltip, const char *text)
{
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

/**
 * hg_tooltip_set:
 * @widget: a new widget
 * @text: what to say where the pointer rests on it
 */
void
hg_tooltip_set (GtkWidget *widget, const char *text)
{
  g_return_if_fail (GTK_IS_WIDGET (widget) && text != NULL);
  g_signal_connect_data (widget, "query-tooltip", G_CALLBACK (query_tooltip_cb), g_strdup (text), free_text, 0);
  gtk_widget_set_has_tooltip (widget, TRUE);
}
