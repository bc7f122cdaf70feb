/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-doc-set.h"

G_BEGIN_DECLS

/**
 * HgGramList:
 *
 * The documents of one block that hold a gram, as they lie in the database: gaps between them, or a bitmap, or the gaps
 * between those that do not hold it, whichever is smallest. Borrows its bytes.
 */
typedef struct
{
  guint n; /* how many documents; 0: none */
  guint form;
  const guint8 *data;
  gsize length;
} HgGramList;

void hg_gram_list_write (GByteArray *bytes, const guint16 *docs, guint n, guint n_docs);
gboolean hg_gram_list_read (const guint8 **at, const guint8 *end, guint n_docs, HgGramList *list);
void hg_gram_list_or (const HgGramList *list, HgDocSet *set);
guint hg_gram_list_count_in (const HgGramList *list, const HgDocSet *set);
void hg_gram_list_write_number (GByteArray *bytes, guint64 number);
gboolean hg_gram_list_read_number (const guint8 **at, const guint8 *end, guint64 *number);

G_END_DECLS
