/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-search"

#include "config.h"

#include "hg-sheet-search.h"

#include "hg-ui-fixture.h"

typedef struct
{
  GtkWidget     *window;
  HgSheetView   *view;
  HgSheetSearch *search;
} Fixture;

static HgSheetLayout *
new_layout (guint n)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");

  for (guint i = 0; i < n; i++)
    {
      hg_sheet_add_paragraph (sheet, NULL, "疏散通道");
      hg_sheet_add_page_break (sheet);
    }
  hg_sheet_add_paragraph (sheet, NULL, "终");
  return hg_sheet_layout_new (sheet);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->view = HG_SHEET_VIEW (hg_sheet_view_new ());
  fixture->search = g_object_new (HG_TYPE_SHEET_SEARCH, NULL);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->search));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->view));
  fixture->window = hg_ui_fixture_new_window (box);
  hg_sheet_search_set_view (fixture->search, fixture->view);
  hg_sheet_view_take_layout (fixture->view, new_layout (3));
  hg_sheet_search_open (fixture->search);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static gboolean
says (Fixture *fixture, const char *text)
{
  GtkWidget *label = hg_ui_fixture_find_label (GTK_WIDGET (fixture->search), text);

  return label != NULL && hg_ui_fixture_is_shown (label);
}

static gboolean
says_first (gpointer fixture)
{
  return says (fixture, "1 / 3");
}

static gboolean
says_none (gpointer fixture)
{
  return says (fixture, "Not found");
}

static void
type (Fixture *fixture, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (hg_ui_fixture_find_type (GTK_WIDGET (fixture->search), GTK_TYPE_SEARCH_ENTRY)), text);
}

/* From hit to hit, around the end; what is not there is said. */
static void
test_go (Fixture *fixture, gconstpointer data)
{
  type (fixture, "通道");
  hg_ui_fixture_wait (says_first, fixture);
  hg_sheet_search_go (fixture->search, 1);
  g_assert_true (says (fixture, "2 / 3"));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->search), "sheet.next-hit", NULL));
  g_assert_true (says (fixture, "3 / 3"));
  g_assert_cmpuint (hg_sheet_view_get_page (fixture->view), ==, 2);
  hg_sheet_search_go (fixture->search, 1);
  g_assert_true (says (fixture, "1 / 3"));
  hg_sheet_search_go (fixture->search, -1);
  g_assert_true (says (fixture, "3 / 3"));
  type (fixture, "没有这个词");
  hg_ui_fixture_wait (says_none, fixture);
  hg_sheet_search_go (fixture->search, 1);
  g_assert_true (says (fixture, "Not found"));
}

/* Other pages are searched for the same; a search that is closed finds nothing. */
static void
test_renew (Fixture *fixture, gconstpointer data)
{
  type (fixture, "通道");
  hg_ui_fixture_wait (says_first, fixture);
  hg_sheet_view_take_layout (fixture->view, new_layout (5));
  hg_sheet_search_renew (fixture->search);
  g_assert_true (says (fixture, "/ 5"));
  hg_sheet_search_close (fixture->search);
  g_assert_null (hg_ui_fixture_find_label (GTK_WIDGET (fixture->search), "/ 5"));
}

#define add(name, func) g_test_add ("/sheet-search/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  add ("go", test_go);
  add ("renew", test_renew);
  return g_test_run ();
}
