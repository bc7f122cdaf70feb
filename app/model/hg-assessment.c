/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-assessment"

#include "config.h"

#include "hg-assessment.h"

G_DEFINE_BOXED_TYPE (HgAssessment, hg_assessment, hg_assessment_ref, hg_assessment_unref)

static void
answer_free (gpointer data)
{
  HgAssessmentAnswer *answer = data;

  g_free (answer->fact);
  g_free (answer->value);
  g_free (answer->reason);
  g_free (answer->evidence);
  g_free (answer);
}

static void
result_free (gpointer data)
{
  HgAssessmentResult *result = data;

  g_free (result->rule);
  g_free (result->number);
  g_free (result->title);
  g_free (result->overridden_by);
  g_free (result);
}

static void
part_free (gpointer data)
{
  HgAssessmentPart *part = data;

  g_free (part->id);
  g_free (part->number);
  g_free (part->name);
  g_free (part->digest);
  g_free (part);
}

static void
clear (gpointer data)
{
  HgAssessment *self = data;

  g_free (self->number);
  g_free (self->target);
  g_free (self->party);
  g_free (self->note);
  g_ptr_array_unref (self->answers);
  g_free (self->catalog);
  g_free (self->edition);
  g_free (self->hash);
  g_free (self->target_number);
  g_free (self->target_title);
  g_ptr_array_unref (self->results);
  g_ptr_array_unref (self->parts);
  g_free (self->created);
  g_free (self->changed);
  g_clear_pointer (&self->sheet, g_bytes_unref);
}

/**
 * hg_assessment_new:
 *
 * Returns: (transfer full): an assessment of nothing, without dates and answers
 */
HgAssessment *
hg_assessment_new (void)
{
  HgAssessment *self = g_atomic_rc_box_new0 (HgAssessment);

  self->answers = g_ptr_array_new_with_free_func (answer_free);
  self->results = g_ptr_array_new_with_free_func (result_free);
  self->parts = g_ptr_array_new_with_free_func (part_free);
  return self;
}

HgAssessment *
hg_assessment_ref (HgAssessment *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hg_assessment_unref (HgAssessment *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * hg_assessment_copy_as_new:
 * @self: an assessment
 *
 * Copies what people filled in. What came of it, and under which edition, is found anew when the copy is kept.
 *
 * Returns: (transfer full): an assessment that was not kept yet
 */
HgAssessment *
hg_assessment_copy_as_new (const HgAssessment *self)
{
  HgAssessment *copy = hg_assessment_new ();

  hg_assessment_set_target (copy, self->target_kind, self->target);
  copy->party = g_strdup (self->party);
  copy->note = g_strdup (self->note);
  copy->act_date = self->act_date;
  copy->decision_date = self->decision_date;
  for (guint i = 0; i < self->answers->len; i++)
    {
      const HgAssessmentAnswer *answer = g_ptr_array_index (self->answers, i);

      hg_assessment_set_answer (copy, answer->fact, answer->value, answer->reason, answer->evidence);
    }
  return copy;
}

/**
 * hg_assessment_set_target:
 * @self: an assessment that is being built
 * @kind: a matter or a rule
 * @id: (nullable): its id; %NULL asks what could apply
 */
void
hg_assessment_set_target (HgAssessment *self, HgItemKind kind, const char *id)
{
  g_free (self->target);
  self->target = g_strdup (id);
  self->target_kind = kind;
}

static HgAssessmentAnswer *
find_answer (const HgAssessment *self, const char *fact)
{
  for (guint i = 0; i < self->answers->len; i++)
    {
      HgAssessmentAnswer *answer = g_ptr_array_index (self->answers, i);

      if (g_str_equal (answer->fact, fact))
        return answer;
    }
  return NULL;
}

/* Nothing but space says nothing. */
static void
set_text (char **text, const char *value)
{
  g_autofree char *stripped = value != NULL ? g_strstrip (g_strdup (value)) : NULL;

  g_free (*text);
  *text = stripped != NULL && *stripped != '\0' ? g_steal_pointer (&stripped) : NULL;
}

/**
 * hg_assessment_set_answer:
 * @self: an assessment that is being built
 * @fact: a fact's id
 * @value: (nullable): the answer as hg_facts_set() takes it; %NULL says that it was asked and is unknown
 * @reason: (nullable): why
 * @evidence: (nullable): what proves it
 *
 * Answers a question, in the place of an earlier answer where there is one.
 */
void
hg_assessment_set_answer (HgAssessment *self, const char *fact, const char *value, const char *reason,
                          const char *evidence)
{
  HgAssessmentAnswer *answer = find_answer (self, fact);

  if (answer == NULL)
    {
      answer = g_new0 (HgAssessmentAnswer, 1);
      answer->fact = g_strdup (fact);
      g_ptr_array_add (self->answers, answer);
    }
  g_free (answer->value);
  answer->value = g_strdup (value);
  set_text (&answer->reason, reason);
  set_text (&answer->evidence, evidence);
}

/**
 * hg_assessment_add_result:
 * @self: an assessment that is being built
 * @rule: a rule's id
 * @number: its number
 * @title: its title
 *
 * Returns: (transfer none): what the rule gave, to be filled in
 */
HgAssessmentResult *
hg_assessment_add_result (HgAssessment *self, const char *rule, const char *number, const char *title)
{
  HgAssessmentResult *result = g_new0 (HgAssessmentResult, 1);

  result->rule = g_strdup (rule);
  result->number = g_strdup (number);
  result->title = g_strdup (title);
  g_ptr_array_add (self->results, result);
  return result;
}

/**
 * hg_assessment_add_part:
 * @self: an assessment that is being built
 * @kind: a matter, a rule or a fact
 * @id: its id
 * @number: (nullable): the number that people see
 * @name: what people call it
 * @digest: of its text
 *
 * Notes a text that the assessment rests on; once.
 */
void
hg_assessment_add_part (HgAssessment *self, HgPartKind kind, const char *id, const char *number, const char *name,
                        const char *digest)
{
  HgAssessmentPart *part;

  if (hg_assessment_get_part (self, kind, id) != NULL)
    return;
  part = g_new0 (HgAssessmentPart, 1);
  part->kind = kind;
  part->id = g_strdup (id);
  part->number = g_strdup (number);
  part->name = g_strdup (name);
  part->digest = g_strdup (digest);
  g_ptr_array_add (self->parts, part);
}

/**
 * hg_assessment_get_answer:
 * @self: an assessment
 * @fact: a fact's id
 *
 * Returns: (transfer none) (nullable): what was answered; %NULL where it was not asked
 */
const HgAssessmentAnswer *
hg_assessment_get_answer (const HgAssessment *self, const char *fact)
{
  return find_answer (self, fact);
}

/**
 * hg_assessment_get_part:
 * @self: an assessment
 * @kind: a matter, a rule or a fact
 * @id: its id
 *
 * Returns: (transfer none) (nullable): the text as it was; %NULL where @self does not rest on it
 */
const HgAssessmentPart *
hg_assessment_get_part (const HgAssessment *self, HgPartKind kind, const char *id)
{
  for (guint i = 0; i < self->parts->len; i++)
    {
      const HgAssessmentPart *part = g_ptr_array_index (self->parts, i);

      if (part->kind == kind && g_str_equal (part->id, id))
        return part;
    }
  return NULL;
}

HgAssessmentChange *
hg_assessment_change_new (HgPartChange change, HgPartKind kind, const char *id, const char *number, const char *name)
{
  HgAssessmentChange *self = g_new0 (HgAssessmentChange, 1);

  self->change = change;
  self->kind = kind;
  self->id = g_strdup (id);
  self->number = g_strdup (number);
  self->name = g_strdup (name);
  return self;
}

void
hg_assessment_change_free (HgAssessmentChange *change)
{
  g_free (change->id);
  g_free (change->number);
  g_free (change->name);
  g_free (change);
}
