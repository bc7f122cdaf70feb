/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-plan"

#include "config.h"

#include "hg-search-plan.h"

#include "hg-search-filter.h"
#include "hg-search-place.h"

#define SELECT_RULES "SELECT DISTINCT rule FROM rule_matter WHERE matter_id = ? ORDER BY rule"
#define SELECT_MATTERS                                                                                          \
  "SELECT DISTINCT matter.matter FROM rule JOIN rule_matter USING (rule) JOIN matter ON matter.id = matter_id " \
  "WHERE rule.id = ? ORDER BY 1"

void
hg_search_plan_free (HgSearchPlan *self)
{
  g_ptr_array_unref (self->terms);
  g_ptr_array_unref (self->filters);
  g_free (self);
}

/* Adds the places that a citation means; where it names no law, of any. */
static gboolean
add_places (GArray *values, HgDb *db, const HgVocabulary *vocabulary, const HgQueryCitation *citation, GError **error)
{
  g_autoptr (GArray) laws = citation->law != NULL ? hg_search_term_find_laws (vocabulary, citation->law) : NULL;

  for (guint i = 0; i < (laws != NULL ? laws->len : 1); i++)
    {
      HgSearchValue value = { .type = HG_GRAM_PLACE };

      if (!hg_search_place_find (db, laws != NULL ? g_array_index (laws, guint32, i) : 0, citation->article,
                                 citation->paragraph, citation->item, &value.gram, error))
        return FALSE;
      if (value.gram != 0)
        g_array_append_val (values, value);
    }
  return TRUE;
}

static gboolean
knows_law (const HgVocabulary *vocabulary, const HgQueryCitation *citation)
{
  g_autoptr (GArray) laws = citation->law != NULL ? hg_search_term_find_laws (vocabulary, citation->law) : NULL;

  return laws == NULL || laws->len > 0;
}

/* Reads the word at @i and goes to the last token that was taken with it. */
static HgSearchTerm *
read_word (HgSearchPlan *self, HgDb *db, const HgVocabulary *vocabulary, const GPtrArray *tokens, guint *i, GError **error)
{
  const HgQueryToken *token = g_ptr_array_index (tokens, *i);
  g_autoptr (HgSearchTerm) term =
    hg_search_term_new (token->text, token->kind == HG_QUERY_TOKEN_PHRASE, self->kind, vocabulary);

  term->excluded = token->excluded;
  if (token->citation == NULL || !knows_law (vocabulary, token->citation))
    return g_steal_pointer (&term);
  /* Words that name a place together name it and nothing else. */
  if (token->n_citation > 1)
    hg_search_term_clear_text (term);
  if (!add_places (term->values, db, vocabulary, token->citation, error))
    return NULL;
  *i += token->n_citation - 1;
  return g_steal_pointer (&term);
}

static gboolean
get_facet (HgQueryPrefix prefix, HgFacetKind *facet)
{
  static const HgFacetKind facets[] = {
    [HG_QUERY_PREFIX_FIELD] = HG_FACET_FIELD,
    [HG_QUERY_PREFIX_DEPARTMENT] = HG_FACET_DEPARTMENT,
    [HG_QUERY_PREFIX_INDUSTRY] = HG_FACET_INDUSTRY,
    [HG_QUERY_PREFIX_RISK] = HG_FACET_RISK,
    [HG_QUERY_PREFIX_OUTCOME] = HG_FACET_OUTCOME,
    [HG_QUERY_PREFIX_FORCE] = HG_FACET_FORCE,
    [HG_QUERY_PREFIX_LAW] = HG_FACET_LAW,
  };

  if (prefix >= G_N_ELEMENTS (facets))
    return FALSE;
  *facet = facets[prefix];
  return TRUE;
}

static HgSearchFilter *
find_filter (HgSearchPlan *self, HgFacetKind facet, gboolean excluded)
{
  HgSearchFilter *filter;

  for (guint i = 0; i < self->filters->len; i++)
    {
      filter = g_ptr_array_index (self->filters, i);
      if (filter->facet == (int) facet && filter->excluded == excluded)
        return filter;
    }
  filter = hg_search_filter_new ((int) facet);
  filter->excluded = excluded;
  g_ptr_array_add (self->filters, filter);
  return filter;
}

static gboolean
add_filter (HgSearchPlan *self, HgDb *db, const HgVocabulary *vocabulary, const HgQueryToken *token, GError **error)
{
  HgFacetKind facet;
  HgSearchFilter *filter;
  guint n_values;

  if (token->text == NULL || *token->text == '\0' || !get_facet (token->prefix, &facet))
    return TRUE;
  if (!hg_search_filter_has_facet (self->kind, facet))
    {
      self->nothing = self->nothing || !token->excluded;
      return TRUE;
    }
  filter = find_filter (self, facet, token->excluded);
  n_values = filter->values->len;
  hg_search_filter_add (filter, vocabulary, token->text);
  /* A law may have a number in its name; only what is none is a place in one. */
  if (token->citation != NULL && filter->values->len == n_values)
    return add_places (filter->values, db, vocabulary, token->citation, error);
  return TRUE;
}

static void
add_amount (HgSearchPlan *self, const HgQueryToken *token)
{
  HgSearchFilter *filter;

  if (self->kind != HG_ITEM_MATTER)
    {
      self->nothing = self->nothing || !token->excluded;
      return;
    }
  filter = hg_search_filter_new_amount (token->comparison, token->fen);
  filter->excluded = token->excluded;
  g_ptr_array_add (self->filters, filter);
}

/* Each of the words that make a number together holds in what has that number. */
static void
add_numbers (const GPtrArray *tokens, GPtrArray *terms)
{
  for (guint i = 0; i < tokens->len; i++)
    {
      const HgQueryToken *token = g_ptr_array_index (tokens, i);

      for (guint j = i; token->number != NULL && j < i + token->n_number && j < terms->len; j++)
        if (g_ptr_array_index (terms, j) != NULL)
          hg_search_term_add_number (g_ptr_array_index (terms, j), token->number);
    }
}

static gboolean
add_tokens (HgSearchPlan *self, HgDb *db, const HgVocabulary *vocabulary, const char *text, GError **error)
{
  g_autoptr (HgParsedQuery) parsed = hg_search_term_parse (vocabulary, text);
  g_autoptr (GPtrArray) terms = g_ptr_array_new (); /* of each token, (nullable) HgSearchTerm in self->terms */

  g_ptr_array_set_size (terms, (int) parsed->tokens->len);
  for (guint i = 0; i < parsed->tokens->len; i++)
    {
      const HgQueryToken *token = g_ptr_array_index (parsed->tokens, i);
      guint first = i;

      if (token->kind == HG_QUERY_TOKEN_AMOUNT)
        add_amount (self, token);
      else if (token->kind == HG_QUERY_TOKEN_FILTER)
        {
          if (!add_filter (self, db, vocabulary, token, error))
            return FALSE;
        }
      else
        {
          terms->pdata[first] = read_word (self, db, vocabulary, parsed->tokens, &i, error);
          if (terms->pdata[first] == NULL)
            return FALSE;
          g_ptr_array_add (self->terms, terms->pdata[first]);
        }
    }
  add_numbers (parsed->tokens, terms);
  return TRUE;
}

/* What the list stands for beside what was typed. */

static gboolean
add_keys (HgSearchPlan *self, HgDb *db, const char *sql, const char *id, HgSearchFilter *filter, GError **error)
{
  HgStatement *rows = hg_db_prepare (db, sql, error);
  HgStep step = HG_STEP_ERROR;

  g_ptr_array_add (self->filters, filter);
  filter->keys = g_array_new (FALSE, FALSE, sizeof (guint32));
  if (rows != NULL)
    hg_statement_bind (rows, "t", id);
  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      guint32 key = (guint32) hg_statement_get_int64 (rows, 0);

      g_array_append_val (filter->keys, key);
    }
  return step == HG_STEP_DONE;
}

static gboolean
add_relations (HgSearchPlan *self, HgDb *db, const HgVocabulary *vocabulary, const HgQuery *query, GError **error)
{
  if (query->matter != NULL && self->kind == HG_ITEM_RULE)
    {
      HgSearchFilter *filter = hg_search_filter_new (-1);

      hg_search_filter_add_value (filter, HG_GRAM_GENERAL, 0);
      if (!add_keys (self, db, SELECT_RULES, query->matter, filter, error))
        return FALSE;
    }
  if (query->rule != NULL && self->kind == HG_ITEM_MATTER &&
      !add_keys (self, db, SELECT_MATTERS, query->rule, hg_search_filter_new (-1), error))
    return FALSE;
  return TRUE;
}

static gboolean
add_cited (HgSearchPlan *self, HgDb *db, const HgVocabulary *vocabulary, const HgQuery *query, GError **error)
{
  const HgLaw *law = hg_vocabulary_get_law (vocabulary, query->law);
  HgSearchFilter *filter = hg_search_filter_new (-1);
  guint32 place = 0;
  guint number;

  g_ptr_array_add (self->filters, filter);
  if (law == NULL || !g_ptr_array_find (hg_vocabulary_get_laws (vocabulary), law, &number))
    return TRUE;
  if (query->article == NULL)
    hg_search_filter_add_value (filter, HG_GRAM_LAW, number + 1);
  else if (!hg_search_place_find (db, number + 1, query->article, 0, 0, &place, error))
    return FALSE;
  else if (place != 0)
    hg_search_filter_add_value (filter, HG_GRAM_PLACE, place);
  return TRUE;
}

/**
 * hg_search_plan_new:
 * @db: an edition
 * @vocabulary: its vocabulary
 * @query: what to find, matters or rules
 * @error: a failure to look something up
 *
 * Returns: (transfer full) (nullable): the plan
 */
HgSearchPlan *
hg_search_plan_new (HgDb *db, const HgVocabulary *vocabulary, const HgQuery *query, GError **error)
{
  g_autoptr (HgSearchPlan) self = g_new0 (HgSearchPlan, 1);

  self->kind = query->kind;
  self->sort = query->sort;
  self->terms = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_search_term_free);
  self->filters = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_search_filter_free);
  if ((query->text != NULL && !add_tokens (self, db, vocabulary, query->text, error)) ||
      !add_relations (self, db, vocabulary, query, error) ||
      (query->law != NULL && !add_cited (self, db, vocabulary, query, error)))
    return NULL;
  return g_steal_pointer (&self);
}
