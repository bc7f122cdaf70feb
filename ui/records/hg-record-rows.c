/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-record-rows"

#include "config.h"

#include "hg-record-rows.h"

#include "hg-assessment-item.h"
#include "hg-sheet-item.h"

/**
 * hg_record_rows_of_sheets:
 * @records: (element-type HgSheetRecord): the register
 *
 * Returns: (transfer full): the same as rows (of #HgSheetItem)
 */
GListModel *
hg_record_rows_of_sheets (GPtrArray *records)
{
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  GListStore *rows = g_list_store_new (HG_TYPE_SHEET_ITEM);

  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (items, hg_sheet_item_new (g_ptr_array_index (records, i)));
  g_list_store_splice (rows, 0, 0, items->pdata, items->len);
  return G_LIST_MODEL (rows);
}

/* What is registered never changes; a case does. */
static gboolean
is_same (gpointer row, gpointer other)
{
  HgAssessment *first, *second;

  if (hg_record_rows_get_id (row) != hg_record_rows_get_id (other))
    return FALSE;
  if (!HG_IS_ASSESSMENT_ITEM (row))
    return TRUE;
  first = hg_assessment_item_get_assessment (row);
  second = hg_assessment_item_get_assessment (other);
  return g_strcmp0 (first->changed, second->changed) == 0 && g_strcmp0 (first->hash, second->hash) == 0
         && hg_assessment_item_get_text_changed (row) == hg_assessment_item_get_text_changed (other);
}

/**
 * hg_record_rows_are_same:
 * @rows: rows
 * @others: rows of the same kind
 *
 * Returns: whether they show the same
 */
gboolean
hg_record_rows_are_same (GListModel *rows, GListModel *others)
{
  guint n = g_list_model_get_n_items (rows);

  if (n != g_list_model_get_n_items (others))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr(GObject) row = g_list_model_get_item (rows, i);
      g_autoptr(GObject) other = g_list_model_get_item (others, i);

      if (!is_same (row, other))
        return FALSE;
    }
  return TRUE;
}

/**
 * hg_record_rows_get_id:
 * @row: (nullable): a row
 *
 * Returns: the id of what it stands for; 0 for none
 */
gint64
hg_record_rows_get_id (gpointer row)
{
  if (row == NULL)
    return 0;
  return HG_IS_ASSESSMENT_ITEM (row) ? hg_assessment_item_get_assessment (row)->id : hg_sheet_item_get_record (row)->id;
}

/**
 * hg_record_rows_find:
 * @rows: rows
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the row that stands for it; @rows keeps it
 */
gpointer
hg_record_rows_find (GListModel *rows, gint64 id)
{
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr(GObject) row = g_list_model_get_item (rows, i);

      if (hg_record_rows_get_id (row) == id)
        return row;
    }
  return NULL;
}
