/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-block"

#include "config.h"

#include "hg-search-block.h"

#include "hg-search-columns.h"

/* Down to one level: what has the term, and what may have it. */
typedef struct
{
  HgDocSet *sure; /* (nullable): not asked yet */
  HgDocSet *maybe;
  HgDocSet *own; /* of both, what this level alone says */
} Held;

struct _HgSearchBlock
{
  HgGramReader *reader;     /* borrowed */
  const HgSearchPlan *plan; /* borrowed */
  guint block;
  guint n_docs;
  Held *held; /* of each term, for each level */
  HgDocSet *scratch;
  HgDocSet *common;
};

HgSearchBlock *
hg_search_block_new (HgGramReader *reader, const HgSearchPlan *plan, guint block)
{
  HgSearchBlock *self = g_new0 (HgSearchBlock, 1);

  self->reader = reader;
  self->plan = plan;
  self->block = block;
  self->n_docs = hg_gram_reader_get_n (reader, block);
  self->held = g_new0 (Held, plan->terms->len * HG_N_LEVELS + 1);
  self->scratch = hg_doc_set_new (self->n_docs);
  self->common = hg_doc_set_new (self->n_docs);
  return self;
}

void
hg_search_block_free (HgSearchBlock *self)
{
  for (guint i = 0; i < self->plan->terms->len * HG_N_LEVELS; i++)
    {
      g_clear_pointer (&self->held[i].sure, hg_doc_set_free);
      g_clear_pointer (&self->held[i].maybe, hg_doc_set_free);
      g_clear_pointer (&self->held[i].own, hg_doc_set_free);
    }
  g_free (self->held);
  hg_doc_set_free (self->scratch);
  hg_doc_set_free (self->common);
  g_free (self);
}

/* Adds to @set what has all of the grams. */
static gboolean
add_common (HgSearchBlock *self, HgGramType type, const GArray *grams, HgDocSet *set, GError **error)
{
  hg_doc_set_clear (self->common);
  for (guint i = 0; i < grams->len; i++)
    {
      HgGramList list;

      if (!hg_gram_reader_find (self->reader, self->block, type, g_array_index (grams, guint32, i), &list, error))
        return FALSE;
      if (list.n == 0)
        return TRUE;
      if (i == 0)
        {
          hg_gram_list_or (&list, self->common);
          continue;
        }
      hg_doc_set_clear (self->scratch);
      hg_gram_list_or (&list, self->scratch);
      hg_doc_set_and (self->common, self->scratch);
      if (hg_doc_set_is_empty (self->common))
        return TRUE;
    }
  hg_doc_set_or (set, self->common);
  return TRUE;
}

static gboolean
add_numbers (HgSearchBlock *self, const HgSearchTerm *term, HgDocSet *set, GError **error)
{
  for (guint i = 0; i < term->number_grams->len; i++)
    if (!hg_gram_reader_or (self->reader, self->block, HG_GRAM_NUMBER, g_array_index (term->number_grams, guint32, i), set, error))
      return FALSE;
  return TRUE;
}

/* Readings and numbers count as titles. */
static gboolean
add_title_ways (HgSearchBlock *self, const HgSearchTerm *term, HgDocSet *maybe, GError **error)
{
  for (guint i = 0; i < term->initials->len; i++)
    if (!add_common (self, HG_GRAM_PINYIN, g_ptr_array_index (term->initials, i), maybe, error))
      return FALSE;
  return add_numbers (self, term, maybe, error);
}

static gboolean
add_values (HgSearchBlock *self, const GArray *values, HgDocSet *set, GError **error)
{
  for (guint i = 0; i < values->len; i++)
    {
      const HgSearchValue *value = &g_array_index (values, HgSearchValue, i);

      if (!hg_gram_reader_or (self->reader, self->block, value->type, value->gram, set, error))
        return FALSE;
    }
  return TRUE;
}

static Held *
get_held (HgSearchBlock *self, guint i, guint level, GError **error)
{
  const HgSearchTerm *term = g_ptr_array_index (self->plan->terms, i);
  Held *held = &self->held[i * HG_N_LEVELS + level];
  const Held *above = NULL;
  HgGramType type = (HgGramType) (HG_GRAM_LEVEL_0 + level);

  if (held->sure != NULL)
    return held;
  if (level > 0 && (above = get_held (self, i, level - 1, error)) == NULL)
    return NULL;
  held->sure = hg_doc_set_new (self->n_docs);
  held->maybe = hg_doc_set_new (self->n_docs);
  held->own = hg_doc_set_new (self->n_docs);
  if ((term->length > 0 && term->grams->len > 0 &&
       !add_common (self, type, term->grams, term->is_exact ? held->sure : held->maybe, error)) ||
      (level == 0 && !add_title_ways (self, term, held->maybe, error)) ||
      (level == HG_N_LEVELS - 1 && !add_values (self, term->values, held->sure, error)))
    return NULL;
  hg_doc_set_copy (held->own, held->sure);
  hg_doc_set_or (held->own, held->maybe);
  if (above != NULL)
    {
      hg_doc_set_or (held->sure, above->sure);
      hg_doc_set_or (held->maybe, above->maybe);
    }
  return held;
}

/**
 * hg_search_block_needs_text:
 * @self: a block
 * @term: a term of the plan, of a level that was asked for
 * @level: a level
 * @doc: a document of hg_search_block_dup_worded()
 *
 * Returns: whether only the texts can say if @doc has it
 */
gboolean
hg_search_block_needs_text (HgSearchBlock *self, guint term, guint level, guint doc)
{
  const Held *held = &self->held[term * HG_N_LEVELS + level];
  gboolean excluded = ((const HgSearchTerm *) g_ptr_array_index (self->plan->terms, term))->excluded;

  return excluded ? hg_doc_set_has (held->maybe, doc) : !hg_doc_set_has (held->sure, doc);
}

/* Lets in what has a fine in the range: these stand together in the order of fines. */
static gboolean
add_amount (HgSearchBlock *self, const HgSearchFilter *filter, HgDocSet *set, GError **error)
{
  guint first, end, n = self->reader->n_docs;
  const guint32 *places;

  if (!hg_search_columns_count_fines (self->reader->db, self->plan->kind, filter->up_to, n, &first, error) ||
      !hg_search_columns_count_fines (self->reader->db, self->plan->kind, filter->above, n, &end, error))
    return FALSE;
  places = hg_search_columns_read (self->reader->db, self->plan->kind, HG_COLUMN_FINE, self->block, self->n_docs, error);
  for (guint doc = 0; places != NULL && doc < self->n_docs; doc++)
    {
      guint32 place = GUINT32_FROM_LE (places[doc]);

      if (place >= first && place < end)
        hg_doc_set_add (set, doc);
    }
  return places != NULL;
}

static gboolean
add_filter (HgSearchBlock *self, const HgSearchFilter *filter, HgDocSet *set, GError **error)
{
  guint32 first = (guint32) self->block << self->reader->block_bits;

  for (guint i = 0; filter->keys != NULL && i < filter->keys->len; i++)
    {
      guint32 doc = g_array_index (filter->keys, guint32, i) - 1 - first;

      if (doc < self->n_docs)
        hg_doc_set_add (set, doc);
    }
  return add_values (self, filter->values, set, error) && (!filter->is_amount || add_amount (self, filter, set, error));
}

/**
 * hg_search_block_dup_filter:
 * @self: a block
 * @without: the facet whose filter is left out, -1: none
 * @error: a failure to read
 *
 * Returns: (transfer full) (nullable): the documents that all other filters let through
 */
HgDocSet *
hg_search_block_dup_filter (HgSearchBlock *self, int without, GError **error)
{
  g_autoptr (HgDocSet) passed = hg_doc_set_new (self->n_docs);
  g_autoptr (HgDocSet) set = hg_doc_set_new (self->n_docs);

  if (!self->plan->nothing)
    hg_doc_set_fill (passed);
  for (guint i = 0; i < self->plan->filters->len; i++)
    {
      const HgSearchFilter *filter = g_ptr_array_index (self->plan->filters, i);

      if (filter->facet == without && without >= 0 && !filter->excluded)
        continue;
      hg_doc_set_clear (set);
      if (!add_filter (self, filter, set, error))
        return NULL;
      if (filter->excluded)
        hg_doc_set_and_not (passed, set);
      else
        hg_doc_set_and (passed, set);
    }
  return g_steal_pointer (&passed);
}

/**
 * hg_search_block_dup_worded:
 * @self: a block
 * @level: a level of the texts
 * @error: a failure to read
 *
 * Returns: (transfer full) (nullable): the documents that have or may have every term down to @level, without those that have
 * an excluded one anywhere for certain
 */
HgDocSet *
hg_search_block_dup_worded (HgSearchBlock *self, guint level, GError **error)
{
  g_autoptr (HgDocSet) worded = hg_doc_set_new (self->n_docs);

  hg_doc_set_fill (worded);
  for (guint i = 0; i < self->plan->terms->len; i++)
    {
      gboolean excluded = ((const HgSearchTerm *) g_ptr_array_index (self->plan->terms, i))->excluded;
      Held *held = get_held (self, i, excluded ? HG_N_LEVELS - 1 : level, error);

      if (held == NULL)
        return NULL;
      if (excluded)
        {
          hg_doc_set_and_not (worded, held->sure);
          continue;
        }
      hg_doc_set_copy (self->scratch, held->sure);
      hg_doc_set_or (self->scratch, held->maybe);
      hg_doc_set_and (worded, self->scratch);
      if (hg_doc_set_is_empty (worded))
        break;
    }
  return g_steal_pointer (&worded);
}

/**
 * hg_search_block_dup_fresh:
 * @self: a block
 * @level: a level of the texts
 * @error: a failure to read
 *
 * Returns: (transfer full) (nullable): of hg_search_block_dup_worded() what may have become a hit at @level: without what has
 * no more of any term than at the level before
 */
HgDocSet *
hg_search_block_dup_fresh (HgSearchBlock *self, guint level, GError **error)
{
  g_autoptr (HgDocSet) fresh = hg_search_block_dup_worded (self, level, error);

  if (fresh == NULL || level == 0 || hg_doc_set_is_empty (fresh))
    return g_steal_pointer (&fresh);
  hg_doc_set_clear (self->scratch);
  for (guint i = 0; i < self->plan->terms->len; i++)
    if (!((const HgSearchTerm *) g_ptr_array_index (self->plan->terms, i))->excluded)
      hg_doc_set_or (self->scratch, self->held[i * HG_N_LEVELS + level].own);
  hg_doc_set_and (fresh, self->scratch);
  return g_steal_pointer (&fresh);
}

/**
 * hg_search_block_dup_numbered:
 * @self: a block
 * @error: a failure to read
 *
 * Returns: (transfer full) (nullable): the documents that may have one of the terms as their number
 */
HgDocSet *
hg_search_block_dup_numbered (HgSearchBlock *self, GError **error)
{
  g_autoptr (HgDocSet) numbered = hg_doc_set_new (self->n_docs);

  for (guint i = 0; i < self->plan->terms->len; i++)
    {
      const HgSearchTerm *term = g_ptr_array_index (self->plan->terms, i);

      if (!term->excluded && !add_numbers (self, term, numbered, error))
        return NULL;
    }
  return g_steal_pointer (&numbered);
}
