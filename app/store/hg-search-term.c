/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-term"

#include "config.h"

#include "hg-search-term.h"

#include <string.h>

#include "hg-fold.h"
#include "hg-gram-text.h"
#include "hg-pinyin.h"
#include "hg-search-number.h"

gboolean
hg_search_term_has_letters (const char *folded)
{
  for (; *folded != '\0'; folded++)
    if (*folded >= 'a' && *folded <= 'z')
      return TRUE;
  return FALSE;
}

/**
 * hg_search_term_is_named:
 * @folded: a word, folded, not empty
 * @name: a name in its own spelling
 *
 * Returns: whether @folded is a part of @name, as it stands or by its pinyin
 */
gboolean
hg_search_term_is_named (const char *folded, const char *name)
{
  g_autofree char *own = hg_fold_text (name);

  return strstr (own, folded) != NULL || (hg_search_term_has_letters (folded) && hg_pinyin_matches (folded, name, NULL, NULL));
}

/* Whether a law has this name, whole or in part. */
static gboolean
law_is_named (const HgLaw *law, const char *folded, gboolean whole)
{
  const char *names[2] = { law->title, law->short_title };

  for (guint i = 0; i < G_N_ELEMENTS (names) + law->formers->len; i++)
    {
      const char *name = i < G_N_ELEMENTS (names) ? names[i] : g_ptr_array_index (law->formers, i - G_N_ELEMENTS (names));

      if (whole)
        {
          g_autofree char *own = hg_fold_text (name);

          if (g_str_equal (own, folded))
            return TRUE;
        }
      else if (hg_search_term_is_named (folded, name))
        return TRUE;
    }
  return FALSE;
}

/**
 * hg_search_term_find_laws:
 * @vocabulary: an edition's laws
 * @name: a name of a law, its short or a former one, or a part of one, or its pinyin, or the law's id
 *
 * Returns: (transfer full) (element-type guint32): the places of those laws in the vocabulary, from 1: of those that are called
 * so, and only if there are none, of those whose names have @name in them
 */
GArray *
hg_search_term_find_laws (const HgVocabulary *vocabulary, const char *name)
{
  g_autofree char *folded = hg_fold_text (name);
  GPtrArray *laws = hg_vocabulary_get_laws (vocabulary);
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint32));

  if (*folded == '\0')
    return found;
  for (int whole = TRUE; whole >= FALSE && found->len == 0; whole--)
    for (guint32 i = 0; i < laws->len; i++)
      {
        const HgLaw *law = g_ptr_array_index (laws, i);
        guint32 place = i + 1;

        if (law_is_named (law, folded, whole) || (whole && g_str_equal (law->id, name)))
          g_array_append_val (found, place);
      }
  return found;
}

/* Whether a name ends as laws' names do, and has more than that: 处罚法 for 行政处罚法 */
static gboolean
ends_as_law (const char *folded)
{
  static const char *const ends[] = { "法", "条例", "法典", "规定", "办法", "细则" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (folded, ends[i]))
      return g_utf8_strlen (folded, -1) >= g_utf8_strlen (ends[i], -1) + 2;
  return FALSE;
}

/* Whether @name, before a blank, is meant as a law's: as it is called, without its 法 too, by its end, or by its pinyin. */
static gboolean
is_law_name (const HgVocabulary *vocabulary, const char *name)
{
  g_autofree char *folded = hg_fold_text (name);
  g_autofree char *longer = g_strconcat (folded, "法", NULL);
  GPtrArray *laws = hg_vocabulary_get_laws (vocabulary);

  if (hg_search_term_has_letters (folded) || ends_as_law (folded))
    return TRUE;
  for (guint i = 0; i < laws->len; i++)
    if (law_is_named (g_ptr_array_index (laws, i), folded, TRUE) || law_is_named (g_ptr_array_index (laws, i), longer, TRUE))
      return TRUE;
  return FALSE;
}

/**
 * hg_search_term_parse:
 * @vocabulary: an edition's laws
 * @text: what somebody typed
 *
 * Reads @text, and settles what it alone leaves open: a number after a blank is a place in a law if the word before it is a
 * law's name (消防法 60, 消防 60, 处罚法 33), and otherwise a word like any other (掐 800): a part of a law's name that stands in
 * thousands of texts would hide them all.
 *
 * Returns: (transfer full): what it says
 */
HgParsedQuery *
hg_search_term_parse (const HgVocabulary *vocabulary, const char *text)
{
  HgParsedQuery *parsed = hg_query_parser_parse (text);

  for (guint i = 0; i < parsed->tokens->len; i++)
    {
      HgQueryToken *token = g_ptr_array_index (parsed->tokens, i);
      HgQueryCitation *own;

      if (token->kind != HG_QUERY_TOKEN_WORD || token->n_citation < 2 || token->citation->law == NULL)
        continue;
      own = hg_query_reading_dup_citation (token->text);
      if (own == NULL && !is_law_name (vocabulary, token->citation->law))
        {
          g_clear_pointer (&token->citation, hg_query_reading_free_citation);
          token->n_citation = 0;
        }
      g_clear_pointer (&own, hg_query_reading_free_citation);
    }
  return parsed;
}

static void
add_value (GArray *values, HgGramType type, guint32 gram)
{
  HgSearchValue value = { type, gram };

  g_array_append_val (values, value);
}

static void
add_terms (GArray *values, const HgVocabulary *vocabulary, HgTermKind kind, HgGramType type, const char *folded)
{
  GPtrArray *terms = hg_vocabulary_get_terms (vocabulary, kind);

  for (guint i = 0; i < terms->len; i++)
    if (hg_search_term_is_named (folded, ((const HgTerm *) g_ptr_array_index (terms, i))->name))
      add_value (values, type, i + 1);
}

static void
add_names (HgSearchTerm *self, const char *folded, HgItemKind kind, const HgVocabulary *vocabulary)
{
  GPtrArray *laws = hg_vocabulary_get_laws (vocabulary);

  add_terms (self->values, vocabulary, HG_TERM_FIELD, HG_GRAM_FIELD, folded);
  if (kind == HG_ITEM_MATTER)
    {
      add_terms (self->values, vocabulary, HG_TERM_DEPARTMENT, HG_GRAM_DEPARTMENT, folded);
      add_terms (self->values, vocabulary, HG_TERM_INDUSTRY, HG_GRAM_INDUSTRY, folded);
    }
  for (guint i = 0; i < laws->len; i++)
    if (law_is_named (g_ptr_array_index (laws, i), folded, FALSE))
      add_value (self->values, HG_GRAM_LAW, i + 1);
}

static void
add_reading (HgSearchTerm *self, const char *folded)
{
  g_auto (GStrv) strings = hg_pinyin_dup_initials_of (folded);

  self->reading = g_strdup (folded);
  for (char **string = strings; *string != NULL; string++)
    {
      g_autoptr (GArray) grams = g_array_new (FALSE, FALSE, sizeof (guint32));

      hg_gram_text_split_initials_of (*string, grams);
      if (grams->len > 0)
        g_ptr_array_add (self->initials, g_steal_pointer (&grams));
    }
}

/**
 * hg_search_term_new:
 * @text: a word as it was typed
 * @phrase: whether it is looked for as it stands and in no other way
 * @kind: of what to find
 * @vocabulary: the edition's names
 *
 * Returns: (transfer full): the term, without places of laws and numbers
 */
HgSearchTerm *
hg_search_term_new (const char *text, gboolean phrase, HgItemKind kind, const HgVocabulary *vocabulary)
{
  HgSearchTerm *self = g_new0 (HgSearchTerm, 1);
  g_autofree char *folded = hg_fold_text (text);
  glong length = 0;

  self->grams = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->values = g_array_new (FALSE, FALSE, sizeof (HgSearchValue));
  self->numbers = g_ptr_array_new_with_free_func (g_free);
  self->number_grams = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->initials = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->needle = g_utf8_to_ucs4_fast (folded, -1, &length);
  self->length = (guint) length;
  if (length == 0)
    return self;
  self->is_exact = hg_gram_text_split_word (self->needle, self->length, self->grams);
  if (phrase)
    return self;
  add_names (self, folded, kind, vocabulary);
  if (hg_search_term_has_letters (folded))
    add_reading (self, folded);
  return self;
}

void
hg_search_term_free (HgSearchTerm *self)
{
  g_free (self->needle);
  g_array_unref (self->grams);
  g_array_unref (self->values);
  g_ptr_array_unref (self->initials);
  g_free (self->reading);
  g_ptr_array_unref (self->numbers);
  g_array_unref (self->number_grams);
  g_free (self);
}

/**
 * hg_search_term_add_number:
 * @self: a term
 * @number: a key of hg_query_reading_dup_number() as which it can be read, perhaps together with other words
 */
void
hg_search_term_add_number (HgSearchTerm *self, const char *number)
{
  guint32 gram = hg_search_number_hash (number);

  g_ptr_array_add (self->numbers, g_strdup (number));
  g_array_append_val (self->number_grams, gram);
}

/**
 * hg_search_term_clear_text:
 * @self: a term
 *
 * Takes all readings as a word from it: what several words say together is in no text.
 */
void
hg_search_term_clear_text (HgSearchTerm *self)
{
  self->length = 0;
  g_array_set_size (self->values, 0);
  g_ptr_array_set_size (self->initials, 0);
  g_clear_pointer (&self->reading, g_free);
}
