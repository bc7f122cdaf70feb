/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-answer-editor"

#include "config.h"

#include "hg-answer-editor.h"

#include "hg-ui-fixture.h"

/* An editor in a window, and what it asked for last. */
typedef struct
{
  HgVocabulary *vocabulary;
  GtkWidget    *editor;
  GtkWidget    *window;
  GString      *log;       /* the actions, one after the other */
} Fixture;

static void
action_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  Fixture *fixture = user_data;
  g_autofree char *text = g_variant_print (parameter, FALSE);

  g_string_append_printf (fixture->log, "%s %s;", g_action_get_name (G_ACTION (action)), text);
}

static void
set_up (Fixture *fixture, HgFactType type)
{
  static const struct { const char *name; const char *type; } actions[] = {
    { "answer", "(ss)" }, { "unknown", "s" }, { "unset", "s" },
  };
  g_autoptr(GSimpleActionGroup) group = g_simple_action_group_new ();
  HgFact *fact = hg_fact_new ();

  fixture->vocabulary = hg_vocabulary_new ();
  fixture->log = g_string_new (NULL);
  fact->id = g_strdup ("it");
  fact->type = type;
  fact->unit = g_strdup (type == HG_FACT_NUMBER ? "人" : NULL);
  fact->question = g_strdup ("多少？");
  if (type == HG_FACT_CHOICE)
    {
      hg_fact_add_choice (fact, "none", "没有");
      hg_fact_add_choice (fact, "minor", "轻微");
    }
  g_assert_true (hg_vocabulary_take_fact (fixture->vocabulary, fact));
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_autoptr(GVariantType) parameter = g_variant_type_new (actions[i].type);
      g_autoptr(GSimpleAction) action = g_simple_action_new (actions[i].name, parameter);

      g_signal_connect (action, "activate", G_CALLBACK (action_cb), fixture);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }
  fixture->editor = hg_answer_editor_new (fixture->vocabulary, fact);
  fixture->window = hg_ui_fixture_new_window (fixture->editor);
  gtk_widget_insert_action_group (fixture->window, "decide", G_ACTION_GROUP (group));
}

static void
tear_down (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  hg_vocabulary_unref (fixture->vocabulary);
  g_string_free (fixture->log, TRUE);
}

static void
assert_log (Fixture *fixture, const char *wanted)
{
  g_assert_cmpstr (fixture->log->str, ==, wanted);
  g_string_set_size (fixture->log, 0);
}

static GtkToggleButton *
get_button (Fixture *fixture, const char *label)
{
  return GTK_TOGGLE_BUTTON (gtk_widget_get_ancestor (hg_ui_fixture_find_label (fixture->editor, label), GTK_TYPE_TOGGLE_BUTTON));
}

static GtkEditable *
get_entry (Fixture *fixture)
{
  return GTK_EDITABLE (hg_ui_fixture_find_type (fixture->editor, GTK_TYPE_ENTRY));
}

static gboolean
press (Fixture *fixture, guint keyval)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (fixture->editor);
  gboolean is_taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &is_taken);
    }
  return is_taken;
}

static void
test_boolean (void)
{
  Fixture fixture;

  set_up (&fixture, HG_FACT_BOOLEAN);
  gtk_toggle_button_set_active (get_button (&fixture, "yes"), TRUE);
  assert_log (&fixture, "answer ('it', 'true');");
  g_assert_true (press (&fixture, GDK_KEY_n));
  assert_log (&fixture, "answer ('it', 'false');");
  g_assert_true (press (&fixture, GDK_KEY_u));
  assert_log (&fixture, "unknown 'it';");
  g_assert_true (press (&fixture, GDK_KEY_y));
  assert_log (&fixture, "answer ('it', 'true');");
  g_assert_false (press (&fixture, GDK_KEY_x));
  /* What the program fills in is nobody's answer. */
  hg_answer_editor_set (HG_ANSWER_EDITOR (fixture.editor), "false", FALSE);
  g_assert_true (gtk_toggle_button_get_active (get_button (&fixture, "no")));
  hg_answer_editor_set (HG_ANSWER_EDITOR (fixture.editor), NULL, TRUE);
  g_assert_true (gtk_toggle_button_get_active (get_button (&fixture, "unknown")));
  hg_answer_editor_set (HG_ANSWER_EDITOR (fixture.editor), NULL, FALSE);
  g_assert_false (gtk_toggle_button_get_active (get_button (&fixture, "unknown")));
  assert_log (&fixture, "");
  tear_down (&fixture);
}

static void
test_choice (void)
{
  Fixture fixture;

  set_up (&fixture, HG_FACT_CHOICE);
  gtk_toggle_button_set_active (get_button (&fixture, "轻微"), TRUE);
  assert_log (&fixture, "answer ('it', 'minor');");
  g_assert_true (press (&fixture, GDK_KEY_1));
  assert_log (&fixture, "answer ('it', 'none');");
  g_assert_false (press (&fixture, GDK_KEY_3));
  g_assert_false (press (&fixture, GDK_KEY_y));
  hg_answer_editor_set (HG_ANSWER_EDITOR (fixture.editor), "minor", FALSE);
  g_assert_true (gtk_toggle_button_get_active (get_button (&fixture, "轻微")));
  assert_log (&fixture, "");
  tear_down (&fixture);
}

/* 1.5万 is said back in figures, and stays as it was typed. */
static void
test_amount (void)
{
  Fixture fixture;

  set_up (&fixture, HG_FACT_AMOUNT);
  gtk_editable_set_text (get_entry (&fixture), "1.5万");
  g_assert_nonnull (hg_ui_fixture_find_label (fixture.editor, "15,000"));
  g_assert_true (g_str_has_suffix (fixture.log->str, "answer ('it', '15000');"));
  g_string_set_size (fixture.log, 0);
  hg_answer_editor_set (HG_ANSWER_EDITOR (fixture.editor), "15000", FALSE);
  g_assert_cmpstr (gtk_editable_get_text (get_entry (&fixture)), ==, "1.5万");
  hg_answer_editor_set (HG_ANSWER_EDITOR (fixture.editor), "20000", FALSE);
  g_assert_cmpstr (gtk_editable_get_text (get_entry (&fixture)), ==, "20000");
  assert_log (&fixture, "");
  tear_down (&fixture);
}

/* A text that cannot be read is no answer: what was answered before does not stand beside it. */
static void
test_wrong (void)
{
  Fixture fixture;

  set_up (&fixture, HG_FACT_NUMBER);
  hg_answer_editor_set (HG_ANSWER_EDITOR (fixture.editor), "12", FALSE);
  gtk_editable_set_text (get_entry (&fixture), "12个");
  g_assert_true (g_str_has_suffix (fixture.log->str, "unset 'it';"));
  g_assert_null (hg_ui_fixture_find_label (fixture.editor, "is no number"));
  g_signal_emit_by_name (get_entry (&fixture), "activate");
  g_assert_nonnull (hg_ui_fixture_find_label (fixture.editor, "is no number"));
  gtk_editable_set_text (get_entry (&fixture), "12人");
  g_assert_null (hg_ui_fixture_find_label (fixture.editor, "is no number"));
  g_assert_true (g_str_has_suffix (fixture.log->str, "answer ('it', '12');"));
  tear_down (&fixture);
}

static void
test_days (void)
{
  Fixture fixture;

  set_up (&fixture, HG_FACT_DATES);
  gtk_toggle_button_set_active (get_button (&fixture, "none"), TRUE);
  assert_log (&fixture, "answer ('it', '');");
  gtk_editable_set_text (get_entry (&fixture), "2026年8月15日、2024-06-01");
  g_assert_true (g_str_has_suffix (fixture.log->str, "answer ('it', '2024-06-01 2026-08-15');"));
  hg_answer_editor_set (HG_ANSWER_EDITOR (fixture.editor), "", FALSE);
  g_assert_cmpstr (gtk_editable_get_text (get_entry (&fixture)), ==, "");
  g_assert_true (gtk_toggle_button_get_active (get_button (&fixture, "none")));
  tear_down (&fixture);
  set_up (&fixture, HG_FACT_DATE);
  gtk_editable_set_text (get_entry (&fixture), "20260815");
  assert_log (&fixture, "answer ('it', '2026-08-15');");
  tear_down (&fixture);
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/answer-editor/boolean", test_boolean);
  g_test_add_func ("/answer-editor/choice", test_choice);
  g_test_add_func ("/answer-editor/amount", test_amount);
  g_test_add_func ("/answer-editor/wrong", test_wrong);
  g_test_add_func ("/answer-editor/days", test_days);
  return g_test_run ();
}
