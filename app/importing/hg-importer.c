/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-importer"

#include "config.h"

#include "hg-importer.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "hg-db.h"
#include "hg-edition-schema.h"
#include "hg-error.h"
#include "hg-hashing-stream.h"
#include "hg-paths.h"
#include "hg-reader.h"
#include "hg-record-writer.h"

typedef struct
{
  HgImporterProgressFunc func;   /* (nullable) */
  gpointer               user_data;
  goffset                size;   /* of the document; 0 where it is not known */
} Progress;

/* Reading is most of the work; the last of the bar is for indexes and checks. */
#define SHARE_OF_READING 0.9

static void
progress_cb (goffset bytes, gpointer user_data)
{
  const Progress *progress = user_data;

  if (progress->func != NULL && progress->size > 0)
    progress->func (SHARE_OF_READING * (double) bytes / (double) progress->size, progress->user_data);
}

static GInputStream *
open_document (const char *path, goffset *size, GError **error)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) local = NULL;
  GFileInputStream *stream;
  GStatBuf info;

  if (g_stat (path, &info) != 0)
    {
      hg_error_set_from_errno (error, errno, path);
      return NULL;
    }
  if (!S_ISREG (info.st_mode))
    {
      g_set_error (error, HG_ERROR, HG_ERROR_INVALID, _("%s is not a file."), path);
      return NULL;
    }
  *size = info.st_size;
  stream = g_file_read (file, NULL, &local);
  if (stream == NULL)
    g_set_error (error, HG_ERROR, HG_ERROR_READ_ONLY, _("%s cannot be read: %s"), path, local->message);
  return (GInputStream *) stream;
}

static gboolean
make_tables (HgDb *db, GError **error)
{
  g_autofree char *identity = g_strdup_printf ("PRAGMA application_id=%d; PRAGMA user_version=%d;",
                                               HG_EDITION_APPLICATION_ID, HG_EDITION_SCHEMA_VERSION);

  return hg_db_run (db, identity, error) && hg_db_run (db, "BEGIN IMMEDIATE", error) &&
         hg_db_run (db, hg_edition_schema_tables, error);
}

/* One transaction into a new file. */
static HgImportReport *
read_into (HgDb *db, const char *xml_path, Progress *progress, GCancellable *cancellable, GError **error)
{
  g_autofree char *schema = hg_paths_dup_schema ();
  g_autoptr(GInputStream) document = open_document (xml_path, &progress->size, error);
  g_autoptr(GInputStream) stream = NULL;
  g_autoptr(HgReader) reader = NULL;
  g_autoptr(HgImportReport) report = hg_import_report_new ();
  g_autoptr(HgRecordWriter) writer = hg_record_writer_new (db, report);
  g_autofree char *hash = NULL;

  if (document == NULL || (reader = hg_reader_new (schema, error)) == NULL || !make_tables (db, error))
    return NULL;
  stream = hg_hashing_stream_new (document);
  hg_reader_set_progress (reader, progress_cb, progress);
  if (!hg_reader_read (reader, stream, hg_record_writer_take, writer, report, cancellable, error))
    return NULL;
  hash = hg_hashing_stream_dup_hash (HG_HASHING_STREAM (stream));
  hg_db_set_cancellable (db, cancellable);
  if (!hg_record_writer_finish (writer, hash, error) || !hg_db_run (db, "COMMIT", error))
    return NULL;
  hg_db_set_cancellable (db, NULL);
  if (progress->func != NULL)
    progress->func (1, progress->user_data);
  report->accepted = report->n_errors == 0;
  return g_steal_pointer (&report);
}

/* What lies on the disk under the final name is whole, whatever happens to the machine. */
static gboolean
sync_file (const char *path, GError **error)
{
  int file = g_open (path, O_RDONLY | O_CLOEXEC, 0);

  if (file < 0 || fsync (file) != 0)
    {
      hg_error_set_from_errno (error, errno, path);
      if (file >= 0)
        close (file);
      return FALSE;
    }
  close (file);
  return TRUE;
}

/**
 * hg_importer_check:
 * @xml_path: a catalog
 * @progress: (nullable): told of the progress
 * @user_data: for @progress
 * @cancellable: (nullable): stops it
 * @error: a failure to read the file, or %G_IO_ERROR_CANCELLED; faults of the catalog are issues of the report
 *
 * Reads and checks a catalog and keeps nothing.
 *
 * Returns: (transfer full) (nullable): what was found
 */
HgImportReport *
hg_importer_check (const char *xml_path, HgImporterProgressFunc progress, gpointer user_data, GCancellable *cancellable,
                   GError **error)
{
  Progress state = { .func = progress, .user_data = user_data };
  g_autoptr(HgDb) db = hg_db_create ("", error);   /* a temporary database, gone with the connection */

  return db != NULL ? read_into (db, xml_path, &state, cancellable, error) : NULL;
}

/**
 * hg_importer_build:
 * @xml_path: a catalog
 * @db_path: where its database goes; replaced only by a whole one
 * @progress: (nullable): told of the progress
 * @user_data: for @progress
 * @cancellable: (nullable): stops it
 * @error: a failure to read or write, or %G_IO_ERROR_CANCELLED; faults of the catalog are issues of the report
 *
 * Reads, checks and builds a catalog beside the old database and renames it into place when it is whole. Refused,
 * cancelled or killed, it leaves what was there.
 *
 * Returns: (transfer full) (nullable): what was found; the database is there if the report says accepted
 */
HgImportReport *
hg_importer_build (const char *xml_path, const char *db_path, HgImporterProgressFunc progress, gpointer user_data,
                   GCancellable *cancellable, GError **error)
{
  Progress state = { .func = progress, .user_data = user_data };
  g_autofree char *building = g_strdup_printf ("%s.building-%d", db_path, (int) getpid ());
  g_autoptr(HgDb) db = NULL;
  g_autoptr(HgImportReport) report = NULL;

  g_unlink (building);   /* left by a killed process that had our number */
  db = hg_db_create (building, error);
  if (db == NULL)
    return NULL;
  report = read_into (db, xml_path, &state, cancellable, error);
  g_clear_pointer (&db, hg_db_free);
  if (report == NULL || !report->accepted)
    {
      g_unlink (building);
      return g_steal_pointer (&report);
    }
  if (!sync_file (building, error))
    {
      g_unlink (building);
      return NULL;
    }
  if (g_rename (building, db_path) != 0)
    {
      hg_error_set_from_errno (error, errno, db_path);
      g_unlink (building);
      return NULL;
    }
  return g_steal_pointer (&report);
}
