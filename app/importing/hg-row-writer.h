/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-guide.h"
#include "hg-matter.h"
#include "hg-rule.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/**
 * HgRowWriter:
 *
 * Writes the records of a new edition in a thread of its own while the caller reads on. What it is given it takes in
 * batches, a few of which may wait: who reads faster than can be written is made to wait too, so that memory does not grow
 * with the edition. From new to finish the database belongs to that thread, and the vocabulary must not change but after
 * hg_row_writer_drain(). Everything else belongs to the thread that made it.
 */
typedef struct _HgRowWriter HgRowWriter;

HgRowWriter *hg_row_writer_new          (HgDb *db, HgVocabulary *vocabulary);
void         hg_row_writer_free         (HgRowWriter *self);
gboolean     hg_row_writer_has_failed   (HgRowWriter *self);
void         hg_row_writer_take_matter  (HgRowWriter *self, HgMatter *matter, gsize weight);
void         hg_row_writer_take_rule    (HgRowWriter *self, HgRule *rule, gsize weight);
void         hg_row_writer_take_chapter (HgRowWriter *self, HgChapter *chapter, gsize weight);
void         hg_row_writer_drain        (HgRowWriter *self);
gboolean     hg_row_writer_finish       (HgRowWriter *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgRowWriter, hg_row_writer_free)

G_END_DECLS
