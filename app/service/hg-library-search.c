/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-library-search"

#include "config.h"

#include "hg-library-search.h"

#include "hg-library-private.h"

static gpointer
finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

void
hg_library_answer_free (HgAnswer *answer)
{
  for (int kind = 0; kind < HG_N_ITEM_KINDS; kind++)
    {
      g_clear_pointer (&answer->hits[kind], hg_hits_unref);
      g_clear_pointer (&answer->rows[kind], g_ptr_array_unref);
    }
  g_free (answer);
}

/* Searching */

typedef struct
{
  HgQuery   *query;
  HgItemKind order[HG_N_ITEM_KINDS];
  guint      most;
  guint      n_rows;
} Search;

static void
search_free (gpointer data)
{
  Search *search = data;

  hg_query_free (search->query);
  g_free (search);
}

static gboolean
search_kind (HgLibrary *self, Search *search, HgItemKind kind, HgAnswer *answer, guint *n_rows, GError **error)
{
  guint n;

  search->query->kind = kind;
  answer->hits[kind] = hg_edition_search (self->edition, search->query, search->most, error);
  if (answer->hits[kind] == NULL)
    return FALSE;
  n = MIN (*n_rows, answer->hits[kind]->keys->len);
  *n_rows -= n;
  answer->rows[kind] = hg_edition_load_rows (self->edition, search->query,
                                             (const guint32 *) (gpointer) answer->hits[kind]->keys->data, n, error);
  return answer->rows[kind] != NULL;
}

static gpointer
search (HgLibrary *self, gpointer data, GError **error)
{
  Search *asked = data;
  g_autoptr(HgAnswer) answer = g_new0 (HgAnswer, 1);
  guint n_rows = asked->n_rows;

  for (guint i = 0; i < HG_N_ITEM_KINDS; i++)
    if (!search_kind (self, asked, asked->order[i], answer, &n_rows, error))
      return NULL;
  return g_steal_pointer (&answer);
}

/**
 * hg_library_search_async:
 * @self: a library
 * @query: what to find; its kind is passed over
 * @order: (array fixed-size=3): the kinds in the order in which they are shown
 * @most: how many keys of each kind at most; 0 for all
 * @n_rows: how many rows to load at once, from the first of @order on
 * @cancellable: (nullable): ends the question
 * @callback: called when it is answered
 * @user_data: for @callback
 */
void
hg_library_search_async (HgLibrary *self, const HgQuery *query, const HgItemKind *order, guint most, guint n_rows,
                         GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  Search *asked = g_new (Search, 1);

  asked->query = hg_query_copy (query);
  for (guint i = 0; i < HG_N_ITEM_KINDS; i++)
    asked->order[i] = order[i];
  asked->most = most;
  asked->n_rows = n_rows;
  hg_library_private_ask (self, search, asked, search_free, (GDestroyNotify) hg_library_answer_free, cancellable,
                          callback, user_data);
}

HgAnswer *
hg_library_search_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

/* Rows */

typedef struct
{
  HgQuery *query;
  GArray  *keys;   /* of guint32 */
} Page;

static void
page_free (gpointer data)
{
  Page *page = data;

  hg_query_free (page->query);
  g_array_unref (page->keys);
  g_free (page);
}

static gpointer
load_rows (HgLibrary *self, gpointer data, GError **error)
{
  const Page *page = data;

  return hg_edition_load_rows (self->edition, page->query, (const guint32 *) (gpointer) page->keys->data, page->keys->len,
                               error);
}

/**
 * hg_library_load_rows_async:
 * @self: a library
 * @query: for what was searched, with the kind of the keys
 * @keys: (array length=n_keys): keys of that kind
 * @n_keys: how many
 * @cancellable: (nullable): ends the question
 * @callback: called when it is answered
 * @user_data: for @callback
 */
void
hg_library_load_rows_async (HgLibrary *self, const HgQuery *query, const guint32 *keys, guint n_keys,
                            GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  Page *page = g_new (Page, 1);

  page->query = hg_query_copy (query);
  page->keys = g_array_sized_new (FALSE, FALSE, sizeof *keys, n_keys);
  g_array_append_vals (page->keys, keys, n_keys);
  hg_library_private_ask (self, load_rows, page, page_free, (GDestroyNotify) g_ptr_array_unref, cancellable, callback,
                          user_data);
}

GPtrArray *
hg_library_load_rows_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

/* What may have been meant */

#define MOST_MATTERS 5
#define MOST_RULES 3

void
hg_library_suggestions_free (HgSuggestions *suggestions)
{
  g_clear_pointer (&suggestions->texts, g_ptr_array_unref);
  g_clear_pointer (&suggestions->items, g_ptr_array_unref);
  g_free (suggestions);
}

static gboolean
add_items (HgLibrary *self, HgItemKind kind, const char *text, guint most, GPtrArray *items, GError **error)
{
  g_autoptr(HgQuery) query = hg_query_new (kind);
  g_autoptr(HgHits) hits = NULL;
  g_autoptr(GPtrArray) rows = NULL;

  query->text = g_strdup (text);
  hits = hg_edition_search (self->edition, query, most, error);
  if (hits != NULL)
    rows = hg_edition_load_rows (self->edition, query, (const guint32 *) (gpointer) hits->keys->data, hits->keys->len, error);
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    g_ptr_array_add (items, g_object_ref (g_ptr_array_index (rows, i)));
  return rows != NULL;
}

static gpointer
suggest (HgLibrary *self, gpointer text, GError **error)
{
  g_autoptr(HgSuggestions) suggestions = g_new0 (HgSuggestions, 1);
  const char *first;

  suggestions->items = g_ptr_array_new_with_free_func (g_object_unref);
  suggestions->texts = hg_edition_suggest (self->edition, text, error);
  if (suggestions->texts == NULL)
    return NULL;
  if (suggestions->texts->len == 0)
    return g_steal_pointer (&suggestions);
  first = g_ptr_array_index (suggestions->texts, 0);
  if (!add_items (self, HG_ITEM_MATTER, first, MOST_MATTERS, suggestions->items, error) ||
      !add_items (self, HG_ITEM_RULE, first, MOST_RULES, suggestions->items, error))
    return NULL;
  return g_steal_pointer (&suggestions);
}

void
hg_library_suggest_async (HgLibrary *self, const char *text, GCancellable *cancellable, GAsyncReadyCallback callback,
                          gpointer user_data)
{
  hg_library_private_ask (self, suggest, g_strdup (text), g_free, (GDestroyNotify) hg_library_suggestions_free, cancellable,
                          callback, user_data);
}

HgSuggestions *
hg_library_suggest_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

/* Searches that led to something */

static gpointer
note_search (HgLibrary *self, gpointer text, GError **error)
{
  HgRecords *records = hg_library_private_get_records (self, error);

  return records != NULL && hg_records_note_search (records, text, error) ? text : NULL;
}

static gpointer
forget_searches (HgLibrary *self, gpointer data, GError **error)
{
  HgRecords *records = hg_library_private_get_records (self, error);

  return records != NULL && hg_records_forget_searches (records, error) ? self : NULL;
}

static gpointer
find_searches (HgLibrary *self, gpointer data, GError **error)
{
  HgRecords *records = hg_library_private_get_records (self, error);

  return records != NULL ? hg_records_list_searches (records, error) : NULL;
}

static void
noted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(GError) error = NULL;

  /* Nothing that people asked for depends on it: a read-only home still looks things up and prints. */
  if (finish (result, &error) == NULL)
    g_message ("what was searched for is not remembered: %s", error->message);
}

/**
 * hg_library_note_search:
 * @self: a library
 * @text: what was typed
 *
 * Remembers that it led to something.
 */
void
hg_library_note_search (HgLibrary *self, const char *text)
{
  hg_library_private_ask (self, note_search, g_strdup (text), g_free, NULL, NULL, noted_cb, NULL);
}

void
hg_library_forget_searches (HgLibrary *self)
{
  hg_library_private_ask (self, forget_searches, NULL, NULL, NULL, NULL, noted_cb, NULL);
}

void
hg_library_find_searches_async (HgLibrary *self, GCancellable *cancellable, GAsyncReadyCallback callback,
                                gpointer user_data)
{
  hg_library_private_ask (self, find_searches, NULL, NULL, (GDestroyNotify) g_ptr_array_unref, cancellable, callback,
                          user_data);
}

GPtrArray *
hg_library_find_searches_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}
