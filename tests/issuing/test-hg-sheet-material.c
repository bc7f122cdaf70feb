/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-material"

#include "config.h"

#include "hg-sheet-material.h"

#include <string.h>

#include "helper-issuing.h"
#include "hg-date.h"
#include "hg-error.h"
#include "hg-sheet-text.h"

static HgSheetMaterial *
load (HelperIssuing *helper, HgSheetKind kind, const char *const *ids, gboolean all, HgSheetOptions *options,
      GError **error)
{
  g_autoptr(HgQuery) query = all ? hg_query_new (HG_ITEM_MATTER) : NULL;
  g_autoptr(HgSheetRequest) request = hg_sheet_request_new (kind, ids, query, options);

  return hg_sheet_material_load (helper->edition, request, error);
}

static char *
dup_text (HelperIssuing *helper, HgSheetKind kind, const char *const *ids, gboolean all, HgSheetOptions *options)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheetMaterial) material = load (helper, kind, ids, all, options, &error);
  g_autoptr(HgSheet) sheet = NULL;
  GDate day;

  g_assert_no_error (error);
  g_assert_true (hg_date_parse ("2026-11-23", &day));
  sheet = hg_sheet_material_build (material, NULL, &day);
  return hg_sheet_text_to_string (sheet);
}

static void
test_kinds (HelperIssuing *helper, gconstpointer data)
{
  const char *const matter[] = { "M-001", NULL };
  const char *const rule[] = { "first-time", NULL };
  const char *const both[] = { "superlative", "R-001", "M-001", NULL };
  g_autofree char *guidance = dup_text (helper, HG_SHEET_KIND_GUIDANCE, matter, FALSE, NULL);
  g_autofree char *of_rule = dup_text (helper, HG_SHEET_KIND_RULE, rule, FALSE, NULL);
  g_autofree char *overview = dup_text (helper, HG_SHEET_KIND_OVERVIEW, both, FALSE, NULL);

  g_assert_nonnull (strstr (guidance, "# 广告使用绝对化用语"));
  g_assert_nonnull (strstr (guidance, "R-001"));
  g_assert_nonnull (strstr (of_rule, "# 初次违法可以不予处罚"));
  g_assert_nonnull (strstr (overview, "Number: M-001"));
  g_assert_nonnull (strstr (overview, "Number: R-001"));
  g_assert_nonnull (strstr (overview, "Entries: 2\n"));   /* what is named twice stands there once */
  g_assert_nonnull (strstr (overview, "1,000,000"));
}

/* A rule that is named among matters stands there for itself, once, and the record rests on it. */
static void
test_mixed (HelperIssuing *helper, gconstpointer data)
{
  const char *const both[] = { "R-001", "M-001", "first-time", NULL };
  const char *const rules[] = { "R-001", NULL };
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();
  g_autoptr(HgSheetMaterial) material = NULL;
  g_autoptr(HgSheetRecord) record = NULL;
  g_autofree char *mixed = NULL;
  g_autofree char *alone = NULL;

  options->rules = FALSE;
  mixed = dup_text (helper, HG_SHEET_KIND_GUIDANCE, both, FALSE, options);
  g_assert_nonnull (strstr (mixed, "1 matter in 1 field, 1 rule\n"));
  g_assert_nonnull (strstr (mixed, "# 2. Rules of leniency\n"));
  g_assert_nonnull (strstr (mixed, "## (1) 初次违法可以不予处罚\n"));
  g_assert_true (strstr (mixed, "## (1) 广告使用绝对化用语\n") < strstr (mixed, "# 2. Rules of leniency\n"));
  g_assert_null (strstr (mixed, "## (2)"));
  alone = dup_text (helper, HG_SHEET_KIND_GUIDANCE, rules, FALSE, NULL);
  g_assert_nonnull (strstr (alone, "# 1. Rules of leniency\n"));
  material = load (helper, HG_SHEET_KIND_GUIDANCE, both, FALSE, options, NULL);
  record = hg_sheet_material_new_record (material);
  g_assert_nonnull (hg_sheet_record_get_part (record, HG_PART_RULE, "first-time"));
}

/* What is named and found is there once; without rules none is read. */
static void
test_query (HelperIssuing *helper, gconstpointer data)
{
  const char *const matter[] = { "M-001", NULL };
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();
  g_autofree char *found = dup_text (helper, HG_SHEET_KIND_GUIDANCE, NULL, TRUE, NULL);
  g_autofree char *named = dup_text (helper, HG_SHEET_KIND_GUIDANCE, matter, TRUE, NULL);
  g_autofree char *bare = NULL;

  g_assert_cmpstr (found, ==, named);
  options->rules = FALSE;
  options->stages = 0;
  bare = dup_text (helper, HG_SHEET_KIND_GUIDANCE, matter, FALSE, options);
  g_assert_null (strstr (bare, "R-001"));
  g_assert_null (strstr (bare, "Advice"));
  g_assert_null (strstr (bare, "ceiling"));
}

/* A list of matters and rules has both, those that stand first there first. */
static void
test_mixed_list (HelperIssuing *helper, gconstpointer data)
{
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_RULE);
  g_autoptr(HgSheetRequest) request = NULL;
  g_autoptr(HgSheetMaterial) material = NULL;
  g_autoptr(HgSheet) sheet = NULL;
  g_autofree char *text = NULL;
  GDate day;

  query->is_mixed = TRUE;
  request = hg_sheet_request_new (HG_SHEET_KIND_OVERVIEW, NULL, query, NULL);
  material = hg_sheet_material_load (helper->edition, request, NULL);
  g_assert_true (hg_date_parse ("2026-11-23", &day));
  sheet = hg_sheet_material_build (material, NULL, &day);
  text = hg_sheet_text_to_string (sheet);
  g_assert_nonnull (strstr (text, "Number: R-001"));
  g_assert_true (strstr (text, "Number: R-001") < strstr (text, "Number: M-001"));
}

static void
assert_refused (HelperIssuing *helper, HgSheetKind kind, const char *id, int code)
{
  const char *const ids[] = { id, NULL };
  g_autoptr(GError) error = NULL;

  g_assert_null (load (helper, kind, ids, FALSE, NULL, &error));
  g_assert_error (error, HG_ERROR, code);
}

static void
test_refused (HelperIssuing *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  assert_refused (helper, HG_SHEET_KIND_GUIDANCE, "nothing", HG_ERROR_NOT_FOUND);
  assert_refused (helper, HG_SHEET_KIND_RULE, "M-001", HG_ERROR_NOT_FOUND);
  g_assert_null (load (helper, HG_SHEET_KIND_OVERVIEW, NULL, FALSE, NULL, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

/* A record names the matter, the rules that stand on the sheet and the laws that either cites. */
static void
test_record (HelperIssuing *helper, gconstpointer data)
{
  const char *const matter[] = { "M-001", NULL };
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();
  g_autoptr(HgSheetMaterial) material = NULL;
  g_autoptr(HgSheetMaterial) bare = NULL;
  g_autoptr(HgSheetRecord) record = NULL;
  g_autoptr(HgSheetRecord) bare_record = NULL;

  hg_sheet_options_set_recipient (options, " 某公司 ", "91350100m000100y43");
  options->handler = g_strdup ("张三");
  material = load (helper, HG_SHEET_KIND_GUIDANCE, matter, FALSE, options, NULL);
  record = hg_sheet_material_new_record (material);
  g_assert_cmpstr (record->catalog, ==, "minimal");
  g_assert_cmpstr (record->edition, ==, "2026.1");
  g_assert_cmpuint (strlen (record->hash), ==, 64);
  g_assert_cmpstr (record->recipient, ==, "某公司");
  g_assert_cmpstr (record->recipient_code, ==, "91350100M000100Y43");
  g_assert_cmpstr (record->handler, ==, "张三");
  g_assert_nonnull (hg_sheet_record_get_part (record, HG_PART_MATTER, "superlative"));
  g_assert_nonnull (hg_sheet_record_get_part (record, HG_PART_RULE, "first-time"));
  g_assert_nonnull (hg_sheet_record_get_part (record, HG_PART_LAW, "ad-law"));
  g_clear_pointer (&options, hg_sheet_options_unref);
  options = hg_sheet_options_new ();
  options->rules = FALSE;
  bare = load (helper, HG_SHEET_KIND_GUIDANCE, matter, FALSE, options, NULL);
  bare_record = hg_sheet_material_new_record (bare);
  g_assert_null (hg_sheet_record_get_part (bare_record, HG_PART_RULE, "first-time"));
}

#define add(name, func) \
  g_test_add ("/sheet-material/" name, HelperIssuing, NULL, helper_issuing_set_up, func, helper_issuing_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("kinds", test_kinds);
  add ("mixed", test_mixed);
  add ("query", test_query);
  add ("mixed-list", test_mixed_list);
  add ("refused", test_refused);
  add ("record", test_record);
  return g_test_run ();
}
