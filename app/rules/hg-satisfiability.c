/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-satisfiability"

#include "config.h"

#include "hg-satisfiability.h"

#include <string.h>

#include "hg-decimal.h"
#include "hg-money.h"
#include "hg-truth.h"

/*
 * Every fact has finitely many answers that a condition can tell apart: for a quantity, its bounds and the places
 * between them. The examination tries them all, one fact after the other, and gives up a branch as soon as the
 * condition is decided. Leaves about dates count as independent of each other, which can hide a contradiction between
 * two of them and never invents one.
 */

/* Beyond this many looks at a leaf the condition counts as satisfiable: no real one needs a hundredth of it. Leaves are
   counted, and not answers tried, for one answer to a large condition costs as much as many to a small one. */
#define MOST_STEPS 1000000

/* What the condition asks, with the cells of answers that it can tell apart. */
typedef struct
{
  char   *key;       /* a fact's id, or a date leaf's own key */
  GArray *bounds;    /* of gint64, sorted: the quantities that are compared with */
  guint   n_cells;   /* 2 * bounds + 1 for a quantity: below, at, between, …, above; 2 for yes and no */
  int     cell;      /* the one being tried; -1: unknown */
} Variable;

typedef struct
{
  HgVocabulary *vocabulary;
  GPtrArray    *variables;   /* of Variable */
  GHashTable   *by_key;      /* of char* to Variable, borrowed */
  guint         steps;
  gboolean      can_hold;
  gboolean      can_fail;
} Search;

static void
variable_free (gpointer data)
{
  Variable *variable = data;

  g_free (variable->key);
  g_array_unref (variable->bounds);
  g_free (variable);
}

static char *
leaf_key (const HgCondition *leaf)
{
  return leaf->kind >= HG_CONDITION_WITHIN ? hg_condition_to_key (leaf) : g_strdup (leaf->fact);
}

static gboolean
parse_quantity (const HgFact *fact, const char *text, gint64 *value)
{
  if (fact->type == HG_FACT_NUMBER)
    return hg_decimal_parse (text, value);
  if (fact->type == HG_FACT_AMOUNT)
    return hg_money_parse (text, value);
  *value = hg_fact_find_choice (fact, text);
  return *value >= 0;
}

static int
compare_quantities (gconstpointer a, gconstpointer b)
{
  gint64 one = *(const gint64 *) a, two = *(const gint64 *) b;

  return (one > two) - (one < two);
}

static void
add_bound (Variable *variable, gint64 value)
{
  for (guint i = 0; i < variable->bounds->len; i++)
    if (g_array_index (variable->bounds, gint64, i) == value)
      return;
  g_array_append_val (variable->bounds, value);
  g_array_sort (variable->bounds, compare_quantities);
}

static void
collect (Search *search, const HgCondition *condition)
{
  if (hg_condition_is_leaf (condition))
    {
      const HgFact *fact = hg_vocabulary_get_fact (search->vocabulary, condition->fact);
      g_autofree char *key = leaf_key (condition);
      Variable *variable = g_hash_table_lookup (search->by_key, key);

      if (variable == NULL)
        {
          variable = g_new0 (Variable, 1);
          variable->key = g_steal_pointer (&key);
          variable->bounds = g_array_new (FALSE, FALSE, sizeof (gint64));
          variable->cell = -1;
          g_ptr_array_add (search->variables, variable);
          g_hash_table_insert (search->by_key, variable->key, variable);
        }
      for (int i = 0; i < HG_N_BOUNDS && condition->kind == HG_CONDITION_COMPARE; i++)
        {
          gint64 value;

          if (condition->bounds[i] != NULL && parse_quantity (fact, condition->bounds[i], &value))
            add_bound (variable, value);
        }
      if (fact != NULL && fact->type == HG_FACT_CHOICE)
        for (guint i = 0; i < fact->choices->len; i++)
          add_bound (variable, i);
    }
  for (guint i = 0; i < condition->children->len; i++)
    collect (search, g_ptr_array_index (condition->children, i));
}

/* Cell 2i + 1 is the i-th bound itself, cell 2i the open space below it. */
static gboolean
cell_holds (const Variable *variable, HgBound bound, gint64 limit)
{
  int order = -1;   /* of the cell's values against the limit */

  for (guint i = 0; i < variable->bounds->len; i++)
    if (g_array_index (variable->bounds, gint64, i) == limit)
      order = variable->cell - (int) (2 * i + 1);
  switch (bound)
    {
    case HG_BOUND_AT_LEAST:
      return order >= 0;
    case HG_BOUND_AT_MOST:
      return order <= 0;
    case HG_BOUND_ABOVE:
      return order > 0;
    case HG_BOUND_BELOW:
      return order < 0;
    case HG_BOUND_EQUALS:
      return order == 0;
    case HG_BOUND_NOT_EQUALS:
    case HG_N_BOUNDS:
    default:
      return order != 0;
    }
}

static HgTruth
try_leaf (Search *search, const HgCondition *leaf)
{
  g_autofree char *key = leaf_key (leaf);
  const Variable *variable = g_hash_table_lookup (search->by_key, key);
  const HgFact *fact = hg_vocabulary_get_fact (search->vocabulary, leaf->fact);
  gboolean result = TRUE;
  gint64 limit;

  search->steps++;
  if (variable->cell < 0)
    return HG_TRUTH_UNKNOWN;
  if (leaf->kind == HG_CONDITION_COMPARE)
    {
      for (int i = 0; i < HG_N_BOUNDS; i++)
        if (leaf->bounds[i] != NULL && parse_quantity (fact, leaf->bounds[i], &limit))
          result = result && cell_holds (variable, (HgBound) i, limit);
      return hg_truth_from_bool (result);
    }
  if (leaf->kind != HG_CONDITION_ONE_OF)
    return hg_truth_from_bool (variable->cell == 1);
  result = FALSE;
  for (char **value = leaf->values; *value != NULL; value++)
    if (parse_quantity (fact, *value, &limit))
      result = result || cell_holds (variable, HG_BOUND_EQUALS, limit);
  return hg_truth_from_bool (result);
}

static HgTruth
try_condition (Search *search, const HgCondition *condition)
{
  HgTruth all = HG_TRUTH_TRUE, any = HG_TRUTH_FALSE;
  guint counts[HG_TRUTH_TRUE + 1] = { 0 };

  if (hg_condition_is_leaf (condition))
    return try_leaf (search, condition);
  for (guint i = 0; i < condition->children->len; i++)
    {
      HgTruth child = try_condition (search, g_ptr_array_index (condition->children, i));

      all = hg_truth_and (all, child);
      any = hg_truth_or (any, child);
      counts[child]++;
    }
  if (condition->kind == HG_CONDITION_ANY)
    return any;
  if (condition->kind == HG_CONDITION_NOT)
    return hg_truth_not (all);
  if (condition->kind == HG_CONDITION_AT_LEAST)
    return hg_truth_at_least (condition->n, counts[HG_TRUTH_TRUE], counts[HG_TRUTH_UNKNOWN]);
  return all;
}

/* A choice has no answers between its choices, and a quantity none below zero. */
static gboolean
is_possible (Search *search, const Variable *variable, int cell)
{
  const HgFact *fact = hg_vocabulary_get_fact (search->vocabulary, variable->key);

  if (variable->bounds->len == 0)
    return TRUE;
  if (fact != NULL && fact->type == HG_FACT_CHOICE)
    return cell % 2 == 1;
  return cell > 0 || g_array_index (variable->bounds, gint64, 0) > 0;
}

static void
explore (Search *search, const HgCondition *condition, guint next)
{
  HgTruth truth = try_condition (search, condition);
  Variable *variable;

  if (search->steps > MOST_STEPS)
    search->can_hold = search->can_fail = TRUE;
  if (search->can_hold && search->can_fail)
    return;
  if (truth != HG_TRUTH_UNKNOWN || next == search->variables->len)
    {
      search->can_hold |= truth == HG_TRUTH_TRUE;
      search->can_fail |= truth == HG_TRUTH_FALSE;
      return;
    }
  variable = g_ptr_array_index (search->variables, next);
  for (int cell = 0; cell < (int) variable->n_cells; cell++)
    if (is_possible (search, variable, cell))
      {
        variable->cell = cell;
        explore (search, condition, next + 1);
      }
  variable->cell = -1;
}

/**
 * hg_satisfiability_examine:
 * @condition: a condition whose facts and values have been checked
 * @vocabulary: the vocabulary they come from
 *
 * Returns: what @condition can become; %HG_SATISFIABLE where that cannot be told
 */
HgSatisfiability
hg_satisfiability_examine (const HgCondition *condition, HgVocabulary *vocabulary)
{
  g_autoptr(GPtrArray) variables = g_ptr_array_new_with_free_func (variable_free);
  g_autoptr(GHashTable) by_key = g_hash_table_new (g_str_hash, g_str_equal);
  Search search = { .vocabulary = vocabulary, .variables = variables, .by_key = by_key };

  collect (&search, condition);
  for (guint i = 0; i < variables->len; i++)
    {
      Variable *variable = g_ptr_array_index (variables, i);

      variable->n_cells = variable->bounds->len > 0 ? 2 * variable->bounds->len + 1 : 2;
    }
  explore (&search, condition, 0);
  if (!search.can_hold)
    return HG_NEVER;
  return search.can_fail ? HG_SATISFIABLE : HG_ALWAYS;
}
