/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-registrar"

#include "config.h"

#include "hg-sheet-registrar.h"

#include <string.h>

#include "helper-issuing.h"
#include "hg-error.h"
#include "hg-sheet-number.h"
#include "hg-sheet-pack.h"

static const char *const ids[] = { "M-001", NULL };

static HgSheetRecord *
register_with (HelperIssuing *helper, const char *prefix, const char *code, gboolean confirmed, GError **error)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();
  g_autoptr(HgLetterhead) letterhead = hg_letterhead_new ();
  g_autoptr(HgSheetRequest) request = NULL;

  letterhead->prefix = g_strdup (prefix);
  hg_sheet_options_set_letterhead (options, letterhead);
  hg_sheet_options_set_recipient (options, "某公司", code);
  options->code_confirmed = confirmed;
  options->receipt = TRUE;
  request = hg_sheet_request_new (HG_SHEET_KIND_GUIDANCE, ids, NULL, options);
  return hg_sheet_registrar_register (helper->records, helper->edition, request, error);
}

/* The number stands on the sheet, in its code and in the register. */
static void
test_number (HelperIssuing *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheetRecord) first = register_with (helper, "雨合指", NULL, FALSE, &error);
  g_autoptr(HgSheetRecord) second = register_with (helper, NULL, NULL, FALSE, &error);
  g_autoptr(HgSheetRecord) found = NULL;
  g_autoptr(HgSheet) sheet = NULL;
  g_autofree char *from_code = NULL;

  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (first->number, "雨合指〔20"));
  g_assert_true (g_str_has_suffix (first->number, "〕1号"));
  g_assert_true (g_str_has_prefix (second->number, "HG〔20"));
  sheet = hg_sheet_pack_from_bytes (first->sheet, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (sheet->number, ==, first->number);
  from_code = hg_sheet_number_from_code (sheet->code);
  g_assert_cmpstr (from_code, ==, first->number);
  found = hg_records_find_sheet (helper->records, sheet->code, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (found->sheet, first->sheet));
  g_assert_cmpstr (found->title, ==, "Compliance Guidance Sheet");
}

/* A code that cannot be right takes no number unless it is meant so; one that is only odd does. */
static void
test_code (HelperIssuing *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheetRecord) record = NULL;
  g_autoptr(GPtrArray) list = NULL;

  g_assert_null (register_with (helper, "甲", "91350100M000100Y42", FALSE, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, "would be 3"));
  g_clear_error (&error);
  list = hg_records_list_sheets (helper->records, &error);
  g_assert_cmpuint (list->len, ==, 0);
  record = register_with (helper, "甲", "91350100M000100Y42", TRUE, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_suffix (record->number, "〕1号"));
}

/* Nothing is taken where there is nothing to print. */
static void
test_nothing (HelperIssuing *helper, gconstpointer data)
{
  const char *const unknown[] = { "none", NULL };
  g_autoptr(HgSheetRequest) request = hg_sheet_request_new (HG_SHEET_KIND_GUIDANCE, unknown, NULL, NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheetRecord) record = NULL;

  g_assert_null (hg_sheet_registrar_register (helper->records, helper->edition, request, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  record = register_with (helper, "甲", NULL, FALSE, NULL);
  g_assert_true (g_str_has_suffix (record->number, "〕1号"));
}

#define add(name, func) \
  g_test_add ("/sheet-registrar/" name, HelperIssuing, NULL, helper_issuing_set_up, func, helper_issuing_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("number", test_number);
  add ("code", test_code);
  add ("nothing", test_nothing);
  return g_test_run ();
}
