/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-decision.h"

G_BEGIN_DECLS

/*
 * The liabilities in force on the day of the act and on that of the decision, beside each other where they differ, with what
 * each fine comes to and which text is lighter.
 */
GtkWidget *hg_law_view_new (const HgDecision *decision);

G_END_DECLS
