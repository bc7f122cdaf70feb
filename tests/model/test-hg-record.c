/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-record"

#include "config.h"

#include "hg-record.h"

#include <string.h>

#include "hg-matter.h"
#include "hg-rule.h"

static void
assert_texts (HgPacker *packer, const char *expected)
{
  const char *record, *texts;
  gsize size, length;

  record = hg_packer_finish (packer, &size);
  g_assert_true (hg_record_get_texts (record, size, &texts, &length));
  g_assert_cmpmem (texts, length, expected, strlen (expected));
  g_assert_cmpstr (hg_packer_get_texts (packer), ==, expected);
}

static void
test_matter (void)
{
  g_autoptr(HgMatter) matter = hg_matter_new ();
  g_autoptr(HgPacker) packer = hg_packer_new ();
  HgLiability *liability = hg_liability_new ();
  HgParagraph *paragraph = hg_paragraph_new ();

  matter->id = g_strdup ("m");
  matter->number = g_strdup ("M-1");
  matter->title = g_strdup ("标题");
  matter->field = g_strdup ("fire");
  matter->department = g_strdup ("rescue");
  matter->industries = g_new0 (char *, 1);
  matter->code = g_strdup ("330000000001");
  matter->source = g_strdup ("来源");
  g_ptr_array_add (matter->violations, g_strdup ("甲"));
  g_ptr_array_add (matter->violations, g_strdup ("乙"));
  liability->digest = g_strdup ("罚款");
  g_ptr_array_add (matter->liabilities, liability);
  paragraph->text = g_strdup ("自查");
  g_ptr_array_add (matter->advice, paragraph);
  hg_matter_pack (matter, packer);
  assert_texts (packer, "标题\x1f\x1e甲\x1f乙\x1f\x1eM-1\x1f" "330000000001\x1f罚款\x1f自查\x1f\x1e");
}

static void
test_rule (void)
{
  static const char *const questions[] = { "改了吗", NULL };
  g_autoptr(HgRule) rule = hg_rule_new ();
  g_autoptr(HgPacker) packer = hg_packer_new ();

  rule->number = g_strdup ("R-1");
  rule->title = g_strdup ("标题");
  hg_rule_pack (rule, NULL, packer);
  assert_texts (packer, "标题\x1f\x1e\x1eR-1\x1f\x1e");
  rule->digest = g_strdup ("条件");
  rule->spared_digest = g_strdup ("处罚");
  rule->follow_up = g_strdup ("教育");
  hg_rule_pack (rule, (char *const *) questions, packer);
  assert_texts (packer, "标题\x1f\x1e条件\x1f\x1eR-1\x1f处罚\x1f教育\x1f改了吗\x1f\x1e");
}

static void
test_damaged (void)
{
  const char *texts;
  gsize length;

  g_assert_false (hg_record_get_texts ("", 0, &texts, &length));
  g_assert_cmpuint (length, ==, 0);
  g_assert_false (hg_record_get_texts ("\x09" "ab", 3, &texts, &length));
  g_assert_cmpuint (length, ==, 0);
  g_assert_false (hg_record_get_texts ("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01" "ab", 12, &texts, &length));
  g_assert_cmpuint (length, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record/matter", test_matter);
  g_test_add_func ("/record/rule", test_rule);
  g_test_add_func ("/record/damaged", test_damaged);
  return g_test_run ();
}
