/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-records-schema"

#include "config.h"

#include "hg-records-schema.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "hg-error.h"

#define RECORDS_APPLICATION_ID 0x48675265   /* "HgRe" */

/* Migration i leads from version i to i + 1. What has been released is never changed, only followed by another. */
static const char *const migrations[] = {
  "CREATE TABLE viewed (catalog TEXT NOT NULL, kind INTEGER NOT NULL, id TEXT NOT NULL, time INTEGER NOT NULL,"
  " PRIMARY KEY (catalog, kind, id)) STRICT, WITHOUT ROWID;"
  "CREATE INDEX viewed_by_time ON viewed (time);",

  /* Code values are words here and no numbers: an enumeration that grows must not give old records another meaning.
     AUTOINCREMENT, for the number of a sheet that was handed out must never come again; the tag tells the sheets of one
     office's machines apart. "time" and "deleted" are microseconds since the epoch. */
  "CREATE TABLE identity (tag TEXT NOT NULL) STRICT;"
  "INSERT INTO identity (tag) VALUES (lower (hex (randomblob (2))));"
  "CREATE TABLE assessment (assessment INTEGER PRIMARY KEY AUTOINCREMENT, number TEXT NOT NULL UNIQUE,"
  " target_kind TEXT NOT NULL, target TEXT, target_number TEXT, target_title TEXT, party TEXT, note TEXT,"
  " act_date INTEGER, decision_date INTEGER, catalog TEXT NOT NULL, edition TEXT NOT NULL, hash TEXT NOT NULL,"
  " created TEXT NOT NULL, changed TEXT NOT NULL, time INTEGER NOT NULL, deleted INTEGER, sheet BLOB) STRICT;"
  "CREATE INDEX assessment_by_time ON assessment (time);"
  "CREATE TABLE assessment_answer (assessment INTEGER NOT NULL REFERENCES assessment ON DELETE CASCADE,"
  " position INTEGER NOT NULL, fact TEXT NOT NULL, value TEXT, reason TEXT, evidence TEXT,"
  " PRIMARY KEY (assessment, position), UNIQUE (assessment, fact)) STRICT, WITHOUT ROWID;"
  "CREATE TABLE assessment_result (assessment INTEGER NOT NULL REFERENCES assessment ON DELETE CASCADE,"
  " position INTEGER NOT NULL, rule TEXT NOT NULL, number TEXT NOT NULL, title TEXT NOT NULL, outcome TEXT NOT NULL,"
  " force TEXT NOT NULL, result TEXT NOT NULL, general INTEGER NOT NULL, overridden_by TEXT,"
  " PRIMARY KEY (assessment, position)) STRICT, WITHOUT ROWID;"
  "CREATE TABLE assessment_part (assessment INTEGER NOT NULL REFERENCES assessment ON DELETE CASCADE,"
  " position INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, number TEXT, name TEXT NOT NULL,"
  " digest TEXT NOT NULL, PRIMARY KEY (assessment, position), UNIQUE (assessment, kind, id)) STRICT, WITHOUT ROWID;",

  "CREATE TABLE search (text TEXT NOT NULL PRIMARY KEY, time INTEGER NOT NULL) STRICT, WITHOUT ROWID;",

  /* The sequence counts for itself, so that no number comes again, whatever becomes of the sheets. */
  "CREATE TABLE sheet_sequence (prefix TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL,"
  " PRIMARY KEY (prefix, year)) STRICT, WITHOUT ROWID;"
  "CREATE TABLE sheet (sheet INTEGER PRIMARY KEY AUTOINCREMENT, number TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,"
  " title TEXT NOT NULL, catalog TEXT NOT NULL, edition TEXT NOT NULL, hash TEXT NOT NULL, recipient TEXT,"
  " recipient_code TEXT, handler TEXT, created TEXT NOT NULL, content BLOB NOT NULL) STRICT;"
  "CREATE TABLE sheet_part (sheet INTEGER NOT NULL REFERENCES sheet ON DELETE CASCADE, position INTEGER NOT NULL,"
  " kind TEXT NOT NULL, id TEXT NOT NULL, number TEXT, name TEXT NOT NULL, digest TEXT NOT NULL,"
  " PRIMARY KEY (sheet, position), UNIQUE (sheet, kind, id)) STRICT, WITHOUT ROWID;",

  /* What became of registered sheets: each time one was sent to a printer or written to a file. */
  "CREATE TABLE sheet_print (print INTEGER PRIMARY KEY, sheet INTEGER NOT NULL REFERENCES sheet ON DELETE CASCADE,"
  " time TEXT NOT NULL, outlet TEXT NOT NULL, target TEXT, result TEXT NOT NULL, detail TEXT) STRICT;"
  "CREATE INDEX sheet_print_by_sheet ON sheet_print (sheet);",

  /* Number and title are kept with the id: an edition that has it no longer must not make it nameless. */
  "CREATE TABLE tray (position INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL,"
  " number TEXT NOT NULL, title TEXT NOT NULL, UNIQUE (kind, id)) STRICT;",
};

#define NEWEST ((gint64) G_N_ELEMENTS (migrations))

static gboolean
check_owner (HgDb *db, const char *path, gint64 *version, GError **error)
{
  gint64 id, n_objects;

  if (!hg_db_get_number (db, "PRAGMA application_id", &id, error) ||
      !hg_db_get_number (db, "PRAGMA user_version", version, error) ||
      !hg_db_get_number (db, "SELECT count(*) FROM sqlite_schema", &n_objects, error))
    return FALSE;
  /* Most programs give their files no id: what has tables and no id is not ours either. */
  if (id != RECORDS_APPLICATION_ID && (id != 0 || *version != 0 || n_objects != 0))
    {
      g_set_error (error, HG_ERROR, HG_ERROR_DAMAGED, _("%s holds something else than records."), path);
      return FALSE;
    }
  if (*version > NEWEST)
    {
      g_set_error (error, HG_ERROR, HG_ERROR_TOO_NEW, _("%s was made by a newer version of the program."), path);
      return FALSE;
    }
  return TRUE;
}

/*
 * A copy of the file as it was, before the first step that changes it; without one there is no such step. It is read
 * through a connection of its own: whoever opens and closes the file itself takes all locks off it.
 */
static gboolean
keep_backup (const char *path, gint64 version, GError **error)
{
  g_autofree char *backup = g_strdup_printf ("%s.v%d.bak", path, (int) version);
  g_autofree char *unfinished = g_strconcat (backup, ".new", NULL);
  g_autoptr(HgDb) source = hg_db_open (path, error);

  g_unlink (unfinished);
  if (source == NULL || !hg_statement_insert (hg_db_prepare (source, "VACUUM INTO ?", error), error, "t", unfinished))
    return FALSE;
  if (g_rename (unfinished, backup) == 0)
    return TRUE;
  hg_error_set_from_errno (error, errno, backup);
  return FALSE;
}

static gboolean
run_migrations (HgDb *db, const char *path, GError **error)
{
  g_autofree char *mark = g_strdup_printf ("PRAGMA application_id=%d; PRAGMA user_version=%d;", RECORDS_APPLICATION_ID,
                                           (int) NEWEST);
  gint64 version;

  /* Another program may have been faster while this one waited for the lock. */
  if (!check_owner (db, path, &version, error))
    return FALSE;
  if (version > 0 && version < NEWEST && !keep_backup (path, version, error))
    return FALSE;
  for (gint64 step = version; step < NEWEST; step++)
    if (!hg_db_run (db, migrations[step], error))
      return FALSE;
  return hg_db_run (db, mark, error);
}

/**
 * hg_records_schema_migrate:
 * @db: the records, open for writing
 * @path: their file
 * @error: %HG_ERROR_TOO_NEW, %HG_ERROR_DAMAGED where the file is none of ours, or why it cannot be changed
 *
 * Brings the file to the newest version, all steps in one transaction; a copy of how it was stays beside it.
 *
 * Returns: whether it is at the newest version; if not, nothing was changed
 */
gboolean
hg_records_schema_migrate (HgDb *db, const char *path, GError **error)
{
  gint64 version;

  if (!check_owner (db, path, &version, error))
    return FALSE;
  if (version == NEWEST)
    return TRUE;
  if (!hg_db_run (db, "BEGIN IMMEDIATE", error))
    return FALSE;
  if (run_migrations (db, path, error) && hg_db_run (db, "COMMIT", error))
    return TRUE;
  hg_db_run (db, "ROLLBACK", NULL);
  return FALSE;
}
