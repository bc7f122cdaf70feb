/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-edition"

#include "config.h"

#include "hg-edition.h"

#include <glib/gi18n.h>

#include "hg-edition-schema.h"
#include "hg-error.h"
#include "hg-guide-table.h"
#include "hg-matter-table.h"
#include "hg-rule-table.h"
#include "hg-search-count.h"
#include "hg-search-law.h"
#include "hg-search-row.h"
#include "hg-search-suggest.h"
#include "hg-search-walk.h"
#include "hg-vocabulary-table.h"

struct _HgEdition
{
  HgDb          *db;
  HgCatalogInfo *info;
  HgVocabulary  *vocabulary;
  GCancellable  *cancellable;   /* (nullable) */
};

/**
 * hg_edition_open:
 * @path: an edition's database
 * @error: %HG_ERROR_NOT_FOUND, or %HG_ERROR_DAMAGED where it must be built again
 *
 * Returns: (transfer full) (nullable): the edition
 */
HgEdition *
hg_edition_open (const char *path, GError **error)
{
  g_autoptr(HgEdition) self = g_new0 (HgEdition, 1);

  self->db = hg_db_open_derived (path, HG_EDITION_APPLICATION_ID, HG_EDITION_SCHEMA_VERSION, error);
  if (self->db == NULL || (self->info = hg_vocabulary_table_load_info (self->db, error)) == NULL ||
      (self->vocabulary = hg_vocabulary_table_load (self->db, error)) == NULL)
    return NULL;
  return g_steal_pointer (&self);
}

void
hg_edition_free (HgEdition *self)
{
  g_clear_pointer (&self->db, hg_db_free);
  g_clear_pointer (&self->info, hg_catalog_info_unref);
  g_clear_pointer (&self->vocabulary, hg_vocabulary_unref);
  g_clear_object (&self->cancellable);
  g_free (self);
}

HgCatalogInfo *
hg_edition_get_info (HgEdition *self)
{
  return self->info;
}

HgVocabulary *
hg_edition_get_vocabulary (HgEdition *self)
{
  return self->vocabulary;
}

/**
 * hg_edition_set_cancellable:
 * @self: an edition
 * @cancellable: (nullable): ends what is asked of @self from now on
 */
void
hg_edition_set_cancellable (HgEdition *self, GCancellable *cancellable)
{
  g_set_object (&self->cancellable, cancellable);
  hg_db_set_cancellable (self->db, cancellable);
}

/**
 * hg_edition_search:
 * @self: an edition
 * @query: what to find
 * @most: how many hits are wanted, 0: all
 * @error: a failure, or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the keys of the hits in order; not complete where there are more than @most
 */
HgHits *
hg_edition_search (HgEdition *self, const HgQuery *query, guint most, GError **error)
{
  g_auto(HgSearchRun) run = { NULL };

  if (query->kind == HG_ITEM_LAW)
    return hg_search_law_find (self->vocabulary, query, most);
  if (!hg_search_run_init (&run, self->db, self->vocabulary, query, self->cancellable, error))
    return NULL;
  return hg_search_walk_find (&run, most, error);
}

/**
 * hg_edition_load_rows:
 * @self: an edition
 * @query: for what was searched
 * @keys: (array length=n_keys): keys of hits
 * @n_keys: how many
 * @error: a failure
 *
 * Returns: (transfer full) (nullable) (element-type HgItem): a row for each of @keys, marked where the words of @query stand
 */
GPtrArray *
hg_edition_load_rows (HgEdition *self, const HgQuery *query, const guint32 *keys, guint n_keys, GError **error)
{
  if (query->kind == HG_ITEM_LAW)
    return hg_search_law_load_rows (self->db, self->vocabulary, query, keys, n_keys, error);
  return hg_search_row_load (self->db, self->vocabulary, query, keys, n_keys, error);
}

/**
 * hg_edition_find:
 * @self: an edition
 * @query: what to find
 * @error: a failure
 *
 * For lists that are short by nature: hg_edition_search() and hg_edition_load_rows() of all.
 *
 * Returns: (transfer full) (nullable) (element-type HgItem): the rows
 */
GPtrArray *
hg_edition_find (HgEdition *self, const HgQuery *query, GError **error)
{
  g_autoptr(HgHits) hits = hg_edition_search (self, query, 0, error);

  return hits == NULL ? NULL
                      : hg_edition_load_rows (self, query, (const guint32 *) hits->keys->data, hits->keys->len, error);
}

/**
 * hg_edition_count:
 * @self: an edition
 * @query: a query
 * @error: a failure, or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable) (element-type HgFacetValue): how many items each value of each facet would leave,
 * counted with all of @query but the facet itself
 */
GPtrArray *
hg_edition_count (HgEdition *self, const HgQuery *query, GError **error)
{
  g_auto(HgSearchRun) run = { NULL };

  if (query->kind == HG_ITEM_LAW)
    return g_ptr_array_new_with_free_func ((GDestroyNotify) hg_query_facet_value_free);
  if (!hg_search_run_init (&run, self->db, self->vocabulary, query, self->cancellable, error))
    return NULL;
  return hg_search_count_facets (&run, self->vocabulary, error);
}

/**
 * hg_edition_suggest:
 * @self: an edition
 * @text: what was typed and found nothing
 * @error: a failure, or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable) (element-type utf8): texts like @text that would find something, the likeliest first
 */
GPtrArray *
hg_edition_suggest (HgEdition *self, const char *text, GError **error)
{
  return hg_search_suggest_texts (self->db, self->vocabulary, text, self->cancellable, error);
}

/**
 * hg_edition_get_item:
 * @self: an edition
 * @kind: a matter or a rule
 * @id: its id or number
 * @error: %HG_ERROR_NOT_FOUND, or a failure
 *
 * Returns: (transfer full) (nullable): its row
 */
HgItem *
hg_edition_get_item (HgEdition *self, HgItemKind kind, const char *id, GError **error)
{
  if (kind == HG_ITEM_MATTER)
    {
      g_autoptr(HgMatter) matter = hg_edition_load_matter (self, id, error);

      return matter == NULL ? NULL
                            : hg_item_new (kind, matter->id, matter->number, matter->title,
                                           hg_vocabulary_get_name (self->vocabulary, HG_TERM_FIELD, matter->field),
                                           hg_vocabulary_get_name (self->vocabulary, HG_TERM_DEPARTMENT, matter->department),
                                           (int) matter->risk, HG_FORCE_SHALL);
    }
  else
    {
      g_autoptr(HgRule) rule = hg_edition_load_rule (self, id, error);

      return rule == NULL ? NULL
                          : hg_item_new (kind, rule->id, rule->number, rule->title,
                                         hg_vocabulary_get_name (self->vocabulary, HG_TERM_FIELD, rule->field), "",
                                         (int) rule->outcome, rule->force);
    }
}

HgMatter *
hg_edition_load_matter (HgEdition *self, const char *id_or_number, GError **error)
{
  return hg_matter_table_load (self->db, id_or_number, error);
}

HgRule *
hg_edition_load_rule (HgEdition *self, const char *id_or_number, GError **error)
{
  return hg_rule_table_load (self->db, id_or_number, error);
}

/**
 * hg_edition_load_rules_for:
 * @self: an edition
 * @matter: a matter's id
 * @error: a failure
 *
 * Returns: (transfer full) (nullable) (element-type HgRule): the rules that spare @matter itself, without the general ones
 */
GPtrArray *
hg_edition_load_rules_for (HgEdition *self, const char *matter, GError **error)
{
  g_autoptr(GPtrArray) rules = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_RULE);
  g_autoptr(GPtrArray) items = NULL;

  query->matter = g_strdup (matter);
  items = hg_edition_find (self, query, error);
  for (guint i = 0; items != NULL && i < items->len; i++)
    {
      HgRule *rule = hg_edition_load_rule (self, hg_item_get_id (g_ptr_array_index (items, i)), error);

      if (rule == NULL)
        return NULL;
      if (rule->general)
        hg_rule_unref (rule);
      else
        g_ptr_array_add (rules, rule);
    }
  return items != NULL ? g_steal_pointer (&rules) : NULL;
}

GPtrArray *
hg_edition_load_guide (HgEdition *self, GError **error)
{
  return hg_guide_table_load (self->db, error);
}
