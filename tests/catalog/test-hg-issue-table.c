/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-issue-table"

#include "config.h"

#include "hg-issue-table.h"

#include <string.h>

static void
test_table (void)
{
  g_autoptr(GHashTable) tags = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_kinds;
  const HgIssueKind *kinds = hg_issue_table_get (&n_kinds);

  g_assert_cmpuint (n_kinds, >, 40);
  for (guint i = 0; i < n_kinds; i++)
    {
      g_assert_true (g_regex_match_simple ("^[a-z]+(-[a-z]+)*$", kinds[i].tag, 0, 0));
      g_assert_true (g_hash_table_add (tags, (gpointer) kinds[i].tag));
      g_assert_cmpuint (strlen (kinds[i].explanation), >, 20);
      g_assert_true (g_str_has_suffix (kinds[i].explanation, "."));
      g_assert_true (hg_issue_table_find (kinds[i].tag) == &kinds[i]);
    }
  g_assert_null (hg_issue_table_find ("no-such-tag"));
}

static char *
read_sources (void)
{
  static const char *const folders[] = { "catalog", "store", "importing" };
  GString *all = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "app", folders[i], NULL);
      g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
      const char *name;

      g_assert_nonnull (dir);
      while ((name = g_dir_read_name (dir)) != NULL)
        {
          g_autofree char *path = g_build_filename (folder, name, NULL);
          g_autofree char *text = NULL;

          if (g_str_has_suffix (name, ".c") && strstr (name, "issue-table") == NULL &&
              g_file_get_contents (path, &text, NULL, NULL))
            g_string_append (all, text);
        }
    }
  return g_string_free (all, FALSE);
}

/* A tag that no source names is a promise that nobody keeps. */
static void
test_used (void)
{
  g_autofree char *sources = read_sources ();
  guint n_kinds;
  const HgIssueKind *kinds = hg_issue_table_get (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      g_autofree char *quoted = g_strdup_printf ("\"%s\"", kinds[i].tag);

      g_test_message ("%s", quoted);
      if (!g_str_has_prefix (kinds[i].tag, "too-many-"))   /* the table's own */
        g_assert_nonnull (strstr (sources, quoted));
    }
}

static void
test_report (void)
{
  g_autoptr(HgImportReport) report = hg_import_report_new ();
  const HgIssue *issue;

  hg_issue_table_report (report, "unknown-law", 3, 7, "%s and %u", "文", 9u);
  hg_issue_table_report (report, "unused-law", 4, 0, "plain");
  issue = g_ptr_array_index (report->issues, 0);
  g_assert_cmpstr (issue->message, ==, "文 and 9");
  g_assert_cmpuint (issue->line, ==, 3);
  g_assert_cmpuint (issue->other_line, ==, 7);
  g_assert_cmpint (issue->severity, ==, HG_SEVERITY_ERROR);
  g_assert_cmpuint (report->n_errors, ==, 1);
  g_assert_cmpuint (report->n_warnings, ==, 1);
}

/* A hostile file cannot fill the memory with issues. */
static void
test_most (void)
{
  g_autoptr(HgImportReport) report = hg_import_report_new ();

  for (guint i = 0; i < 5000; i++)
    hg_issue_table_report (report, "unknown-law", i, 0, "again");
  g_assert_cmpuint (report->issues->len, ==, 1001);
  g_assert_cmpstr (((HgIssue *) g_ptr_array_index (report->issues, 1000))->tag, ==, "too-many-issues");
}

/* Warnings alone never refuse an edition, however many there are; and they never hide an error. */
static void
test_most_warnings (void)
{
  g_autoptr(HgImportReport) report = hg_import_report_new ();

  for (guint i = 0; i < 5000; i++)
    hg_issue_table_report (report, "unused-law", i, 0, "again");
  g_assert_cmpuint (report->n_errors, ==, 0);
  g_assert_cmpuint (report->issues->len, ==, 1001);
  hg_issue_table_report (report, "unknown-law", 5001, 0, "at last");
  g_assert_cmpuint (report->n_errors, ==, 1);
  g_assert_cmpstr (((HgIssue *) g_ptr_array_index (report->issues, 1001))->tag, ==, "unknown-law");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/issue-table/table", test_table);
  g_test_add_func ("/issue-table/used", test_used);
  g_test_add_func ("/issue-table/report", test_report);
  g_test_add_func ("/issue-table/most", test_most);
  g_test_add_func ("/issue-table/most-warnings", test_most_warnings);
  return g_test_run ();
}
