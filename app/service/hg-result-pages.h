/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-library-search.h"
#include "hg-result-row.h"

G_BEGIN_DECLS

/* How many rows are read at once. */
#define HG_RESULT_PAGES_ROWS 100

/* How many pages are kept. A list view holds two or three; the others are those that one scrolls back to. */
#define HG_RESULT_PAGES_MOST 40

/**
 * HgResultPages:
 *
 * The rows of an answer of any length, by kind and by their place among the hits of that kind. Only the pages that were
 * seen last are kept; what they show is read in the background, the page that was asked for last first. Main thread.
 */
typedef struct _HgResultPages HgResultPages;

HgResultPages *hg_result_pages_new        (HgLibrary *library);
void           hg_result_pages_unref      (HgResultPages *self);
void           hg_result_pages_set_answer (HgResultPages *self, const HgQuery *query, HgAnswer *answer, gboolean continues);
void           hg_result_pages_stop       (HgResultPages *self);
HgResultRow      *hg_result_pages_get_row    (HgResultPages *self, HgItemKind kind, guint index);
gboolean       hg_result_pages_find       (HgResultPages *self, HgItemKind kind, const char *id, guint *index);
guint          hg_result_pages_get_n      (HgResultPages *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgResultPages, hg_result_pages_unref)

G_END_DECLS
