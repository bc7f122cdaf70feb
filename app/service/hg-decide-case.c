/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-decide-case"

#include "config.h"

#include "hg-decide-case.h"

#include "hg-date.h"
#include "hg-decide-steps.h"

struct _HgDecideCase
{
  GObject         parent_instance;

  HgDecideTarget *target;
  HgDecideState  *state;
  HgDecideSteps  *steps;
  HgDecision     *decision;

  gboolean        is_modified;
  gint64          kept_id;       /* of the assessment that it is kept as; 0: none yet */
};

G_DEFINE_FINAL_TYPE (HgDecideCase, hg_decide_case, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
changed (HgDecideCase *self)
{
  self->is_modified = TRUE;
  g_clear_pointer (&self->decision, hg_decision_unref);
  self->decision = hg_decide_target_decide (self->target, self->state);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* What is typed comes letter by letter; a choice is one step. */
static gboolean
is_typed (HgDecideCase *self, const char *fact)
{
  const HgFact *known = hg_vocabulary_get_fact (self->target->vocabulary, fact);

  /* The fine that is considered is in no edition. */
  return known == NULL || (known->type != HG_FACT_BOOLEAN && known->type != HG_FACT_CHOICE);
}

/* Object */

static void
hg_decide_case_finalize (GObject *object)
{
  HgDecideCase *self = HG_DECIDE_CASE (object);

  g_clear_pointer (&self->target, hg_decide_target_unref);
  g_clear_pointer (&self->state, hg_decide_state_free);
  g_clear_pointer (&self->steps, hg_decide_steps_free);
  g_clear_pointer (&self->decision, hg_decision_unref);
  G_OBJECT_CLASS (hg_decide_case_parent_class)->finalize (object);
}

static void
hg_decide_case_class_init (HgDecideCaseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hg_decide_case_finalize;
  signals[CHANGED] = g_signal_new ("changed", HG_TYPE_DECIDE_CASE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hg_decide_case_init (HgDecideCase *self)
{
  self->state = hg_decide_state_new ();
  hg_date_today (&self->state->decision_date);
  self->steps = hg_decide_steps_new ();
}

/**
 * hg_decide_case_new:
 * @target: what it is about
 *
 * Returns: (transfer full): a case that is decided today and of which nothing else is known
 */
HgDecideCase *
hg_decide_case_new (HgDecideTarget *target)
{
  HgDecideCase *self = g_object_new (HG_TYPE_DECIDE_CASE, NULL);

  self->target = hg_decide_target_ref (target);
  self->decision = hg_decide_target_decide (self->target, self->state);
  return self;
}

/**
 * hg_decide_case_get_target:
 * @self: a case
 *
 * Returns: (transfer none): what it is about
 */
HgDecideTarget *
hg_decide_case_get_target (HgDecideCase *self)
{
  return self->target;
}

/**
 * hg_decide_case_get_decision:
 * @self: a case
 *
 * Returns: (transfer none): what follows from the answers; valid until the next change
 */
HgDecision *
hg_decide_case_get_decision (HgDecideCase *self)
{
  return self->decision;
}

/* Answers */

/**
 * hg_decide_case_get_answer:
 * @self: a case
 * @fact: a fact's id
 *
 * Returns: (transfer none) (nullable): what is known of it; valid until the next change
 */
const HgDecideAnswer *
hg_decide_case_get_answer (HgDecideCase *self, const char *fact)
{
  return hg_decide_state_find (self->state, fact);
}

/**
 * hg_decide_case_answer:
 * @self: a case
 * @fact: a fact's id
 * @value: an answer as hg_decide_input_read() gives it
 */
void
hg_decide_case_answer (HgDecideCase *self, const char *fact, const char *value)
{
  HgDecideAnswer *answer = hg_decide_state_find (self->state, fact);

  if (answer != NULL && g_strcmp0 (answer->value, value) == 0)
    return;
  hg_decide_steps_begin (self->steps, self->state, is_typed (self, fact) ? "value" : NULL, fact);
  answer = hg_decide_state_ensure (self->state, fact);
  g_free (answer->value);
  answer->value = g_strdup (value);
  answer->unknown = FALSE;
  changed (self);
}

/**
 * hg_decide_case_set_unknown:
 * @self: a case
 * @fact: a fact's id
 *
 * Remembers that it was asked and that nobody knows. What follows is the same as for a question that was not asked.
 */
void
hg_decide_case_set_unknown (HgDecideCase *self, const char *fact)
{
  HgDecideAnswer *answer = hg_decide_state_find (self->state, fact);

  if (answer != NULL && answer->unknown)
    return;
  hg_decide_steps_begin (self->steps, self->state, NULL, fact);
  answer = hg_decide_state_ensure (self->state, fact);
  g_clear_pointer (&answer->value, g_free);
  answer->unknown = TRUE;
  changed (self);
}

/**
 * hg_decide_case_pick:
 * @self: a case
 * @fact: a fact's id
 *
 * Asks this question, whether or not a rule so far does.
 */
void
hg_decide_case_pick (HgDecideCase *self, const char *fact)
{
  if (hg_decide_state_find (self->state, fact) != NULL)
    return;
  hg_decide_steps_begin (self->steps, self->state, NULL, fact);
  hg_decide_state_ensure (self->state, fact);
  changed (self);
}

/**
 * hg_decide_case_unset:
 * @self: a case
 * @fact: a fact's id
 *
 * Takes the answer back; the question stays, with what was written to it.
 */
void
hg_decide_case_unset (HgDecideCase *self, const char *fact)
{
  HgDecideAnswer *answer = hg_decide_state_find (self->state, fact);

  if (answer == NULL || (answer->value == NULL && !answer->unknown))
    return;
  hg_decide_steps_begin (self->steps, self->state, is_typed (self, fact) ? "value" : NULL, fact);
  g_clear_pointer (&answer->value, g_free);
  answer->unknown = FALSE;
  changed (self);
}

/**
 * hg_decide_case_clear:
 * @self: a case
 *
 * Takes all answers back. Undoing returns them.
 */
void
hg_decide_case_clear (HgDecideCase *self)
{
  if (self->state->answers->len == 0)
    return;
  hg_decide_steps_begin (self->steps, self->state, NULL, NULL);
  g_ptr_array_set_size (self->state->answers, 0);
  changed (self);
}

/* An empty text is none. */
static void
set_text (char **text, const char *value)
{
  g_free (*text);
  *text = *value != '\0' ? g_strdup (value) : NULL;
}

static gboolean
is_same_text (const char *text, const char *value)
{
  return g_strcmp0 (text != NULL ? text : "", value) == 0;
}

/**
 * hg_decide_case_write:
 * @self: a case
 * @fact: a fact's id
 * @note: what is written to it
 * @text: the words; "" for none
 */
void
hg_decide_case_write (HgDecideCase *self, const char *fact, HgDecideNote note, const char *text)
{
  HgDecideAnswer *answer = hg_decide_state_find (self->state, fact);
  gboolean is_reason = note == HG_DECIDE_NOTE_REASON;

  if (is_same_text (answer == NULL ? NULL : is_reason ? answer->reason : answer->evidence, text))
    return;
  hg_decide_steps_begin (self->steps, self->state, is_reason ? "reason" : "evidence", fact);
  answer = hg_decide_state_ensure (self->state, fact);
  set_text (is_reason ? &answer->reason : &answer->evidence, text);
  changed (self);
}

/* The case itself */

/**
 * hg_decide_case_get_state:
 * @self: a case
 *
 * Returns: (transfer none): all that was entered; valid until the next change
 */
const HgDecideState *
hg_decide_case_get_state (HgDecideCase *self)
{
  return self->state;
}

/**
 * hg_decide_case_set_dates:
 * @self: a case
 * @act: the day of the act; cleared: not known
 * @decision: the day of the decision; cleared: open
 */
void
hg_decide_case_set_dates (HgDecideCase *self, const GDate *act, const GDate *decision)
{
  if (hg_date_to_number (act) == hg_date_to_number (&self->state->act_date)
      && hg_date_to_number (decision) == hg_date_to_number (&self->state->decision_date))
    return;
  hg_decide_steps_begin (self->steps, self->state, "dates", NULL);
  self->state->act_date = *act;
  self->state->decision_date = *decision;
  changed (self);
}

/**
 * hg_decide_case_set_party:
 * @self: a case
 * @party: who it is about; "" for nobody in particular
 */
void
hg_decide_case_set_party (HgDecideCase *self, const char *party)
{
  if (is_same_text (self->state->party, party))
    return;
  hg_decide_steps_begin (self->steps, self->state, "party", NULL);
  set_text (&self->state->party, party);
  changed (self);
}

/* The way back */

gboolean
hg_decide_case_can_undo (HgDecideCase *self)
{
  return hg_decide_steps_can_undo (self->steps);
}

gboolean
hg_decide_case_can_redo (HgDecideCase *self)
{
  return hg_decide_steps_can_redo (self->steps);
}

void
hg_decide_case_undo (HgDecideCase *self)
{
  if (!hg_decide_steps_can_undo (self->steps))
    return;
  self->state = hg_decide_steps_undo (self->steps, self->state);
  changed (self);
}

void
hg_decide_case_redo (HgDecideCase *self)
{
  if (!hg_decide_steps_can_redo (self->steps))
    return;
  self->state = hg_decide_steps_redo (self->steps, self->state);
  changed (self);
}

/* Keeping it */

/**
 * hg_decide_case_is_modified:
 * @self: a case
 *
 * Returns: whether anything was entered since it was made, kept or reopened
 */
gboolean
hg_decide_case_is_modified (HgDecideCase *self)
{
  return self->is_modified;
}

/**
 * hg_decide_case_get_kept_id:
 * @self: a case
 *
 * Returns: of which assessment it is; 0 while it was never kept
 */
gint64
hg_decide_case_get_kept_id (HgDecideCase *self)
{
  return self->kept_id;
}

/**
 * hg_decide_case_set_kept:
 * @self: a case
 * @id: the assessment that it was kept as
 * @decision: what was kept with it; a case that was changed meanwhile is not as it was kept
 */
void
hg_decide_case_set_kept (HgDecideCase *self, gint64 id, const HgDecision *decision)
{
  self->kept_id = id;
  self->is_modified = self->decision != decision;
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * hg_decide_case_restore:
 * @self: a case of which nothing was entered
 * @state: (transfer full): what is known of it
 * @id: of which assessment; 0 for a copy
 */
void
hg_decide_case_restore (HgDecideCase *self, HgDecideState *state, gint64 id)
{
  hg_decide_state_free (self->state);
  self->state = state;
  self->kept_id = id;
  changed (self);
  self->is_modified = FALSE;
}
