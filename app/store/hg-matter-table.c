/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-matter-table"

#include "config.h"

#include "hg-matter-table.h"

#include <glib/gi18n.h>

#include "hg-error.h"

#define INSERT_MATTER                                                                                             \
  "INSERT INTO matter (matter, id, number, field, department, risk, title, line, record) VALUES (?,?,?,?,?,?,?,?,?)"
#define SELECT_MATTER "SELECT record FROM matter WHERE id = ?1 OR number = ?1 LIMIT 1"

static int
term_key (HgVocabulary *vocabulary, GHashTable *keys, HgTermKind kind, const char *id)
{
  const HgTerm *term = hg_vocabulary_get_term (vocabulary, kind, id);

  return term != NULL ? GPOINTER_TO_INT (g_hash_table_lookup (keys, term)) : 0;
}

/**
 * hg_matter_table_insert:
 * @db: a new edition
 * @matter: a matter
 * @key: a key of its own, above those before
 * @vocabulary: the edition's vocabulary
 * @keys: the keys of terms and laws
 * @packer: packs @matter, and holds its texts until it is used again
 * @error: a failure
 *
 * Words that the edition does not define have been reported; the edition will be refused, so they are left out here.
 *
 * Returns: whether it was written
 */
gboolean
hg_matter_table_insert (HgDb *db, const HgMatter *matter, gint64 key, HgVocabulary *vocabulary, GHashTable *keys,
                        HgPacker *packer, GError **error)
{
  const char *record;
  gsize size;

  hg_matter_pack (matter, packer);
  record = hg_packer_finish (packer, &size);
  return hg_statement_insert (hg_db_prepare (db, INSERT_MATTER, error), error, "lttiiitir", key, matter->id,
                              matter->number, term_key (vocabulary, keys, HG_TERM_FIELD, matter->field),
                              term_key (vocabulary, keys, HG_TERM_DEPARTMENT, matter->department), (int) matter->risk,
                              matter->title, (int) matter->line, record, (int) size);
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
  HgStep step = HG_STEP_ERROR;
  HgMatter *matter = NULL;

  if (row == NULL)
    return NULL;
  hg_statement_bind (row, "t", id_or_number);
  step = hg_statement_step (row, error);
  if (step == HG_STEP_DONE)
    g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("There is no matter “%s”."), id_or_number);
  if (step == HG_STEP_ROW)
    {
      gsize size;
      gconstpointer record = hg_statement_get_blob (row, 0, &size);

      matter = hg_matter_unpack (record, size, error);
    }
  hg_statement_reset (row);
  return matter;
}
