/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-chips"

#include "config.h"

#include "hg-chips.h"

#include "hg-abbreviation.h"
#include "hg-fold.h"
#include "hg-pinyin.h"

#include <glib/gi18n.h>
#include <string.h>

/* More values than these are not looked through; a character more leaves fewer. */
#define MOST_VALUES 12

/* How many filters are offered for a word that is the name of something. */
#define MOST_NAMES 3

static HgChip *
new_chip (char *label, char *hint, char *text, gsize cursor)
{
  HgChip *chip = g_new0 (HgChip, 1);

  chip->label = label;
  chip->hint = hint;
  chip->text = text;
  chip->cursor = (int) g_utf8_strlen (text, (gssize) cursor);
  return chip;
}

void
hg_chips_free_one (HgChip *chip)
{
  g_free (chip->label);
  g_free (chip->hint);
  g_free (chip->text);
  g_free (chip);
}

/* @text with @filler in the place of the bytes from @start to @end, and a blank after it, for what one types next. */
static char *
replace (const char *text, gsize start, gsize end, const char *filler, gsize *cursor)
{
  const char *rest = text + end;
  const char *blank = *rest != ' ' ? " " : "";
  char *replaced = g_strdup_printf ("%.*s%s%s%s", (int) start, text, filler, blank, rest);

  *cursor = start + strlen (filler) + 1;
  return replaced;
}

/* What stands in the text: a click takes it out. What is still being typed is none of them. */
static void
add_active (GPtrArray *chips, const char *text, gsize typed)
{
  g_autoptr(HgParsedQuery) parsed = hg_query_parser_parse (text);

  for (guint i = 0; i < parsed->tokens->len; i++)
    {
      const HgQueryToken *token = g_ptr_array_index (parsed->tokens, i);
      gsize end = token->end;
      char *without;
      HgChip *chip;

      if ((token->kind != HG_QUERY_TOKEN_FILTER && token->kind != HG_QUERY_TOKEN_AMOUNT) || *token->text == '\0'
          || token->end == typed)
        continue;
      while (text[end] == ' ')
        end++;
      without = g_strdup_printf ("%.*s%s", (int) token->start, text, text + end);
      chip = new_chip (g_strndup (text + token->start, token->end - token->start), g_strdup (_("Take this filter out")),
                       without, token->start);
      chip->is_active = TRUE;
      g_ptr_array_add (chips, chip);
    }
}

static int
compare_counts (gconstpointer a, gconstpointer b)
{
  const HgFacetValue *first = *(HgFacetValue *const *) a, *second = *(HgFacetValue *const *) b;

  return first->count != second->count ? (first->count < second->count ? 1 : -1) : strcmp (first->value, second->value);
}

static gboolean
matches (const char *folded, const char *name)
{
  g_autofree char *folded_name = hg_fold_text (name);
  gsize start, end;

  return *folded == '\0' || strstr (folded_name, folded) != NULL || hg_pinyin_matches (folded, name, &start, &end) ||
         hg_abbreviation_matches (folded, folded_name);
}

/* Whether what is typed behind a prefix is a value as it stands: there is nothing to offer then. */
static gboolean
is_whole (const HgQueryPartial *partial, HgFacetKind facet, const HgVocabulary *vocabulary, GPtrArray *counts)
{
  g_autofree char *folded = hg_fold_text (partial->text);

  for (guint i = 0; i < counts->len; i++)
    {
      const HgFacetValue *value = g_ptr_array_index (counts, i);
      g_autofree char *name = value->facet == facet ? hg_facet_dup_name (vocabulary, facet, value->value) : NULL;
      g_autofree char *folded_name = name != NULL ? hg_fold_text (name) : NULL;

      if (g_strcmp0 (folded, folded_name) == 0)
        return TRUE;
    }
  return FALSE;
}

/* The values that go on from what is typed behind a prefix, those that leave most first. */
static void
add_values (GPtrArray *chips, const char *text, const HgQueryPartial *partial, HgFacetKind facet,
            const HgVocabulary *vocabulary, GPtrArray *counts)
{
  g_autofree char *folded = hg_fold_text (partial->text);
  g_autoptr(GPtrArray) sorted = g_ptr_array_new ();
  guint n = 0;

  for (guint i = 0; i < counts->len; i++)
    if (((HgFacetValue *) g_ptr_array_index (counts, i))->facet == facet)
      g_ptr_array_add (sorted, g_ptr_array_index (counts, i));
  g_ptr_array_sort (sorted, compare_counts);
  for (guint i = 0; i < sorted->len && n < MOST_VALUES; i++)
    {
      const HgFacetValue *value = g_ptr_array_index (sorted, i);
      g_autofree char *name = hg_facet_dup_name (vocabulary, facet, value->value);
      g_autofree char *filter = hg_query_syntax_spell_filter (partial->prefix, name);
      gsize cursor;
      char *filled;

      if (value->count == 0 || !matches (folded, name))
        continue;
      filled = replace (text, partial->start, partial->end, filter, &cursor);
      g_ptr_array_add (chips, new_chip (g_strdup_printf ("%s %u", name, value->count), g_strdup (filter), filled, cursor));
      n++;
    }
}

static void
add_name (GPtrArray *chips, const char *text, const HgQueryPartial *partial, HgQueryPrefix prefix, const char *name,
          const char *word)
{
  g_autofree char *folded = hg_fold_text (name);
  g_autofree char *filter = hg_query_syntax_spell_filter (prefix, name);
  gsize cursor;
  char *filled;

  if (chips->len >= MOST_NAMES || strstr (folded, word) == NULL)
    return;
  filled = replace (text, partial->start, partial->end, filter, &cursor);
  g_ptr_array_add (chips, new_chip (g_strdup (filter), g_strdup (_("Narrow the list by it")), filled, cursor));
}

/* A word that is part of the name of a field, a department, an industry or a law may be meant as one. */
static void
add_names (GPtrArray *chips, const char *text, const HgQueryPartial *partial, const HgVocabulary *vocabulary)
{
  static const struct { HgTermKind kind; HgQueryPrefix prefix; } kinds[] = {
    { HG_TERM_FIELD, HG_QUERY_PREFIX_FIELD }, { HG_TERM_INDUSTRY, HG_QUERY_PREFIX_INDUSTRY },
    { HG_TERM_DEPARTMENT, HG_QUERY_PREFIX_DEPARTMENT },
  };
  g_autofree char *word = hg_fold_text (partial->text);
  g_autoptr(GPtrArray) found = g_ptr_array_new ();
  GPtrArray *laws = hg_vocabulary_get_laws (vocabulary);

  if (g_utf8_strlen (word, -1) < 2)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GPtrArray *terms = hg_vocabulary_get_terms (vocabulary, kinds[i].kind);

      for (guint j = 0; j < terms->len; j++)
        add_name (found, text, partial, kinds[i].prefix, ((HgTerm *) g_ptr_array_index (terms, j))->name, word);
    }
  for (guint i = 0; i < laws->len; i++)
    add_name (found, text, partial, HG_QUERY_PREFIX_LAW, ((HgLaw *) g_ptr_array_index (laws, i))->short_title, word);
  g_ptr_array_extend_and_steal (chips, g_steal_pointer (&found));
}

static char *
dup_example (HgQueryPrefix prefix, const HgVocabulary *vocabulary)
{
  GPtrArray *laws = hg_vocabulary_get_laws (vocabulary);
  GPtrArray *terms = NULL;
  HgFacetKind facet = HG_FACET_FIELD;
  const char *value = "";
  g_autofree char *name = NULL;

  hg_facet_find (prefix, &facet);
  if (prefix == HG_QUERY_PREFIX_FIELD)
    terms = hg_vocabulary_get_terms (vocabulary, HG_TERM_FIELD);
  else if (prefix == HG_QUERY_PREFIX_DEPARTMENT)
    terms = hg_vocabulary_get_terms (vocabulary, HG_TERM_DEPARTMENT);
  else if (prefix == HG_QUERY_PREFIX_INDUSTRY)
    terms = hg_vocabulary_get_terms (vocabulary, HG_TERM_INDUSTRY);
  else if (prefix == HG_QUERY_PREFIX_LAW && laws->len > 0)
    value = ((HgLaw *) g_ptr_array_index (laws, 0))->id;
  else
    value = prefix == HG_QUERY_PREFIX_RISK ? "high" : prefix == HG_QUERY_PREFIX_OUTCOME ? "no-penalty" : "shall";
  if (terms != NULL && terms->len > 0)
    value = ((HgTerm *) g_ptr_array_index (terms, 0))->id;
  name = hg_facet_dup_name (vocabulary, facet, value);
  return hg_query_syntax_spell_filter (prefix, name);
}

/* A prefix to go on from: behind what is typed, whatever that is. */
static void
add_prefixes (GPtrArray *chips, const char *text, const HgVocabulary *vocabulary)
{
  const char *blank = *text != '\0' && !g_str_has_suffix (text, " ") ? " " : "";

  for (int prefix = 0; prefix < HG_QUERY_N_PREFIXES; prefix++)
    {
      gboolean is_amount = prefix == HG_QUERY_PREFIX_AMOUNT;
      char *label = g_strdup_printf ("%s%s", hg_query_syntax_get_name ((HgQueryPrefix) prefix), is_amount ? ">" : ":");
      g_autofree char *example = is_amount ? g_strdup_printf ("%s%s", label, C_("amount", "10000"))
                                           : dup_example ((HgQueryPrefix) prefix, vocabulary);
      char *typed = g_strdup_printf ("%s%s%s", text, blank, label);

      g_ptr_array_add (chips, new_chip (label, g_strdup_printf (_("For example: %s"), example), typed, strlen (typed)));
    }
}

/* Behind "amount>": sums that tell one class of fines from another. */
static gboolean
add_amounts (GPtrArray *chips, const char *text, const HgQueryPartial *partial)
{
  const char *amounts[] = { C_("amount", "10000"), C_("amount", "100000"), C_("amount", "1000000") };
  g_autofree char *start = g_strdup_printf ("%s>", hg_query_syntax_get_name (HG_QUERY_PREFIX_AMOUNT));

  if (!g_str_equal (partial->text, start))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    {
      g_autofree char *filter = g_strconcat (start, amounts[i], NULL);
      gsize cursor;
      char *filled = replace (text, partial->start, partial->end, filter, &cursor);

      g_ptr_array_add (chips, new_chip (g_strdup (filter), g_strdup (_("The highest fine, in yuan")), filled, cursor));
    }
  return TRUE;
}

/**
 * hg_chips_find_facet:
 * @text: what is typed
 * @cursor: where, in bytes
 * @facet: (out): what the prefix there narrows by
 *
 * Returns: whether the cursor stands behind a facet's prefix
 */
gboolean
hg_chips_find_facet (const char *text, gsize cursor, HgFacetKind *facet)
{
  HgQueryPartial *partial = hg_query_parser_find_partial (text, cursor);
  gboolean found = partial->filter && hg_facet_find (partial->prefix, facet);

  hg_query_parser_free_partial (partial);
  return found;
}

/**
 * hg_chips_create:
 * @text: what is typed
 * @cursor: where, in bytes
 * @vocabulary: the edition's words
 * @counts: (nullable) (element-type HgFacetValue): of the facet that hg_chips_find_facet() gave, once they are known
 *
 * What could be typed next: behind a prefix its values; else the filters that stand in the text, those that the word at the
 * cursor may be meant as, and the prefixes.
 *
 * Returns: (transfer full) (element-type HgChip): the chips
 */
GPtrArray *
hg_chips_create (const char *text, gsize cursor, const HgVocabulary *vocabulary, GPtrArray *counts)
{
  GPtrArray *chips = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_chips_free_one);
  HgQueryPartial *partial = hg_query_parser_find_partial (text, cursor);
  HgFacetKind facet;
  gboolean is_typed = partial->filter && hg_facet_find (partial->prefix, &facet)
                      && (counts == NULL || !is_whole (partial, facet, vocabulary, counts));

  add_active (chips, text, is_typed ? partial->end : G_MAXSIZE);
  if (is_typed)
    {
      if (counts != NULL)
        add_values (chips, text, partial, facet, vocabulary, counts);
    }
  else if (!add_amounts (chips, text, partial))
    {
      if (!partial->filter)
        add_names (chips, text, partial, vocabulary);
      add_prefixes (chips, text, vocabulary);
    }
  hg_query_parser_free_partial (partial);
  return chips;
}

/**
 * hg_chips_equal:
 * @a: (element-type HgChip): chips
 * @b: (element-type HgChip): others
 *
 * Returns: whether they look the same and do the same
 */
gboolean
hg_chips_equal (GPtrArray *a, GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    {
      const HgChip *first = g_ptr_array_index (a, i), *second = g_ptr_array_index (b, i);

      if (!g_str_equal (first->label, second->label) || !g_str_equal (first->text, second->text)
          || first->cursor != second->cursor || first->is_active != second->is_active)
        return FALSE;
    }
  return TRUE;
}
