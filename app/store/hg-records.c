/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-records"

#include "config.h"

#include "hg-records.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "hg-error.h"

#define RECORDS_APPLICATION_ID 0x48675265   /* "HgRe" */

/* How many places "recently viewed" remembers. */
#define MOST_VIEWED "200"

/* How many searches are remembered. */
#define MOST_SEARCHES "50"

struct _HgRecords
{
  HgDb *db;
};

/* Migration i leads from version i to i + 1. What has been released is never changed, only followed by another. */
static const char *const migrations[] = {
  "CREATE TABLE viewed (catalog TEXT NOT NULL, kind INTEGER NOT NULL, id TEXT NOT NULL, time INTEGER NOT NULL,"
  " PRIMARY KEY (catalog, kind, id)) STRICT, WITHOUT ROWID;"
  "CREATE INDEX viewed_by_time ON viewed (time);",
  "CREATE TABLE search (text TEXT NOT NULL PRIMARY KEY, time INTEGER NOT NULL) STRICT, WITHOUT ROWID;",
};

static gboolean
migrate_one (HgDb *db, guint version, GError **error)
{
  g_autofree char *script =
    g_strdup_printf ("BEGIN IMMEDIATE; %s PRAGMA application_id=%d; PRAGMA user_version=%u; COMMIT;", migrations[version],
                     RECORDS_APPLICATION_ID, version + 1);

  if (hg_db_run (db, script, error))
    return TRUE;
  hg_db_run (db, "ROLLBACK", NULL);
  return FALSE;
}

/* A copy of the file as it was, before the first step that changes it. */
static void
keep_backup (const char *path, gint64 version)
{
  g_autofree char *name = g_strdup_printf ("%s.v%d.bak", path, (int) version);
  g_autoptr(GFile) source = g_file_new_for_path (path);
  g_autoptr(GFile) backup = g_file_new_for_path (name);
  g_autoptr(GError) error = NULL;

  if (!g_file_copy (source, backup, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, &error))
    g_message ("no backup of %s: %s", path, error->message);
}

static gboolean
migrate (HgDb *db, const char *path, GError **error)
{
  gint64 id, version, n_objects;

  if (!hg_db_get_number (db, "PRAGMA application_id", &id, error) ||
      !hg_db_get_number (db, "PRAGMA user_version", &version, error) ||
      !hg_db_get_number (db, "SELECT count(*) FROM sqlite_schema", &n_objects, error))
    return FALSE;
  /* Most programs give their files no id: what has tables and no id is not ours either. */
  if (id != RECORDS_APPLICATION_ID && (id != 0 || version != 0 || n_objects != 0))
    {
      g_set_error (error, HG_ERROR, HG_ERROR_DAMAGED, _("%s holds something else than records."), path);
      return FALSE;
    }
  if (version > (gint64) G_N_ELEMENTS (migrations))
    {
      g_set_error (error, HG_ERROR, HG_ERROR_TOO_NEW, _("%s was made by a newer version of the program."), path);
      return FALSE;
    }
  if (version > 0 && version < (gint64) G_N_ELEMENTS (migrations))
    keep_backup (path, version);
  for (guint step = (guint) version; step < G_N_ELEMENTS (migrations); step++)
    if (!migrate_one (db, step, error))
      return FALSE;
  return TRUE;
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
  if (self->db == NULL || !migrate (self->db, path, error))
    return NULL;
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
