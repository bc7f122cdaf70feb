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
append_part (GString *key, const char *part)
{
  g_string_append_c (key, '|');
  if (part != NULL)
    g_string_append (key, part);
}

/* Plainly put together, for every condition of every record is. */
static void
append_attributes (const HgCondition *self, GString *key)
{
  g_string_append_c (key, (char) ('0' + self->kind));
  if (self->n > 0)
    g_string_append_printf (key, ":%u", self->n);
  for (int i = 0; i < HG_N_BOUNDS; i++)
    append_part (key, self->bounds[i]);
  append_part (key, self->fact);
  append_part (key, self->from);
  append_part (key, self->to);
  append_part (key, self->period);
  if (self->values != NULL)
    {
      g_autoptr(GPtrArray) sorted = g_ptr_array_new ();
      for (char **value = self->values; *value != NULL; value++)
        g_ptr_array_add (sorted, *value);
      g_ptr_array_sort (sorted, compare_strings);
      for (guint i = 0; i < sorted->len; i++)
        {
          g_string_append_c (key, ',');
          g_string_append (key, g_ptr_array_index (sorted, i));
        }
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

  append_attributes (self, key);
  if (self->children->len > 0)
    {
      g_autoptr(GPtrArray) children = g_ptr_array_new_with_free_func (g_free);

      for (guint i = 0; i < self->children->len; i++)
        g_ptr_array_add (children, hg_condition_to_key (g_ptr_array_index (self->children, i)));
      g_ptr_array_sort (children, compare_strings);
      for (guint i = 0; i < children->len; i++)
        g_string_append (key, g_ptr_array_index (children, i));
    }
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

/* What a node has of what it may have. */
enum
{
  HAS_FACT   = 1 << 0,
  HAS_FROM   = 1 << 1,
  HAS_TO     = 1 << 2,
  HAS_VALUES = 1 << 3,
  HAS_PERIOD = 1 << 4,
  HAS_BOUND  = 1 << 5,   /* and one bit for each bound after this */
};

static guint
get_parts (const HgCondition *self)
{
  guint parts = 0;

  parts |= self->fact != NULL ? HAS_FACT : 0;
  parts |= self->from != NULL ? HAS_FROM : 0;
  parts |= self->to != NULL ? HAS_TO : 0;
  parts |= self->values != NULL ? HAS_VALUES : 0;
  parts |= self->period != NULL ? HAS_PERIOD : 0;
  for (int i = 0; i < HG_N_BOUNDS; i++)
    parts |= self->bounds[i] != NULL ? (guint) HAS_BOUND << i : 0;
  return parts;
}

/**
 * hg_condition_pack:
 * @self: (nullable): a condition
 * @packer: gets it with everything below it, or that there is none
 */
void
hg_condition_pack (const HgCondition *self, HgPacker *packer)
{
  guint parts = self != NULL ? get_parts (self) : 0;

  hg_packer_add_number (packer, self != NULL ? (guint64) self->kind + 1 : 0);
  if (self == NULL)
    return;
  hg_packer_add_line (packer, self->line);
  hg_packer_add_number (packer, self->n);
  hg_packer_add_number (packer, parts);
  if ((parts & HAS_FACT) != 0)
    hg_packer_add_string (packer, self->fact);
  if ((parts & HAS_FROM) != 0)
    hg_packer_add_string (packer, self->from);
  if ((parts & HAS_TO) != 0)
    hg_packer_add_string (packer, self->to);
  if ((parts & HAS_VALUES) != 0)
    hg_packer_add_list (packer, self->values);
  if ((parts & HAS_PERIOD) != 0)
    hg_packer_add_string (packer, self->period);
  for (int i = 0; i < HG_N_BOUNDS; i++)
    if (self->bounds[i] != NULL)
      hg_packer_add_string (packer, self->bounds[i]);
  hg_packer_add_number (packer, self->children->len);
  for (guint i = 0; i < self->children->len; i++)
    hg_condition_pack (g_ptr_array_index (self->children, i), packer);
}

/* Whether a node has what whoever reads it relies on. */
static gboolean
is_whole (const HgCondition *self, guint n_children, guint depth)
{
  gboolean asks_dates = self->kind == HG_CONDITION_WITHIN || self->kind == HG_CONDITION_ELAPSED;

  if (!hg_condition_is_leaf (self))
    return n_children == 0 || depth < HG_CONDITION_MAX_DEPTH;
  if (n_children > 0 || (self->kind == HG_CONDITION_ONE_OF) != (self->values != NULL))
    return FALSE;
  if (asks_dates)
    return self->from != NULL && self->to != NULL;
  return self->fact != NULL &&
         (self->kind != HG_CONDITION_NONE_WITHIN || (self->to != NULL && self->period != NULL));
}

static HgCondition *
unpack_node (HgUnpacker *unpacker, guint depth)
{
  int kind = hg_unpacker_get_code (unpacker, HG_CONDITION_NONE_WITHIN + 1);
  HgCondition *self;
  guint parts, n_children;

  if (kind == 0)
    return NULL;
  self = hg_condition_new ((HgConditionKind) (kind - 1));
  self->line = hg_unpacker_get_line (unpacker);
  self->n = (guint) hg_unpacker_get_number (unpacker);
  parts = (guint) hg_unpacker_get_number (unpacker);
  self->fact = (parts & HAS_FACT) != 0 ? hg_unpacker_dup_string (unpacker) : NULL;
  self->from = (parts & HAS_FROM) != 0 ? hg_unpacker_dup_string (unpacker) : NULL;
  self->to = (parts & HAS_TO) != 0 ? hg_unpacker_dup_string (unpacker) : NULL;
  self->values = (parts & HAS_VALUES) != 0 ? hg_unpacker_dup_list (unpacker) : NULL;
  self->period = (parts & HAS_PERIOD) != 0 ? hg_unpacker_dup_string (unpacker) : NULL;
  for (int i = 0; i < HG_N_BOUNDS; i++)
    self->bounds[i] = (parts & ((guint) HAS_BOUND << i)) != 0 ? hg_unpacker_dup_string (unpacker) : NULL;
  n_children = hg_unpacker_get_count (unpacker);
  if (parts != get_parts (self) || !is_whole (self, n_children, depth))
    hg_unpacker_fail (unpacker);
  for (guint i = 0; i < n_children && !unpacker->failed; i++)
    {
      HgCondition *child = unpack_node (unpacker, depth + 1);

      if (child != NULL)
        g_ptr_array_add (self->children, child);
      else
        hg_unpacker_fail (unpacker);
    }
  return self;
}

/**
 * hg_condition_unpack:
 * @unpacker: gives what hg_condition_pack() was given
 *
 * Returns: (transfer full) (nullable): the condition, or %NULL where there was none
 */
HgCondition *
hg_condition_unpack (HgUnpacker *unpacker)
{
  return unpack_node (unpacker, 1);
}
