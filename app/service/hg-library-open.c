/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-library-open"

#include "config.h"

#include "hg-library-private.h"

#include "hg-paths.h"
#include "hg-shelf.h"

/* What the reader's thread opened, on its way to the main thread. */
typedef struct
{
  HgCatalogInfo  *info;
  HgVocabulary   *vocabulary;
  HgImportReport *report;   /* (nullable): of an import */
} Opened;

static void
opened_free (gpointer data)
{
  Opened *opened = data;

  g_clear_pointer (&opened->info, hg_catalog_info_unref);
  g_clear_pointer (&opened->vocabulary, hg_vocabulary_unref);
  g_clear_pointer (&opened->report, hg_import_report_unref);
  g_free (opened);
}

/* Progress comes from a worker and is shown by the main thread. */

typedef struct
{
  HgLibrary *self;
  double     share;
} Step;

static gboolean
show_step_cb (gpointer data)
{
  Step *step = data;

  if (step->self->progress >= 0)   /* a step that comes after the end says nothing */
    hg_library_private_set_progress (step->self, step->share);
  return G_SOURCE_REMOVE;
}

static void
step_free (gpointer data)
{
  Step *step = data;

  g_object_unref (step->self);
  g_free (step);
}

static void
progress_cb (double share, gpointer user_data)
{
  Step *step = g_new (Step, 1);

  step->self = g_object_ref (user_data);
  step->share = share;
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, show_step_cb, step, step_free);
  /* cppcheck-suppress memleak */
}

/* Opening */

static HgShelf *
open_shelf (GError **error)
{
  g_autofree char *folder = hg_paths_dup_editions_dir ();
  g_autofree char *shipped = hg_paths_dup_shipped_catalog ();

  return hg_shelf_open (folder, shipped, error);
}

/* In the reader's thread. Where nothing is built, or cannot be read, opening builds it or says why it cannot. */
static void
prepare_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  HgLibrary *self = source;
  g_autoptr(HgShelf) shelf = open_shelf (NULL);
  g_autofree char *path = shelf != NULL ? hg_shelf_dup_built (shelf, NULL) : NULL;

  if (path != NULL && self->prepared == NULL)
    self->prepared = hg_edition_open (path, NULL);
  g_task_return_boolean (task, TRUE);
}

/**
 * hg_library_prepare:
 * @self: a library
 *
 * Begins to open what has been built, so that it is at hand when the window asks for it. Nothing is built, and nothing is
 * said of it.
 */
void
hg_library_prepare (HgLibrary *self)
{
  g_autoptr(GTask) task = hg_library_private_task (self, hg_library_prepare, NULL, NULL, NULL);

  hg_worker_push (self->reader, task, prepare_in_thread);
}

static HgEdition *
open_edition (HgLibrary *self, GCancellable *cancellable, GError **error)
{
  g_autoptr(HgShelf) shelf = NULL;
  g_autofree char *path = NULL;

  if (self->prepared != NULL)
    return g_steal_pointer (&self->prepared);
  shelf = open_shelf (error);
  path = shelf != NULL ? hg_shelf_dup_current (shelf, progress_cb, self, cancellable, error) : NULL;
  return path != NULL ? hg_edition_open (path, error) : NULL;
}

/* In the reader's thread: puts the edition in use behind all further questions. */
static Opened *
open_current (HgLibrary *self, GCancellable *cancellable, GError **error)
{
  HgEdition *edition = open_edition (self, cancellable, error);
  Opened *opened;

  if (edition == NULL)
    return NULL;
  g_clear_pointer (&self->edition, hg_edition_free);
  self->edition = edition;
  opened = g_new0 (Opened, 1);
  opened->info = hg_catalog_info_ref (hg_edition_get_info (edition));
  opened->vocabulary = hg_vocabulary_ref (hg_edition_get_vocabulary (edition));
  return opened;
}

static void
open_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  HgLibrary *self = source;
  HgImportReport *report = task_data;
  g_autoptr(GError) error = NULL;
  Opened *opened;

  if (report != NULL)   /* what was opened ahead is not what has just been imported */
    g_clear_pointer (&self->prepared, hg_edition_free);
  opened = open_current (self, cancellable, &error);
  if (opened == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  if (report != NULL)
    opened->report = hg_import_report_ref (report);
  g_task_return_pointer (task, opened, opened_free);
}

/**
 * hg_library_open_async:
 * @self: a library
 * @cancellable: (nullable): stops it
 * @callback: called when it is open
 * @user_data: for @callback
 *
 * Opens the edition in use; where there is none, or its database does not match, builds it from its XML.
 */
void
hg_library_open_async (HgLibrary *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr(GTask) task = hg_library_private_task (self, hg_library_open_async, cancellable, callback, user_data);

  hg_library_private_set_progress (self, 0);
  hg_worker_push (self->reader, task, open_in_thread);
}

gboolean
hg_library_open_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  Opened *opened = g_task_propagate_pointer (G_TASK (result), error);

  hg_library_private_set_progress (self, -1);
  if (opened == NULL)
    return FALSE;
  hg_library_private_use (self, opened->info, opened->vocabulary);
  opened_free (opened);
  return TRUE;
}

/* Importing */

static void
import_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  g_autofree char *path = g_file_get_path (task_data);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgShelf) shelf = open_shelf (&error);
  HgImportReport *report =
    shelf != NULL ? hg_shelf_import (shelf, path, progress_cb, source, cancellable, &error) : NULL;

  if (report != NULL)
    g_task_return_pointer (task, report, (GDestroyNotify) hg_import_report_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
reopened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(GTask) outer = user_data;
  GError *error = NULL;
  Opened *opened = g_task_propagate_pointer (G_TASK (result), &error);

  if (opened == NULL)
    {
      g_task_return_error (outer, error);
      return;
    }
  hg_library_private_use (HG_LIBRARY (source), opened->info, opened->vocabulary);
  g_task_return_pointer (outer, g_steal_pointer (&opened->report), (GDestroyNotify) hg_import_report_unref);
  opened_free (opened);
}

static void
imported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  HgLibrary *self = HG_LIBRARY (source);
  g_autoptr(GTask) outer = user_data;
  GError *error = NULL;
  HgImportReport *report = g_task_propagate_pointer (G_TASK (result), &error);
  g_autoptr(GTask) reopen = NULL;

  if (report == NULL)
    g_task_return_error (outer, error);
  else if (!report->accepted)
    g_task_return_pointer (outer, report, (GDestroyNotify) hg_import_report_unref);
  else
    {
      reopen = hg_library_private_task (self, imported_cb, NULL, reopened_cb, g_steal_pointer (&outer));
      g_task_set_task_data (reopen, report, (GDestroyNotify) hg_import_report_unref);
      hg_worker_push (self->reader, reopen, open_in_thread);
    }
}

/**
 * hg_library_import_async:
 * @self: a library
 * @file: a local file
 * @cancellable: (nullable): stops it
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Reads a catalog and, if it has no error, puts it in use. Looking things up goes on meanwhile.
 */
void
hg_library_import_async (HgLibrary *self, GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_autoptr(GTask) outer = hg_library_private_task (self, hg_library_import_async, cancellable, callback, user_data);
  g_autoptr(GTask) task = NULL;

  g_return_if_fail (g_file_peek_path (file) != NULL);
  hg_library_private_set_progress (self, 0);
  task = hg_library_private_task (self, import_in_thread, cancellable, imported_cb, g_steal_pointer (&outer));
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  hg_worker_push (self->importer, task, import_in_thread);
}

/**
 * hg_library_import_finish:
 * @self: a library
 * @result: of hg_library_import_async()
 * @error: a failure to read or write, or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): what was found, and whether it was accepted
 */
HgImportReport *
hg_library_import_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  hg_library_private_set_progress (self, -1);
  return g_task_propagate_pointer (G_TASK (result), error);
}
