/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-window"

#include "config.h"

#include "hg-sheet-window.h"

#include "hg-sheet-page-view.h"
#include "hg-sheet-saver.h"
#include "hg-ui-fixture.h"

static HgSheet *
new_sheet (guint n_paragraphs)
{
  HgSheet *sheet = hg_sheet_new ("企业行政合规指导单");

  for (guint i = 0; i < n_paragraphs; i++)
    hg_sheet_add_paragraph (sheet, NULL, "疏散通道、安全出口应当保持畅通，不得占用、堵塞、封闭。");
  return sheet;
}

static guint
count_pages (GtkWidget *window)
{
  guint n = 0;

  for (GtkWidget *page = hg_ui_fixture_find_type (window, HG_TYPE_SHEET_PAGE_VIEW); page != NULL;
       page = gtk_widget_get_next_sibling (page))
    n++;
  return n;
}

static void
test_pages (void)
{
  g_autoptr(HgSheet) little = new_sheet (1);
  g_autoptr(HgSheet) much = new_sheet (200);
  GtkWidget *small = hg_sheet_window_new (NULL, little);
  GtkWidget *large = hg_sheet_window_new (NULL, much);

  g_assert_cmpuint (count_pages (small), ==, 1);
  g_assert_cmpuint (count_pages (large), >, 3);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (small)), ==, "企业行政合规指导单");
  gtk_window_destroy (GTK_WINDOW (small));
  gtk_window_destroy (GTK_WINDOW (large));
}

static int
get_width (GtkWidget *page)
{
  int natural;

  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural;
}

static void
test_zoom (void)
{
  g_autoptr(HgSheet) sheet = new_sheet (1);
  GtkWidget *window = hg_sheet_window_new (NULL, sheet);
  GtkWidget *page = hg_ui_fixture_find_type (window, HG_TYPE_SHEET_PAGE_VIEW);
  int before = get_width (page);

  g_assert_true (gtk_widget_activate_action (window, "sheet.zoom-in", NULL));
  g_assert_cmpint (get_width (page), >, before);
  gtk_widget_activate_action (window, "sheet.zoom-out", NULL);
  gtk_widget_activate_action (window, "sheet.zoom-out", NULL);
  g_assert_cmpint (get_width (page), <, before);
  for (guint i = 0; i < 50; i++)
    gtk_widget_activate_action (window, "sheet.zoom-out", NULL);
  g_assert_cmpint (get_width (page), >, 100);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_file_name (void)
{
  g_autoptr(HgSheet) sheet = new_sheet (1);
  g_autofree char *name = NULL;

  sheet->number = g_strdup ("A/B:1");
  g_date_set_dmy (&sheet->day, 23, 11, 2026);
  name = hg_sheet_saver_dup_name (sheet);
  g_assert_cmpstr (name, ==, "企业行政合规指导单 A_B_1 2026-11-23.pdf");
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/sheet-window/pages", test_pages);
  g_test_add_func ("/sheet-window/zoom", test_zoom);
  g_test_add_func ("/sheet-window/file-name", test_file_name);
  return g_test_run ();
}
