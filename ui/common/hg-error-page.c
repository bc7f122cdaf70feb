/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-error-page"

#include "config.h"

#include "hg-error-page.h"

struct _HgErrorPage
{
  GtkWidget  parent_instance;

  GtkWidget *root;
  GtkWidget *import_button;
};

G_DEFINE_FINAL_TYPE (HgErrorPage, hg_error_page, GTK_TYPE_WIDGET)

static void
hg_error_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_ERROR_PAGE);
  G_OBJECT_CLASS (hg_error_page_parent_class)->dispose (object);
}

static void
hg_error_page_class_init (HgErrorPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_error_page_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/common/hg-error-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HgErrorPage, root);
  gtk_widget_class_bind_template_child (widget_class, HgErrorPage, import_button);
}

static void
hg_error_page_init (HgErrorPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_error_page_set:
 * @self: a page
 * @title: what cannot be shown
 * @message: why
 * @can_import: whether another catalog would help: a button leads there ("win.import")
 */
void
hg_error_page_set (HgErrorPage *self, const char *title, const char *message, gboolean can_import)
{
  g_return_if_fail (HG_IS_ERROR_PAGE (self));
  g_object_set (self->root, "title", title, "description", message, NULL);
  gtk_widget_set_visible (self->import_button, can_import);
}
