/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-walk"

#include "config.h"

#include "hg-search-walk.h"

#include "hg-search-columns.h"

typedef struct
{
  HgSearchRun *run;
  HgHits *hits;
  guint most;        /* 0: all */
  HgDocSet **done;   /* of each block: hits that were given */
  HgDocSet **passed; /* of each block: (nullable) what the filters let through */
} Walk;

static void
walk_clear (Walk *walk)
{
  for (guint i = 0; i < walk->run->blocks->len; i++)
    {
      g_clear_pointer (&walk->done[i], hg_doc_set_free);
      g_clear_pointer (&walk->passed[i], hg_doc_set_free);
    }
  g_free (walk->done);
  g_free (walk->passed);
}

static gboolean
is_full (const Walk *walk)
{
  return !walk->hits->complete;
}

static void
take (Walk *walk, guint32 key)
{
  if (walk->most > 0 && walk->hits->keys->len == walk->most)
    walk->hits->complete = FALSE;
  else
    g_array_append_val (walk->hits->keys, key);
}

/* What may be a hit down to @level and was not given yet; where @fresh, without what was looked at one level before. */
static HgDocSet *
dup_candidates (Walk *walk, guint block, guint level, gboolean fresh, GError **error)
{
  HgSearchBlock *its_block = g_ptr_array_index (walk->run->blocks, block);
  g_autoptr (HgDocSet) candidates = fresh ? hg_search_block_dup_fresh (its_block, level, error)
                                          : hg_search_block_dup_worded (its_block, level, error);

  if (candidates == NULL || hg_doc_set_is_empty (candidates))
    return g_steal_pointer (&candidates);
  if (walk->passed[block] == NULL)
    {
      walk->passed[block] = hg_search_block_dup_filter (its_block, -1, error);
      if (walk->passed[block] == NULL)
        return NULL;
    }
  hg_doc_set_and (candidates, walk->passed[block]);
  if (walk->done[block] != NULL)
    hg_doc_set_and_not (candidates, walk->done[block]);
  return g_steal_pointer (&candidates);
}

/* Takes a document if it really is a hit. */
static gboolean
try_candidate (Walk *walk, guint block, guint level, guint doc, gboolean numbered, GError **error)
{
  HgSearchRun *run = walk->run;
  gboolean has, has_number = TRUE;

  if (!hg_search_run_test (run, block, level, doc, &has, error) ||
      (has && numbered && !hg_search_run_test_number (run, block, doc, &has_number, error)))
    return FALSE;
  if (!has || !has_number)
    return TRUE;
  if (walk->done[block] == NULL)
    walk->done[block] = hg_doc_set_new (hg_gram_reader_get_n (&run->reader, block));
  hg_doc_set_add (walk->done[block], doc);
  take (walk, hg_search_run_get_key (run, block, doc));
  return TRUE;
}

static gboolean
take_candidates (Walk *walk, guint block, guint level, const HgDocSet *candidates, gboolean numbered, GError **error)
{
  for (guint doc = 0; !is_full (walk) && hg_doc_set_next (candidates, &doc); doc++)
    if (!try_candidate (walk, block, level, doc, numbered, error))
      return FALSE;
  return TRUE;
}

/* What is asked for by its number comes first. */
static gboolean
take_numbered (Walk *walk, GError **error)
{
  for (guint block = 0; !is_full (walk) && block < walk->run->blocks->len; block++)
    {
      g_autoptr (HgDocSet) numbered = hg_search_block_dup_numbered (g_ptr_array_index (walk->run->blocks, block), error);
      g_autoptr (HgDocSet) candidates = NULL;

      if (numbered == NULL)
        return FALSE;
      if (hg_doc_set_is_empty (numbered))
        continue;
      candidates = dup_candidates (walk, block, HG_N_LEVELS - 1, FALSE, error);
      if (candidates == NULL)
        return FALSE;
      hg_doc_set_and (candidates, numbered);
      if (!take_candidates (walk, block, HG_N_LEVELS - 1, candidates, TRUE, error))
        return FALSE;
    }
  return TRUE;
}

/* One level; of rules, @general ones or the others. */
static gboolean
take_level (Walk *walk, guint level, gboolean general, GError **error)
{
  HgSearchRun *run = walk->run;

  for (guint block = 0; !is_full (walk) && block < run->blocks->len; block++)
    {
      g_autoptr (HgDocSet) candidates = NULL;

      if (!hg_search_run_go_on (run, error) || (candidates = dup_candidates (walk, block, level, TRUE, error)) == NULL)
        return FALSE;
      if (run->plan->kind == HG_ITEM_RULE && !hg_doc_set_is_empty (candidates))
        {
          g_autoptr (HgDocSet) generals = hg_doc_set_new (candidates->n_docs);

          if (!hg_gram_reader_or (&run->reader, block, HG_GRAM_GENERAL, 0, generals, error))
            return FALSE;
          if (general)
            hg_doc_set_and (candidates, generals);
          else
            hg_doc_set_and_not (candidates, generals);
        }
      if (!take_candidates (walk, block, level, candidates, FALSE, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
has_numbers (const HgSearchPlan *plan)
{
  for (guint i = 0; i < plan->terms->len; i++)
    if (((const HgSearchTerm *) g_ptr_array_index (plan->terms, i))->numbers->len > 0)
      return TRUE;
  return FALSE;
}

static gboolean
take_by_relevance (Walk *walk, GError **error)
{
  /* Without words there is but one level. */
  guint n_levels = walk->run->plan->terms->len > 0 ? HG_N_LEVELS : 1;

  if (has_numbers (walk->run->plan) && !take_numbered (walk, error))
    return FALSE;
  for (guint level = 0; !is_full (walk) && level < n_levels; level++)
    if (!take_level (walk, level, FALSE, error) ||
        (walk->run->plan->kind == HG_ITEM_RULE && !take_level (walk, level, TRUE, error)))
      return FALSE;
  return TRUE;
}

/* In the edition's order, of one list after the other where there are lists; what is in none of them comes last. */
static gboolean
take_by_number (Walk *walk, HgGramType type, const guint32 *grams, guint n_grams, GError **error)
{
  HgSearchRun *run = walk->run;

  for (guint i = 0; i <= n_grams; i++)
    for (guint block = 0; !is_full (walk) && block < run->blocks->len; block++)
      {
        g_autoptr (HgDocSet) candidates = NULL;

        if (!hg_search_run_go_on (run, error) ||
            (candidates = dup_candidates (walk, block, HG_N_LEVELS - 1, FALSE, error)) == NULL)
          return FALSE;
        if (i < n_grams)
          {
            g_autoptr (HgDocSet) listed = hg_doc_set_new (candidates->n_docs);

            if (!hg_gram_reader_or (&run->reader, block, type, grams[i], listed, error))
              return FALSE;
            hg_doc_set_and (candidates, listed);
          }
        if (!take_candidates (walk, block, HG_N_LEVELS - 1, candidates, FALSE, error))
          return FALSE;
      }
  return TRUE;
}

/* The keys of all candidates by their place in an order; 0 where a place is not taken. */
static guint32 *
dup_places (Walk *walk, HgColumn column, GError **error)
{
  HgSearchRun *run = walk->run;
  guint n = run->reader.n_docs;
  g_autofree guint32 *keys = g_new0 (guint32, n + 1);

  for (guint block = 0; block < run->blocks->len; block++)
    {
      g_autoptr (HgDocSet) candidates = NULL;
      const guint32 *places;

      if (!hg_search_run_go_on (run, error) || (candidates = dup_candidates (walk, block, HG_N_LEVELS - 1, FALSE, error)) == NULL)
        return NULL;
      if (hg_doc_set_is_empty (candidates))
        continue;
      places = hg_search_columns_read (run->db, run->plan->kind, column, block, candidates->n_docs, error);
      if (places == NULL)
        return NULL;
      for (guint doc = 0; hg_doc_set_next (candidates, &doc); doc++)
        if (GUINT32_FROM_LE (places[doc]) < n)
          keys[GUINT32_FROM_LE (places[doc])] = hg_search_run_get_key (run, block, doc);
    }
  return g_steal_pointer (&keys);
}

static gboolean
take_by_column (Walk *walk, HgColumn column, GError **error)
{
  guint bits = walk->run->reader.block_bits;
  g_autofree guint32 *keys = dup_places (walk, column, error);

  for (guint i = 0; keys != NULL && !is_full (walk) && i < walk->run->reader.n_docs; i++)
    if (keys[i] != 0 && !try_candidate (walk, (keys[i] - 1) >> bits, HG_N_LEVELS - 1, (keys[i] - 1) & ((1u << bits) - 1),
                                        FALSE, error))
      return FALSE;
  return keys != NULL;
}

/**
 * hg_search_walk_find:
 * @run: a question
 * @most: how many hits are wanted, 0: all
 * @error: a failure to read, or %G_IO_ERROR_CANCELLED
 *
 * By relevance: what has the number that was typed; then what has all words in its title, in what is forbidden, anywhere,
 * general rules after the others of each; each in the edition's order. A rule has no risk and no fine of its own, so that
 * these orders are the edition's.
 *
 * Returns: (transfer full) (nullable): the hits
 */
HgHits *
hg_search_walk_find (HgSearchRun *run, guint most, GError **error)
{
  static const guint32 risks[] = { HG_RISK_HIGH, HG_RISK_MEDIUM, HG_RISK_LOW };
  g_autoptr (HgHits) hits = hg_hits_new (run->plan->kind);
  Walk walk = { .run = run, .hits = hits, .most = most };
  HgSort sort = run->plan->sort;
  gboolean is_matter = run->plan->kind == HG_ITEM_MATTER, done;

  walk.done = g_new0 (HgDocSet *, run->blocks->len + 1);
  walk.passed = g_new0 (HgDocSet *, run->blocks->len + 1);
  if (sort == HG_SORT_RELEVANCE)
    done = take_by_relevance (&walk, error);
  else if (sort == HG_SORT_TITLE)
    done = take_by_column (&walk, HG_COLUMN_TITLE, error);
  else if (sort == HG_SORT_FINE && is_matter)
    done = take_by_column (&walk, HG_COLUMN_FINE, error);
  else
    done = take_by_number (&walk, HG_GRAM_RISK, risks, sort == HG_SORT_RISK && is_matter ? G_N_ELEMENTS (risks) : 0, error);
  walk_clear (&walk);
  return done ? g_steal_pointer (&hits) : NULL;
}
