/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-import-report.h"

G_BEGIN_DECLS

#define HG_TYPE_ISSUE_ROW (hg_issue_row_get_type ())
G_DECLARE_FINAL_TYPE (HgIssueRow, hg_issue_row, HG, ISSUE_ROW, GObject)

/**
 * HgIssueRow:
 *
 * An issue of a report as an item of a list: it keeps the report alive, and is no copy.
 */
GListModel         *hg_issue_row_list_new     (HgImportReport *report);
GtkListItemFactory *hg_issue_row_factory_new  (void);
const HgIssue      *hg_issue_row_get_issue    (HgIssueRow *self);

G_END_DECLS
