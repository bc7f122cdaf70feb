/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-steady-layout"

#include "config.h"

#include "hg-steady-layout.h"

#include "hg-ui-fixture.h"

/* A box with the layout around a label that is wide, or high where it is narrow. */
static GtkWidget *
new_box (int width_request)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = gtk_label_new ("施工现场的消防通道、消防水源应当保持畅通，任何单位和个人不得占用。");

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_size_request (label, 90, -1);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_set_layout_manager (box, hg_steady_layout_new ());
  gtk_widget_set_size_request (box, width_request, -1);
  return g_object_ref_sink (box);
}

static int
get_minimum (GtkWidget *widget, GtkOrientation orientation, int for_size)
{
  int minimum, natural;

  gtk_widget_measure (widget, orientation, for_size, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (natural, >=, minimum);
  return minimum;
}

/* The height is the same whatever the child holds, and at whatever width. */
static void
test_height (void)
{
  g_autoptr(GtkWidget) box = new_box (-1);
  GtkWidget *label = gtk_widget_get_first_child (box);
  int high = get_minimum (box, GTK_ORIENTATION_VERTICAL, 100);

  g_assert_cmpint (get_minimum (label, GTK_ORIENTATION_VERTICAL, 100), >, get_minimum (label, GTK_ORIENTATION_VERTICAL, 900));
  g_assert_cmpint (high, ==, get_minimum (box, GTK_ORIENTATION_VERTICAL, 900));
  gtk_label_set_label (GTK_LABEL (label), "短");
  g_assert_cmpint (high, ==, get_minimum (box, GTK_ORIENTATION_VERTICAL, 100));
}

/* The child is as wide as it must be, and what the widget says itself comes on top. */
static void
test_width (void)
{
  g_autoptr(GtkWidget) asking = new_box (-1);
  g_autoptr(GtkWidget) saying = new_box (350);

  g_assert_cmpint (get_minimum (asking, GTK_ORIENTATION_HORIZONTAL, -1), ==, 90);
  g_assert_cmpint (get_minimum (saying, GTK_ORIENTATION_HORIZONTAL, -1), ==, 350);
}

/* The child gets all the room there is, and no warning that nobody asked it first. */
static void
test_room (void)
{
  g_autoptr(GtkWidget) box = new_box (350);
  GtkWidget *label = gtk_widget_get_first_child (box);

  get_minimum (box, GTK_ORIENTATION_HORIZONTAL, -1);
  get_minimum (box, GTK_ORIENTATION_VERTICAL, 400);
  gtk_widget_size_allocate (box, &(GtkAllocation) { 0, 0, 400, 300 }, -1);
  g_assert_cmpint (gtk_widget_get_width (label), ==, 400);
  g_assert_cmpint (gtk_widget_get_height (label), ==, 300);
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/steady-layout/height", test_height);
  g_test_add_func ("/steady-layout/width", test_width);
  g_test_add_func ("/steady-layout/room", test_room);
  return g_test_run ();
}
