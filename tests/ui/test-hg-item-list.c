/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-item-list"

#include "config.h"

#include "hg-item-list.h"

#include "hg-item-walk.h"
#include "hg-ui-fixture.h"

typedef struct
{
  GtkWidget  *window;
  GtkWidget  *list;
  GListStore *items;
} Fixture;

static gboolean
has_rows (gpointer list)
{
  return hg_ui_fixture_find_row (list, "事项2") != NULL;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->items = g_list_store_new (HG_TYPE_RESULT_ROW);
  for (guint i = 1; i <= 3; i++)
    {
      g_autoptr(HgItem) item = hg_ui_fixture_new_matter_item (i);
      g_autoptr(HgResultRow) row = hg_result_row_new_item (item);

      g_list_store_append (fixture->items, row);
    }
  fixture->list = g_object_new (HG_TYPE_ITEM_LIST, NULL);
  fixture->window = hg_ui_fixture_new_window (fixture->list);
  hg_item_list_set_items (HG_ITEM_LIST (fixture->list), G_LIST_MODEL (fixture->items), "3 items", FALSE);
  hg_ui_fixture_wait (has_rows, fixture->list);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->items);
}

static void
select_row (Fixture *fixture, guint position)
{
  GtkWidget *view = hg_ui_fixture_find_type (fixture->list, GTK_TYPE_LIST_VIEW);

  gtk_widget_activate_action (view, "list.select-item", "(ubb)", position, FALSE, FALSE);
}

static void
test_rows (Fixture *fixture, gconstpointer data)
{
  g_assert_nonnull (hg_ui_fixture_find_row (fixture->list, "matter-1"));
  g_assert_nonnull (hg_ui_fixture_find_row (fixture->list, "区消防救援大队"));
  g_assert_nonnull (hg_ui_fixture_find_label (fixture->list, "3 items"));
}

static void
test_selecting_asks_for_the_page (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GVariant) first = hg_ui_fixture_dup_last_action (fixture->window, "select-item");
  g_autoptr(GVariant) chosen = NULL;
  const char *id;
  gboolean by_key;
  gint32 kind;

  g_assert_null (first);   /* nothing is chosen by itself */
  select_row (fixture, 1);
  chosen = hg_ui_fixture_dup_last_action (fixture->window, "select-item");
  g_assert_nonnull (chosen);
  g_variant_get (chosen, "(i&sb)", &kind, &id, &by_key);
  g_assert_cmpint (kind, ==, HG_ITEM_MATTER);
  g_assert_cmpstr (id, ==, "matter-2");
}

static void
test_marking_asks_for_nothing (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GVariant) asked = NULL;
  g_autoptr(GVariant) chosen = NULL;

  hg_item_list_set_selected (HG_ITEM_LIST (fixture->list), HG_ITEM_MATTER, "matter-3");
  asked = hg_ui_fixture_dup_last_action (fixture->window, "select-item");
  g_assert_null (asked);
  /* The page is not in the list: no row is marked, and nothing is asked for either. */
  hg_item_list_set_selected (HG_ITEM_LIST (fixture->list), HG_ITEM_RULE, "matter-3");
  chosen = hg_ui_fixture_dup_last_action (fixture->window, "select-item");
  g_assert_null (chosen);
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GListStore) none = g_list_store_new (HG_TYPE_RESULT_ROW);
  GtkWidget *view = hg_ui_fixture_find_type (fixture->list, GTK_TYPE_LIST_VIEW);
  GtkStack *stack = GTK_STACK (gtk_widget_get_ancestor (view, GTK_TYPE_STACK));

  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "list");
  hg_item_list_set_items (HG_ITEM_LIST (fixture->list), G_LIST_MODEL (none), "0 items", TRUE);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "empty");
  hg_item_list_set_error (HG_ITEM_LIST (fixture->list), "no room");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "error");
  hg_item_list_set_items (HG_ITEM_LIST (fixture->list), G_LIST_MODEL (fixture->items), "3 items", FALSE);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "list");
}

static void
test_chip (Fixture *fixture, gconstpointer data)
{
  GtkWidget *chip = hg_ui_fixture_find_button (fixture->list, "win.leave-listing");
  g_autoptr(GVariant) left = NULL;

  g_assert_false (hg_ui_fixture_is_shown (chip));
  hg_item_list_set_chip (HG_ITEM_LIST (fixture->list), "引用《消防法》第六十条");
  g_assert_true (hg_ui_fixture_is_shown (chip));
  g_signal_emit_by_name (chip, "clicked");
  left = hg_ui_fixture_dup_last_action (fixture->window, "leave-listing");
  g_assert_nonnull (left);
  hg_item_list_set_chip (HG_ITEM_LIST (fixture->list), NULL);
  g_assert_false (hg_ui_fixture_is_shown (chip));
}

/* A row that has not been read is blank until it has; a row that showed a rule shows nothing of it when it shows a matter. */
static void
test_late_row (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgResultRow) late = hg_result_row_new (HG_ITEM_MATTER, 7);
  g_autoptr(HgResultRow) heading = hg_result_row_new_heading (HG_ITEM_MATTER);
  g_autoptr(HgItem) item = hg_ui_fixture_new_matter_item (7);

  g_list_store_remove_all (fixture->items);
  g_list_store_append (fixture->items, heading);
  g_list_store_append (fixture->items, late);
  hg_result_row_set_count (heading, 41, FALSE);
  g_assert_nonnull (hg_ui_fixture_find_row (fixture->list, "Compliance matters · 41"));
  g_assert_null (hg_ui_fixture_find_row (fixture->list, "事项7"));
  g_assert_null (hg_ui_fixture_find_row (fixture->list, "事项2"));
  hg_result_row_set_item (late, item);
  g_assert_nonnull (hg_ui_fixture_find_row (fixture->list, "事项7"));
  hg_result_row_set_count (heading, 42, FALSE);
  g_assert_nonnull (hg_ui_fixture_find_row (fixture->list, "Compliance matters · 42"));
}

/* Where nothing was found: what may have been meant, what is found by that, and the way out of the filters, if there are any. */
static void
test_suggestions (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GListStore) none = g_list_store_new (HG_TYPE_RESULT_ROW);
  g_autoptr(HgSuggestions) suggestions = g_new0 (HgSuggestions, 1);
  g_autoptr(GVariant) target = NULL;
  GtkWidget *clear, *button;
  const char *text;

  suggestions->texts = g_ptr_array_new_with_free_func (g_free);
  suggestions->items = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (suggestions->texts, g_strdup ("消防 通道"));
  g_ptr_array_add (suggestions->items, hg_ui_fixture_new_matter_item (1));
  hg_item_list_set_items (HG_ITEM_LIST (fixture->list), G_LIST_MODEL (none), "0 hits", TRUE);
  hg_item_list_set_suggestions (HG_ITEM_LIST (fixture->list), suggestions, FALSE);
  clear = hg_ui_fixture_find_button (fixture->list, "win.clear-filters");
  g_assert_false (gtk_widget_get_visible (clear));
  button = hg_ui_fixture_find_button (fixture->list, "win.edit-search");
  g_signal_emit_by_name (button, "clicked");
  target = hg_ui_fixture_dup_last_action (fixture->window, "edit-search");
  g_variant_get (target, "(&si)", &text, NULL);
  g_assert_cmpstr (text, ==, "消防 通道");
  g_assert_nonnull (hg_ui_fixture_find_label (fixture->list, "Found for “消防 通道”"));
  /* Enter in the entry leads to the first item, Enter there opens it. */
  hg_item_list_focus_first (HG_ITEM_LIST (fixture->list));
  button = hg_ui_fixture_find_button (fixture->list, "win.show-item");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == button);
  hg_item_list_set_suggestions (HG_ITEM_LIST (fixture->list), NULL, TRUE);
  g_assert_true (gtk_widget_get_visible (clear));
  g_assert_null (hg_ui_fixture_find_button (fixture->list, "win.edit-search"));
  g_assert_null (hg_ui_fixture_find_button (fixture->list, "win.show-item"));
}

/* The first row below a heading, and past the next one: what is no item cannot be reached. */
static void
test_headings (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = hg_ui_fixture_find_type (fixture->list, GTK_TYPE_LIST_VIEW);
  GtkSelectionModel *model = gtk_list_view_get_model (GTK_LIST_VIEW (view));
  g_autoptr(HgResultRow) first = hg_result_row_new_heading (HG_ITEM_MATTER);
  g_autoptr(HgResultRow) second = hg_result_row_new_heading (HG_ITEM_RULE);

  hg_result_row_set_count (first, 2, FALSE);
  g_list_store_insert (fixture->items, 0, first);
  g_list_store_insert (fixture->items, 3, second);
  hg_item_list_focus (HG_ITEM_LIST (fixture->list));
  g_assert_cmpuint (gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (model)), ==, 1);
  g_assert_cmpuint (hg_item_walk_next (G_LIST_MODEL (fixture->items), 2, 1), ==, 4);
  g_assert_cmpuint (hg_item_walk_next (G_LIST_MODEL (fixture->items), 4, -1), ==, 2);
  g_assert_cmpuint (hg_item_walk_next (G_LIST_MODEL (fixture->items), 1, -1), ==, G_MAXUINT);
  g_assert_cmpuint (hg_item_walk_next (G_LIST_MODEL (fixture->items), 4, 1), ==, G_MAXUINT);
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add ("/item-list/rows", Fixture, NULL, set_up, test_rows, tear_down);
  g_test_add ("/item-list/select", Fixture, NULL, set_up, test_selecting_asks_for_the_page, tear_down);
  g_test_add ("/item-list/mark", Fixture, NULL, set_up, test_marking_asks_for_nothing, tear_down);
  g_test_add ("/item-list/empty", Fixture, NULL, set_up, test_empty, tear_down);
  g_test_add ("/item-list/chip", Fixture, NULL, set_up, test_chip, tear_down);
  g_test_add ("/item-list/late-row", Fixture, NULL, set_up, test_late_row, tear_down);
  g_test_add ("/item-list/suggestions", Fixture, NULL, set_up, test_suggestions, tear_down);
  g_test_add ("/item-list/headings", Fixture, NULL, set_up, test_headings, tear_down);
  return g_test_run ();
}
