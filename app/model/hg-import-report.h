/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-catalog-info.h"
#include "hg-issue.h"

G_BEGIN_DECLS

/**
 * HgImportReport:
 *
 * What reading one catalog found: its issues in order of lines, and whether the edition was accepted. An edition with an
 * error is refused as a whole. Immutable once built; reference counted.
 */
typedef struct
{
  gboolean       accepted;
  HgCatalogInfo *info;       /* (nullable): where the document got that far */
  GPtrArray     *issues;     /* of HgIssue */
  guint          n_errors;
  guint          n_warnings;
  guint          n_matters;
  guint          n_rules;
} HgImportReport;

#define HG_TYPE_IMPORT_REPORT (hg_import_report_get_type ())

GType           hg_import_report_get_type  (void);
HgImportReport *hg_import_report_new       (void);
HgImportReport *hg_import_report_ref       (HgImportReport *self);
void            hg_import_report_unref     (HgImportReport *self);
void            hg_import_report_take      (HgImportReport *self, HgIssue *issue);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgImportReport, hg_import_report_unref)

G_END_DECLS
