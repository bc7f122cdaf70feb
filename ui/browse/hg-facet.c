/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-facet"

#include "config.h"

#include "hg-facet.h"

#include "hg-enum.h"
#include "hg-types-enums.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

static const HgQueryPrefix prefixes[HG_N_FACETS] = {
  [HG_FACET_FIELD] = HG_QUERY_PREFIX_FIELD,       [HG_FACET_DEPARTMENT] = HG_QUERY_PREFIX_DEPARTMENT,
  [HG_FACET_INDUSTRY] = HG_QUERY_PREFIX_INDUSTRY, [HG_FACET_RISK] = HG_QUERY_PREFIX_RISK,
  [HG_FACET_OUTCOME] = HG_QUERY_PREFIX_OUTCOME,   [HG_FACET_FORCE] = HG_QUERY_PREFIX_FORCE,
  [HG_FACET_LAW] = HG_QUERY_PREFIX_LAW,
};

const char *
hg_facet_get_heading (HgFacetKind facet)
{
  switch (facet)
    {
    case HG_FACET_FIELD:
      return _("Field");
    case HG_FACET_DEPARTMENT:
      return _("Department");
    case HG_FACET_INDUSTRY:
      return _("Industry");
    case HG_FACET_RISK:
      return _("Risk");
    case HG_FACET_OUTCOME:
      return _("Outcome");
    case HG_FACET_FORCE:
      return _("Force");
    case HG_FACET_LAW:
      return _("Law");
    }
  g_return_val_if_reached ("");
}

HgQueryPrefix
hg_facet_get_prefix (HgFacetKind facet)
{
  return prefixes[facet];
}

/**
 * hg_facet_find:
 * @prefix: a prefix of the query language
 * @facet: (out): what it narrows by
 *
 * Returns: whether it is a facet's
 */
gboolean
hg_facet_find (HgQueryPrefix prefix, HgFacetKind *facet)
{
  for (guint i = 0; i < HG_N_FACETS; i++)
    if (prefixes[i] == prefix)
      {
        *facet = (HgFacetKind) i;
        return TRUE;
      }
  return FALSE;
}

static char *
dup_code_name (HgFacetKind facet, const char *value)
{
  int code;

  if (facet == HG_FACET_RISK && hg_enum_from_nick (HG_TYPE_RISK, value, &code))
    return hg_wording_risk ((HgRisk) code);
  if (facet == HG_FACET_OUTCOME && hg_enum_from_nick (HG_TYPE_OUTCOME, value, &code))
    return hg_wording_outcome_kind ((HgOutcome) code);
  if (facet == HG_FACET_FORCE && hg_enum_from_nick (HG_TYPE_FORCE, value, &code))
    return hg_wording_force ((HgForce) code);
  return NULL;
}

/**
 * hg_facet_dup_name:
 * @vocabulary: the edition's words
 * @facet: a facet
 * @value: the id of a term or a law, or the nick of a code value
 *
 * Returns: what people call it; the value itself where the edition does not know it
 */
char *
hg_facet_dup_name (const HgVocabulary *vocabulary, HgFacetKind facet, const char *value)
{
  static const HgTermKind kinds[] = {
    [HG_FACET_FIELD] = HG_TERM_FIELD, [HG_FACET_DEPARTMENT] = HG_TERM_DEPARTMENT, [HG_FACET_INDUSTRY] = HG_TERM_INDUSTRY,
  };
  const HgLaw *law = facet == HG_FACET_LAW ? hg_vocabulary_get_law (vocabulary, value) : NULL;
  const HgTerm *term = (guint) facet < G_N_ELEMENTS (kinds) ? hg_vocabulary_get_term (vocabulary, kinds[facet], value) : NULL;
  g_autofree char *code = dup_code_name (facet, value);

  if (code != NULL)
    return g_steal_pointer (&code);
  return g_strdup (law != NULL ? law->short_title : term != NULL ? term->name : value);
}

/**
 * hg_facet_is_in:
 * @text: what was typed
 * @vocabulary: the edition's words
 * @facet: a facet
 * @value: a value of it
 *
 * Returns: whether @text narrows by that very value, by its name or by its id
 */
gboolean
hg_facet_is_in (const char *text, const HgVocabulary *vocabulary, HgFacetKind facet, const char *value)
{
  g_autofree char *name = hg_facet_dup_name (vocabulary, facet, value);

  return hg_query_parser_has_filter (text, prefixes[facet], name)
         || hg_query_parser_has_filter (text, prefixes[facet], value);
}

/**
 * hg_facet_toggle:
 * @text: what was typed
 * @vocabulary: the edition's words
 * @facet: a facet
 * @value: a value of it
 *
 * Returns: @text narrowed by that value too, or no longer by it
 */
char *
hg_facet_toggle (const char *text, const HgVocabulary *vocabulary, HgFacetKind facet, const char *value)
{
  g_autofree char *name = hg_facet_dup_name (vocabulary, facet, value);
  g_autofree char *without = NULL;

  if (!hg_facet_is_in (text, vocabulary, facet, value))
    return hg_query_parser_set_filter (text, prefixes[facet], name, TRUE);
  without = hg_query_parser_set_filter (text, prefixes[facet], name, FALSE);
  return hg_query_parser_set_filter (without, prefixes[facet], value, FALSE);
}

static gboolean
is_filter (const HgQueryToken *token)
{
  return token->kind == HG_QUERY_TOKEN_FILTER || token->kind == HG_QUERY_TOKEN_AMOUNT;
}

/**
 * hg_facet_clear:
 * @text: what was typed
 *
 * Returns: its words alone, without any filter
 */
char *
hg_facet_clear (const char *text)
{
  g_autoptr(HgParsedQuery) parsed = hg_query_parser_parse (text);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < parsed->tokens->len; i++)
    {
      const HgQueryToken *token = g_ptr_array_index (parsed->tokens, i);

      if (is_filter (token))
        continue;
      if (words->len > 0)
        g_string_append_c (words, ' ');
      g_string_append_len (words, text + token->start, (gssize) (token->end - token->start));
    }
  return g_string_free (words, FALSE);
}

/**
 * hg_facet_is_any_in:
 * @text: what was typed
 *
 * Returns: whether there is any filter in it
 */
gboolean
hg_facet_is_any_in (const char *text)
{
  g_autoptr(HgParsedQuery) parsed = hg_query_parser_parse (text);

  for (guint i = 0; i < parsed->tokens->len; i++)
    if (is_filter (g_ptr_array_index (parsed->tokens, i)))
      return TRUE;
  return FALSE;
}
