/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-assessment-keeper"

#include "config.h"

#include "hg-assessment-keeper.h"

#include <glib/gi18n.h>

#include "hg-assessment-basis.h"
#include "hg-assessment-item.h"
#include "hg-assessment-review.h"
#include "hg-date.h"
#include "hg-error.h"
#include "hg-record-words.h"
#include "hg-sheet-assessment.h"
#include "hg-sheet-pack.h"

static void
add_results (HgAssessment *kept, const HgDecision *decision, GPtrArray *rules)
{
  for (guint i = 0; i < decision->verdicts->len; i++)
    {
      const HgVerdict *verdict = g_ptr_array_index (decision->verdicts, i);
      const HgRule *rule = verdict->rule;
      HgAssessmentResult *result = hg_assessment_add_result (kept, rule->id, rule->number, rule->title);

      result->outcome = rule->outcome;
      result->force = rule->force;
      result->general = rule->general;
      /* A rule that is in force on neither day is shown, and never applied. */
      result->result = hg_verdict_get_in_force (verdict) != HG_TRUTH_FALSE ? verdict->result : HG_RESULT_DOES_NOT_APPLY;
      result->overridden_by = g_strdup (verdict->overridden_by);
      g_ptr_array_add (rules, verdict->rule);
    }
}

static void
name_target (HgAssessment *kept, const HgDecision *decision)
{
  const HgVerdict *verdict = kept->target != NULL ? hg_decision_find_verdict (decision, kept->target) : NULL;

  if (kept->target == NULL)
    return;
  if (kept->target_kind == HG_ITEM_RULE && verdict != NULL)
    {
      kept->target_number = g_strdup (verdict->rule->number);
      kept->target_title = g_strdup (verdict->rule->title);
    }
  else if (kept->target_kind == HG_ITEM_MATTER && decision->matter != NULL)
    {
      kept->target_number = g_strdup (decision->matter->number);
      kept->target_title = g_strdup (decision->matter->title);
    }
}

/**
 * hg_assessment_keeper_complete:
 * @edition: (nullable): the edition in use
 * @assessment: what was filled in
 * @decision: what follows from it, under that edition
 * @error: %HG_ERROR_NOT_FOUND without an edition, %HG_ERROR_INVALID where @assessment was filled in under another
 *
 * Returns: (transfer full) (nullable): a copy that says all that can be said of the case: its edition, results and the
 * texts it rests on
 */
HgAssessment *
hg_assessment_keeper_complete (HgEdition *edition, const HgAssessment *assessment, const HgDecision *decision,
                               GError **error)
{
  const HgCatalogInfo *info = edition != NULL ? hg_edition_get_info (edition) : NULL;
  g_autoptr(GPtrArray) rules = g_ptr_array_new ();   /* borrowed from the decision */
  HgAssessment *kept;

  if (info == NULL)
    {
      g_set_error_literal (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("No edition is open."));
      return NULL;
    }
  if (assessment->hash != NULL && g_strcmp0 (assessment->hash, info->hash) != 0)
    {
      g_set_error_literal (error, HG_ERROR, HG_ERROR_INVALID,
                           _("Another edition has come into use since. Look at the case again, then keep it."));
      return NULL;
    }
  kept = hg_assessment_copy_as_new (assessment);
  kept->id = assessment->id;
  kept->number = g_strdup (assessment->number);
  kept->catalog = g_strdup (info->id);
  kept->edition = g_strdup (info->edition);
  kept->hash = g_strdup (info->hash);
  name_target (kept, decision);
  add_results (kept, decision, rules);
  hg_assessment_basis_add (kept, decision->vocabulary, decision->matter, rules, decision->scheme);
  return kept;
}

typedef struct
{
  HgCatalogInfo    *info;
  const HgDecision *decision;
} Freezing;

static gboolean
freeze_cb (HgAssessment *assessment, gpointer user_data, GError **error)
{
  const Freezing *freezing = user_data;
  g_autoptr(HgSheet) sheet = NULL;
  GDate today;

  hg_date_today (&today);
  sheet = hg_sheet_assessment_new (freezing->info, assessment, freezing->decision, &today);
  assessment->sheet = hg_sheet_pack_to_bytes (sheet);
  return TRUE;
}

/**
 * hg_assessment_keeper_save:
 * @records: where it is kept
 * @edition: (nullable): the edition in use
 * @assessment: what was filled in; new where its id is 0
 * @decision: what follows from it, under that edition
 * @error: as hg_assessment_keeper_complete() and hg_records_save_assessment()
 *
 * Returns: (transfer full) (nullable): the assessment as it is kept, with its sheet
 */
HgAssessment *
hg_assessment_keeper_save (HgRecords *records, HgEdition *edition, const HgAssessment *assessment,
                           const HgDecision *decision, GError **error)
{
  g_autoptr(HgAssessment) kept = hg_assessment_keeper_complete (edition, assessment, decision, error);
  Freezing freezing = { NULL, decision };

  if (kept == NULL)
    return NULL;
  freezing.info = hg_edition_get_info (edition);
  return hg_records_save_assessment (records, kept, freeze_cb, &freezing, error) ? g_steal_pointer (&kept) : NULL;
}

/* The list */

/* What all cases about the same thing under the same file have in common; %NULL where each rests on what was answered in it. */
static char *
dup_common (const HgAssessment *head)
{
  return head->target != NULL ? g_strdup_printf ("%s %d %s", head->hash, (int) head->target_kind, head->target) : NULL;
}

/*
 * Only where another file is in use can the text have changed; for those, all that they rest on is read: once for all that
 * rest on the same. @known is of char* (what they have in common) to whether it has changed.
 */
static gboolean
find_change (HgRecords *records, HgEdition *edition, HgAssessmentReview *review, GHashTable *known,
             const HgAssessment *head, gboolean *changed, GError **error)
{
  g_autofree char *common = dup_common (head);
  g_autoptr(HgAssessment) whole = NULL;
  g_autoptr(GPtrArray) changes = NULL;
  gpointer answer;

  *changed = FALSE;
  if (review == NULL || g_strcmp0 (head->hash, hg_edition_get_info (edition)->hash) == 0)
    return TRUE;
  if (common != NULL && g_hash_table_lookup_extended (known, common, NULL, &answer))
    {
      *changed = GPOINTER_TO_INT (answer);
      return TRUE;
    }
  whole = hg_records_load_assessment (records, head->id, error);
  changes = whole != NULL ? hg_assessment_review_compare (review, whole, error) : NULL;
  if (changes == NULL)
    return FALSE;
  *changed = changes->len > 0;
  if (common != NULL)
    g_hash_table_insert (known, g_steal_pointer (&common), GINT_TO_POINTER (*changed));
  return TRUE;
}

/**
 * hg_assessment_keeper_list:
 * @records: where they are kept
 * @edition: (nullable): the edition in use, against which their texts are held
 * @text: (nullable): words that must occur
 * @error: a failure
 *
 * Returns: (transfer full) (nullable): rows (of #HgAssessmentItem), the one changed last first
 */
GListModel *
hg_assessment_keeper_list (HgRecords *records, HgEdition *edition, const char *text, GError **error)
{
  g_autoptr(GPtrArray) heads = hg_records_list_assessments (records, error);
  g_autoptr(HgAssessmentReview) review = edition != NULL ? hg_assessment_review_new (edition) : NULL;
  g_autoptr(GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GListStore) rows = g_list_store_new (HG_TYPE_ASSESSMENT_ITEM);
  g_auto(GStrv) words = hg_record_words_split (text != NULL ? text : "");

  for (guint i = 0; heads != NULL && i < heads->len; i++)
    {
      HgAssessment *head = g_ptr_array_index (heads, i);
      g_autofree char *folded = hg_record_words_of_assessment (head);
      g_autoptr(HgAssessmentItem) row = NULL;
      gboolean changed;

      if (!hg_record_words_match (folded, (const char *const *) words))
        continue;
      if (!find_change (records, edition, review, known, head, &changed, error))
        return NULL;
      row = hg_assessment_item_new (head, changed);
      g_list_store_append (rows, row);
    }
  return heads != NULL ? G_LIST_MODEL (g_steal_pointer (&rows)) : NULL;
}
