/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-condition"

#include "config.h"

#include "hg-condition.h"

HgCondition *
hg_condition_new (HgConditionKind kind)
{
  HgCondition *self = g_new0 (HgCondition, 1);

  self->kind = kind;
  self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_condition_free);
  return self;
}

void
hg_condition_free (HgCondition *self)
{
  g_ptr_array_unref (self->children);
  g_free (self->fact);
  g_free (self->from);
  g_free (self->to);
  for (int i = 0; i < HG_N_BOUNDS; i++)
    g_free (self->bounds[i]);
  g_strfreev (self->values);
  g_free (self->period);
  g_free (self);
}

/**
 * hg_condition_is_leaf:
 * @self: a condition
 *
 * Returns: whether @self asks about facts itself, and not only through its children
 */
gboolean
hg_condition_is_leaf (const HgCondition *self)
{
  return self->kind >= HG_CONDITION_IS;
}

/**
 * hg_condition_get_depth:
 * @self: a condition
 *
 * Returns: the number of nodes on the longest way down, @self included
 */
guint
hg_condition_get_depth (const HgCondition *self)
{
  guint deepest = 0;

  for (guint i = 0; i < self->children->len; i++)
    deepest = MAX (deepest, hg_condition_get_depth (g_ptr_array_index (self->children, i)));
  return deepest + 1;
}

static int
compare_strings (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static void
append_attributes (const HgCondition *self, GString *key)
{
  g_string_append_printf (key, "%d:%u", self->kind, self->n);
  for (int i = 0; i < HG_N_BOUNDS; i++)
    g_string_append_printf (key, "|%s", self->bounds[i] != NULL ? self->bounds[i] : "");
  g_string_append_printf (key, "|%s|%s|%s|%s", self->fact != NULL ? self->fact : "", self->from != NULL ? self->from : "",
                          self->to != NULL ? self->to : "", self->period != NULL ? self->period : "");
  if (self->values != NULL)
    {
      g_autoptr(GPtrArray) sorted = g_ptr_array_new ();
      for (char **value = self->values; *value != NULL; value++)
        g_ptr_array_add (sorted, *value);
      g_ptr_array_sort (sorted, compare_strings);
      for (guint i = 0; i < sorted->len; i++)
        g_string_append_printf (key, ",%s", (const char *) g_ptr_array_index (sorted, i));
    }
}

/**
 * hg_condition_to_key:
 * @self: a condition
 *
 * Returns: (transfer full): a text that two conditions share exactly when they are the same but for the order of
 * children and values
 */
char *
hg_condition_to_key (const HgCondition *self)
{
  GString *key = g_string_new ("(");
  g_autoptr(GPtrArray) children = g_ptr_array_new_with_free_func (g_free);

  append_attributes (self, key);
  for (guint i = 0; i < self->children->len; i++)
    g_ptr_array_add (children, hg_condition_to_key (g_ptr_array_index (self->children, i)));
  g_ptr_array_sort (children, compare_strings);
  for (guint i = 0; i < children->len; i++)
    g_string_append (key, g_ptr_array_index (children, i));
  g_string_append_c (key, ')');
  return g_string_free (key, FALSE);
}

/**
 * hg_condition_add_facts:
 * @self: a condition
 * @facts: (element-type utf8 utf8): a set that gets the ids of the facts @self asks about; it borrows them
 */
void
hg_condition_add_facts (const HgCondition *self, GHashTable *facts)
{
  if (self->fact != NULL)
    g_hash_table_add (facts, self->fact);
  if (self->from != NULL)
    g_hash_table_add (facts, self->from);
  if (self->to != NULL)
    g_hash_table_add (facts, self->to);
  for (guint i = 0; i < self->children->len; i++)
    hg_condition_add_facts (g_ptr_array_index (self->children, i), facts);
}
