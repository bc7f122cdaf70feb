/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-library-decide"

#include "config.h"

#include "hg-library-decide.h"

#include <glib/gi18n.h>

#include "hg-error.h"
#include "hg-library-private.h"

/* What is asked for, on its way to the reader's thread. */
typedef struct
{
  HgItemKind kind;
  char      *id;     /* (nullable) */
} Wanted;

static void
wanted_free (gpointer data)
{
  Wanted *wanted = data;

  g_free (wanted->id);
  g_free (wanted);
}

/* Adds the rules that @query finds, in its order; those that are there already stay where they are. */
static gboolean
add_rules (HgEdition *edition, const HgQuery *query, GPtrArray *rules, GError **error)
{
  g_autoptr(GPtrArray) items = hg_edition_find (edition, query, error);

  for (guint i = 0; items != NULL && i < items->len; i++)
    {
      HgRule *rule = hg_edition_load_rule (edition, hg_item_get_id (g_ptr_array_index (items, i)), error);

      if (rule == NULL)
        return FALSE;
      g_ptr_array_add (rules, rule);
    }
  return items != NULL;
}

static gboolean
add_general_rules (HgEdition *edition, GPtrArray *rules, GError **error)
{
  g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_RULE);

  if (!add_rules (edition, query, all, error))
    return FALSE;
  for (guint i = 0; i < all->len; i++)
    {
      HgRule *rule = g_ptr_array_index (all, i);

      if (rule->general)
        g_ptr_array_add (rules, hg_rule_ref (rule));
    }
  return TRUE;
}

static HgDecideTarget *
load_matter (HgEdition *edition, const char *id, GError **error)
{
  g_autoptr(HgMatter) matter = hg_edition_load_matter (edition, id, error);
  g_autoptr(GPtrArray) rules = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_RULE);

  if (matter == NULL)
    return NULL;
  query->matter = g_strdup (matter->id);   /* finds the general rules too, after its own */
  if (!add_rules (edition, query, rules, error))
    return NULL;
  return hg_decide_target_new (hg_edition_get_info (edition), hg_edition_get_vocabulary (edition), matter, NULL, rules);
}

static HgDecideTarget *
load_rule (HgEdition *edition, const char *id, GError **error)
{
  g_autoptr(HgRule) rule = hg_edition_load_rule (edition, id, error);
  g_autoptr(GPtrArray) rules = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);
  g_autoptr(HgMatter) matter = NULL;

  if (rule == NULL)
    return NULL;
  if (!rule->general)
    g_ptr_array_add (rules, hg_rule_ref (rule));
  if (!add_general_rules (edition, rules, error))
    return NULL;
  /* The fines are those of the matter; where a rule spares several, nobody has said yet which it is. */
  if (g_strv_length (rule->matters) == 1)
    {
      matter = hg_edition_load_matter (edition, rule->matters[0], error);
      if (matter == NULL)
        return NULL;
    }
  return hg_decide_target_new (hg_edition_get_info (edition), hg_edition_get_vocabulary (edition), matter, rule, rules);
}

static HgDecideTarget *
load_all (HgEdition *edition, GError **error)
{
  g_autoptr(GPtrArray) rules = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_RULE);

  if (!add_rules (edition, query, rules, error))
    return NULL;
  return hg_decide_target_new (hg_edition_get_info (edition), hg_edition_get_vocabulary (edition), NULL, NULL, rules);
}

static void
load_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  HgLibrary *self = source;
  const Wanted *wanted = task_data;
  GError *error = NULL;
  HgDecideTarget *target;

  g_assert (hg_worker_is_thread (self->reader));
  if (self->edition == NULL)
    {
      g_task_return_new_error (task, HG_ERROR, HG_ERROR_NOT_FOUND, _("No edition is open."));
      return;
    }
  hg_edition_set_cancellable (self->edition, cancellable);
  if (wanted->id == NULL)
    target = load_all (self->edition, &error);
  else if (wanted->kind == HG_ITEM_MATTER)
    target = load_matter (self->edition, wanted->id, &error);
  else
    target = load_rule (self->edition, wanted->id, &error);
  hg_edition_set_cancellable (self->edition, NULL);
  if (target != NULL)
    g_task_return_pointer (task, target, (GDestroyNotify) hg_decide_target_unref);
  else
    g_task_return_error (task, error);
}

/**
 * hg_library_decide_load_async:
 * @self: a library
 * @kind: a matter or a rule
 * @id: (nullable): its id; %NULL asks "what could apply here?", for which all rules are needed
 * @cancellable: (nullable): stops it
 * @callback: called when it is there
 * @user_data: for @callback
 */
void
hg_library_decide_load_async (HgLibrary *self, HgItemKind kind, const char *id, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr(GTask) task = hg_library_private_task (self, hg_library_decide_load_async, cancellable, callback, user_data);
  Wanted *wanted = g_new (Wanted, 1);

  *wanted = (Wanted) { kind, g_strdup (id) };
  g_task_set_task_data (task, wanted, wanted_free);
  hg_worker_push (self->reader, task, load_in_thread);
}

/**
 * hg_library_decide_load_finish:
 * @self: a library
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): what to decide
 */
HgDecideTarget *
hg_library_decide_load_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
