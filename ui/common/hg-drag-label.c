/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-drag-label"

#include "config.h"

#include "hg-drag-label.h"

#define MOST_CHARACTERS 24

/**
 * hg_drag_label_set:
 * @drag: a drag that begins
 * @text: the name of what is dragged
 */
void
hg_drag_label_set (GdkDrag *drag, const char *text)
{
  GtkWidget *icon = gtk_drag_icon_get_for_drag (drag);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MOST_CHARACTERS);
  gtk_widget_add_css_class (label, "drag-label");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (icon), label);
}
