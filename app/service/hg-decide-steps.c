/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-decide-steps"

#include "config.h"

#include "hg-decide-steps.h"

/* More than anyone takes back; a state is small, but a case may be long. */
#define MAX_STEPS 200

struct _HgDecideSteps
{
  GPtrArray *done;     /* of HgDecideState: what undoing returns to, latest last */
  GPtrArray *undone;   /* of HgDecideState: likewise of redoing */
  char      *latest;   /* (nullable): what the latest step changes, while more of the same belongs to it */
};

/**
 * hg_decide_steps_new:
 *
 * Returns: (transfer full): no steps so far
 */
HgDecideSteps *
hg_decide_steps_new (void)
{
  HgDecideSteps *self = g_new0 (HgDecideSteps, 1);

  self->done = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_decide_state_free);
  self->undone = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_decide_state_free);
  return self;
}

/**
 * hg_decide_steps_free:
 * @self: steps
 */
void
hg_decide_steps_free (HgDecideSteps *self)
{
  g_ptr_array_unref (self->done);
  g_ptr_array_unref (self->undone);
  g_free (self->latest);
  g_free (self);
}

/**
 * hg_decide_steps_begin:
 * @self: steps
 * @state: what is about to change
 * @what: (nullable): what is typed; letters of one entry are one step. %NULL is a step of its own
 * @fact: (nullable): of which fact
 */
void
hg_decide_steps_begin (HgDecideSteps *self, const HgDecideState *state, const char *what, const char *fact)
{
  g_autofree char *step = what != NULL ? g_strdup_printf ("%s %s", what, fact != NULL ? fact : "") : NULL;

  g_ptr_array_set_size (self->undone, 0);
  if (step != NULL && g_strcmp0 (step, self->latest) == 0)
    return;
  g_free (self->latest);
  self->latest = g_steal_pointer (&step);
  if (self->done->len == MAX_STEPS)
    g_ptr_array_remove_index (self->done, 0);
  g_ptr_array_add (self->done, hg_decide_state_copy (state));
}

static HgDecideState *
step (HgDecideSteps *self, HgDecideState *state, GPtrArray *from, GPtrArray *to)
{
  if (from->len == 0)
    return state;
  g_ptr_array_add (to, state);
  g_clear_pointer (&self->latest, g_free);
  return g_ptr_array_steal_index (from, from->len - 1);
}

/**
 * hg_decide_steps_undo:
 * @self: steps
 * @state: (transfer full): what is
 *
 * Returns: (transfer full): what was before the latest step; @state where there was none
 */
HgDecideState *
hg_decide_steps_undo (HgDecideSteps *self, HgDecideState *state)
{
  return step (self, state, self->done, self->undone);
}

/**
 * hg_decide_steps_redo:
 * @self: steps
 * @state: (transfer full): what is
 *
 * Returns: (transfer full): what was before the latest undoing; @state where there was none
 */
HgDecideState *
hg_decide_steps_redo (HgDecideSteps *self, HgDecideState *state)
{
  return step (self, state, self->undone, self->done);
}

gboolean
hg_decide_steps_can_undo (const HgDecideSteps *self)
{
  return self->done->len > 0;
}

gboolean
hg_decide_steps_can_redo (const HgDecideSteps *self)
{
  return self->undone->len > 0;
}
