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

static HgSheetOptions *
new_options (void)
{
  HgSheetOptions *options = hg_sheet_options_new ();
  g_autoptr(HgLetterhead) letterhead =
    hg_letterhead_from_data ("[Letterhead]\nOffice=司法局\nDepartment=监督科\nAddress=一路 1 号\nPhone=025-1\n"
                             "Seal=（印章）\nFooter=免费\nSigners=张三;李四\n", NULL);

  hg_sheet_options_set_letterhead (options, letterhead);
  hg_sheet_options_set_recipient (options, "某公司", "91350100M000100Y43");
  return options;
}

static HgSheet *
new_sheet (const HgSheetOptions *options)
{
  g_autoptr(HgCatalogInfo) info = hg_sheet_fixture_new_info ();
  GDate day = hg_sheet_fixture_date ("2026-11-23");
  HgSheet *sheet = hg_sheet_parts_begin_for (info, options, "题", &day);

  hg_sheet_parts_finish_for (sheet, info, options, "部门");
  return sheet;
}

/* The whole of what an office adds, word for word. */
static void
test_letterhead (void)
{
  g_autoptr(HgSheetOptions) options = new_options ();
  g_autoptr(HgSheet) sheet = NULL;
  g_autofree char *text = NULL;

  options->number = g_strdup ("雨合指〔2026〕12号");
  options->receipt = TRUE;
  sheet = new_sheet (options);
  text = hg_sheet_text_to_string (sheet);
  g_assert_true (g_str_has_prefix (text, "司法局\n题\n企业行政合规指导目录清单\nNo. 雨合指〔2026〕12号\n"));
  g_assert_nonnull (strstr (text, "Recipient: 某公司\nCredit code: 91350100M000100Y43\n"));
  g_assert_nonnull (strstr (text, "司法局\n监督科\n（印章）\n2026-11-23\n"
                                  "(Handled by: 张三, 李四; Telephone: 025-1; Address: 一路 1 号)\n"));
  g_assert_nonnull (strstr (text, "# Receipt\nSheet: 题\nNumber: 雨合指〔2026〕12号\nRecipient: 某公司\n"
                                  "Credit code: 91350100M000100Y43\nSignature or seal: ____"));
  g_assert_nonnull (strstr (text, "\n免费\n"));
  g_assert_null (strstr (text, "部门"));
  g_assert_nonnull (strstr (sheet->code, "n=%E9%9B%A8"));
}

/* A code that cannot be right is told before the sheet is handed over, and not on one where it is meant so. */
static void
test_recipient (void)
{
  g_autoptr(HgSheetOptions) options = new_options ();
  g_autoptr(HgSheet) shown = NULL;
  g_autoptr(HgSheet) confirmed = NULL;
  g_autofree char *before = NULL, *after = NULL;

  hg_sheet_options_set_recipient (options, NULL, "91350100M000100Y42");
  shown = new_sheet (options);
  before = hg_sheet_text_to_string (shown);
  g_assert_nonnull (strstr (before, "Caution: The unified social credit code"));
  options->code_confirmed = TRUE;
  confirmed = new_sheet (options);
  after = hg_sheet_text_to_string (confirmed);
  g_assert_null (strstr (after, "The unified social credit code"));
}

/* Without an office the department signs, and without anybody to ask there are no empty brackets. */
static void
test_nobody (void)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();
  g_autoptr(HgSheet) sheet = new_sheet (options);
  g_autoptr(HgSheet) plain = new_sheet (NULL);
  g_autofree char *text = hg_sheet_text_to_string (sheet);
  g_autofree char *plain_text = hg_sheet_text_to_string (plain);

  g_assert_cmpstr (text, ==, plain_text);
  g_assert_nonnull (strstr (text, "部门\n2026-11-23\n-"));
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
  g_test_add_func ("/sheet-parts/letterhead", test_letterhead);
  g_test_add_func ("/sheet-parts/recipient", test_recipient);
  g_test_add_func ("/sheet-parts/nobody", test_nobody);
  return g_test_run ();
}
