/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-element.h"
#include "hg-import-report.h"

G_BEGIN_DECLS

/**
 * HgRecordWriter:
 *
 * Takes the records of a catalog as they are read, checks them and has them written into a new database by an #HgRowWriter,
 * which has the database until hg_record_writer_finish(). A record that the schema refused is left out: the edition will be
 * refused, and its issues are known. Belongs to one thread at a time, as the report does that it writes.
 */
typedef struct _HgRecordWriter HgRecordWriter;

HgRecordWriter *hg_record_writer_new    (HgDb *db, HgImportReport *report);
void            hg_record_writer_free   (HgRecordWriter *self);
void            hg_record_writer_take   (const HgElement *record, gsize size, gboolean valid, gpointer user_data);
gboolean        hg_record_writer_finish (HgRecordWriter *self, const char *hash, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgRecordWriter, hg_record_writer_free)

G_END_DECLS
