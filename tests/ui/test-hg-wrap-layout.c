/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-wrap-layout"

#include "config.h"

#include "hg-wrap-layout.h"

#include "hg-ui-fixture.h"

/* Children of 100 x 20 each, of which those in @expand expand and those in @hidden are not there. */
typedef struct
{
  int         width;
  const char *expand, *hidden;
  int         height;
  const char *places;   /* x,y,width of each that is shown */
} Case;

static GtkWidget *
new_box (const Case *one)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, hg_wrap_layout_new ());
  for (int i = 0; i < 3; i++)
    {
      GtkWidget *child = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

      gtk_widget_set_size_request (child, 100, 20);
      gtk_widget_set_hexpand (child, strchr (one->expand, '0' + i) != NULL);
      gtk_widget_set_visible (child, strchr (one->hidden, '0' + i) == NULL);
      gtk_box_append (GTK_BOX (box), child);
    }
  return g_object_ref_sink (box);
}

static char *
dup_places (GtkWidget *box)
{
  GString *places = g_string_new (NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (box); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation allocation;

      gtk_widget_get_allocation (child, &allocation);
      if (gtk_widget_get_visible (child))
        g_string_append_printf (places, "%d,%d,%d ", allocation.x, allocation.y, allocation.width);
    }
  return g_string_free (places, FALSE);
}

/* Six pixels lie between two of a line, four between lines. */
static void
test_lines (void)
{
  static const Case cases[] = {
    { 400, "", "", 20, "0,0,100 106,0,100 212,0,100 " },
    { 312, "", "", 20, "0,0,100 106,0,100 212,0,100 " },
    { 311, "", "", 44, "0,0,100 106,0,100 0,24,100 " },
    { 205, "", "", 68, "0,0,100 0,24,100 0,48,100 " },
    { 400, "", "1", 20, "0,0,100 106,0,100 " },
    { 400, "", "012", 0, "" },
    /* what expands takes what is left of its line, the first of them all of it */
    { 400, "0", "", 20, "0,0,188 194,0,100 300,0,100 " },
    { 400, "2", "", 20, "0,0,100 106,0,100 212,0,188 " },
    { 400, "12", "", 20, "0,0,100 106,0,188 300,0,100 " },
    { 250, "0", "", 44, "0,0,144 150,0,100 0,24,100 " },
    { 250, "2", "", 44, "0,0,100 106,0,100 0,24,250 " },
    { 100, "1", "", 68, "0,0,100 0,24,100 0,48,100 " },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GtkWidget) box = new_box (&cases[i]);
      g_autofree char *places = NULL;
      int least, height;

      gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      g_assert_cmpint (least, ==, *cases[i].hidden == '0' ? 0 : 100);
      gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, cases[i].width, &height, NULL, NULL, NULL);
      g_test_message ("%d wide, %s expands", cases[i].width, cases[i].expand);
      g_assert_cmpint (height, ==, cases[i].height);
      gtk_widget_allocate (box, cases[i].width, height, -1, NULL);
      places = dup_places (box);
      g_assert_cmpstr (places, ==, cases[i].places);
    }
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/wrap-layout/lines", test_lines);
  return g_test_run ();
}
