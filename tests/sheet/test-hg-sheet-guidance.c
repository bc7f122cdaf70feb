/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-guidance"

#include "config.h"

#include "hg-sheet-guidance.h"

#include "hg-sheet-fixture.h"
#include "hg-sheet-text.h"

#include <string.h>

/* The whole sheet, word for word. HEGUI_UPDATE_GOLDEN writes what it now is; read the difference before you keep it. */
static void
test_golden (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_fixture_new_guidance ("2026-11-23");
  g_autofree char *text = hg_sheet_text_to_string (sheet);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "sheet", "guidance.txt", NULL);
  g_autofree char *golden = NULL;
  g_autoptr(GError) error = NULL;

  if (g_getenv ("HEGUI_UPDATE_GOLDEN") != NULL)
    g_assert_true (g_file_set_contents (path, text, -1, &error));
  g_file_get_contents (path, &golden, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, golden);
}

static void
test_metadata (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_fixture_new_guidance ("2026-11-23");
  GDate day = hg_sheet_fixture_date ("2026-11-23");

  g_assert_cmpstr (sheet->number, ==, "YHT-FIRE-003");
  g_assert_cmpstr (sheet->author, ==, "编者");
  g_assert_cmpstr (sheet->keywords, ==, "YHT-FIRE-003 疏散通道、安全出口保持畅通");
  g_assert_cmpint (g_date_compare (&sheet->day, &day), ==, 0);
  g_assert_cmpuint (sheet->footer->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (sheet->footer, 1), ==, "Catalog 01234567");
}

static guint
count (const HgSheet *sheet, HgSheetBlockKind kind, guint level)
{
  guint n = 0;

  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HgSheetBlock *block = g_ptr_array_index (sheet->blocks, i);

      n += block->kind == kind && block->level == level;
    }
  return n;
}

static HgMatter *
new_matter (const char *id, const char *title, const char *field, const char *department)
{
  HgMatter *matter = hg_sheet_fixture_new_matter ();

  g_free (matter->id);
  g_free (matter->title);
  g_free (matter->field);
  g_free (matter->department);
  matter->id = g_strdup (id);
  matter->title = g_strdup (title);
  matter->field = g_strdup (field);
  matter->department = g_strdup (department);
  return matter;
}

static char *
dup_several (const HgSheetOptions *options, HgSheet **sheet)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgCatalogInfo) info = hg_sheet_fixture_new_info ();
  g_autoptr(GPtrArray) matters = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_matter_unref);
  GDate day = hg_sheet_fixture_date ("2026-11-23");
  g_autoptr(HgSheet) made = NULL;

  g_ptr_array_add (matters, new_matter ("a", "甲", "fire", "fire-rescue"));
  g_ptr_array_add (matters, new_matter ("b", "乙", "food", "other"));
  g_ptr_array_add (matters, new_matter ("c", "丙", "fire", "fire-rescue"));
  made = hg_sheet_guidance_new (info, vocabulary, options, matters, NULL, &day);
  if (sheet != NULL)
    *sheet = hg_sheet_ref (made);
  return hg_sheet_text_to_string (made);
}

/* Contents, a section a field, the matters of a field together; of two departments none signs. */
static void
test_several (void)
{
  g_autoptr(HgSheet) sheet = NULL;
  g_autofree char *text = dup_several (NULL, &sheet);
  const char *first = strstr (text, "## (1) 甲"), *third = strstr (text, "## (2) 丙"), *second = strstr (text, "## (1) 乙");

  g_assert_null (sheet->number);
  g_assert_cmpuint (count (sheet, HG_SHEET_BLOCK_HEADING, 1), ==, 2);
  g_assert_cmpuint (count (sheet, HG_SHEET_BLOCK_HEADING, 2), ==, 3);
  g_assert_cmpuint (count (sheet, HG_SHEET_BLOCK_CONTENTS, 2), ==, 1);
  g_assert_cmpuint (count (sheet, HG_SHEET_BLOCK_CLOSING, 0), ==, 1);
  g_assert_nonnull (first);
  g_assert_true (first < third && third < second);
  g_assert_nonnull (strstr (text, "3 matters in 2 fields"));
  g_assert_nonnull (strstr (text, "Matter: YHT-FIRE-003"));
  g_assert_nonnull (strstr (text, "lists no rule of its own"));
  /* What holds for all is said once. */
  g_assert_nonnull (strstr (text, "Articles 30 to 37"));
  g_assert_null (strstr (strstr (text, "Articles 30 to 37") + 1, "Articles 30 to 37"));
}

static void
test_options (void)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();
  g_autofree char *bare = NULL, *before = NULL;

  options->rules = FALSE;
  options->stages = 0;
  options->topic = g_strdup ("餐饮");
  options->number = g_strdup ("雨合指〔2026〕12号");
  bare = dup_several (options, NULL);
  g_assert_null (strstr (bare, "Advice"));
  g_assert_null (strstr (bare, "rule"));
  g_assert_nonnull (strstr (bare, "\n餐饮\nNo. 雨合指〔2026〕12号\n"));
  options->stages = 1u << HG_STAGE_BEFORE;
  before = dup_several (options, NULL);
  g_assert_nonnull (strstr (before, "Advice: "));
  g_assert_cmpuint (strlen (before), <, 2 * strlen (bare));
}

/* All that may be missing is missing. */
static void
test_bare (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_vocabulary_new ();
  g_autoptr(HgCatalogInfo) info = hg_catalog_info_new ();
  g_autoptr(GPtrArray) matters = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_matter_unref);
  GDate day = hg_sheet_fixture_date ("2026-11-23");
  HgMatter *matter = hg_matter_new ();
  g_autoptr(HgSheet) sheet = NULL;
  g_autofree char *text = NULL;

  info->edition = g_strdup ("1");
  matter->number = g_strdup ("N");
  matter->title = g_strdup ("T");
  g_ptr_array_add (matters, matter);
  sheet = hg_sheet_guidance_new (info, vocabulary, NULL, matters, NULL, &day);
  text = hg_sheet_text_to_string (sheet);
  g_assert_null (strstr (text, "(null)"));
  g_assert_nonnull (strstr (text, "names no liability that is in force"));
  g_assert_null (strstr (text, "Telephone"));
  g_assert_null (strstr (text, "Typical violations"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-guidance/golden", test_golden);
  g_test_add_func ("/sheet-guidance/metadata", test_metadata);
  g_test_add_func ("/sheet-guidance/several", test_several);
  g_test_add_func ("/sheet-guidance/options", test_options);
  g_test_add_func ("/sheet-guidance/bare", test_bare);
  return g_test_run ();
}
