/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-fact.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

#define HG_TYPE_ANSWER_EDITOR (hg_answer_editor_get_type ())
G_DECLARE_FINAL_TYPE (HgAnswerEditor, hg_answer_editor, HG, ANSWER_EDITOR, GtkWidget)

/**
 * HgAnswerEditor:
 *
 * Where one question is answered, by the type of its fact: buttons, or an entry that says how it was read. It writes nothing
 * itself; what people do becomes the actions "decide.answer" (ss: fact, value), "decide.unknown" (s) and "decide.unset" (s).
 * On the buttons the keys y, n and u answer, and 1 to 9 choose.
 */
GtkWidget *hg_answer_editor_new       (HgVocabulary *vocabulary, const HgFact *fact);
void       hg_answer_editor_set       (HgAnswerEditor *self, const char *value, gboolean unknown);

G_END_DECLS
