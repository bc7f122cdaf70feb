/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-decide-state"

#include "config.h"

#include "hg-decide-state.h"

static void
answer_free (gpointer data)
{
  HgDecideAnswer *answer = data;

  g_free (answer->fact);
  g_free (answer->value);
  g_free (answer->reason);
  g_free (answer->evidence);
  g_free (answer);
}

/**
 * hg_decide_state_new:
 *
 * Returns: (transfer full): a case of which nothing is known
 */
HgDecideState *
hg_decide_state_new (void)
{
  HgDecideState *self = g_new0 (HgDecideState, 1);

  g_date_clear (&self->act_date, 1);
  g_date_clear (&self->decision_date, 1);
  self->answers = g_ptr_array_new_with_free_func (answer_free);
  return self;
}

/**
 * hg_decide_state_copy:
 * @self: a state
 *
 * Returns: (transfer full): the same, to be changed apart
 */
HgDecideState *
hg_decide_state_copy (const HgDecideState *self)
{
  HgDecideState *copy = hg_decide_state_new ();

  copy->act_date = self->act_date;
  copy->decision_date = self->decision_date;
  copy->party = g_strdup (self->party);
  for (guint i = 0; i < self->answers->len; i++)
    {
      const HgDecideAnswer *from = g_ptr_array_index (self->answers, i);
      HgDecideAnswer *to = hg_decide_state_ensure (copy, from->fact);

      to->value = g_strdup (from->value);
      to->unknown = from->unknown;
      to->reason = g_strdup (from->reason);
      to->evidence = g_strdup (from->evidence);
    }
  return copy;
}

/**
 * hg_decide_state_free:
 * @self: a state
 */
void
hg_decide_state_free (HgDecideState *self)
{
  g_ptr_array_unref (self->answers);
  g_free (self->party);
  g_free (self);
}

/**
 * hg_decide_state_find:
 * @self: a state
 * @fact: a fact's id
 *
 * Returns: (transfer none) (nullable): what is known of it
 */
HgDecideAnswer *
hg_decide_state_find (const HgDecideState *self, const char *fact)
{
  for (guint i = 0; i < self->answers->len; i++)
    {
      HgDecideAnswer *answer = g_ptr_array_index (self->answers, i);

      if (g_str_equal (answer->fact, fact))
        return answer;
    }
  return NULL;
}

/**
 * hg_decide_state_ensure:
 * @self: a state
 * @fact: a fact's id
 *
 * Returns: (transfer none): the place for its answer, at the end where there was none
 */
HgDecideAnswer *
hg_decide_state_ensure (HgDecideState *self, const char *fact)
{
  HgDecideAnswer *answer = hg_decide_state_find (self, fact);

  if (answer != NULL)
    return answer;
  answer = g_new0 (HgDecideAnswer, 1);
  answer->fact = g_strdup (fact);
  g_ptr_array_add (self->answers, answer);
  return answer;
}

/**
 * hg_decide_state_remove:
 * @self: a state
 * @fact: a fact's id
 *
 * Forgets that it was ever asked.
 */
void
hg_decide_state_remove (HgDecideState *self, const char *fact)
{
  HgDecideAnswer *answer = hg_decide_state_find (self, fact);

  if (answer != NULL)
    g_ptr_array_remove (self->answers, answer);
}
