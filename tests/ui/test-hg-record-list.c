/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-record-list"

#include "config.h"

#include "hg-record-list.h"

#include "hg-assessment-item.h"
#include "hg-case-row.h"
#include "hg-ui-fixture.h"

#define MANY 3000

typedef struct
{
  GListStore *rows;
  GtkWidget  *list;
  GtkWidget  *window;
  guint       n_chosen;   /* how often another row was */
} Fixture;

static HgAssessmentItem *
new_row (gint64 id, const char *party, gboolean text_changed)
{
  g_autoptr(HgAssessment) assessment = hg_assessment_new ();
  HgAssessmentResult *result = hg_assessment_add_result (assessment, "small", "YHT-L-045", "当场搬走");

  assessment->id = id;
  assessment->number = g_strdup_printf ("2026-%04d-abcd", (int) id);
  assessment->party = g_strdup (party);
  hg_assessment_set_target (assessment, HG_ITEM_MATTER, "exit");
  assessment->target_number = g_strdup ("YHT-FIRE-002");
  assessment->target_title = g_strdup ("疏散通道保持畅通");
  assessment->edition = g_strdup ("2026.11");
  assessment->changed = g_strdup ("2026-11-28T02:10:00+00:00");
  result->outcome = HG_OUTCOME_NO_PENALTY;
  result->force = HG_FORCE_SHALL;
  result->result = HG_RESULT_APPLIES;
  return hg_assessment_item_new (assessment, text_changed);
}

static void
append (Fixture *fixture, gint64 id, const char *party, gboolean text_changed)
{
  g_autoptr(HgAssessmentItem) row = new_row (id, party, text_changed);

  g_list_store_append (fixture->rows, row);
}

static void
chosen_cb (Fixture *fixture)
{
  fixture->n_chosen++;
}

static gboolean
has_rows (gpointer list)
{
  return hg_ui_fixture_find_label (list, "第三家") != NULL;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GtkListItemFactory) factory = hg_case_row_factory_new ();
  g_autoptr(GMenu) menu = g_menu_new ();

  fixture->rows = g_list_store_new (HG_TYPE_ASSESSMENT_ITEM);
  append (fixture, 3, "第三家", FALSE);
  append (fixture, 2, "第二家", TRUE);
  append (fixture, 1, NULL, FALSE);
  fixture->list = g_object_new (HG_TYPE_RECORD_LIST, NULL);
  hg_record_list_set_up (HG_RECORD_LIST (fixture->list), factory, G_MENU_MODEL (menu), "Cases", "None yet", "Save one");
  g_signal_connect_swapped (fixture->list, "chosen", G_CALLBACK (chosen_cb), fixture);
  fixture->window = hg_ui_fixture_new_window (fixture->list);
  hg_record_list_set_rows (HG_RECORD_LIST (fixture->list), G_LIST_MODEL (fixture->rows));
  hg_ui_fixture_wait (has_rows, fixture->list);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_signal_handlers_disconnect_by_data (fixture->list, fixture);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->rows);
}

static gint64
get_chosen_id (Fixture *fixture)
{
  gpointer row = hg_record_list_get_chosen (HG_RECORD_LIST (fixture->list));

  return row != NULL ? hg_assessment_item_get_assessment (row)->id : 0;
}

/* 应当 is said and looks like it; a changed text is marked in its row alone. */
static void
test_rows (Fixture *fixture, gconstpointer data)
{
  GtkWidget *badge = hg_ui_fixture_find_label (fixture->list, "shall");
  GtkWidget *mark;

  g_assert_nonnull (badge);
  g_assert_true (gtk_widget_has_css_class (badge, "force-shall"));
  g_assert_nonnull (hg_ui_fixture_find_label (fixture->list, "YHT-FIRE-002 疏散通道保持畅通"));
  g_assert_nonnull (hg_ui_fixture_find_label (fixture->list, "2026-0003-abcd"));
  mark = hg_ui_fixture_find_label (fixture->list, "text has changed");   /* of the first row */
  g_assert_false (hg_ui_fixture_is_shown (mark));
  hg_record_list_set_text (HG_RECORD_LIST (fixture->list), "第二家");
  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (fixture->list, "text has changed")));
}

static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  HgRecordList *list = HG_RECORD_LIST (fixture->list);

  hg_record_list_set_text (list, "2026-0001");
  g_assert_cmpuint (hg_record_list_get_n (list), ==, 1);
  g_assert_cmpint (get_chosen_id (fixture), ==, 1);
  hg_record_list_set_text (list, "第一家");
  g_assert_cmpuint (hg_record_list_get_n (list), ==, 0);
  g_assert_cmpint (get_chosen_id (fixture), ==, 0);
  hg_record_list_set_not_found (list, "no <such> number");
  g_assert_nonnull (hg_ui_fixture_find_label (fixture->list, "&lt;such&gt;"));
  hg_record_list_set_text (list, "");
  g_assert_cmpuint (hg_record_list_get_n (list), ==, 3);
}

/* The row that goes takes nothing else with it; the last one leaves a sentence. */
static void
test_remove (Fixture *fixture, gconstpointer data)
{
  HgRecordList *list = HG_RECORD_LIST (fixture->list);

  g_assert_true (hg_record_list_choose (list, 2));
  fixture->n_chosen = 0;
  hg_record_list_remove (list, 2);
  g_assert_cmpuint (fixture->n_chosen, >, 0);
  g_assert_cmpuint (hg_record_list_get_n (list), ==, 2);
  g_assert_cmpint (get_chosen_id (fixture), ==, 1);
  hg_record_list_remove (list, 7);
  g_assert_cmpuint (hg_record_list_get_n (list), ==, 2);
  hg_record_list_remove (list, 1);
  hg_record_list_remove (list, 3);
  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (fixture->list, "None yet")));
}

/* What is read anew leaves the choice where it was. */
static void
test_again (Fixture *fixture, gconstpointer data)
{
  HgRecordList *list = HG_RECORD_LIST (fixture->list);
  g_autoptr(HgAssessmentItem) newest = new_row (4, "第四家", FALSE);

  hg_record_list_choose (list, 2);
  g_list_store_insert (fixture->rows, 0, newest);
  hg_record_list_set_rows (list, G_LIST_MODEL (fixture->rows));
  g_assert_cmpuint (hg_record_list_get_n (list), ==, 4);
  g_assert_cmpint (get_chosen_id (fixture), ==, 2);
  fixture->n_chosen = 0;
  hg_record_list_set_rows (list, G_LIST_MODEL (fixture->rows));
  g_assert_cmpuint (fixture->n_chosen, ==, 0);   /* nothing has changed: nothing moves */
}

static void
test_error (Fixture *fixture, gconstpointer data)
{
  HgRecordList *list = HG_RECORD_LIST (fixture->list);

  hg_record_list_set_error (list, "damaged & gone");
  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_button (fixture->list, "shelf.reload")));
  g_assert_null (hg_record_list_get_chosen (list));
  g_assert_false (hg_record_list_is_read (list));
  hg_record_list_set_rows (list, G_LIST_MODEL (fixture->rows));
  g_assert_cmpuint (hg_record_list_get_n (list), ==, 3);
}

/* However many there are, only those that are seen have widgets. */
static void
test_many (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = hg_ui_fixture_find_type (fixture->list, GTK_TYPE_LIST_VIEW);
  guint n_widgets = 0;

  g_list_store_remove_all (fixture->rows);
  for (gint64 id = MANY; id > 0; id--)
    append (fixture, id, id == 1 ? "第三家" : "别家", FALSE);
  hg_record_list_set_rows (HG_RECORD_LIST (fixture->list), G_LIST_MODEL (fixture->rows));
  g_assert_true (hg_record_list_choose (HG_RECORD_LIST (fixture->list), 1));
  hg_ui_fixture_wait (has_rows, fixture->list);
  for (GtkWidget *row = gtk_widget_get_first_child (view); row != NULL; row = gtk_widget_get_next_sibling (row))
    n_widgets++;
  g_assert_cmpuint (n_widgets, <, MANY / 5);
}

#define add(name, func) g_test_add ("/record-list/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  add ("rows", test_rows);
  add ("narrow", test_narrow);
  add ("remove", test_remove);
  add ("again", test_again);
  add ("error", test_error);
  add ("many", test_many);
  return g_test_run ();
}
