/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-suggest"

#include "config.h"

#include "hg-search-suggest.h"

#include <string.h>

#include "hg-fold.h"
#include "hg-pinyin.h"
#include "hg-search-law.h"
#include "hg-search-text.h"
#include "hg-search-walk.h"
#include "hg-search-writer.h"
#include "hg-suggest.h"

/* So many texts are offered, so many ways are tried for each word, and so many titles are looked at for them. */
#define MOST_TEXTS 5
#define MOST_WAYS 12
#define MOST_TITLES 4000

/* A word is cut into parts of at least so many characters, for shorter ones would find anything; in so many parts at most; and
   is no longer than this. */
#define LEAST_PART 2
#define MOST_PARTS 3
#define MOST_CUT 16

typedef struct
{
  HgDb *db;
  const HgVocabulary *vocabulary;
  GCancellable *cancellable;
  GPtrArray *texts; /* of char*, what was found */
} Search;

static gboolean
finds (Search *search, const char *text, gboolean *found, GError **error)
{
  *found = FALSE;
  for (int kind = HG_ITEM_MATTER; kind <= HG_ITEM_LAW && !*found; kind++)
    {
      g_autoptr (HgQuery) query = hg_query_new ((HgItemKind) kind);
      g_auto (HgSearchRun) run = { NULL };
      g_autoptr (HgHits) hits = NULL;

      query->text = g_strdup (text);
      if (kind == HG_ITEM_LAW)
        hits = hg_search_law_find (search->vocabulary, query, 1);
      else if (hg_search_run_init (&run, search->db, search->vocabulary, query, search->cancellable, error))
        hits = hg_search_walk_find (&run, 1, error);
      if (hits == NULL)
        return FALSE;
      *found = hg_hits_get_n (hits) > 0;
    }
  return TRUE;
}

static void
offer (HgSuggest *suggest, const char *text)
{
  g_autofree char *folded = hg_fold_text (text);

  hg_suggest_offer (suggest, folded);
}

static void
offer_names (Search *search, HgSuggest *suggest)
{
  GPtrArray *laws = hg_vocabulary_get_laws (search->vocabulary);

  for (int kind = HG_TERM_FIELD; kind <= HG_TERM_DEPARTMENT; kind++)
    {
      GPtrArray *terms = hg_vocabulary_get_terms (search->vocabulary, (HgTermKind) kind);

      for (guint i = 0; i < terms->len; i++)
        offer (suggest, ((const HgTerm *) g_ptr_array_index (terms, i))->name);
    }
  for (guint i = 0; i < laws->len; i++)
    {
      const HgLaw *law = g_ptr_array_index (laws, i);

      offer (suggest, law->title);
      offer (suggest, law->short_title);
      for (guint j = 0; j < law->formers->len; j++)
        offer (suggest, g_ptr_array_index (law->formers, j));
    }
}

/* Titles with a part of the word as it stands or as it sounds: one slip leaves one half of it untouched. */
static gboolean
offer_titles (Search *search, HgItemKind kind, const char *part, guint *n_looked, HgSuggest *suggest, GError **error)
{
  g_autoptr (HgQuery) query = hg_query_new (kind);
  g_auto (HgSearchRun) run = { NULL };
  g_autoptr (HgHits) hits = NULL;

  query->text = g_strdup_printf ("\"%s\"", part);
  if (strpbrk (part, "abcdefghijklmnopqrstuvwxyz") != NULL)
    {
      g_free (query->text);
      query->text = g_strdup (part);
    }
  if (!hg_search_run_init (&run, search->db, search->vocabulary, query, search->cancellable, error) ||
      (hits = hg_search_walk_find (&run, MOST_TITLES, error)) == NULL)
    return FALSE;
  for (guint i = 0; i < hg_hits_get_n (hits) && *n_looked < MOST_TITLES; i++, ++*n_looked)
    {
      const char *texts, *end;
      gsize length;
      g_autofree char *title = NULL;

      if (!hg_search_text_read (search->db, kind, hg_hits_get_key (hits, i), &texts, &length, error))
        return FALSE;
      end = memchr (texts, HG_TEXT_END, length);
      title = g_strndup (texts, end != NULL ? (gsize) (end - texts) : 0);
      offer (suggest, title);
    }
  return TRUE;
}

/* What the word is looked up by: its two halves, and all of it by its initials. */
static GPtrArray *
list_parts (const char *folded)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func (g_free);
  glong length = g_utf8_strlen (folded, -1);
  g_autoptr (GString) initials = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      char letters[HG_PINYIN_MOST_INITIALS];

      if (hg_pinyin_get_initials (g_utf8_get_char (p), letters) > 0)
        g_string_append_c (initials, letters[0]);
      else
        g_string_append_unichar (initials, g_utf8_get_char (p));
    }
  g_ptr_array_add (parts, g_string_free (g_steal_pointer (&initials), FALSE));
  if (length > 2)
    {
      g_ptr_array_add (parts, g_utf8_substring (folded, 0, (length + 1) / 2));
      g_ptr_array_add (parts, g_utf8_substring (folded, length / 2, length));
    }
  return parts;
}

/* Tries other words for one that finds nothing; the rest of the text stays as it was typed. */
static gboolean
replace_word (Search *search, const char *text, const HgQueryToken *token, GError **error)
{
  g_autofree char *folded = hg_fold_text (token->text);
  g_autoptr (HgSuggest) suggest = hg_suggest_new (folded, MOST_WAYS);
  g_autoptr (GPtrArray) parts = list_parts (folded);
  g_auto (GStrv) ways = NULL;
  guint n_looked = 0;

  offer_names (search, suggest);
  for (guint i = 0; i < parts->len; i++)
    for (int kind = HG_ITEM_MATTER; kind <= HG_ITEM_RULE; kind++)
      if (!offer_titles (search, (HgItemKind) kind, g_ptr_array_index (parts, i), &n_looked, suggest, error))
        return FALSE;
  ways = hg_suggest_dup_all (suggest);
  for (char **way = ways; *way != NULL && search->texts->len < MOST_TEXTS; way++)
    {
      g_autofree char *other =
        g_strdup_printf ("%.*s%s%s", (int) token->start, text, *way, text + token->end);
      gboolean found;

      if (!finds (search, other, &found, error))
        return FALSE;
      if (found && !g_ptr_array_find_with_equal_func (search->texts, other, g_str_equal, NULL))
        g_ptr_array_add (search->texts, g_steal_pointer (&other));
    }
  return TRUE;
}

/*
 * Chinese is written without blanks: 消防通道 stands nowhere as it is, and 消防 with 通道 does. Puts @n_blanks blanks into @word,
 * where all parts together find something beside what else was typed.
 */
static gboolean
cut_word (Search *search, const char *before, const char *word, const char *after, guint n_blanks, char **cut, GError **error)
{
  glong length = g_utf8_strlen (word, -1);

  for (glong first = LEAST_PART; *cut == NULL && first <= length - LEAST_PART * (glong) n_blanks; first++)
    {
      const char *rest = g_utf8_offset_to_pointer (word, first);
      g_autofree char *begun = g_strdup_printf ("%s%.*s ", before, (int) (rest - word), word);
      g_autofree char *text = g_strconcat (begun, rest, after, NULL);
      gboolean found;

      if (n_blanks > 1)
        {
          if (!cut_word (search, begun, rest, after, n_blanks - 1, cut, error))
            return FALSE;
        }
      else if (!finds (search, text, &found, error))
        return FALSE;
      else if (found)
        *cut = g_steal_pointer (&text);
    }
  return TRUE;
}

static gboolean
offer_cut (Search *search, const char *text, const HgQueryToken *token, GError **error)
{
  g_autofree char *before = g_strndup (text, token->start);
  g_autofree char *word = hg_fold_text (token->text);
  g_autofree char *cut = NULL;
  gboolean found = FALSE;

  if (g_ascii_isalnum (*word) || g_utf8_strlen (word, -1) > MOST_CUT)
    return TRUE;
  /* Where there is a mark in it, it is cut already. */
  if (strchr (word, ' ') != NULL)
    {
      cut = g_strconcat (before, word, text + token->end, NULL);
      if (!finds (search, cut, &found, error))
        return FALSE;
      if (!found)
        g_clear_pointer (&cut, g_free);
    }
  for (guint n_parts = 2; cut == NULL && strchr (word, ' ') == NULL && n_parts <= MOST_PARTS; n_parts++)
    if (!cut_word (search, before, word, text + token->end, n_parts - 1, &cut, error))
      return FALSE;
  if (cut != NULL)
    g_ptr_array_add (search->texts, g_steal_pointer (&cut));
  return TRUE;
}

/**
 * hg_search_suggest_texts:
 * @db: an edition
 * @vocabulary: its vocabulary
 * @text: what was typed and found nothing
 * @cancellable: (nullable): ends the search
 * @error: a failure to read, or %G_IO_ERROR_CANCELLED
 *
 * Looks for what each word that finds nothing by itself may have been meant to be: its parts, wherever they stand, and what is
 * one slip away from it in titles and names.
 *
 * Returns: (transfer full) (nullable) (element-type utf8): texts with one word changed, each of which finds something, the
 * likeliest first
 */
GPtrArray *
hg_search_suggest_texts (HgDb *db, const HgVocabulary *vocabulary, const char *text, GCancellable *cancellable, GError **error)
{
  g_autoptr (HgParsedQuery) parsed = hg_query_parser_parse (text);
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  Search search = { db, vocabulary, cancellable, texts };

  for (guint i = 0; i < parsed->tokens->len; i++)
    {
      const HgQueryToken *token = g_ptr_array_index (parsed->tokens, i);
      gboolean found;

      if (token->kind != HG_QUERY_TOKEN_WORD || token->excluded)
        continue;
      if (!finds (&search, token->text, &found, error) || (!found && (!offer_cut (&search, text, token, error) || !replace_word (&search, text, token, error))))
        return NULL;
    }
  return g_steal_pointer (&texts);
}
