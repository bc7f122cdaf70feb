/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-cited"

#include "config.h"

#include "hg-cited.h"

#include "hg-fold.h"
#include "hg-query-parser.h"

static gboolean
is_called (const char *name, const char *folded)
{
  g_autofree char *own = hg_fold_text (name);

  return g_str_equal (own, folded);
}

static gboolean
is_name (const HgLaw *law, const char *folded)
{
  for (guint i = 0; i < law->formers->len; i++)
    if (is_called (g_ptr_array_index (law->formers, i), folded))
      return TRUE;
  return is_called (law->title, folded) || is_called (law->short_title, folded);
}

static const HgLaw *
find_law (const HgVocabulary *vocabulary, const char *name)
{
  GPtrArray *laws = hg_vocabulary_get_laws (vocabulary);
  g_autofree char *folded = hg_fold_text (name);

  for (guint i = 0; i < laws->len; i++)
    if (is_name (g_ptr_array_index (laws, i), folded))
      return g_ptr_array_index (laws, i);
  return NULL;
}

/**
 * hg_cited_dup_article:
 * @vocabulary: (nullable): the edition's laws
 * @text: what was typed
 * @law: (out) (transfer none) (nullable): the law that @text names, if it does
 *
 * Returns: (transfer full) (nullable): the article of it that @text names: "60"
 */
char *
hg_cited_dup_article (const HgVocabulary *vocabulary, const char *text, const HgLaw **law)
{
  g_autoptr(HgParsedQuery) parsed = NULL;

  *law = NULL;
  if (vocabulary == NULL || *text == '\0')
    return NULL;
  parsed = hg_query_parser_parse (text);
  for (guint i = 0; i < parsed->tokens->len; i++)
    {
      const HgQueryToken *token = g_ptr_array_index (parsed->tokens, i);

      if (token->citation != NULL && token->citation->law != NULL && !token->excluded)
        *law = find_law (vocabulary, token->citation->law);
      if (*law != NULL)
        return g_strdup (token->citation->article);
    }
  *law = find_law (vocabulary, text);
  return NULL;
}
