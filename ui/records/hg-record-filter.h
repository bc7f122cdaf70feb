/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Narrows lists of HgAssessmentItem and HgSheetItem to those in which all words occur. A row is folded once.
 */
GtkFilter *hg_record_filter_new      (void);
void       hg_record_filter_set_text (GtkFilter *filter, const char *text);

G_END_DECLS
