/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-edition.h"
#include "hg-library.h"
#include "hg-records.h"
#include "hg-worker.h"

G_BEGIN_DECLS

/*
 * The two threads behind HgLibrary: "reader" owns the open edition and the records, "importer" builds editions, so that
 * looking things up goes on while a new edition is read.
 */
struct _HgLibrary
{
  GObject         parent_instance;

  /* The main thread's */
  HgCatalogInfo  *info;         /* (nullable) */
  HgVocabulary   *vocabulary;   /* (nullable) */
  double          progress;

  HgWorker       *reader;
  HgWorker       *importer;

  /* The reader's thread's */
  HgEdition      *edition;      /* (nullable) */
  HgEdition      *prepared;     /* (nullable): opened ahead, until it is asked for */
  HgRecords      *records;      /* (nullable): opened when first needed */
};

/* Asks the edition something in the reader's thread: NULL exactly when the error is set. */
typedef gpointer (*HgLibraryAsk) (HgLibrary *self, gpointer data, GError **error);

void       hg_library_private_ask          (HgLibrary *self, HgLibraryAsk func, gpointer data, GDestroyNotify free_data,
                                            GDestroyNotify free_answer, GCancellable *cancellable,
                                            GAsyncReadyCallback callback, gpointer user_data);
HgRecords *hg_library_private_get_records  (HgLibrary *self, GError **error);
GTask     *hg_library_private_task         (HgLibrary *self, gpointer tag, GCancellable *cancellable,
                                            GAsyncReadyCallback callback, gpointer user_data);

/* In the main thread: what the properties say from now on, and the signals. */
void       hg_library_private_set_progress (HgLibrary *self, double share);
void       hg_library_private_print_noted  (HgLibrary *self);
void       hg_library_private_use          (HgLibrary *self, HgCatalogInfo *info, HgVocabulary *vocabulary);

G_END_DECLS
