/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-assessment-basis"

#include "config.h"

#include "hg-assessment-basis.h"

#include "hg-citation.h"
#include "hg-condition.h"

static HgVocabulary *
new_vocabulary (const char *question)
{
  static const char *const facts[] = { "harm", "unasked", "base", "tier", NULL };
  HgVocabulary *vocabulary = hg_vocabulary_new ();
  HgLaw *law = hg_law_new ();

  for (guint i = 0; facts[i] != NULL; i++)
    {
      HgFact *fact = hg_fact_new ();

      fact->id = g_strdup (facts[i]);
      fact->question = g_strdup (question);
      hg_vocabulary_take_fact (vocabulary, fact);
    }
  law->id = g_strdup ("fire-law");
  law->title = g_strdup ("消防法");
  hg_vocabulary_take_law (vocabulary, law);
  return vocabulary;
}

static HgRule *
new_rule (const char *id, HgForce force)
{
  HgRule *rule = hg_rule_new ();
  HgCitation *citation = hg_citation_new ();

  rule->id = g_strdup (id);
  rule->number = g_strdup_printf ("L-%s", id);
  rule->title = g_strdup (id);
  rule->force = force;
  rule->when = hg_condition_new (HG_CONDITION_IS);
  rule->when->fact = g_strdup ("harm");
  citation->law = g_strdup ("fire-law");
  citation->article = g_strdup ("60");
  g_ptr_array_add (rule->basis, citation);
  return rule;
}

static HgMatter *
new_matter (void)
{
  HgMatter *matter = hg_matter_new ();
  HgLiability *liability = hg_liability_new ();
  HgTier *tier = hg_liability_add_tier (liability);

  matter->id = g_strdup ("exit");
  matter->number = g_strdup ("FIRE-003");
  matter->title = g_strdup ("疏散通道");
  tier->when = hg_condition_new (HG_CONDITION_IS);
  tier->when->fact = g_strdup ("tier");
  hg_liability_add_measure (tier, HG_MEASURE_FINE)->fine.of = g_strdup ("base");
  g_ptr_array_add (matter->liabilities, liability);
  return matter;
}

static HgAssessment *
new_resting (HgVocabulary *vocabulary, HgMatter *matter, HgRule *first, HgRule *second)
{
  g_autoptr(GPtrArray) rules = g_ptr_array_new ();
  HgAssessment *assessment = hg_assessment_new ();

  g_ptr_array_add (rules, first);
  if (second != NULL)
    g_ptr_array_add (rules, second);
  hg_assessment_basis_add (assessment, vocabulary, matter, rules, NULL);
  return assessment;
}

static char *
dup_changes (const HgAssessment *kept, const HgAssessment *fresh)
{
  static const char *const signs[] = { "~", "-", "+" };
  g_autoptr(GPtrArray) changes = hg_assessment_basis_compare (kept, fresh);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      const HgAssessmentChange *change = g_ptr_array_index (changes, i);

      g_string_append_printf (text, "%s%d:%s ", signs[change->change], change->kind, change->id);
    }
  return g_string_free (text, FALSE);
}

/* The matter, the rules, what they ask and cite; not what nobody asks. */
static void
test_rests_on (void)
{
  g_autoptr(HgVocabulary) vocabulary = new_vocabulary ("?");
  g_autoptr(HgMatter) matter = new_matter ();
  g_autoptr(HgRule) rule = new_rule ("a", HG_FORCE_SHALL);
  g_autoptr(HgAssessment) assessment = new_resting (vocabulary, matter, rule, NULL);

  g_assert_cmpuint (assessment->parts->len, ==, 6);
  g_assert_cmpstr (hg_assessment_get_part (assessment, HG_PART_RULE, "a")->number, ==, "L-a");
  g_assert_nonnull (hg_assessment_get_part (assessment, HG_PART_MATTER, "exit"));
  g_assert_nonnull (hg_assessment_get_part (assessment, HG_PART_FACT, "harm"));
  g_assert_nonnull (hg_assessment_get_part (assessment, HG_PART_FACT, "tier"));
  g_assert_nonnull (hg_assessment_get_part (assessment, HG_PART_FACT, "base"));
  g_assert_nonnull (hg_assessment_get_part (assessment, HG_PART_LAW, "fire-law"));
}

static void
test_compare (void)
{
  g_autoptr(HgVocabulary) vocabulary = new_vocabulary ("?");
  g_autoptr(HgVocabulary) rewritten = new_vocabulary ("??");
  g_autoptr(HgMatter) matter = new_matter ();
  g_autoptr(HgRule) a = new_rule ("a", HG_FORCE_SHALL);
  g_autoptr(HgRule) a_may = new_rule ("a", HG_FORCE_MAY);
  g_autoptr(HgRule) b = new_rule ("b", HG_FORCE_SHALL);
  g_autoptr(HgRule) c = new_rule ("c", HG_FORCE_SHALL);
  g_autoptr(HgAssessment) kept = new_resting (vocabulary, matter, a, b);
  g_autoptr(HgAssessment) same = new_resting (vocabulary, matter, b, a);
  g_autoptr(HgAssessment) other = new_resting (vocabulary, matter, a_may, c);
  g_autoptr(HgAssessment) asked_otherwise = new_resting (rewritten, NULL, a, b);
  g_autofree char *none = dup_changes (kept, same);
  g_autofree char *rules = dup_changes (kept, other);
  g_autofree char *questions = dup_changes (kept, asked_otherwise);

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (rules, ==, "~1:a -1:b +1:c ");
  g_assert_cmpstr (questions, ==, "-0:exit ~2:harm -2:base -2:tier ");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assessment-basis/rests-on", test_rests_on);
  g_test_add_func ("/assessment-basis/compare", test_compare);
  return g_test_run ();
}
