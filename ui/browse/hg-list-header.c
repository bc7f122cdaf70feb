/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-list-header"

#include "config.h"

#include "hg-list-header.h"

#include "hg-menu-button.h"

#include <glib/gi18n.h>

struct _HgListHeader
{
  GtkWidget      parent_instance;

  GtkWidget     *root;
  GtkWidget     *chip;
  GtkLabel      *chip_label;
  GtkLabel      *count;
  GtkMenuButton *print_button;
  GMenuModel    *print_menu;
  GtkMenuButton *sort_button;
  GMenuModel    *sort_menu;
};

G_DEFINE_FINAL_TYPE (HgListHeader, hg_list_header, GTK_TYPE_WIDGET)

static void
hg_list_header_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_LIST_HEADER);
  G_OBJECT_CLASS (hg_list_header_parent_class)->dispose (object);
}

static void
hg_list_header_class_init (HgListHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_list_header_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/browse/hg-list-header.ui");
  gtk_widget_class_bind_template_child (widget_class, HgListHeader, root);
  gtk_widget_class_bind_template_child (widget_class, HgListHeader, chip);
  gtk_widget_class_bind_template_child (widget_class, HgListHeader, chip_label);
  gtk_widget_class_bind_template_child (widget_class, HgListHeader, count);
  gtk_widget_class_bind_template_child (widget_class, HgListHeader, sort_button);
  gtk_widget_class_bind_template_child (widget_class, HgListHeader, print_button);
  gtk_widget_class_bind_template_child (widget_class, HgListHeader, print_menu);
  gtk_widget_class_bind_template_child (widget_class, HgListHeader, sort_menu);
}

static void
hg_list_header_init (HgListHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  hg_menu_button_set_menu (self->print_button, self->print_menu);
  hg_menu_button_set_menu (self->sort_button, self->sort_menu);
}

/**
 * hg_list_header_set_chip:
 * @self: a header
 * @text: (nullable): what this list is of, where it is no ordinary one ("cites 《消防法》第六十条"); can be dismissed
 */
void
hg_list_header_set_chip (HgListHeader *self, const char *text)
{
  g_autofree char *name = NULL;

  g_return_if_fail (HG_IS_LIST_HEADER (self));
  gtk_widget_set_visible (self->chip, text != NULL);
  if (text == NULL)
    return;
  gtk_label_set_label (self->chip_label, text);
  /* Translators: for screen readers, on the button that leaves a special list: "cites …" */
  name = g_strdup_printf (_("%s (leave this list)"), text);
  gtk_widget_set_tooltip_text (self->chip, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chip), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * hg_list_header_set_count:
 * @self: a header
 * @count: how many there are, in words
 * @can_sort: whether the list has an order that can be chosen
 */
void
hg_list_header_set_count (HgListHeader *self, const char *count, gboolean can_sort)
{
  g_return_if_fail (HG_IS_LIST_HEADER (self));
  gtk_label_set_label (self->count, count);
  gtk_widget_set_visible (GTK_WIDGET (self->sort_button), can_sort);
}
