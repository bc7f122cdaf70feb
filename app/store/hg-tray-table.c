/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-tray-table"

#include "config.h"

#include "hg-tray-table.h"

#include "hg-enum.h"
#include "hg-types-enums.h"

#define LIST "SELECT kind, id, number, title FROM tray ORDER BY position"
#define CLEAR "DELETE FROM tray"
#define INSERT "INSERT INTO tray (position, kind, id, number, title) VALUES (?,?,?,?,?)"

/**
 * hg_tray_table_list:
 * @db: the records
 * @error: a failure
 *
 * A kind that this version does not know is passed over.
 *
 * Returns: (transfer full) (nullable) (element-type HgTrayEntry): what is in the tray, in its order
 */
GPtrArray *
hg_tray_table_list (HgDb *db, GError **error)
{
  g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  HgStatement *rows = hg_db_prepare (db, LIST, error);
  HgStep step = HG_STEP_ERROR;

  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      int kind;

      if (hg_enum_from_nick (HG_TYPE_ITEM_KIND, hg_statement_get_text (rows, 0), &kind))
        g_ptr_array_add (entries, hg_tray_entry_new ((HgItemKind) kind, hg_statement_get_text (rows, 1),
                                                     hg_statement_get_text (rows, 2), hg_statement_get_text (rows, 3), FALSE));
    }
  return step == HG_STEP_DONE ? g_steal_pointer (&entries) : NULL;
}

/**
 * hg_tray_table_replace:
 * @db: the records, in a transaction
 * @entries: (element-type HgTrayEntry): what is in the tray from now on, nothing twice
 * @error: a failure
 *
 * Returns: whether it was written
 */
gboolean
hg_tray_table_replace (HgDb *db, GPtrArray *entries, GError **error)
{
  if (!hg_db_run (db, CLEAR, error))
    return FALSE;
  for (guint i = 0; i < entries->len; i++)
    {
      HgTrayEntry *entry = g_ptr_array_index (entries, i);

      if (!hg_statement_insert (hg_db_prepare (db, INSERT, error), error, "itttt", (int) i,
                                hg_enum_to_nick (HG_TYPE_ITEM_KIND, (int) hg_tray_entry_get_kind (entry)),
                                hg_tray_entry_get_id (entry), hg_tray_entry_get_number (entry),
                                hg_tray_entry_get_title (entry)))
        return FALSE;
    }
  return TRUE;
}
