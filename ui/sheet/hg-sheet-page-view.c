/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-page-view"

#include "config.h"

#include "hg-sheet-page-view.h"

#include <glib/gi18n.h>

struct _HgSheetPageView
{
  GtkWidget            parent_instance;

  const HgSheetLayout *layout;   /* borrowed */
  guint                page;
  double               zoom;     /* pixels for each point */
};

G_DEFINE_FINAL_TYPE (HgSheetPageView, hg_sheet_page_view, GTK_TYPE_WIDGET)

static void
hg_sheet_page_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  HgSheetPageView *self = HG_SHEET_PAGE_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height);
  const GdkRGBA white = { 1, 1, 1, 1 };
  cairo_t *cr;

  gtk_snapshot_append_color (snapshot, &white, &bounds);
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  cairo_scale (cr, self->zoom, self->zoom);
  hg_sheet_layout_draw_page (self->layout, cr, self->page);
  cairo_destroy (cr);
}

static void
hg_sheet_page_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                            int *minimum_baseline, int *natural_baseline)
{
  HgSheetPageView *self = HG_SHEET_PAGE_VIEW (widget);
  double width, height;

  hg_sheet_layout_get_page_size (self->layout, &width, &height);
  *minimum = *natural = (int) ((orientation == GTK_ORIENTATION_HORIZONTAL ? width : height) * self->zoom + 0.5);
}

static void
hg_sheet_page_view_class_init (HgSheetPageViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = hg_sheet_page_view_snapshot;
  widget_class->measure = hg_sheet_page_view_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
hg_sheet_page_view_init (HgSheetPageView *self)
{
  self->zoom = 1;
}

/**
 * hg_sheet_page_view_new:
 * @layout: the pages
 * @page: which of them, from 0
 *
 * Returns: (transfer floating): a view of one point a pixel
 */
GtkWidget *
hg_sheet_page_view_new (const HgSheetLayout *layout, guint page)
{
  HgSheetPageView *self = g_object_new (HG_TYPE_SHEET_PAGE_VIEW, NULL);
  g_autofree char *name = g_strdup_printf (_("Page %u"), page + 1);

  self->layout = layout;
  self->page = page;
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self), "sheet-page");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return GTK_WIDGET (self);
}

/**
 * hg_sheet_page_view_set_zoom:
 * @self: a view
 * @zoom: pixels for each point
 */
void
hg_sheet_page_view_set_zoom (HgSheetPageView *self, double zoom)
{
  g_return_if_fail (HG_IS_SHEET_PAGE_VIEW (self) && zoom > 0);
  self->zoom = zoom;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
