/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-sheet-print.h"
#include "hg-sheet-record.h"

G_BEGIN_DECLS

/*
 * The register of sheets in records.db.
 */
char          *hg_sheet_table_reserve (HgDb *db, const char *prefix, guint year, GError **error);
gboolean       hg_sheet_table_insert  (HgDb *db, HgSheetRecord *record, GError **error);
HgSheetRecord *hg_sheet_table_find    (HgDb *db, const char *number, GError **error);
GPtrArray     *hg_sheet_table_list    (HgDb *db, GError **error);

/* What became of a sheet */
gboolean       hg_sheet_table_add_print   (HgDb *db, const char *number, const HgSheetPrint *print, GError **error);
GPtrArray     *hg_sheet_table_list_prints (HgDb *db, const char *number, GError **error);

G_END_DECLS
