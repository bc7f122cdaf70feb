/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-parts"

#include "config.h"

#include "hg-sheet-parts.h"

#include "hg-sheet-fixture.h"
#include "hg-sheet-text.h"

#include <string.h>

static char *
dup_text (HgEditionStatus status, const char *date)
{
  g_autoptr(HgCatalogInfo) info = hg_sheet_fixture_new_info ();
  GDate day = hg_sheet_fixture_date (date);
  g_autoptr(HgSheet) sheet = NULL;

  info->status = status;
  sheet = hg_sheet_parts_begin (info, "题", &day);
  hg_sheet_parts_finish (sheet, info, "部门");
  return hg_sheet_text_to_string (sheet);
}

/* What an edition is must stand on every sheet made from it. */
static void
test_status (void)
{
  g_autofree char *reference = dup_text (HG_EDITION_STATUS_REFERENCE, "2026-11-23");
  g_autofree char *draft = dup_text (HG_EDITION_STATUS_DRAFT, "2026-11-23");
  g_autofree char *official = dup_text (HG_EDITION_STATUS_OFFICIAL, "2026-11-23");

  g_assert_nonnull (strstr (reference, "no official publication"));
  g_assert_nonnull (strstr (draft, "a draft and not in force"));
  g_assert_null (strstr (official, "no official publication"));
  g_assert_nonnull (strstr (official, "供测试使用。"));
  g_assert_nonnull (strstr (official, "部门\n2026-11-23\n"));
}

static void
test_expired (void)
{
  g_autofree char *last = dup_text (HG_EDITION_STATUS_REFERENCE, "2028-11-22");
  g_autofree char *expired = dup_text (HG_EDITION_STATUS_REFERENCE, "2028-11-23");

  g_assert_null (strstr (last, "expired"));
  g_assert_nonnull (strstr (expired, "This edition expired on 2028-11-22."));
}

static void
test_names (void)
{
  const char *const ids[] = { "pledge", "decision", "unknown", NULL };
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autofree char *names = hg_sheet_parts_dup_names (vocabulary, HG_TERM_DOCUMENT, (char *const *) ids);
  g_autofree char *none = hg_sheet_parts_dup_names (vocabulary, HG_TERM_DOCUMENT, NULL);
  g_autofree char *plain = hg_sheet_parts_dup_paragraph (vocabulary, "段", NULL);
  g_autofree char *documented = hg_sheet_parts_dup_paragraph (vocabulary, "段", (char *const *) ids);

  g_assert_cmpstr (names, ==, "改正承诺书, 不予行政处罚决定书, unknown");
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (plain, ==, "段");
  g_assert_cmpstr (documented, ==, "段 (documents: 改正承诺书, 不予行政处罚决定书, unknown)");
}

static void
test_section (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");

  hg_sheet_parts_add_section (sheet, 0, "甲");
  hg_sheet_parts_add_section (sheet, 3, "乙");
  g_assert_cmpstr (((HgSheetBlock *) g_ptr_array_index (sheet->blocks, 0))->text, ==, "甲");
  g_assert_cmpstr (((HgSheetBlock *) g_ptr_array_index (sheet->blocks, 1))->text, ==, "3. 乙");
}

/* The code says by which number, edition and catalog the sheet is found again, with nothing that a link may not hold. */
static void
test_code (void)
{
  g_autoptr(HgCatalogInfo) info = hg_sheet_fixture_new_info ();
  GDate day = hg_sheet_fixture_date ("2026-11-23");
  g_autoptr(HgSheet) sheet = hg_sheet_parts_begin (info, "题", &day);
  g_autoptr(HgSheet) bare = hg_sheet_parts_begin (info, "题", &day);

  sheet->number = g_strdup ("合规〔2026〕1&2");
  hg_sheet_parts_finish (sheet, info, NULL);
  g_assert_cmpstr (sheet->code, ==, "hegui:sheet?n=%E5%90%88%E8%A7%84%E3%80%942026%E3%80%951%262&e=2026.11&h=01234567");
  g_clear_pointer (&info->hash, g_free);
  hg_sheet_parts_finish (bare, info, NULL);
  g_assert_cmpstr (bare->code, ==, "hegui:sheet?n=&e=2026.11&h=");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-parts/status", test_status);
  g_test_add_func ("/sheet-parts/expired", test_expired);
  g_test_add_func ("/sheet-parts/code", test_code);
  g_test_add_func ("/sheet-parts/names", test_names);
  g_test_add_func ("/sheet-parts/section", test_section);
  return g_test_run ();
}
