/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-head-layout"

#include "config.h"

#include "hg-head-layout.h"

#define SPACING 12

/* With less beside it, a name stands in a column of few letters. */
#define ROOM_FOR_NAME 220

struct _HgHeadLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (HgHeadLayout, hg_head_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef struct
{
  GtkWidget *name;
  GtkWidget *buttons;
  int        name_width;
  int        buttons_width;
  gboolean   is_stacked;
} Head;

static int
measure_height (GtkWidget *widget, int width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  return height;
}

static void
divide (Head *head, GtkWidget *widget, int width)
{
  int minimum;

  head->name = gtk_widget_get_first_child (widget);
  head->buttons = gtk_widget_get_next_sibling (head->name);
  gtk_widget_measure (head->buttons, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &head->buttons_width, NULL, NULL);
  head->is_stacked = width < head->buttons_width + SPACING + ROOM_FOR_NAME;
  head->buttons_width = MIN (head->buttons_width, MAX (width, minimum));
  head->name_width = head->is_stacked ? width : width - head->buttons_width - SPACING;
}

static GtkSizeRequestMode
hg_head_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
hg_head_layout_measure (GtkLayoutManager *manager, GtkWidget *widget, GtkOrientation orientation, int for_size,
                        int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  int least[2], most[2], name, buttons;
  Head head;

  divide (&head, widget, G_MAXINT / 2);
  gtk_widget_measure (head.name, GTK_ORIENTATION_HORIZONTAL, -1, &least[0], &most[0], NULL, NULL);
  gtk_widget_measure (head.buttons, GTK_ORIENTATION_HORIZONTAL, -1, &least[1], &most[1], NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MAX (least[0], least[1]);
      *natural = MAX (most[0], ROOM_FOR_NAME) + SPACING + most[1];
      return;
    }
  divide (&head, widget, for_size >= 0 ? for_size : MAX (most[0], ROOM_FOR_NAME) + SPACING + most[1]);
  name = measure_height (head.name, head.name_width);
  buttons = measure_height (head.buttons, head.buttons_width);
  *minimum = *natural = head.is_stacked ? name + SPACING + buttons : MAX (name, buttons);
}

static void
hg_head_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  GtkAllocation name = { 0, 0, 0, 0 }, buttons = { 0, 0, 0, 0 };
  Head head;

  divide (&head, widget, width);
  name.width = head.name_width;
  name.height = measure_height (head.name, head.name_width);
  buttons.x = head.is_stacked ? 0 : width - head.buttons_width;
  buttons.y = head.is_stacked ? name.height + SPACING : 0;
  buttons.width = head.buttons_width;
  buttons.height = measure_height (head.buttons, head.buttons_width);
  gtk_widget_size_allocate (head.name, &name, -1);
  gtk_widget_size_allocate (head.buttons, &buttons, -1);
}

static void
hg_head_layout_class_init (HgHeadLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = hg_head_layout_get_request_mode;
  layout_class->measure = hg_head_layout_measure;
  layout_class->allocate = hg_head_layout_allocate;
}

static void
hg_head_layout_init (HgHeadLayout *self)
{
}

/**
 * hg_head_layout_new:
 *
 * Returns: (transfer full): a layout
 */
GtkLayoutManager *
hg_head_layout_new (void)
{
  return g_object_new (HG_TYPE_HEAD_LAYOUT, NULL);
}
