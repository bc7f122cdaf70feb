/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * What reads otherwise in the edition in use, line by line. Each line leads to the text where it is still there: matters,
 * rules and laws by "win.show-item", questions of a case that is at work by "decide.unfold".
 */
void hg_change_list_fill (GtkBox *box, GPtrArray *changes, gboolean in_case);

G_END_DECLS
