/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-decide-state.h"
#include "hg-fact.h"
#include "hg-matter.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

#define HG_TYPE_QUESTION_ROW (hg_question_row_get_type ())
G_DECLARE_FINAL_TYPE (HgQuestionRow, hg_question_row, HG, QUESTION_ROW, GtkWidget)

/**
 * HgQuestionRow:
 *
 * One question: what is asked, what proves it, which rules ask it, the editor, and the reason that a judgement needs. Folded
 * it is one line with the answer, and a click unfolds it.
 *
 * What is written becomes the action "decide.write" (sis: fact, #HgDecideNote, text); unfolding "decide.unfold" (s: fact).
 */
GtkWidget    *hg_question_row_new          (HgVocabulary *vocabulary, const HgFact *fact, GPtrArray *rules,
                                            const HgMatter *matter);
const HgFact *hg_question_row_get_fact     (HgQuestionRow *self);
void          hg_question_row_update       (HgQuestionRow *self, const HgDecideAnswer *answer, gboolean matters);
void          hg_question_row_set_folded   (HgQuestionRow *self, gboolean is_folded);
gboolean      hg_question_row_is_folded    (HgQuestionRow *self);
gboolean      hg_question_row_is_answered  (HgQuestionRow *self);
gboolean      hg_question_row_has_focus    (HgQuestionRow *self);
void          hg_question_row_focus_reason (HgQuestionRow *self);

G_END_DECLS
