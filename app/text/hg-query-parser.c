/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-query-parser"

#include "config.h"

#include "hg-query-parser.h"

#include "hg-fold.h"
#include "hg-query-scanner.h"

#include <string.h>

#define MOST_JOINED 4 /* words that are read together as a citation or a number */

/* The letters of a prefix. */
static gboolean
take_prefix (HgQueryScanner *scanner, HgQueryPrefix *prefix)
{
  gsize start = scanner->at;

  while (!hg_query_scanner_at_end (scanner) && g_unichar_isalpha (hg_query_scanner_peek (scanner)))
    hg_query_scanner_advance (scanner);
  return hg_query_syntax_find_prefix (scanner->text + start, scanner->at - start, prefix);
}

/* > >= < <= =, ≥ ≤ and => =< as well. */
static gboolean
take_comparison (HgQueryScanner *scanner, HgQueryComparison *comparison)
{
  gboolean equal = hg_query_scanner_skip (scanner, '='), more, less;

  more = hg_query_scanner_skip (scanner, '>');
  less = !more && hg_query_scanner_skip (scanner, '<');
  if (!more && !less && !equal)
    {
      equal = TRUE;
      more = hg_query_scanner_skip (scanner, 0x2265) || hg_query_scanner_skip (scanner, 0x2267);
      less = hg_query_scanner_skip (scanner, 0x2264) || hg_query_scanner_skip (scanner, 0x2266);
      if (!more && !less)
        return FALSE;
    }
  else
    equal = equal || hg_query_scanner_skip (scanner, '=');
  if (more)
    *comparison = equal ? HG_QUERY_COMPARISON_GREATER_OR_EQUAL : HG_QUERY_COMPARISON_GREATER;
  else if (less)
    *comparison = equal ? HG_QUERY_COMPARISON_LESS_OR_EQUAL : HG_QUERY_COMPARISON_LESS;
  else
    *comparison = HG_QUERY_COMPARISON_EQUAL;
  return TRUE;
}

/* 金额>10万, with blanks around the sign or not. The scanner stays where it is if it is none. */
static gboolean
take_amount (HgQueryScanner *scanner, HgQueryToken *token)
{
  HgQueryScanner ahead = *scanner;
  HgQueryPrefix prefix;

  if (!take_prefix (&ahead, &prefix) || prefix != HG_QUERY_PREFIX_AMOUNT)
    return FALSE;
  hg_query_scanner_skip_blanks (&ahead);
  if (!take_comparison (&ahead, &token->comparison))
    return FALSE;
  hg_query_scanner_skip_blanks (&ahead);
  token->text = hg_query_scanner_take_word (&ahead);
  if (!hg_query_reading_get_amount (token->text, &token->fen))
    {
      g_clear_pointer (&token->text, g_free);
      return FALSE;
    }
  token->kind = HG_QUERY_TOKEN_AMOUNT;
  token->prefix = prefix;
  *scanner = ahead;
  return TRUE;
}

/* A prefix and its colon. */
static gboolean
take_filter_head (HgQueryScanner *scanner, HgQueryPrefix *prefix)
{
  HgQueryScanner ahead = *scanner;

  if (!take_prefix (&ahead, prefix) || *prefix == HG_QUERY_PREFIX_AMOUNT || !hg_query_scanner_skip (&ahead, ':'))
    return FALSE;
  *scanner = ahead;
  return TRUE;
}

/* Whether what stands there can be the value of a prefix before the blank. */
static gboolean
starts_value (const HgQueryScanner *scanner)
{
  HgQueryScanner ahead = *scanner;
  HgQueryPrefix prefix;
  HgQueryToken token = { 0 };

  if (hg_query_scanner_at_end (scanner) || hg_query_scanner_peek (scanner) == '-' || take_filter_head (&ahead, &prefix))
    return FALSE;
  if (!take_amount (&ahead, &token))
    return TRUE;
  g_free (token.text);
  return FALSE;
}

static gboolean
take_filter (HgQueryScanner *scanner, HgQueryToken *token)
{
  HgQueryScanner ahead;

  if (!take_filter_head (scanner, &token->prefix))
    return FALSE;
  ahead = *scanner;
  hg_query_scanner_skip_blanks (&ahead);
  if (starts_value (&ahead))
    *scanner = ahead;
  token->text = hg_query_scanner_is_quote (scanner) ? hg_query_scanner_take_quoted (scanner)
                                                    : hg_query_scanner_take_word (scanner);
  token->kind = HG_QUERY_TOKEN_FILTER;
  if (token->prefix == HG_QUERY_PREFIX_LAW)
    token->citation = hg_query_reading_dup_citation (token->text);
  token->n_citation = token->citation != NULL ? 1 : 0;
  return TRUE;
}

static void
token_free (gpointer data)
{
  HgQueryToken *token = data;

  g_free (token->text);
  g_free (token->number);
  hg_query_reading_free_citation (token->citation);
  g_free (token);
}

static gboolean
folds_to_nothing (const char *text)
{
  g_autofree char *folded = hg_fold_text (text);

  return *folded == '\0';
}

/* The next token, NULL at the end; what asks for nothing is passed over. */
static HgQueryToken *
take_token (HgQueryScanner *scanner)
{
  while (!hg_query_scanner_at_end (scanner))
    {
      HgQueryToken *token = g_new0 (HgQueryToken, 1);

      hg_query_scanner_skip_blanks (scanner);
      token->start = scanner->at;
      if (hg_query_scanner_skip (scanner, '-'))
        token->excluded = !hg_query_scanner_is_blank (scanner);
      if (!take_amount (scanner, token) && !take_filter (scanner, token))
        {
          token->kind = hg_query_scanner_is_quote (scanner) ? HG_QUERY_TOKEN_PHRASE : HG_QUERY_TOKEN_WORD;
          token->text = token->kind == HG_QUERY_TOKEN_PHRASE ? hg_query_scanner_take_quoted (scanner)
                                                             : hg_query_scanner_take_word (scanner);
        }
      token->end = scanner->at;
      if (token->kind == HG_QUERY_TOKEN_FILTER || !folds_to_nothing (token->text))
        return token;
      token_free (token);
    }
  return NULL;
}

/* Reads a word, and with it the words that follow, as a citation and as a number: as many as possible. */
static void
read_words (GPtrArray *tokens, guint first)
{
  HgQueryToken *token = g_ptr_array_index (tokens, first);
  g_autoptr(GString) joined = g_string_new (token->text);

  for (guint n = 1; token->kind == HG_QUERY_TOKEN_WORD && n <= MOST_JOINED; n++)
    {
      g_autoptr(HgQueryCitation) citation = hg_query_reading_dup_citation (joined->str);
      g_autofree char *number = hg_query_reading_dup_number (joined->str);
      const HgQueryToken *next = first + n < tokens->len ? g_ptr_array_index (tokens, first + n) : NULL;

      /* Behind a blank there is a place of the first word's law, never a name of several words. */
      if (citation != NULL && (n == 1 || (token->citation != NULL ? g_strcmp0 (citation->law, token->citation->law) == 0
                                                                  : citation->law != NULL && strchr (citation->law, ' ') == NULL)))
        {
          hg_query_reading_free_citation (token->citation);
          token->citation = g_steal_pointer (&citation);
          token->n_citation = n;
        }
      if (number != NULL)
        {
          g_free (token->number);
          token->number = g_steal_pointer (&number);
          token->n_number = n;
        }
      if (next == NULL || next->kind != HG_QUERY_TOKEN_WORD || next->excluded || token->excluded)
        return;
      g_string_append_printf (joined, " %s", next->text);
    }
}

/**
 * hg_query_parser_parse:
 * @text: what somebody typed
 *
 * Reads @text as the header of this file says. Never fails.
 *
 * Returns: (transfer full): what it says
 */
HgParsedQuery *
hg_query_parser_parse (const char *text)
{
  HgParsedQuery *parsed = g_new0 (HgParsedQuery, 1);
  HgQueryScanner scanner;
  HgQueryToken *token;

  hg_query_scanner_init (&scanner, text);
  parsed->tokens = g_ptr_array_new_with_free_func (token_free);
  while ((token = take_token (&scanner)) != NULL)
    g_ptr_array_add (parsed->tokens, token);
  for (guint i = 0; i < parsed->tokens->len; i++)
    read_words (parsed->tokens, i);
  return parsed;
}

/**
 * hg_query_parser_free:
 * @parsed: (nullable): a parsed query
 *
 * Frees it.
 */
void
hg_query_parser_free (HgParsedQuery *parsed)
{
  if (parsed == NULL)
    return;
  g_ptr_array_unref (parsed->tokens);
  g_free (parsed);
}

static gboolean
is_filter (const HgQueryToken *token, HgQueryPrefix prefix, const char *folded_value)
{
  g_autofree char *folded = NULL;

  if (token->kind != HG_QUERY_TOKEN_FILTER || token->excluded || token->prefix != prefix)
    return FALSE;
  folded = hg_fold_text (token->text);
  return g_str_equal (folded, folded_value);
}

/**
 * hg_query_parser_has_filter:
 * @text: a query
 * @prefix: a prefix other than the amount
 * @value: a value
 *
 * Returns: whether @text has that filter, written in any way, and does not exclude it
 */
gboolean
hg_query_parser_has_filter (const char *text, HgQueryPrefix prefix, const char *value)
{
  g_autoptr(HgParsedQuery) parsed = hg_query_parser_parse (text);
  g_autofree char *folded = hg_fold_text (value);

  for (guint i = 0; i < parsed->tokens->len; i++)
    if (is_filter (g_ptr_array_index (parsed->tokens, i), prefix, folded))
      return TRUE;
  return FALSE;
}

/* Takes out a filter each time it is there, with the blanks behind it. */
static char *
dup_without (const char *text, HgQueryPrefix prefix, const char *folded_value)
{
  g_autoptr(HgParsedQuery) parsed = hg_query_parser_parse (text);
  GString *left = g_string_new (NULL);
  HgQueryScanner scanner;

  hg_query_scanner_init (&scanner, text);
  for (guint i = 0; i < parsed->tokens->len; i++)
    {
      const HgQueryToken *token = g_ptr_array_index (parsed->tokens, i);

      if (!is_filter (token, prefix, folded_value))
        continue;
      g_string_append_len (left, text + scanner.at, (gssize) (token->start - scanner.at));
      scanner.at = token->end;
      hg_query_scanner_skip_blanks (&scanner);
    }
  g_string_append (left, text + scanner.at);
  return g_string_free (left, FALSE);
}

/* What would close the quote with which @text ends. */
static const char *
get_closing (const char *text)
{
  HgQueryScanner scanner;
  HgQueryToken *token;

  hg_query_scanner_init (&scanner, text);
  while ((token = take_token (&scanner)) != NULL)
    token_free (token);
  return scanner.open == 0 ? "" : scanner.open == 0x300c ? "」" : "\"";
}

/**
 * hg_query_parser_set_filter:
 * @text: a query
 * @prefix: a prefix other than the amount
 * @value: a value; one of marks alone changes nothing
 * @on: whether it is to be there
 *
 * Adds a filter at the end, in the place of that prefix' unfinished one if there is one, or takes it out wherever it is.
 * What is there already, or is not, stays so.
 *
 * Returns: (transfer full): the query that says so
 */
char *
hg_query_parser_set_filter (const char *text, HgQueryPrefix prefix, const char *value, gboolean on)
{
  g_autofree char *folded = hg_fold_text (value);
  g_autofree char *rest = NULL, *filter = NULL;

  if (*folded == '\0' || hg_query_parser_has_filter (text, prefix, value) == on)
    return g_strdup (text);
  if (!on)
    return g_strchomp (dup_without (text, prefix, folded));
  rest = g_strchomp (dup_without (text, prefix, ""));
  filter = hg_query_syntax_spell_filter (prefix, value);
  return *rest == '\0' ? g_steal_pointer (&filter) : g_strdup_printf ("%s%s %s", rest, get_closing (rest), filter);
}

/**
 * hg_query_parser_find_partial:
 * @text: a query
 * @cursor: where the cursor is, in bytes
 *
 * Finds what is being typed: the token in which the cursor is or behind which it stands.
 *
 * Returns: (transfer full): it; an empty one between tokens
 */
HgQueryPartial *
hg_query_parser_find_partial (const char *text, gsize cursor)
{
  g_autofree char *head = g_strndup (text, cursor);
  g_autoptr(HgParsedQuery) whole = hg_query_parser_parse (text);
  g_autoptr(HgParsedQuery) parsed = hg_query_parser_parse (head);
  HgQueryPartial *partial = g_new0 (HgQueryPartial, 1);
  const HgQueryToken *last = parsed->tokens->len > 0 ? g_ptr_array_index (parsed->tokens, parsed->tokens->len - 1) : NULL;

  partial->start = partial->end = strlen (head);
  if (last == NULL || last->end < partial->end)
    {
      partial->text = g_strdup ("");
      return partial;
    }
  partial->start = last->start;
  if (last->excluded)
    partial->start = (gsize) (g_utf8_next_char (text + last->start) - text);
  partial->filter = last->kind == HG_QUERY_TOKEN_FILTER;
  partial->prefix = last->prefix;
  partial->text = g_strdup (last->text);
  /* The rest of the token may stand behind the cursor. */
  for (guint i = 0; i < whole->tokens->len; i++)
    {
      const HgQueryToken *token = g_ptr_array_index (whole->tokens, i);

      if (token->start == last->start)
        partial->end = MAX (partial->end, token->end);
    }
  return partial;
}

/**
 * hg_query_parser_free_partial:
 * @partial: (nullable): what was being typed
 *
 * Frees it.
 */
void
hg_query_parser_free_partial (HgQueryPartial *partial)
{
  if (partial == NULL)
    return;
  g_free (partial->text);
  g_free (partial);
}
