/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-library.h"
#include "hg-sheet-review.h"

G_BEGIN_DECLS

#define HG_RECORDS_PAGE_CASES "cases\n"
#define HG_RECORDS_PAGE_SHEETS "sheets\n"

#define HG_TYPE_RECORDS_PAGE (hg_records_page_get_type ())
G_DECLARE_FINAL_TYPE (HgRecordsPage, hg_records_page, HG, RECORDS_PAGE, GtkWidget)

/**
 * HgRecordsPage:
 *
 * What the office has kept: cases and registered sheets, and the check of one sheet. It reads what it shows; what is done
 * with it are actions of the window: "win.open-case" (x), "win.copy-case" (x), "win.delete-case" (x), "win.check-record" (s),
 * "win.preview" and "win.print".
 *
 * A place is where one stands on the page, as a text that hg_records_page_go() understands: one of the two below, or what
 * hg_records_page_dup_place() gave.
 *
 * Signals
 * - changed: what can be done may have changed
 */
void           hg_records_page_set_library (HgRecordsPage *self, HgLibrary *library);
void           hg_records_page_reload      (HgRecordsPage *self);
void           hg_records_page_reveal      (HgRecordsPage *self, gint64 assessment);
void           hg_records_page_remove      (HgRecordsPage *self, gint64 assessment);
void           hg_records_page_check       (HgRecordsPage *self, const char *code);
char          *hg_records_page_dup_place   (HgRecordsPage *self);
void           hg_records_page_go          (HgRecordsPage *self, const char *place);
GtkEditable   *hg_records_page_get_entry   (HgRecordsPage *self);
HgSheetReview *hg_records_page_get_review  (HgRecordsPage *self);
GObject       *hg_records_page_get_chosen  (HgRecordsPage *self);
void           hg_records_page_focus       (HgRecordsPage *self);

G_END_DECLS
