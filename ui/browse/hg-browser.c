/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-browser"

#include "config.h"

#include "hg-browser.h"

struct _HgBrowser
{
  GObject       parent_instance;

  HgLibrary    *library;
  HgQuery      *query;
  GListModel   *items;
  GPtrArray    *counts;        /* of HgFacetValue */
  GError       *error;
  GCancellable *cancellable;   /* (nullable): of the questions under way */
};

G_DEFINE_FINAL_TYPE (HgBrowser, hg_browser, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
emit_changed (HgBrowser *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
take_error (HgBrowser *self, GError *error)
{
  g_clear_error (&self->error);
  self->error = error;
  emit_changed (self);
}

static void
find_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgBrowser) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) items = hg_library_find_finish (HG_LIBRARY (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (items == NULL)
    {
      take_error (self, g_steal_pointer (&error));
      return;
    }
  g_clear_error (&self->error);
  g_set_object (&self->items, items);
  emit_changed (self);
}

static void
count_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgBrowser) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) counts = hg_library_count_finish (HG_LIBRARY (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (counts == NULL)
    {
      take_error (self, g_steal_pointer (&error));
      return;
    }
  g_clear_pointer (&self->counts, g_ptr_array_unref);
  self->counts = g_steal_pointer (&counts);
  emit_changed (self);
}

static void
hg_browser_dispose (GObject *object)
{
  HgBrowser *self = HG_BROWSER (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->library);
  g_clear_object (&self->items);
  g_clear_pointer (&self->counts, g_ptr_array_unref);
  G_OBJECT_CLASS (hg_browser_parent_class)->dispose (object);
}

static void
hg_browser_finalize (GObject *object)
{
  HgBrowser *self = HG_BROWSER (object);

  g_clear_pointer (&self->query, hg_query_free);
  g_clear_error (&self->error);
  G_OBJECT_CLASS (hg_browser_parent_class)->finalize (object);
}

static void
hg_browser_class_init (HgBrowserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = hg_browser_dispose;
  object_class->finalize = hg_browser_finalize;
  signals[CHANGED] = g_signal_new ("changed", HG_TYPE_BROWSER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hg_browser_init (HgBrowser *self)
{
}

/**
 * hg_browser_new:
 * @library: whom to ask
 * @kind: matters or rules
 *
 * Returns: (transfer full): a list that has not asked yet; see hg_browser_reload()
 */
HgBrowser *
hg_browser_new (HgLibrary *library, HgItemKind kind)
{
  HgBrowser *self = g_object_new (HG_TYPE_BROWSER, NULL);

  self->library = g_object_ref (library);
  self->query = hg_query_new (kind);
  return self;
}

/**
 * hg_browser_get_query:
 * @self: a list
 *
 * Returns: (transfer none): how it is narrowed
 */
const HgQuery *
hg_browser_get_query (HgBrowser *self)
{
  g_return_val_if_fail (HG_IS_BROWSER (self), NULL);
  return self->query;
}

/**
 * hg_browser_get_items:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): the last answer
 */
GListModel *
hg_browser_get_items (HgBrowser *self)
{
  g_return_val_if_fail (HG_IS_BROWSER (self), NULL);
  return self->items;
}

/**
 * hg_browser_get_counts:
 * @self: a list
 *
 * Returns: (transfer none) (nullable) (element-type HgFacetValue): the last counts
 */
GPtrArray *
hg_browser_get_counts (HgBrowser *self)
{
  g_return_val_if_fail (HG_IS_BROWSER (self), NULL);
  return self->counts;
}

/**
 * hg_browser_get_error:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): why the last question has no answer
 */
const GError *
hg_browser_get_error (HgBrowser *self)
{
  g_return_val_if_fail (HG_IS_BROWSER (self), NULL);
  return self->error;
}

/**
 * hg_browser_is_narrowed:
 * @self: a list
 *
 * Returns: whether there is anything to clear
 */
gboolean
hg_browser_is_narrowed (HgBrowser *self)
{
  g_return_val_if_fail (HG_IS_BROWSER (self), FALSE);
  for (guint i = 0; i < HG_N_FACETS; i++)
    if (self->query->facets[i] != NULL)
      return TRUE;
  return self->query->law != NULL || (self->query->text != NULL && *self->query->text != '\0');
}

/**
 * hg_browser_set_query:
 * @self: a list
 * @query: how to narrow it from now on; of the list's own kind
 */
void
hg_browser_set_query (HgBrowser *self, const HgQuery *query)
{
  g_return_if_fail (HG_IS_BROWSER (self) && query->kind == self->query->kind);
  hg_query_free (self->query);
  self->query = hg_query_copy (query);
  hg_browser_reload (self);
}

/**
 * hg_browser_set_text:
 * @self: a list
 * @text: what was typed
 */
void
hg_browser_set_text (HgBrowser *self, const char *text)
{
  g_return_if_fail (HG_IS_BROWSER (self));
  if (g_strcmp0 (self->query->text != NULL ? self->query->text : "", text) == 0)
    return;
  g_free (self->query->text);
  self->query->text = *text != '\0' ? g_strdup (text) : NULL;
  hg_browser_reload (self);
}

/**
 * hg_browser_toggle_facet:
 * @self: a list
 * @facet: a facet
 * @value: a value of it
 *
 * Narrows the list to @value; where it is that already, widens it again.
 */
void
hg_browser_toggle_facet (HgBrowser *self, HgFacetKind facet, const char *value)
{
  g_return_if_fail (HG_IS_BROWSER (self) && (guint) facet < HG_N_FACETS);
  hg_query_set_facet (self->query, facet, g_strcmp0 (self->query->facets[facet], value) == 0 ? NULL : value);
  hg_browser_reload (self);
}

/**
 * hg_browser_set_citing:
 * @self: a list
 * @law: (nullable): the id of a law
 * @article: (nullable): an article of it
 *
 * Shows all that cites this article, and drops what narrowed the list before; with %NULL, only drops the citation.
 */
void
hg_browser_set_citing (HgBrowser *self, const char *law, const char *article)
{
  HgQuery *query;

  g_return_if_fail (HG_IS_BROWSER (self));
  query = law != NULL ? hg_query_new (self->query->kind) : hg_query_copy (self->query);
  g_free (query->law);
  g_free (query->article);
  query->law = g_strdup (law);
  query->article = g_strdup (article);
  hg_query_free (self->query);
  self->query = query;
  hg_browser_reload (self);
}

/**
 * hg_browser_clear:
 * @self: a list
 *
 * Shows everything again.
 */
void
hg_browser_clear (HgBrowser *self)
{
  g_autoptr(HgQuery) query = NULL;

  g_return_if_fail (HG_IS_BROWSER (self));
  query = hg_query_new (self->query->kind);
  hg_browser_set_query (self, query);
}

/**
 * hg_browser_reload:
 * @self: a list
 *
 * Asks the library anew: after an import, or after an error.
 */
void
hg_browser_reload (HgBrowser *self)
{
  g_return_if_fail (HG_IS_BROWSER (self));
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  hg_library_find_async (self->library, self->query, self->cancellable, find_cb, g_object_ref (self));
  hg_library_count_async (self->library, self->query, self->cancellable, count_cb, g_object_ref (self));
  emit_changed (self);
}
