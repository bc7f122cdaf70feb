/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-former-searches"

#include "config.h"

#include "hg-former-searches.h"

struct _HgFormerSearches
{
  GtkPopover  parent_instance;

  GtkWidget  *none;
  GtkWidget  *scroller;
  GtkListBox *list;
  GtkWidget  *forget_button;
};

G_DEFINE_FINAL_TYPE (HgFormerSearches, hg_former_searches, GTK_TYPE_POPOVER)

static void
activated_cb (HgFormerSearches *self, GtkListBoxRow *row)
{
  const char *text = gtk_label_get_label (GTK_LABEL (gtk_list_box_row_get_child (row)));

  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.edit-search", "(si)", text, -1);
}

static void
forget_cb (HgFormerSearches *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.forget-searches", NULL);
}

static void
hg_former_searches_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_FORMER_SEARCHES);
  G_OBJECT_CLASS (hg_former_searches_parent_class)->dispose (object);
}

static void
hg_former_searches_class_init (HgFormerSearchesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_former_searches_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/browse/hg-former-searches.ui");
  gtk_widget_class_bind_template_child (widget_class, HgFormerSearches, none);
  gtk_widget_class_bind_template_child (widget_class, HgFormerSearches, scroller);
  gtk_widget_class_bind_template_child (widget_class, HgFormerSearches, list);
  gtk_widget_class_bind_template_child (widget_class, HgFormerSearches, forget_button);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, forget_cb);
}

static void
hg_former_searches_init (HgFormerSearches *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_former_searches_new:
 * @parent: the widget below which it opens; it must gtk_widget_unparent() it when it goes
 *
 * Returns: (transfer none): a popover that is closed
 */
GtkWidget *
hg_former_searches_new (GtkWidget *parent)
{
  GtkWidget *self = g_object_new (HG_TYPE_FORMER_SEARCHES, NULL);

  gtk_widget_set_parent (self, parent);
  return self;
}

/**
 * hg_former_searches_show:
 * @self: the popover
 * @texts: (element-type utf8): what was searched for, newest first
 *
 * Opens it, the newest chosen.
 */
void
hg_former_searches_show (HgFormerSearches *self, GPtrArray *texts)
{
  GtkWidget *row;

  g_return_if_fail (HG_IS_FORMER_SEARCHES (self));
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < texts->len; i++)
    {
      GtkWidget *label = gtk_label_new (g_ptr_array_index (texts, i));

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_list_box_append (self->list, label);
    }
  gtk_widget_set_visible (self->none, texts->len == 0);
  gtk_widget_set_visible (self->scroller, texts->len > 0);
  gtk_widget_set_visible (self->forget_button, texts->len > 0);
  gtk_popover_popup (GTK_POPOVER (self));
  row = gtk_widget_get_first_child (GTK_WIDGET (self->list));
  if (row == NULL)
    return;
  gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (row));
  gtk_widget_grab_focus (row);
}
