/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-assessment-item.h"
#include "hg-library.h"
#include "hg-sheet-item.h"

G_BEGIN_DECLS

#define HG_RECORD_SHELF_CASES "cases"
#define HG_RECORD_SHELF_SHEETS "sheets"

#define HG_TYPE_RECORD_SHELF (hg_record_shelf_get_type ())
G_DECLARE_FINAL_TYPE (HgRecordShelf, hg_record_shelf, HG, RECORD_SHELF, GtkWidget)

/**
 * HgRecordShelf:
 *
 * The two lists of what was kept, cases and registered sheets, one of them in view, with what can be done with the chosen
 * row below it. It reads both; what is done are actions of the window (see #HgRecordsPage).
 *
 * Signals
 * - changed: another row is chosen, or there are more or fewer
 */
void        hg_record_shelf_set_library   (HgRecordShelf *self, HgLibrary *library);
void        hg_record_shelf_reload        (HgRecordShelf *self);
void        hg_record_shelf_reveal        (HgRecordShelf *self, gint64 assessment);
void        hg_record_shelf_remove        (HgRecordShelf *self, gint64 assessment);
void        hg_record_shelf_set_view      (HgRecordShelf *self, const char *view);
const char *hg_record_shelf_get_view      (HgRecordShelf *self);
void        hg_record_shelf_set_text      (HgRecordShelf *self, const char *text);
void        hg_record_shelf_set_not_found (HgRecordShelf *self, const char *message);
char       *hg_record_shelf_dup_label     (HgRecordShelf *self, const char *view);
GObject    *hg_record_shelf_get_chosen    (HgRecordShelf *self);
gboolean    hg_record_shelf_focus         (HgRecordShelf *self);

G_END_DECLS
