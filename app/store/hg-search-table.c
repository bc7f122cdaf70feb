/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-table"

#include "config.h"

#include "hg-search-table.h"

#include <string.h>

#include "hg-enum.h"
#include "hg-error.h"
#include "hg-fold.h"
#include "hg-item.h"
#include "hg-types-enums.h"

/*
 * A scan of the folded texts: exact for every substring of one character or more. A query becomes one SELECT whose
 * conditions are taken from the fixed texts below, with everything that people typed bound as a parameter.
 */

#define INSERT "INSERT INTO search_text (kind, item, title, body) VALUES (?,?,?,?)"

static void
append_cites (GString *text, GPtrArray *cites, HgVocabulary *vocabulary)
{
  for (guint i = 0; i < cites->len; i++)
    {
      const HgCitation *cite = g_ptr_array_index (cites, i);
      const HgLaw *law = hg_vocabulary_get_law (vocabulary, cite->law);

      if (law != NULL)
        g_string_append_printf (text, "%s%s\n%s第%s条\n", law->title, cite->article, law->short_title, cite->article);
    }
}

static void
append_line (GString *text, const char *line)
{
  if (line != NULL)
    g_string_append_printf (text, "%s\n", line);
}

static gboolean
insert (HgDb *db, HgItemKind kind, gint64 key, const char *number, const char *title, GString *body, GError **error)
{
  g_autofree char *head = g_strdup_printf ("%s\n%s", number, title);
  g_autofree char *folded_head = hg_fold_text (head);
  g_autofree char *folded_body = hg_fold_text (body->str);

  return hg_statement_insert (hg_db_prepare (db, INSERT, error), error, "iltt", (int) kind, key, folded_head, folded_body);
}

/**
 * hg_search_table_insert_matter:
 * @db: a new edition
 * @matter: a matter
 * @key: its key
 * @vocabulary: the edition's vocabulary
 * @error: a failure
 *
 * Makes all that a reader sees of @matter findable.
 *
 * Returns: whether it was written
 */
gboolean
hg_search_table_insert_matter (HgDb *db, const HgMatter *matter, gint64 key, HgVocabulary *vocabulary, GError **error)
{
  g_autoptr(GString) body = g_string_new (NULL);

  for (guint i = 0; i < matter->violations->len; i++)
    append_line (body, g_ptr_array_index (matter->violations, i));
  append_cites (body, matter->obligations, vocabulary);
  for (guint i = 0; i < matter->liabilities->len; i++)
    {
      const HgLiability *liability = g_ptr_array_index (matter->liabilities, i);

      append_line (body, liability->digest);
      append_cites (body, liability->cites, vocabulary);
    }
  for (guint i = 0; i < matter->advice->len; i++)
    append_line (body, ((HgParagraph *) g_ptr_array_index (matter->advice, i))->text);
  append_line (body, hg_vocabulary_get_name (vocabulary, HG_TERM_FIELD, matter->field));
  append_line (body, hg_vocabulary_get_name (vocabulary, HG_TERM_DEPARTMENT, matter->department));
  for (char **id = matter->industries; *id != NULL; id++)
    append_line (body, hg_vocabulary_get_name (vocabulary, HG_TERM_INDUSTRY, *id));
  append_line (body, matter->code);
  return insert (db, HG_ITEM_MATTER, key, matter->number, matter->title, body, error);
}

/**
 * hg_search_table_insert_rule:
 * @db: a new edition
 * @rule: a rule
 * @key: its key
 * @vocabulary: the edition's vocabulary
 * @error: a failure
 *
 * Makes all that a reader sees of @rule findable, its questions too.
 *
 * Returns: whether it was written
 */
gboolean
hg_search_table_insert_rule (HgDb *db, const HgRule *rule, gint64 key, HgVocabulary *vocabulary, GError **error)
{
  g_autoptr(GString) body = g_string_new (NULL);
  g_autoptr(GHashTable) facts = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer id;

  append_line (body, rule->digest);
  append_line (body, rule->spared_digest);
  append_line (body, rule->follow_up);
  append_cites (body, rule->basis, vocabulary);
  append_cites (body, rule->spared, vocabulary);
  append_line (body, hg_vocabulary_get_name (vocabulary, HG_TERM_FIELD, rule->field));
  hg_condition_add_facts (rule->when, facts);
  if (rule->unless != NULL)
    hg_condition_add_facts (rule->unless, facts);
  g_hash_table_iter_init (&iter, facts);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      const HgFact *fact = hg_vocabulary_get_fact (vocabulary, id);

      append_line (body, fact != NULL ? fact->question : NULL);
    }
  return insert (db, HG_ITEM_RULE, key, rule->number, rule->title, body, error);
}

/* Queries */

static const char *const facet_conditions[2][HG_N_FACETS] = {
  [HG_ITEM_MATTER] = {
    [HG_FACET_FIELD] = "field = (SELECT term FROM term WHERE kind = 0 AND id = ?)",
    [HG_FACET_INDUSTRY] = "(NOT EXISTS (SELECT 1 FROM matter_industry AS a WHERE a.matter = m.matter) OR EXISTS"
                          " (SELECT 1 FROM matter_industry AS a JOIN term AS t ON t.term = a.industry"
                          " WHERE a.matter = m.matter AND t.id = ?))",
    [HG_FACET_DEPARTMENT] = "department = (SELECT term FROM term WHERE kind = 2 AND id = ?)",
    [HG_FACET_RISK] = "risk = ?",
  },
  [HG_ITEM_RULE] = {
    [HG_FACET_FIELD] = "(SELECT id FROM term WHERE term = coalesce (r.field, (SELECT m.field FROM rule_matter AS a"
                       " JOIN matter AS m ON m.id = a.matter_id WHERE a.rule = r.rule LIMIT 1))) = ?",
    [HG_FACET_OUTCOME] = "outcome = ?",
    [HG_FACET_FORCE] = "force = ?",
  },
};

static const char *const facet_values[2][HG_N_FACETS] = {
  [HG_ITEM_MATTER] = {
    [HG_FACET_FIELD] = "(SELECT id FROM term WHERE term = m.field)",
    [HG_FACET_DEPARTMENT] = "(SELECT id FROM term WHERE term = m.department)",
    [HG_FACET_RISK] = "risk",
  },
  [HG_ITEM_RULE] = {
    [HG_FACET_FIELD] = "(SELECT id FROM term WHERE term = coalesce (r.field, (SELECT m.field FROM rule_matter AS a"
                       " JOIN matter AS m ON m.id = a.matter_id WHERE a.rule = r.rule LIMIT 1)))",
    [HG_FACET_OUTCOME] = "outcome",
    [HG_FACET_FORCE] = "force",
  },
};

static GType
facet_type (HgFacetKind facet)
{
  if (facet == HG_FACET_RISK)
    return HG_TYPE_RISK;
  if (facet == HG_FACET_OUTCOME)
    return HG_TYPE_OUTCOME;
  return facet == HG_FACET_FORCE ? HG_TYPE_FORCE : G_TYPE_INVALID;
}

/* A SELECT in the making: its conditions, and the texts for their parameters. */
typedef struct
{
  GString   *sql;
  GPtrArray *values;   /* of char* */
} Builder;

static void
add_condition (Builder *builder, const char *condition, const char *value)
{
  g_string_append_printf (builder->sql, " AND %s", condition);
  g_ptr_array_add (builder->values, g_strdup (value));
}

static void
add_facets (Builder *builder, const HgQuery *query, int without)
{
  for (int facet = 0; facet < HG_N_FACETS; facet++)
    {
      const char *condition = facet_conditions[query->kind][facet];
      GType type = facet_type ((HgFacetKind) facet);
      g_autofree char *code = NULL;
      int value = -1;

      if (query->facets[facet] == NULL || condition == NULL || facet == without)
        continue;
      if (type != G_TYPE_INVALID)
        {
          hg_enum_from_nick (type, query->facets[facet], &value);
          code = g_strdup_printf ("%d", value);
        }
      add_condition (builder, condition, code != NULL ? code : query->facets[facet]);
    }
}

static void
add_words (Builder *builder, const HgQuery *query)
{
  g_autofree char *folded = query->text != NULL ? hg_fold_text (query->text) : NULL;
  g_auto(GStrv) words = folded != NULL ? g_strsplit (folded, " ", -1) : NULL;

  for (char **word = words; word != NULL && *word != NULL; word++)
    if (**word != '\0')
      add_condition (builder, "instr (s.title || char (10) || s.body, ?) > 0", *word);
}

static void
add_relations (Builder *builder, const HgQuery *query)
{
  g_autofree char *cites = g_strdup_printf ("EXISTS (SELECT 1 FROM citation AS c JOIN law AS l USING (law) WHERE"
                                            " c.owner_kind = %d AND c.owner = s.item AND l.id = ?", (int) query->kind);

  if (query->law != NULL)
    {
      add_condition (builder, cites, query->law);
      if (query->article != NULL)
        add_condition (builder, "c.article = ?", query->article);
      g_string_append_c (builder->sql, ')');
    }
  if (query->matter != NULL && query->kind == HG_ITEM_RULE)
    add_condition (builder, "(general OR EXISTS (SELECT 1 FROM rule_matter AS a WHERE a.rule = r.rule AND"
                            " a.matter_id = ?))", query->matter);
  if (query->rule != NULL && query->kind == HG_ITEM_MATTER)
    add_condition (builder, "EXISTS (SELECT 1 FROM rule_matter AS a JOIN rule AS o USING (rule)"
                            " WHERE a.matter_id = m.id AND o.id = ?)", query->rule);
}

static HgStatement *
prepare (HgDb *db, const HgQuery *query, const char *columns, const char *end, const char *order_text, int without,
         GError **error)
{
  g_autoptr(GString) sql = g_string_new (NULL);
  g_autoptr(GPtrArray) values = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GString) types = g_string_new (NULL);
  Builder builder = { .sql = sql, .values = values };
  HgStatement *rows;

  g_string_printf (sql, "SELECT %s FROM search_text AS s JOIN %s WHERE s.kind = %d", columns,
                   query->kind == HG_ITEM_MATTER ? "matter AS m ON m.matter = s.item" : "rule AS r ON r.rule = s.item",
                   (int) query->kind);
  add_facets (&builder, query, without);
  add_words (&builder, query);
  add_relations (&builder, query);
  g_string_append (sql, end);
  if (order_text != NULL)
    g_ptr_array_add (values, g_strdup (order_text));
  rows = hg_db_prepare (db, sql->str, error);
  if (rows != NULL)
    hg_statement_bind_texts (rows, values);
  return rows;
}

/**
 * hg_search_table_search:
 * @db: an edition
 * @query: what to find
 * @most: how many hits are wanted, 0: all
 * @error: a failure
 *
 * Returns: (transfer full) (nullable): what was found: hits in number or title first, then in the edition's order; a
 * matter's own rules before the general ones
 */
HgHits *
hg_search_table_search (HgDb *db, const HgQuery *query, guint most, GError **error)
{
  g_autoptr(HgHits) hits = hg_hits_new (query->kind);
  g_autofree char *folded = hg_fold_text (query->text != NULL ? query->text : "");
  const char *first_word = g_strstrip (folded);
  HgStatement *rows;
  HgStep step = HG_STEP_ERROR;

  if (query->kind == HG_ITEM_LAW)
    return g_steal_pointer (&hits);
  if (strchr (folded, ' ') != NULL)
    *strchr (folded, ' ') = '\0';
  rows = prepare (db, query, "s.item",
                  query->kind == HG_ITEM_MATTER ? " ORDER BY instr (s.title, ?) = 0, s.item"
                                                : " ORDER BY general, instr (s.title, ?) = 0, s.item",
                  first_word, -1, error);
  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      guint32 key = (guint32) hg_statement_get_int (rows, 0);

      if (most > 0 && hits->keys->len == most)
        {
          hits->complete = FALSE;
          break;
        }
      g_array_append_val (hits->keys, key);
    }
  return step != HG_STEP_ERROR ? g_steal_pointer (&hits) : NULL;
}

static HgItem *
load_row (HgStatement *rows, HgItemKind kind, GError **error)
{
  HgStep step = hg_statement_step (rows, error);
  const char *field;

  if (step == HG_STEP_DONE)
    g_set_error_literal (error, HG_ERROR, HG_ERROR_DAMAGED, "a hit is not in the edition");
  if (step != HG_STEP_ROW)
    return NULL;
  field = hg_statement_get_text (rows, 3);
  return hg_item_new (kind, hg_statement_get_text (rows, 0), hg_statement_get_text (rows, 1),
                      hg_statement_get_text (rows, 2), field != NULL ? field : "", hg_statement_get_text (rows, 4),
                      hg_statement_get_int (rows, 5), (HgForce) hg_statement_get_int (rows, 6));
}

GPtrArray *
hg_search_table_load_rows (HgDb *db, const HgQuery *query, const guint32 *keys, guint n_keys, GError **error)
{
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_keys; i++)
    {
      HgStatement *rows =
        hg_db_prepare (db,
                       query->kind == HG_ITEM_MATTER
                         ? "SELECT m.id, m.number, m.title, (SELECT name FROM term WHERE term = m.field),"
                           " (SELECT name FROM term WHERE term = m.department), risk, 0 FROM matter AS m WHERE matter = ?"
                         : "SELECT r.id, r.number, r.title, (SELECT name FROM term WHERE term = coalesce (r.field, (SELECT"
                           " m.field FROM rule_matter AS a JOIN matter AS m ON m.id = a.matter_id WHERE a.rule = r.rule"
                           " LIMIT 1))), '', outcome, force FROM rule AS r WHERE rule = ?",
                       error);
      HgItem *item;

      if (rows == NULL)
        return NULL;
      hg_statement_bind (rows, "i", (int) keys[i]);
      item = load_row (rows, query->kind, error);
      if (item == NULL)
        return NULL;
      g_ptr_array_add (items, item);
    }
  return g_steal_pointer (&items);
}

static gboolean
count_facet (HgDb *db, const HgQuery *query, HgFacetKind facet, GPtrArray *counts, GError **error)
{
  g_autofree char *columns = g_strdup_printf ("%s, count(*)", facet_values[query->kind][facet]);
  HgStatement *rows = prepare (db, query, columns, " GROUP BY 1", NULL, (int) facet, error);
  GType type = facet_type (facet);
  HgStep step = HG_STEP_ERROR;

  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      const char *value = type != G_TYPE_INVALID ? hg_enum_to_nick (type, hg_statement_get_int (rows, 0))
                                                 : hg_statement_get_text (rows, 0);

      if (value != NULL)
        g_ptr_array_add (counts, hg_query_facet_value_new (facet, value, (guint) hg_statement_get_int (rows, 1)));
    }
  return step == HG_STEP_DONE;
}

/**
 * hg_search_table_count:
 * @db: an edition
 * @query: a query
 * @error: a failure
 *
 * Returns: (transfer full) (nullable) (element-type HgFacetValue): how many items each value of each facet would leave,
 * counted with all of @query but the facet itself
 */
GPtrArray *
hg_search_table_count (HgDb *db, const HgQuery *query, GError **error)
{
  g_autoptr(GPtrArray) counts = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_query_facet_value_free);

  for (int facet = 0; facet < HG_N_FACETS && query->kind != HG_ITEM_LAW; facet++)
    if (facet_values[query->kind][facet] != NULL && !count_facet (db, query, (HgFacetKind) facet, counts, error))
      return NULL;
  return g_steal_pointer (&counts);
}
