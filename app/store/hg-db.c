/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-db"

#include "config.h"

#include "hg-db.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <unistd.h>

#include "hg-error.h"
#include "hg-statement-private.h"

#define BUSY_MILLISECONDS 2000
#define STEPS_BETWEEN_LOOKS 10000

struct _HgDb
{
  sqlite3      *connection;
  GHashTable   *statements;    /* of const char* (the SQL's address) to HgStatement */
  GCancellable *cancellable;   /* (nullable) */
};

/* SQLite tries to read what it could not make, and so forgets why it could not. */
static void
set_open_error (GError **error, const char *path, int flags, int code, const char *message)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if ((code & 0xff) == SQLITE_CANTOPEN && (flags & SQLITE_OPEN_CREATE) != 0 && g_access (folder, W_OK) != 0)
    {
      hg_error_set_from_errno (error, errno, folder);
      return;
    }
  hg_statement_set_error (error, code, message);
  g_prefix_error (error, "%s: ", path);
}

static HgDb *
open_file (const char *path, int flags, GError **error)
{
  HgDb *self = g_new0 (HgDb, 1);
  int code;

  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) hg_statement_free);
  code = sqlite3_open_v2 (path, &self->connection, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
  if (code != SQLITE_OK)
    {
      set_open_error (error, path, flags, code, sqlite3_errmsg (self->connection));
      hg_db_free (self);
      return NULL;
    }
  sqlite3_busy_timeout (self->connection, BUSY_MILLISECONDS);
  sqlite3_db_config (self->connection, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (self->connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (self->connection, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
  sqlite3_db_config (self->connection, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
  return self;
}

static HgDb *
settle (HgDb *self, const char *settings, GError **error)
{
  if (self != NULL && !hg_db_run (self, settings, error))
    g_clear_pointer (&self, hg_db_free);
  return self;
}

/**
 * hg_db_create:
 * @path: a file that does not exist yet
 * @error: why it cannot be made
 *
 * Makes a database that is written once and moved into place when it is whole, so it needs no journal on disk; a crash
 * leaves a file that nothing ever opens.
 *
 * Returns: (transfer full) (nullable): a connection
 */
HgDb *
hg_db_create (const char *path, GError **error)
{
  return settle (open_file (path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE, error),
                 "PRAGMA page_size=8192; PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE;"
                 "PRAGMA foreign_keys=OFF; PRAGMA temp_store=FILE; PRAGMA cache_size=-32768;",
                 error);
}

/**
 * hg_db_open:
 * @path: a database that people's work is kept in
 * @error: why it cannot be opened
 *
 * Opens it for reading and writing, and makes it where there is none.
 *
 * Returns: (transfer full) (nullable): a connection
 */
HgDb *
hg_db_open (const char *path, GError **error)
{
  return settle (open_file (path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, error),
                 "PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;",
                 error);
}

/**
 * hg_db_open_derived:
 * @path: a database that the program built
 * @application_id: the id that it must carry
 * @version: the schema number that it must carry
 * @error: %HG_ERROR_DAMAGED where it is none of ours or another version, for it can be built again
 *
 * Opens it read-only and as a file that never changes, which works on read-only media too.
 *
 * Returns: (transfer full) (nullable): a connection
 */
HgDb *
hg_db_open_derived (const char *path, int application_id, int version, GError **error)
{
  g_autofree char *uri = NULL;
  g_autofree char *escaped = g_uri_escape_string (path, "/", TRUE);
  gint64 found_id = 0, found_version = 0;
  HgDb *self;

  uri = g_strdup_printf ("file:%s?immutable=1", escaped);
  self = settle (open_file (uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, error),
                 "PRAGMA cell_size_check=ON; PRAGMA query_only=ON;", error);
  if (self == NULL)
    return NULL;
  if (!hg_db_get_number (self, "PRAGMA application_id", &found_id, error) ||
      !hg_db_get_number (self, "PRAGMA user_version", &found_version, error))
    g_clear_pointer (&self, hg_db_free);
  else if (found_id != application_id || found_version != version)
    {
      g_set_error (error, HG_ERROR, HG_ERROR_DAMAGED, _("%s: built by another version of the program"), path);
      g_clear_pointer (&self, hg_db_free);
    }
  return self;
}

void
hg_db_free (HgDb *self)
{
  g_hash_table_unref (self->statements);
  sqlite3_close (self->connection);
  g_clear_object (&self->cancellable);
  g_free (self);
}

/**
 * hg_db_run:
 * @self: a connection
 * @script: statements that give no rows anybody wants
 * @error: the first failure
 *
 * Returns: whether all of @script ran
 */
gboolean
hg_db_run (HgDb *self, const char *script, GError **error)
{
  int code = sqlite3_exec (self->connection, script, NULL, NULL, NULL);

  if (code == SQLITE_OK)
    return TRUE;
  hg_statement_set_error (error, code, sqlite3_errmsg (self->connection));
  return FALSE;
}

/**
 * hg_db_prepare:
 * @self: a connection
 * @sql: one statement
 * @error: a failure to prepare it
 *
 * Returns: (transfer none) (nullable): the statement, reset and unbound; owned by @self and given out again for the same
 * text, so it must not be used twice at a time
 */
HgStatement *
hg_db_prepare (HgDb *self, const char *sql, GError **error)
{
  HgStatement *statement = g_hash_table_lookup (self->statements, sql);
  sqlite3_stmt *prepared;
  int code;

  if (statement != NULL)
    {
      hg_statement_reset (statement);
      return statement;
    }
  code = sqlite3_prepare_v3 (self->connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared, NULL);
  if (code != SQLITE_OK)
    {
      hg_statement_set_error (error, code, sqlite3_errmsg (self->connection));
      return NULL;
    }
  statement = hg_statement_new_take (prepared);
  g_hash_table_insert (self->statements, g_strdup (sql), statement);
  return statement;
}

/**
 * hg_db_get_number:
 * @self: a connection
 * @sql: a query of one number
 * @number: (out): the number; 0 where there is no row
 * @error: a failure
 *
 * Returns: whether the query ran
 */
gboolean
hg_db_get_number (HgDb *self, const char *sql, gint64 *number, GError **error)
{
  HgStatement *statement = hg_db_prepare (self, sql, error);
  HgStep step = statement != NULL ? hg_statement_step (statement, error) : HG_STEP_ERROR;

  *number = step == HG_STEP_ROW ? hg_statement_get_int64 (statement, 0) : 0;
  if (statement != NULL)
    hg_statement_reset (statement);
  return step != HG_STEP_ERROR;
}

static int
look_at_cancellable_cb (void *data)
{
  return g_cancellable_is_cancelled (data);
}

/**
 * hg_db_set_cancellable:
 * @self: a connection
 * @cancellable: (nullable): ends long statements with %G_IO_ERROR_CANCELLED
 */
void
hg_db_set_cancellable (HgDb *self, GCancellable *cancellable)
{
  g_set_object (&self->cancellable, cancellable);
  sqlite3_progress_handler (self->connection, STEPS_BETWEEN_LOOKS, cancellable != NULL ? look_at_cancellable_cb : NULL,
                            cancellable);
}
