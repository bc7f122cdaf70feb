/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

/**
 * HgAssessmentAnswer:
 *
 * What was answered to one question. @value is as hg_facts_set() takes it; a question that was asked and could not be
 * answered has none, and is remembered as asked.
 */
typedef struct
{
  char *fact;       /* its id, or HG_FACT_FINE; never one of the two dates of every decision */
  char *value;      /* (nullable): unknown */
  char *reason;     /* (nullable): why a judgement was made so */
  char *evidence;   /* (nullable): what proves it, and where it lies */
} HgAssessmentAnswer;

/**
 * HgAssessmentResult:
 *
 * What one rule gave. What stood in the edition is kept with it, so that it can be read without the edition.
 */
typedef struct
{
  char     *rule;            /* its id */
  char     *number;
  char     *title;
  HgOutcome outcome;
  HgForce   force;
  HgResult  result;
  gboolean  general;         /* of the rules that stand beside every matter */
  char     *overridden_by;   /* (nullable): the id of the rule that it gives way to */
} HgAssessmentResult;

/**
 * HgAssessmentPart:
 *
 * A text that an assessment rests on, and the digest of what it said.
 */
typedef struct
{
  HgPartKind kind;
  char      *id;
  char      *number;   /* (nullable): only matters and rules have one */
  char      *name;     /* a title, the question of a fact, the name of a scheme */
  char      *digest;
} HgAssessmentPart;

/**
 * HgAssessmentChange:
 *
 * How a text that an assessment rests on differs in another edition.
 */
typedef struct
{
  HgPartChange change;
  HgPartKind   kind;
  char        *id;
  char        *number;   /* (nullable) */
  char        *name;
} HgAssessmentChange;

/**
 * HgAssessment:
 *
 * One case as it was decided: what was asked and answered, when, under which edition, and what came of it. People's work,
 * kept in records.db whatever becomes of the edition. Built by one owner and not changed once it was handed on; reference
 * counted, and so free to cross threads.
 *
 * Whoever fills in the form sets the target, party, note, dates and answers; the rest is set when it is kept.
 */
typedef struct
{
  gint64     id;              /* 0 until it is kept */
  char      *number;          /* (nullable): the number of its sheet, once it is kept */

  char      *target;          /* (nullable): the id of a matter or rule; none: "what could apply?" */
  HgItemKind target_kind;     /* of @target */
  char      *party;           /* (nullable): who it is about */
  char      *note;            /* (nullable) */
  GDate      act_date;        /* cleared: not known */
  GDate      decision_date;   /* cleared: open */
  GPtrArray *answers;         /* of HgAssessmentAnswer, in the order they were given */

  char      *catalog;         /* (nullable) until it is kept: the catalog's id, … */
  char      *edition;
  char      *hash;            /* … and the SHA-256 of the edition's XML */
  char      *target_number;   /* (nullable) */
  char      *target_title;    /* (nullable) */
  GPtrArray *results;         /* of HgAssessmentResult, in the order of the sheet */
  GPtrArray *parts;           /* of HgAssessmentPart */
  char      *created;         /* (nullable): ISO 8601 with the offset from UTC */
  char      *changed;         /* (nullable): likewise */
  GBytes    *sheet;           /* (nullable): the sheet as it was, packed by hg-sheet-pack.h */
} HgAssessment;

#define HG_TYPE_ASSESSMENT (hg_assessment_get_type ())

GType                     hg_assessment_get_type        (void);
HgAssessment             *hg_assessment_new             (void);
HgAssessment             *hg_assessment_ref             (HgAssessment *self);
void                      hg_assessment_unref           (HgAssessment *self);
HgAssessment             *hg_assessment_copy_as_new     (const HgAssessment *self);

/* While it is being built */
void                      hg_assessment_set_target      (HgAssessment *self, HgItemKind kind, const char *id);
void                      hg_assessment_set_answer      (HgAssessment *self, const char *fact, const char *value,
                                                         const char *reason, const char *evidence);
HgAssessmentResult       *hg_assessment_add_result      (HgAssessment *self, const char *rule, const char *number,
                                                         const char *title);
void                      hg_assessment_add_part        (HgAssessment *self, HgPartKind kind, const char *id,
                                                         const char *number, const char *name, const char *digest);

const HgAssessmentAnswer *hg_assessment_get_answer      (const HgAssessment *self, const char *fact);
const HgAssessmentPart   *hg_assessment_get_part        (const HgAssessment *self, HgPartKind kind, const char *id);

HgAssessmentChange       *hg_assessment_change_new      (HgPartChange change, HgPartKind kind, const char *id,
                                                         const char *number, const char *name);
void                      hg_assessment_change_free     (HgAssessmentChange *change);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgAssessment, hg_assessment_unref)

G_END_DECLS
