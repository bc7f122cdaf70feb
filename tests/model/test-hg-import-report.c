/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-import-report"

#include "config.h"

#include "hg-import-report.h"

static void
test_counts (void)
{
  g_autoptr(HgImportReport) report = hg_import_report_new ();

  g_assert_false (report->accepted);
  hg_import_report_take (report, hg_issue_new (HG_SEVERITY_ERROR, "a", 1, 0, "one"));
  hg_import_report_take (report, hg_issue_new (HG_SEVERITY_WARNING, "b", 2, 0, "two"));
  hg_import_report_take (report, hg_issue_new (HG_SEVERITY_ERROR, "c", 3, 0, "three"));
  g_assert_cmpuint (report->issues->len, ==, 3);
  g_assert_cmpuint (report->n_errors, ==, 2);
  g_assert_cmpuint (report->n_warnings, ==, 1);
}

static void
test_reference (void)
{
  HgImportReport *report = hg_import_report_new ();
  HgImportReport *other = hg_import_report_ref (report);

  report->info = hg_catalog_info_new ();
  hg_import_report_unref (report);
  hg_import_report_take (other, hg_issue_new (HG_SEVERITY_WARNING, "a", 1, 0, "still here"));
  g_assert_cmpuint (other->n_warnings, ==, 1);
  hg_import_report_unref (other);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import-report/counts", test_counts);
  g_test_add_func ("/import-report/reference", test_reference);
  return g_test_run ();
}
