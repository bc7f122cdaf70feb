/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * Lists of rows (of HgAssessmentItem or of HgSheetItem), newest first.
 */
GListModel *hg_record_rows_of_sheets (GPtrArray *records);
gboolean    hg_record_rows_are_same  (GListModel *rows, GListModel *others);
gint64      hg_record_rows_get_id    (gpointer row);
gpointer    hg_record_rows_find      (GListModel *rows, gint64 id);

G_END_DECLS
