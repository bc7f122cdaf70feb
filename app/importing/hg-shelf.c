/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-shelf"

#include "config.h"

#include "hg-shelf.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "hg-edition.h"
#include "hg-edition-schema.h"
#include "hg-error.h"
#include "hg-fold.h"
#include "hg-hash.h"

#define CURRENT  "current"
#define INCOMING "incoming-"

struct _HgShelf
{
  char *folder;
  char *shipped;   /* the edition that comes with the program */
};

/* The SHA-256 of a file, which is its name on the shelf. */
static char *
hash_file (const char *path, GError **error)
{
  g_autoptr(GMappedFile) file = g_mapped_file_new (path, FALSE, NULL);
  g_autoptr(HgHash) hash = hg_hash_new ();

  if (file == NULL)
    {
      g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("%s cannot be read."), path);
      return NULL;
    }
  hg_hash_add (hash, g_mapped_file_get_contents (file), g_mapped_file_get_length (file));
  return hg_hash_dup_hex (hash);
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

/* Where an edition is until it is known to be one. */
static char *
dup_incoming_path (HgShelf *self, const char *kind)
{
  g_autofree char *name = g_strdup_printf (INCOMING "%d.%s", (int) getpid (), kind);

  return g_build_filename (self->folder, name, NULL);
}

/* The process that a file of an import belongs to; 0 for any other file. */
static pid_t
get_owner (const char *name)
{
  guint64 owner;
  g_autofree char *number = NULL;

  if (!g_str_has_prefix (name, INCOMING))
    return hg_importer_get_owner (name);
  number = g_strndup (name + strlen (INCOMING), strspn (name + strlen (INCOMING), "0123456789"));
  return g_ascii_string_to_unsigned (number, 10, 1, G_MAXINT, &owner, NULL) ? (pid_t) owner : 0;
}

/* An import that was killed leaves what it had made; nobody will finish it. */
static void
remove_leftovers (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      pid_t owner = get_owner (name);
      g_autofree char *path = NULL;

      if (owner == 0 || owner == getpid () || kill (owner, 0) == 0 || errno != ESRCH)
        continue;
      path = g_build_filename (folder, name, NULL);
      g_unlink (path);
    }
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

/**
 * hg_shelf_open:
 * @folder: where editions are kept; made where there is none
 * @shipped_xml: the edition that comes with the program
 * @error: why @folder cannot be used
 *
 * Opens the shelf, and clears away what killed imports left there.
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
  remove_leftovers (folder);
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
  report = hg_importer_build (xml, db, NULL, progress, user_data, cancellable, error);
  if (report == NULL)
    return NULL;
  if (report->accepted)
    return g_steal_pointer (&db);
  g_set_error (error, HG_ERROR, HG_ERROR_INVALID, _("%s is no valid catalog: %u errors."), xml, report->n_errors);
  return NULL;
}

static gboolean
move (const char *from, const char *to, GError **error)
{
  if (g_rename (from, to) == 0)
    return TRUE;
  hg_error_set_from_errno (error, errno, to);
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
  /* Names of our own: another program may be importing another edition. */
  g_autofree char *incoming_db = dup_incoming_path (self, "db");
  g_autofree char *incoming_xml = dup_incoming_path (self, "xml");
  g_autoptr(HgImportReport) report =
    hg_importer_build (xml_path, incoming_db, incoming_xml, progress, user_data, cancellable, error);
  g_autofree char *db = NULL;
  g_autofree char *xml = NULL;

  if (report == NULL || !report->accepted)
    return g_steal_pointer (&report);
  db = dup_db_path (self, report->info->hash);
  xml = dup_xml_path (self, report->info->hash);
  if (move (incoming_xml, xml, error) && move (incoming_db, db, error) && choose (self, report->info->hash, error))
    return g_steal_pointer (&report);
  g_unlink (incoming_xml);
  g_unlink (incoming_db);
  return NULL;
}
