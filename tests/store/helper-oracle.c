/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "helper-oracle"

#include "config.h"

#include "helper-oracle.h"

#include <string.h>

#include "hg-fold.h"
#include "hg-pinyin.h"
#include "hg-query-parser.h"

#define NOT_FOUND 9

/* Values of filters as people write them, and the nicks that they mean. */
static const struct
{
  HgQueryPrefix prefix;
  HgFacetKind facet;
  const char *value;
  const char *nicks;
} codes[] = {
  { HG_QUERY_PREFIX_RISK, HG_FACET_RISK, "高", "high" },
  { HG_QUERY_PREFIX_RISK, HG_FACET_RISK, "low", "low" },
  { HG_QUERY_PREFIX_RISK, HG_FACET_RISK, "什么", "" },
  { HG_QUERY_PREFIX_OUTCOME, HG_FACET_OUTCOME, "不予", "no-penalty no-fine no-coercion" },
  { HG_QUERY_PREFIX_OUTCOME, HG_FACET_OUTCOME, "从轻处罚", "lighter" },
  { HG_QUERY_PREFIX_OUTCOME, HG_FACET_OUTCOME, "mitigated", "mitigated" },
  { HG_QUERY_PREFIX_FORCE, HG_FACET_FORCE, "应当", "shall" },
  { HG_QUERY_PREFIX_FORCE, HG_FACET_FORCE, "ky", "may" },
};
static const char *const term_values[] = { "t-1", "消防安全", "安全", "银", "ab", "xfaq", "没有", "消安", "安消" };
static const char *const law_values[] = { "law-2", "消防法", "旧银行法12", "法", "xff", "没有", "消防法1", "法12条" };

static gboolean
is_named (const char *folded, const char *name, gboolean whole)
{
  g_autofree char *own = hg_fold_text (name);
  gboolean letters = strpbrk (folded, "abcdefghijklmnopqrstuvwxyz") != NULL;

  if (whole)
    return g_str_equal (own, folded);
  return strstr (own, folded) != NULL || (letters && hg_pinyin_matches (folded, name, NULL, NULL));
}

/* Whether all characters of a word that has no letters stand in a name, in their order. */
static gboolean
is_short_for (const char *folded, const char *name)
{
  g_autofree char *own = hg_fold_text (name);
  const char *at = own;

  for (const char *p = folded; *p != '\0' && at != NULL; p = g_utf8_next_char (p))
    {
      at = (guchar) *p >= 0x80 ? g_utf8_strchr (at, -1, g_utf8_get_char (p)) : NULL;
      at = at != NULL ? g_utf8_next_char (at) : NULL;
    }
  return at != NULL && g_utf8_strlen (folded, -1) >= 2;
}

static gboolean
law_is_named (const HgLaw *law, const char *name, gboolean whole)
{
  g_autofree char *folded = hg_fold_text (name);

  if (*folded == '\0')
    return FALSE;
  for (guint i = 0; i < law->formers->len; i++)
    if (is_named (folded, law->formers->pdata[i], whole))
      return TRUE;
  return is_named (folded, law->title, whole) || is_named (folded, law->short_title, whole) ||
         (whole && g_str_equal (law->id, name));
}

/* Whether a name means a law: the whole of a name, or else a part where no law has that for its whole name. */
static gboolean
means_law (HelperCatalog *catalog, const char *name, const char *id)
{
  GPtrArray *laws = hg_vocabulary_get_laws (catalog->vocabulary);
  gboolean any_whole = FALSE;

  for (guint i = 0; i < laws->len; i++)
    any_whole = any_whole || law_is_named (laws->pdata[i], name, TRUE);
  return law_is_named (hg_vocabulary_get_law (catalog->vocabulary, id), name, any_whole);
}

static gboolean
names_law (HelperCatalog *catalog, const char *name)
{
  GPtrArray *laws = hg_vocabulary_get_laws (catalog->vocabulary);

  for (guint i = 0; i < laws->len; i++)
    if (means_law (catalog, name, ((HgLaw *) laws->pdata[i])->id))
      return TRUE;
  return FALSE;
}

static gboolean
is_known (HelperCatalog *catalog, const HgQueryCitation *citation)
{
  return citation->law == NULL || names_law (catalog, citation->law);
}

/* Whether the words that make a citation together are one: behind a blank, the number is a place only in what is a law's name,
   to which 法 may be missing, or ends like one, or its pinyin. */
static gboolean
is_citation (HelperCatalog *catalog, const HgQueryToken *token)
{
  g_autoptr (HgQueryCitation) alone = hg_query_reading_dup_citation (token->text);
  GPtrArray *laws = hg_vocabulary_get_laws (catalog->vocabulary);
  g_autofree char *folded = NULL;
  g_autofree char *longer = NULL;

  if (token->citation == NULL || token->n_citation < 2 || !is_known (catalog, token->citation))
    return FALSE;
  if (alone != NULL || token->citation->law == NULL)
    return TRUE;
  folded = hg_fold_text (token->citation->law);
  longer = g_strconcat (folded, "法", NULL);
  for (guint i = 0; i < laws->len; i++)
    if (law_is_named (laws->pdata[i], folded, TRUE) || law_is_named (laws->pdata[i], longer, TRUE))
      return TRUE;
  return strpbrk (folded, "abcdefghijklmnopqrstuvwxyz") != NULL ||
         g_regex_match_simple ("..(法|条例|法典|规定|办法|细则)$", folded, 0, 0);
}

static gboolean
cites (HelperCatalog *catalog, const HelperDoc *doc, const HgQueryCitation *citation)
{
  for (guint i = 0; i < doc->cites->len; i++)
    {
      const HgCitation *cite = doc->cites->pdata[i];

      if ((citation->law == NULL || means_law (catalog, citation->law, cite->law)) &&
          g_str_equal (cite->article, citation->article) &&
          (citation->paragraph == 0 || citation->paragraph == cite->paragraph) &&
          (citation->item == 0 || citation->item == cite->item))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_name (HelperCatalog *catalog, const HelperDoc *doc, const char *folded)
{
  for (guint i = 0; i < doc->names->len; i++)
    if (is_named (folded, doc->names->pdata[i], FALSE))
      return TRUE;
  for (guint i = 0; i < doc->cites->len; i++)
    if (law_is_named (hg_vocabulary_get_law (catalog->vocabulary, ((HgCitation *) doc->cites->pdata[i])->law), folded, FALSE))
      return TRUE;
  return FALSE;
}

/* The highest level at which a document has a word. */
static guint
find_level (HelperCatalog *catalog, const HelperDoc *doc, const HgQueryToken *token, gboolean by_number)
{
  g_autofree char *folded = hg_fold_text (token->text);
  gboolean word = token->kind == HG_QUERY_TOKEN_WORD;

  if (word && is_named (folded, doc->title, FALSE))
    return 0;
  if (by_number)
    return 0;
  for (guint level = 0; level < HELPER_N_LEVELS; level++)
    if (doc->folded[level] != NULL && strstr (doc->folded[level], folded) != NULL)
      return level;
  if (word && (has_name (catalog, doc, folded) || (token->citation != NULL && token->n_citation == 1 &&
                                                   is_known (catalog, token->citation) && cites (catalog, doc, token->citation))))
    return HELPER_N_LEVELS - 1;
  return NOT_FOUND;
}

static gboolean
has_value (HelperCatalog *catalog, const HelperDoc *doc, const HgQueryToken *token, HgFacetKind facet)
{
  const GPtrArray *values = doc->values[facet];
  gboolean any_whole = FALSE, any_part = FALSE, has = FALSE, any = FALSE;
  g_autofree char *folded = hg_fold_text (token->text);
  GPtrArray *all;

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (codes[i].prefix == token->prefix && g_str_equal (codes[i].value, token->text))
      {
        g_auto (GStrv) nicks = g_strsplit (codes[i].nicks, " ", -1);

        return values->len > 0 && g_strv_contains ((const char *const *) nicks, values->pdata[0]);
      }
  if (facet == HG_FACET_LAW)
    {
      if (token->citation != NULL && !names_law (catalog, token->text))
        return cites (catalog, doc, token->citation);
      for (guint i = 0; i < values->len; i++)
        has = has || means_law (catalog, token->text, values->pdata[i]);
      return has;
    }
  all = hg_vocabulary_get_terms (catalog->vocabulary, facet == HG_FACET_FIELD      ? HG_TERM_FIELD
                                                      : facet == HG_FACET_INDUSTRY ? HG_TERM_INDUSTRY
                                                                                   : HG_TERM_DEPARTMENT);
  for (guint i = 0; i < all->len; i++)
    {
      g_autofree char *id = hg_fold_text (((HgTerm *) all->pdata[i])->id);

      any_whole = any_whole || is_named (folded, ((HgTerm *) all->pdata[i])->name, TRUE) || g_str_equal (id, folded);
      any_part = any_part || is_named (folded, ((HgTerm *) all->pdata[i])->name, FALSE);
    }
  for (guint i = 0; i < all->len; i++)
    {
      const HgTerm *term = all->pdata[i];
      g_autofree char *id = hg_fold_text (term->id);
      gboolean meant = is_named (folded, term->name, any_whole) || (any_whole && g_str_equal (id, folded)) ||
                       (!any_whole && !any_part && is_short_for (folded, term->name));

      any = any || meant;
      for (guint j = 0; j < values->len && meant; j++)
        has = has || g_str_equal (values->pdata[j], term->id);
    }
  return has || (any && facet == HG_FACET_INDUSTRY && doc->every_trade);
}

static gboolean
compares (const HgQueryToken *token, gint64 fine)
{
  switch (token->comparison)
    {
    case HG_QUERY_COMPARISON_EQUAL:
      return fine == token->fen;
    case HG_QUERY_COMPARISON_LESS:
      return fine < token->fen;
    case HG_QUERY_COMPARISON_LESS_OR_EQUAL:
      return fine <= token->fen;
    case HG_QUERY_COMPARISON_GREATER:
      return fine > token->fen;
    case HG_QUERY_COMPARISON_GREATER_OR_EQUAL:
      return fine >= token->fen;
    }
  g_assert_not_reached ();
}

static const HgFacetKind facets[] = {
  [HG_QUERY_PREFIX_FIELD] = HG_FACET_FIELD,
  [HG_QUERY_PREFIX_DEPARTMENT] = HG_FACET_DEPARTMENT,
  [HG_QUERY_PREFIX_INDUSTRY] = HG_FACET_INDUSTRY,
  [HG_QUERY_PREFIX_RISK] = HG_FACET_RISK,
  [HG_QUERY_PREFIX_OUTCOME] = HG_FACET_OUTCOME,
  [HG_QUERY_PREFIX_FORCE] = HG_FACET_FORCE,
  [HG_QUERY_PREFIX_LAW] = HG_FACET_LAW,
};

/* Which facets a kind has. */
static gboolean
has_facet (HgItemKind kind, HgFacetKind facet)
{
  if (facet == HG_FACET_FIELD || facet == HG_FACET_LAW)
    return TRUE;
  return (kind == HG_ITEM_RULE) == (facet == HG_FACET_OUTCOME || facet == HG_FACET_FORCE);
}

static gboolean
passes_filters (HelperCatalog *catalog, HgItemKind kind, const HelperDoc *doc, const HgParsedQuery *parsed, int without)
{
  gboolean asked[HG_N_FACETS] = { FALSE }, met[HG_N_FACETS] = { FALSE };

  for (guint i = 0; i < parsed->tokens->len; i++)
    {
      const HgQueryToken *token = parsed->tokens->pdata[i];
      HgFacetKind facet;

      if (token->kind == HG_QUERY_TOKEN_AMOUNT &&
          (kind == HG_ITEM_MATTER ? compares (token, doc->fine) : FALSE) == token->excluded)
        return FALSE;
      if (token->kind != HG_QUERY_TOKEN_FILTER || *token->text == '\0')
        continue;
      facet = facets[token->prefix];
      if (token->excluded)
        {
          if (has_facet (kind, facet) && has_value (catalog, doc, token, facet))
            return FALSE;
          continue;
        }
      if (!has_facet (kind, facet))
        return FALSE;
      asked[facet] = TRUE;
      met[facet] = met[facet] || has_value (catalog, doc, token, facet);
    }
  for (int facet = 0; facet < HG_N_FACETS; facet++)
    if (asked[facet] && !met[facet] && facet != without)
      return FALSE;
  return TRUE;
}

/* Whether a token, alone or with its neighbours, is the document's number. */
static gboolean
has_number (const HelperDoc *doc, const HgParsedQuery *parsed, guint position)
{
  for (guint i = 0; i <= position; i++)
    {
      const HgQueryToken *token = parsed->tokens->pdata[i];

      if (token->number != NULL && i + token->n_number > position &&
          hg_query_reading_number_matches (token->number, doc->number))
        return TRUE;
    }
  return FALSE;
}

/* Gives the level of a hit; a document that is found by its number is above all. */
static gboolean
is_hit (HelperCatalog *catalog, HgItemKind kind, const HelperDoc *doc, const HgParsedQuery *parsed, int without, guint *rank)
{
  guint level = 0;
  gboolean by_number = FALSE;

  for (guint i = 0; i < parsed->tokens->len; i++)
    {
      const HgQueryToken *token = parsed->tokens->pdata[i];
      gboolean its_number = has_number (doc, parsed, i);
      guint its_level;

      if (token->kind != HG_QUERY_TOKEN_WORD && token->kind != HG_QUERY_TOKEN_PHRASE)
        continue;
      if (is_citation (catalog, token))
        {
          its_level = its_number ? 0 : cites (catalog, doc, token->citation) ? HELPER_N_LEVELS - 1
                                                                             : NOT_FOUND;
          i += token->n_citation - 1;
        }
      else
        its_level = find_level (catalog, doc, token, its_number);
      if ((its_level != NOT_FOUND) == token->excluded)
        return FALSE;
      if (token->excluded)
        continue;
      level = MAX (level, its_level);
      by_number = by_number || its_number;
    }
  *rank = by_number ? 0 : 2 + level * 2 + doc->general;
  return passes_filters (catalog, kind, doc, parsed, without);
}

typedef struct
{
  HgSort sort;
  const HelperDoc *doc;
  guint rank;
  guint32 key;
} Hit;

static int
compare_titles (const char *p, const char *q)
{
  for (guint i = 0; i < 32; i++, p = g_utf8_next_char (p), q = g_utf8_next_char (q))
    {
      guint16 rank, other;

      if (*p == '\0' || *q == '\0')
        return (*p != '\0') - (*q != '\0');
      rank = hg_pinyin_get_rank (g_utf8_get_char (p));
      other = hg_pinyin_get_rank (g_utf8_get_char (q));
      if (rank != other)
        return rank < other ? -1 : 1;
    }
  return 0;
}

static int
compare_hits (gconstpointer a, gconstpointer b)
{
  const Hit *first = a, *second = b;
  int order = 0;

  if (first->sort == HG_SORT_RELEVANCE)
    order = (first->rank > second->rank) - (first->rank < second->rank);
  else if (first->sort == HG_SORT_TITLE)
    order = compare_titles (first->doc->title, second->doc->title);
  else if (first->sort == HG_SORT_RISK)
    order = second->doc->risk - first->doc->risk;
  else if (first->sort == HG_SORT_FINE)
    order = (first->doc->fine < second->doc->fine) - (first->doc->fine > second->doc->fine);
  return order != 0 ? order : first->key < second->key ? -1
                                                       : 1;
}

GArray *
helper_oracle_find (HelperCatalog *catalog, const HgQuery *query)
{
  g_autoptr (HgParsedQuery) parsed = hg_query_parser_parse (query->text);
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (Hit));
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; i < catalog->docs[query->kind]->len; i++)
    {
      Hit hit = { query->sort, catalog->docs[query->kind]->pdata[i], 0, i + 1 };

      if (is_hit (catalog, query->kind, hit.doc, parsed, -1, &hit.rank))
        g_array_append_val (hits, hit);
    }
  g_array_sort (hits, compare_hits);
  for (guint i = 0; i < hits->len; i++)
    g_array_append_val (keys, g_array_index (hits, Hit, i).key);
  return keys;
}

guint
helper_oracle_count (HelperCatalog *catalog, const HgQuery *query, HgFacetKind facet, const char *value)
{
  g_autoptr (HgParsedQuery) parsed = hg_query_parser_parse (query->text);
  guint count = 0;

  for (guint i = 0; i < catalog->docs[query->kind]->len; i++)
    {
      const HelperDoc *doc = catalog->docs[query->kind]->pdata[i];
      gboolean has = facet == HG_FACET_INDUSTRY && doc->every_trade;
      guint rank;

      for (guint j = 0; j < doc->values[facet]->len; j++)
        has = has || g_str_equal (doc->values[facet]->pdata[j], value);
      count += has && is_hit (catalog, query->kind, doc, parsed, (int) facet, &rank);
    }
  return count;
}

/* Random queries */

static const char *
pick_text (HelperCatalog *catalog, GRand *dice, HgItemKind kind)
{
  const HelperDoc *doc = catalog->docs[kind]->pdata[g_rand_int_range (dice, 0, (gint32) catalog->docs[kind]->len)];
  const char *texts[] = { doc->title, doc->number, doc->folded[1], doc->folded[2] };
  const char *text = texts[g_rand_int_range (dice, 0, G_N_ELEMENTS (texts))];

  return text != NULL ? text : doc->title;
}

/* A part of some text of one to eight characters, without what parts words unless it is a phrase. */
static char *
dup_part (HelperCatalog *catalog, GRand *dice, HgItemKind kind, gboolean phrase)
{
  const char *text = pick_text (catalog, dice, kind);
  glong length = g_utf8_strlen (text, -1);
  glong start = g_rand_int_range (dice, 0, (gint32) length);
  g_autofree char *part = g_utf8_substring (text, start, MIN (length, start + g_rand_int_range (dice, 1, 9)));

  return phrase ? g_strdelimit (g_steal_pointer (&part), "\"\x1f", ' ') : g_strdelimit (g_steal_pointer (&part), " \x1f-\":<>", 'a');
}

static char *
dup_initials (HelperCatalog *catalog, GRand *dice, HgItemKind kind)
{
  g_autofree char *part = dup_part (catalog, dice, kind, FALSE);
  GString *initials = g_string_new (NULL);

  for (const char *p = part; *p != '\0'; p = g_utf8_next_char (p))
    {
      char letters[HG_PINYIN_MOST_INITIALS];
      guint n = hg_pinyin_get_initials (g_utf8_get_char (p), letters);

      if (n > 0 && g_rand_int_range (dice, 0, 5) > 0)
        g_string_append_c (initials, letters[g_rand_int_range (dice, 0, (gint32) n)]);
      else
        g_string_append_unichar (initials, g_utf8_get_char (p));
    }
  return g_string_free (initials, FALSE);
}

static char *
dup_filter (GRand *dice)
{
  static const char *const names[] = { "领域", "部门", "行业" };
  static const char *const comparisons[] = { ">", ">=", "<", "<=", "=" };
  guint code = (guint) g_rand_int_range (dice, 0, G_N_ELEMENTS (codes));

  switch (g_rand_int_range (dice, 0, 4))
    {
    case 0:
      return g_strdup_printf ("%s:%s", hg_query_syntax_get_name (codes[code].prefix), codes[code].value);
    case 1:
      return g_strdup_printf ("金额%s%d", comparisons[g_rand_int_range (dice, 0, 5)], g_rand_int_range (dice, 0, 20) * 1000);
    case 2:
      return g_strdup_printf ("法:%s", law_values[g_rand_int_range (dice, 0, G_N_ELEMENTS (law_values))]);
    default:
      return g_strdup_printf ("%s:%s", names[g_rand_int_range (dice, 0, 3)],
                              term_values[g_rand_int_range (dice, 0, G_N_ELEMENTS (term_values))]);
    }
}

static char *
dup_word (HelperCatalog *catalog, GRand *dice, HgItemKind kind)
{
  static const char *const fixed[] = { "消防法1", "法 12条", "12条1款", "1条1项", "ab 3", "b 12", "2-1", "yh 7", "第2-1条", "没有", "，" };
  g_autofree char *part = NULL;

  switch (g_rand_int_range (dice, 0, 8))
    {
    case 0:
      return dup_initials (catalog, dice, kind);
    case 1:
      return g_strdup (fixed[g_rand_int_range (dice, 0, G_N_ELEMENTS (fixed))]);
    case 2:
      return dup_filter (dice);
    case 3:
      part = dup_part (catalog, dice, kind, TRUE);
      return g_strdup_printf ("\"%s\"", part);
    case 4:
      return helper_catalog_dup_text (dice, 1, 3);
    default:
      return dup_part (catalog, dice, kind, FALSE);
    }
}

char *
helper_oracle_dup_query (HelperCatalog *catalog, GRand *dice, HgItemKind kind)
{
  GString *text = g_string_new (NULL);

  for (int n = g_rand_int_range (dice, 0, 4); n >= 0; n--)
    {
      g_autofree char *word = dup_word (catalog, dice, kind);

      g_string_append_printf (text, "%s%s ", g_rand_int_range (dice, 0, 8) == 0 ? "-" : "", word);
    }
  return g_string_free (text, FALSE);
}
