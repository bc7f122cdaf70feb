/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-ctl-check"

#include "config.h"

#include "hg-ctl-check.h"

#include <glib/gi18n.h>

#include "hg-ctl-json.h"
#include "hg-importer.h"
#include "hg-issue-table.h"
#include "hg-paths.h"
#include "hg-shelf.h"

static void
print_report (const char *file, const HgImportReport *report)
{
  for (guint i = 0; i < report->issues->len; i++)
    {
      g_autofree char *text = hg_issue_to_text (g_ptr_array_index (report->issues, i), file);

      g_print ("%s\n", text);
    }
  g_printerr (_("%s: %u matters, %u rules, %u errors, %u warnings\n"), file, report->n_matters, report->n_rules,
              report->n_errors, report->n_warnings);
}

/**
 * hg_ctl_check_file:
 * @options: the files to check
 *
 * "check": all issues as FILE:LINE: tag: sentence.
 *
 * Returns: %HG_CTL_ISSUES where a file has an error; warnings alone are no failure
 */
HgCtlStatus
hg_ctl_check_file (const HgCtlOptions *options)
{
  g_autoptr(JsonBuilder) json = json_builder_new ();
  HgCtlStatus status = HG_CTL_OK;

  json_builder_begin_array (json);
  for (char **file = options->arguments; *file != NULL; file++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(HgImportReport) report = hg_importer_check (*file, NULL, NULL, NULL, &error);

      if (report == NULL)
        return hg_ctl_fail (error);
      if (options->json)
        hg_ctl_json_add_report (json, *file, report);
      else
        print_report (*file, report);
      if (!report->accepted)
        status = HG_CTL_ISSUES;
    }
  json_builder_end_array (json);
  if (options->json)
    hg_ctl_json_print (json);
  return status;
}

/**
 * hg_ctl_check_build:
 * @options: the file to import
 *
 * "build": imports a catalog and puts it in use.
 *
 * Returns: %HG_CTL_ISSUES where it is refused
 */
HgCtlStatus
hg_ctl_check_build (const HgCtlOptions *options)
{
  g_autofree char *folder = hg_paths_dup_editions_dir ();
  g_autofree char *shipped = hg_paths_dup_shipped_catalog ();
  g_autoptr(GError) error = NULL;
  g_autoptr(HgShelf) shelf = hg_shelf_open (folder, shipped, &error);
  g_autoptr(HgImportReport) report = NULL;

  if (shelf != NULL)
    report = hg_shelf_import (shelf, options->arguments[0], NULL, NULL, NULL, &error);
  if (report == NULL)
    return hg_ctl_fail (error);
  print_report (options->arguments[0], report);
  if (!report->accepted)
    g_printerr (_("The catalog is refused; the edition in use stays so.\n"));
  return report->accepted ? HG_CTL_OK : HG_CTL_ISSUES;
}

/**
 * hg_ctl_check_explain:
 * @options: a tag, or none for all of them
 *
 * "explain": says what a kind of issue means and what helps.
 *
 * Returns: %HG_CTL_ISSUES where there is no such tag
 */
HgCtlStatus
hg_ctl_check_explain (const HgCtlOptions *options)
{
  const char *tag = options->arguments != NULL ? options->arguments[0] : NULL;
  guint n_kinds, n_found = 0;
  const HgIssueKind *kinds = hg_issue_table_get (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    if (tag == NULL || g_str_equal (kinds[i].tag, tag))
      {
        n_found++;
        g_print ("%s (%s): %s\n", kinds[i].tag, kinds[i].severity == HG_SEVERITY_ERROR ? _("error") : _("warning"),
                 _(kinds[i].explanation));
      }
  if (n_found == 0)
    g_printerr (_("heguictl: There is no kind of issue “%s”.\n"), tag);
  return n_found > 0 ? HG_CTL_OK : HG_CTL_ISSUES;
}
