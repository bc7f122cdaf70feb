/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-text"

#include "config.h"

#include "hg-search-text.h"

#include <glib/gi18n.h>

#include "hg-error.h"
#include "hg-record.h"

#define SELECT_MATTER "SELECT record FROM matter WHERE matter = ?"
#define SELECT_RULE "SELECT record FROM rule WHERE rule = ?"

/**
 * hg_search_text_read:
 * @db: an edition
 * @kind: a matter or a rule
 * @key: its key
 * @texts: (out) (transfer none): its texts, not ended by a nul; good until the next question for texts of @kind
 * @length: (out): their length in bytes
 * @error: a failure; there is a text for every key
 *
 * Returns: whether they could be read
 */
gboolean
hg_search_text_read (HgDb *db, HgItemKind kind, guint32 key, const char **texts, gsize *length, GError **error)
{
  HgStatement *row = hg_db_prepare (db, kind == HG_ITEM_MATTER ? SELECT_MATTER : SELECT_RULE, error);
  HgStep step = HG_STEP_ERROR;

  if (row != NULL)
    {
      hg_statement_bind (row, "l", (gint64) key);
      step = hg_statement_step (row, error);
    }
  if (step == HG_STEP_ROW)
    {
      gsize size;
      gconstpointer record = hg_statement_get_blob (row, 0, &size);

      if (hg_record_get_texts (record, size, texts, length))
        return TRUE;
    }
  if (step != HG_STEP_ERROR)
    g_set_error_literal (error, HG_ERROR, HG_ERROR_DAMAGED, _ ("The search index is damaged."));
  return FALSE;
}
