/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-item-link"

#include "config.h"

#include "hg-item-link.h"

#include "hg-badge.h"

/**
 * hg_item_link_new:
 * @item: where to go
 *
 * Returns: (transfer floating): a button with the item's number, title and badge, that opens it ("win.show-item")
 */
GtkWidget *
hg_item_link_new (HgItem *item)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *number = gtk_label_new (hg_item_get_number (item));
  GtkWidget *title = gtk_label_new (hg_item_get_title (item));
  GtkWidget *badge = gtk_label_new (NULL);
  HgItemKind kind = hg_item_get_kind (item);

  if (kind == HG_ITEM_RULE)
    hg_badge_style_outcome (badge, hg_item_get_outcome (item), hg_item_get_force (item));
  else
    hg_badge_style_risk (badge, hg_item_get_risk (item));
  gtk_widget_set_valign (badge, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (number, "item-number");
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (title), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_box_append (GTK_BOX (row), title);
  gtk_box_append (GTK_BOX (row), number);
  gtk_box_append (GTK_BOX (row), badge);

  gtk_button_set_child (GTK_BUTTON (button), row);
  gtk_widget_add_css_class (button, "item-link");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  hg_item_get_title (item), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-item");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(is)", (gint32) kind, hg_item_get_id (item));
  return button;
}
