/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-empty-page"

#include "config.h"

#include "hg-empty-page.h"

#include "hg-item-link.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _HgEmptyPage
{
  GtkWidget      parent_instance;

  AdwStatusPage *root;
  GtkBox        *items;
  GtkBox        *suggestions;
  GtkWidget     *clear_button;
};

G_DEFINE_FINAL_TYPE (HgEmptyPage, hg_empty_page, GTK_TYPE_WIDGET)

static void
hg_empty_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_EMPTY_PAGE);
  G_OBJECT_CLASS (hg_empty_page_parent_class)->dispose (object);
}

static void
hg_empty_page_class_init (HgEmptyPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_empty_page_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/browse/hg-empty-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HgEmptyPage, root);
  gtk_widget_class_bind_template_child (widget_class, HgEmptyPage, items);
  gtk_widget_class_bind_template_child (widget_class, HgEmptyPage, suggestions);
  gtk_widget_class_bind_template_child (widget_class, HgEmptyPage, clear_button);
}

static void
hg_empty_page_init (HgEmptyPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
remove_children (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
show_items (HgEmptyPage *self, const char *text, GPtrArray *items)
{
  /* Translators: %s is what was looked for in place of what was typed; the items that it finds follow */
  g_autofree char *heading = g_strdup_printf (_("Found for “%s”"), text);
  GtkWidget *label = gtk_label_new (heading);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "section-heading");
  gtk_box_append (self->items, label);
  for (guint i = 0; i < items->len; i++)
    gtk_box_append (self->items, hg_item_link_new (g_ptr_array_index (items, i)));
}

static void
show_texts (HgEmptyPage *self, GPtrArray *texts)
{
  gtk_box_append (self->suggestions, gtk_label_new (_("Did you mean")));
  for (guint i = 0; i < texts->len; i++)
    {
      const char *text = g_ptr_array_index (texts, i);
      GtkWidget *button = gtk_button_new_with_label (text);

      gtk_widget_add_css_class (button, "pill");
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.edit-search");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(si)", text, -1);
      gtk_box_append (self->suggestions, button);
    }
}

/**
 * hg_empty_page_set_suggestions:
 * @self: the page
 * @suggestions: (nullable): what would find something
 * @has_filters: whether there are filters to clear
 */
void
hg_empty_page_set_suggestions (HgEmptyPage *self, const HgSuggestions *suggestions, gboolean has_filters)
{
  gboolean has_texts, has_items;

  g_return_if_fail (HG_IS_EMPTY_PAGE (self));
  has_texts = suggestions != NULL && suggestions->texts->len > 0;
  has_items = has_texts && suggestions->items->len > 0;
  gtk_widget_set_visible (self->clear_button, has_filters);
  remove_children (self->items);
  remove_children (self->suggestions);
  gtk_widget_set_visible (GTK_WIDGET (self->items), has_items);
  gtk_widget_set_visible (GTK_WIDGET (self->suggestions), has_texts);
  /* What helps needs the room more than the picture. */
  adw_status_page_set_icon_name (self->root, has_items ? NULL : "edit-find-symbolic");
  if (has_items)
    show_items (self, g_ptr_array_index (suggestions->texts, 0), suggestions->items);
  if (has_texts)
    show_texts (self, suggestions->texts);
}

/**
 * hg_empty_page_focus:
 * @self: the page
 *
 * Goes to the first thing that helps, if there is any.
 */
void
hg_empty_page_focus (HgEmptyPage *self)
{
  g_return_if_fail (HG_IS_EMPTY_PAGE (self));
  gtk_widget_child_focus (GTK_WIDGET (self->root), GTK_DIR_TAB_FORWARD);
}
