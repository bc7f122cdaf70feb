/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-tiers"

#include "config.h"

#include "hg-tiers.h"

#include "helper-rules.h"

static HgLiabilityResult *
examine (const HgLiability *liability, HgVocabulary *vocabulary, const char *answers, HgMoney given)
{
  g_autoptr(HgFacts) facts = helper_rules_facts (vocabulary, answers);
  GDate day;

  g_date_set_dmy (&day, 1, G_DATE_JANUARY, 2026);
  return hg_tiers_examine (liability, facts, NULL, given, &day);
}

/* What the gap is, as its bounds: "=10000", ">=1 <3", or "" for none. */
static char *
dup_gap (const HgLiabilityResult *result)
{
  static const char *const signs[HG_N_BOUNDS] = { ">=", "<=", ">", "<", "=", "!=" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < result->gaps->len; i++)
    {
      const HgTierGap *gap = g_ptr_array_index (result->gaps, i);

      for (int bound = 0; bound < HG_N_BOUNDS; bound++)
        if (gap->where->bounds[bound] != NULL)
          g_string_append_printf (text, "%s%s%s", text->len > 0 ? " " : "", signs[bound], gap->where->bounds[bound]);
    }
  return g_string_free (text, FALSE);
}

static void
test_gaps (void)
{
  static const struct { const char *tiers, *gap; } cases[] = {
    /* 道路运输条例第63条第1项：“超过1万元”和“不足1万元”，恰为1万元没有写 */
    { "unit; compare(v;above=10000); fine times-min=1 times-max=5 of=v\n"
      "unit; all(compare(v;below=10000),not(is(a))); fine min=3000 max=10000\n"
      "unit; all(compare(v;below=10000),is(a)); fine min=10000 max=50000", "=10000" },
    { "unit; compare(v;at-least=10000); fine max=2\nunit; compare(v;below=10000); fine max=1", "" },
    { "unit; compare(n;at-most=3); fine max=1\nunit; compare(n;at-least=10); fine max=2", ">3 <10" },
    { "unit; compare(n;below=3); fine max=1\nunit; compare(n;above=10); fine max=2", ">=3 <=10" },
    { "unit; one(k;low); fine max=1\nunit; compare(k;equals=low); fine max=1\nunit; compare(k;equals=high); fine max=2",
      "=middle" },
    /* A fine only from a threshold on, or only after refusal, is no gap */
    { "unit; compare(v;at-least=10000); fine max=2\nunit; compare(v;at-least=20000); fine max=1", "" },
    { "unit; is(a); fine max=2", "" },
    /* Other subjects fill no gap; measures that are no fine neither */
    { "unit; compare(v;above=5); fine max=2\nunit; compare(v;below=5); fine max=2\nperson;;fine max=1", "=5" },
    { "unit; compare(v;above=5); fine max=2\nunit; compare(v;below=5); fine max=2\nunit;;warning", "=5" },
    { "unit; compare(v;above=5); fine max=2\nunit; compare(v;below=5); fine max=2\nunit;;fine max=1", "" },
  };
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgLiability) liability = helper_rules_liability (cases[i].tiers);
      g_autoptr(HgLiabilityResult) result = examine (liability, vocabulary, "", HG_MONEY_NONE);
      g_autofree char *gap = dup_gap (result);

      g_test_message ("%s", cases[i].tiers);
      g_assert_cmpstr (gap, ==, cases[i].gap);
    }
}

static void
test_in_gap (void)
{
  static const struct { const char *answers; HgTruth met; } cases[] = {
    { "", HG_TRUTH_UNKNOWN }, { "v=10000", HG_TRUTH_TRUE }, { "v=10000.01", HG_TRUTH_FALSE },
  };
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgLiability) liability =
    helper_rules_liability ("unit; compare(v;above=10000); fine max=2\nunit; compare(v;below=10000); fine max=1");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgLiabilityResult) result = examine (liability, vocabulary, cases[i].answers, HG_MONEY_NONE);

      g_assert_cmpint (((HgTierGap *) g_ptr_array_index (result->gaps, 0))->met, ==, cases[i].met);
    }
}

/* 安全生产法第97条：10万元以下；逾期未改正的，并处10万元以上20万元以下。 Both fine the unit once the deadline has passed. */
static void
test_overlaps (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgLiability) liability =
    helper_rules_liability ("unit;;order fine max=100000\nunit; is(a); fine min=100000 max=200000\nperson;;fine max=1");
  g_autoptr(HgLiabilityResult) kept = examine (liability, vocabulary, "a=false", HG_MONEY_NONE);
  g_autoptr(HgLiabilityResult) missed = examine (liability, vocabulary, "a=true", HG_MONEY_NONE);
  g_autoptr(HgLiabilityResult) open = examine (liability, vocabulary, "", HG_MONEY_NONE);
  const gboolean expected[] = { TRUE, TRUE, FALSE };

  for (guint i = 0; i < 3; i++)
    {
      g_assert_false (((HgTierResult *) g_ptr_array_index (kept->tiers, i))->overlaps);
      g_assert_false (((HgTierResult *) g_ptr_array_index (open->tiers, i))->overlaps);
      g_assert_cmpint (((HgTierResult *) g_ptr_array_index (missed->tiers, i))->overlaps, ==, expected[i]);
    }
  g_assert_cmpint (((HgTierResult *) g_ptr_array_index (open->tiers, 1))->truth, ==, HG_TRUTH_UNKNOWN);
  g_assert_cmpint (((HgTierResult *) g_ptr_array_index (kept->tiers, 1))->truth, ==, HG_TRUTH_FALSE);
  g_assert_null (((HgTierResult *) g_ptr_array_index (open->tiers, 0))->reason);
  g_assert_nonnull (((HgTierResult *) g_ptr_array_index (open->tiers, 1))->reason);
}

/* The amount that is considered is meant for the first subject that can be fined. */
static void
test_given (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgLiability) liability = helper_rules_liability ("unit;;order\nunit;;fine min=5 max=50\nperson;;fine max=1");
  g_autoptr(HgLiabilityResult) result = examine (liability, vocabulary, "", 300);
  const HgTierResult *unit = g_ptr_array_index (result->tiers, 1), *person = g_ptr_array_index (result->tiers, 2);

  g_assert_cmpint (((HgFineResult *) g_ptr_array_index (unit->fines, 0))->place, ==, HG_FINE_PLACE_MITIGATED);
  g_assert_cmpint (((HgFineResult *) g_ptr_array_index (unit->fines, 0))->saving, ==, 200);
  g_assert_cmpint (((HgFineResult *) g_ptr_array_index (person->fines, 0))->place, ==, HG_FINE_PLACE_NONE);
}

static void
test_lapsed (void)
{
  g_autoptr(HgVocabulary) vocabulary = helper_rules_vocabulary ();
  g_autoptr(HgLiability) liability = helper_rules_liability ("unit;;fine max=5");
  g_autoptr(HgLiabilityResult) result = NULL;
  HgLaw *law = hg_law_new ();
  HgLawVersion *version = hg_law_add_version (law);

  law->id = g_strdup ("law");
  law->title = g_strdup ("法");
  law->short_title = g_strdup ("法");
  g_date_set_dmy (&version->passed, 1, G_DATE_JANUARY, 2020);
  g_date_set_dmy (&version->effective, 1, G_DATE_MARCH, 2020);
  g_date_set_dmy (&version->expires, 31, G_DATE_DECEMBER, 2025);
  g_assert_true (hg_vocabulary_take_law (vocabulary, law));
  for (guint i = 0; i < 2; i++)
    {
      HgCitation *cite = hg_citation_new ();

      cite->law = g_strdup (i == 0 ? "law" : "unknown");
      cite->version = version->passed;
      cite->article = g_strdup ("1");
      g_ptr_array_add (liability->cites, cite);
    }
  result = examine (liability, vocabulary, "", HG_MONEY_NONE);
  g_assert_cmpuint (result->lapsed->len, ==, 1);
  g_assert_true (g_ptr_array_index (result->lapsed, 0) == g_ptr_array_index (liability->cites, 0));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tiers/gaps", test_gaps);
  g_test_add_func ("/tiers/in-gap", test_in_gap);
  g_test_add_func ("/tiers/overlaps", test_overlaps);
  g_test_add_func ("/tiers/given", test_given);
  g_test_add_func ("/tiers/lapsed", test_lapsed);
  return g_test_run ();
}
