/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-gram-table.h"
#include "hg-gram.h"

G_BEGIN_DECLS

/*
 * Texts, words and readings become grams: what a text is made of when it is written, and what is looked for in it.
 */
void hg_gram_text_split (const char *texts, gsize length, HgGramTable *const tables[HG_N_LEVELS], guint16 doc);
void hg_gram_text_split_initials (const char *texts, gsize length, HgGramTable *table, guint16 doc);
gboolean hg_gram_text_split_word (const gunichar *word, guint length, GArray *grams);
void hg_gram_text_split_initials_of (const char *string, GArray *grams);
guint32 hg_gram_text_alone (guint32 gram);

G_END_DECLS
