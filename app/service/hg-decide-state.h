/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HgDecideAnswer:
 *
 * What a case holds of one question. A question that was only picked has neither value nor @unknown.
 */
typedef struct
{
  char    *fact;       /* its id, or HG_FACT_FINE */
  char    *value;      /* (nullable): as hg_facts_set() takes it */
  gboolean unknown;    /* it was asked, and nobody knows */
  char    *reason;     /* (nullable): why a judgement was made so */
  char    *evidence;   /* (nullable): what proves it, and where it lies */
} HgDecideAnswer;

/**
 * HgDecideState:
 *
 * All that people can change in a case, at one moment: what undoing returns to. Belongs to its #HgDecideCase.
 */
typedef struct
{
  GDate      act_date;        /* cleared: not known */
  GDate      decision_date;   /* cleared: open */
  char      *party;           /* (nullable) */
  GPtrArray *answers;         /* of HgDecideAnswer, in the order they were given */
} HgDecideState;

HgDecideState  *hg_decide_state_new    (void);
HgDecideState  *hg_decide_state_copy   (const HgDecideState *self);
void            hg_decide_state_free   (HgDecideState *self);
HgDecideAnswer *hg_decide_state_find   (const HgDecideState *self, const char *fact);
HgDecideAnswer *hg_decide_state_ensure (HgDecideState *self, const char *fact);
void            hg_decide_state_remove (HgDecideState *self, const char *fact);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgDecideState, hg_decide_state_free)

G_END_DECLS
