/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-window"

#include "config.h"

#include "hg-sheet-window.h"

#include "helper-library.h"
#include "hg-library-sheets.h"
#include "hg-sheet-outline.h"
#include "hg-sheet-panel.h"
#include "hg-sheet-view.h"
#include "hg-ui-fixture.h"

static HgSheetView *
get_view (GtkWidget *window)
{
  return HG_SHEET_VIEW (hg_ui_fixture_find_type (window, HG_TYPE_SHEET_VIEW));
}

static gboolean
has_pages (gpointer window)
{
  return hg_sheet_view_get_layout (get_view (window)) != NULL;
}

static guint
count_pages (GtkWidget *window)
{
  return hg_sheet_layout_get_n_pages (hg_sheet_view_get_layout (get_view (window)));
}

static HgSheet *
new_sheet (guint n_paragraphs)
{
  HgSheet *sheet = hg_sheet_new ("企业行政合规指导单");

  for (guint i = 0; i < n_paragraphs; i++)
    hg_sheet_add_paragraph (sheet, NULL, "疏散通道、安全出口应当保持畅通，不得占用、堵塞、封闭。");
  return sheet;
}

static GtkWidget *
show_sheet (HgSheet *sheet)
{
  GtkWidget *window = hg_sheet_window_new (NULL, sheet);

  gtk_window_present (GTK_WINDOW (window));
  hg_ui_fixture_wait (has_pages, window);
  return window;
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

/* A sheet that is given has no options; without sections it has no contents either. */
static void
test_fixed (void)
{
  g_autoptr(HgSheet) little = new_sheet (1);
  g_autoptr(HgSheet) much = new_sheet (200);
  GtkWidget *small = show_sheet (little);
  GtkWidget *large = NULL;

  hg_sheet_add_heading (much, 1, "甲");
  hg_sheet_add_heading (much, 1, "乙");
  large = show_sheet (much);
  g_assert_cmpuint (count_pages (small), ==, 1);
  g_assert_cmpuint (count_pages (large), >, 3);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (small)), ==, "企业行政合规指导单");
  g_assert_false (gtk_widget_get_mapped (hg_ui_fixture_find_type (small, HG_TYPE_SHEET_PANEL)));
  gtk_widget_activate_action (large, "sheet.panel", NULL);
  hg_ui_fixture_wait (is_mapped, hg_ui_fixture_find_type (large, HG_TYPE_SHEET_OUTLINE));
  g_assert_false (gtk_widget_get_mapped (hg_ui_fixture_find_type (large, HG_TYPE_SHEET_PANEL)));
  gtk_window_destroy (GTK_WINDOW (small));
  gtk_window_destroy (GTK_WINDOW (large));
}

/* A character that no font has is named, with its page. */
static void
test_warning (void)
{
  g_autoptr(HgSheet) sheet = new_sheet (1);
  GtkWidget *window;

  hg_sheet_add_paragraph (sheet, NULL, "字\xf4\x8f\xbf\xbd字");
  window = show_sheet (sheet);
  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (window, "(U+10FFFD, page 1)")));
  gtk_window_destroy (GTK_WINDOW (window));
}

typedef struct
{
  GtkWidget *window;
  double     zoom;
} Zoomed;

static gboolean
is_zoomed (gpointer data)
{
  const Zoomed *zoomed = data;

  return ABS (hg_sheet_view_get_zoom (get_view (zoomed->window)) - zoomed->zoom) < 0.001;
}

static void
test_zoom (void)
{
  g_autoptr(HgSheet) sheet = new_sheet (1);
  GtkWidget *window = show_sheet (sheet);
  Zoomed zoomed = { window, HG_SHEET_SPREAD_ZOOM_PAPER * 0.5 };

  g_assert_true (gtk_widget_activate_action (window, "sheet.zoom", "i", 50));
  hg_ui_fixture_wait (is_zoomed, &zoomed);
  zoomed.zoom *= 1.2;
  g_assert_true (gtk_widget_activate_action (window, "sheet.zoom-in", NULL));
  hg_ui_fixture_wait (is_zoomed, &zoomed);
  g_object_set (window, "two-pages", TRUE, NULL);
  g_assert_cmpuint (hg_sheet_view_get_columns (get_view (window)), ==, 2);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What is asked for */

static void
set_up (HelperLibrary *helper, gconstpointer data)
{
  helper_library_set_up (helper, data);
  helper_library_open (helper);
}

static GtkWidget *
show_request (HelperLibrary *helper, const char *id)
{
  const char *const ids[] = { id, NULL };
  g_autoptr(HgSheetRequest) request = hg_sheet_request_new (HG_SHEET_KIND_GUIDANCE, ids, NULL, NULL);
  GtkWidget *window = hg_sheet_window_new_for_request (NULL, helper->library, request);

  gtk_window_present (GTK_WINDOW (window));
  return window;
}

static const char *
get_number (GtkWidget *window)
{
  return hg_sheet_layout_get_sheet (hg_sheet_view_get_layout (get_view (window)))->number;
}

static gboolean
has_no_placeholder (gpointer window)
{
  return g_strcmp0 (get_number (window), "given when printed") != 0;
}

/* A preview says where the number will be; without the register there is none, and that is remembered. */
static void
test_request (HelperLibrary *helper, gconstpointer data)
{
  GtkWidget *window = show_request (helper, "advert"), *row, *again;
  g_autoptr(GPtrArray) list = NULL;

  hg_ui_fixture_wait (has_pages, window);
  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_type (window, HG_TYPE_SHEET_PANEL)));
  g_assert_cmpstr (get_number (window), ==, "given when printed");
  row = gtk_widget_get_ancestor (hg_ui_fixture_find_label (window, "Give it a number"), ADW_TYPE_PREFERENCES_ROW);
  gtk_switch_set_active (GTK_SWITCH (hg_ui_fixture_find_type (row, GTK_TYPE_SWITCH)), FALSE);
  hg_ui_fixture_wait (has_no_placeholder, window);
  again = show_request (helper, "advert");
  hg_ui_fixture_wait (has_pages, again);
  g_assert_true (has_no_placeholder (again));
  row = gtk_widget_get_ancestor (hg_ui_fixture_find_label (again, "Give it a number"), ADW_TYPE_PREFERENCES_ROW);
  gtk_switch_set_active (GTK_SWITCH (hg_ui_fixture_find_type (row, GTK_TYPE_SWITCH)), TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
  gtk_window_destroy (GTK_WINDOW (again));
  hg_library_list_sheets_async (helper->library, NULL, helper_library_answered_cb, helper);
  list = hg_library_list_sheets_finish (helper->library, helper_library_wait (helper), NULL);
  g_assert_cmpuint (list->len, ==, 0);
}

static gboolean
is_failed (gpointer window)
{
  GtkWidget *label = hg_ui_fixture_find_label (window, "nowhere");

  return label != NULL && hg_ui_fixture_is_shown (label);
}

/* What cannot be made says why, and cannot be printed. */
static void
test_failed (HelperLibrary *helper, gconstpointer data)
{
  GtkWidget *window = show_request (helper, "nowhere");

  hg_ui_fixture_wait (is_failed, window);
  g_assert_false (gtk_widget_is_sensitive (hg_ui_fixture_find_button (window, "sheet.print")));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A window that is closed before its sheet is there leaves nothing behind: tearing down waits for the library. */
static void
test_closed (HelperLibrary *helper, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (show_request (helper, "advert")));
}

#define add(name, func) g_test_add ("/sheet-window/" name, HelperLibrary, NULL, set_up, func, helper_library_tear_down)

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/sheet-window/fixed", test_fixed);
  g_test_add_func ("/sheet-window/warning", test_warning);
  g_test_add_func ("/sheet-window/zoom", test_zoom);
  add ("request", test_request);
  add ("failed", test_failed);
  add ("closed", test_closed);
  return g_test_run ();
}
