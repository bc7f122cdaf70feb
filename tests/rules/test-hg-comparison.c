/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-comparison"

#include "config.h"

#include "hg-comparison.h"

#include "hg-tiers.h"
#include "helper-rules.h"

typedef struct
{
  const char *act;
  const char *decision;
  const char *answers;
  HgLighter   expected;
} Case;

/* The liabilities of data/catalog/yuhuatai.xml for hazardous waste labels: 固体废物污染环境防治法第112条, 生态环境法典第1175条 */
#define LABEL_ACT                                                                                                        \
  "unit;;order gains fine min=100000 max=1000000\nunit; is(b); either suspension* revocation*"
#define LABEL_CODE                                                                                                       \
  "unit;;order gains\nunit; not(is(a)); fine min=50000 max=200000\nunit; is(a); fine min=200000 max=1000000\n"           \
  "unit; is(b); either suspension revocation"

static const Case cases[] = {
  /* One range below or inside the other, from the same end */
  { "unit;;fine min=1 max=10", "unit;;fine min=1 max=5", "", HG_LIGHTER_DECISION },
  { "unit;;fine min=1 max=5", "unit;;fine min=1 max=10", "", HG_LIGHTER_ACT },
  { "unit;;fine min=5 max=10", "unit;;fine min=1 max=4", "", HG_LIGHTER_DECISION },
  { "unit;;fine min=100000 max=100000", "unit;;fine max=100000", "", HG_LIGHTER_DECISION },   /* 商标法第53条 → 第64条 */
  { "unit;;fine min=5", "unit;;fine min=5 max=10", "", HG_LIGHTER_DECISION },
  /* Lighter at one end and heavier at the other */
  { "unit;;fine min=1 max=10", "unit;;fine min=2 max=5", "", HG_LIGHTER_TO_BE_JUDGED },
  { "unit;;fine min=2 max=5", "unit;;fine min=1 max=10", "", HG_LIGHTER_TO_BE_JUDGED },
  /* The same */
  { "unit;;order fine min=1 max=5", "unit;;order fine min=1 max=5", "", HG_LIGHTER_SAME },
  { "unit;;order\nunit;;fine max=5", "unit;;fine max=5\nunit;;order", "", HG_LIGHTER_SAME },
  { "unit;;order\nunit; is(a); suspension", "unit;;order\nunit; is(a); suspension", "", HG_LIGHTER_SAME },
  /* Kinds: fewer are lighter, others are judged */
  { "unit;;order fine max=5", "unit;;order", "", HG_LIGHTER_DECISION },
  { "unit;;fine max=5", "unit;;warning fine max=5", "", HG_LIGHTER_ACT },
  { "unit;;suspension", "unit;;revocation", "", HG_LIGHTER_TO_BE_JUDGED },
  { "unit;;fine max=5", "unit;;warning", "", HG_LIGHTER_TO_BE_JUDGED },
  { "unit;;warning fine max=5", "unit;;fine max=4 suspension", "", HG_LIGHTER_TO_BE_JUDGED },
  { "unit;;gains fine max=5", "unit;;fine max=5", "", HG_LIGHTER_DECISION },
  /* 可以 is less than 应当 */
  { "unit;;fine max=5", "unit;;fine* max=5", "", HG_LIGHTER_DECISION },
  { "unit;;fine* max=5", "unit;;fine max=5", "", HG_LIGHTER_ACT },
  { "unit;;fine* max=5", "unit;;fine max=4", "", HG_LIGHTER_TO_BE_JUDGED },
  /* Whom it concerns is part of what it is */
  { "unit;;fine max=5", "person;;fine max=5", "", HG_LIGHTER_TO_BE_JUDGED },
  { "unit;;fine max=5\nperson;;fine max=1", "unit;;fine max=5", "", HG_LIGHTER_DECISION },
  /* Multiples of the same base need no base; others do */
  { "unit;;fine times-min=5 times-max=10 of=v", "unit;;fine times-min=2 times-max=10 of=v", "", HG_LIGHTER_DECISION },
  { "unit;;fine times-min=5 times-max=10 of=v floor=100", "unit;;fine times-min=2 times-max=10 of=v", "", HG_LIGHTER_OPEN },
  { "unit;;fine times-min=5 times-max=10 of=v", "unit;;fine min=1 max=100", "", HG_LIGHTER_OPEN },
  { "unit;;fine times-min=5 times-max=10 of=v", "unit;;fine min=1 max=100", "v=20", HG_LIGHTER_DECISION },
  { "unit;;fine times-min=5 times-max=10 of=v", "unit;;fine min=1 max=100", "v=5", HG_LIGHTER_TO_BE_JUDGED },
  { "unit;;fine percent-max=20 of=v", "unit;;fine percent-max=10 of=v", "", HG_LIGHTER_DECISION },
  /* 生态环境法典 over 固体废物污染环境防治法 */
  { LABEL_ACT, LABEL_CODE, "a=false b=false", HG_LIGHTER_DECISION },
  { LABEL_ACT, LABEL_CODE, "a=true b=false", HG_LIGHTER_ACT },
  { LABEL_ACT, LABEL_CODE, "a=false b=true", HG_LIGHTER_TO_BE_JUDGED },   /* 可以停业 became 停业 */
  { LABEL_ACT, LABEL_CODE, "b=false", HG_LIGHTER_OPEN },
  { LABEL_ACT, LABEL_CODE, "a=false", HG_LIGHTER_OPEN },
  /* 先责令改正，拒不改正才罚 */
  { "unit;;order fine min=5 max=20", "unit;;order\nunit; is(a); fine min=5 max=20", "a=false", HG_LIGHTER_DECISION },
  { "unit;;order fine min=5 max=20", "unit;;order\nunit; is(a); fine min=5 max=20", "a=true", HG_LIGHTER_SAME },
  { "unit;;order fine min=5 max=20", "unit;;order\nunit; is(a); fine min=5 max=20", "", HG_LIGHTER_OPEN },
  /* Several fines are matched so that the same meet */
  { "unit;;fine max=5\nunit;;fine max=10", "unit;;fine max=10\nunit;;fine max=5", "", HG_LIGHTER_SAME },
  { "unit;;fine max=10\nunit;;fine max=5", "unit;;fine max=5\nunit;;fine max=9", "", HG_LIGHTER_DECISION },
  /* Alternatives are compared as a whole */
  { "person;;either warning fine max=500", "person;;either warning fine max=500", "", HG_LIGHTER_SAME },
  { "person;;either warning fine max=500", "person;;either warning fine max=400", "", HG_LIGHTER_TO_BE_JUDGED },
};

static GPtrArray *
make_side (const HgLiability *liability, const HgFacts *facts)
{
  GPtrArray *side = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_liability_result_free);
  GDate day;

  g_date_set_dmy (&day, 1, G_DATE_JANUARY, 2026);
  g_ptr_array_add (side, hg_tiers_examine (liability, facts, NULL, HG_MONEY_NONE, &day));
  return side;
}

static HgLighter
mirror (HgLighter lighter)
{
  if (lighter == HG_LIGHTER_ACT)
    return HG_LIGHTER_DECISION;
  return lighter == HG_LIGHTER_DECISION ? HG_LIGHTER_ACT : lighter;
}

static void
test_cases (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgLiability) act = helper_rules_liability (cases[i].act);
      g_autoptr(HgLiability) decision = helper_rules_liability (cases[i].decision);
      g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, cases[i].answers);
      g_autoptr(GPtrArray) on_act = make_side (act, facts);
      g_autoptr(GPtrArray) on_decision = make_side (decision, facts);

      g_test_message ("%s | %s on %s", cases[i].act, cases[i].decision, cases[i].answers);
      g_assert_cmpint (hg_comparison_compare (on_act, on_decision), ==, cases[i].expected);
      g_assert_cmpint (hg_comparison_compare (on_decision, on_act), ==, mirror (cases[i].expected));
      g_assert_cmpint (hg_comparison_compare (on_act, on_act), ==, HG_LIGHTER_UNCHANGED);
    }
}

/* That an edition names nothing does not show that there is nothing. */
static void
test_nothing (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgLiability) liability = helper_rules_liability ("unit;;fine max=5");
  g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, "");
  g_autoptr(GPtrArray) side = make_side (liability, facts);
  g_autoptr(GPtrArray) none = g_ptr_array_new ();

  g_assert_cmpint (hg_comparison_compare (side, none), ==, HG_LIGHTER_TO_BE_JUDGED);
  g_assert_cmpint (hg_comparison_compare (none, side), ==, HG_LIGHTER_TO_BE_JUDGED);
  g_assert_cmpint (hg_comparison_compare (none, none), ==, HG_LIGHTER_UNCHANGED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/comparison/cases", test_cases);
  g_test_add_func ("/comparison/nothing", test_nothing);
  return g_test_run ();
}
