/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-wrap-layout"

#include "config.h"

#include "hg-wrap-layout.h"

#define COLUMN_SPACING 6
#define ROW_SPACING    4

struct _HgWrapLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (HgWrapLayout, hg_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
get_width (GtkWidget *child, int width)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  return CLAMP (width, minimum, natural);
}

/* (nullable): the first child that does not fit into the line of @width that begins with @first; @spare is what is left. */
static GtkWidget *
find_end (GtkWidget *first, int width, int *spare)
{
  GtkWidget *child = first;
  int x = 0;

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_width = gtk_widget_should_layout (child) ? get_width (child, width) : 0;

      if (!gtk_widget_should_layout (child))
        continue;
      if (x > 0 && x + child_width > width)
        break;
      x += child_width + COLUMN_SPACING;
    }
  *spare = MAX (width - x + COLUMN_SPACING, 0);
  return child;
}

/* Sets the children in lines of @width; allocates them if @allocate. Returns the height of all lines. */
static int
set_lines (GtkWidget *widget, int width, gboolean allocate)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int y = 0;

  while (child != NULL)
    {
      int x = 0, line_height = 0, spare;
      GtkWidget *end = find_end (child, width, &spare);

      for (; child != end; child = gtk_widget_get_next_sibling (child))
        {
          int child_width, child_height;

          if (!gtk_widget_should_layout (child))
            continue;
          child_width = get_width (child, width) + (gtk_widget_get_hexpand (child) ? spare : 0);
          spare = gtk_widget_get_hexpand (child) ? 0 : spare;
          gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, child_width, &child_height, NULL, NULL, NULL);
          if (allocate)
            gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, child_width, child_height }, -1);
          x += child_width + COLUMN_SPACING;
          line_height = MAX (line_height, child_height);
        }
      y += line_height + (end != NULL && line_height > 0 ? ROW_SPACING : 0);
    }
  return y;
}

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += (*natural > 0 ? COLUMN_SPACING : 0) + child_natural;
    }
}

static GtkSizeRequestMode
hg_wrap_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
hg_wrap_layout_measure (GtkLayoutManager *manager, GtkWidget *widget, GtkOrientation orientation, int for_size,
                        int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  int least, most;

  measure_width (widget, &least, &most);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = least;
      *natural = most;
      return;
    }
  /* Without a width: as if there was no end of room. */
  *minimum = *natural = set_lines (widget, for_size >= 0 ? for_size : most, FALSE);
}

static void
hg_wrap_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  set_lines (widget, width, TRUE);
}

static void
hg_wrap_layout_class_init (HgWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = hg_wrap_layout_get_request_mode;
  layout_class->measure = hg_wrap_layout_measure;
  layout_class->allocate = hg_wrap_layout_allocate;
}

static void
hg_wrap_layout_init (HgWrapLayout *self)
{
}

/**
 * hg_wrap_layout_new:
 *
 * Returns: (transfer full): a layout
 */
GtkLayoutManager *
hg_wrap_layout_new (void)
{
  return g_object_new (HG_TYPE_WRAP_LAYOUT, NULL);
}
