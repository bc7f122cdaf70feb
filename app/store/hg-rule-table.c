/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-rule-table"

#include "config.h"

#include "hg-rule-table.h"

#include <glib/gi18n.h>
#include <string.h>

#include "hg-error.h"
#include "hg-hash.h"

#define INSERT_RULE                                                                                               \
  "INSERT INTO rule (rule, id, number, outcome, force, general, field, first_day, last_day, condition_hash, title, " \
  "line, record) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"
#define INSERT_MATTER "INSERT INTO rule_matter (rule, position, matter_id) VALUES (?,?,?)"
#define INSERT_OVERRIDE "INSERT INTO rule_override (rule, position, overridden_id) VALUES (?,?,?)"
#define SELECT_RULE "SELECT record FROM rule WHERE id = ?1 OR number = ?1 LIMIT 1"

static gboolean
insert_list (HgDb *db, const char *sql, gint64 key, GStrv ids, GError **error)
{
  for (int i = 0; ids[i] != NULL; i++)
    if (!hg_statement_insert (hg_db_prepare (db, sql, error), error, "lit", key, i, ids[i]))
      return FALSE;
  return TRUE;
}

/* Two rules share it exactly when they share their conditions, whatever the order of the parts. */
static void
hash_conditions (const HgRule *rule, guint8 digest[HG_HASH_SIZE])
{
  g_autoptr(HgHash) hash = hg_hash_new ();
  g_autofree char *when = hg_condition_to_key (rule->when);
  g_autofree char *unless = rule->unless != NULL ? hg_condition_to_key (rule->unless) : NULL;

  hg_hash_add (hash, when, strlen (when) + 1);
  if (unless != NULL)
    hg_hash_add (hash, unless, strlen (unless) + 1);
  hg_hash_finish (hash, digest);
}

/* What the conditions ask, each once and in the order of the questions. */
static GPtrArray *
list_questions (const HgRule *rule, HgVocabulary *vocabulary)
{
  g_autoptr(GHashTable) asked = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *facts = hg_vocabulary_get_facts (vocabulary);
  GPtrArray *questions = g_ptr_array_new ();

  hg_condition_add_facts (rule->when, asked);
  if (rule->unless != NULL)
    hg_condition_add_facts (rule->unless, asked);
  for (guint i = 0; i < facts->len; i++)
    {
      const HgFact *fact = g_ptr_array_index (facts, i);

      if (g_hash_table_contains (asked, fact->id))
        g_ptr_array_add (questions, fact->question);
    }
  g_ptr_array_add (questions, NULL);
  return questions;
}

static gboolean
insert_row (HgDb *db, const HgRule *rule, gint64 key, gint64 field, HgPacker *packer, GError **error)
{
  guint8 digest[HG_HASH_SIZE];
  const char *record;
  gsize size;

  hash_conditions (rule, digest);
  record = hg_packer_finish (packer, &size);
  return hg_statement_insert (hg_db_prepare (db, INSERT_RULE, error), error, "lttiiikddrtir", key, rule->id, rule->number,
                              (int) rule->outcome, (int) rule->force, (int) rule->general, field, &rule->from,
                              &rule->until, digest, HG_HASH_SIZE / 2, rule->title, (int) rule->line, record, (int) size);
}

/**
 * hg_rule_table_insert:
 * @db: a new edition
 * @rule: a rule
 * @key: a key of its own, above those before
 * @vocabulary: the edition's vocabulary
 * @keys: the keys of terms and laws
 * @packer: packs @rule, and holds its texts until it is used again
 * @error: a failure
 *
 * Matters and overridden rules are kept by id: they are checked when all records are there.
 *
 * Returns: whether it was written
 */
gboolean
hg_rule_table_insert (HgDb *db, const HgRule *rule, gint64 key, HgVocabulary *vocabulary, GHashTable *keys,
                      HgPacker *packer, GError **error)
{
  const HgTerm *field = hg_vocabulary_get_term (vocabulary, HG_TERM_FIELD, rule->field);
  g_autoptr(GPtrArray) questions = list_questions (rule, vocabulary);

  hg_rule_pack (rule, (char *const *) questions->pdata, packer);
  return insert_row (db, rule, key, field != NULL ? GPOINTER_TO_INT (g_hash_table_lookup (keys, field)) : 0, packer,
                     error) &&
         insert_list (db, INSERT_MATTER, key, rule->matters, error) &&
         insert_list (db, INSERT_OVERRIDE, key, rule->overrides, error);
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
  HgStep step = HG_STEP_ERROR;
  HgRule *rule = NULL;

  if (row == NULL)
    return NULL;
  hg_statement_bind (row, "t", id_or_number);
  step = hg_statement_step (row, error);
  if (step == HG_STEP_DONE)
    g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("There is no rule “%s”."), id_or_number);
  if (step == HG_STEP_ROW)
    {
      gsize size;
      gconstpointer record = hg_statement_get_blob (row, 0, &size);

      rule = hg_rule_unpack (record, size, error);
    }
  hg_statement_reset (row);
  return rule;
}
