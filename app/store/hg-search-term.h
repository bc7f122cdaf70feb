/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-gram.h"
#include "hg-query-parser.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/* A list of documents: one gram of one type. */
typedef struct
{
  HgGramType type;
  guint32 gram;
} HgSearchValue;

/**
 * HgSearchTerm:
 *
 * One word of a query and all ways in which a document can have it. It is looked up by its grams; where these find more than
 * they should, the texts decide. Not changed once made.
 */
typedef struct
{
  gboolean excluded;
  gunichar *needle;     /* folded */
  guint length;         /* of @needle, 0: it is found in no text */
  GArray *grams;        /* of guint32: of @needle … */
  gboolean is_exact;    /* … and of nothing else */
  char *reading;        /* (nullable): as pinyin, folded */
  GPtrArray *initials;  /* of GArray of guint32: of each way to read it */
  GArray *values;       /* of HgSearchValue: names that it is a part of, places that it cites */
  GPtrArray *numbers;   /* of char*: as numbers, see hg_query_reading_number_matches() … */
  GArray *number_grams; /* … and of guint32, their grams */
} HgSearchTerm;

HgSearchTerm *hg_search_term_new (const char *text, gboolean phrase, HgItemKind kind, const HgVocabulary *vocabulary);
void hg_search_term_free (HgSearchTerm *self);
void hg_search_term_add_number (HgSearchTerm *self, const char *number);
void hg_search_term_clear_text (HgSearchTerm *self);

gboolean hg_search_term_has_letters (const char *folded);
gboolean hg_search_term_is_named (const char *folded, const char *name);
GArray *hg_search_term_find_laws (const HgVocabulary *vocabulary, const char *name);
HgParsedQuery *hg_search_term_parse (const HgVocabulary *vocabulary, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSearchTerm, hg_search_term_free)

G_END_DECLS
