/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-assessment-basis"

#include "config.h"

#include "hg-assessment-basis.h"

#include "hg-digest.h"

/* What the records name: ids, borrowed from them. */
typedef struct
{
  GHashTable *facts;   /* of const char* */
  GHashTable *laws;    /* of const char* */
} Named;

static void
name_citations (Named *named, GPtrArray *citations)
{
  for (guint i = 0; i < citations->len; i++)
    g_hash_table_add (named->laws, ((HgCitation *) g_ptr_array_index (citations, i))->law);
}

static void
name_condition (Named *named, const HgCondition *condition)
{
  if (condition != NULL)
    hg_condition_add_facts (condition, named->facts);
}

static void
name_liability (Named *named, const HgLiability *liability)
{
  name_citations (named, liability->cites);
  for (guint i = 0; i < liability->tiers->len; i++)
    {
      const HgTier *tier = g_ptr_array_index (liability->tiers, i);

      name_condition (named, tier->when);
      for (guint n = 0; n < tier->measures->len; n++)
        {
          const HgFine *fine = &((HgMeasure *) g_ptr_array_index (tier->measures, n))->fine;

          if (fine->of != NULL)
            g_hash_table_add (named->facts, fine->of);
          if (fine->per != NULL)
            g_hash_table_add (named->facts, fine->per);
        }
    }
}

static void
add_rule (HgAssessment *assessment, Named *named, const HgRule *rule)
{
  g_autofree char *digest = hg_digest_rule (rule);

  hg_assessment_add_part (assessment, HG_PART_RULE, rule->id, rule->number, rule->title, digest);
  name_citations (named, rule->basis);
  name_citations (named, rule->spared);
  name_condition (named, rule->when);
  name_condition (named, rule->unless);
}

static void
add_matter (HgAssessment *assessment, Named *named, const HgMatter *matter)
{
  g_autofree char *digest = hg_digest_matter (matter);

  hg_assessment_add_part (assessment, HG_PART_MATTER, matter->id, matter->number, matter->title, digest);
  name_citations (named, matter->obligations);
  for (guint i = 0; i < matter->liabilities->len; i++)
    name_liability (named, g_ptr_array_index (matter->liabilities, i));
}

/* In the vocabulary's order, which is the same each time. */
static void
add_vocabulary (HgAssessment *assessment, const Named *named, const HgVocabulary *vocabulary)
{
  GPtrArray *facts = hg_vocabulary_get_facts (vocabulary), *laws = hg_vocabulary_get_laws (vocabulary);

  for (guint i = 0; i < facts->len; i++)
    {
      const HgFact *fact = g_ptr_array_index (facts, i);
      g_autofree char *digest = NULL;

      if (!g_hash_table_contains (named->facts, fact->id))
        continue;
      digest = hg_digest_fact (fact);
      hg_assessment_add_part (assessment, HG_PART_FACT, fact->id, NULL, fact->question, digest);
    }
  for (guint i = 0; i < laws->len; i++)
    {
      const HgLaw *law = g_ptr_array_index (laws, i);
      g_autofree char *digest = NULL;

      if (!g_hash_table_contains (named->laws, law->id))
        continue;
      digest = hg_digest_law (law);
      hg_assessment_add_part (assessment, HG_PART_LAW, law->id, NULL, law->title, digest);
    }
}

/**
 * hg_assessment_basis_add:
 * @assessment: an assessment that is being built
 * @vocabulary: the edition's words
 * @matter: (nullable): the matter it is about
 * @rules: (element-type HgRule): the rules that were examined
 * @scheme: (nullable): what "lighter" was taken to mean
 *
 * Notes every text that the result rests on: the matter, the rules, the questions that they ask, the laws that they cite
 * and the scheme.
 */
void
hg_assessment_basis_add (HgAssessment *assessment, const HgVocabulary *vocabulary, const HgMatter *matter,
                         GPtrArray *rules, const HgScheme *scheme)
{
  g_autoptr(GHashTable) facts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GHashTable) laws = g_hash_table_new (g_str_hash, g_str_equal);
  Named named = { facts, laws };

  if (matter != NULL)
    add_matter (assessment, &named, matter);
  for (guint i = 0; i < rules->len; i++)
    add_rule (assessment, &named, g_ptr_array_index (rules, i));
  add_vocabulary (assessment, &named, vocabulary);
  if (scheme != NULL)
    {
      g_autofree char *digest = hg_digest_scheme (scheme);

      hg_assessment_add_part (assessment, HG_PART_SCHEME, scheme->id, NULL, scheme->name, digest);
    }
}

static void
add_change (GPtrArray *changes, HgPartChange change, const HgAssessmentPart *part)
{
  g_ptr_array_add (changes, hg_assessment_change_new (change, part->kind, part->id, part->number, part->name));
}

/**
 * hg_assessment_basis_compare:
 * @kept: an assessment as it was kept
 * @fresh: one that rests on what the same case would rest on now
 *
 * Returns: (transfer full) (element-type HgAssessmentChange): what reads otherwise now or is gone, in the order of @kept,
 * then what is new; named as it is called now, where it is still there
 */
GPtrArray *
hg_assessment_basis_compare (const HgAssessment *kept, const HgAssessment *fresh)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_assessment_change_free);

  for (guint i = 0; i < kept->parts->len; i++)
    {
      const HgAssessmentPart *part = g_ptr_array_index (kept->parts, i);
      const HgAssessmentPart *now = hg_assessment_get_part (fresh, part->kind, part->id);

      if (now == NULL)
        add_change (changes, HG_PART_CHANGE_REMOVED, part);
      else if (!g_str_equal (now->digest, part->digest))
        add_change (changes, HG_PART_CHANGE_CHANGED, now);
    }
  for (guint i = 0; i < fresh->parts->len; i++)
    {
      const HgAssessmentPart *part = g_ptr_array_index (fresh->parts, i);

      if (hg_assessment_get_part (kept, part->kind, part->id) == NULL)
        add_change (changes, HG_PART_CHANGE_ADDED, part);
    }
  return changes;
}
