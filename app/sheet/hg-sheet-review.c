/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-review"

#include "config.h"

#include "hg-sheet-review.h"

#include <glib/gi18n.h>

G_DEFINE_BOXED_TYPE (HgSheetReview, hg_sheet_review, hg_sheet_review_ref, hg_sheet_review_unref)

static void
clear (gpointer data)
{
  HgSheetReview *self = data;

  hg_sheet_record_unref (self->record);
  hg_sheet_unref (self->sheet);
  g_free (self->edition);
  g_ptr_array_unref (self->changes);
}

/**
 * hg_sheet_review_new:
 * @record: a sheet's record
 * @sheet: the sheet as it was
 * @edition: the edition that is now in use
 *
 * Returns: (transfer full): a review that found no change yet
 */
HgSheetReview *
hg_sheet_review_new (HgSheetRecord *record, HgSheet *sheet, const char *edition)
{
  HgSheetReview *self = g_atomic_rc_box_new0 (HgSheetReview);

  self->record = hg_sheet_record_ref (record);
  self->sheet = hg_sheet_ref (sheet);
  self->edition = g_strdup (edition);
  self->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_assessment_change_free);
  return self;
}

/**
 * hg_sheet_review_new_assessment:
 * @kept: an assessment as it was kept
 * @sheet: its sheet as it was
 * @edition: the edition that is now in use
 * @changes: (element-type HgAssessmentChange): how the texts differ that it rests on
 *
 * Returns: (transfer full): a review of that sheet, which stands in no register and has its number all the same
 */
HgSheetReview *
hg_sheet_review_new_assessment (const HgAssessment *kept, HgSheet *sheet, const char *edition, GPtrArray *changes)
{
  g_autoptr(HgSheetRecord) record = hg_sheet_record_new (HG_SHEET_KIND_RULE);
  HgSheetReview *self;

  record->number = g_strdup (kept->number);
  record->title = g_strdup (sheet->title);
  record->catalog = g_strdup (kept->catalog);
  record->edition = g_strdup (kept->edition);
  record->hash = g_strdup (kept->hash);
  record->recipient = g_strdup (kept->party);
  record->created = g_strdup (kept->changed);
  self = hg_sheet_review_new (record, sheet, edition);
  self->assessment = kept->id;
  g_ptr_array_unref (self->changes);
  self->changes = g_ptr_array_ref (changes);
  return self;
}

HgSheetReview *
hg_sheet_review_ref (HgSheetReview *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hg_sheet_review_unref (HgSheetReview *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

void
hg_sheet_review_add_change (HgSheetReview *self, HgPartChange change, const HgAssessmentPart *part)
{
  g_ptr_array_add (self->changes, hg_assessment_change_new (change, part->kind, part->id, part->number, part->name));
}

/**
 * hg_sheet_review_dup_result:
 * @self: a review
 *
 * Returns: (transfer full): whether the sheet still holds, as a sentence
 */
char *
hg_sheet_review_dup_result (const HgSheetReview *self)
{
  guint n = self->changes->len;
  g_autofree char *count = NULL;

  if (n == 0)
    /* Translators: a sheet's number, then the editions it was made from and is compared with */
    return g_strdup_printf (_("Sheet %1$s of edition %2$s still holds: nothing it rests on has changed in edition %3$s."),
                            self->record->number, self->record->edition, self->edition);
  count = g_strdup_printf (ngettext ("%u text it rests on has changed", "%u texts it rests on have changed", n), n);
  /* Translators: a sheet's number, then how many texts have changed and the editions it was made from and is compared with */
  return g_strdup_printf (_("Sheet %1$s no longer holds: %2$s between edition %3$s and edition %4$s."),
                          self->record->number, count, self->record->edition, self->edition);
}

static char *
dup_name (const HgAssessmentChange *change)
{
  switch (change->kind)
    {
    case HG_PART_MATTER:
      /* Translators: the number and title of a matter */
      return g_strdup_printf (_("Matter %1$s %2$s"), change->number, change->name);
    case HG_PART_RULE:
      /* Translators: the number and title of a rule of leniency */
      return g_strdup_printf (_("Rule %1$s %2$s"), change->number, change->name);
    case HG_PART_LAW:
      /* Translators: the title of a law, in the marks that titles have */
      return g_strdup_printf (C_("law title", "“%s”"), change->name);
    case HG_PART_FACT:
      /* Translators: the wording of a question */
      return g_strdup_printf (_("Question “%s”"), change->name);
    case HG_PART_SCHEME:
    default:
      return g_strdup (change->name);
    }
}

/**
 * hg_sheet_review_dup_change:
 * @change: a change
 *
 * Returns: (transfer full): what has changed, in a line
 */
char *
hg_sheet_review_dup_change (const HgAssessmentChange *change)
{
  g_autofree char *name = dup_name (change);

  if (change->change == HG_PART_CHANGE_REMOVED)
    /* Translators: a matter, a rule or a law */
    return g_strdup_printf (_("%s: is no longer in the edition"), name);
  if (change->change == HG_PART_CHANGE_ADDED)
    return g_strdup_printf (_("%s: has been added"), name);
  if (change->kind == HG_PART_LAW)
    return g_strdup_printf (_("%s: its versions or their dates have changed"), name);
  return g_strdup_printf (_("%s: reads otherwise now"), name);
}
