/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "hg-record-batch.h"

G_BEGIN_DECLS

/**
 * HgReader:
 *
 * Reads a catalog from a stream, a few records at a time, validating as it goes. Hostile input is expected: no DOCTYPE, no
 * entity, no other file, no unbounded depth, name or text. Memory does not grow with the document. Belongs to one thread.
 */
typedef struct _HgReader HgReader;

/* Takes the next records of the document, and what is to be said of their form. Their names live as long as the reader, or
   until it reads again. */
typedef void (*HgReaderFunc)         (HgRecordBatch *batch, gpointer user_data);   /* batch: (transfer full) */
typedef void (*HgReaderProgressFunc) (goffset bytes, gpointer user_data);

HgReader *hg_reader_new          (const char *schema_path, GError **error);
void      hg_reader_free         (HgReader *self);
void      hg_reader_set_progress (HgReader *self, HgReaderProgressFunc func, gpointer user_data);
gboolean  hg_reader_read         (HgReader *self, GInputStream *stream, HgReaderFunc func, gpointer user_data,
                                  GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgReader, hg_reader_free)

G_END_DECLS
