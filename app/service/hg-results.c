/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-results"

#include "config.h"

#include "hg-results.h"

#include "hg-result-groups.h"
#include "hg-result-pages.h"

#include <string.h>

/* A search is asked in steps: what fills a window at once, what is worth counting, all keys. Each begins like the one
 * before it, and the rows of the first two come with them. */
static const struct { guint most; guint n_rows; } steps[] = { { 201, 22 }, { 1001, 400 }, { 0, 0 } };
#define LAST_STEP (G_N_ELEMENTS (steps) - 1)

/* The first rows are painted before it is counted what else there is. The list grows, and all keys are asked for, when nobody
 * has typed on for a while: a list view makes widgets for some two hundred rows, seen or not, and throws them away at the
 * next letter; whoever types wants the first ten. */
#define COUNT_DELAY_MS 30
#define REST_DELAY_MS 200

struct _HgResults
{
  GObject         parent_instance;

  HgLibrary      *library;
  HgResultGroups *groups;
  HgResultPages  *pages;
  GError         *error;                          /* (nullable) */
  gboolean        is_answered;

  /* What is asked */
  GCancellable   *cancellable;                    /* (nullable) */
  HgQuery        *query;                          /* (nullable) */
  HgItemKind      order[HG_N_ITEM_KINDS];
  gboolean        is_grouped;
  gboolean        is_pending;                     /* nothing of the answer has come yet */
  guint           step;                           /* the one that was asked last */
  guint           rest_timeout;                   /* 0: none */
};

static void hg_results_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HgResults, hg_results, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, hg_results_list_model_init))

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
take_answer (HgResults *self, HgAnswer *answer)
{
  guint n_before = hg_result_groups_count (self->groups);
  gboolean continues = self->step > 0 && hg_result_groups_is_begun_by (self->groups, answer->hits);

  self->is_answered = TRUE;
  hg_result_groups_set_order (self->groups, self->order, self->is_grouped);
  hg_result_groups_set_hits (self->groups, answer->hits);
  hg_result_pages_set_answer (self->pages, self->query, answer, continues);
  if (!continues)
    {
      hg_result_groups_show (self->groups, self->step == 0 ? steps[0].n_rows : G_MAXUINT);
      g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, hg_result_groups_count (self->groups));
    }
}

static void
grow (HgResults *self)
{
  guint position, n_added;

  while (hg_result_groups_show_more (self->groups, &position, &n_added))
    g_list_model_items_changed (G_LIST_MODEL (self), position, 0, n_added);
}

static void ask (HgResults *self);

static gboolean
rest_cb (gpointer user_data)
{
  g_autoptr(HgResults) self = g_object_ref (user_data);
  g_autoptr(GCancellable) asked = g_object_ref (self->cancellable);

  self->rest_timeout = 0;
  if (self->step > 0)
    grow (self);
  if (asked != self->cancellable)   /* who saw it grow asks something else */
    return G_SOURCE_REMOVE;
  if (self->step == 0 || !hg_results_is_complete (self))
    {
      self->step++;
      ask (self);
    }
  else
    g_signal_emit (self, signals[CHANGED], 0);
  return G_SOURCE_REMOVE;
}

/* Whoever asks and goes wants no answer: a question does not keep the list alive. */
static GWeakRef *
new_weak_ref (HgResults *self)
{
  GWeakRef *ref = g_new (GWeakRef, 1);

  g_weak_ref_init (ref, self);
  return ref;
}

static HgResults *
take_weak_ref (GWeakRef *ref)
{
  HgResults *self = g_weak_ref_get (ref);

  g_weak_ref_clear (ref);
  g_free (ref);
  return self;
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgResults) self = take_weak_ref (user_data);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgAnswer) answer = hg_library_search_finish (HG_LIBRARY (source), result, &error);
  GCancellable *asked = g_task_get_cancellable (G_TASK (result));

  /* Another search may have begun after this one was answered: its cancellable is not the one in use then. */
  if (self == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) ||
      asked != self->cancellable)
    return;
  g_clear_error (&self->error);
  self->is_pending = FALSE;
  if (answer == NULL)
    self->error = g_steal_pointer (&error);
  else
    {
      take_answer (self, answer);
      if (asked != self->cancellable)   /* who sees the answer asks something else */
        return;
      if (self->step == LAST_STEP)
        grow (self);
      else if (!hg_results_is_complete (self))
        self->rest_timeout = g_timeout_add (self->step == 0 ? COUNT_DELAY_MS : REST_DELAY_MS, rest_cb, self);
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
ask (HgResults *self)
{
  hg_library_search_async (self->library, self->query, self->order, steps[self->step].most,
                           steps[self->step].n_rows, self->cancellable, answered_cb, new_weak_ref (self));
}

static void
stop (HgResults *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->rest_timeout, g_source_remove);
}

/* List model */

static GType
hg_results_get_item_type (GListModel *model)
{
  return HG_TYPE_RESULT_ROW;
}

static guint
hg_results_get_n_items (GListModel *model)
{
  return hg_result_groups_count (HG_RESULTS (model)->groups);
}

static gpointer
hg_results_get_item (GListModel *model, guint position)
{
  HgResults *self = HG_RESULTS (model);
  HgItemKind kind;
  int index;

  if (!hg_result_groups_locate (self->groups, position, &kind, &index))
    return NULL;
  return index < 0 ? g_object_ref (self->groups->headings[kind])
                   : hg_result_pages_get_row (self->pages, kind, (guint) index);
}

static void
hg_results_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = hg_results_get_item_type;
  iface->get_n_items = hg_results_get_n_items;
  iface->get_item = hg_results_get_item;
}

/* Object */

static void
hg_results_dispose (GObject *object)
{
  HgResults *self = HG_RESULTS (object);

  stop (self);
  if (self->pages != NULL)
    hg_result_pages_stop (self->pages);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (hg_results_parent_class)->dispose (object);
}

static void
hg_results_finalize (GObject *object)
{
  HgResults *self = HG_RESULTS (object);

  g_clear_pointer (&self->groups, hg_result_groups_free);
  g_clear_pointer (&self->pages, hg_result_pages_unref);
  g_clear_pointer (&self->query, hg_query_free);
  g_clear_error (&self->error);
  G_OBJECT_CLASS (hg_results_parent_class)->finalize (object);
}

static void
hg_results_class_init (HgResultsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = hg_results_dispose;
  object_class->finalize = hg_results_finalize;
  signals[CHANGED] = g_signal_new ("changed", HG_TYPE_RESULTS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hg_results_init (HgResults *self)
{
  self->groups = hg_result_groups_new ();
}

/**
 * hg_results_new:
 * @library: whom to ask
 *
 * Returns: (transfer full): an empty list
 */
HgResults *
hg_results_new (HgLibrary *library)
{
  HgResults *self = g_object_new (HG_TYPE_RESULTS, NULL);

  self->library = g_object_ref (library);
  self->pages = hg_result_pages_new (library);
  return self;
}

/**
 * hg_results_search:
 * @self: a list
 * @query: what to find; its kind is passed over
 * @order: (array fixed-size=3): in what order the kinds stand
 * @is_grouped: whether all of them are shown, or the first of them alone
 *
 * Drops the question that is under way and asks this one. The former rows stay until it is answered.
 */
void
hg_results_search (HgResults *self, const HgQuery *query, const HgItemKind *order, gboolean is_grouped)
{
  g_return_if_fail (HG_IS_RESULTS (self) && query != NULL);
  stop (self);
  self->cancellable = g_cancellable_new ();
  g_clear_pointer (&self->query, hg_query_free);
  self->query = hg_query_copy (query);
  memcpy (self->order, order, sizeof self->order);
  self->is_grouped = is_grouped;
  self->step = 0;
  self->is_pending = TRUE;
  ask (self);
}

/**
 * hg_results_set_order:
 * @self: a list
 * @order: (array fixed-size=3): in what order the kinds stand
 * @is_grouped: whether all of them are shown, or the first of them alone
 *
 * Sets the same answer in another order: at once, for all of it is known.
 */
void
hg_results_set_order (HgResults *self, const HgItemKind *order, gboolean is_grouped)
{
  guint n_before;

  g_return_if_fail (HG_IS_RESULTS (self));
  n_before = hg_result_groups_count (self->groups);
  memcpy (self->order, order, sizeof self->order);
  self->is_grouped = is_grouped;
  if (!self->is_answered || (memcmp (self->groups->order, order, sizeof self->order) == 0 &&
                             self->groups->is_grouped == is_grouped))
    return;
  hg_result_groups_set_order (self->groups, order, is_grouped);
  hg_result_groups_show (self->groups, G_MAXUINT);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, hg_result_groups_count (self->groups));
}

/**
 * hg_results_is_answered:
 * @self: a list
 *
 * Returns: whether there has been any answer
 */
gboolean
hg_results_is_answered (HgResults *self)
{
  return self->is_answered;
}

/**
 * hg_results_is_pending:
 * @self: a list
 *
 * Returns: whether the rows are still those of the former answer, and the first of the next one, or an error, to come
 */
gboolean
hg_results_is_pending (HgResults *self)
{
  g_return_val_if_fail (HG_IS_RESULTS (self), FALSE);
  return self->is_pending;
}

/**
 * hg_results_is_complete:
 * @self: a list
 *
 * Returns: whether the list holds all that the search finds
 */
gboolean
hg_results_is_complete (HgResults *self)
{
  return hg_result_groups_is_complete (self->groups);
}

const GError *
hg_results_get_error (HgResults *self)
{
  return self->error;
}

/**
 * hg_results_get_count:
 * @self: a list
 * @kind: of what kind
 * @has_more: (out): whether there are more
 *
 * Returns: how many items of @kind are known to be found, shown or not
 */
guint
hg_results_get_count (HgResults *self, HgItemKind kind, gboolean *has_more)
{
  const HgHits *hits = self->groups->hits[kind];

  *has_more = hits != NULL && !hits->complete;
  return hits != NULL ? hits->keys->len : 0;
}

/**
 * hg_results_find:
 * @self: a list
 * @kind: of what kind
 * @key: its key, 0 if it is not known
 * @id: its id; without a key it is only looked for in the rows that are kept
 * @position: (out): where it stands
 *
 * Returns: whether the list has it
 */
gboolean
hg_results_find (HgResults *self, HgItemKind kind, guint32 key, const char *id, guint *position)
{
  const HgHits *hits = self->groups->hits[kind];
  guint index;

  return hits != NULL &&
         (key != 0 ? hg_hits_find (hits, key, &index) : hg_result_pages_find (self->pages, kind, id, &index)) &&
         hg_result_groups_get_position (self->groups, kind, index, position);
}
