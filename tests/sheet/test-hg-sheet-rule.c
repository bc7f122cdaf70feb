/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-rule"

#include "config.h"

#include "hg-sheet-rule.h"

#include "hg-sheet-fixture.h"
#include "hg-sheet-text.h"

#include <string.h>

/* Takes the rule. */
static char *
dup_text (HgRule *taken)
{
  g_autoptr(HgRule) rule = taken;
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgCatalogInfo) info = hg_sheet_fixture_new_info ();
  GDate day = hg_sheet_fixture_date ("2026-11-23");
  g_autoptr(HgSheet) sheet = hg_sheet_rule_new (info, vocabulary, NULL, rule, &day);

  return hg_sheet_text_to_string (sheet);
}

static void
test_tree (void)
{
  g_autofree char *text = dup_text (hg_sheet_fixture_new_rule ());

  g_assert_nonnull (strstr (text, "Result: Penalty may be waived\n"));
  g_assert_nonnull (strstr (text, "All of the following:\n"
                                  "1 是否及时改正: yes (evidence: 复查记录) [a written reason is needed]\n"
                                  "2 Any of the following:\n"
                                  "  2.1 被占的宽度是总宽度的百分之几: at most 20%\n"
                                  "  2.2 危害后果程度: 没有 or 轻微\n"));
  g_assert_nonnull (strstr (text, "## Exclusions: the rule does not apply where the following holds\n"
                                  "1 责令改正后是否拒不改正: yes\n"));
  g_assert_nonnull (strstr (text, "江苏: lighter means the lowest 30% of the statutory range, its end included"));
  g_assert_nonnull (strstr (text, "## Documents\n不予行政处罚决定书, 改正承诺书\n"));
  g_assert_nonnull (strstr (text, "教育当事人。"));
  g_assert_nonnull (strstr (text, "Source: 本区清单。"));
  g_assert_null (strstr (text, "Penalty that is spared"));
}

static void
test_negated (void)
{
  HgRule *rule = hg_sheet_fixture_new_rule ();
  g_autofree char *text = NULL;

  hg_condition_free (rule->when);
  rule->when = hg_sheet_fixture_tree (HG_CONDITION_NOT, hg_sheet_fixture_is ("refused"), NULL);
  g_clear_pointer (&rule->unless, hg_condition_free);
  text = dup_text (rule);
  g_assert_nonnull (strstr (text, "1 责令改正后是否拒不改正: no\n"));
  g_assert_null (strstr (text, "Exclusions"));
}

static void
test_period (void)
{
  HgRule *rule = hg_sheet_fixture_new_rule ();
  g_autofree char *text = NULL;

  rule->until = hg_sheet_fixture_date ("2026-11-22");
  rule->general = TRUE;
  rule->spared_digest = g_strdup ("任何处罚");
  text = dup_text (rule);
  g_assert_nonnull (strstr (text, "Validity: until 2026-11-22\n"));
  g_assert_nonnull (strstr (text, "Caution: This rule is not in force on the day of this sheet.\n"));
  g_assert_nonnull (strstr (text, "All matters: a general rule"));
  g_assert_nonnull (strstr (text, "## Penalty that is spared\n任何处罚\n"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-rule/tree", test_tree);
  g_test_add_func ("/sheet-rule/negated", test_negated);
  g_test_add_func ("/sheet-rule/period", test_period);
  return g_test_run ();
}
