/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-decide-case.h"

G_BEGIN_DECLS

#define HG_TYPE_FACT_PICKER (hg_fact_picker_get_type ())
G_DECLARE_FINAL_TYPE (HgFactPicker, hg_fact_picker, HG, FACT_PICKER, GtkWidget)

/**
 * HgFactPicker:
 *
 * Finds a question by its words. Choosing one is the action "decide.pick" (s: fact).
 */
GtkWidget *hg_fact_picker_new      (void);
void       hg_fact_picker_set_case (HgFactPicker *self, HgDecideCase *decide_case);

G_END_DECLS
