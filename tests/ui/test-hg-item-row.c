/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-item-row"

#include "config.h"

#include "hg-item-row.h"

#include "hg-item-badge.h"
#include "hg-item-words.h"
#include "hg-ui-fixture.h"

#define WIDTH 350

typedef struct
{
  GtkWidget *window;
  GtkWidget *row;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->row = hg_item_row_new ();
  gtk_widget_set_valign (fixture->row, GTK_ALIGN_START);
  gtk_widget_set_size_request (fixture->row, WIDTH, -1);
  fixture->window = hg_ui_fixture_new_window (fixture->row);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static void
show (Fixture *fixture, HgItem *item)
{
  g_autoptr(HgResultRow) result = hg_result_row_new_item (item);

  hg_item_row_set_result (HG_ITEM_ROW (fixture->row), result);
}

static int
get_height (Fixture *fixture)
{
  int height;

  gtk_widget_measure (fixture->row, GTK_ORIENTATION_VERTICAL, WIDTH, &height, NULL, NULL, NULL);
  return height;
}

static GArray *
new_hits (gsize start, gsize end)
{
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (HgRange));

  g_array_append_vals (hits, &(HgRange) { start, end }, 1);
  return hits;
}

static void
painted_cb (gboolean *is_painted)
{
  *is_painted = TRUE;
}

static gboolean
is_true (gpointer flag)
{
  return *(gboolean *) flag;
}

/* What is shown now is painted then. */
static void
wait_for_frame (Fixture *fixture)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (fixture->row);
  gboolean is_painted = FALSE;
  gulong handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted_cb), &is_painted);

  gtk_widget_queue_draw (fixture->row);
  hg_ui_fixture_wait (is_true, &is_painted);
  g_signal_handler_disconnect (clock, handler);
}

/* How many pixels of the row have the colour of a marker: much red and green, less blue. */
static guint
count_marked (Fixture *fixture)
{
  g_autoptr(GdkPaintable) paintable = NULL;
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  g_autoptr(GdkTexture) texture = NULL;
  g_autofree guint32 *pixels = NULL;
  guint n = 0, width, height;

  wait_for_frame (fixture);
  wait_for_frame (fixture);   /* the first of a window may come before it is shown */
  paintable = gtk_widget_paintable_new (fixture->row);
  gdk_paintable_snapshot (paintable, snapshot, gdk_paintable_get_intrinsic_width (paintable),
                          gdk_paintable_get_intrinsic_height (paintable));
  node = gtk_snapshot_to_node (snapshot);
  g_assert_nonnull (node);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (fixture->row)), node, NULL);
  width = (guint) gdk_texture_get_width (texture);
  height = (guint) gdk_texture_get_height (texture);
  pixels = g_new (guint32, width * height);
  gdk_texture_download (texture, (guchar *) pixels, width * sizeof (guint32));
  for (guint i = 0; i < width * height; i++)
    n += (pixels[i] >> 24) > 0 && (pixels[i] & 0xff) * 2 < ((pixels[i] >> 16) & 0xff) && ((pixels[i] >> 16) & 0xff) < ((pixels[i] >> 8) & 0xff) * 3 / 2;
  return n;
}

static void
test_grade (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgItem) matter = hg_ui_fixture_new_matter_item (1);
  g_autoptr(HgItem) rule = hg_ui_fixture_new_rule_item (1, HG_FORCE_MAY);
  GtkWidget *badge = hg_ui_fixture_find_type (fixture->row, HG_TYPE_ITEM_BADGE);

  g_assert_false (gtk_widget_get_visible (badge));
  show (fixture, matter);
  g_assert_true (gtk_widget_get_visible (badge));
  g_assert_cmpstr (hg_item_badge_get_text (HG_ITEM_BADGE (badge)), ==, "High risk");
  g_assert_true (gtk_widget_has_css_class (badge, "risk-high"));
  show (fixture, rule);
  g_assert_false (gtk_widget_has_css_class (badge, "risk-high"));
  g_assert_nonnull (strstr (hg_item_badge_get_text (HG_ITEM_BADGE (badge)), "may"));
}

/* Hits are marked, and only they: in the title, then in what was found below it. */
static void
test_marks (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgItem) plain = hg_ui_fixture_new_rule_item (1, HG_FORCE_MAY);
  g_autoptr(HgItem) hit = hg_ui_fixture_new_rule_item (2, HG_FORCE_MAY);
  guint in_title;

  show (fixture, plain);
  g_assert_cmpuint (count_marked (fixture), ==, 0);
  hg_item_set_hits (hit, new_hits (0, strlen ("规则")), "", new_hits (0, 0));
  show (fixture, hit);
  in_title = count_marked (fixture);
  g_assert_cmpuint (in_title, >, 0);
  hg_item_set_hits (hit, new_hits (0, strlen ("规则")), "疏散通道", new_hits (0, strlen ("疏散")));
  hg_item_row_set_result (HG_ITEM_ROW (fixture->row), NULL);
  show (fixture, hit);
  g_assert_cmpuint (count_marked (fixture), >, in_title);
}

/* A row that has not been read is as high as one that has; a snippet and a second line of title take more. */
static void
test_height (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgItem) item = hg_ui_fixture_new_matter_item (1);
  g_autoptr(HgItem) found = hg_ui_fixture_new_matter_item (1);
  g_autoptr(HgItem) wordy = hg_item_new (HG_ITEM_MATTER, "a", "a", "未按照规定对危险化学品的包装物、容器、运输工具以及设施设备进行检查和维护保养",
                                         "消防", "", HG_RISK_HIGH, HG_FORCE_SHALL);
  g_autoptr(HgResultRow) late = hg_result_row_new (HG_ITEM_MATTER, 7);
  int low;

  show (fixture, item);
  low = get_height (fixture);
  hg_item_set_hits (found, new_hits (0, 0), "疏散通道", new_hits (0, 3));
  show (fixture, found);
  g_assert_cmpint (get_height (fixture), >, low);
  show (fixture, wordy);
  g_assert_cmpint (get_height (fixture), >, low);
  hg_item_row_set_result (HG_ITEM_ROW (fixture->row), late);
  g_assert_cmpint (ABS (get_height (fixture) - low), <=, 6);
  hg_result_row_set_item (late, item);
  g_assert_cmpint (get_height (fixture), ==, low);
}

/* One widget shows an item, then a heading, then an item: the style goes with what is shown. */
static void
test_heading (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgItem) item = hg_ui_fixture_new_matter_item (1);
  g_autoptr(HgResultRow) heading = hg_result_row_new_heading (HG_ITEM_MATTER);
  GtkWidget *badge = hg_ui_fixture_find_type (fixture->row, HG_TYPE_ITEM_BADGE);
  int high;

  show (fixture, item);
  high = get_height (fixture);
  g_assert_true (gtk_widget_has_css_class (fixture->row, "item-row"));
  hg_item_row_set_result (HG_ITEM_ROW (fixture->row), heading);
  g_assert_true (gtk_widget_has_css_class (fixture->row, "group-heading"));
  g_assert_false (gtk_widget_get_visible (badge));
  g_assert_cmpint (get_height (fixture), <, high);
  show (fixture, item);
  g_assert_true (gtk_widget_has_css_class (fixture->row, "item-row"));
  g_assert_true (gtk_widget_get_visible (badge));
  g_assert_cmpint (get_height (fixture), ==, high);
}

/* Whoever listens hears what the eye sees. */
static void
test_words (void)
{
  g_autoptr(HgItem) item = hg_ui_fixture_new_matter_item (1);
  g_autofree char *name = hg_item_words_dup_name (item), *description = NULL;

  hg_item_set_hits (item, new_hits (0, 0), "疏散通道", new_hits (0, 3));
  description = hg_item_words_dup_description (item);
  g_assert_cmpstr (name, ==, "matter-1 事项1");
  g_assert_cmpstr (description, ==, "区消防救援大队 High risk 疏散通道");
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add ("/item-row/grade", Fixture, NULL, set_up, test_grade, tear_down);
  g_test_add ("/item-row/marks", Fixture, NULL, set_up, test_marks, tear_down);
  g_test_add ("/item-row/height", Fixture, NULL, set_up, test_height, tear_down);
  g_test_add ("/item-row/heading", Fixture, NULL, set_up, test_heading, tear_down);
  g_test_add_func ("/item-row/words", test_words);
  return g_test_run ();
}
