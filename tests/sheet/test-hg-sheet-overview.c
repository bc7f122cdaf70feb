/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-overview"

#include "config.h"

#include "hg-sheet-overview.h"

#include <string.h>

#include "hg-sheet-fixture.h"
#include "hg-sheet-text.h"

static HgSheet *
new_overview (gboolean matters, gboolean rules)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgCatalogInfo) info = hg_sheet_fixture_new_info ();
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) of_items = g_ptr_array_new ();
  g_autoptr(HgMatter) matter = hg_sheet_fixture_new_matter ();
  GDate day = hg_sheet_fixture_date ("2026-11-23");

  if (matters)
    {
      g_ptr_array_add (items, hg_item_new (HG_ITEM_MATTER, "exit", "YHT-FIRE-003", "疏散通道", "fire", "fire-rescue",
                                           HG_RISK_HIGH, HG_FORCE_MAY));
      g_ptr_array_add (of_items, matter);
    }
  if (rules)
    {
      g_ptr_array_add (items, hg_item_new (HG_ITEM_RULE, "small", "YHT-L-045", "当场改正", NULL, NULL,
                                           HG_OUTCOME_NO_PENALTY, HG_FORCE_SHALL));
      g_ptr_array_add (of_items, NULL);
    }
  return hg_sheet_overview_new (info, vocabulary, NULL, items, of_items, &day);
}

static void
test_rows (void)
{
  g_autoptr(HgSheet) sheet = new_overview (TRUE, TRUE);
  g_autofree char *text = hg_sheet_text_to_string (sheet);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "sheet", "overview.txt", NULL);
  g_autofree char *golden = NULL;

  g_assert_true (sheet->landscape);
  if (g_getenv ("HEGUI_UPDATE_GOLDEN") != NULL)
    g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_assert_true (g_file_get_contents (path, &golden, NULL, NULL));
  g_assert_cmpstr (text, ==, golden);
}

/* The last column is called after what stands in it. */
static void
test_titles (void)
{
  g_autoptr(HgSheet) matters = new_overview (TRUE, FALSE);
  g_autoptr(HgSheet) rules = new_overview (FALSE, TRUE);
  g_autofree char *of_matters = hg_sheet_text_to_string (matters);
  g_autofree char *of_rules = hg_sheet_text_to_string (rules);

  g_assert_nonnull (strstr (of_matters, "Highest fine: "));
  g_assert_null (strstr (of_matters, "result"));
  g_assert_nonnull (strstr (of_rules, "Result: "));
  g_assert_null (strstr (of_rules, "Highest fine"));
  g_assert_null (strstr (of_rules, "Risk: "));
  g_assert_null (strstr (of_matters, "\n# "));   /* one table needs no heading */
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-overview/rows", test_rows);
  g_test_add_func ("/sheet-overview/titles", test_titles);
  return g_test_run ();
}
