/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-filter"

#include "config.h"

#include "hg-search-filter.h"

#include <string.h>

#include "hg-abbreviation.h"
#include "hg-enum.h"
#include "hg-fold.h"
#include "hg-types-enums.h"

/* What people write for code values, in the order of these; the catalog itself only has their nicks. */
static const char *const risks[] = { "低", "中", "高" };
static const char *const forces[] = { "应当", "可以" };
static const char *const outcomes[] = {
  "不予处罚",
  "从轻处罚",
  "减轻处罚",
  "从轻或者减轻处罚",
  "仅给予警告",
  "仅责令改正",
  "不予罚款 免予罚款",
  "不予强制",
  "不构成违法",
  "从新从轻",
};

HgSearchFilter *
hg_search_filter_new (int facet)
{
  HgSearchFilter *self = g_new0 (HgSearchFilter, 1);

  self->facet = facet;
  self->values = g_array_new (FALSE, FALSE, sizeof (HgSearchValue));
  return self;
}

void
hg_search_filter_free (HgSearchFilter *self)
{
  g_array_unref (self->values);
  g_clear_pointer (&self->keys, g_array_unref);
  g_free (self);
}

/**
 * hg_search_filter_new_amount:
 * @comparison: how the highest fine of a matter must compare …
 * @fen: … to this amount
 *
 * Returns: (transfer full): the filter
 */
HgSearchFilter *
hg_search_filter_new_amount (HgQueryComparison comparison, gint64 fen)
{
  HgSearchFilter *self = hg_search_filter_new (-1);

  self->is_amount = TRUE;
  self->above = G_MININT64;
  self->up_to = G_MAXINT64;
  if (comparison == HG_QUERY_COMPARISON_GREATER)
    self->above = fen;
  else if (comparison == HG_QUERY_COMPARISON_GREATER_OR_EQUAL || comparison == HG_QUERY_COMPARISON_EQUAL)
    self->above = fen - 1;
  if (comparison == HG_QUERY_COMPARISON_LESS)
    self->up_to = fen - 1;
  else if (comparison == HG_QUERY_COMPARISON_LESS_OR_EQUAL || comparison == HG_QUERY_COMPARISON_EQUAL)
    self->up_to = fen;
  return self;
}

/**
 * hg_search_filter_has_facet:
 * @kind: matters or rules
 * @facet: a facet
 *
 * Returns: whether documents of @kind have it
 */
gboolean
hg_search_filter_has_facet (HgItemKind kind, HgFacetKind facet)
{
  if (facet == HG_FACET_FIELD || facet == HG_FACET_LAW)
    return kind != HG_ITEM_LAW;
  if (facet == HG_FACET_OUTCOME || facet == HG_FACET_FORCE)
    return kind == HG_ITEM_RULE;
  return kind == HG_ITEM_MATTER;
}

HgGramType
hg_search_filter_get_type (HgFacetKind facet)
{
  static const HgGramType types[HG_N_FACETS] = {
    [HG_FACET_FIELD] = HG_GRAM_FIELD,
    [HG_FACET_DEPARTMENT] = HG_GRAM_DEPARTMENT,
    [HG_FACET_INDUSTRY] = HG_GRAM_INDUSTRY,
    [HG_FACET_RISK] = HG_GRAM_RISK,
    [HG_FACET_OUTCOME] = HG_GRAM_OUTCOME,
    [HG_FACET_FORCE] = HG_GRAM_FORCE,
    [HG_FACET_LAW] = HG_GRAM_LAW,
  };

  return types[facet];
}

static GPtrArray *
get_terms (const HgVocabulary *vocabulary, HgFacetKind facet)
{
  if (facet == HG_FACET_FIELD)
    return hg_vocabulary_get_terms (vocabulary, HG_TERM_FIELD);
  if (facet == HG_FACET_DEPARTMENT)
    return hg_vocabulary_get_terms (vocabulary, HG_TERM_DEPARTMENT);
  return facet == HG_FACET_INDUSTRY ? hg_vocabulary_get_terms (vocabulary, HG_TERM_INDUSTRY) : NULL;
}

static GType
get_code_type (HgFacetKind facet)
{
  if (facet == HG_FACET_RISK)
    return HG_TYPE_RISK;
  return facet == HG_FACET_OUTCOME ? HG_TYPE_OUTCOME : HG_TYPE_FORCE;
}

/**
 * hg_search_filter_get_n:
 * @vocabulary: an edition's vocabulary
 * @facet: a facet
 *
 * Returns: how many values it can have
 */
guint
hg_search_filter_get_n (const HgVocabulary *vocabulary, HgFacetKind facet)
{
  if (facet == HG_FACET_LAW)
    return hg_vocabulary_get_laws (vocabulary)->len;
  if (get_terms (vocabulary, facet) != NULL)
    return get_terms (vocabulary, facet)->len;
  return facet == HG_FACET_RISK ? G_N_ELEMENTS (risks) : facet == HG_FACET_OUTCOME ? G_N_ELEMENTS (outcomes)
                                                                                   : G_N_ELEMENTS (forces);
}

/**
 * hg_search_filter_get_value:
 * @vocabulary: an edition's vocabulary
 * @facet: a facet
 * @i: one of its values
 * @gram: (out): its gram
 *
 * Returns: (transfer none): how the value is called: an id or a nick
 */
const char *
hg_search_filter_get_value (const HgVocabulary *vocabulary, HgFacetKind facet, guint i, guint32 *gram)
{
  *gram = i + 1;
  if (facet == HG_FACET_LAW)
    return ((const HgLaw *) g_ptr_array_index (hg_vocabulary_get_laws (vocabulary), i))->id;
  if (get_terms (vocabulary, facet) != NULL)
    return ((const HgTerm *) g_ptr_array_index (get_terms (vocabulary, facet), i))->id;
  *gram = i;
  return hg_enum_to_nick (get_code_type (facet), (int) i);
}

/* What people call the value. */
static const char *
get_name (const HgVocabulary *vocabulary, HgFacetKind facet, guint i)
{
  if (get_terms (vocabulary, facet) != NULL)
    return ((const HgTerm *) g_ptr_array_index (get_terms (vocabulary, facet), i))->name;
  return facet == HG_FACET_RISK ? risks[i] : facet == HG_FACET_OUTCOME ? outcomes[i]
                                                                       : forces[i];
}

void
hg_search_filter_add_value (HgSearchFilter *self, HgGramType type, guint32 gram)
{
  HgSearchValue value = { type, gram };

  g_array_append_val (self->values, value);
}

/* How a value may be meant: each way is tried where the ones before it find none. */
typedef enum
{
  BY_NAME,
  BY_PART,
  BY_ABBREVIATION,
  N_WAYS,
} Way;

static gboolean
is_called (const HgVocabulary *vocabulary, HgFacetKind facet, guint i, const char *folded, Way way)
{
  const char *name = get_name (vocabulary, facet, i);
  guint32 gram;
  g_autofree char *id = hg_fold_text (hg_search_filter_get_value (vocabulary, facet, i, &gram));
  g_autofree char *own = hg_fold_text (name);

  if (way == BY_NAME)
    return g_str_equal (own, folded) || g_str_equal (id, folded);
  return way == BY_PART ? hg_search_term_is_named (folded, name) : hg_abbreviation_matches (folded, own);
}

/**
 * hg_search_filter_add:
 * @self: a filter of a facet
 * @vocabulary: the edition's vocabulary
 * @value: what was typed: a name or a part of it, its pinyin, an abbreviation, an id or a nick
 *
 * Lets in what has one of the values that are called so; if there are none, those whose names have it in them, or else those
 * that it is short for.
 */
void
hg_search_filter_add (HgSearchFilter *self, const HgVocabulary *vocabulary, const char *value)
{
  HgFacetKind facet = (HgFacetKind) self->facet;
  HgGramType type = hg_search_filter_get_type (facet);
  g_autofree char *folded = hg_fold_text (value);
  guint n = hg_search_filter_get_n (vocabulary, facet), before = self->values->len;

  if (facet == HG_FACET_LAW)
    {
      g_autoptr (GArray) laws = hg_search_term_find_laws (vocabulary, value);

      for (guint i = 0; i < laws->len; i++)
        hg_search_filter_add_value (self, type, g_array_index (laws, guint32, i));
      return;
    }
  for (int way = BY_NAME; *folded != '\0' && way < N_WAYS && self->values->len == before; way++)
    for (guint i = 0; i < n; i++)
      if (is_called (vocabulary, facet, i, folded, (Way) way))
        {
          guint32 gram;

          hg_search_filter_get_value (vocabulary, facet, i, &gram);
          hg_search_filter_add_value (self, type, gram);
        }
  /* A matter that names no trade is everyone's. */
  if (facet == HG_FACET_INDUSTRY && self->values->len > before)
    hg_search_filter_add_value (self, type, 0);
}
