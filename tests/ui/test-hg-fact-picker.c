/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-fact-picker"

#include "config.h"

#include "hg-fact-picker.h"

#include "helper-decide.h"
#include "hg-ui-fixture.h"

typedef struct
{
  HgDecideCase *decide_case;
  GtkWidget    *picker;
  GtkWidget    *window;
  char         *picked;   /* (nullable) */
} Fixture;

static void
pick_cb (Fixture *fixture, GVariant *fact)
{
  g_free (fixture->picked);
  fixture->picked = g_variant_dup_string (fact, NULL);
}

static void
set_up (Fixture *fixture)
{
  g_autoptr(HgDecideTarget) target = helper_decide_new_target (FALSE, FALSE);
  g_autoptr(GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr(GSimpleAction) pick = g_simple_action_new ("pick", G_VARIANT_TYPE_STRING);

  fixture->decide_case = hg_decide_case_new (target);
  fixture->picker = hg_fact_picker_new ();
  hg_fact_picker_set_case (HG_FACT_PICKER (fixture->picker), fixture->decide_case);
  fixture->window = hg_ui_fixture_new_window (fixture->picker);
  fixture->picked = NULL;
  g_signal_connect_swapped (pick, "activate", G_CALLBACK (pick_cb), fixture);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (pick));
  gtk_widget_insert_action_group (fixture->window, "decide", G_ACTION_GROUP (actions));
}

static void
tear_down (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->decide_case);
  g_free (fixture->picked);
}

static GtkWidget *
get_search (Fixture *fixture)
{
  return hg_ui_fixture_find_type (fixture->picker, GTK_TYPE_SEARCH_ENTRY);
}

static GtkListBoxRow *
get_result (Fixture *fixture, int place)
{
  return gtk_list_box_get_row_at_index (GTK_LIST_BOX (hg_ui_fixture_find_type (fixture->picker, GTK_TYPE_LIST_BOX)), place);
}

/* Types without waiting for the entry to think that it is done. */
static void
find (Fixture *fixture, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (get_search (fixture)), text);
  g_signal_emit_by_name (get_search (fixture), "search-changed");
}

static gboolean
press (Fixture *fixture, guint keyval)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (get_search (fixture));
  gboolean is_taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller) && !is_taken)
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &is_taken);
    }
  return is_taken;
}

/* Only what some rule asks is found, by any of its words, and only while it is not there yet. */
static void
test_found (void)
{
  Fixture fixture;

  set_up (&fixture);
  g_assert_null (get_result (&fixture, 0));
  find (&fixture, "wid");
  g_assert_nonnull (hg_ui_fixture_find_label (fixture.picker, "width？"));
  g_assert_null (get_result (&fixture, 1));
  find (&fixture, "？");
  g_assert_nonnull (get_result (&fixture, 4));   /* harm, movable, width, cooked, minor */
  g_assert_null (get_result (&fixture, 5));
  hg_decide_case_pick (fixture.decide_case, "width");
  find (&fixture, "wid");
  g_assert_null (get_result (&fixture, 0));
  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (fixture.picker, "No rule asks")));
  find (&fixture, "");
  g_assert_false (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (fixture.picker, "No rule asks")));
  tear_down (&fixture);
}

/* By the keyboard: Enter takes the first, Down leads into the others. */
static void
test_keys (void)
{
  Fixture fixture;

  set_up (&fixture);
  gtk_widget_grab_focus (fixture.picker);
  g_assert_false (press (&fixture, GDK_KEY_Down));
  find (&fixture, "cook");
  g_assert_true (press (&fixture, GDK_KEY_Down));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture.window)) == GTK_WIDGET (get_result (&fixture, 0)));
  g_signal_emit_by_name (get_search (&fixture), "activate");
  g_assert_cmpstr (fixture.picked, ==, "cooked");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_search (&fixture))), ==, "");
  tear_down (&fixture);
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/fact-picker/found", test_found);
  g_test_add_func ("/fact-picker/keys", test_keys);
  return g_test_run ();
}
