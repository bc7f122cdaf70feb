/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-empty-page"

#include "config.h"

#include "hg-empty-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _HgEmptyPage
{
  GtkWidget  parent_instance;

  GtkWidget *root;
  GtkBox    *suggestions;
  GtkWidget *clear_button;
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
  gtk_widget_class_bind_template_child (widget_class, HgEmptyPage, suggestions);
  gtk_widget_class_bind_template_child (widget_class, HgEmptyPage, clear_button);
}

static void
hg_empty_page_init (HgEmptyPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_empty_page_set_suggestions:
 * @self: the page
 * @texts: (nullable) (element-type utf8): what would find something
 * @has_filters: whether there are filters to clear
 */
void
hg_empty_page_set_suggestions (HgEmptyPage *self, GPtrArray *texts, gboolean has_filters)
{
  GtkWidget *child;

  g_return_if_fail (HG_IS_EMPTY_PAGE (self));
  gtk_widget_set_visible (self->clear_button, has_filters);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->suggestions))) != NULL)
    gtk_box_remove (self->suggestions, child);
  gtk_widget_set_visible (GTK_WIDGET (self->suggestions), texts != NULL && texts->len > 0);
  if (texts == NULL || texts->len == 0)
    return;
  gtk_box_append (self->suggestions, gtk_label_new (_("Did you mean")));
  for (guint i = 0; i < texts->len; i++)
    {
      const char *text = g_ptr_array_index (texts, i);
      GtkWidget *button = gtk_button_new_with_label (text);

      gtk_widget_add_css_class (button, "suggested-action");
      gtk_widget_add_css_class (button, "pill");
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.edit-search");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(si)", text, -1);
      gtk_box_append (self->suggestions, button);
    }
}
