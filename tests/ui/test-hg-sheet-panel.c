/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-panel"

#include "config.h"

#include "hg-sheet-panel.h"

#include "hg-sheet-record.h"
#include "hg-ui-fixture.h"

#include <adwaita.h>

typedef struct
{
  GtkWidget    *window;
  HgSheetPanel *panel;
  guint         n_changed;
} Fixture;

static void
changed_cb (Fixture *fixture)
{
  fixture->n_changed++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();

  options->topic = g_strdup ("餐饮");
  fixture->panel = g_object_new (HG_TYPE_SHEET_PANEL, NULL);
  fixture->window = hg_ui_fixture_new_window (GTK_WIDGET (fixture->panel));
  g_signal_connect_swapped (fixture->panel, "changed", G_CALLBACK (changed_cb), fixture);
  hg_sheet_panel_set_options (fixture->panel, HG_SHEET_KIND_GUIDANCE, options, TRUE);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

/* The row whose title begins so */
static GtkWidget *
find_row (Fixture *fixture, const char *title)
{
  GtkWidget *label = hg_ui_fixture_find_label (GTK_WIDGET (fixture->panel), title);

  return gtk_widget_get_ancestor (label, ADW_TYPE_PREFERENCES_ROW);
}

static void
toggle (Fixture *fixture, const char *title)
{
  GtkSwitch *control = GTK_SWITCH (hg_ui_fixture_find_type (find_row (fixture, title), GTK_TYPE_SWITCH));

  gtk_switch_set_active (control, !gtk_switch_get_active (control));
}

static void
type (Fixture *fixture, const char *title, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (find_row (fixture, title)), text);
}

static gboolean
is_changed (gpointer fixture)
{
  return ((Fixture *) fixture)->n_changed > 0;
}

/* What is chosen is what comes out, and what is not chosen here stays. */
static void
test_options (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgSheetOptions) options = NULL;

  g_assert_cmpuint (fixture->n_changed, ==, 0);   /* filling is no choice */
  toggle (fixture, "Advice: during");
  toggle (fixture, "Receipt");
  toggle (fixture, "Give it a number");
  g_assert_cmpuint (fixture->n_changed, ==, 3);
  type (fixture, "Handled by", " 张三 ");
  type (fixture, "Firm", "某公司");
  options = hg_sheet_panel_dup_options (fixture->panel);
  g_assert_cmphex (options->stages, ==, (1u << HG_STAGE_BEFORE) | (1u << HG_STAGE_AFTER));
  g_assert_true (options->receipt && options->rules && !options->articles);
  g_assert_cmpstr (options->handler, ==, "张三");
  g_assert_cmpstr (options->recipient, ==, "某公司");
  g_assert_null (options->recipient_code);
  g_assert_cmpstr (options->topic, ==, "餐饮");
  g_assert_false (hg_sheet_panel_get_registers (fixture->panel));
}

/* Typing makes one sheet, not one for each key. */
static void
test_pause (Fixture *fixture, gconstpointer data)
{
  type (fixture, "Firm", "某");
  type (fixture, "Firm", "某公");
  type (fixture, "Firm", "某公司");
  g_assert_cmpuint (fixture->n_changed, ==, 0);
  hg_ui_fixture_wait (is_changed, fixture);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
}

static gboolean
is_fault_shown (Fixture *fixture)
{
  GtkWidget *label = hg_ui_fixture_find_label (GTK_WIDGET (fixture->panel), "would be 3");

  return label != NULL && hg_ui_fixture_is_shown (label);
}

/* A wrong code is said to be so, with what was expected; it may be meant so, and another one is not meant with it. */
static void
test_code (Fixture *fixture, gconstpointer data)
{
  GtkWidget *confirm = find_row (fixture, "Take the code as it is");
  g_autoptr(HgSheetOptions) wrong = NULL, confirmed = NULL, right = NULL;

  g_assert_false (hg_ui_fixture_is_shown (confirm));
  type (fixture, "Unified", "91350100m000100y42");
  g_assert_true (is_fault_shown (fixture));
  g_assert_true (hg_ui_fixture_is_shown (confirm));
  wrong = hg_sheet_panel_dup_options (fixture->panel);
  g_assert_false (hg_sheet_options_check (wrong, NULL));
  toggle (fixture, "Take the code as it is");
  confirmed = hg_sheet_panel_dup_options (fixture->panel);
  g_assert_true (hg_sheet_options_check (confirmed, NULL));
  type (fixture, "Unified", "91350100M000100Y43");
  g_assert_false (is_fault_shown (fixture));
  g_assert_false (hg_ui_fixture_is_shown (confirm));
  right = hg_sheet_panel_dup_options (fixture->panel);
  g_assert_false (right->code_confirmed);
  g_assert_true (hg_sheet_options_check (right, NULL));
}

/* What cannot be had is no choice: articles without texts, advice on a table. */
static void
test_kinds (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();

  g_assert_false (gtk_widget_get_sensitive (find_row (fixture, "Texts of the articles")));
  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (GTK_WIDGET (fixture->panel), "They go into")));
  g_assert_true (hg_ui_fixture_is_shown (find_row (fixture, "Advice: before")));
  hg_sheet_panel_set_options (fixture->panel, HG_SHEET_KIND_OVERVIEW, options, TRUE);
  g_assert_false (hg_ui_fixture_is_shown (find_row (fixture, "Advice: before")));
  g_assert_false (hg_ui_fixture_is_shown (find_row (fixture, "Texts of the articles")));
  g_assert_true (hg_ui_fixture_is_shown (find_row (fixture, "Receipt")));
}

static void
add_former (GPtrArray *records, const char *name, const char *code)
{
  HgSheetRecord *record = hg_sheet_record_new (HG_SHEET_KIND_GUIDANCE);

  record->recipient = g_strdup (name);
  record->recipient_code = g_strdup (code);
  g_ptr_array_add (records, record);
}

static guint
count_rows (GtkListBox *list)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (list, (int) n) != NULL)
    n++;
  return n;
}

/* Each firm once, those that fit what is typed; choosing one fills in its code too. */
static void
test_former (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_sheet_record_unref);
  GtkMenuButton *button = GTK_MENU_BUTTON (hg_ui_fixture_find_type (find_row (fixture, "Firm"), GTK_TYPE_MENU_BUTTON));
  GtkPopover *popover = gtk_menu_button_get_popover (button);
  GtkListBox *list = GTK_LIST_BOX (hg_ui_fixture_find_type (GTK_WIDGET (popover), GTK_TYPE_LIST_BOX));
  g_autoptr(HgSheetOptions) options = NULL;

  g_assert_false (hg_ui_fixture_is_shown (GTK_WIDGET (button)));
  add_former (records, NULL, NULL);
  add_former (records, "甲餐饮店", "91350100M000100Y43");
  add_former (records, "乙商店", NULL);
  add_former (records, "甲餐饮店", NULL);
  hg_sheet_panel_set_recipients (fixture->panel, records);
  g_assert_true (hg_ui_fixture_is_shown (GTK_WIDGET (button)));
  gtk_popover_popup (popover);
  g_assert_cmpuint (count_rows (list), ==, 2);
  gtk_popover_popdown (popover);
  type (fixture, "Firm", "餐饮");
  gtk_popover_popup (popover);
  g_assert_cmpuint (count_rows (list), ==, 1);
  fixture->n_changed = 0;
  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, 0));
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  options = hg_sheet_panel_dup_options (fixture->panel);
  g_assert_cmpstr (options->recipient, ==, "甲餐饮店");
  g_assert_cmpstr (options->recipient_code, ==, "91350100M000100Y43");
}

#define add(name, func) g_test_add ("/sheet-panel/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_setenv ("HEGUI_STATUTES_DIR", "/nowhere/statutes", TRUE);
  hg_ui_fixture_init (&argc, &argv);
  add ("options", test_options);
  add ("pause", test_pause);
  add ("code", test_code);
  add ("kinds", test_kinds);
  add ("former", test_former);
  return g_test_run ();
}
