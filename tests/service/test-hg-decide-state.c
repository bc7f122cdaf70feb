/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-decide-state"

#include "config.h"

#include "hg-decide-state.h"

static void
test_places (void)
{
  g_autoptr(HgDecideState) state = hg_decide_state_new ();

  g_assert_false (g_date_valid (&state->act_date));
  g_assert_null (hg_decide_state_find (state, "a"));
  hg_decide_state_ensure (state, "a")->value = g_strdup ("1");
  hg_decide_state_ensure (state, "b")->unknown = TRUE;
  g_assert_cmpstr (hg_decide_state_ensure (state, "a")->value, ==, "1");
  g_assert_cmpuint (state->answers->len, ==, 2);
  hg_decide_state_remove (state, "a");
  hg_decide_state_remove (state, "nothing");
  g_assert_null (hg_decide_state_find (state, "a"));
  g_assert_true (hg_decide_state_find (state, "b")->unknown);
}

/* What is changed afterwards does not reach the copy. */
static void
test_copy (void)
{
  g_autoptr(HgDecideState) state = hg_decide_state_new ();
  g_autoptr(HgDecideState) copy = NULL;
  HgDecideAnswer *answer = hg_decide_state_ensure (state, "a");

  answer->value = g_strdup ("1");
  answer->reason = g_strdup ("因为");
  answer->evidence = g_strdup ("照片");
  hg_decide_state_ensure (state, "b")->unknown = TRUE;
  state->party = g_strdup ("某店");
  g_date_set_dmy (&state->act_date, 15, 8, 2026);
  copy = hg_decide_state_copy (state);
  g_free (answer->value);
  answer->value = g_strdup ("2");
  hg_decide_state_remove (state, "b");
  g_date_clear (&state->act_date, 1);
  g_assert_cmpstr (hg_decide_state_find (copy, "a")->value, ==, "1");
  g_assert_cmpstr (hg_decide_state_find (copy, "a")->reason, ==, "因为");
  g_assert_cmpstr (hg_decide_state_find (copy, "a")->evidence, ==, "照片");
  g_assert_true (hg_decide_state_find (copy, "b")->unknown);
  g_assert_cmpstr (copy->party, ==, "某店");
  g_assert_true (g_date_valid (&copy->act_date));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/decide-state/places", test_places);
  g_test_add_func ("/decide-state/copy", test_copy);
  return g_test_run ();
}
