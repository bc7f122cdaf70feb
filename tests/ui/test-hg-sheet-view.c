/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-view"

#include "config.h"

#include "hg-sheet-view.h"

#include "hg-sheet-finder.h"
#include "hg-sheet-hand.h"
#include "hg-ui-fixture.h"

typedef struct
{
  GtkWidget     *window;
  HgSheetView   *view;
  GtkAdjustment *vadjustment;
} Fixture;

static HgSheetLayout *
new_layout (guint n_pages)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");

  hg_sheet_add_contents (sheet, 1);
  for (guint i = 1; i < n_pages; i++)
    {
      g_autofree char *text = g_strdup_printf ("第%u节", i);

      hg_sheet_add_page_break (sheet);
      hg_sheet_add_heading (sheet, 1, text);
    }
  return hg_sheet_layout_new (sheet);
}

static gboolean
is_drawn (gpointer view)
{
  return hg_sheet_view_count_drawn (view) > 0;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  fixture->view = HG_SHEET_VIEW (hg_sheet_view_new ());
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (fixture->view));
  fixture->vadjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  fixture->window = hg_ui_fixture_new_window (scroller);
  hg_sheet_view_take_layout (fixture->view, new_layout (150));
  hg_ui_fixture_wait (is_drawn, fixture->view);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static gboolean
is_idle (gpointer view)
{
  return !g_main_context_pending (NULL);
}

/* All that was changed has been laid out and drawn. */
static void
settle (Fixture *fixture)
{
  g_autoptr(GdkFrameClock) clock = g_object_ref (gtk_widget_get_frame_clock (GTK_WIDGET (fixture->view)));
  gint64 frame = gdk_frame_clock_get_frame_counter (clock);

  gtk_widget_queue_draw (GTK_WIDGET (fixture->view));
  while (gdk_frame_clock_get_frame_counter (clock) < frame + 2)
    {
      gtk_widget_queue_draw (GTK_WIDGET (fixture->view));
      g_main_context_iteration (NULL, TRUE);
    }
  hg_ui_fixture_wait (is_idle, fixture->view);
}

/* A long sheet costs what is in sight. */
static void
test_drawn (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (hg_sheet_view_count_drawn (fixture->view), <=, 2);
  hg_sheet_view_go_to (fixture->view, 100, 0);
  settle (fixture);
  g_assert_cmpuint (hg_sheet_view_get_page (fixture->view), ==, 100);
  g_assert_cmpuint (hg_sheet_view_count_drawn (fixture->view), <=, 2);
  hg_sheet_view_set_zoom (fixture->view, HG_SHEET_FIT_PAGE, 1);
  settle (fixture);
  g_assert_cmpuint (hg_sheet_view_count_drawn (fixture->view), <=, 3);
  g_assert_cmpuint (hg_sheet_view_get_page (fixture->view), ==, 100);
}

/* Scrolling says which page is in sight. */
static void
test_scroll (Fixture *fixture, gconstpointer data)
{
  double upper = gtk_adjustment_get_upper (fixture->vadjustment);
  guint n_pages = hg_sheet_layout_get_n_pages (hg_sheet_view_get_layout (fixture->view));

  g_assert_cmpfloat (gtk_adjustment_get_value (fixture->vadjustment), ==, 0);
  g_assert_cmpuint (hg_sheet_view_get_page (fixture->view), ==, 0);
  gtk_adjustment_set_value (fixture->vadjustment, upper / 2);
  g_assert_cmpuint (hg_sheet_view_get_page (fixture->view), ==, n_pages / 2);
  gtk_adjustment_set_value (fixture->vadjustment, upper);
  g_assert_cmpuint (hg_sheet_view_get_page (fixture->view), ==, n_pages - 1);
}

static double
get_share (Fixture *fixture)
{
  return gtk_adjustment_get_value (fixture->vadjustment) / gtk_adjustment_get_upper (fixture->vadjustment);
}

/* Where one stands stays when the sheet is made anew, or its size changes; a page that is gone is the last one. */
static void
test_kept (Fixture *fixture, gconstpointer data)
{
  double share, value;

  gtk_adjustment_set_value (fixture->vadjustment, gtk_adjustment_get_upper (fixture->vadjustment) / 3);
  value = gtk_adjustment_get_value (fixture->vadjustment);
  hg_sheet_view_take_layout (fixture->view, new_layout (150));
  settle (fixture);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (fixture->vadjustment), value, 1);
  share = get_share (fixture);
  hg_sheet_hand_step_zoom (fixture->view, 1);
  settle (fixture);
  g_assert_cmpfloat (gtk_adjustment_get_value (fixture->vadjustment), >, value * 1.1);
  g_assert_cmpfloat_with_epsilon (get_share (fixture), share, 0.005);
  hg_sheet_view_set_columns (fixture->view, 2);
  settle (fixture);
  g_assert_cmpfloat_with_epsilon (get_share (fixture), share, 0.02);
  hg_sheet_view_take_layout (fixture->view, new_layout (3));
  settle (fixture);
  g_assert_cmpuint (hg_sheet_view_get_page (fixture->view), ==, 2);
}

/* Fitting follows the room, a chosen size does not; neither grows without end. */
static void
test_zoom (Fixture *fixture, gconstpointer data)
{
  double fitted = hg_sheet_view_get_zoom (fixture->view);

  hg_sheet_view_set_zoom (fixture->view, HG_SHEET_FIT_NONE, 2);
  settle (fixture);
  g_assert_cmpfloat (hg_sheet_view_get_zoom (fixture->view), ==, 2);
  for (guint i = 0; i < 30; i++)
    {
      hg_sheet_hand_step_zoom (fixture->view, -1);
      settle (fixture);
    }
  g_assert_cmpfloat (hg_sheet_view_get_zoom (fixture->view), ==, HG_SHEET_SPREAD_ZOOM_MIN);
  hg_sheet_view_set_zoom (fixture->view, HG_SHEET_FIT_WIDTH, 1);
  settle (fixture);
  g_assert_cmpfloat_with_epsilon (hg_sheet_view_get_zoom (fixture->view), fitted, 0.05);
}

/* A hit out of sight is brought into sight, one in sight moves nothing. */
static void
test_hits (Fixture *fixture, gconstpointer data)
{
  GArray *hits = hg_sheet_finder_find (hg_sheet_view_get_layout (fixture->view), "第120节");
  double value;

  g_assert_cmpuint (hits->len, ==, 2);   /* one in the contents */
  hg_sheet_view_take_hits (fixture->view, hits);
  hg_sheet_view_show_hit (fixture->view, 1);
  settle (fixture);
  g_assert_cmpuint (hg_sheet_view_get_page (fixture->view), >=, 120);
  value = gtk_adjustment_get_value (fixture->vadjustment);
  hg_sheet_view_show_hit (fixture->view, 1);
  settle (fixture);
  g_assert_cmpfloat (gtk_adjustment_get_value (fixture->vadjustment), ==, value);
}

/* What stands in the contents leads to its page. */
static void
test_link (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GArray) hits = hg_sheet_finder_find (hg_sheet_view_get_layout (fixture->view), "第1节");
  const HgSheetHit *entry = &g_array_index (hits, HgSheetHit, 0);
  double zoom = hg_sheet_view_get_zoom (fixture->view), y = 0;
  double middle = gtk_widget_get_width (GTK_WIDGET (fixture->view)) / 2.0;
  guint page = 99;

  g_assert_true (hg_sheet_view_find_link (fixture->view, middle, HG_SHEET_SPREAD_PADDING + (entry->y + 10) * zoom, &page, &y));
  g_assert_cmpuint (page, >, 0);
  g_assert_cmpfloat (y, >, 50);
  g_assert_false (hg_sheet_view_find_link (fixture->view, middle, 30, &page, &y));
}

#define add(name, func) g_test_add ("/sheet-view/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  add ("drawn", test_drawn);
  add ("scroll", test_scroll);
  add ("kept", test_kept);
  add ("zoom", test_zoom);
  add ("hits", test_hits);
  add ("link", test_link);
  return g_test_run ();
}
