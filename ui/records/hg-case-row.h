/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * The rows of kept cases (of HgAssessmentItem), and how days of keeping are written in both lists.
 */
GtkListItemFactory *hg_case_row_factory_new (void);
char               *hg_case_row_dup_time    (const char *iso);

G_END_DECLS
