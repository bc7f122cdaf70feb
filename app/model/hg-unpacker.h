/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

/**
 * HgUnpacker:
 *
 * Takes apart what an #HgPacker made. Nothing in a record is believed: a length, count, code or date that cannot be makes
 * the unpacker fail, and everything it gives after that is empty. A plain value that borrows the record.
 */
typedef struct
{
  const guint8 *text;       /* where the next text starts */
  const guint8 *texts_end;
  const guint8 *part;       /* where the next part starts */
  const guint8 *end;
  guint         line;
  gboolean      failed;
} HgUnpacker;

void     hg_unpacker_init       (HgUnpacker *self, gconstpointer record, gsize size);
void     hg_unpacker_fail       (HgUnpacker *self);
gboolean hg_unpacker_finish     (HgUnpacker *self, GError **error);
char    *hg_unpacker_dup_text   (HgUnpacker *self);
gboolean hg_unpacker_has_text   (const HgUnpacker *self);
void     hg_unpacker_end_level  (HgUnpacker *self);
guint64  hg_unpacker_get_number (HgUnpacker *self);
guint    hg_unpacker_get_count  (HgUnpacker *self);
int      hg_unpacker_get_code   (HgUnpacker *self, int last);
guint    hg_unpacker_get_line   (HgUnpacker *self);
void     hg_unpacker_get_date   (HgUnpacker *self, GDate *date);
char    *hg_unpacker_dup_string (HgUnpacker *self);
GStrv    hg_unpacker_dup_list   (HgUnpacker *self);

G_END_DECLS
