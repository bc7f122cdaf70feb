/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-citation-table"

#include "config.h"

#include "hg-citation-table.h"

#define INSERT "INSERT OR IGNORE INTO citation (owner_kind, owner, law, article) VALUES (?,?,?,?)"

/**
 * hg_citation_table_insert:
 * @db: a new edition
 * @owner_kind: whether a matter or a rule cites
 * @owner: its key
 * @cites: (element-type HgCitation): the citations
 * @vocabulary: the edition's laws
 * @keys: the keys of laws
 * @error: a failure
 *
 * Notes which articles @owner cites, each once; the citations themselves are in its record. Those of unknown laws have
 * been reported, and are left out.
 *
 * Returns: whether they were written
 */
gboolean
hg_citation_table_insert (HgDb *db, HgItemKind owner_kind, gint64 owner, GPtrArray *cites, HgVocabulary *vocabulary,
                          GHashTable *keys, GError **error)
{
  for (guint i = 0; i < cites->len; i++)
    {
      const HgCitation *cite = g_ptr_array_index (cites, i);
      const HgLaw *law = hg_vocabulary_get_law (vocabulary, cite->law);
      int key = law != NULL ? GPOINTER_TO_INT (g_hash_table_lookup (keys, law)) : 0;

      if (key != 0 && !hg_statement_insert (hg_db_prepare (db, INSERT, error), error, "ilit", (int) owner_kind, owner, key,
                                            cite->article))
        return FALSE;
    }
  return TRUE;
}
