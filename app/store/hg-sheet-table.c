/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-table"

#include "config.h"

#include "hg-sheet-table.h"

#include <glib/gi18n.h>

#include "hg-enum.h"
#include "hg-error.h"
#include "hg-sheet-number.h"
#include "hg-types-enums.h"

#define RESERVE                                                                                                   \
  "INSERT INTO sheet_sequence (prefix, year, last) VALUES (?,?,1) "                                               \
  "ON CONFLICT (prefix, year) DO UPDATE SET last = last + 1 RETURNING last"
#define INSERT_SHEET                                                                                              \
  "INSERT INTO sheet (number, kind, title, catalog, edition, hash, recipient, recipient_code, handler, created, " \
  "content) VALUES (?,?,?,?,?,?,?,?,?,?,?)"
#define LAST_ID "SELECT last_insert_rowid()"
#define INSERT_PART \
  "INSERT INTO sheet_part (sheet, position, kind, id, number, name, digest) VALUES (?,?,?,?,?,?,?)"
#define COLUMNS "sheet, number, kind, title, catalog, edition, hash, recipient, recipient_code, handler, created"
#define FIND_SHEET "SELECT " COLUMNS ", content FROM sheet WHERE number = ?"
#define LIST_SHEETS "SELECT " COLUMNS " FROM sheet ORDER BY sheet DESC"
#define ADD_PRINT                                                                                      \
  "INSERT INTO sheet_print (sheet, time, outlet, target, result, detail) SELECT sheet, ?, ?, ?, ?, ? " \
  "FROM sheet WHERE number = ? RETURNING print"
#define LIST_PRINTS                                                                             \
  "SELECT p.time, p.outlet, p.target, p.result, p.detail FROM sheet_print p JOIN sheet USING (sheet) " \
  "WHERE number = ? ORDER BY print"
#define LOAD_PARTS "SELECT kind, id, number, name, digest FROM sheet_part WHERE sheet = ? ORDER BY position"

/**
 * hg_sheet_table_reserve:
 * @db: the records, in a transaction
 * @prefix: the office's
 * @year: the year
 * @error: a failure
 *
 * Takes the next number of the year. It counts for itself, whatever becomes of the sheets: a number that was once kept never
 * comes again.
 *
 * Returns: (transfer full) (nullable): the number
 */
char *
hg_sheet_table_reserve (HgDb *db, const char *prefix, guint year, GError **error)
{
  HgStatement *row = hg_db_prepare (db, RESERVE, error);
  guint sequence = 0;
  HgStep step;

  if (row == NULL)
    return NULL;
  hg_statement_bind (row, "ti", prefix, (int) year);
  step = hg_statement_step (row, error);
  if (step == HG_STEP_ROW)
    {
      sequence = (guint) hg_statement_get_int (row, 0);
      step = hg_statement_step (row, error);   /* the change is only made when the statement has come to its end */
    }
  hg_statement_reset (row);
  return sequence > 0 && step == HG_STEP_DONE ? hg_sheet_number_format (prefix, year, sequence) : NULL;
}

/**
 * hg_sheet_table_insert:
 * @db: the records, in a transaction
 * @record: what is to be kept, with its number, time and sheet; it gets its id
 * @error: a failure
 *
 * Returns: whether it was written
 */
gboolean
hg_sheet_table_insert (HgDb *db, HgSheetRecord *record, GError **error)
{
  if (!hg_statement_insert (hg_db_prepare (db, INSERT_SHEET, error), error, "ttttttttttb", record->number,
                            hg_enum_to_nick (HG_TYPE_SHEET_KIND, (int) record->kind), record->title, record->catalog,
                            record->edition, record->hash, record->recipient, record->recipient_code, record->handler,
                            record->created, record->sheet) ||
      !hg_db_get_number (db, LAST_ID, &record->id, error))
    return FALSE;
  for (guint i = 0; i < record->parts->len; i++)
    {
      const HgAssessmentPart *part = g_ptr_array_index (record->parts, i);

      if (!hg_statement_insert (hg_db_prepare (db, INSERT_PART, error), error, "littttt", record->id, (int) i,
                                hg_enum_to_nick (HG_TYPE_PART_KIND, (int) part->kind), part->id, part->number, part->name,
                                part->digest))
        return FALSE;
    }
  return TRUE;
}

/* A word that this version does not know is read as the first of its kind: the sheet still says what it was. */
static int
get_code (HgStatement *row, int column, GType type)
{
  int value = 0;

  hg_enum_from_nick (type, hg_statement_get_text (row, column), &value);
  return value;
}

static HgSheetRecord *
read_head (HgStatement *row)
{
  HgSheetRecord *self = hg_sheet_record_new ((HgSheetKind) get_code (row, 2, HG_TYPE_SHEET_KIND));

  self->id = hg_statement_get_int64 (row, 0);
  self->number = hg_statement_dup_text (row, 1);
  self->title = hg_statement_dup_text (row, 3);
  self->catalog = hg_statement_dup_text (row, 4);
  self->edition = hg_statement_dup_text (row, 5);
  self->hash = hg_statement_dup_text (row, 6);
  self->recipient = hg_statement_dup_text (row, 7);
  self->recipient_code = hg_statement_dup_text (row, 8);
  self->handler = hg_statement_dup_text (row, 9);
  self->created = hg_statement_dup_text (row, 10);
  return self;
}

static gboolean
load_parts (HgDb *db, HgSheetRecord *record, GError **error)
{
  HgStatement *rows = hg_db_prepare (db, LOAD_PARTS, error);
  HgStep step = HG_STEP_ERROR;

  if (rows != NULL)
    hg_statement_bind (rows, "l", record->id);
  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    hg_sheet_record_add_part (record, (HgPartKind) get_code (rows, 0, HG_TYPE_PART_KIND), hg_statement_get_text (rows, 1),
                              hg_statement_get_text (rows, 2), hg_statement_get_text (rows, 3),
                              hg_statement_get_text (rows, 4));
  return step == HG_STEP_DONE;
}

static void
set_unknown (const char *number, GError **error)
{
  g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("No sheet with the number “%s” was registered here."), number);
}

/**
 * hg_sheet_table_find:
 * @db: the records
 * @number: a sheet's number, normalized
 * @error: %HG_ERROR_NOT_FOUND, or a failure
 *
 * Returns: (transfer full) (nullable): all that was kept of the sheet
 */
HgSheetRecord *
hg_sheet_table_find (HgDb *db, const char *number, GError **error)
{
  HgStatement *row = hg_db_prepare (db, FIND_SHEET, error);
  g_autoptr(HgSheetRecord) record = NULL;
  HgStep step;

  if (row == NULL)
    return NULL;
  hg_statement_bind (row, "t", number);
  step = hg_statement_step (row, error);
  if (step == HG_STEP_ROW)
    {
      record = read_head (row);
      record->sheet = hg_statement_dup_bytes (row, 11);
    }
  else if (step == HG_STEP_DONE)
    set_unknown (number, error);
  hg_statement_reset (row);
  return record != NULL && load_parts (db, record, error) ? g_steal_pointer (&record) : NULL;
}

/**
 * hg_sheet_table_list:
 * @db: the records
 * @error: a failure
 *
 * Returns: (transfer full) (nullable) (element-type HgSheetRecord): all sheets, newest first, without what they say and
 * rest on
 */
GPtrArray *
hg_sheet_table_list (HgDb *db, GError **error)
{
  g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_sheet_record_unref);
  HgStatement *rows = hg_db_prepare (db, LIST_SHEETS, error);
  HgStep step = HG_STEP_ERROR;

  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    g_ptr_array_add (list, read_head (rows));
  return step == HG_STEP_DONE ? g_steal_pointer (&list) : NULL;
}

/**
 * hg_sheet_table_add_print:
 * @db: the records
 * @number: a sheet's number
 * @print: what became of it, with its time
 * @error: %HG_ERROR_NOT_FOUND, or a failure
 *
 * Returns: whether it was noted
 */
gboolean
hg_sheet_table_add_print (HgDb *db, const char *number, const HgSheetPrint *print, GError **error)
{
  HgStatement *row = hg_db_prepare (db, ADD_PRINT, error);
  gboolean is_known = FALSE;
  HgStep step;

  if (row == NULL)
    return FALSE;
  hg_statement_bind (row, "tttttt", print->time, hg_enum_to_nick (HG_TYPE_SHEET_OUTLET, (int) print->outlet), print->target,
                     hg_enum_to_nick (HG_TYPE_PRINT_RESULT, (int) print->result), print->detail, number);
  while ((step = hg_statement_step (row, error)) == HG_STEP_ROW)
    is_known = TRUE;
  hg_statement_reset (row);
  if (step == HG_STEP_DONE && !is_known)
    set_unknown (number, error);
  return step == HG_STEP_DONE && is_known;
}

/**
 * hg_sheet_table_list_prints:
 * @db: the records
 * @number: a sheet's number
 * @error: a failure
 *
 * Returns: (transfer full) (nullable) (element-type HgSheetPrint): what became of it, oldest first
 */
GPtrArray *
hg_sheet_table_list_prints (HgDb *db, const char *number, GError **error)
{
  g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_sheet_print_free);
  HgStatement *rows = hg_db_prepare (db, LIST_PRINTS, error);
  HgStep step = HG_STEP_ERROR;

  if (rows != NULL)
    hg_statement_bind (rows, "t", number);
  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      HgSheetPrint *print = hg_sheet_print_new ((HgSheetOutlet) get_code (rows, 1, HG_TYPE_SHEET_OUTLET),
                                                hg_statement_get_text (rows, 2),
                                                (HgPrintResult) get_code (rows, 3, HG_TYPE_PRINT_RESULT),
                                                hg_statement_get_text (rows, 4));

      print->time = hg_statement_dup_text (rows, 0);
      g_ptr_array_add (list, print);
    }
  return step == HG_STEP_DONE ? g_steal_pointer (&list) : NULL;
}
