/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-count"

#include "config.h"

#include "hg-search-count.h"

#include <string.h>

#include "hg-search-filter.h"

/* The numbers of one question: of each value of each facet. */
typedef struct
{
  HgSearchRun *run;
  const HgVocabulary *vocabulary;
  guint *counts[HG_N_FACETS]; /* (nullable): this kind does not have the facet */
} Counting;

static gboolean
is_filtered (const HgSearchPlan *plan, int facet)
{
  for (guint i = 0; i < plan->filters->len; i++)
    {
      const HgSearchFilter *filter = g_ptr_array_index (plan->filters, i);

      if (filter->facet == facet && !filter->excluded)
        return TRUE;
    }
  return FALSE;
}

/* Takes out of @worded what turns out to have not all words; only what counts for some facet is looked at. */
static gboolean
verify (Counting *counting, guint block, HgDocSet *worded, HgDocSet *const passed[HG_N_FACETS], HgDocSet *all_passed,
        GError **error)
{
  g_autoptr (HgDocSet) wanted = hg_doc_set_new (worded->n_docs);

  if (counting->run->plan->terms->len == 0)
    return TRUE;
  hg_doc_set_copy (wanted, all_passed);
  for (int facet = 0; facet < HG_N_FACETS; facet++)
    if (passed[facet] != NULL)
      hg_doc_set_or (wanted, passed[facet]);
  hg_doc_set_and (worded, wanted);
  for (guint doc = 0; hg_doc_set_next (worded, &doc); doc++)
    {
      gboolean has;

      if (!hg_search_run_test (counting->run, block, HG_N_LEVELS - 1, doc, &has, error))
        return FALSE;
      if (!has)
        hg_doc_set_remove (worded, doc);
    }
  return TRUE;
}

/* What fits each trade: what names it, and what names none. */
static gboolean
count_industries (Counting *counting, guint block, const HgDocSet *set, guint n_set, GError **error)
{
  HgGramList list;
  guint n;

  if (!hg_gram_reader_find (&counting->run->reader, block, HG_GRAM_INDUSTRY, 0, &list, error))
    return FALSE;
  n = n_set == set->n_docs ? list.n : hg_gram_list_count_in (&list, set);
  for (guint i = 0; i < hg_search_filter_get_n (counting->vocabulary, HG_FACET_INDUSTRY); i++)
    counting->counts[HG_FACET_INDUSTRY][i] += n;
  return TRUE;
}

static gboolean
count_facet (Counting *counting, guint block, HgFacetKind facet, const HgDocSet *set, GError **error)
{
  guint n_set = hg_doc_set_count (set);

  if (n_set == 0)
    return TRUE;
  if (facet == HG_FACET_INDUSTRY && !count_industries (counting, block, set, n_set, error))
    return FALSE;
  for (guint i = 0; i < hg_search_filter_get_n (counting->vocabulary, facet); i++)
    {
      HgGramList list;
      guint32 gram;

      hg_search_filter_get_value (counting->vocabulary, facet, i, &gram);
      if (!hg_gram_reader_find (&counting->run->reader, block, hg_search_filter_get_type (facet), gram, &list, error))
        return FALSE;
      counting->counts[facet][i] += n_set == set->n_docs ? list.n : hg_gram_list_count_in (&list, set);
    }
  return TRUE;
}

/* Each facet has documents of its own: those that all filters but its own let through. */
static gboolean
count_block (Counting *counting, guint block, GError **error)
{
  HgSearchRun *run = counting->run;
  HgSearchBlock *its_block = g_ptr_array_index (run->blocks, block);
  g_autoptr (HgDocSet) worded = hg_search_block_dup_worded (its_block, HG_N_LEVELS - 1, error);
  g_autoptr (HgDocSet) all_passed = NULL;
  HgDocSet *passed[HG_N_FACETS] = { NULL };
  gboolean done = TRUE;

  if (worded == NULL || hg_doc_set_is_empty (worded))
    return worded != NULL;
  all_passed = hg_search_block_dup_filter (its_block, -1, error);
  done = all_passed != NULL;
  for (int facet = 0; done && facet < HG_N_FACETS; facet++)
    if (is_filtered (run->plan, facet))
      {
        passed[facet] = hg_search_block_dup_filter (its_block, facet, error);
        done = passed[facet] != NULL;
      }
  done = done && verify (counting, block, worded, passed, all_passed, error);
  for (int facet = 0; done && facet < HG_N_FACETS; facet++)
    if (counting->counts[facet] != NULL)
      {
        HgDocSet *set = passed[facet] != NULL ? passed[facet] : all_passed;
        g_autoptr (HgDocSet) both = hg_doc_set_new (set->n_docs);

        hg_doc_set_copy (both, set);
        hg_doc_set_and (both, worded);
        done = count_facet (counting, block, (HgFacetKind) facet, both, error);
      }
  for (int facet = 0; facet < HG_N_FACETS; facet++)
    g_clear_pointer (&passed[facet], hg_doc_set_free);
  return done;
}

static GPtrArray *
make_values (Counting *counting)
{
  GPtrArray *values = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_query_facet_value_free);

  for (int facet = 0; facet < HG_N_FACETS; facet++)
    for (guint i = 0; counting->counts[facet] != NULL && i < hg_search_filter_get_n (counting->vocabulary, (HgFacetKind) facet); i++)
      {
        guint32 gram;
        const char *value = hg_search_filter_get_value (counting->vocabulary, (HgFacetKind) facet, i, &gram);

        if (counting->counts[facet][i] > 0)
          g_ptr_array_add (values, hg_query_facet_value_new ((HgFacetKind) facet, value, counting->counts[facet][i]));
      }
  return values;
}

/**
 * hg_search_count_facets:
 * @run: a question
 * @vocabulary: the edition's vocabulary
 * @error: a failure to read, or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable) (element-type HgFacetValue): how many documents each value of each facet would leave,
 * counted with all of the question but the facet itself; values that would leave none are left out
 */
GPtrArray *
hg_search_count_facets (HgSearchRun *run, const HgVocabulary *vocabulary, GError **error)
{
  Counting counting = { .run = run, .vocabulary = vocabulary };
  gboolean done = TRUE;
  GPtrArray *values = NULL;

  for (int facet = 0; facet < HG_N_FACETS; facet++)
    if (hg_search_filter_has_facet (run->plan->kind, (HgFacetKind) facet))
      counting.counts[facet] = g_new0 (guint, hg_search_filter_get_n (vocabulary, (HgFacetKind) facet) + 1);
  for (guint block = 0; done && block < run->blocks->len; block++)
    done = hg_search_run_go_on (run, error) && count_block (&counting, block, error);
  if (done)
    values = make_values (&counting);
  for (int facet = 0; facet < HG_N_FACETS; facet++)
    g_free (counting.counts[facet]);
  return values;
}
