/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-head-layout"

#include "config.h"

#include "hg-head-layout.h"

#include "hg-ui-fixture.h"

#include <string.h>

/* A name of at least 80 x 20 and buttons of 200 x 30. */
static GtkWidget *
new_head (void)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *name = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (head, hg_head_layout_new ());
  gtk_widget_set_size_request (name, 80, 20);
  gtk_widget_set_size_request (buttons, 200, 30);
  gtk_box_append (GTK_BOX (head), name);
  gtk_box_append (GTK_BOX (head), buttons);
  return g_object_ref_sink (head);
}

/* 12 pixels lie between them; the name has 220 beside the buttons, or all of a row of its own. */
static void
test_places (void)
{
  static const struct { int width, height; GtkAllocation name, buttons; } cases[] = {
    { 600, 30, { 0, 0, 388, 20 }, { 400, 0, 200, 30 } },
    { 432, 30, { 0, 0, 220, 20 }, { 232, 0, 200, 30 } },
    { 431, 62, { 0, 0, 431, 20 }, { 0, 32, 200, 30 } },
    { 200, 62, { 0, 0, 200, 20 }, { 0, 32, 200, 30 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GtkWidget) head = new_head ();
      GtkAllocation name, buttons;
      int width, height;

      gtk_widget_measure (head, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      g_assert_cmpint (width, ==, 200);
      gtk_widget_measure (head, GTK_ORIENTATION_VERTICAL, cases[i].width, &height, NULL, NULL, NULL);
      g_assert_cmpint (height, ==, cases[i].height);
      gtk_widget_size_allocate (head, &(GtkAllocation) { 0, 0, cases[i].width, height }, -1);
      gtk_widget_get_allocation (gtk_widget_get_first_child (head), &name);
      gtk_widget_get_allocation (gtk_widget_get_last_child (head), &buttons);
      g_assert_cmpmem (&name, sizeof name, &cases[i].name, sizeof name);
      g_assert_cmpmem (&buttons, sizeof buttons, &cases[i].buttons, sizeof buttons);
    }
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/head-layout/places", test_places);
  return g_test_run ();
}
