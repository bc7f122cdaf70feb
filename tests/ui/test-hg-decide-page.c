/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-decide-page"

#include "config.h"

#include "hg-decide-page.h"

#include "helper-decide.h"
#include "hg-decision-view.h"
#include "hg-law-view.h"
#include "hg-ui-fixture.h"
#include "hg-verdict-card.h"

typedef struct
{
  HgDecideCase *decide_case;
  GtkWidget    *page;
  GtkWidget    *window;
} Fixture;

static void
set_up (Fixture *fixture, gboolean about_matter)
{
  g_autoptr(HgDecideTarget) target = helper_decide_new_target (about_matter, FALSE);

  fixture->decide_case = hg_decide_case_new (target);
  fixture->page = hg_decide_page_new ();
  hg_decide_page_set_case (HG_DECIDE_PAGE (fixture->page), fixture->decide_case);
  fixture->window = hg_ui_fixture_new_window (fixture->page);
}

static void
tear_down (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->decide_case);
}

static void
answer (Fixture *fixture, const char *fact, const char *value)
{
  g_assert_true (gtk_widget_activate_action (fixture->page, "decide.answer", "(ss)", fact, value));
}

/* The card of a rule, by its title. */
static GtkWidget *
get_card (Fixture *fixture, const char *rule)
{
  g_autofree char *title = g_strdup_printf ("%s %s", rule, rule);

  return gtk_widget_get_ancestor (hg_ui_fixture_find_label (fixture->page, title), HG_TYPE_VERDICT_CARD);
}

/* What is answered on the left shows on the right at once. */
static void
test_live (void)
{
  Fixture fixture;

  set_up (&fixture, TRUE);
  g_assert_nonnull (hg_ui_fixture_find_label (fixture.page, "疏散通道"));
  g_assert_true (gtk_widget_has_css_class (get_card (&fixture, "small"), "stands-unknown"));
  answer (&fixture, "movable", "true");
  answer (&fixture, "width", "15");
  answer (&fixture, "harm", "none");
  g_assert_true (gtk_widget_has_css_class (get_card (&fixture, "small"), "stands-true"));
  g_assert_false (gtk_widget_has_css_class (get_card (&fixture, "small"), "stands-unknown"));
  hg_decide_case_undo (fixture.decide_case);
  g_assert_true (gtk_widget_has_css_class (get_card (&fixture, "small"), "stands-unknown"));
  answer (&fixture, "movable", "false");
  g_assert_true (gtk_widget_has_css_class (get_card (&fixture, "small"), "stands-false"));
  tear_down (&fixture);
}

/* A judgement without its reason is said until it is written, and stops nothing. */
static void
test_reason (void)
{
  Fixture fixture;

  set_up (&fixture, TRUE);
  g_assert_false (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (fixture.page, "lack")));
  answer (&fixture, "harm", "none");
  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (fixture.page, "lacks its written reason")));
  g_assert_true (gtk_widget_activate_action (fixture.page, "decide.write", "(sis)", "harm", (gint32) HG_DECIDE_NOTE_REASON,
                                             "没有人受伤"));
  g_assert_false (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (fixture.page, "lack")));
  g_assert_cmpstr (hg_decide_case_get_answer (fixture.decide_case, "harm")->reason, ==, "没有人受伤");
  tear_down (&fixture);
}

static void
test_dates (void)
{
  Fixture fixture;

  set_up (&fixture, TRUE);
  answer (&fixture, HG_FACT_ACT_DATE, "2026-08-01");
  g_assert_cmpint (g_date_get_month (&hg_decide_case_get_state (fixture.decide_case)->act_date), ==, G_DATE_AUGUST);
  answer (&fixture, HG_FACT_DECISION_DATE, "2026-07-31");
  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (fixture.page, "lies before that of the act")));
  answer (&fixture, HG_FACT_DECISION_DATE, "2026-08-01");
  g_assert_null (hg_ui_fixture_find_label (fixture.page, "lies before that of the act"));
  g_assert_true (gtk_widget_activate_action (fixture.page, "decide.unset", "s", HG_FACT_ACT_DATE));
  g_assert_false (g_date_valid (&hg_decide_case_get_state (fixture.decide_case)->act_date));
  g_assert_null (hg_decide_case_get_answer (fixture.decide_case, HG_FACT_ACT_DATE));
  g_assert_true (hg_decide_page_go_to (HG_DECIDE_PAGE (fixture.page), HG_FACT_ACT_DATE));
  tear_down (&fixture);
}

/* A fine that is considered is entered where there are fines, and undone like an answer. */
static void
test_fine (void)
{
  Fixture fixture;

  set_up (&fixture, TRUE);
  g_assert_true (hg_decide_page_go_to (HG_DECIDE_PAGE (fixture.page), HG_FACT_FINE));
  gtk_editable_set_text (GTK_EDITABLE (gtk_root_get_focus (GTK_ROOT (fixture.window))), "1.5万");
  g_assert_cmpstr (hg_decide_case_get_answer (fixture.decide_case, HG_FACT_FINE)->value, ==, "15000");
  hg_decide_case_undo (fixture.decide_case);
  g_assert_null (hg_decide_case_get_answer (fixture.decide_case, HG_FACT_FINE));
  g_assert_true (hg_decide_page_go_to (HG_DECIDE_PAGE (fixture.page), HG_FACT_FINE));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (gtk_root_get_focus (GTK_ROOT (fixture.window)))), ==, "");
  tear_down (&fixture);

  set_up (&fixture, FALSE);   /* no matter, no fines */
  g_assert_false (hg_decide_page_go_to (HG_DECIDE_PAGE (fixture.page), HG_FACT_FINE));
  tear_down (&fixture);
}

/* Which of two texts counts is said once, above the results. */
static void
test_law (void)
{
  Fixture fixture;
  HgDecision *decision;
  GtkWidget *law, *view;

  set_up (&fixture, TRUE);
  decision = hg_decide_case_get_decision (fixture.decide_case);
  decision->changed = TRUE;
  law = g_object_ref_sink (hg_law_view_new (decision));
  view = g_object_ref_sink (hg_decision_view_new ());
  hg_decision_view_update (HG_DECISION_VIEW (view), hg_decide_case_get_target (fixture.decide_case), decision);
  g_assert_nonnull (hg_ui_fixture_find_label (law, "On the day of the act"));
  g_assert_null (hg_ui_fixture_find_label (law, "same provision is in force"));
  g_assert_nonnull (hg_ui_fixture_find_label (view, "same provision is in force"));
  g_object_unref (view);
  g_object_unref (law);
  tear_down (&fixture);
}

/* "What could apply here?" begins with a question that fits. */
static void
test_open (void)
{
  Fixture fixture;

  set_up (&fixture, FALSE);
  g_assert_null (hg_ui_fixture_find_label (fixture.page, "small small"));
  g_assert_true (gtk_widget_activate_action (fixture.page, "decide.pick", "s", "width"));
  g_assert_nonnull (get_card (&fixture, "small"));
  g_assert_null (hg_ui_fixture_find_label (fixture.page, "other other"));
  g_assert_true (gtk_widget_activate_action (fixture.page, "decide.pick", "s", "cooked"));
  answer (&fixture, "cooked", "true");
  g_assert_true (gtk_widget_has_css_class (get_card (&fixture, "other"), "stands-true"));
  g_assert_true (gtk_widget_activate_action (fixture.page, "decide.clear", NULL));
  g_assert_null (hg_ui_fixture_find_label (fixture.page, "other other"));
  tear_down (&fixture);
}

/* Another case leaves nothing of the first. */
static void
test_another_case (void)
{
  g_autoptr(HgDecideTarget) target = helper_decide_new_target (TRUE, FALSE);
  g_autoptr(HgDecideCase) other = hg_decide_case_new (target);
  Fixture fixture;

  set_up (&fixture, TRUE);
  answer (&fixture, "movable", "false");
  hg_decide_page_set_case (HG_DECIDE_PAGE (fixture.page), other);
  g_assert_true (gtk_widget_has_css_class (get_card (&fixture, "small"), "stands-unknown"));
  answer (&fixture, "movable", "false");
  g_assert_cmpstr (hg_decide_case_get_answer (other, "movable")->value, ==, "false");
  hg_decide_page_set_case (HG_DECIDE_PAGE (fixture.page), fixture.decide_case);
  g_assert_true (gtk_widget_has_css_class (get_card (&fixture, "small"), "stands-false"));
  tear_down (&fixture);
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/decide-page/live", test_live);
  g_test_add_func ("/decide-page/reason", test_reason);
  g_test_add_func ("/decide-page/dates", test_dates);
  g_test_add_func ("/decide-page/fine", test_fine);
  g_test_add_func ("/decide-page/law", test_law);
  g_test_add_func ("/decide-page/open", test_open);
  g_test_add_func ("/decide-page/another-case", test_another_case);
  return g_test_run ();
}
