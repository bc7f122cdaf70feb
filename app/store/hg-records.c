/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-records"

#include "config.h"

#include "hg-records.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "hg-assessment-table.h"
#include "hg-error.h"
#include "hg-records-schema.h"
#include "hg-sheet-number.h"
#include "hg-sheet-table.h"
#include "hg-tray-table.h"

/* How many places "recently viewed" remembers. */
#define MOST_VIEWED "200"

/* How many searches are remembered. */
#define MOST_SEARCHES "50"

#define KEPT_DELETED (7 * G_TIME_SPAN_DAY)

struct _HgRecords
{
  HgDb *db;
};

/* What was deleted longer ago is gone for good; until then it can be restored. */
static void
purge (HgRecords *self)
{
  gint64 before = g_get_real_time () - KEPT_DELETED;
  gint64 n = 0;
  g_autofree char *sql = g_strdup_printf ("SELECT count(*) FROM assessment WHERE deleted < %" G_GINT64_FORMAT, before);
  g_autoptr(GError) error = NULL;

  /* Looked at first: opening the records is no reason to write into them. */
  if (hg_db_get_number (self->db, sql, &n, &error) && n > 0)
    hg_assessment_table_purge (self->db, before, &error);
  if (error != NULL)
    g_message ("what was deleted is still there: %s", error->message);
}

/**
 * hg_records_open:
 * @path: the records' file, made where there is none
 * @error: %HG_ERROR_TOO_NEW, or why it cannot be used
 *
 * Returns: (transfer full) (nullable): the records, at the newest version
 */
HgRecords *
hg_records_open (const char *path, GError **error)
{
  g_autoptr(HgRecords) self = g_new0 (HgRecords, 1);
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      hg_error_set_from_errno (error, errno, folder);
      return NULL;
    }
  self->db = hg_db_open (path, error);
  if (self->db == NULL || !hg_records_schema_migrate (self->db, path, error))
    return NULL;
  purge (self);
  return g_steal_pointer (&self);
}

void
hg_records_free (HgRecords *self)
{
  g_clear_pointer (&self->db, hg_db_free);
  g_free (self);
}

/**
 * hg_records_note_viewed:
 * @self: the records
 * @catalog: the catalog's id; its editions share what was viewed
 * @kind: a matter or a rule
 * @id: its id
 * @error: a failure
 *
 * Returns: whether it was noted
 */
gboolean
hg_records_note_viewed (HgRecords *self, const char *catalog, HgItemKind kind, const char *id, GError **error)
{
  return hg_statement_insert (hg_db_prepare (self->db, "INSERT OR REPLACE INTO viewed (catalog, kind, id, time) VALUES (?,?,?,?)",
                                             error),
                              error, "titl", catalog, (int) kind, id, g_get_real_time ()) &&
         hg_db_run (self->db,
                    "DELETE FROM viewed WHERE time < (SELECT min (time) FROM (SELECT time FROM viewed ORDER BY time DESC"
                    " LIMIT " MOST_VIEWED "))",
                    error);
}

static void
entry_free (gpointer data)
{
  HgRecordsEntry *entry = data;

  g_free (entry->id);
  g_free (entry);
}

/**
 * hg_records_list_viewed:
 * @self: the records
 * @catalog: the catalog's id
 * @most: how many at most
 * @error: a failure
 *
 * Returns: (transfer full) (nullable) (element-type HgRecordsEntry): what was viewed, newest first
 */
GPtrArray *
hg_records_list_viewed (HgRecords *self, const char *catalog, guint most, GError **error)
{
  g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func (entry_free);
  HgStatement *rows =
    hg_db_prepare (self->db, "SELECT kind, id FROM viewed WHERE catalog = ? ORDER BY time DESC LIMIT ?", error);
  HgStep step = HG_STEP_ERROR;

  if (rows != NULL)
    hg_statement_bind (rows, "ti", catalog, (int) most);
  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      HgRecordsEntry *entry = g_new0 (HgRecordsEntry, 1);

      entry->kind = (HgItemKind) hg_statement_get_int (rows, 0);
      entry->id = hg_statement_dup_text (rows, 1);
      g_ptr_array_add (entries, entry);
    }
  return step == HG_STEP_DONE ? g_steal_pointer (&entries) : NULL;
}

/**
 * hg_records_note_search:
 * @self: the records
 * @text: what was searched for; the spaces around it do not count
 * @error: a failure
 *
 * Puts @text before all other searches; the oldest are forgotten.
 *
 * Returns: whether it was noted
 */
gboolean
hg_records_note_search (HgRecords *self, const char *text, GError **error)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  if (*stripped == '\0')
    return TRUE;
  return hg_statement_insert (hg_db_prepare (self->db, "INSERT OR REPLACE INTO search (text, time) VALUES (?,?)", error),
                              error, "tl", stripped, g_get_real_time ()) &&
         hg_db_run (self->db,
                    "DELETE FROM search WHERE text NOT IN (SELECT text FROM search ORDER BY time DESC LIMIT " MOST_SEARCHES
                    ")",
                    error);
}

/**
 * hg_records_list_searches:
 * @self: the records
 * @error: a failure
 *
 * Returns: (transfer full) (nullable) (element-type utf8): what was searched for, newest first
 */
GPtrArray *
hg_records_list_searches (HgRecords *self, GError **error)
{
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  HgStatement *rows = hg_db_prepare (self->db, "SELECT text FROM search ORDER BY time DESC", error);
  HgStep step = HG_STEP_ERROR;

  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    g_ptr_array_add (texts, hg_statement_dup_text (rows, 0));
  return step == HG_STEP_DONE ? g_steal_pointer (&texts) : NULL;
}

/**
 * hg_records_forget_searches:
 * @self: the records
 * @error: a failure
 *
 * Returns: whether no search is remembered any longer
 */
gboolean
hg_records_forget_searches (HgRecords *self, GError **error)
{
  return hg_db_run (self->db, "DELETE FROM search", error);
}

static char *
dup_now (void)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%dT%H:%M:%S%:z");
}

/**
 * hg_records_save_assessment:
 * @self: the records
 * @assessment: an assessment that nobody else holds yet; new where its id is 0
 * @freeze: (nullable): makes its sheet once its id, number and times are there, and may refuse
 * @user_data: for @freeze
 * @error: %HG_ERROR_NOT_FOUND where it is gone, %HG_ERROR_BUSY, %HG_ERROR_FULL, %HG_ERROR_READ_ONLY, another failure, or
 *   that of @freeze
 *
 * Keeps an assessment, all of it in one transaction. It gets its id, number, times and sheet.
 *
 * Returns: whether it was kept; if not, nothing was changed
 */
gboolean
hg_records_save_assessment (HgRecords *self, HgAssessment *assessment, HgRecordsFreeze freeze, gpointer user_data,
                            GError **error)
{
  if (!hg_db_run (self->db, "BEGIN IMMEDIATE", error))
    return FALSE;
  g_free (assessment->changed);
  assessment->changed = dup_now ();
  if (hg_assessment_table_reserve (self->db, assessment, error) &&
      (freeze == NULL || freeze (assessment, user_data, error)) &&
      hg_assessment_table_replace (self->db, assessment, error) && hg_db_run (self->db, "COMMIT", error))
    return TRUE;
  hg_db_run (self->db, "ROLLBACK", NULL);   /* a full disk has rolled back already */
  return FALSE;
}

/**
 * hg_records_load_assessment:
 * @self: the records
 * @id: an assessment's id
 * @error: %HG_ERROR_NOT_FOUND, or a failure
 *
 * Returns: (transfer full) (nullable): the assessment as it was kept
 */
HgAssessment *
hg_records_load_assessment (HgRecords *self, gint64 id, GError **error)
{
  return hg_assessment_table_load (self->db, id, error);
}

GPtrArray *
hg_records_list_assessments (HgRecords *self, GError **error)
{
  return hg_assessment_table_list (self->db, error);
}

gboolean
hg_records_load_parts (HgRecords *self, HgAssessment *assessment, GError **error)
{
  return hg_assessment_table_load_parts (self->db, assessment, error);
}

gint64
hg_records_find_assessment (HgRecords *self, const char *number, GError **error)
{
  return hg_assessment_table_find (self->db, number, error);
}

/**
 * hg_records_delete_assessment:
 * @self: the records
 * @id: an assessment's id
 * @error: %HG_ERROR_NOT_FOUND, or a failure
 *
 * Takes an assessment out of sight. For a week, and until the records are opened after that, it can be restored.
 *
 * Returns: whether it was done
 */
gboolean
hg_records_delete_assessment (HgRecords *self, gint64 id, GError **error)
{
  return hg_assessment_table_set_deleted (self->db, id, g_get_real_time (), error);
}

gboolean
hg_records_restore_assessment (HgRecords *self, gint64 id, GError **error)
{
  return hg_assessment_table_set_deleted (self->db, id, 0, error);
}

/**
 * hg_records_register_sheet:
 * @self: the records
 * @record: a record that nobody else holds yet, without a number
 * @prefix: of the office's numbers
 * @freeze: makes the sheet once its number is there, and may refuse
 * @user_data: for @freeze
 * @error: %HG_ERROR_BUSY, %HG_ERROR_FULL, %HG_ERROR_READ_ONLY, another failure, or that of @freeze
 *
 * Gives a sheet its number and keeps it, in one transaction: a number that was handed out is in the register, and no other
 * sheet ever gets it.
 *
 * Returns: whether it was kept; if not, nothing was changed
 */
gboolean
hg_records_register_sheet (HgRecords *self, HgSheetRecord *record, const char *prefix, HgRecordsFreezeSheet freeze,
                           gpointer user_data, GError **error)
{
  g_autofree char *normalized = hg_sheet_number_normalize_prefix (prefix);

  if (!hg_db_run (self->db, "BEGIN IMMEDIATE", error))
    return FALSE;
  g_free (record->created);
  record->created = dup_now ();
  g_free (record->number);
  record->number = hg_sheet_table_reserve (self->db, normalized,
                                           (guint) g_ascii_strtoull (record->created, NULL, 10), error);
  if (record->number != NULL && freeze (record, user_data, error) && hg_sheet_table_insert (self->db, record, error) &&
      hg_db_run (self->db, "COMMIT", error))
    return TRUE;
  hg_db_run (self->db, "ROLLBACK", NULL);   /* a full disk has rolled back already */
  return FALSE;
}

/**
 * hg_records_find_sheet:
 * @self: the records
 * @code: a sheet's number as it was typed, or what its QR code says
 * @error: %HG_ERROR_NOT_FOUND, or a failure
 *
 * Returns: (transfer full) (nullable): the sheet as it was kept
 */
HgSheetRecord *
hg_records_find_sheet (HgRecords *self, const char *code, GError **error)
{
  g_autofree char *number = hg_sheet_number_from_code (code);

  return hg_sheet_table_find (self->db, number, error);
}

GPtrArray *
hg_records_list_sheets (HgRecords *self, GError **error)
{
  return hg_sheet_table_list (self->db, error);
}

/**
 * hg_records_note_print:
 * @self: the records
 * @number: a sheet's number
 * @print: what became of it; it gets its time
 * @error: %HG_ERROR_NOT_FOUND, or a failure
 *
 * Returns: whether it was noted
 */
gboolean
hg_records_note_print (HgRecords *self, const char *number, HgSheetPrint *print, GError **error)
{
  g_free (print->time);
  print->time = dup_now ();
  return hg_sheet_table_add_print (self->db, number, print, error);
}

GPtrArray *
hg_records_list_prints (HgRecords *self, const char *number, GError **error)
{
  return hg_sheet_table_list_prints (self->db, number, error);
}

GPtrArray *
hg_records_list_tray (HgRecords *self, GError **error)
{
  return hg_tray_table_list (self->db, error);
}

/**
 * hg_records_replace_tray:
 * @self: the records
 * @entries: (element-type HgTrayEntry): what is in the tray from now on, nothing twice
 * @error: %HG_ERROR_BUSY, %HG_ERROR_FULL, %HG_ERROR_READ_ONLY, or another failure
 *
 * Returns: whether it was kept; if not, nothing was changed
 */
gboolean
hg_records_replace_tray (HgRecords *self, GPtrArray *entries, GError **error)
{
  if (!hg_db_run (self->db, "BEGIN IMMEDIATE", error))
    return FALSE;
  if (hg_tray_table_replace (self->db, entries, error) && hg_db_run (self->db, "COMMIT", error))
    return TRUE;
  hg_db_run (self->db, "ROLLBACK", NULL);   /* a full disk has rolled back already */
  return FALSE;
}
