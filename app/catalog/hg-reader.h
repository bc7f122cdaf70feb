/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "hg-element.h"
#include "hg-import-report.h"

G_BEGIN_DECLS

/**
 * HgReader:
 *
 * Reads a catalog from a stream, record by record, validating as it goes. Hostile input is expected: no DOCTYPE, no
 * entity, no other file, no unbounded depth, name or text. Memory does not grow with the document. Belongs to one thread.
 */
typedef struct _HgReader HgReader;

/**
 * HgReaderFunc:
 * @record: the record's tree, gone after the call. The root comes first, with its attributes alone.
 * @size: bytes of the tree, which bound what is made of it
 * @valid: whether nothing was to be said against its form
 * @user_data: as given
 *
 * Takes one record. Nothing is known to be valid before the whole document has been read.
 */
typedef void (*HgReaderFunc)         (const HgElement *record, gsize size, gboolean valid, gpointer user_data);
typedef void (*HgReaderProgressFunc) (goffset bytes, gpointer user_data);

HgReader *hg_reader_new          (const char *schema_path, GError **error);
void      hg_reader_free         (HgReader *self);
void      hg_reader_set_progress (HgReader *self, HgReaderProgressFunc func, gpointer user_data);
gboolean  hg_reader_read         (HgReader *self, GInputStream *stream, HgReaderFunc func, gpointer user_data,
                                  HgImportReport *report, GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgReader, hg_reader_free)

G_END_DECLS
