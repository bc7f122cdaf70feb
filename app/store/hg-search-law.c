/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-law"

#include "config.h"

#include "hg-search-law.h"

#include <string.h>

#include "hg-fold.h"
#include "hg-item.h"
#include "hg-pinyin.h"
#include "hg-search-match.h"
#include "hg-search-run.h"

static gboolean
has_key (const GArray *keys, guint32 key)
{
  for (guint i = 0; i < keys->len; i++)
    if (g_array_index (keys, guint32, i) == key)
      return TRUE;
  return FALSE;
}

/* A part of one of its names, or, where that is no phrase, its pinyin. */
static gboolean
is_named (const HgLaw *law, const char *folded, gboolean phrase)
{
  const char *names[2] = { law->title, law->short_title };

  for (guint i = 0; i < G_N_ELEMENTS (names) + law->formers->len; i++)
    {
      const char *name = i < G_N_ELEMENTS (names) ? names[i] : g_ptr_array_index (law->formers, i - G_N_ELEMENTS (names));
      g_autofree char *own = hg_fold_text (name);

      if (phrase ? strstr (own, folded) != NULL : hg_search_term_is_named (folded, name))
        return TRUE;
    }
  return FALSE;
}

/* What does not name a law may name a place in one: then it is that law which is meant. */
static gboolean
passes_word (const HgVocabulary *vocabulary, guint32 key, const HgQueryToken *token)
{
  g_autofree char *folded = hg_fold_text (token->text);
  GPtrArray *laws = hg_vocabulary_get_laws (vocabulary);
  gboolean phrase = token->kind == HG_QUERY_TOKEN_PHRASE;
  gboolean has = is_named (g_ptr_array_index (laws, key - 1), folded, phrase), any = has;

  if (*folded == '\0')
    return TRUE;
  if (token->citation != NULL && token->citation->law != NULL)
    {
      for (guint i = 0; i < laws->len && !any; i++)
        any = is_named (g_ptr_array_index (laws, i), folded, phrase);
      if (!any)
        {
          g_autoptr (GArray) meant = hg_search_term_find_laws (vocabulary, token->citation->law);

          has = has_key (meant, key);
        }
    }
  return has != token->excluded;
}

/* Laws have no field, no risk and no fine: whoever asks for these asks for no law. */
static gboolean
passes_filters (const HgVocabulary *vocabulary, guint32 key, const HgParsedQuery *parsed)
{
  gboolean is_filtered = FALSE, is_named_by_one = FALSE;

  for (guint i = 0; i < parsed->tokens->len; i++)
    {
      const HgQueryToken *token = g_ptr_array_index (parsed->tokens, i);
      gboolean of_law = token->kind == HG_QUERY_TOKEN_FILTER && token->prefix == HG_QUERY_PREFIX_LAW;
      g_autoptr (GArray) laws = NULL;

      if (token->kind != HG_QUERY_TOKEN_FILTER && token->kind != HG_QUERY_TOKEN_AMOUNT)
        continue;
      if (token->kind == HG_QUERY_TOKEN_FILTER && (token->text == NULL || *token->text == '\0'))
        continue;
      if (!of_law)
        {
          if (!token->excluded)
            return FALSE;
          continue;
        }
      laws = hg_search_term_find_laws (vocabulary, token->text);
      /* The same as for matters: what is no name of a law may be a place in one. */
      if (laws->len == 0 && token->citation != NULL && token->citation->law != NULL)
        {
          g_array_unref (laws);
          laws = hg_search_term_find_laws (vocabulary, token->citation->law);
        }
      if (token->excluded && has_key (laws, key))
        return FALSE;
      is_filtered = is_filtered || !token->excluded;
      is_named_by_one = is_named_by_one || (!token->excluded && has_key (laws, key));
    }
  return !is_filtered || is_named_by_one;
}

static gboolean
is_word (const HgQueryToken *token)
{
  return token->kind == HG_QUERY_TOKEN_WORD || token->kind == HG_QUERY_TOKEN_PHRASE;
}

/* A place in no law that is named says nothing of a law beside words that do. */
static gboolean
is_place (const HgQueryToken *token)
{
  return token->citation != NULL && token->citation->law == NULL;
}

static gboolean
passes (const HgVocabulary *vocabulary, guint32 key, const HgParsedQuery *parsed)
{
  gboolean has_names = FALSE;

  for (guint i = 0; i < parsed->tokens->len; i++)
    {
      const HgQueryToken *token = g_ptr_array_index (parsed->tokens, i);

      has_names = has_names || (is_word (token) && !token->excluded && !is_place (token));
    }
  for (guint i = 0; i < parsed->tokens->len; i++)
    {
      const HgQueryToken *token = g_ptr_array_index (parsed->tokens, i);

      if (!is_word (token) || (has_names && is_place (token)))
        continue;
      if (!passes_word (vocabulary, key, token))
        return FALSE;
      /* Words that name a place together were looked at together. */
      if (token->n_citation > 1 && token->citation->law != NULL && !token->excluded)
        i += token->n_citation - 1;
    }
  return passes_filters (vocabulary, key, parsed);
}

static int
compare_titles (gconstpointer a, gconstpointer b, gpointer user_data)
{
  GPtrArray *laws = hg_vocabulary_get_laws (user_data);
  guint32 first = *(const guint32 *) a, second = *(const guint32 *) b;
  const char *p = ((const HgLaw *) g_ptr_array_index (laws, first - 1))->title;
  const char *q = ((const HgLaw *) g_ptr_array_index (laws, second - 1))->title;

  for (; *p != '\0' && *q != '\0'; p = g_utf8_next_char (p), q = g_utf8_next_char (q))
    {
      guint16 rank = hg_pinyin_get_rank (g_utf8_get_char (p)), other = hg_pinyin_get_rank (g_utf8_get_char (q));

      if (rank != other)
        return rank < other ? -1 : 1;
    }
  if (*p != *q)
    return *p == '\0' ? -1 : 1;
  return first < second ? -1 : first > second;
}

/**
 * hg_search_law_find:
 * @vocabulary: an edition's vocabulary
 * @query: what to find; of the filters only that of laws lets any through
 * @most: how many hits are wanted, 0: all
 *
 * Returns: (transfer full): the laws that have all words in one of their names or by its pinyin, in the edition's order or by
 * title
 */
HgHits *
hg_search_law_find (const HgVocabulary *vocabulary, const HgQuery *query, guint most)
{
  HgHits *hits = hg_hits_new (HG_ITEM_LAW);
  g_autoptr (HgParsedQuery) parsed = hg_search_term_parse (vocabulary, query->text != NULL ? query->text : "");
  GPtrArray *laws = hg_vocabulary_get_laws (vocabulary);

  for (guint32 key = 1; key <= laws->len; key++)
    {
      const HgLaw *law = g_ptr_array_index (laws, key - 1);

      if ((query->law == NULL || g_str_equal (query->law, law->id)) && passes (vocabulary, key, parsed))
        g_array_append_val (hits->keys, key);
    }
  if (query->sort == HG_SORT_TITLE)
    g_array_sort_with_data (hits->keys, compare_titles, (gpointer) vocabulary);
  if (most > 0 && hits->keys->len > most)
    {
      g_array_set_size (hits->keys, most);
      hits->complete = FALSE;
    }
  return hits;
}

static gboolean
count_citing (HgDb *db, guint32 key, int *n_citing, GError **error)
{
  *n_citing = 0;
  for (int kind = HG_ITEM_MATTER; kind <= HG_ITEM_RULE; kind++)
    {
      HgGramReader reader;

      if (!hg_search_run_open_reader (&reader, db, (HgItemKind) kind, error))
        return FALSE;
      for (guint block = 0; block < reader.n_blocks; block++)
        {
          HgGramList list;

          if (!hg_gram_reader_find (&reader, block, HG_GRAM_LAW, key, &list, error))
            return FALSE;
          *n_citing += (int) list.n;
        }
    }
  return TRUE;
}

static GArray *
find_ranges (const HgParsedQuery *parsed, const HgVocabulary *vocabulary, const char *title)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (HgRange));

  for (guint i = 0; i < parsed->tokens->len; i++)
    {
      const HgQueryToken *token = g_ptr_array_index (parsed->tokens, i);
      const char *text = is_word (token) && token->citation != NULL && token->citation->law != NULL ? token->citation->law : token->text;
      g_autoptr (HgSearchTerm) term = NULL;

      if (!is_word (token) || token->excluded)
        continue;
      term = hg_search_term_new (text, token->kind == HG_QUERY_TOKEN_PHRASE, HG_ITEM_LAW, vocabulary);
      hg_search_match_add_ranges (term, title, strlen (title), TRUE, ranges);
    }
  hg_search_match_sort_ranges (ranges);
  return ranges;
}

/**
 * hg_search_law_load_rows:
 * @db: an edition
 * @vocabulary: its vocabulary
 * @query: for what was searched
 * @keys: (array length=n_keys): keys of laws
 * @n_keys: how many
 * @error: a failure to read
 *
 * Returns: (transfer full) (nullable) (element-type HgItem): their rows
 */
GPtrArray *
hg_search_law_load_rows (HgDb *db, const HgVocabulary *vocabulary, const HgQuery *query, const guint32 *keys, guint n_keys,
                         GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (HgParsedQuery) parsed = hg_search_term_parse (vocabulary, query->text != NULL ? query->text : "");
  GPtrArray *laws = hg_vocabulary_get_laws (vocabulary);

  for (guint i = 0; i < n_keys; i++)
    {
      const HgLaw *law;
      HgItem *row;
      int n_citing;

      g_return_val_if_fail (keys[i] > 0 && keys[i] <= laws->len, NULL);
      law = g_ptr_array_index (laws, keys[i] - 1);
      if (!count_citing (db, keys[i], &n_citing, error))
        return NULL;
      row = hg_item_new (HG_ITEM_LAW, law->id, law->short_title, law->title, "", "", n_citing, HG_FORCE_SHALL);
      hg_item_set_hits (row, find_ranges (parsed, vocabulary, law->title), NULL, NULL);
      g_ptr_array_add (rows, row);
    }
  return g_steal_pointer (&rows);
}
