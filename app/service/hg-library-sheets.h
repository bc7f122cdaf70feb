/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-library.h"
#include "hg-sheet-print.h"
#include "hg-sheet-record.h"
#include "hg-sheet-request.h"
#include "hg-sheet-review.h"

G_BEGIN_DECLS

/*
 * The part of HgLibrary that makes sheets, gives them numbers and finds them again.
 */

/* The sheet as it would be today, without a number: for a preview. */
void           hg_library_make_requested_sheet_async  (HgLibrary *self, HgSheetRequest *request, GCancellable *cancellable,
                                                       GAsyncReadyCallback callback, gpointer user_data);
HgSheet       *hg_library_make_requested_sheet_finish (HgLibrary *self, GAsyncResult *result, GError **error);

/* The sheet with the office's next number; the number and the sheet are kept before they come back, so print after that.
   HG_ERROR_INVALID where the recipient's code cannot be right and is not confirmed. */
void           hg_library_register_sheet_async        (HgLibrary *self, HgSheetRequest *request, GCancellable *cancellable,
                                                       GAsyncReadyCallback callback, gpointer user_data);
HgSheetRecord *hg_library_register_sheet_finish       (HgLibrary *self, GAsyncResult *result, GError **error);

/* By a number as it was typed, or what a QR code says: the sheet as it was, and what has changed since. Numbers of
   assessments are found too. */
void           hg_library_review_sheet_async          (HgLibrary *self, const char *code, GCancellable *cancellable,
                                                       GAsyncReadyCallback callback, gpointer user_data);
HgSheetReview *hg_library_review_sheet_finish         (HgLibrary *self, GAsyncResult *result, GError **error);

/* All registered sheets (of HgSheetRecord), newest first, without what they say and rest on. */
void           hg_library_list_sheets_async           (HgLibrary *self, GCancellable *cancellable,
                                                       GAsyncReadyCallback callback, gpointer user_data);
GPtrArray     *hg_library_list_sheets_finish          (HgLibrary *self, GAsyncResult *result, GError **error);

/* Notes that a registered sheet was printed or saved, or should have been; it is noted behind all that was asked before. */
void           hg_library_note_print                  (HgLibrary *self, const char *number, HgSheetOutlet outlet,
                                                       const char *target, HgPrintResult result, const char *detail);

/* What became of a registered sheet (of HgSheetPrint), oldest first. */
void           hg_library_list_prints_async           (HgLibrary *self, const char *number, GCancellable *cancellable,
                                                       GAsyncReadyCallback callback, gpointer user_data);
GPtrArray     *hg_library_list_prints_finish          (HgLibrary *self, GAsyncResult *result, GError **error);

G_END_DECLS
