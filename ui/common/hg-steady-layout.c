/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-steady-layout"

#include "config.h"

#include "hg-steady-layout.h"

/* Pixels: a few rows of a list, below which there is nothing to see. */
#define LEAST_HEIGHT 160

struct _HgSteadyLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (HgSteadyLayout, hg_steady_layout, GTK_TYPE_LAYOUT_MANAGER)

static void
hg_steady_layout_measure (GtkLayoutManager *manager, GtkWidget *widget, GtkOrientation orientation, int for_size,
                          int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  *minimum = *natural = LEAST_HEIGHT;
  if (orientation == GTK_ORIENTATION_HORIZONTAL && child != NULL)
    gtk_widget_measure (child, orientation, -1, minimum, natural, NULL, NULL);
}

static void
hg_steady_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (child == NULL || !gtk_widget_should_layout (child))
    return;
  gtk_widget_size_allocate (child, &(GtkAllocation) { 0, 0, width, height }, -1);
}

static void
hg_steady_layout_class_init (HgSteadyLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = hg_steady_layout_measure;
  layout_class->allocate = hg_steady_layout_allocate;
}

static void
hg_steady_layout_init (HgSteadyLayout *self)
{
}

/**
 * hg_steady_layout_new:
 *
 * Returns: (transfer full): a layout
 */
GtkLayoutManager *
hg_steady_layout_new (void)
{
  return g_object_new (HG_TYPE_STEADY_LAYOUT, NULL);
}
