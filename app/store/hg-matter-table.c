/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-matter-table"

#include "config.h"

#include "hg-matter-table.h"

#include <glib/gi18n.h>

#include "hg-citation-table.h"
#include "hg-error.h"
#include "hg-liability-table.h"

#define INSERT_MATTER                                                                                             \
  "INSERT INTO matter (matter, id, number, field, department, risk, code, title, source, line) "                  \
  "VALUES (?,?,?,?,?,?,?,?,?,?)"
#define INSERT_INDUSTRY "INSERT INTO matter_industry (matter, position, industry) VALUES (?,?,?)"
#define INSERT_VIOLATION "INSERT INTO violation (matter, position, text) VALUES (?,?,?)"
#define INSERT_ADVICE "INSERT INTO advice (matter, position, stage, text, documents, line) VALUES (?,?,?,?,?,?)"
#define SELECT_MATTER                                                                                             \
  "SELECT matter, matter.id, number, f.id, d.id, risk, code, title, source, matter.line FROM matter "             \
  "JOIN term AS f ON f.term = field JOIN term AS d ON d.term = department "                                       \
  "WHERE matter.id = ?1 OR number = ?1 LIMIT 1"
#define SELECT_INDUSTRIES \
  "SELECT id FROM matter_industry JOIN term ON term = industry WHERE matter = ? ORDER BY position"
#define SELECT_VIOLATIONS "SELECT text FROM violation WHERE matter = ? ORDER BY position"
#define SELECT_ADVICE "SELECT stage, text, documents, line FROM advice WHERE matter = ? ORDER BY position"

static int
term_key (HgVocabulary *vocabulary, GHashTable *keys, HgTermKind kind, const char *id)
{
  const HgTerm *term = hg_vocabulary_get_term (vocabulary, kind, id);

  return term != NULL ? GPOINTER_TO_INT (g_hash_table_lookup (keys, term)) : 0;
}

static gboolean
insert_parts (HgDb *db, const HgMatter *matter, gint64 key, HgVocabulary *vocabulary, GHashTable *keys, GError **error)
{
  int position = 0;

  for (char **id = matter->industries; *id != NULL; id++)
    {
      int industry = term_key (vocabulary, keys, HG_TERM_INDUSTRY, *id);

      if (industry != 0 &&
          !hg_statement_insert (hg_db_prepare (db, INSERT_INDUSTRY, error), error, "lii", key, position++, industry))
        return FALSE;
    }
  for (guint i = 0; i < matter->violations->len; i++)
    if (!hg_statement_insert (hg_db_prepare (db, INSERT_VIOLATION, error), error, "lit", key, (int) i,
                              g_ptr_array_index (matter->violations, i)))
      return FALSE;
  for (guint i = 0; i < matter->advice->len; i++)
    {
      const HgParagraph *paragraph = g_ptr_array_index (matter->advice, i);
      g_autofree char *documents = paragraph->documents != NULL ? g_strjoinv (" ", paragraph->documents) : NULL;

      if (!hg_statement_insert (hg_db_prepare (db, INSERT_ADVICE, error), error, "liitti", key, (int) i,
                                (int) paragraph->stage, paragraph->text, documents, (int) paragraph->line))
        return FALSE;
    }
  return TRUE;
}

/**
 * hg_matter_table_insert:
 * @db: a new edition
 * @matter: a matter
 * @key: a key of its own
 * @vocabulary: the edition's vocabulary
 * @keys: the keys of terms and laws
 * @next_condition: (inout): the key of the next condition
 * @error: a failure
 *
 * Words that the edition does not define have been reported; the edition will be refused, so they are left out here.
 *
 * Returns: whether it was written
 */
gboolean
hg_matter_table_insert (HgDb *db, const HgMatter *matter, gint64 key, HgVocabulary *vocabulary, GHashTable *keys,
                        gint64 *next_condition, GError **error)
{
  return hg_statement_insert (hg_db_prepare (db, INSERT_MATTER, error), error, "lttiiittti", key, matter->id,
                              matter->number, term_key (vocabulary, keys, HG_TERM_FIELD, matter->field),
                              term_key (vocabulary, keys, HG_TERM_DEPARTMENT, matter->department), (int) matter->risk,
                              matter->code, matter->title, matter->source, (int) matter->line) &&
         insert_parts (db, matter, key, vocabulary, keys, error) &&
         hg_citation_table_insert (db, HG_ITEM_MATTER, key, HG_CITE_OBLIGATION, 0, matter->obligations, vocabulary, keys,
                                   error) &&
         hg_liability_table_insert (db, matter, key, vocabulary, keys, next_condition, error);
}

static gboolean
load_parts (HgDb *db, HgMatter *matter, gint64 key, GError **error)
{
  g_autoptr(GStrvBuilder) industries = g_strv_builder_new ();
  HgStatement *rows = hg_db_prepare (db, SELECT_INDUSTRIES, error);
  HgStep step = HG_STEP_ERROR;

  if (rows != NULL)
    hg_statement_bind (rows, "l", key);
  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    g_strv_builder_add (industries, hg_statement_get_text (rows, 0));
  matter->industries = g_strv_builder_end (industries);
  if (step != HG_STEP_DONE || (rows = hg_db_prepare (db, SELECT_VIOLATIONS, error)) == NULL)
    return FALSE;

  hg_statement_bind (rows, "l", key);
  while ((step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    g_ptr_array_add (matter->violations, hg_statement_dup_text (rows, 0));
  if (step != HG_STEP_DONE || (rows = hg_db_prepare (db, SELECT_ADVICE, error)) == NULL)
    return FALSE;

  hg_statement_bind (rows, "l", key);
  while ((step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      HgParagraph *paragraph = hg_paragraph_new ();

      paragraph->stage = (HgStage) hg_statement_get_int (rows, 0);
      paragraph->text = hg_statement_dup_text (rows, 1);
      if (hg_statement_get_text (rows, 2) != NULL)
        paragraph->documents = hg_statement_dup_list (rows, 2);
      paragraph->line = (guint) hg_statement_get_int (rows, 3);
      g_ptr_array_add (matter->advice, paragraph);
    }
  return step == HG_STEP_DONE;
}

/**
 * hg_matter_table_load:
 * @db: an edition
 * @id_or_number: a matter's id, or the number that people see
 * @error: %HG_ERROR_NOT_FOUND, or a failure
 *
 * Returns: (transfer full) (nullable): the matter, whole
 */
HgMatter *
hg_matter_table_load (HgDb *db, const char *id_or_number, GError **error)
{
  HgStatement *row = hg_db_prepare (db, SELECT_MATTER, error);
  g_autoptr(HgMatter) matter = hg_matter_new ();
  HgStep step = HG_STEP_ERROR;
  gint64 key;

  if (row != NULL)
    {
      hg_statement_bind (row, "t", id_or_number);
      step = hg_statement_step (row, error);
    }
  if (step == HG_STEP_DONE)
    g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("There is no matter “%s”."), id_or_number);
  if (step != HG_STEP_ROW)
    return NULL;
  key = hg_statement_get_int64 (row, 0);
  matter->id = hg_statement_dup_text (row, 1);
  matter->number = hg_statement_dup_text (row, 2);
  matter->field = hg_statement_dup_text (row, 3);
  matter->department = hg_statement_dup_text (row, 4);
  matter->risk = (HgRisk) hg_statement_get_int (row, 5);
  matter->code = hg_statement_dup_text (row, 6);
  matter->title = hg_statement_dup_text (row, 7);
  matter->source = hg_statement_dup_text (row, 8);
  matter->line = (guint) hg_statement_get_int (row, 9);
  hg_statement_reset (row);
  if (!load_parts (db, matter, key, error) ||
      !hg_citation_table_load (db, HG_ITEM_MATTER, key, HG_CITE_OBLIGATION, 0, matter->obligations, error) ||
      !hg_liability_table_load (db, matter, key, error))
    return NULL;
  return g_steal_pointer (&matter);
}
