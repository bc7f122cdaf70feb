/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-element.h"
#include "hg-import-report.h"

G_BEGIN_DECLS

/**
 * HgRecordBatch:
 *
 * Some records as they stand one after the other in a document, and what is to be said of their form. Built by the one who
 * reads and then handed on, to another thread too; owned by one holder. The names of its elements are the reader's.
 */
typedef struct _HgRecordBatch HgRecordBatch;

/**
 * HgRecordFunc:
 * @record: the record's tree, gone with its batch. The root comes first, with its attributes alone.
 * @size: bytes of the tree, which bound what is made of it
 * @valid: whether nothing was to be said against its form
 * @user_data: as given
 *
 * Takes one record. Nothing is known to be valid before the whole document has been read.
 */
typedef void (*HgRecordFunc) (const HgElement *record, gsize size, gboolean valid, gpointer user_data);

HgRecordBatch *hg_record_batch_new        (void);
void           hg_record_batch_free       (HgRecordBatch *self);
HgElementPool *hg_record_batch_get_pool   (HgRecordBatch *self);
void           hg_record_batch_add        (HgRecordBatch *self, const HgElement *record, gsize size, gboolean valid);
void           hg_record_batch_take_issue (HgRecordBatch *self, HgIssue *issue);
gboolean       hg_record_batch_is_empty   (const HgRecordBatch *self);
void           hg_record_batch_deliver    (const HgRecordBatch *self, HgRecordFunc func, gpointer user_data,
                                           HgImportReport *report);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgRecordBatch, hg_record_batch_free)

G_END_DECLS
