/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-import-window"

#include "config.h"

#include "hg-import-window.h"

#include "hg-ui-fixture.h"

static HgImportReport *
new_report (gboolean accepted)
{
  HgImportReport *report = hg_import_report_new ();

  report->accepted = accepted;
  hg_import_report_take (report, hg_issue_new (HG_SEVERITY_WARNING, "no-advice", 12, 0, "没有合规建议"));
  if (!accepted)
    hg_import_report_take (report, hg_issue_new (HG_SEVERITY_ERROR, "unknown-law", 34, 0, "法律没有定义"));
  return report;
}

static gboolean
has_rows (gpointer window)
{
  return hg_ui_fixture_find_label (window, "没有合规建议") != NULL;
}

static GtkWidget *
new_window (gboolean accepted)
{
  g_autoptr(HgImportReport) report = new_report (accepted);
  GtkWidget *window = hg_import_window_new (NULL, NULL, NULL);

  hg_import_window_show_report (HG_IMPORT_WINDOW (window), report);
  gtk_window_present (GTK_WINDOW (window));
  hg_ui_fixture_wait (has_rows, window);
  return window;
}

static void
test_refused (void)
{
  GtkWidget *window = new_window (FALSE);

  g_assert_nonnull (hg_ui_fixture_find_label (window, "the former one stays in use"));
  g_assert_nonnull (hg_ui_fixture_find_label (window, "1 error, 1 warning"));
  g_assert_nonnull (hg_ui_fixture_find_label (window, "Line 34"));
  g_assert_nonnull (hg_ui_fixture_find_label (window, "unknown-law"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_accepted (void)
{
  GtkWidget *window = new_window (TRUE);

  g_assert_nonnull (hg_ui_fixture_find_label (window, "The edition is in use, with remarks"));
  g_assert_nonnull (hg_ui_fixture_find_label (window, "0 errors, 1 warning"));
  gtk_window_destroy (GTK_WINDOW (window));
}

typedef struct
{
  char    *text;
  gboolean is_done;
} Pasted;

static void
pasted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Pasted *pasted = user_data;

  pasted->text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
  pasted->is_done = TRUE;
}

static gboolean
is_pasted (gpointer data)
{
  return ((Pasted *) data)->is_done;
}

static void
test_copy_all (void)
{
  GtkWidget *window = new_window (FALSE);
  GtkWidget *button = gtk_widget_get_ancestor (hg_ui_fixture_find_label (window, "Copy _all"), GTK_TYPE_BUTTON);
  Pasted pasted = { NULL, FALSE };

  g_signal_emit_by_name (button, "clicked");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (window), NULL, pasted_cb, &pasted);
  hg_ui_fixture_wait (is_pasted, &pasted);
  g_assert_nonnull (pasted.text);
  g_assert_nonnull (strstr (pasted.text, "12"));
  g_assert_nonnull (strstr (pasted.text, "法律没有定义"));
  g_free (pasted.text);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/import-window/refused", test_refused);
  g_test_add_func ("/import-window/accepted", test_accepted);
  g_test_add_func ("/import-window/copy-all", test_copy_all);
  return g_test_run ();
}
