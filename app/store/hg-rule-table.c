/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-rule-table"

#include "config.h"

#include "hg-rule-table.h"

#include <glib/gi18n.h>

#include "hg-citation-table.h"
#include "hg-condition-table.h"
#include "hg-error.h"

#define INSERT_RULE                                                                                               \
  "INSERT INTO rule (rule, id, number, title, outcome, force, general, field, scheme, first_day, last_day, digest, " \
  "spared_digest, condition, exclusion, condition_key, documents, follow_up, source, line) "                      \
  "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
#define INSERT_MATTER "INSERT INTO rule_matter (rule, position, matter_id) VALUES (?,?,?)"
#define INSERT_OVERRIDE "INSERT INTO rule_override (rule, position, overridden_id) VALUES (?,?,?)"
#define INSERT_TEST \
  "INSERT INTO test (rule, position, name, act_date, decision_date, expected, line) VALUES (?,?,?,?,?,?,?)"
#define INSERT_GIVEN "INSERT INTO given (rule, test, position, fact, value, line) VALUES (?,?,?,?,?,?)"
#define SELECT_RULE                                                                                               \
  "SELECT rule, rule.id, number, title, outcome, force, general, term.id, scheme, first_day, last_day, digest, "  \
  "spared_digest, condition, exclusion, documents, follow_up, source, rule.line FROM rule "                       \
  "LEFT JOIN term ON term = field WHERE rule.id = ?1 OR number = ?1 LIMIT 1"
#define SELECT_MATTERS "SELECT matter_id FROM rule_matter WHERE rule = ? ORDER BY position"
#define SELECT_OVERRIDES "SELECT overridden_id FROM rule_override WHERE rule = ? ORDER BY position"
#define SELECT_TESTS \
  "SELECT position, name, act_date, decision_date, expected, line FROM test WHERE rule = ? ORDER BY position"
#define SELECT_GIVENS "SELECT fact, value, line FROM given WHERE rule = ? AND test = ? ORDER BY position"

static gboolean
insert_list (HgDb *db, const char *sql, gint64 key, GStrv ids, GError **error)
{
  for (int i = 0; ids[i] != NULL; i++)
    if (!hg_statement_insert (hg_db_prepare (db, sql, error), error, "lit", key, i, ids[i]))
      return FALSE;
  return TRUE;
}

static gboolean
insert_tests (HgDb *db, const HgRule *rule, gint64 key, GError **error)
{
  for (guint i = 0; i < rule->tests->len; i++)
    {
      const HgTestCase *test = g_ptr_array_index (rule->tests, i);

      if (!hg_statement_insert (hg_db_prepare (db, INSERT_TEST, error), error, "litddii", key, (int) i, test->name,
                                &test->act_date, &test->decision_date, (int) test->expected, (int) test->line))
        return FALSE;
      for (guint j = 0; j < test->givens->len; j++)
        {
          const HgGiven *given = g_ptr_array_index (test->givens, j);

          if (!hg_statement_insert (hg_db_prepare (db, INSERT_GIVEN, error), error, "liitti", key, (int) i, (int) j,
                                    given->fact, given->value, (int) given->line))
            return FALSE;
        }
    }
  return TRUE;
}

static gboolean
insert_row (HgDb *db, const HgRule *rule, gint64 key, int field, gint64 condition, gint64 exclusion, GError **error)
{
  g_autofree char *when = hg_condition_to_key (rule->when);
  g_autofree char *unless = rule->unless != NULL ? hg_condition_to_key (rule->unless) : g_strdup ("");
  g_autofree char *condition_key = g_strconcat (when, "-", unless, NULL);
  g_autofree char *documents = g_strjoinv (" ", rule->documents);

  return hg_statement_insert (hg_db_prepare (db, INSERT_RULE, error), error, "ltttiiiktddttlktttti", key, rule->id,
                              rule->number, rule->title, (int) rule->outcome, (int) rule->force, (int) rule->general,
                              (gint64) field, rule->scheme, &rule->from, &rule->until, rule->digest, rule->spared_digest,
                              condition, exclusion, condition_key, documents, rule->follow_up, rule->source,
                              (int) rule->line);
}

/**
 * hg_rule_table_insert:
 * @db: a new edition
 * @rule: a rule
 * @key: a key of its own
 * @vocabulary: the edition's vocabulary
 * @keys: the keys of terms and laws
 * @next_condition: (inout): the key of the next condition
 * @error: a failure
 *
 * Matters and overridden rules are kept by id: they are checked when all records are there.
 *
 * Returns: whether it was written
 */
gboolean
hg_rule_table_insert (HgDb *db, const HgRule *rule, gint64 key, HgVocabulary *vocabulary, GHashTable *keys,
                      gint64 *next_condition, GError **error)
{
  const HgTerm *field = hg_vocabulary_get_term (vocabulary, HG_TERM_FIELD, rule->field);
  gint64 condition = (*next_condition)++;
  gint64 exclusion = rule->unless != NULL ? (*next_condition)++ : 0;

  return hg_condition_table_insert (db, rule->when, condition, error) &&
         (exclusion == 0 || hg_condition_table_insert (db, rule->unless, exclusion, error)) &&
         insert_row (db, rule, key, field != NULL ? GPOINTER_TO_INT (g_hash_table_lookup (keys, field)) : 0, condition,
                     exclusion, error) &&
         insert_list (db, INSERT_MATTER, key, rule->matters, error) &&
         insert_list (db, INSERT_OVERRIDE, key, rule->overrides, error) &&
         hg_citation_table_insert (db, HG_ITEM_RULE, key, HG_CITE_BASIS, 0, rule->basis, vocabulary, keys, error) &&
         hg_citation_table_insert (db, HG_ITEM_RULE, key, HG_CITE_SPARED, 0, rule->spared, vocabulary, keys, error) &&
         insert_tests (db, rule, key, error);
}

static gboolean
load_list (HgDb *db, const char *sql, gint64 key, GStrv *ids, GError **error)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  HgStatement *rows = hg_db_prepare (db, sql, error);
  HgStep step = HG_STEP_ERROR;

  if (rows != NULL)
    hg_statement_bind (rows, "l", key);
  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    g_strv_builder_add (builder, hg_statement_get_text (rows, 0));
  *ids = g_strv_builder_end (builder);
  return step == HG_STEP_DONE;
}

static gboolean
load_tests (HgDb *db, HgRule *rule, gint64 key, GError **error)
{
  HgStatement *rows = hg_db_prepare (db, SELECT_TESTS, error);
  HgStep step = HG_STEP_ERROR;

  if (rows != NULL)
    hg_statement_bind (rows, "l", key);
  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      HgTestCase *test = hg_test_case_new ();
      HgStatement *givens = hg_db_prepare (db, SELECT_GIVENS, error);

      g_ptr_array_add (rule->tests, test);
      test->name = hg_statement_dup_text (rows, 1);
      hg_statement_get_date (rows, 2, &test->act_date);
      hg_statement_get_date (rows, 3, &test->decision_date);
      test->expected = (HgResult) hg_statement_get_int (rows, 4);
      test->line = (guint) hg_statement_get_int (rows, 5);
      if (givens == NULL)
        return FALSE;
      hg_statement_bind (givens, "li", key, hg_statement_get_int (rows, 0));
      while ((step = hg_statement_step (givens, error)) == HG_STEP_ROW)
        hg_test_case_add_given (test, hg_statement_get_text (givens, 0), hg_statement_get_text (givens, 1),
                                (guint) hg_statement_get_int (givens, 2));
      if (step != HG_STEP_DONE)
        return FALSE;
    }
  return step == HG_STEP_DONE;
}

static gboolean
load_parts (HgDb *db, HgRule *rule, gint64 key, gint64 condition, gint64 exclusion, GError **error)
{
  rule->when = hg_condition_table_load (db, condition, error);
  if (rule->when == NULL)
    return FALSE;
  if (exclusion != 0 && (rule->unless = hg_condition_table_load (db, exclusion, error)) == NULL)
    return FALSE;
  return load_list (db, SELECT_MATTERS, key, &rule->matters, error) &&
         load_list (db, SELECT_OVERRIDES, key, &rule->overrides, error) &&
         hg_citation_table_load (db, HG_ITEM_RULE, key, HG_CITE_BASIS, 0, rule->basis, error) &&
         hg_citation_table_load (db, HG_ITEM_RULE, key, HG_CITE_SPARED, 0, rule->spared, error) &&
         load_tests (db, rule, key, error);
}

/**
 * hg_rule_table_load:
 * @db: an edition
 * @id_or_number: a rule's id, or the number that people see
 * @error: %HG_ERROR_NOT_FOUND, or a failure
 *
 * Returns: (transfer full) (nullable): the rule, whole
 */
HgRule *
hg_rule_table_load (HgDb *db, const char *id_or_number, GError **error)
{
  HgStatement *row = hg_db_prepare (db, SELECT_RULE, error);
  g_autoptr(HgRule) rule = hg_rule_new ();
  HgStep step = HG_STEP_ERROR;
  gint64 key, condition, exclusion;

  if (row != NULL)
    {
      hg_statement_bind (row, "t", id_or_number);
      step = hg_statement_step (row, error);
    }
  if (step == HG_STEP_DONE)
    g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("There is no rule “%s”."), id_or_number);
  if (step != HG_STEP_ROW)
    return NULL;
  key = hg_statement_get_int64 (row, 0);
  rule->id = hg_statement_dup_text (row, 1);
  rule->number = hg_statement_dup_text (row, 2);
  rule->title = hg_statement_dup_text (row, 3);
  rule->outcome = (HgOutcome) hg_statement_get_int (row, 4);
  rule->force = (HgForce) hg_statement_get_int (row, 5);
  rule->general = hg_statement_get_int (row, 6);
  rule->field = hg_statement_dup_text (row, 7);
  rule->scheme = hg_statement_dup_text (row, 8);
  hg_statement_get_date (row, 9, &rule->from);
  hg_statement_get_date (row, 10, &rule->until);
  rule->digest = hg_statement_dup_text (row, 11);
  rule->spared_digest = hg_statement_dup_text (row, 12);
  condition = hg_statement_get_int64 (row, 13);
  exclusion = hg_statement_get_int64 (row, 14);
  rule->documents = hg_statement_dup_list (row, 15);
  rule->follow_up = hg_statement_dup_text (row, 16);
  rule->source = hg_statement_dup_text (row, 17);
  rule->line = (guint) hg_statement_get_int (row, 18);
  hg_statement_reset (row);
  return load_parts (db, rule, key, condition, exclusion, error) ? g_steal_pointer (&rule) : NULL;
}
