/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-result-row"

#include "config.h"

#include "hg-result-row.h"

struct _HgResultRow
{
  GObject    parent_instance;

  HgItemKind kind;
  guint32    key;        /* 0: a heading, or an item of which nothing but itself is known */
  gboolean   is_heading;
  HgItem    *item;       /* (nullable) */
  guint      count;
  gboolean   has_more;
};

G_DEFINE_FINAL_TYPE (HgResultRow, hg_result_row, G_TYPE_OBJECT)

typedef enum
{
  PROP_ITEM = 1,
  PROP_COUNT,
} HgResultRowProps;

static GParamSpec *properties[PROP_COUNT + 1];

static void
hg_result_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  HgResultRow *self = HG_RESULT_ROW (object);

  switch ((HgResultRowProps) id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;
    case PROP_COUNT:
      g_value_set_uint (value, self->count);
      break;
    }
}

static void
hg_result_row_finalize (GObject *object)
{
  g_clear_object (&HG_RESULT_ROW (object)->item);
  G_OBJECT_CLASS (hg_result_row_parent_class)->finalize (object);
}

static void
hg_result_row_class_init (HgResultRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hg_result_row_get_property;
  object_class->finalize = hg_result_row_finalize;
  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, HG_TYPE_ITEM,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_COUNT] = g_param_spec_uint ("count", NULL, NULL, 0, G_MAXUINT, 0,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
hg_result_row_init (HgResultRow *self)
{
}

/**
 * hg_result_row_new_heading:
 * @kind: of what the group below it is
 *
 * Returns: (transfer full): the heading of a group
 */
HgResultRow *
hg_result_row_new_heading (HgItemKind kind)
{
  HgResultRow *self = g_object_new (HG_TYPE_RESULT_ROW, NULL);

  self->kind = kind;
  self->is_heading = TRUE;
  return self;
}

/**
 * hg_result_row_new:
 * @kind: of what kind
 * @key: its key in the edition
 *
 * Returns: (transfer full): a row that waits for its item
 */
HgResultRow *
hg_result_row_new (HgItemKind kind, guint32 key)
{
  HgResultRow *self = g_object_new (HG_TYPE_RESULT_ROW, NULL);

  self->kind = kind;
  self->key = key;
  return self;
}

/**
 * hg_result_row_new_item:
 * @item: an item that stands in no edition's order: one that was opened lately, say
 *
 * Returns: (transfer full): its row
 */
HgResultRow *
hg_result_row_new_item (HgItem *item)
{
  HgResultRow *self = hg_result_row_new (hg_item_get_kind (item), 0);

  self->item = g_object_ref (item);
  return self;
}

HgItemKind
hg_result_row_get_kind (HgResultRow *self)
{
  return self->kind;
}

guint32
hg_result_row_get_key (HgResultRow *self)
{
  return self->key;
}

gboolean
hg_result_row_is_heading (HgResultRow *self)
{
  return self->is_heading;
}

/**
 * hg_result_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): its item, if it is there
 */
HgItem *
hg_result_row_get_item (HgResultRow *self)
{
  return self->item;
}

/**
 * hg_result_row_get_count:
 * @self: a heading
 *
 * Returns: how many items its group is known to have
 */
guint
hg_result_row_get_count (HgResultRow *self)
{
  return self->count;
}

/**
 * hg_result_row_has_more:
 * @self: a heading
 *
 * Returns: whether there are more than hg_result_row_get_count()
 */
gboolean
hg_result_row_has_more (HgResultRow *self)
{
  return self->has_more;
}

/**
 * hg_result_row_set_item:
 * @self: a row
 * @item: what was read
 */
void
hg_result_row_set_item (HgResultRow *self, HgItem *item)
{
  g_return_if_fail (HG_IS_RESULT_ROW (self) && !self->is_heading);
  if (g_set_object (&self->item, item))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
}

/**
 * hg_result_row_set_count:
 * @self: a heading
 * @count: how many items are known
 * @has_more: whether there are more
 */
void
hg_result_row_set_count (HgResultRow *self, guint count, gboolean has_more)
{
  g_return_if_fail (HG_IS_RESULT_ROW (self) && self->is_heading);
  if (self->count == count && self->has_more == has_more)
    return;
  self->count = count;
  self->has_more = has_more;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNT]);
}
