/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-browser"

#include "config.h"

#include "hg-browser.h"

#include "hg-cited.h"

#include <string.h>

struct _HgBrowser
{
  GObject       parent_instance;

  HgLibrary    *library;
  char         *text;
  HgItemKind    view;          /* matters or rules */
  HgSort        sort;
  HgResults    *results;
  GPtrArray    *counts[2];     /* (nullable) of HgFacetValue: of matters, of rules */
  HgSuggestions *suggestions;  /* (nullable): where nothing was found */
  gboolean      is_asking;     /* whether they are asked for */
  GCancellable *cancellable;   /* (nullable): of the questions under way beside the search itself */
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
take_counts (HgBrowser *self, HgItemKind kind, GAsyncResult *result)
{
  g_autoptr(GPtrArray) counts = hg_library_count_finish (self->library, result, NULL);

  /* Where there are none the rows say why. */
  if (counts == NULL || g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    return;
  g_clear_pointer (&self->counts[kind], g_ptr_array_unref);
  self->counts[kind] = g_steal_pointer (&counts);
  emit_changed (self);
}

static void
matters_counted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgBrowser) self = user_data;

  take_counts (self, HG_ITEM_MATTER, result);
}

static void
rules_counted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgBrowser) self = user_data;

  take_counts (self, HG_ITEM_RULE, result);
}

static void
suggest_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgBrowser) self = user_data;
  g_autoptr(HgSuggestions) suggestions = hg_library_suggest_finish (HG_LIBRARY (source), result, NULL);

  if (suggestions == NULL || g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    return;
  g_clear_pointer (&self->suggestions, hg_library_suggestions_free);
  self->suggestions = g_steal_pointer (&suggestions);
  emit_changed (self);
}

static void
results_changed_cb (HgBrowser *self)
{
  if (hg_browser_is_empty (self) && !self->is_asking && *self->text != '\0')
    {
      self->is_asking = TRUE;   /* they come once */
      hg_library_suggest_async (self->library, self->text, self->cancellable, suggest_cb, g_object_ref (self));
    }
  emit_changed (self);
}

/* The kind in view comes first: whoever looks for a matter and types sees matters under the first key, and the other kind
   below, whose number the tabs tell. Laws come last, for a word like 消防 stands in many names of laws; unless it is the
   law that was typed. */
static void
get_order (HgBrowser *self, HgItemKind *order)
{
  guint n = 0;
  const HgLaw *law = NULL;
  g_autofree char *article = hg_cited_dup_article (hg_library_get_vocabulary (self->library), self->text, &law);
  gboolean law_first = law != NULL;

  if (law_first)
    order[n++] = HG_ITEM_LAW;
  order[n++] = self->view;
  order[n++] = self->view == HG_ITEM_MATTER ? HG_ITEM_RULE : HG_ITEM_MATTER;
  if (!law_first)
    order[n++] = HG_ITEM_LAW;
}

static void
ask (HgBrowser *self)
{
  g_autoptr(HgQuery) query = hg_query_new (self->view);
  HgItemKind order[HG_N_ITEM_KINDS];

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  g_clear_pointer (&self->suggestions, hg_library_suggestions_free);
  self->is_asking = FALSE;
  query->text = *self->text != '\0' ? g_strdup (self->text) : NULL;
  query->sort = self->sort;
  get_order (self, order);
  hg_results_search (self->results, query, order, *self->text != '\0');
  query->kind = HG_ITEM_MATTER;
  hg_library_count_async (self->library, query, self->cancellable, matters_counted_cb, g_object_ref (self));
  query->kind = HG_ITEM_RULE;
  hg_library_count_async (self->library, query, self->cancellable, rules_counted_cb, g_object_ref (self));
}

static void
hg_browser_dispose (GObject *object)
{
  HgBrowser *self = HG_BROWSER (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->results);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (hg_browser_parent_class)->dispose (object);
}

static void
hg_browser_finalize (GObject *object)
{
  HgBrowser *self = HG_BROWSER (object);

  g_free (self->text);
  g_clear_pointer (&self->counts[HG_ITEM_MATTER], g_ptr_array_unref);
  g_clear_pointer (&self->counts[HG_ITEM_RULE], g_ptr_array_unref);
  g_clear_pointer (&self->suggestions, hg_library_suggestions_free);
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
  self->text = g_strdup ("");
}

/**
 * hg_browser_new:
 * @library: whom to ask
 *
 * Returns: (transfer full): a list that has not asked yet; see hg_browser_reload()
 */
HgBrowser *
hg_browser_new (HgLibrary *library)
{
  HgBrowser *self = g_object_new (HG_TYPE_BROWSER, NULL);

  self->library = g_object_ref (library);
  self->results = hg_results_new (library);
  g_signal_connect_object (self->results, "changed", G_CALLBACK (results_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

const char *
hg_browser_get_text (HgBrowser *self)
{
  return self->text;
}

HgItemKind
hg_browser_get_view (HgBrowser *self)
{
  return self->view;
}

HgSort
hg_browser_get_sort (HgBrowser *self)
{
  return self->sort;
}

/**
 * hg_browser_get_results:
 * @self: a list
 *
 * Returns: (transfer none): the rows; the same object for all questions
 */
HgResults *
hg_browser_get_results (HgBrowser *self)
{
  return self->results;
}

/**
 * hg_browser_get_counted:
 * @self: a list
 *
 * Returns: of which kind the filters are worth showing: the one in view, or the other where only that was found
 */
HgItemKind
hg_browser_get_counted (HgBrowser *self)
{
  HgItemKind other = self->view == HG_ITEM_MATTER ? HG_ITEM_RULE : HG_ITEM_MATTER;
  gboolean has_more;

  if (*self->text != '\0' && hg_results_get_count (self->results, self->view, &has_more) == 0 &&
      hg_results_get_count (self->results, other, &has_more) > 0)
    return other;
  return self->view;
}

/**
 * hg_browser_get_counts:
 * @self: a list
 * @facet: a facet
 *
 * Returns: (transfer none) (nullable) (element-type HgFacetValue): the last counts of hg_browser_get_counted(), or of the
 * other kind where only that has the facet; of all facets
 */
GPtrArray *
hg_browser_get_counts (HgBrowser *self, HgFacetKind facet)
{
  GPtrArray *counts = self->counts[hg_browser_get_counted (self)];

  if (facet == HG_FACET_RISK || facet == HG_FACET_DEPARTMENT || facet == HG_FACET_INDUSTRY)
    counts = self->counts[HG_ITEM_MATTER];
  else if (facet == HG_FACET_OUTCOME || facet == HG_FACET_FORCE)
    counts = self->counts[HG_ITEM_RULE];
  return counts;
}

/**
 * hg_browser_get_suggestions:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): what may have been meant, where nothing was found
 */
const HgSuggestions *
hg_browser_get_suggestions (HgBrowser *self)
{
  return self->suggestions;
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
  return *self->text != '\0';
}

/**
 * hg_browser_is_empty:
 * @self: a list
 *
 * Returns: whether the answer is that there is nothing
 */
gboolean
hg_browser_is_empty (HgBrowser *self)
{
  return hg_results_is_answered (self->results) && hg_results_is_complete (self->results) &&
         g_list_model_get_n_items (G_LIST_MODEL (self->results)) == 0;
}

/**
 * hg_browser_set_text:
 * @self: a list
 * @text: what was typed, filters and all
 */
void
hg_browser_set_text (HgBrowser *self, const char *text)
{
  g_return_if_fail (HG_IS_BROWSER (self));
  if (g_str_equal (self->text, text))
    return;
  g_free (self->text);
  self->text = g_strdup (text);
  ask (self);
}

/**
 * hg_browser_set_view:
 * @self: a list
 * @view: matters or rules
 *
 * Puts that kind first. Nothing is asked: the answer has both.
 */
void
hg_browser_set_view (HgBrowser *self, HgItemKind view)
{
  HgItemKind order[HG_N_ITEM_KINDS];

  g_return_if_fail (HG_IS_BROWSER (self) && view != HG_ITEM_LAW);
  if (self->view == view)
    return;
  self->view = view;
  get_order (self, order);
  hg_results_set_order (self->results, order, *self->text != '\0');
  emit_changed (self);
}

void
hg_browser_set_sort (HgBrowser *self, HgSort sort)
{
  g_return_if_fail (HG_IS_BROWSER (self));
  if (self->sort == sort)
    return;
  self->sort = sort;
  ask (self);
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
  ask (self);
}
