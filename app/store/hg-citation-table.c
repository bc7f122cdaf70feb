/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-citation-table"

#include "config.h"

#include "hg-citation-table.h"

#define INSERT                                                                                            \
  "INSERT INTO citation (owner_kind, owner, role, part, position, law, version, article, paragraph, item, line) " \
  "VALUES (?,?,?,?,?,?,?,?,?,?,?)"
#define SELECT                                                                                            \
  "SELECT law.id, version, article, paragraph, item, citation.line FROM citation JOIN law USING (law) "   \
  "WHERE owner_kind = ? AND owner = ? AND role = ? AND part = ? ORDER BY position"

/**
 * hg_citation_table_insert:
 * @db: a new edition
 * @owner_kind: whether a matter or a rule cites
 * @owner: its key
 * @role: for what
 * @part: a matter's liability, from 0; else 0
 * @cites: (element-type HgCitation): the citations
 * @vocabulary: the edition's laws
 * @keys: the keys of laws
 * @error: a failure
 *
 * Citations of unknown laws have been reported, and are left out.
 *
 * Returns: whether they were written
 */
gboolean
hg_citation_table_insert (HgDb *db, HgItemKind owner_kind, gint64 owner, HgCiteRole role, int part, GPtrArray *cites,
                          HgVocabulary *vocabulary, GHashTable *keys, GError **error)
{
  for (guint i = 0; i < cites->len; i++)
    {
      const HgCitation *cite = g_ptr_array_index (cites, i);
      const HgLaw *law = hg_vocabulary_get_law (vocabulary, cite->law);
      int key = law != NULL ? GPOINTER_TO_INT (g_hash_table_lookup (keys, law)) : 0;

      if (key != 0 && !hg_statement_insert (hg_db_prepare (db, INSERT, error), error, "iliiiidtiii", (int) owner_kind, owner,
                                            (int) role, part, (int) i, key, &cite->version, cite->article,
                                            (int) cite->paragraph, (int) cite->item, (int) cite->line))
        return FALSE;
    }
  return TRUE;
}

/**
 * hg_citation_table_load:
 * @db: an edition
 * @owner_kind: whether a matter or a rule cites
 * @owner: its key
 * @role: for what
 * @part: a matter's liability, from 0; else 0
 * @cites: (element-type HgCitation): gets the citations
 * @error: a failure
 *
 * Returns: whether they were read
 */
gboolean
hg_citation_table_load (HgDb *db, HgItemKind owner_kind, gint64 owner, HgCiteRole role, int part, GPtrArray *cites,
                        GError **error)
{
  HgStatement *rows = hg_db_prepare (db, SELECT, error);
  HgStep step = HG_STEP_ERROR;

  if (rows != NULL)
    hg_statement_bind (rows, "ilii", (int) owner_kind, owner, (int) role, part);
  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      HgCitation *cite = hg_citation_new ();

      cite->law = hg_statement_dup_text (rows, 0);
      hg_statement_get_date (rows, 1, &cite->version);
      cite->article = hg_statement_dup_text (rows, 2);
      cite->paragraph = (guint) hg_statement_get_int (rows, 3);
      cite->item = (guint) hg_statement_get_int (rows, 4);
      cite->line = (guint) hg_statement_get_int (rows, 5);
      g_ptr_array_add (cites, cite);
    }
  return step == HG_STEP_DONE;
}
