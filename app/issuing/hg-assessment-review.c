/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-assessment-review"

#include "config.h"

#include "hg-assessment-review.h"

#include "hg-assessment-basis.h"
#include "hg-error.h"

struct _HgAssessmentReview
{
  HgEdition  *edition;
  GHashTable *rules;       /* of char* (id) to HgRule */
  GHashTable *by_matter;   /* of char* (a matter's id; "": any) to GPtrArray of HgRule */
};

/**
 * hg_assessment_review_new:
 * @edition: the edition in use; it must outlive the review
 *
 * Returns: (transfer full): a review that has read nothing yet
 */
HgAssessmentReview *
hg_assessment_review_new (HgEdition *edition)
{
  HgAssessmentReview *self = g_new0 (HgAssessmentReview, 1);

  self->edition = edition;
  self->rules = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) hg_rule_unref);
  self->by_matter = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  return self;
}

void
hg_assessment_review_free (HgAssessmentReview *self)
{
  g_hash_table_unref (self->by_matter);
  g_hash_table_unref (self->rules);
  g_free (self);
}

/* %NULL without an error where the edition has no such rule. */
static HgRule *
get_rule (HgAssessmentReview *self, const char *id, GError **error)
{
  HgRule *rule = g_hash_table_lookup (self->rules, id);
  g_autoptr(GError) failure = NULL;

  if (rule != NULL)
    return rule;
  rule = hg_edition_load_rule (self->edition, id, &failure);
  if (rule != NULL && !g_str_equal (rule->id, id))
    g_clear_pointer (&rule, hg_rule_unref);   /* found by its number, which is not what it is known by */
  if (rule != NULL)
    g_hash_table_insert (self->rules, g_strdup (id), rule);
  else if (failure != NULL && !g_error_matches (failure, HG_ERROR, HG_ERROR_NOT_FOUND))
    g_propagate_error (error, g_steal_pointer (&failure));
  return rule;
}

/* The rules that spare a matter, and the general ones; all rules where there is no matter. */
static GPtrArray *
get_rules_for (HgAssessmentReview *self, const char *matter, GError **error)
{
  const char *key = matter != NULL ? matter : "";
  GPtrArray *known = g_hash_table_lookup (self->by_matter, key);
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_RULE);
  g_autoptr(GPtrArray) items = NULL;
  g_autoptr(GPtrArray) rules = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);

  if (known != NULL)
    return known;
  query->matter = g_strdup (matter);
  items = hg_edition_find (self->edition, query, error);
  for (guint i = 0; items != NULL && i < items->len; i++)
    {
      HgRule *rule = get_rule (self, hg_item_get_id (g_ptr_array_index (items, i)), error);

      if (rule == NULL)
        return NULL;
      g_ptr_array_add (rules, hg_rule_ref (rule));
    }
  if (items == NULL)
    return NULL;
  known = g_steal_pointer (&rules);
  g_hash_table_insert (self->by_matter, g_strdup (key), known);
  return known;
}

static gboolean
asks_answered (const HgCondition *condition, const HgAssessment *kept)
{
  g_autoptr(GHashTable) facts = g_hash_table_new (g_str_hash, g_str_equal);

  if (condition != NULL)
    hg_condition_add_facts (condition, facts);
  for (guint i = 0; i < kept->answers->len; i++)
    if (g_hash_table_contains (facts, ((HgAssessmentAnswer *) g_ptr_array_index (kept->answers, i))->fact))
      return TRUE;
  return FALSE;
}

/* Whether the same case would be held against @rule now, too. */
static gboolean
is_concerned (const HgAssessment *kept, const HgRule *rule)
{
  if (kept->target == NULL)
    return rule->general || asks_answered (rule->when, kept) || asks_answered (rule->unless, kept);
  return kept->target_kind == HG_ITEM_MATTER || rule->general;
}

/* The rules it was held against, as far as they are still there, and those that it would be held against now. */
static GPtrArray *
find_rules (HgAssessmentReview *self, const HgAssessment *kept, GError **error)
{
  g_autoptr(GPtrArray) rules = g_ptr_array_new ();   /* borrowed from the review */
  const char *matter = kept->target_kind == HG_ITEM_MATTER ? kept->target : NULL;
  GPtrArray *candidates = get_rules_for (self, matter, error);

  for (guint i = 0; candidates != NULL && i < kept->parts->len; i++)
    {
      const HgAssessmentPart *part = g_ptr_array_index (kept->parts, i);
      g_autoptr(GError) failure = NULL;
      HgRule *rule = part->kind == HG_PART_RULE ? get_rule (self, part->id, &failure) : NULL;

      if (failure != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&failure));
          return NULL;
        }
      if (rule != NULL)
        g_ptr_array_add (rules, rule);
    }
  for (guint i = 0; candidates != NULL && i < candidates->len; i++)
    {
      HgRule *rule = g_ptr_array_index (candidates, i);

      if (is_concerned (kept, rule) && !g_ptr_array_find (rules, rule, NULL))
        g_ptr_array_add (rules, rule);
    }
  return candidates != NULL ? g_steal_pointer (&rules) : NULL;
}

static gboolean
load_matter (HgAssessmentReview *self, const HgAssessment *kept, HgMatter **matter, GError **error)
{
  const HgAssessmentPart *part = NULL;
  g_autoptr(GError) failure = NULL;

  *matter = NULL;
  for (guint i = 0; i < kept->parts->len && part == NULL; i++)
    if (((HgAssessmentPart *) g_ptr_array_index (kept->parts, i))->kind == HG_PART_MATTER)
      part = g_ptr_array_index (kept->parts, i);
  if (part == NULL)
    return TRUE;
  *matter = hg_edition_load_matter (self->edition, part->id, &failure);
  if (*matter != NULL && !g_str_equal ((*matter)->id, part->id))
    g_clear_pointer (matter, hg_matter_unref);
  if (failure == NULL || g_error_matches (failure, HG_ERROR, HG_ERROR_NOT_FOUND))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static const HgScheme *
find_scheme (const HgVocabulary *vocabulary, const HgAssessment *kept)
{
  for (guint i = 0; i < kept->parts->len; i++)
    {
      const HgAssessmentPart *part = g_ptr_array_index (kept->parts, i);

      if (part->kind == HG_PART_SCHEME)
        return hg_vocabulary_get_scheme (vocabulary, part->id);
    }
  return NULL;
}

/**
 * hg_assessment_review_compare:
 * @self: a review
 * @kept: an assessment with its answers and the texts it rests on
 * @error: a failure to read the edition
 *
 * Returns: (transfer full) (nullable) (element-type HgAssessmentChange): how those texts differ in the edition; none where
 * they do not
 */
GPtrArray *
hg_assessment_review_compare (HgAssessmentReview *self, const HgAssessment *kept, GError **error)
{
  const HgVocabulary *vocabulary = hg_edition_get_vocabulary (self->edition);
  g_autoptr(HgAssessment) fresh = hg_assessment_new ();
  g_autoptr(HgMatter) matter = NULL;
  g_autoptr(GPtrArray) rules = NULL;

  /* Nothing can differ in the same file. */
  if (g_strcmp0 (kept->hash, hg_edition_get_info (self->edition)->hash) == 0)
    return g_ptr_array_new_with_free_func ((GDestroyNotify) hg_assessment_change_free);
  rules = find_rules (self, kept, error);
  if (rules == NULL || !load_matter (self, kept, &matter, error))
    return NULL;
  hg_assessment_basis_add (fresh, vocabulary, matter, rules, find_scheme (vocabulary, kept));
  return hg_assessment_basis_compare (kept, fresh);
}
