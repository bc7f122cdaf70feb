/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * Citations as buttons in a line that wraps. A click asks the window for all that cites the same article
 * ("win.show-citing"), whatever its version, paragraph and item.
 */
GtkWidget *hg_citation_box_new (const HgVocabulary *vocabulary, GPtrArray *cites, const GDate *day);

G_END_DECLS
