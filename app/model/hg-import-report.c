/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-import-report"

#include "config.h"

#include "hg-import-report.h"

G_DEFINE_BOXED_TYPE (HgImportReport, hg_import_report, hg_import_report_ref, hg_import_report_unref)

static void
clear (gpointer data)
{
  HgImportReport *self = data;

  g_clear_pointer (&self->info, hg_catalog_info_unref);
  g_ptr_array_unref (self->issues);
}

HgImportReport *
hg_import_report_new (void)
{
  HgImportReport *self = g_atomic_rc_box_new0 (HgImportReport);

  self->issues = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_issue_free);
  return self;
}

HgImportReport *
hg_import_report_ref (HgImportReport *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hg_import_report_unref (HgImportReport *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * hg_import_report_take:
 * @self: a report that is being built
 * @issue: (transfer full): one more issue
 */
void
hg_import_report_take (HgImportReport *self, HgIssue *issue)
{
  if (issue->severity == HG_SEVERITY_ERROR)
    self->n_errors++;
  else
    self->n_warnings++;
  g_ptr_array_add (self->issues, issue);
}
