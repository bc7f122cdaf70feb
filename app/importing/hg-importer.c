/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-importer"

#include "config.h"

#include "hg-importer.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "hg-db.h"
#include "hg-direct-stream.h"
#include "hg-edition-schema.h"
#include "hg-error.h"
#include "hg-flusher.h"
#include "hg-hashing-stream.h"
#include "hg-paths.h"
#include "hg-reader.h"
#include "hg-record-writer.h"
#include "hg-pipe.h"

typedef struct
{
  HgImporterProgressFunc func;   /* (nullable) */
  gpointer               user_data;
  goffset                size;   /* of the document; 0 where it is not known */
} Progress;

/* What the thread that checks works with; nobody else does while it runs. */
typedef struct
{
  HgRecordWriter *writer;
  HgImportReport *report;
} Checking;

#define BUILDING ".building-"

#define MOST_WAITING 16   /* batches of records that are read and not yet checked */

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

static GFileInfo *
query_state (GInputStream *document)
{
  return g_file_input_stream_query_info (G_FILE_INPUT_STREAM (document),
                                         G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_TIME_MODIFIED
                                         "," G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC,
                                         NULL, NULL);
}

static gboolean
make_tables (HgDb *db, GError **error)
{
  g_autofree char *identity = g_strdup_printf ("PRAGMA application_id=%d; PRAGMA user_version=%d;",
                                               HG_EDITION_APPLICATION_ID, HG_EDITION_SCHEMA_VERSION);

  return hg_db_run (db, identity, error) && hg_db_run (db, "BEGIN IMMEDIATE", error) &&
         hg_db_run (db, hg_edition_schema_tables, error);
}

static GOutputStream *
open_copy (const char *path, GError **error)
{
  g_autoptr(GError) local = NULL;
  GOutputStream *stream;

  g_unlink (path);   /* left by a killed process that had our number */
  stream = hg_direct_stream_new (path, &local);
  if (stream == NULL)
    g_set_error (error, HG_ERROR, HG_ERROR_READ_ONLY, _("%s cannot be written: %s"), path, local->message);
  return stream;
}

/* A full disk is the only failure to read or to keep the copy that people can do something about. */
static gboolean
translate (GError *local, GError **error)
{
  if (!g_error_matches (local, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    {
      g_propagate_error (error, local);
      return FALSE;
    }
  g_set_error_literal (error, HG_ERROR, HG_ERROR_FULL, _("The disk is full. Nothing was changed."));
  g_error_free (local);
  return FALSE;
}

/* Whoever still writes into the file while it is read gives us half of the old and half of the new. */
static gboolean
is_unchanged (GInputStream *document, GFileInfo *before, const char *path, GError **error)
{
  g_autoptr(GFileInfo) after = query_state (document);

  if (before == NULL || after == NULL ||
      (g_file_info_get_size (before) == g_file_info_get_size (after) &&
       g_file_info_get_attribute_uint64 (before, G_FILE_ATTRIBUTE_TIME_MODIFIED) ==
         g_file_info_get_attribute_uint64 (after, G_FILE_ATTRIBUTE_TIME_MODIFIED) &&
       g_file_info_get_attribute_uint32 (before, G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC) ==
         g_file_info_get_attribute_uint32 (after, G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC)))
    return TRUE;
  g_set_error (error, HG_ERROR, HG_ERROR_BUSY, _("%s changed while it was read. Try again."), path);
  return FALSE;
}

/* In the thread that checks. */
static void
deliver_cb (gpointer batch, gpointer user_data)
{
  const Checking *checking = user_data;

  hg_record_batch_deliver (batch, hg_record_writer_take, checking->writer, checking->report);
}

static void
push_cb (HgRecordBatch *batch, gpointer user_data)
{
  hg_pipe_push (user_data, batch);
}

/* Parsing goes on here while what was read is checked in a thread of its own, and written in a third. */
static gboolean
read_all (HgReader *reader, GInputStream *stream, GOutputStream *copy, HgRecordWriter *writer, HgImportReport *report,
          GCancellable *cancellable, GError **error)
{
  Checking checking = { writer, report };
  g_autoptr(HgPipe) pipe = hg_pipe_new ("hegui-check", MOST_WAITING, deliver_cb, &checking,
                                        (GDestroyNotify) hg_record_batch_free);
  GError *local = NULL;

  if (!hg_reader_read (reader, stream, push_cb, pipe, cancellable, &local) ||
      (copy != NULL && !g_output_stream_close (copy, cancellable, &local)))
    return translate (local, error);
  hg_pipe_finish (pipe);
  return TRUE;
}

/* One transaction into a new file. */
static HgImportReport *
read_into (HgDb *db, const char *xml_path, const char *copy_path, Progress *progress, GCancellable *cancellable,
           GError **error)
{
  g_autofree char *schema = hg_paths_dup_schema ();
  g_autoptr(GInputStream) document = open_document (xml_path, &progress->size, error);
  g_autoptr(GFileInfo) state = NULL;
  g_autoptr(GOutputStream) copy = NULL;
  g_autoptr(HgFlusher) copy_flusher = NULL;
  g_autoptr(GInputStream) stream = NULL;
  g_autoptr(HgReader) reader = NULL;
  g_autoptr(HgImportReport) report = hg_import_report_new ();
  g_autoptr(HgRecordWriter) writer = hg_record_writer_new (db, report);
  g_autofree char *hash = NULL;

  if (document == NULL || (reader = hg_reader_new (schema, error)) == NULL || !make_tables (db, error))
    return NULL;
  if (copy_path != NULL && (copy = open_copy (copy_path, error)) == NULL)
    return NULL;
  copy_flusher = copy_path != NULL ? hg_flusher_new (copy_path) : NULL;
  hg_db_set_cancellable (db, cancellable);   /* before the database goes to the writing thread */
  state = query_state (document);
  stream = hg_hashing_stream_new (document, copy);
  hg_reader_set_progress (reader, progress_cb, progress);
  if (!read_all (reader, stream, copy, writer, report, cancellable, error) ||
      !is_unchanged (document, state, xml_path, error))
    return NULL;
  hash = hg_hashing_stream_dup_hash (HG_HASHING_STREAM (stream));
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

  return db != NULL ? read_into (db, xml_path, NULL, &state, cancellable, error) : NULL;
}

static HgImportReport *
build (const char *xml_path, const char *db_path, const char *copy_path, Progress *progress, GCancellable *cancellable,
       GError **error)
{
  g_autoptr(HgDb) db = hg_db_create (db_path, error);
  g_autoptr(HgFlusher) flusher = db != NULL ? hg_flusher_new (db_path) : NULL;
  g_autoptr(HgImportReport) report =
    db != NULL ? read_into (db, xml_path, copy_path, progress, cancellable, error) : NULL;

  g_clear_pointer (&db, hg_db_free);
  g_clear_pointer (&flusher, hg_flusher_free);
  if (report != NULL && report->accepted &&
      (!sync_file (db_path, error) || (copy_path != NULL && !sync_file (copy_path, error))))
    return NULL;
  return g_steal_pointer (&report);
}

/**
 * hg_importer_build:
 * @xml_path: a catalog
 * @db_path: where its database goes; replaced only by a whole one
 * @copy_path: (nullable): where the catalog is kept as it came, if it is accepted
 * @progress: (nullable): told of the progress
 * @user_data: for @progress
 * @cancellable: (nullable): stops it
 * @error: a failure to read or write, or %G_IO_ERROR_CANCELLED; faults of the catalog are issues of the report
 *
 * Reads, checks and builds a catalog beside the old database and renames it into place when it is whole. Refused,
 * cancelled or killed, it leaves what was there; killed, it leaves what hg_importer_get_owner() knows too.
 *
 * Returns: (transfer full) (nullable): what was found; database and copy are there if the report says accepted
 */
HgImportReport *
hg_importer_build (const char *xml_path, const char *db_path, const char *copy_path, HgImporterProgressFunc progress,
                   gpointer user_data, GCancellable *cancellable, GError **error)
{
  Progress state = { .func = progress, .user_data = user_data };
  g_autofree char *building = g_strdup_printf ("%s" BUILDING "%d", db_path, (int) getpid ());
  g_autoptr(HgImportReport) report = NULL;

  g_unlink (building);   /* left by a killed process that had our number */
  report = build (xml_path, building, copy_path, &state, cancellable, error);
  if (report != NULL && report->accepted && g_rename (building, db_path) != 0)
    {
      hg_error_set_from_errno (error, errno, db_path);
      g_clear_pointer (&report, hg_import_report_unref);
    }
  if (report == NULL || !report->accepted)
    {
      g_unlink (building);
      if (copy_path != NULL)
        g_unlink (copy_path);
    }
  return g_steal_pointer (&report);
}

/**
 * hg_importer_get_owner:
 * @name: the name of a file
 *
 * Returns: the process that builds in a file of that name; 0 where it is no file of a building
 */
pid_t
hg_importer_get_owner (const char *name)
{
  const char *building = g_strrstr (name, BUILDING);
  guint64 owner;

  if (building == NULL || !g_ascii_string_to_unsigned (building + strlen (BUILDING), 10, 1, G_MAXINT, &owner, NULL))
    return 0;
  return (pid_t) owner;
}
