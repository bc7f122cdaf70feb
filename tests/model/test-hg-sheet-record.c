/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-record"

#include "config.h"

#include "hg-sheet-record.h"

#include "hg-digest.h"

static void
test_parts (void)
{
  g_autoptr(HgSheetRecord) record = hg_sheet_record_new (HG_SHEET_KIND_GUIDANCE);

  hg_sheet_record_add_part (record, HG_PART_MATTER, "a", "1", "A", "x");
  hg_sheet_record_add_part (record, HG_PART_RULE, "a", "R-1", "A", "y");
  hg_sheet_record_add_part (record, HG_PART_MATTER, "a", "2", "B", "z");
  g_assert_cmpuint (record->parts->len, ==, 2);
  g_assert_cmpstr (hg_sheet_record_get_part (record, HG_PART_MATTER, "a")->digest, ==, "x");
  g_assert_cmpstr (hg_sheet_record_get_part (record, HG_PART_RULE, "a")->number, ==, "R-1");
  g_assert_null (hg_sheet_record_get_part (record, HG_PART_LAW, "a"));
  g_assert_null (hg_sheet_record_get_part (record, HG_PART_MATTER, "b"));
}

static void
test_records (void)
{
  g_autoptr(HgSheetRecord) record = hg_sheet_record_new (HG_SHEET_KIND_RULE);
  g_autoptr(HgVocabulary) vocabulary = hg_vocabulary_new ();
  g_autoptr(HgMatter) matter = hg_matter_new ();
  g_autoptr(HgRule) rule = hg_rule_new ();
  g_autofree char *guidance = NULL, *rule_digest = NULL, *law_digest = NULL;
  HgCitation *known = hg_citation_new (), *unknown = hg_citation_new ();
  HgLaw *law = hg_law_new ();

  matter->id = g_strdup ("m");
  rule->id = g_strdup ("r");
  law->id = g_strdup ("fire-law");
  law->title = g_strdup ("消防法");
  known->law = g_strdup ("fire-law");
  unknown->law = g_strdup ("no-law");
  g_assert_true (hg_vocabulary_take_law (vocabulary, law));
  g_ptr_array_add (matter->obligations, known);
  g_ptr_array_add (matter->obligations, unknown);
  hg_sheet_record_add_matter (record, matter);
  hg_sheet_record_add_rule (record, rule);
  hg_sheet_record_add_laws (record, vocabulary, matter->obligations);
  guidance = hg_digest_guidance (matter);
  rule_digest = hg_digest_rule (rule);
  law_digest = hg_digest_law (law);
  g_assert_cmpuint (record->parts->len, ==, 3);
  g_assert_cmpstr (hg_sheet_record_get_part (record, HG_PART_MATTER, "m")->digest, ==, guidance);
  g_assert_cmpstr (hg_sheet_record_get_part (record, HG_PART_RULE, "r")->digest, ==, rule_digest);
  g_assert_cmpstr (hg_sheet_record_get_part (record, HG_PART_LAW, "fire-law")->digest, ==, law_digest);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-record/parts", test_parts);
  g_test_add_func ("/sheet-record/records", test_records);
  return g_test_run ();
}
