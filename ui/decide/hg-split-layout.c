/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-split-layout"

#include "config.h"

#include "hg-split-layout.h"

/* Narrower than this, two columns of text are too narrow to be read. */
#define ROOM_FOR_BOTH 820
#define SPACING 1

struct _HgSplitLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (HgSplitLayout, hg_split_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
hg_split_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
hg_split_layout_measure (GtkLayoutManager *manager, GtkWidget *widget, GtkOrientation orientation, int for_size,
                         int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int least, most;

      gtk_widget_measure (child, orientation, -1, &least, &most, NULL, NULL);
      /* One above the other they need the width of the wider; and the height of both. */
      *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MAX (*minimum, least) : *minimum + least;
      *natural += most;
    }
}

static void
hg_split_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *first = gtk_widget_get_first_child (widget);
  GtkWidget *second = first != NULL ? gtk_widget_get_next_sibling (first) : NULL;

  if (second == NULL)
    return;
  if (width >= ROOM_FOR_BOTH)
    {
      int left = width * 47 / 100;

      gtk_widget_size_allocate (first, &(GtkAllocation) { 0, 0, left, height }, -1);
      gtk_widget_size_allocate (second, &(GtkAllocation) { left + SPACING, 0, width - left - SPACING, height }, -1);
    }
  else
    {
      int top = height * 52 / 100;

      gtk_widget_size_allocate (first, &(GtkAllocation) { 0, 0, width, top }, -1);
      gtk_widget_size_allocate (second, &(GtkAllocation) { 0, top + SPACING, width, height - top - SPACING }, -1);
    }
}

static void
hg_split_layout_class_init (HgSplitLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = hg_split_layout_get_request_mode;
  layout_class->measure = hg_split_layout_measure;
  layout_class->allocate = hg_split_layout_allocate;
}

static void
hg_split_layout_init (HgSplitLayout *self)
{
}

/**
 * hg_split_layout_new:
 *
 * Returns: (transfer full): a layout
 */
GtkLayoutManager *
hg_split_layout_new (void)
{
  return g_object_new (HG_TYPE_SPLIT_LAYOUT, NULL);
}
