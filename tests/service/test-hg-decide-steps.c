/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-decide-steps"

#include "config.h"

#include "hg-decide-steps.h"

#define FAR_TOO_MANY 1000

/* A case with one answer that changes from step to step. */
static void
set (HgDecideSteps *steps, HgDecideState *state, const char *what, const char *value)
{
  HgDecideAnswer *answer;

  hg_decide_steps_begin (steps, state, what, "a");
  answer = hg_decide_state_ensure (state, "a");
  g_free (answer->value);
  answer->value = g_strdup (value);
}

static const char *
get (HgDecideState *state)
{
  HgDecideAnswer *answer = hg_decide_state_find (state, "a");

  return answer != NULL ? answer->value : NULL;
}

static void
test_back_and_forth (void)
{
  g_autoptr(HgDecideSteps) steps = hg_decide_steps_new ();
  HgDecideState *state = hg_decide_state_new ();

  g_assert_false (hg_decide_steps_can_undo (steps));
  set (steps, state, NULL, "1");
  set (steps, state, NULL, "2");
  state = hg_decide_steps_undo (steps, state);
  g_assert_cmpstr (get (state), ==, "1");
  state = hg_decide_steps_undo (steps, state);
  g_assert_null (get (state));
  g_assert_false (hg_decide_steps_can_undo (steps));
  state = hg_decide_steps_undo (steps, state);
  g_assert_null (get (state));
  state = hg_decide_steps_redo (steps, state);
  state = hg_decide_steps_redo (steps, state);
  g_assert_cmpstr (get (state), ==, "2");
  g_assert_false (hg_decide_steps_can_redo (steps));
  hg_decide_state_free (state);
}

/* Doing something else drops what was undone. */
static void
test_another_way (void)
{
  g_autoptr(HgDecideSteps) steps = hg_decide_steps_new ();
  HgDecideState *state = hg_decide_state_new ();

  set (steps, state, NULL, "1");
  set (steps, state, NULL, "2");
  state = hg_decide_steps_undo (steps, state);
  set (steps, state, NULL, "3");
  g_assert_false (hg_decide_steps_can_redo (steps));
  state = hg_decide_steps_undo (steps, state);
  g_assert_cmpstr (get (state), ==, "1");
  hg_decide_state_free (state);
}

/* Letters typed into one entry are one step; after another step, or after undoing, a new one begins. */
static void
test_typing (void)
{
  g_autoptr(HgDecideSteps) steps = hg_decide_steps_new ();
  HgDecideState *state = hg_decide_state_new ();

  set (steps, state, "value", "1");
  set (steps, state, "value", "15");
  set (steps, state, "value", "150");
  set (steps, state, "reason", "151");
  set (steps, state, "value", "152");
  state = hg_decide_steps_undo (steps, state);
  g_assert_cmpstr (get (state), ==, "151");
  state = hg_decide_steps_undo (steps, state);
  g_assert_cmpstr (get (state), ==, "150");
  set (steps, state, "value", "9");
  state = hg_decide_steps_undo (steps, state);
  g_assert_cmpstr (get (state), ==, "150");
  state = hg_decide_steps_undo (steps, state);
  g_assert_null (get (state));
  hg_decide_state_free (state);
}

static void
test_bounded (void)
{
  g_autoptr(HgDecideSteps) steps = hg_decide_steps_new ();
  HgDecideState *state = hg_decide_state_new ();
  guint n = 0;

  for (int i = 0; i < FAR_TOO_MANY; i++)
    {
      g_autofree char *value = g_strdup_printf ("%d", i);

      set (steps, state, NULL, value);
    }
  while (hg_decide_steps_can_undo (steps))
    {
      state = hg_decide_steps_undo (steps, state);
      n++;
    }
  g_assert_cmpuint (n, >=, 100);
  g_assert_cmpuint (n, <, FAR_TOO_MANY);
  hg_decide_state_free (state);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/decide-steps/back-and-forth", test_back_and_forth);
  g_test_add_func ("/decide-steps/another-way", test_another_way);
  g_test_add_func ("/decide-steps/typing", test_typing);
  g_test_add_func ("/decide-steps/bounded", test_bounded);
  return g_test_run ();
}
