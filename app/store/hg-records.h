/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"
#include "hg-db.h"
#include "hg-sheet-print.h"
#include "hg-sheet-record.h"
#include "hg-tray-entry.h"
#include "hg-types.h"

G_BEGIN_DECLS

/**
 * HgRecords:
 *
 * What people make (records.db), which no import touches. It grows by numbered migrations; a file made by a newer version
 * is refused and left alone. Belongs to one thread at a time.
 */
typedef struct _HgRecords HgRecords;

/**
 * HgRecordsEntry:
 *
 * Something that was opened.
 */
typedef struct
{
  HgItemKind kind;
  char      *id;
} HgRecordsEntry;

/* Makes @assessment's sheet. */
typedef gboolean (*HgRecordsFreeze) (HgAssessment *assessment, gpointer user_data, GError **error);

HgRecords *hg_records_open        (const char *path, GError **error);
void       hg_records_free        (HgRecords *self);
gboolean   hg_records_note_viewed (HgRecords *self, const char *catalog, HgItemKind kind, const char *id, GError **error);
GPtrArray *hg_records_list_viewed (HgRecords *self, const char *catalog, guint most, GError **error);

/* What was searched for (of char*), newest first, each once. */
gboolean   hg_records_note_search     (HgRecords *self, const char *text, GError **error);
GPtrArray *hg_records_list_searches   (HgRecords *self, GError **error);
gboolean   hg_records_forget_searches (HgRecords *self, GError **error);

/* Assessments */
gboolean      hg_records_save_assessment    (HgRecords *self, HgAssessment *assessment, HgRecordsFreeze freeze,
                                             gpointer user_data, GError **error);
HgAssessment *hg_records_load_assessment    (HgRecords *self, gint64 id, GError **error);
GPtrArray    *hg_records_list_assessments   (HgRecords *self, GError **error);
gboolean      hg_records_load_parts         (HgRecords *self, HgAssessment *assessment, GError **error);
gint64        hg_records_find_assessment    (HgRecords *self, const char *number, GError **error);
gboolean      hg_records_delete_assessment  (HgRecords *self, gint64 id, GError **error);
gboolean      hg_records_restore_assessment (HgRecords *self, gint64 id, GError **error);

/* The register of sheets. Makes @record's sheet, which now has its number. */
typedef gboolean (*HgRecordsFreezeSheet) (HgSheetRecord *record, gpointer user_data, GError **error);

gboolean       hg_records_register_sheet (HgRecords *self, HgSheetRecord *record, const char *prefix,
                                          HgRecordsFreezeSheet freeze, gpointer user_data, GError **error);
HgSheetRecord *hg_records_find_sheet     (HgRecords *self, const char *code, GError **error);
GPtrArray     *hg_records_list_sheets    (HgRecords *self, GError **error);

/* What became of a registered sheet (of HgSheetPrint), oldest first */
gboolean       hg_records_note_print     (HgRecords *self, const char *number, HgSheetPrint *print, GError **error);
GPtrArray     *hg_records_list_prints    (HgRecords *self, const char *number, GError **error);

/* The tray (of HgTrayEntry): what waits to be printed, in its order. */
GPtrArray *hg_records_list_tray    (HgRecords *self, GError **error);
gboolean   hg_records_replace_tray (HgRecords *self, GPtrArray *entries, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgRecords, hg_records_free)

G_END_DECLS
