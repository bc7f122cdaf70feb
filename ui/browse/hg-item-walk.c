/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-item-walk"

#include "config.h"

#include "hg-item-walk.h"

gboolean
hg_item_walk_is_heading (GListModel *rows, guint position)
{
  g_autoptr(HgResultRow) row = g_list_model_get_item (rows, position);

  return row != NULL && hg_result_row_is_heading (row);
}

/**
 * hg_item_walk_first:
 * @rows: of HgResultRow
 *
 * Returns: the first row that can be chosen
 */
guint
hg_item_walk_first (GListModel *rows)
{
  if (g_list_model_get_n_items (rows) == 0)
    return G_MAXUINT;
  return hg_item_walk_is_heading (rows, 0) ? hg_item_walk_next (rows, 0, 1) : 0;
}

/**
 * hg_item_walk_next:
 * @rows: of HgResultRow
 * @position: a row
 * @step: 1 for down, -1 for up
 *
 * Returns: the next row that can be chosen
 */
guint
hg_item_walk_next (GListModel *rows, guint position, int step)
{
  gint64 next = (gint64) position + step;

  while (next >= 0 && next < g_list_model_get_n_items (rows) && hg_item_walk_is_heading (rows, (guint) next))
    next += step;
  return next >= 0 && next < g_list_model_get_n_items (rows) ? (guint) next : G_MAXUINT;
}

/**
 * hg_item_walk_find:
 * @rows: of HgResultRow
 * @kind: of what kind
 * @key: its key, 0 where it is not known
 * @id: its id
 * @position: (out): where it stands
 *
 * Returns: whether the list has it, as far as that can be said without reading
 */
gboolean
hg_item_walk_find (GListModel *rows, HgItemKind kind, guint32 key, const char *id, guint *position)
{
  if (HG_IS_RESULTS (rows))
    return hg_results_find (HG_RESULTS (rows), kind, key, id, position);
  for (*position = 0; *position < g_list_model_get_n_items (rows); (*position)++)
    {
      g_autoptr(HgResultRow) row = g_list_model_get_item (rows, *position);
      HgItem *item = hg_result_row_get_item (row);

      if (item != NULL && hg_item_get_kind (item) == kind && g_str_equal (hg_item_get_id (item), id))
        return TRUE;
    }
  return FALSE;
}
