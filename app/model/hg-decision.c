/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-decision"

#include "config.h"

#include "hg-decision.h"

G_DEFINE_BOXED_TYPE (HgDecision, hg_decision, hg_decision_ref, hg_decision_unref)

static void
open_question_free (gpointer data)
{
  HgOpenQuestion *question = data;

  g_free (question->fact);
  g_ptr_array_unref (question->rules);
  g_free (question);
}

static void
clear (gpointer data)
{
  HgDecision *self = data;

  g_ptr_array_unref (self->open);
  g_ptr_array_unref (self->limitation.missing);
  g_ptr_array_unref (self->upcoming);
  g_ptr_array_unref (self->on_decision);
  g_ptr_array_unref (self->on_act);
  g_ptr_array_unref (self->verdicts);
  g_clear_pointer (&self->matter, hg_matter_unref);
  hg_vocabulary_unref (self->vocabulary);
}

/**
 * hg_decision_new:
 * @vocabulary: the edition's vocabulary
 * @matter: (nullable): the matter that is decided about
 *
 * Returns: (transfer full): a decision that says nothing yet; it keeps both
 */
HgDecision *
hg_decision_new (HgVocabulary *vocabulary, HgMatter *matter)
{
  HgDecision *self = g_atomic_rc_box_new0 (HgDecision);

  self->vocabulary = hg_vocabulary_ref (vocabulary);
  self->matter = matter != NULL ? hg_matter_ref (matter) : NULL;
  self->verdicts = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_verdict_free);
  self->listed = HG_LISTED_NOT_ON_LIST;
  self->on_act = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_liability_result_free);
  self->on_decision = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_liability_result_free);
  self->upcoming = g_ptr_array_new ();
  self->limitation.expired = self->limitation.extended = self->limitation.special = HG_TRUTH_UNKNOWN;
  self->limitation.missing = g_ptr_array_new_with_free_func (g_free);
  self->open = g_ptr_array_new_with_free_func (open_question_free);
  return self;
}

HgDecision *
hg_decision_ref (HgDecision *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hg_decision_unref (HgDecision *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * hg_decision_add_open:
 * @self: a decision that is being built
 * @fact: the id of a fact that is not in @self yet
 *
 * Returns: (transfer none): a new open question, owned by @self
 */
HgOpenQuestion *
hg_decision_add_open (HgDecision *self, const char *fact)
{
  HgOpenQuestion *question = g_new0 (HgOpenQuestion, 1);

  question->fact = g_strdup (fact);
  question->rules = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->open, question);
  return question;
}

/**
 * hg_decision_find_verdict:
 * @self: a decision
 * @rule: a rule's id
 *
 * Returns: (transfer none) (nullable): what that rule gives
 */
const HgVerdict *
hg_decision_find_verdict (const HgDecision *self, const char *rule)
{
  for (guint i = 0; i < self->verdicts->len; i++)
    {
      const HgVerdict *verdict = g_ptr_array_index (self->verdicts, i);

      if (g_str_equal (verdict->rule->id, rule))
        return verdict;
    }
  return NULL;
}

/**
 * hg_decision_find_open:
 * @self: a decision
 * @fact: a fact's id
 *
 * Returns: (transfer none) (nullable): what its answer can still change
 */
const HgOpenQuestion *
hg_decision_find_open (const HgDecision *self, const char *fact)
{
  for (guint i = 0; i < self->open->len; i++)
    {
      const HgOpenQuestion *question = g_ptr_array_index (self->open, i);

      if (g_str_equal (question->fact, fact))
        return question;
    }
  return NULL;
}
