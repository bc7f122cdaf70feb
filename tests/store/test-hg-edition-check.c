/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-edition-check"

#include "config.h"

#include "hg-edition-check.h"

#include "helper-full.h"
#include "hg-guide-table.h"
#include "hg-matter-table.h"
#include "hg-rule-table.h"

/* What each check finds has a fixture of its own in tests/data/checks; here is what they share. */

static void
fill (HelperFull *full)
{
  g_autoptr(HgPacker) packer = hg_packer_new ();
  gint64 next_step = 1;

  for (guint i = 0; i < full->matters->len; i++)
    g_assert_true (hg_matter_table_insert (full->db, g_ptr_array_index (full->matters, i), i + 1, full->vocabulary, full->keys,
                                           packer, NULL));
  for (guint i = 0; i < full->rules->len; i++)
    g_assert_true (hg_rule_table_insert (full->db, g_ptr_array_index (full->rules, i), i + 1, full->vocabulary, full->keys,
                                         packer, NULL));
  for (guint i = 0; i < full->chapters->len; i++)
    g_assert_true (hg_guide_table_insert (full->db, g_ptr_array_index (full->chapters, i), &next_step, NULL));
}

static void
collect_cb (const char *tag, guint line, guint other_line, const char *message, gpointer user_data)
{
  g_string_append_printf (user_data, "%s ", tag);
  g_assert_cmpuint (line, >, 0);
  g_assert_cmpstr (message, !=, "");
  g_assert_true (g_utf8_validate (message, -1, NULL));
}

static char *
run (HelperFull *full)
{
  GString *tags = g_string_new (NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_edition_check_run (full->db, collect_cb, tags, &error));
  g_assert_no_error (error);
  return g_string_free (tags, FALSE);
}

static void
test_nothing (HelperFull *full, gconstpointer data)
{
  g_autofree char *tags = NULL;

  fill (full);
  tags = run (full);
  g_assert_cmpstr (tags, ==, "");
}

/* A matter goes missing: everything that names it says so, unless it is known to be there and refused. */
static void
test_refused (HelperFull *full, gconstpointer data)
{
  g_autofree char *missing = NULL;
  g_autofree char *refused = NULL;
  g_autoptr(GError) error = NULL;

  g_ptr_array_remove_index (full->matters, 0);
  fill (full);
  missing = run (full);
  g_assert_cmpstr (missing, ==, "unknown-matter unknown-matter ");
  g_assert_true (hg_edition_check_add_refused (full->db, "advert", &error));
  g_assert_true (hg_edition_check_add_refused (full->db, "advert", &error));
  g_assert_no_error (error);
  refused = run (full);
  g_assert_cmpstr (refused, ==, "");
}

/* A circle of any length ends. */
static void
test_circle (HelperFull *full, gconstpointer data)
{
  g_autofree char *tags = NULL;

  for (guint i = 0; i < full->rules->len; i++)
    {
      HgRule *rule = g_ptr_array_index (full->rules, i);
      const HgRule *next = g_ptr_array_index (full->rules, (i + 1) % full->rules->len);

      g_strfreev (rule->overrides);
      rule->overrides = g_new0 (char *, 2);
      rule->overrides[0] = g_strdup (next->id);
    }
  fill (full);
  tags = run (full);
  g_assert_cmpstr (tags, ==, "override-cycle override-cycle override-cycle override-cycle override-cycle "
                             "override-cycle override-cycle override-cycle override-cycle override-cycle ");
}

static void
test_issues (HelperFull *full, gconstpointer data)
{
  g_autoptr(HgImportReport) report = hg_import_report_new ();
  g_autoptr(HgImportReport) loaded = hg_import_report_new ();
  g_autoptr(GError) error = NULL;
  const HgIssue *issue;

  hg_import_report_take (report, hg_issue_new (HG_SEVERITY_WARNING, "unused-law", 7, 0, "一句话"));
  hg_import_report_take (report, hg_issue_new (HG_SEVERITY_WARNING, "law-replaced", 8, 9, "二"));
  g_assert_true (hg_edition_check_insert_issues (full->db, report->issues, &error));
  g_assert_true (hg_edition_check_load_issues (full->db, loaded, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (loaded->issues->len, ==, 2);
  g_assert_cmpuint (loaded->n_warnings, ==, 2);
  issue = g_ptr_array_index (loaded->issues, 1);
  g_assert_cmpstr (issue->tag, ==, "law-replaced");
  g_assert_cmpuint (issue->line, ==, 8);
  g_assert_cmpuint (issue->other_line, ==, 9);
  g_assert_cmpstr (issue->message, ==, "二");
}

#define add(name, func) \
  g_test_add ("/edition-check/" name, HelperFull, NULL, helper_full_set_up, func, helper_full_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("nothing", test_nothing);
  add ("refused", test_refused);
  add ("circle", test_circle);
  add ("issues", test_issues);
  return g_test_run ();
}
