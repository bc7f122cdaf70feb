/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-reason.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * Why a condition holds or not, as an indented tree: a mark that says it in form and in words, the sentence, the answer.
 */
GtkWidget  *hg_reason_box_new      (const HgVocabulary *vocabulary, const HgReason *reason);
char       *hg_reason_box_dup_line (const HgVocabulary *vocabulary, const HgReason *reason, gboolean *is_whole);
const char *hg_reason_box_get_icon (HgTruth truth);

G_END_DECLS
