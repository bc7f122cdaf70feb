/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-library"

#include "config.h"

#include "hg-library.h"

#include "hg-library-private.h"
#include "hg-paths.h"

typedef enum
{
  PROP_INFO = 1,
  PROP_PROGRESS,
} HgLibraryProps;

static guint print_noted_signal;
static GParamSpec *properties[PROP_PROGRESS + 1];

G_DEFINE_FINAL_TYPE (HgLibrary, hg_library, G_TYPE_OBJECT)

static void
hg_library_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  HgLibrary *self = HG_LIBRARY (object);

  switch ((HgLibraryProps) id)
    {
    case PROP_INFO:
      g_value_set_boxed (value, self->info);
      break;
    case PROP_PROGRESS:
      g_value_set_double (value, self->progress);
      break;
    }
}

static void
hg_library_finalize (GObject *object)
{
  HgLibrary *self = HG_LIBRARY (object);

  g_clear_pointer (&self->importer, hg_worker_free);
  g_clear_pointer (&self->reader, hg_worker_free);
  g_clear_pointer (&self->edition, hg_edition_free);
  g_clear_pointer (&self->prepared, hg_edition_free);
  g_clear_pointer (&self->records, hg_records_free);
  g_clear_pointer (&self->info, hg_catalog_info_unref);
  g_clear_pointer (&self->vocabulary, hg_vocabulary_unref);
  G_OBJECT_CLASS (hg_library_parent_class)->finalize (object);
}

static void
hg_library_class_init (HgLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hg_library_get_property;
  object_class->finalize = hg_library_finalize;

  properties[PROP_INFO] = g_param_spec_boxed ("info", NULL, NULL, HG_TYPE_CATALOG_INFO,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_PROGRESS] = g_param_spec_double ("progress", NULL, NULL, -1, 1, -1,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  print_noted_signal = g_signal_new ("print-noted", HG_TYPE_LIBRARY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hg_library_init (HgLibrary *self)
{
  self->progress = -1;
  self->reader = hg_worker_new ("reader");
  self->importer = hg_worker_new ("importer");
}

HgLibrary *
hg_library_new (void)
{
  return g_object_new (HG_TYPE_LIBRARY, NULL);
}

/**
 * hg_library_get_info:
 * @self: a library
 *
 * Returns: (transfer none) (nullable): the edition in use
 */
HgCatalogInfo *
hg_library_get_info (HgLibrary *self)
{
  return self->info;
}

/**
 * hg_library_get_vocabulary:
 * @self: a library
 *
 * Returns: (transfer none) (nullable): the vocabulary of the edition in use
 */
HgVocabulary *
hg_library_get_vocabulary (HgLibrary *self)
{
  return self->vocabulary;
}

double
hg_library_get_progress (HgLibrary *self)
{
  return self->progress;
}

/* For the other parts of the library */

GTask *
hg_library_private_task (HgLibrary *self, gpointer tag, GCancellable *cancellable, GAsyncReadyCallback callback,
                         gpointer user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, tag);
  return task;
}

/* Opened when they are first needed, and again where that failed: what stood in the way may have gone. */
HgRecords *
hg_library_private_get_records (HgLibrary *self, GError **error)
{
  g_autofree char *path = hg_paths_dup_records ();

  g_assert (hg_worker_is_thread (self->reader));
  if (self->records == NULL)
    self->records = hg_records_open (path, error);
  return self->records;
}

void
hg_library_private_set_progress (HgLibrary *self, double share)
{
  if (self->progress == share)
    return;
  self->progress = share;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROGRESS]);
}

void
hg_library_private_print_noted (HgLibrary *self)
{
  g_signal_emit (self, print_noted_signal, 0);
}

void
hg_library_private_use (HgLibrary *self, HgCatalogInfo *info, HgVocabulary *vocabulary)
{
  g_clear_pointer (&self->info, hg_catalog_info_unref);
  g_clear_pointer (&self->vocabulary, hg_vocabulary_unref);
  self->info = hg_catalog_info_ref (info);
  self->vocabulary = hg_vocabulary_ref (vocabulary);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_INFO]);
}
