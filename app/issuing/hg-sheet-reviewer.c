/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-reviewer"

#include "config.h"

#include "hg-sheet-reviewer.h"

#include <glib/gi18n.h>

#include "hg-assessment-review.h"
#include "hg-digest.h"
#include "hg-error.h"
#include "hg-sheet-number.h"
#include "hg-sheet-pack.h"

/*
 * The digest of what a text says now: NULL with no error where it is gone. Ids decide: a number may have gone to another
 * record.
 */
static char *
dup_matter_digest (HgEdition *edition, const char *id, GError **error)
{
  g_autoptr(HgMatter) matter = hg_edition_load_matter (edition, id, error);

  return matter != NULL && g_str_equal (matter->id, id) ? hg_digest_guidance (matter) : NULL;
}

static char *
dup_rule_digest (HgEdition *edition, const char *id, GError **error)
{
  g_autoptr(HgRule) rule = hg_edition_load_rule (edition, id, error);

  return rule != NULL && g_str_equal (rule->id, id) ? hg_digest_rule (rule) : NULL;
}

static char *
dup_digest (HgEdition *edition, const HgAssessmentPart *part, GError **error)
{
  const HgVocabulary *vocabulary = hg_edition_get_vocabulary (edition);
  const HgLaw *law = part->kind == HG_PART_LAW ? hg_vocabulary_get_law (vocabulary, part->id) : NULL;
  g_autoptr(GError) local = NULL;
  char *digest = NULL;

  if (part->kind == HG_PART_MATTER)
    digest = dup_matter_digest (edition, part->id, &local);
  else if (part->kind == HG_PART_RULE)
    digest = dup_rule_digest (edition, part->id, &local);
  else if (law != NULL)
    digest = hg_digest_law (law);
  if (local != NULL && !g_error_matches (local, HG_ERROR, HG_ERROR_NOT_FOUND))
    g_propagate_error (error, g_steal_pointer (&local));
  return digest;
}

static gboolean
compare (HgSheetReview *review, HgEdition *edition, GError **error)
{
  for (guint i = 0; i < review->record->parts->len; i++)
    {
      const HgAssessmentPart *part = g_ptr_array_index (review->record->parts, i);
      g_autoptr(GError) local = NULL;
      g_autofree char *digest = dup_digest (edition, part, &local);

      if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      if (digest == NULL)
        hg_sheet_review_add_change (review, HG_PART_CHANGE_REMOVED, part);
      else if (!g_str_equal (digest, part->digest))
        hg_sheet_review_add_change (review, HG_PART_CHANGE_CHANGED, part);
    }
  return TRUE;
}

static HgSheetReview *
check_registered (HgRecords *records, HgEdition *edition, const char *code, GError **error)
{
  g_autoptr(HgSheetRecord) record = hg_records_find_sheet (records, code, error);
  g_autoptr(HgSheet) sheet = record != NULL ? hg_sheet_pack_from_bytes (record->sheet, error) : NULL;
  g_autoptr(HgSheetReview) review = NULL;

  if (sheet == NULL)
    return NULL;
  review = hg_sheet_review_new (record, sheet, hg_edition_get_info (edition)->edition);
  return compare (review, edition, error) ? g_steal_pointer (&review) : NULL;
}

static HgSheetReview *
check_assessment (HgRecords *records, HgEdition *edition, gint64 id, GError **error)
{
  g_autoptr(HgAssessmentReview) review = hg_assessment_review_new (edition);
  g_autoptr(HgAssessment) kept = hg_records_load_assessment (records, id, error);
  g_autoptr(GPtrArray) changes = kept != NULL ? hg_assessment_review_compare (review, kept, error) : NULL;
  g_autoptr(HgSheet) sheet = NULL;

  if (changes == NULL)
    return NULL;
  if (kept->sheet != NULL)
    sheet = hg_sheet_pack_from_bytes (kept->sheet, error);
  else
    g_set_error_literal (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("No sheet was kept with this assessment."));
  return sheet != NULL ? hg_sheet_review_new_assessment (kept, sheet, hg_edition_get_info (edition)->edition, changes) : NULL;
}

/**
 * hg_sheet_reviewer_check:
 * @records: what people make
 * @edition: the edition in use
 * @code: a sheet's number as it was typed, or what its QR code says
 * @error: %HG_ERROR_NOT_FOUND where there is no such sheet, %HG_ERROR_DAMAGED or %HG_ERROR_TOO_NEW where it cannot be read,
 *   or a failure
 *
 * The sheets of assessments stand in no register, and are found by their numbers all the same.
 *
 * Returns: (transfer full) (nullable): the sheet as it was, and what has changed since
 */
HgSheetReview *
hg_sheet_reviewer_check (HgRecords *records, HgEdition *edition, const char *code, GError **error)
{
  g_autofree char *number = hg_sheet_number_from_code (code);
  g_autoptr(GError) local = NULL;
  HgSheetReview *review = check_registered (records, edition, code, &local);
  gint64 id;

  if (g_error_matches (local, HG_ERROR, HG_ERROR_NOT_FOUND) &&
      (id = hg_records_find_assessment (records, number, NULL)) != 0)
    return check_assessment (records, edition, id, error);
  if (local != NULL)
    g_propagate_error (error, g_steal_pointer (&local));
  return review;
}
