/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-condition-table"

#include "config.h"

#include "hg-condition-table.h"

#define INSERT                                                                                                    \
  "INSERT INTO condition (root, position, depth, kind, n, fact, from_date, to_date, at_least, at_most, above, "   \
  "below, equals, not_equals, answers, period, line) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
#define SELECT                                                                                                    \
  "SELECT depth, kind, n, fact, from_date, to_date, at_least, at_most, above, below, equals, not_equals, answers, " \
  "period, line FROM condition WHERE root = ? ORDER BY position"
#define FIRST_BOUND_COLUMN 6

static gboolean
insert_node (HgDb *db, const HgCondition *node, gint64 root, int depth, int *position, GError **error)
{
  g_autofree char *values = node->values != NULL ? g_strjoinv (" ", node->values) : NULL;
  char *const *bounds = node->bounds;

  if (!hg_statement_insert (hg_db_prepare (db, INSERT, error), error, "liiiittttttttttti", root, (*position)++, depth,
                            (int) node->kind, (int) node->n, node->fact, node->from, node->to, bounds[0], bounds[1],
                            bounds[2], bounds[3], bounds[4], bounds[5], values, node->period, (int) node->line))
    return FALSE;
  for (guint i = 0; i < node->children->len; i++)
    if (!insert_node (db, g_ptr_array_index (node->children, i), root, depth + 1, position, error))
      return FALSE;
  return TRUE;
}

/**
 * hg_condition_table_insert:
 * @db: a new edition
 * @condition: a whole condition
 * @root: a key of its own
 * @error: a failure
 *
 * Writes the tree in reading order, each node with its depth.
 *
 * Returns: whether it was written
 */
gboolean
hg_condition_table_insert (HgDb *db, const HgCondition *condition, gint64 root, GError **error)
{
  int position = 0;

  return insert_node (db, condition, root, 0, &position, error);
}

static HgCondition *
read_node (HgStatement *row)
{
  HgCondition *node = hg_condition_new ((HgConditionKind) hg_statement_get_int (row, 1));

  node->n = (guint) hg_statement_get_int (row, 2);
  node->fact = hg_statement_dup_text (row, 3);
  node->from = hg_statement_dup_text (row, 4);
  node->to = hg_statement_dup_text (row, 5);
  for (int i = 0; i < HG_N_BOUNDS; i++)
    node->bounds[i] = hg_statement_dup_text (row, FIRST_BOUND_COLUMN + i);
  if (node->kind == HG_CONDITION_ONE_OF)
    node->values = hg_statement_dup_list (row, 12);
  node->period = hg_statement_dup_text (row, 13);
  node->line = (guint) hg_statement_get_int (row, 14);
  return node;
}

/**
 * hg_condition_table_load:
 * @db: an edition
 * @root: a condition's key
 * @error: a failure, or %NULL where @root is no condition
 *
 * Returns: (transfer full) (nullable): the condition
 */
HgCondition *
hg_condition_table_load (HgDb *db, gint64 root, GError **error)
{
  HgStatement *rows = hg_db_prepare (db, SELECT, error);
  g_autoptr(HgCondition) tree = NULL;
  HgCondition *path[HG_CONDITION_MAX_DEPTH + 1];
  HgStep step = HG_STEP_ERROR;

  if (rows != NULL)
    hg_statement_bind (rows, "l", root);
  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      int depth = CLAMP (hg_statement_get_int (rows, 0), 0, HG_CONDITION_MAX_DEPTH);
      HgCondition *node = read_node (rows);

      path[depth] = node;
      if (tree == NULL)
        tree = node;
      else
        g_ptr_array_add (path[MAX (depth, 1) - 1]->children, node);
    }
  return step == HG_STEP_DONE ? g_steal_pointer (&tree) : NULL;
}
