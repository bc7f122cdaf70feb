/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-wording-condition"

#include "config.h"

#include "hg-wording-condition.h"

#include "hg-sheet-fixture.h"

/* Takes the condition. */
static void
assert_words (HgCondition *taken, const char *expected)
{
  g_autoptr(HgCondition) condition = taken;
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autofree char *text = hg_wording_condition (vocabulary, condition);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_bounds (void)
{
  static const struct { HgBound bound; const char *text; } cases[] = {
    { HG_BOUND_AT_LEAST, "货值金额 at least 10,000 yuan" },
    { HG_BOUND_AT_MOST, "货值金额 at most 10,000 yuan" },
    { HG_BOUND_ABOVE, "货值金额 more than 10,000 yuan" },
    { HG_BOUND_BELOW, "货值金额 less than 10,000 yuan" },
    { HG_BOUND_EQUALS, "货值金额 exactly 10,000 yuan" },
    { HG_BOUND_NOT_EQUALS, "货值金额 other than 10,000 yuan" },
  };
  HgCondition *two = hg_sheet_fixture_compare ("tons", HG_BOUND_AT_LEAST, "1");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_words (hg_sheet_fixture_compare ("goods-value", cases[i].bound, "10000"), cases[i].text);
  two->bounds[HG_BOUND_BELOW] = g_strdup ("5");
  assert_words (two, "危险废物 at least 1 吨 and less than 5 吨");
  assert_words (hg_sheet_fixture_compare ("workers", HG_BOUND_AT_MOST, "10"), "涉及多少名劳动者: at most 10 人");
}

static void
test_choices (void)
{
  HgCondition *one_of = hg_condition_new (HG_CONDITION_ONE_OF);

  assert_words (hg_sheet_fixture_compare ("harm", HG_BOUND_AT_MOST, "minor"), "危害后果程度: 没有 or 轻微");
  assert_words (hg_sheet_fixture_compare ("harm", HG_BOUND_ABOVE, "none"), "危害后果程度: 轻微 or 严重");
  assert_words (hg_sheet_fixture_compare ("harm", HG_BOUND_BELOW, "minor"), "危害后果程度: 没有");
  assert_words (hg_sheet_fixture_compare ("harm", HG_BOUND_AT_LEAST, "serious"), "危害后果程度: 严重");
  assert_words (hg_sheet_fixture_compare ("harm", HG_BOUND_EQUALS, "minor"), "危害后果程度: 轻微");
  assert_words (hg_sheet_fixture_compare ("harm", HG_BOUND_NOT_EQUALS, "minor"), "危害后果程度: 没有 or 严重");
  one_of->fact = g_strdup ("harm");
  one_of->values = g_strsplit ("none serious", " ", -1);
  assert_words (one_of, "危害后果程度: 没有 or 严重");
}

static void
test_days (void)
{
  HgCondition *within = hg_condition_new (HG_CONDITION_WITHIN);
  HgCondition *elapsed = hg_condition_new (HG_CONDITION_ELAPSED);
  HgCondition *none_within = hg_condition_new (HG_CONDITION_NONE_WITHIN);

  within->from = g_strdup ("found-on");
  within->to = g_strdup ("corrected-on");
  within->n = 7;
  assert_words (within, "改正日期 within 7 days of the 违法行为被发现之日");
  elapsed->from = g_strdup (HG_FACT_ACT_DATE);
  elapsed->to = g_strdup ("found-on");
  elapsed->bounds[HG_BOUND_ABOVE] = g_strdup ("P2Y");
  assert_words (elapsed, "from the date of the act to the 违法行为被发现之日: more than 2 years");
  none_within->fact = g_strdup ("prior");
  none_within->to = g_strdup (HG_FACT_ACT_DATE);
  none_within->period = g_strdup ("P3Y");
  assert_words (none_within, "none of “以往同类违法行为” within 3 years before the date of the act");
}

static void
test_trees (void)
{
  HgCondition *some = hg_sheet_fixture_tree (HG_CONDITION_AT_LEAST, hg_sheet_fixture_is ("refused"),
                                             hg_sheet_fixture_is ("corrected"));

  assert_words (hg_sheet_fixture_is ("refused"), "责令改正后是否拒不改正: yes");
  assert_words (hg_sheet_fixture_tree (HG_CONDITION_NOT, hg_sheet_fixture_is ("refused"), NULL),
                "责令改正后是否拒不改正: no");
  assert_words (hg_sheet_fixture_tree (HG_CONDITION_NOT, hg_sheet_fixture_compare ("tons", HG_BOUND_ABOVE, "1"), NULL),
                "not: 危险废物 more than 1 吨");
  assert_words (hg_sheet_fixture_tree (HG_CONDITION_ALL, hg_sheet_fixture_is ("corrected"),
                                       hg_sheet_fixture_tree (HG_CONDITION_ANY, hg_sheet_fixture_is ("refused"),
                                                              hg_sheet_fixture_is ("agency"))),
                "是否及时改正: yes, and (责令改正后是否拒不改正: yes, or 当事人是广告经营者吗: yes)");
  some->n = 1;
  assert_words (some, "At least 1 of the following: 责令改正后是否拒不改正: yes; 是否及时改正: yes");
}

static void
test_lead (void)
{
  static const struct { HgConditionKind kind; const char *text; } cases[] = {
    { HG_CONDITION_ALL, "All of the following:" },
    { HG_CONDITION_ANY, "Any of the following:" },
    { HG_CONDITION_NOT, "Not the following:" },
    { HG_CONDITION_AT_LEAST, "At least 2 of the following:" },
    { HG_CONDITION_IS, "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgCondition) condition = hg_condition_new (cases[i].kind);
      g_autofree char *text = NULL;

      condition->n = 2;
      text = hg_wording_condition_lead (condition);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wording-condition/bounds", test_bounds);
  g_test_add_func ("/wording-condition/choices", test_choices);
  g_test_add_func ("/wording-condition/days", test_days);
  g_test_add_func ("/wording-condition/trees", test_trees);
  g_test_add_func ("/wording-condition/lead", test_lead);
  return g_test_run ();
}
