/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-options"

#include "config.h"

#include "hg-sheet-options.h"

#include <string.h>

#include "hg-error.h"

static HgSheetOptions *
new_for (const char *code)
{
  HgSheetOptions *options = hg_sheet_options_new ();

  hg_sheet_options_set_recipient (options, " 某公司\n", code);
  return options;
}

static void
test_recipient (void)
{
  g_autoptr(HgSheetOptions) options = new_for (" 91350100-m000100y43 ");
  g_autoptr(HgSheetOptions) blank = new_for ("  ");

  g_assert_cmpstr (options->recipient, ==, "某公司");
  g_assert_cmpstr (options->recipient_code, ==, "91350100M000100Y43");
  g_assert_null (blank->recipient_code);
  hg_sheet_options_set_recipient (options, NULL, NULL);
  g_assert_null (options->recipient);
  g_assert_null (options->recipient_code);
}

/* What is wrong is told with what was expected, and refused until somebody says that it is meant so. */
static void
assert_refused (const char *code, const char *expected)
{
  g_autoptr(HgSheetOptions) options = new_for (code);
  g_autofree char *fault = hg_sheet_options_dup_code_fault (options);
  g_autoptr(GError) error = NULL;

  g_assert_nonnull (strstr (fault, expected));
  g_assert_false (hg_sheet_options_check (options, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, fault);
  options->code_confirmed = TRUE;
  g_assert_true (hg_sheet_options_check (options, NULL));
}

static void
test_code (void)
{
  g_autoptr(HgSheetOptions) sound = new_for ("91350100M000100Y43");
  g_autoptr(HgSheetOptions) none = new_for (NULL);
  g_autofree char *fault = hg_sheet_options_dup_code_fault (sound);
  g_autofree char *nothing = hg_sheet_options_dup_code_fault (none);

  g_assert_null (fault);
  g_assert_null (nothing);
  g_assert_true (hg_sheet_options_check (sound, NULL));
  g_assert_true (hg_sheet_options_check (none, NULL));
  assert_refused ("91350100M000100Y42", "would be 3");
  assert_refused ("91350100M000100Y4", "has 17 characters");
  assert_refused ("9135O100M000100Y43", "“O” at place 5");
  assert_refused ("统一91350100M000100", "“统” at place 1");
}

static void
test_handler (void)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();
  g_autoptr(HgLetterhead) letterhead = hg_letterhead_from_data ("[Letterhead]\nSigners=张三;李四\n", NULL);
  g_autofree char *nobody = hg_sheet_options_dup_handler (options);
  g_autofree char *signers = NULL, *own = NULL;

  g_assert_null (nobody);
  hg_sheet_options_set_letterhead (options, letterhead);
  signers = hg_sheet_options_dup_handler (options);
  g_assert_cmpstr (signers, ==, "张三, 李四");
  options->handler = g_strdup ("王五");
  own = hg_sheet_options_dup_handler (options);
  g_assert_cmpstr (own, ==, "王五");
}

static void
test_copy (void)
{
  g_autoptr(HgSheetOptions) options = new_for ("91350100M000100Y43");
  g_autoptr(HgSheetOptions) copy = NULL;

  options->rules = FALSE;
  options->stages = 2;
  options->topic = g_strdup ("餐饮");
  copy = hg_sheet_options_copy (options);
  g_clear_pointer (&options, hg_sheet_options_unref);
  g_assert_cmpstr (copy->recipient, ==, "某公司");
  g_assert_cmpstr (copy->topic, ==, "餐饮");
  g_assert_false (copy->rules);
  g_assert_cmpuint (copy->stages, ==, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-options/recipient", test_recipient);
  g_test_add_func ("/sheet-options/code", test_code);
  g_test_add_func ("/sheet-options/handler", test_handler);
  g_test_add_func ("/sheet-options/copy", test_copy);
  return g_test_run ();
}
