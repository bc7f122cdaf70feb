/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-tray"

#include "config.h"

#include "hg-sheet-tray.h"

#include "hg-sheet-tray-row.h"
#include "hg-ui-fixture.h"

/* A tray over a library without an edition: nothing is kept, but all is shown. The window writes into it, as the real one. */
typedef struct
{
  HgLibrary *library;
  HgTray    *tray;
  GtkWidget *pane;
  GtkWidget *window;
} Fixture;

static void
moved_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  guint32 from, to;

  g_variant_get (parameter, "(uu)", &from, &to);
  hg_tray_move (((Fixture *) user_data)->tray, from, to);
}

static void
removed_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  hg_tray_remove (((Fixture *) user_data)->tray, g_variant_get_uint32 (parameter));
}

static void
add_actions (Fixture *fixture)
{
  static const GActionEntry entries[] = {
    { .name = "tray-move", .activate = moved_cb, .parameter_type = "(uu)" },
    { .name = "tray-remove", .activate = removed_cb, .parameter_type = "u" },
  };
  g_autoptr(GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), fixture);
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (group));
}

static void
add (Fixture *fixture, HgItemKind kind, const char *id, gboolean is_gone)
{
  g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (entries, hg_tray_entry_new (kind, id, id, id, is_gone));
  hg_tray_add (fixture->tray, entries, G_MAXUINT);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->library = hg_library_new ();
  fixture->tray = hg_tray_new (fixture->library);
  fixture->pane = hg_sheet_tray_new (fixture->tray);
  fixture->window = hg_ui_fixture_new_window (fixture->pane);
}

static gboolean
is_alone (gpointer tray)
{
  return G_OBJECT (tray)->ref_count == 1;
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  hg_ui_fixture_wait (is_alone, fixture->tray);   /* all that was to be kept was answered */
  g_clear_object (&fixture->tray);
  g_clear_object (&fixture->library);
}

static GtkListBox *
get_list (Fixture *fixture)
{
  return GTK_LIST_BOX (hg_ui_fixture_find_type (fixture->pane, GTK_TYPE_LIST_BOX));
}

static const char *
get_id (Fixture *fixture, int position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (get_list (fixture), position);

  return row != NULL ? hg_tray_entry_get_id (hg_sheet_tray_row_get_entry (HG_SHEET_TRAY_ROW (row))) : NULL;
}

/* What the row that is chosen is of */
static const char *
get_chosen (Fixture *fixture)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (get_list (fixture));

  return row != NULL ? hg_tray_entry_get_id (hg_sheet_tray_row_get_entry (HG_SHEET_TRAY_ROW (row))) : NULL;
}

static void
press (Fixture *fixture, guint keyval, GdkModifierType state)
{
  GListModel *controllers = gtk_widget_observe_controllers (GTK_WIDGET (get_list (fixture)));
  gboolean is_handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !is_handled; i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, state, &is_handled);
    }
  g_object_unref (controllers);
  g_assert_true (is_handled);
}

/* An empty tray says how it is filled; one that is filled says how much there is. */
static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (fixture->pane, "Nothing waits")));
  g_assert_false (hg_ui_fixture_is_shown (hg_ui_fixture_find_button (fixture->pane, "win.tray-print")));
  add (fixture, HG_ITEM_MATTER, "a", FALSE);
  add (fixture, HG_ITEM_RULE, "b", FALSE);
  g_assert_nonnull (hg_ui_fixture_find_label (fixture->pane, "2 items"));
  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_button (fixture->pane, "win.tray-print")));
  g_assert_nonnull (hg_ui_fixture_find_label (fixture->pane, "Compliance matter"));
  g_assert_nonnull (hg_ui_fixture_find_label (fixture->pane, "Rule of leniency"));
}

/* Keys move the chosen row, which stays chosen; at the ends nothing moves. */
static void
test_move (Fixture *fixture, gconstpointer data)
{
  add_actions (fixture);
  add (fixture, HG_ITEM_MATTER, "a", FALSE);
  add (fixture, HG_ITEM_MATTER, "b", FALSE);
  add (fixture, HG_ITEM_MATTER, "c", FALSE);
  hg_sheet_tray_focus (HG_SHEET_TRAY (fixture->pane));
  press (fixture, GDK_KEY_Up, GDK_ALT_MASK | GDK_SHIFT_MASK);
  g_assert_cmpstr (get_id (fixture, 0), ==, "a");
  press (fixture, GDK_KEY_Down, GDK_ALT_MASK | GDK_SHIFT_MASK);
  press (fixture, GDK_KEY_Down, GDK_ALT_MASK | GDK_SHIFT_MASK);
  press (fixture, GDK_KEY_Down, GDK_ALT_MASK | GDK_SHIFT_MASK);
  g_assert_cmpstr (get_id (fixture, 0), ==, "b");
  g_assert_cmpstr (get_id (fixture, 2), ==, "a");
  g_assert_cmpstr (get_chosen (fixture), ==, "a");
  press (fixture, GDK_KEY_Up, GDK_ALT_MASK | GDK_SHIFT_MASK);
  g_assert_cmpstr (get_id (fixture, 1), ==, "a");
}

/* Delete takes the chosen row out and goes on at the next, at the end at the one before. */
static void
test_remove (Fixture *fixture, gconstpointer data)
{
  add_actions (fixture);
  add (fixture, HG_ITEM_MATTER, "a", FALSE);
  add (fixture, HG_ITEM_MATTER, "b", FALSE);
  add (fixture, HG_ITEM_MATTER, "c", FALSE);
  hg_sheet_tray_focus (HG_SHEET_TRAY (fixture->pane));
  press (fixture, GDK_KEY_Delete, 0);
  g_assert_cmpstr (get_chosen (fixture), ==, "b");
  gtk_list_box_select_row (get_list (fixture), gtk_list_box_get_row_at_index (get_list (fixture), 1));
  press (fixture, GDK_KEY_Delete, 0);
  g_assert_cmpstr (get_chosen (fixture), ==, "b");
  g_assert_null (get_id (fixture, 1));
}

/* What the edition has no longer says so, and opens nothing. */
static void
test_gone (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GVariant) none = NULL;
  g_autoptr(GVariant) shown = NULL;

  add (fixture, HG_ITEM_MATTER, "a", TRUE);
  add (fixture, HG_ITEM_RULE, "b", FALSE);
  g_assert_nonnull (hg_ui_fixture_find_label (fixture->pane, "No longer in this edition"));
  g_signal_emit_by_name (get_list (fixture), "row-activated", gtk_list_box_get_row_at_index (get_list (fixture), 0));
  none = hg_ui_fixture_dup_last_action (fixture->window, "show-item");
  g_assert_null (none);
  g_signal_emit_by_name (get_list (fixture), "row-activated", gtk_list_box_get_row_at_index (get_list (fixture), 1));
  shown = hg_ui_fixture_dup_last_action (fixture->window, "show-item");
  g_assert_nonnull (shown);
}

#define add_case(name, func) g_test_add ("/sheet-tray/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_autofree char *home = NULL;

  hg_ui_fixture_init (&argc, &argv);
  home = g_dir_make_tmp ("hegui-tray-XXXXXX", NULL);
  g_setenv ("HEGUI_DATA_DIR", home, TRUE);
  add_case ("empty", test_empty);
  add_case ("move", test_move);
  add_case ("remove", test_remove);
  add_case ("gone", test_gone);
  return g_test_run ();
}
