/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-result-groups"

#include "config.h"

#include "hg-result-groups.h"

#include <string.h>

static guint
count_visible (const HgResultGroups *self)
{
  return self->is_grouped ? HG_N_ITEM_KINDS : 1;
}

static guint
count_keys (const HgResultGroups *self, HgItemKind kind)
{
  return self->hits[kind] != NULL ? self->hits[kind]->keys->len : 0;
}

static guint
count_rows (const HgResultGroups *self, HgItemKind kind)
{
  return self->n_shown[kind] > 0 ? self->n_shown[kind] + (self->has_headings ? 1 : 0) : 0;
}

/* How many rows stand before the group that is the @n-th in order. */
static guint
count_before (const HgResultGroups *self, guint n)
{
  guint count = 0;

  for (guint i = 0; i < n; i++)
    count += count_rows (self, self->order[i]);
  return count;
}

/* A list of one kind needs no heading, unless it is not the kind that one looks for. */
static gboolean
wants_headings (const HgResultGroups *self)
{
  guint n_kinds = 0;

  for (int kind = 0; kind < HG_N_ITEM_KINDS; kind++)
    n_kinds += count_keys (self, (HgItemKind) kind) > 0 ? 1 : 0;
  return self->is_grouped && (n_kinds > 1 || count_keys (self, self->order[0]) == 0);
}

/**
 * hg_result_groups_new:
 *
 * Returns: (transfer full): groups of nothing
 */
HgResultGroups *
hg_result_groups_new (void)
{
  HgResultGroups *self = g_new0 (HgResultGroups, 1);

  for (int kind = 0; kind < HG_N_ITEM_KINDS; kind++)
    {
      self->order[kind] = (HgItemKind) kind;
      self->headings[kind] = hg_result_row_new_heading ((HgItemKind) kind);
    }
  return self;
}

void
hg_result_groups_free (HgResultGroups *self)
{
  for (int kind = 0; kind < HG_N_ITEM_KINDS; kind++)
    {
      g_clear_pointer (&self->hits[kind], hg_hits_unref);
      g_clear_object (&self->headings[kind]);
    }
  g_free (self);
}

/**
 * hg_result_groups_set_order:
 * @self: groups
 * @order: (array fixed-size=3): in what order the kinds stand
 * @is_grouped: whether all of them are shown
 *
 * Call hg_result_groups_show() after it.
 */
void
hg_result_groups_set_order (HgResultGroups *self, const HgItemKind *order, gboolean is_grouped)
{
  memcpy (self->order, order, sizeof self->order);
  self->is_grouped = is_grouped;
}

/**
 * hg_result_groups_set_hits:
 * @self: groups
 * @hits: (array fixed-size=3): by kind
 *
 * Call hg_result_groups_show() after it, or hg_result_groups_show_more() if they begin like the hits before them.
 */
void
hg_result_groups_set_hits (HgResultGroups *self, HgHits *const *hits)
{
  for (int kind = 0; kind < HG_N_ITEM_KINDS; kind++)
    {
      g_clear_pointer (&self->hits[kind], hg_hits_unref);
      self->hits[kind] = hg_hits_ref (hits[kind]);
      hg_result_row_set_count (self->headings[kind], hits[kind]->keys->len, !hits[kind]->complete);
    }
}

static void
share_rows (const HgResultGroups *self, guint most, guint *n_shown)
{
  for (guint i = 0; i < HG_N_ITEM_KINDS; i++)
    {
      HgItemKind kind = self->order[i];

      n_shown[kind] = i < count_visible (self) ? MIN (most, count_keys (self, kind)) : 0;
      most -= n_shown[kind];
    }
}

/**
 * hg_result_groups_show:
 * @self: groups
 * @most: how many items at most, whatever there is
 *
 * Makes the list anew.
 */
void
hg_result_groups_show (HgResultGroups *self, guint most)
{
  self->has_headings = wants_headings (self);
  share_rows (self, most, self->n_shown);
}

/**
 * hg_result_groups_show_more:
 * @self: groups
 * @position: (out): where rows were added
 * @n_added: (out): how many
 *
 * Lets one group grow at its end to all that is known of it. Call it again until nothing grows, and tell each time.
 *
 * Returns: whether anything was added
 */
gboolean
hg_result_groups_show_more (HgResultGroups *self, guint *position, guint *n_added)
{
  guint wanted[HG_N_ITEM_KINDS];

  share_rows (self, G_MAXUINT, wanted);
  for (guint i = 0; i < HG_N_ITEM_KINDS; i++)
    {
      HgItemKind kind = self->order[i];
      guint before = count_rows (self, kind);

      if (wanted[kind] <= self->n_shown[kind])
        continue;
      self->n_shown[kind] = wanted[kind];
      *position = count_before (self, i) + before;
      *n_added = count_rows (self, kind) - before;
      return TRUE;
    }
  return FALSE;
}

/**
 * hg_result_groups_is_begun_by:
 * @self: groups
 * @hits: (array fixed-size=3): by kind
 *
 * Returns: whether @hits are the hits of @self and possibly more after them
 */
gboolean
hg_result_groups_is_begun_by (const HgResultGroups *self, HgHits *const *hits)
{
  for (int kind = 0; kind < HG_N_ITEM_KINDS; kind++)
    {
      guint n = count_keys (self, (HgItemKind) kind);

      if (self->hits[kind] == NULL || hits[kind]->keys->len < n || (n == 0 && hits[kind]->keys->len > 0) ||
          (n > 0 && memcmp (hits[kind]->keys->data, self->hits[kind]->keys->data, n * sizeof (guint32)) != 0))
        return FALSE;
    }
  return TRUE;
}

/**
 * hg_result_groups_is_complete:
 * @self: groups
 *
 * Returns: whether everything that was found is known and stands in the list, as far as its kind does
 */
gboolean
hg_result_groups_is_complete (const HgResultGroups *self)
{
  for (guint i = 0; i < HG_N_ITEM_KINDS; i++)
    {
      HgItemKind kind = self->order[i];

      if (self->hits[kind] == NULL || !self->hits[kind]->complete ||
          (i < count_visible (self) && self->n_shown[kind] < count_keys (self, kind)))
        return FALSE;
    }
  return TRUE;
}

/**
 * hg_result_groups_count:
 * @self: groups
 *
 * Returns: how many rows the list has, headings and all
 */
guint
hg_result_groups_count (const HgResultGroups *self)
{
  return count_before (self, HG_N_ITEM_KINDS);
}

/**
 * hg_result_groups_locate:
 * @self: groups
 * @position: of a row in the list
 * @kind: (out): in whose group it stands
 * @index: (out): which of the hits of that kind it is; -1 for the heading
 *
 * Returns: whether there is such a row
 */
gboolean
hg_result_groups_locate (const HgResultGroups *self, guint position, HgItemKind *kind, int *index)
{
  for (guint i = 0; i < HG_N_ITEM_KINDS; i++)
    {
      guint n = count_rows (self, self->order[i]);

      if (position < n)
        {
          *kind = self->order[i];
          *index = (int) position - (self->has_headings ? 1 : 0);
          return TRUE;
        }
      position -= n;
    }
  return FALSE;
}

/**
 * hg_result_groups_get_position:
 * @self: groups
 * @kind: of what kind
 * @index: which of the hits of that kind
 * @position: (out): where it stands
 *
 * Returns: whether the list has it
 */
gboolean
hg_result_groups_get_position (const HgResultGroups *self, HgItemKind kind, guint index, guint *position)
{
  guint n = 0;

  while (self->order[n] != kind)
    n++;
  *position = count_before (self, n) + (self->has_headings ? 1 : 0) + index;
  return index < self->n_shown[kind];
}
