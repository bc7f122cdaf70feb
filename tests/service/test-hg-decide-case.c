/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-decide-case"

#include "config.h"

#include "hg-decide-case.h"

#include "hg-date.h"
#include "helper-decide.h"

static HgDecideCase *
new_case (void)
{
  g_autoptr(HgDecideTarget) target = helper_decide_new_target (TRUE, FALSE);

  return hg_decide_case_new (target);
}

static HgResult
get_result (HgDecideCase *it)
{
  return hg_decision_find_verdict (hg_decide_case_get_decision (it), "small")->result;
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* Each answer is decided at once, and undoing it as well. */
static void
test_live (void)
{
  g_autoptr(HgDecideCase) it = new_case ();
  guint n = 0;

  g_signal_connect_swapped (it, "changed", G_CALLBACK (count_cb), &n);
  hg_decide_case_answer (it, "movable", "true");
  hg_decide_case_answer (it, "width", "15");
  g_assert_cmpint (get_result (it), ==, HG_RESULT_UNDETERMINED);
  hg_decide_case_answer (it, "harm", "none");
  g_assert_cmpint (get_result (it), ==, HG_RESULT_APPLIES);
  g_assert_cmpuint (n, ==, 3);
  hg_decide_case_answer (it, "harm", "none");
  g_assert_cmpuint (n, ==, 3);
  hg_decide_case_undo (it);
  g_assert_cmpint (get_result (it), ==, HG_RESULT_UNDETERMINED);
  hg_decide_case_redo (it);
  g_assert_cmpint (get_result (it), ==, HG_RESULT_APPLIES);
  hg_decide_case_answer (it, "movable", "false");
  g_assert_cmpint (get_result (it), ==, HG_RESULT_DOES_NOT_APPLY);
}

/* Unknown is an answer that is remembered, and decides nothing. */
static void
test_unknown (void)
{
  g_autoptr(HgDecideCase) it = new_case ();

  hg_decide_case_answer (it, "movable", "false");
  hg_decide_case_set_unknown (it, "movable");
  g_assert_cmpint (get_result (it), ==, HG_RESULT_UNDETERMINED);
  g_assert_true (hg_decide_case_get_answer (it, "movable")->unknown);
  g_assert_null (hg_decide_case_get_answer (it, "movable")->value);
  hg_decide_case_undo (it);
  g_assert_cmpint (get_result (it), ==, HG_RESULT_DOES_NOT_APPLY);
  hg_decide_case_set_unknown (it, "movable");
  hg_decide_case_answer (it, "movable", "true");
  g_assert_false (hg_decide_case_get_answer (it, "movable")->unknown);
  hg_decide_case_unset (it, "movable");
  g_assert_false (hg_decide_case_get_answer (it, "movable")->unknown);
  g_assert_null (hg_decide_case_get_answer (it, "movable")->value);
}

/* A choice is a step of its own; the letters of a number are one. */
static void
test_steps (void)
{
  g_autoptr(HgDecideCase) it = new_case ();

  hg_decide_case_answer (it, "width", "1");
  hg_decide_case_answer (it, "width", "15");
  hg_decide_case_answer (it, "movable", "true");
  hg_decide_case_answer (it, "movable", "false");
  hg_decide_case_undo (it);
  g_assert_cmpstr (hg_decide_case_get_answer (it, "movable")->value, ==, "true");
  hg_decide_case_undo (it);
  g_assert_null (hg_decide_case_get_answer (it, "movable"));
  g_assert_cmpstr (hg_decide_case_get_answer (it, "width")->value, ==, "15");
  hg_decide_case_undo (it);
  g_assert_null (hg_decide_case_get_answer (it, "width"));
  g_assert_false (hg_decide_case_can_undo (it));
}

static void
test_notes (void)
{
  g_autoptr(HgDecideCase) it = new_case ();

  hg_decide_case_write (it, "harm", HG_DECIDE_NOTE_REASON, "");
  g_assert_false (hg_decide_case_can_undo (it));
  hg_decide_case_write (it, "harm", HG_DECIDE_NOTE_REASON, "没有人受伤");
  hg_decide_case_write (it, "harm", HG_DECIDE_NOTE_EVIDENCE, "照片三张");
  g_assert_cmpstr (hg_decide_case_get_answer (it, "harm")->reason, ==, "没有人受伤");
  g_assert_cmpstr (hg_decide_case_get_answer (it, "harm")->evidence, ==, "照片三张");
  hg_decide_case_write (it, "harm", HG_DECIDE_NOTE_REASON, "");
  g_assert_null (hg_decide_case_get_answer (it, "harm")->reason);
  hg_decide_case_undo (it);
  g_assert_cmpstr (hg_decide_case_get_answer (it, "harm")->reason, ==, "没有人受伤");
  hg_decide_case_set_party (it, "某店");
  g_assert_cmpstr (hg_decide_case_get_state (it)->party, ==, "某店");
}

static void
test_dates (void)
{
  g_autoptr(HgDecideCase) it = new_case ();
  GDate today, act, none;

  hg_date_today (&today);
  g_date_clear (&none, 1);
  g_assert_cmpint (g_date_compare (&hg_decide_case_get_state (it)->decision_date, &today), ==, 0);
  g_assert_false (g_date_valid (&hg_decide_case_get_state (it)->act_date));
  g_date_clear (&act, 1);
  g_date_set_dmy (&act, 1, 8, 2026);
  hg_decide_case_set_dates (it, &act, &today);
  g_assert_cmpint (g_date_compare (&hg_decide_case_get_state (it)->act_date, &act), ==, 0);
  hg_decide_case_set_dates (it, &none, &today);
  g_assert_false (g_date_valid (&hg_decide_case_get_state (it)->act_date));
}

static void
test_clear (void)
{
  g_autoptr(HgDecideCase) it = new_case ();

  hg_decide_case_pick (it, "width");
  hg_decide_case_answer (it, "movable", "true");
  hg_decide_case_clear (it);
  g_assert_cmpuint (hg_decide_case_get_state (it)->answers->len, ==, 0);
  hg_decide_case_undo (it);
  g_assert_cmpuint (hg_decide_case_get_state (it)->answers->len, ==, 2);
}

/* What is entered while a case is being kept is not kept. */
static void
test_kept (void)
{
  g_autoptr(HgDecideCase) it = new_case ();
  g_autoptr(HgDecision) sent = NULL;

  g_assert_false (hg_decide_case_is_modified (it));
  hg_decide_case_answer (it, "movable", "true");
  g_assert_true (hg_decide_case_is_modified (it));
  hg_decide_case_set_kept (it, 7, hg_decide_case_get_decision (it));
  g_assert_false (hg_decide_case_is_modified (it));
  g_assert_cmpint (hg_decide_case_get_kept_id (it), ==, 7);
  sent = hg_decision_ref (hg_decide_case_get_decision (it));
  hg_decide_case_answer (it, "movable", "false");
  hg_decide_case_set_kept (it, 7, sent);
  g_assert_true (hg_decide_case_is_modified (it));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/decide-case/live", test_live);
  g_test_add_func ("/decide-case/unknown", test_unknown);
  g_test_add_func ("/decide-case/steps", test_steps);
  g_test_add_func ("/decide-case/notes", test_notes);
  g_test_add_func ("/decide-case/dates", test_dates);
  g_test_add_func ("/decide-case/clear", test_clear);
  g_test_add_func ("/decide-case/kept", test_kept);
  return g_test_run ();
}
