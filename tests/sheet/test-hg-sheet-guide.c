/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-guide"

#include "config.h"

#include "hg-sheet-guide.h"

#include "hg-sheet-fixture.h"
#include "hg-sheet-text.h"

#include <string.h>

static void
test_chapters (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgCatalogInfo) info = hg_sheet_fixture_new_info ();
  g_autoptr(GPtrArray) chapters = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_guide_chapter_free);
  GDate day = hg_sheet_fixture_date ("2026-11-23");
  g_autoptr(HgSheet) sheet = NULL;
  g_autofree char *text = NULL;

  g_ptr_array_add (chapters, hg_sheet_fixture_new_chapter ());
  g_ptr_array_add (chapters, hg_sheet_fixture_new_chapter ());
  sheet = hg_sheet_guide_new (info, vocabulary, NULL, chapters, &day);
  text = hg_sheet_text_to_string (sheet);
  g_assert_nonnull (strstr (text, "# 2. 事前:公开清单\n\n## 公开指导清单\nDepartment: 区消防救援大队\n"
                                  "Documents: 改正承诺书\n每年至少更新一次。\n"));
}

static void
test_empty (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_vocabulary_new ();
  g_autoptr(HgCatalogInfo) info = hg_sheet_fixture_new_info ();
  g_autoptr(GPtrArray) chapters = g_ptr_array_new ();
  GDate day = hg_sheet_fixture_date ("2026-11-23");
  g_autoptr(HgSheet) sheet = hg_sheet_guide_new (info, vocabulary, NULL, chapters, &day);
  g_autofree char *text = hg_sheet_text_to_string (sheet);

  g_assert_nonnull (strstr (text, "Work Guide"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-guide/chapters", test_chapters);
  g_test_add_func ("/sheet-guide/empty", test_empty);
  return g_test_run ();
}
