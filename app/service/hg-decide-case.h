/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "hg-decide-state.h"
#include "hg-decide-target.h"

G_BEGIN_DECLS

/* What may be written to an answer: why it was judged so, and what proves it. */
typedef enum
{
  HG_DECIDE_NOTE_REASON,
  HG_DECIDE_NOTE_EVIDENCE,
} HgDecideNote;

#define HG_TYPE_DECIDE_CASE (hg_decide_case_get_type ())
G_DECLARE_FINAL_TYPE (HgDecideCase, hg_decide_case, HG, DECIDE_CASE, GObject)

/**
 * HgDecideCase:
 *
 * One case under one edition: the answers so far, what they decide, and the way back through what was done. It is decided
 * anew at each answer. Belongs to the main thread.
 *
 * Signals
 * - changed: an answer, a date or a text; hg_decide_case_get_decision() is already that of the new state
 */
HgDecideCase         *hg_decide_case_new            (HgDecideTarget *target);
HgDecideTarget       *hg_decide_case_get_target     (HgDecideCase *self);
HgDecision           *hg_decide_case_get_decision   (HgDecideCase *self);
const HgDecideState  *hg_decide_case_get_state      (HgDecideCase *self);

/* Answers */
const HgDecideAnswer *hg_decide_case_get_answer     (HgDecideCase *self, const char *fact);
void                  hg_decide_case_answer         (HgDecideCase *self, const char *fact, const char *value);
void                  hg_decide_case_set_unknown    (HgDecideCase *self, const char *fact);
void                  hg_decide_case_pick           (HgDecideCase *self, const char *fact);
void                  hg_decide_case_unset          (HgDecideCase *self, const char *fact);
void                  hg_decide_case_clear          (HgDecideCase *self);
void                  hg_decide_case_write          (HgDecideCase *self, const char *fact, HgDecideNote note,
                                                     const char *text);

/* The case itself */
void                  hg_decide_case_set_dates      (HgDecideCase *self, const GDate *act, const GDate *decision);
void                  hg_decide_case_set_party      (HgDecideCase *self, const char *party);

/* The way back */
gboolean              hg_decide_case_can_undo       (HgDecideCase *self);
gboolean              hg_decide_case_can_redo       (HgDecideCase *self);
void                  hg_decide_case_undo           (HgDecideCase *self);
void                  hg_decide_case_redo           (HgDecideCase *self);

/* Keeping it */
gboolean              hg_decide_case_is_modified    (HgDecideCase *self);
gint64                hg_decide_case_get_kept_id    (HgDecideCase *self);
void                  hg_decide_case_set_kept       (HgDecideCase *self, gint64 id,
                                                     const HgDecision *decision);
void                  hg_decide_case_restore        (HgDecideCase *self, HgDecideState *state, gint64 id);

G_END_DECLS
