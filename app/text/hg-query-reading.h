/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * What words can be read as beside words: a place in a law, a number of the catalog, an amount of money.
 */
typedef struct
{
  char *law;       /* the law's name as it was written, without 《》; NULL: any law */
  char *article;   /* "60", "15-2" */
  guint paragraph; /* 0: not named */
  guint item;      /* 0: not named */
} HgQueryCitation;

HgQueryCitation *hg_query_reading_dup_citation   (const char *text);
void             hg_query_reading_free_citation  (HgQueryCitation *citation);

char            *hg_query_reading_dup_number     (const char *text);
gboolean         hg_query_reading_number_matches (const char *key, const char *number);

gboolean         hg_query_reading_get_amount     (const char *text, gint64 *fen);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgQueryCitation, hg_query_reading_free_citation)

G_END_DECLS
