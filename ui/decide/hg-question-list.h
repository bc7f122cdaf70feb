/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-decide-case.h"

G_BEGIN_DECLS

#define HG_TYPE_QUESTION_LIST (hg_question_list_get_type ())
G_DECLARE_FINAL_TYPE (HgQuestionList, hg_question_list, HG, QUESTION_LIST, GtkWidget)

/**
 * HgQuestionList:
 *
 * The questions of a case: what was answered, folded, then what is still open, in the order that settles soonest. A question
 * that somebody is at work in stays where it is and keeps the focus, whatever the others do.
 */
GtkWidget *hg_question_list_new          (void);
void       hg_question_list_set_case     (HgQuestionList *self, HgDecideCase *decide_case);
void       hg_question_list_update       (HgQuestionList *self, GPtrArray *open);
gboolean   hg_question_list_focus        (HgQuestionList *self, const char *fact);
void       hg_question_list_focus_reason (HgQuestionList *self, const char *fact);
gboolean   hg_question_list_go           (HgQuestionList *self, int direction);
char      *hg_question_list_dup_order    (HgQuestionList *self);

G_END_DECLS
