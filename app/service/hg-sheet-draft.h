/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-library.h"
#include "hg-sheet-print.h"
#include "hg-sheet-request.h"

G_BEGIN_DECLS

#define HG_TYPE_SHEET_DRAFT (hg_sheet_draft_get_type ())
G_DECLARE_FINAL_TYPE (HgSheetDraft, hg_sheet_draft, HG, SHEET_DRAFT, GObject)

/**
 * HgSheetDraft:
 *
 * A sheet before it leaves the program: what was asked for, how it looks with the options that were chosen, and its number
 * once it was issued. It takes a number only when it is issued, and keeps it until something on it is changed: printing the
 * same sheet again takes no second one. A sheet that came from elsewhere is what it is: it has no options and gets no
 * number here. Main thread.
 *
 * Signals
 * - changed: the sheet, its number or the error are not what they were
 */
HgSheetDraft   *hg_sheet_draft_new           (HgLibrary *library, HgSheetRequest *request, gboolean registers);
HgSheetDraft   *hg_sheet_draft_new_fixed     (HgLibrary *library, HgSheet *sheet);
gboolean        hg_sheet_draft_is_fixed      (HgSheetDraft *self);
HgLibrary      *hg_sheet_draft_get_library   (HgSheetDraft *self);
HgSheetRequest *hg_sheet_draft_get_request   (HgSheetDraft *self);
HgSheet        *hg_sheet_draft_get_sheet     (HgSheetDraft *self);
const char     *hg_sheet_draft_get_number    (HgSheetDraft *self);
const GError   *hg_sheet_draft_get_error     (HgSheetDraft *self);
gboolean        hg_sheet_draft_get_registers (HgSheetDraft *self);
void            hg_sheet_draft_set_options   (HgSheetDraft *self, HgSheetOptions *options);
void            hg_sheet_draft_set_registers (HgSheetDraft *self, gboolean registers);

/* The sheet to be put on paper. Where sheets are registered, it and its number are kept before it comes back. */
void            hg_sheet_draft_issue_async   (HgSheetDraft *self, GAsyncReadyCallback callback, gpointer user_data);
HgSheet        *hg_sheet_draft_issue_finish  (HgSheetDraft *self, GAsyncResult *result, GError **error);

/* What became of it, for the register. */
void            hg_sheet_draft_note_print    (HgSheetDraft *self, HgSheetOutlet outlet, const char *target,
                                              HgPrintResult result, const char *detail);

G_END_DECLS
