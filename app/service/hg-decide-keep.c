/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-decide-keep"

#include "config.h"

#include "hg-decide-keep.h"

#include "hg-assessment-basis.h"

/* Of a case: the id of its assessment, which was deleted */
#define FORGOTTEN "hg-decide-keep-forgotten"

/**
 * hg_decide_keep_to_assessment:
 * @decide_case: a case
 *
 * Questions that were only picked are not in it: nothing was said to them.
 *
 * Returns: (transfer full): what was entered, as the library keeps it
 */
HgAssessment *
hg_decide_keep_to_assessment (HgDecideCase *decide_case)
{
  const HgDecideTarget *target = hg_decide_case_get_target (decide_case);
  const HgDecideState *state = hg_decide_case_get_state (decide_case);
  HgAssessment *assessment = hg_assessment_new ();

  assessment->id = hg_decide_case_get_kept_id (decide_case);
  assessment->hash = g_strdup (target->info->hash);
  if (target->rule != NULL)
    hg_assessment_set_target (assessment, HG_ITEM_RULE, target->rule->id);
  else if (target->matter != NULL)
    hg_assessment_set_target (assessment, HG_ITEM_MATTER, target->matter->id);
  assessment->party = g_strdup (state->party);
  assessment->act_date = state->act_date;
  assessment->decision_date = state->decision_date;
  for (guint i = 0; i < state->answers->len; i++)
    {
      const HgDecideAnswer *answer = g_ptr_array_index (state->answers, i);

      if (answer->value != NULL || answer->unknown)
        hg_assessment_set_answer (assessment, answer->fact, answer->value, answer->reason, answer->evidence);
    }
  return assessment;
}

/**
 * hg_decide_keep_with_basis:
 * @decide_case: a case
 *
 * Returns: (transfer full): what was entered, with the texts that it rests on: enough to hold it against another edition
 */
HgAssessment *
hg_decide_keep_with_basis (HgDecideCase *decide_case)
{
  const HgDecision *decision = hg_decide_case_get_decision (decide_case);
  g_autoptr(GPtrArray) rules = g_ptr_array_new ();   /* borrowed from the decision */
  HgAssessment *assessment = hg_decide_keep_to_assessment (decide_case);

  for (guint i = 0; i < decision->verdicts->len; i++)
    g_ptr_array_add (rules, ((HgVerdict *) g_ptr_array_index (decision->verdicts, i))->rule);
  assessment->edition = g_strdup (hg_decide_case_get_target (decide_case)->info->edition);
  hg_assessment_basis_add (assessment, decision->vocabulary, decision->matter, rules, decision->scheme);
  return assessment;
}

/**
 * hg_decide_keep_to_case:
 * @kept: an assessment, kept or copied as new
 * @target: what it is about, under the edition in use
 *
 * Returns: (transfer full): the case, to go on with
 */
HgDecideCase *
hg_decide_keep_to_case (const HgAssessment *kept, HgDecideTarget *target)
{
  HgDecideCase *decide_case = hg_decide_case_new (target);
  HgDecideState *state = hg_decide_state_new ();

  state->act_date = kept->act_date;
  state->decision_date = kept->decision_date;
  state->party = g_strdup (kept->party);
  for (guint i = 0; i < kept->answers->len; i++)
    {
      const HgAssessmentAnswer *from = g_ptr_array_index (kept->answers, i);
      HgDecideAnswer *to = hg_decide_state_ensure (state, from->fact);

      to->value = g_strdup (from->value);
      to->unknown = from->value == NULL;
      to->reason = g_strdup (from->reason);
      to->evidence = g_strdup (from->evidence);
    }
  hg_decide_case_restore (decide_case, state, kept->id);
  return decide_case;
}

static void
set_forgotten (HgDecideCase *decide_case, gint64 id)
{
  g_object_set_data_full (G_OBJECT (decide_case), FORGOTTEN, g_memdup2 (&id, sizeof id), g_free);
}

static gint64
get_forgotten (HgDecideCase *decide_case)
{
  const gint64 *id = g_object_get_data (G_OBJECT (decide_case), FORGOTTEN);

  return id != NULL ? *id : 0;
}

/* Nothing else changes: what was not saved still is not. */
static void
set_id (HgDecideCase *decide_case, gint64 id)
{
  hg_decide_case_set_kept (decide_case, id, hg_decide_case_is_modified (decide_case)
                                              ? NULL : hg_decide_case_get_decision (decide_case));
}

/**
 * hg_decide_keep_forget:
 * @decide_case: a case whose assessment was deleted
 *
 * Who works at it goes on, and saves a new one, unless it is brought back before.
 */
void
hg_decide_keep_forget (HgDecideCase *decide_case)
{
  set_forgotten (decide_case, hg_decide_case_get_kept_id (decide_case));
  set_id (decide_case, 0);
}

/**
 * hg_decide_keep_remember:
 * @decide_case: a case
 * @id: an assessment that was brought back
 *
 * The case is saved into it if it came from there and has not been saved as a new one meanwhile.
 */
void
hg_decide_keep_remember (HgDecideCase *decide_case, gint64 id)
{
  if (hg_decide_case_get_kept_id (decide_case) == 0 && get_forgotten (decide_case) == id)
    set_id (decide_case, id);
}

/**
 * hg_decide_keep_replace:
 * @decide_case: a case as it is under the edition in use
 * @former: the same case as it was before
 *
 * What was not saved of @former is not saved of @decide_case, which goes where that would have gone.
 */
void
hg_decide_keep_replace (HgDecideCase *decide_case, HgDecideCase *former)
{
  if (hg_decide_case_is_modified (former))
    hg_decide_case_set_kept (decide_case, hg_decide_case_get_kept_id (former), NULL);
  set_forgotten (decide_case, get_forgotten (former));
}
