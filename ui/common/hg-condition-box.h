/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-condition.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * A condition as an indented tree of sentences: a node's lead above its children, a leaf with its evidence, judgements
 * marked.
 */
GtkWidget *hg_condition_box_new (const HgVocabulary *vocabulary, const HgCondition *condition);

G_END_DECLS
