/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-library.h"
#include "hg-sheet-options.h"
#include "hg-tray-entry.h"

G_BEGIN_DECLS

#define HG_TYPE_SHEET_EXPORT (hg_sheet_export_get_type ())
G_DECLARE_FINAL_TYPE (HgSheetExport, hg_sheet_export, HG, SHEET_EXPORT, GObject)

/**
 * HgSheetExport:
 *
 * Sheets of several matters and rules, each in a PDF of its own, named by number and title. One is made after the other in
 * the background, so that looking things up goes on; a file that is there already is never written over: the new one gets a
 * name beside it. Main thread.
 *
 * Properties (read only, notified)
 * - n-done (uint): how many files are written
 */
HgSheetExport *hg_sheet_export_new        (HgLibrary *library, GPtrArray *entries, HgSheetOptions *options,
                                           gboolean registers, const char *folder);
guint          hg_sheet_export_get_n      (HgSheetExport *self);
guint          hg_sheet_export_get_n_done (HgSheetExport *self);
char          *hg_sheet_export_dup_name   (HgTrayEntry *entry, guint copy);

/* FALSE where not all were written: what was written until then stays. */
void           hg_sheet_export_run_async  (HgSheetExport *self, GCancellable *cancellable, GAsyncReadyCallback callback,
                                           gpointer user_data);
gboolean       hg_sheet_export_run_finish (HgSheetExport *self, GAsyncResult *result, GError **error);

G_END_DECLS
