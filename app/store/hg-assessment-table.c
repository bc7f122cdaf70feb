/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-assessment-table"

#include "config.h"

#include "hg-assessment-table.h"

#include <glib/gi18n.h>

#include "hg-enum.h"
#include "hg-error.h"
#include "hg-types-enums.h"

#define NEXT_ID "SELECT coalesce ((SELECT seq FROM sqlite_sequence WHERE name = 'assessment'), 0) + 1"
#define GET_TAG "SELECT tag FROM identity"
#define GET_KEPT "SELECT number, created FROM assessment WHERE assessment = ? AND deleted IS NULL"
#define DELETE_ONE "DELETE FROM assessment WHERE assessment = ?"
#define INSERT_ASSESSMENT                                                                                         \
  "INSERT INTO assessment (assessment, number, target_kind, target, target_number, target_title, party, note, "   \
  "act_date, decision_date, catalog, edition, hash, created, changed, time, sheet) "                              \
  "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
#define INSERT_ANSWER \
  "INSERT INTO assessment_answer (assessment, position, fact, value, reason, evidence) VALUES (?,?,?,?,?,?)"
#define INSERT_RESULT                                                                                             \
  "INSERT INTO assessment_result (assessment, position, rule, number, title, outcome, force, result, general, "   \
  "overridden_by) VALUES (?,?,?,?,?,?,?,?,?,?)"
#define INSERT_PART \
  "INSERT INTO assessment_part (assessment, position, kind, id, number, name, digest) VALUES (?,?,?,?,?,?,?)"
#define HEAD_COLUMNS                                                                                              \
  "assessment, number, target_kind, target, target_number, target_title, party, note, act_date, decision_date, "  \
  "catalog, edition, hash, created, changed"
#define LOAD_HEAD "SELECT " HEAD_COLUMNS ", sheet FROM assessment WHERE assessment = ? AND deleted IS NULL"
#define LIST_HEADS "SELECT " HEAD_COLUMNS " FROM assessment WHERE deleted IS NULL ORDER BY time DESC, assessment DESC"
#define LOAD_ANSWERS "SELECT fact, value, reason, evidence FROM assessment_answer WHERE assessment = ? ORDER BY position"
#define LOAD_RESULTS                                                                                              \
  "SELECT rule, number, title, outcome, force, result, general, overridden_by FROM assessment_result "            \
  "WHERE assessment = ? ORDER BY position"
#define LOAD_PARTS "SELECT kind, id, number, name, digest FROM assessment_part WHERE assessment = ? ORDER BY position"
#define FIND_NUMBER "SELECT assessment FROM assessment WHERE number = ? AND deleted IS NULL"
#define SET_DELETED "UPDATE assessment SET deleted = ? WHERE assessment = ? RETURNING assessment"
#define PURGE "DELETE FROM assessment WHERE deleted < ?"

static void
set_not_found (GError **error)
{
  g_set_error_literal (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("There is no such assessment. It may have been deleted."));
}

static char *
dup_tag (HgDb *db, GError **error)
{
  HgStatement *row = hg_db_prepare (db, GET_TAG, error);
  char *tag = row != NULL && hg_statement_step (row, error) == HG_STEP_ROW ? hg_statement_dup_text (row, 0) : NULL;

  if (row != NULL)
    hg_statement_reset (row);
  return tag;
}

static gboolean
reserve_new (HgDb *db, HgAssessment *assessment, GError **error)
{
  g_autofree char *tag = dup_tag (db, error);

  if (tag == NULL || !hg_db_get_number (db, NEXT_ID, &assessment->id, error))
    return FALSE;
  g_free (assessment->created);
  assessment->created = g_strdup (assessment->changed);
  g_free (assessment->number);
  assessment->number = g_strdup_printf ("%.4s-%04d-%s", assessment->created, (int) assessment->id, tag);
  return TRUE;
}

/**
 * hg_assessment_table_reserve:
 * @db: the records, in a transaction
 * @assessment: what is to be kept; its @changed is now
 * @error: %HG_ERROR_NOT_FOUND where it has an id and is gone, or a failure
 *
 * Gives @assessment its id and number where it was not kept before, and its number and time of creation where it was.
 *
 * Returns: whether it can be kept
 */
gboolean
hg_assessment_table_reserve (HgDb *db, HgAssessment *assessment, GError **error)
{
  HgStatement *row;
  HgStep step;

  if (assessment->id == 0)
    return reserve_new (db, assessment, error);
  row = hg_db_prepare (db, GET_KEPT, error);
  if (row == NULL)
    return FALSE;
  hg_statement_bind (row, "l", assessment->id);
  step = hg_statement_step (row, error);
  if (step == HG_STEP_ROW)
    {
      g_free (assessment->number);
      g_free (assessment->created);
      assessment->number = hg_statement_dup_text (row, 0);
      assessment->created = hg_statement_dup_text (row, 1);
    }
  else if (step == HG_STEP_DONE)
    set_not_found (error);
  hg_statement_reset (row);
  return step == HG_STEP_ROW;
}

static gboolean
insert_answers (HgDb *db, const HgAssessment *assessment, GError **error)
{
  for (guint i = 0; i < assessment->answers->len; i++)
    {
      const HgAssessmentAnswer *answer = g_ptr_array_index (assessment->answers, i);

      if (!hg_statement_insert (hg_db_prepare (db, INSERT_ANSWER, error), error, "litttt", assessment->id, (int) i,
                                answer->fact, answer->value, answer->reason, answer->evidence))
        return FALSE;
    }
  return TRUE;
}

static gboolean
insert_results (HgDb *db, const HgAssessment *assessment, GError **error)
{
  for (guint i = 0; i < assessment->results->len; i++)
    {
      const HgAssessmentResult *result = g_ptr_array_index (assessment->results, i);

      if (!hg_statement_insert (hg_db_prepare (db, INSERT_RESULT, error), error, "littttttit", assessment->id, (int) i,
                                result->rule, result->number, result->title,
                                hg_enum_to_nick (HG_TYPE_OUTCOME, (int) result->outcome),
                                hg_enum_to_nick (HG_TYPE_FORCE, (int) result->force),
                                hg_enum_to_nick (HG_TYPE_RESULT, (int) result->result), (int) result->general,
                                result->overridden_by))
        return FALSE;
    }
  return TRUE;
}

static gboolean
insert_parts (HgDb *db, const HgAssessment *assessment, GError **error)
{
  for (guint i = 0; i < assessment->parts->len; i++)
    {
      const HgAssessmentPart *part = g_ptr_array_index (assessment->parts, i);

      if (!hg_statement_insert (hg_db_prepare (db, INSERT_PART, error), error, "litttttt", assessment->id, (int) i,
                                hg_enum_to_nick (HG_TYPE_PART_KIND, (int) part->kind), part->id, part->number, part->name,
                                part->digest))
        return FALSE;
    }
  return TRUE;
}

/**
 * hg_assessment_table_replace:
 * @db: the records, in a transaction
 * @assessment: what hg_assessment_table_reserve() took
 * @error: a failure
 *
 * Writes all of @assessment in the place of what was kept of it.
 *
 * Returns: whether it was written
 */
gboolean
hg_assessment_table_replace (HgDb *db, const HgAssessment *assessment, GError **error)
{
  return hg_statement_insert (hg_db_prepare (db, DELETE_ONE, error), error, "l", assessment->id) &&
         hg_statement_insert (hg_db_prepare (db, INSERT_ASSESSMENT, error), error, "ltttttttddtttttlb", assessment->id,
                              assessment->number, hg_enum_to_nick (HG_TYPE_ITEM_KIND, (int) assessment->target_kind),
                              assessment->target, assessment->target_number, assessment->target_title, assessment->party,
                              assessment->note, &assessment->act_date, &assessment->decision_date, assessment->catalog,
                              assessment->edition, assessment->hash, assessment->created, assessment->changed,
                              g_get_real_time (), assessment->sheet) &&
         insert_answers (db, assessment, error) && insert_results (db, assessment, error) &&
         insert_parts (db, assessment, error);
}

/* A word that this version does not know is read as the first of its kind: the sheet still says what it was. */
static int
get_code (HgStatement *row, int column, GType type)
{
  int value = 0;

  hg_enum_from_nick (type, hg_statement_get_text (row, column), &value);
  return value;
}

static HgAssessment *
read_head (HgStatement *row)
{
  HgAssessment *self = hg_assessment_new ();

  self->id = hg_statement_get_int64 (row, 0);
  self->number = hg_statement_dup_text (row, 1);
  hg_assessment_set_target (self, (HgItemKind) get_code (row, 2, HG_TYPE_ITEM_KIND), hg_statement_get_text (row, 3));
  self->target_number = hg_statement_dup_text (row, 4);
  self->target_title = hg_statement_dup_text (row, 5);
  self->party = hg_statement_dup_text (row, 6);
  self->note = hg_statement_dup_text (row, 7);
  hg_statement_get_date (row, 8, &self->act_date);
  hg_statement_get_date (row, 9, &self->decision_date);
  self->catalog = hg_statement_dup_text (row, 10);
  self->edition = hg_statement_dup_text (row, 11);
  self->hash = hg_statement_dup_text (row, 12);
  self->created = hg_statement_dup_text (row, 13);
  self->changed = hg_statement_dup_text (row, 14);
  return self;
}

static HgStatement *
ask (HgDb *db, const char *sql, gint64 id, GError **error)
{
  HgStatement *rows = hg_db_prepare (db, sql, error);

  if (rows != NULL)
    hg_statement_bind (rows, "l", id);
  return rows;
}

static gboolean
load_answers (HgDb *db, HgAssessment *self, GError **error)
{
  HgStatement *rows = ask (db, LOAD_ANSWERS, self->id, error);
  HgStep step = HG_STEP_ERROR;

  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    hg_assessment_set_answer (self, hg_statement_get_text (rows, 0), hg_statement_get_text (rows, 1),
                              hg_statement_get_text (rows, 2), hg_statement_get_text (rows, 3));
  return step == HG_STEP_DONE;
}

static gboolean
load_results (HgDb *db, HgAssessment *self, GError **error)
{
  HgStatement *rows = ask (db, LOAD_RESULTS, self->id, error);
  HgStep step = HG_STEP_ERROR;

  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      HgAssessmentResult *result = hg_assessment_add_result (self, hg_statement_get_text (rows, 0),
                                                             hg_statement_get_text (rows, 1),
                                                             hg_statement_get_text (rows, 2));

      result->outcome = (HgOutcome) get_code (rows, 3, HG_TYPE_OUTCOME);
      result->force = (HgForce) get_code (rows, 4, HG_TYPE_FORCE);
      result->result = (HgResult) get_code (rows, 5, HG_TYPE_RESULT);
      result->general = hg_statement_get_int (rows, 6) != 0;
      result->overridden_by = hg_statement_dup_text (rows, 7);
    }
  return step == HG_STEP_DONE;
}

/**
 * hg_assessment_table_load_parts:
 * @db: the records
 * @assessment: one of hg_assessment_table_list(), which has none yet
 * @error: a failure
 *
 * Gives @assessment the texts that it rests on.
 *
 * Returns: whether they were read
 */
gboolean
hg_assessment_table_load_parts (HgDb *db, HgAssessment *assessment, GError **error)
{
  HgStatement *rows = ask (db, LOAD_PARTS, assessment->id, error);
  HgStep step = HG_STEP_ERROR;

  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    hg_assessment_add_part (assessment, (HgPartKind) get_code (rows, 0, HG_TYPE_PART_KIND), hg_statement_get_text (rows, 1),
                            hg_statement_get_text (rows, 2), hg_statement_get_text (rows, 3),
                            hg_statement_get_text (rows, 4));
  return step == HG_STEP_DONE;
}

/**
 * hg_assessment_table_load:
 * @db: the records
 * @id: an assessment's id
 * @error: %HG_ERROR_NOT_FOUND where there is none or it was deleted, or a failure
 *
 * Returns: (transfer full) (nullable): all of it
 */
HgAssessment *
hg_assessment_table_load (HgDb *db, gint64 id, GError **error)
{
  HgStatement *row = ask (db, LOAD_HEAD, id, error);
  g_autoptr(HgAssessment) self = NULL;
  HgStep step = row != NULL ? hg_statement_step (row, error) : HG_STEP_ERROR;

  if (step == HG_STEP_ROW)
    {
      self = read_head (row);
      self->sheet = hg_statement_dup_bytes (row, 15);
    }
  else if (step == HG_STEP_DONE)
    set_not_found (error);
  if (row != NULL)
    hg_statement_reset (row);
  if (self == NULL || !load_answers (db, self, error) || !load_results (db, self, error) ||
      !hg_assessment_table_load_parts (db, self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * hg_assessment_table_list:
 * @db: the records
 * @error: a failure
 *
 * Returns: (transfer full) (nullable) (element-type HgAssessment): all that are not deleted, the one changed last first;
 * each with its results, without answers, sheet and the texts it rests on
 */
GPtrArray *
hg_assessment_table_list (HgDb *db, GError **error)
{
  g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_assessment_unref);
  HgStatement *rows = hg_db_prepare (db, LIST_HEADS, error);
  HgStep step = HG_STEP_ERROR;

  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    g_ptr_array_add (list, read_head (rows));
  if (step != HG_STEP_DONE)
    return NULL;
  for (guint i = 0; i < list->len; i++)
    if (!load_results (db, g_ptr_array_index (list, i), error))
      return NULL;
  return g_steal_pointer (&list);
}

/**
 * hg_assessment_table_find:
 * @db: the records
 * @number: a sheet's number
 * @error: %HG_ERROR_NOT_FOUND, or a failure
 *
 * Returns: the assessment's id; 0 where there is none
 */
gint64
hg_assessment_table_find (HgDb *db, const char *number, GError **error)
{
  HgStatement *row = hg_db_prepare (db, FIND_NUMBER, error);
  gint64 id = 0;
  HgStep step = HG_STEP_ERROR;

  if (row == NULL)
    return 0;
  hg_statement_bind (row, "t", number);
  step = hg_statement_step (row, error);
  if (step == HG_STEP_ROW)
    id = hg_statement_get_int64 (row, 0);
  else if (step == HG_STEP_DONE)
    set_not_found (error);
  hg_statement_reset (row);
  return id;
}

/**
 * hg_assessment_table_set_deleted:
 * @db: the records
 * @id: an assessment's id
 * @time: when it was deleted, in microseconds since the epoch; 0 restores it
 * @error: %HG_ERROR_NOT_FOUND where it is gone for good, or a failure
 *
 * Returns: whether it was done
 */
gboolean
hg_assessment_table_set_deleted (HgDb *db, gint64 id, gint64 time, GError **error)
{
  HgStatement *row = hg_db_prepare (db, SET_DELETED, error);
  HgStep step;
  gboolean found;

  if (row == NULL)
    return FALSE;
  hg_statement_bind (row, "kl", time, id);
  step = hg_statement_step (row, error);
  found = step == HG_STEP_ROW;
  if (found)   /* the change is only made when the statement has come to its end */
    step = hg_statement_step (row, error);
  else if (step == HG_STEP_DONE)
    set_not_found (error);
  hg_statement_reset (row);
  return found && step == HG_STEP_DONE;
}

/**
 * hg_assessment_table_purge:
 * @before: a time in microseconds since the epoch
 *
 * Takes away for good what was deleted before a time.
 */
gboolean
hg_assessment_table_purge (HgDb *db, gint64 before, GError **error)
{
  return hg_statement_insert (hg_db_prepare (db, PURGE, error), error, "l", before);
}
