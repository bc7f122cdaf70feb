/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-hits.h"
#include "hg-law-use.h"
#include "hg-library.h"

G_BEGIN_DECLS

/* Matters, rules and laws. */
#define HG_N_ITEM_KINDS (HG_ITEM_LAW + 1)

/**
 * HgAnswer:
 *
 * What one search found, by HgItemKind, and the rows that are seen first. Owned by whoever asked.
 */
typedef struct
{
  HgHits    *hits[HG_N_ITEM_KINDS];
  GPtrArray *rows[HG_N_ITEM_KINDS];   /* of HgItem: of the first hits of each kind, as many as were asked for */
} HgAnswer;

void       hg_library_answer_free         (HgAnswer *answer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgAnswer, hg_library_answer_free)

/**
 * HgSuggestions:
 *
 * What may have been meant where a text finds nothing. Owned by whoever asked.
 */
typedef struct
{
  GPtrArray *texts;   /* of char*: each finds something, the likeliest first */
  GPtrArray *items;   /* of HgItem: the first matters and rules that the first of them finds */
} HgSuggestions;

void       hg_library_suggestions_free    (HgSuggestions *suggestions);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSuggestions, hg_library_suggestions_free)

/* All kinds at once; the rows are those that come first when the kinds stand in @order. */
void       hg_library_search_async        (HgLibrary *self, const HgQuery *query, const HgItemKind *order, guint most,
                                           guint n_rows, GCancellable *cancellable, GAsyncReadyCallback callback,
                                           gpointer user_data);
HgAnswer  *hg_library_search_finish       (HgLibrary *self, GAsyncResult *result, GError **error);

/* Rows by their keys (of HgItem), with the hits of the query. */
void       hg_library_load_rows_async     (HgLibrary *self, const HgQuery *query, const guint32 *keys, guint n_keys,
                                           GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *hg_library_load_rows_finish    (HgLibrary *self, GAsyncResult *result, GError **error);

/* What would find something where @text finds nothing. */
void       hg_library_suggest_async       (HgLibrary *self, const char *text, GCancellable *cancellable,
                                           GAsyncReadyCallback callback, gpointer user_data);
HgSuggestions *hg_library_suggest_finish  (HgLibrary *self, GAsyncResult *result, GError **error);

/* What cites a law; whatever else there is, all that cites @article. */
void       hg_library_load_law_async      (HgLibrary *self, const char *law, const char *article, GCancellable *cancellable,
                                           GAsyncReadyCallback callback, gpointer user_data);
HgLawUse  *hg_library_load_law_finish     (HgLibrary *self, GAsyncResult *result, GError **error);

/* What was searched for and led to something, newest first (of char*). */
void       hg_library_note_search         (HgLibrary *self, const char *text);
void       hg_library_forget_searches     (HgLibrary *self);
void       hg_library_find_searches_async (HgLibrary *self, GCancellable *cancellable, GAsyncReadyCallback callback,
                                           gpointer user_data);
GPtrArray *hg_library_find_searches_finish (HgLibrary *self, GAsyncResult *result, GError **error);

G_END_DECLS
