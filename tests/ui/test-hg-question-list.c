/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-question-list"

#include "config.h"

#include "hg-question-list.h"

#include "helper-decide.h"
#include "hg-question-row.h"
#include "hg-ui-fixture.h"

typedef struct
{
  HgDecideCase   *decide_case;
  HgQuestionList *list;
  GtkWidget      *window;
} Fixture;

static void
update (Fixture *fixture, const char *open)
{
  g_auto(GStrv) ids = g_strsplit (open, " ", -1);
  g_autoptr(GPtrArray) facts = g_ptr_array_new ();

  for (char **id = ids; *id != NULL; id++)
    if (**id != '\0')
      g_ptr_array_add (facts, *id);
  hg_question_list_update (fixture->list, facts);
}

static void
set_up (Fixture *fixture)
{
  g_autoptr(HgDecideTarget) target = helper_decide_new_target (TRUE, FALSE);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  fixture->decide_case = hg_decide_case_new (target);
  fixture->list = HG_QUESTION_LIST (hg_question_list_new ());
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (fixture->list));
  hg_question_list_set_case (fixture->list, fixture->decide_case);
  update (fixture, "movable width harm minor");
  fixture->window = hg_ui_fixture_new_window (scroller);
  /* A window that comes up puts the focus somewhere: nobody is at work yet. */
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
}

static void
tear_down (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->decide_case);
}

static void
assert_order (Fixture *fixture, const char *wanted)
{
  g_autofree char *order = hg_question_list_dup_order (fixture->list);

  g_assert_cmpstr (order, ==, wanted);
}

static GtkWidget *
get_focus (Fixture *fixture)
{
  return gtk_root_get_focus (GTK_ROOT (fixture->window));
}

/* (nullable): the question in whose row the focus is */
static char *
dup_focused (Fixture *fixture)
{
  GtkWidget *row = get_focus (fixture) != NULL ? gtk_widget_get_ancestor (get_focus (fixture), HG_TYPE_QUESTION_ROW) : NULL;

  return row != NULL ? g_strdup (hg_question_row_get_fact (HG_QUESTION_ROW (row))->id) : NULL;
}

static GtkWidget *
get_row (Fixture *fixture, const char *label)
{
  return gtk_widget_get_ancestor (hg_ui_fixture_find_label (GTK_WIDGET (fixture->list), label), HG_TYPE_QUESTION_ROW);
}

static gboolean
is_folded (Fixture *fixture, const char *label)
{
  return gtk_widget_get_visible (hg_ui_fixture_find_type (get_row (fixture, label), GTK_TYPE_BUTTON));
}

/* Answered questions stand first, as they were given, folded; then what is open. */
static void
test_order (void)
{
  Fixture fixture;

  set_up (&fixture);
  assert_order (&fixture, "movable width harm minor");
  hg_decide_case_answer (fixture.decide_case, "harm", "none");
  update (&fixture, "minor width movable");
  assert_order (&fixture, "harm minor width movable");
  g_assert_true (is_folded (&fixture, "harm"));
  g_assert_false (is_folded (&fixture, "width"));
  /* What can no longer matter is not asked. */
  update (&fixture, "minor");
  assert_order (&fixture, "harm minor");
  hg_decide_case_undo (fixture.decide_case);
  update (&fixture, "movable width harm minor");
  assert_order (&fixture, "movable width harm minor");
  g_assert_false (is_folded (&fixture, "harm"));
  tear_down (&fixture);
}

/* Under the hands nothing jumps: the row with the focus keeps place and focus, whatever the order becomes. */
static void
test_focus_stays (void)
{
  static const char *const orders[] = {
    "minor harm width movable", "width", "harm minor", "", "movable width harm minor", "minor width",
  };
  Fixture fixture;
  GtkWidget *focus;
  guint place = 1;

  set_up (&fixture);
  g_assert_true (hg_question_list_focus (fixture.list, "width"));
  focus = get_focus (&fixture);
  g_assert_nonnull (focus);
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autofree char *order = NULL;
      g_auto(GStrv) ids = NULL;

      update (&fixture, orders[i]);
      g_assert_true (get_focus (&fixture) == focus);
      order = hg_question_list_dup_order (fixture.list);
      ids = g_strsplit (order, " ", -1);
      /* Only where fewer questions are left does it move up. */
      place = MIN (place, g_strv_length (ids) - 1);
      g_assert_cmpstr (ids[place], ==, "width");
    }
  tear_down (&fixture);
}

/* Answering in the middle leaves the question where it is, unfolded for its reason, until another one is answered. */
static void
test_answer_in_place (void)
{
  Fixture fixture;

  set_up (&fixture);
  hg_question_list_focus (fixture.list, "harm");
  hg_decide_case_answer (fixture.decide_case, "harm", "none");
  update (&fixture, "minor movable width");
  assert_order (&fixture, "minor movable harm width");
  g_assert_false (is_folded (&fixture, "harm"));
  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (get_row (&fixture, "harm"), "Reason (missing")));
  hg_question_list_focus (fixture.list, "movable");
  hg_decide_case_answer (fixture.decide_case, "movable", "true");
  update (&fixture, "minor width");
  g_assert_true (is_folded (&fixture, "harm"));
  g_assert_false (is_folded (&fixture, "movable"));
  tear_down (&fixture);
}

static void
test_going (void)
{
  Fixture fixture;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *last = NULL;

  set_up (&fixture);
  hg_decide_case_answer (fixture.decide_case, "width", "10");
  update (&fixture, "movable harm minor");
  assert_order (&fixture, "width movable harm minor");
  g_assert_true (hg_question_list_go (fixture.list, 1));
  first = dup_focused (&fixture);
  g_assert_cmpstr (first, ==, "movable");
  g_assert_true (hg_question_list_go (fixture.list, 1));
  second = dup_focused (&fixture);
  g_assert_cmpstr (second, ==, "harm");
  g_assert_true (hg_question_list_go (fixture.list, -1));
  g_assert_true (hg_question_list_go (fixture.list, -1));
  last = dup_focused (&fixture);
  g_assert_cmpstr (last, ==, "minor");
  /* An answered question is reached too, when it is asked for. */
  g_assert_true (hg_question_list_focus (fixture.list, "width"));
  g_assert_false (is_folded (&fixture, "width"));
  g_assert_false (hg_question_list_focus (fixture.list, "nothing"));
  tear_down (&fixture);
}

static gboolean
press (GtkWidget *row, guint keyval)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (row);
  gboolean is_taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &is_taken);
    }
  return is_taken;
}

/* One key leads from the answer to its reason; where none is needed, to the evidence; before the answer nowhere. */
static void
test_reason_key (void)
{
  Fixture fixture;
  GtkWidget *row;

  set_up (&fixture);
  g_assert_true (hg_question_list_focus (fixture.list, "harm"));
  row = gtk_widget_get_ancestor (get_focus (&fixture), HG_TYPE_QUESTION_ROW);
  g_assert_true (press (row, GDK_KEY_r));
  g_assert_true (GTK_IS_TOGGLE_BUTTON (get_focus (&fixture)));
  hg_decide_case_answer (fixture.decide_case, "harm", "none");
  update (&fixture, "movable width minor");
  g_assert_true (press (row, GDK_KEY_r));
  g_assert_true (GTK_IS_TEXT_VIEW (get_focus (&fixture)));
  g_assert_false (press (row, GDK_KEY_x));

  g_assert_true (hg_question_list_focus (fixture.list, "movable"));
  row = gtk_widget_get_ancestor (get_focus (&fixture), HG_TYPE_QUESTION_ROW);
  hg_decide_case_answer (fixture.decide_case, "movable", "true");
  update (&fixture, "width minor");
  g_assert_true (press (row, GDK_KEY_r));
  g_assert_nonnull (gtk_widget_get_ancestor (get_focus (&fixture), GTK_TYPE_ENTRY));
  tear_down (&fixture);
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/question-list/order", test_order);
  g_test_add_func ("/question-list/focus-stays", test_focus_stays);
  g_test_add_func ("/question-list/answer-in-place", test_answer_in_place);
  g_test_add_func ("/question-list/going", test_going);
  g_test_add_func ("/question-list/reason-key", test_reason_key);
  return g_test_run ();
}
