/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-shelf"

#include "config.h"

#include "hg-shelf.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "hg-edition.h"
#include "hg-edition-schema.h"
#include "hg-error.h"
#include "hg-fold.h"

#define CURRENT "current"

struct _HgShelf
{
  char *folder;
  char *shipped;   /* the edition that comes with the program */
};

/**
 * hg_shelf_open:
 * @folder: where editions are kept; made where there is none
 * @shipped_xml: the edition that comes with the program
 * @error: why @folder cannot be used
 *
 * Returns: (transfer full) (nullable): the shelf
 */
HgShelf *
hg_shelf_open (const char *folder, const char *shipped_xml, GError **error)
{
  HgShelf *self;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      hg_error_set_from_errno (error, errno, folder);
      return NULL;
    }
  self = g_new0 (HgShelf, 1);
  self->folder = g_strdup (folder);
  self->shipped = g_strdup (shipped_xml);
  return self;
}

void
hg_shelf_free (HgShelf *self)
{
  g_free (self->folder);
  g_free (self->shipped);
  g_free (self);
}

/* The SHA-256 of a file, which is its name on the shelf. */
static char *
hash_file (const char *path, GError **error)
{
  g_autoptr(GMappedFile) file = g_mapped_file_new (path, FALSE, NULL);
  g_autoptr(GBytes) bytes = NULL;

  if (file == NULL)
    {
      g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("%s cannot be read."), path);
      return NULL;
    }
  bytes = g_mapped_file_get_bytes (file);
  return g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
}

/* The fingerprint: what a database was built from and by. A change of any of it asks for another name, so a database
   that does not match is never opened, and nothing has to be migrated. */
static char *
dup_db_path (HgShelf *self, const char *hash)
{
  g_autofree char *name = g_strdup_printf ("%s-%d-icu%u.db", hash, HG_EDITION_SCHEMA_VERSION, hg_fold_get_version ());

  return g_build_filename (self->folder, name, NULL);
}

static char *
dup_xml_path (HgShelf *self, const char *hash)
{
  g_autofree char *name = g_strconcat (hash, ".xml", NULL);

  return g_build_filename (self->folder, name, NULL);
}

/* The hash of the edition in use; NULL while that is the shipped one. */
static char *
dup_chosen (HgShelf *self)
{
  g_autofree char *path = g_build_filename (self->folder, CURRENT, NULL);
  char *hash = NULL;

  if (!g_file_get_contents (path, &hash, NULL, NULL))
    return NULL;
  g_strstrip (hash);
  if (strlen (hash) != 64 || strspn (hash, "0123456789abcdef") != 64)
    g_clear_pointer (&hash, g_free);
  return hash;
}

static gboolean
choose (HgShelf *self, const char *hash, GError **error)
{
  g_autofree char *path = g_build_filename (self->folder, CURRENT, NULL);
  g_autoptr(GError) local = NULL;

  if (g_file_set_contents_full (path, hash, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, &local))
    return TRUE;
  g_set_error (error, HG_ERROR, HG_ERROR_READ_ONLY, "%s", local->message);
  return FALSE;
}

/* A derived file that is damaged is as good as none. */
static gboolean
is_usable (const char *db)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgEdition) edition = NULL;

  if (!g_file_test (db, G_FILE_TEST_IS_REGULAR))
    return FALSE;
  edition = hg_edition_open (db, &error);
  return edition != NULL || !g_error_matches (error, HG_ERROR, HG_ERROR_DAMAGED);
}

/* The edition in use: its XML, and the database that belongs to it, which need not be there. */
static char *
locate (HgShelf *self, char **db, GError **error)
{
  g_autofree char *chosen = dup_chosen (self);
  g_autofree char *kept = chosen != NULL ? dup_xml_path (self, chosen) : NULL;
  gboolean use_kept = kept != NULL && g_file_test (kept, G_FILE_TEST_IS_REGULAR);
  g_autofree char *hash = use_kept ? g_strdup (chosen) : hash_file (self->shipped, error);

  if (hash == NULL)
    return NULL;
  *db = dup_db_path (self, hash);
  return use_kept ? g_steal_pointer (&kept) : g_strdup (self->shipped);
}

/**
 * hg_shelf_dup_built:
 * @self: the shelf
 * @error: %HG_ERROR_NOT_FOUND where nothing has been built from the edition in use
 *
 * Finds the edition in use without building anything; whether its database is sound is found when it is opened.
 *
 * Returns: (transfer full) (nullable): the path of the database
 */
char *
hg_shelf_dup_built (HgShelf *self, GError **error)
{
  g_autofree char *db = NULL;
  g_autofree char *xml = locate (self, &db, error);

  if (xml == NULL || g_file_test (db, G_FILE_TEST_IS_REGULAR))
    return g_steal_pointer (&db);
  g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("%s cannot be read."), db);
  return NULL;
}

/**
 * hg_shelf_dup_current:
 * @self: the shelf
 * @progress: (nullable): told of the progress of building
 * @user_data: for @progress
 * @cancellable: (nullable): stops building
 * @error: why there is no edition to use
 *
 * Finds the edition in use, and builds its database where that is missing or damaged.
 *
 * Returns: (transfer full) (nullable): the path of the database
 */
char *
hg_shelf_dup_current (HgShelf *self, HgImporterProgressFunc progress, gpointer user_data, GCancellable *cancellable,
                      GError **error)
{
  g_autofree char *db = NULL;
  g_autofree char *xml = locate (self, &db, error);
  g_autoptr(HgImportReport) report = NULL;

  if (xml == NULL || is_usable (db))
    return g_steal_pointer (&db);
  report = hg_importer_build (xml, db, progress, user_data, cancellable, error);
  if (report == NULL)
    return NULL;
  if (report->accepted)
    return g_steal_pointer (&db);
  g_set_error (error, HG_ERROR, HG_ERROR_INVALID, _("%s is no valid catalog: %u errors."), xml, report->n_errors);
  return NULL;
}

/* Keeps the file as it came, whole or not at all. */
static gboolean
keep_xml (HgShelf *self, const char *xml_path, const char *hash, GCancellable *cancellable, GError **error)
{
  g_autofree char *path = dup_xml_path (self, hash);
  g_autofree char *partial = g_strconcat (path, ".part", NULL);
  g_autoptr(GFile) source = g_file_new_for_path (xml_path);
  g_autoptr(GFile) copy = g_file_new_for_path (partial);
  g_autofree char *copied = NULL;

  if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return TRUE;
  if (!g_file_copy (source, copy, G_FILE_COPY_OVERWRITE | G_FILE_COPY_TARGET_DEFAULT_PERMS, cancellable, NULL, NULL, error))
    return FALSE;
  copied = hash_file (partial, error);
  if (copied == NULL)
    return FALSE;
  if (!g_str_equal (copied, hash))
    g_set_error (error, HG_ERROR, HG_ERROR_BUSY, _("%s changed while it was read. Try again."), xml_path);
  else if (g_rename (partial, path) == 0)
    return TRUE;
  else
    hg_error_set_from_errno (error, errno, path);
  g_unlink (partial);
  return FALSE;
}

/**
 * hg_shelf_import:
 * @self: the shelf
 * @xml_path: a catalog
 * @progress: (nullable): told of the progress
 * @user_data: for @progress
 * @cancellable: (nullable): stops it
 * @error: a failure, or %G_IO_ERROR_CANCELLED; faults of the catalog are issues of the report
 *
 * Builds an edition and puts it in use. The one that was in use stays so unless the new one is accepted and kept.
 *
 * Returns: (transfer full) (nullable): what was found
 */
HgImportReport *
hg_shelf_import (HgShelf *self, const char *xml_path, HgImporterProgressFunc progress, gpointer user_data,
                 GCancellable *cancellable, GError **error)
{
  /* A name of our own: another program may be importing another edition. */
  g_autofree char *name = g_strdup_printf ("incoming-%d.db", (int) getpid ());
  g_autofree char *incoming = g_build_filename (self->folder, name, NULL);
  g_autoptr(HgImportReport) report = hg_importer_build (xml_path, incoming, progress, user_data, cancellable, error);
  g_autofree char *db = NULL;

  if (report == NULL || !report->accepted)
    return g_steal_pointer (&report);
  db = dup_db_path (self, report->info->hash);
  if (!keep_xml (self, xml_path, report->info->hash, cancellable, error))
    {
      g_unlink (incoming);
      return NULL;
    }
  if (g_rename (incoming, db) != 0)
    {
      hg_error_set_from_errno (error, errno, db);
      g_unlink (incoming);
      return NULL;
    }
  return choose (self, report->info->hash, error) ? g_steal_pointer (&report) : NULL;
}
