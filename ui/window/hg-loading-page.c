/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-loading-page"

#include "config.h"

#include "hg-loading-page.h"

struct _HgLoadingPage
{
  GtkWidget       parent_instance;

  GtkWidget      *root;
  GtkProgressBar *progress;
};

G_DEFINE_FINAL_TYPE (HgLoadingPage, hg_loading_page, GTK_TYPE_WIDGET)

static void
hg_loading_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_LOADING_PAGE);
  G_OBJECT_CLASS (hg_loading_page_parent_class)->dispose (object);
}

static void
hg_loading_page_class_init (HgLoadingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_loading_page_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/window/hg-loading-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HgLoadingPage, root);
  gtk_widget_class_bind_template_child (widget_class, HgLoadingPage, progress);
}

static void
hg_loading_page_init (HgLoadingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_loading_page_set_progress:
 * @self: a page
 * @progress: how much is done, from 0 to 1
 */
void
hg_loading_page_set_progress (HgLoadingPage *self, double progress)
{
  g_return_if_fail (HG_IS_LOADING_PAGE (self));
  gtk_progress_bar_set_fraction (self->progress, CLAMP (progress, 0, 1));
}
