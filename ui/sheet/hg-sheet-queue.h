/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-sheet-draft.h"

G_BEGIN_DECLS

/*
 * Sheets to a printer by its name, without a dialog: the PDF that the program draws itself goes to the queue as it is.
 * Main thread; the sheet is drawn on another.
 */
typedef void (*HgSheetQueueProgress) (const char *step, gpointer user_data);

void     hg_sheet_queue_print_draft_async (const char *printer, HgSheetDraft *draft, HgSheetQueueProgress progress,
                                           gpointer progress_data, GCancellable *cancellable,
                                           GAsyncReadyCallback callback, gpointer user_data);
void     hg_sheet_queue_print_async  (const char *printer, HgSheet *sheet, GCancellable *cancellable,
                                      GAsyncReadyCallback callback, gpointer user_data);
gboolean hg_sheet_queue_print_finish (GAsyncResult *result, GError **error);

G_END_DECLS
