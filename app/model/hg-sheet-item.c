/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-item"

#include "config.h"

#include "hg-sheet-item.h"

struct _HgSheetItem
{
  GObject        parent_instance;
  HgSheetRecord *record;
};

typedef enum
{
  PROP_RECORD = 1,
} HgSheetItemProps;

static GParamSpec *properties[PROP_RECORD + 1];

G_DEFINE_FINAL_TYPE (HgSheetItem, hg_sheet_item, G_TYPE_OBJECT)

static void
hg_sheet_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_assert (id == PROP_RECORD);
  g_value_set_boxed (value, HG_SHEET_ITEM (object)->record);
}

static void
hg_sheet_item_finalize (GObject *object)
{
  HgSheetItem *self = HG_SHEET_ITEM (object);

  g_clear_pointer (&self->record, hg_sheet_record_unref);
  G_OBJECT_CLASS (hg_sheet_item_parent_class)->finalize (object);
}

static void
hg_sheet_item_class_init (HgSheetItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hg_sheet_item_get_property;
  object_class->finalize = hg_sheet_item_finalize;

  properties[PROP_RECORD] = g_param_spec_boxed ("record", NULL, NULL, HG_TYPE_SHEET_RECORD,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
hg_sheet_item_init (HgSheetItem *self)
{
}

HgSheetItem *
hg_sheet_item_new (HgSheetRecord *record)
{
  HgSheetItem *self = g_object_new (HG_TYPE_SHEET_ITEM, NULL);

  self->record = hg_sheet_record_ref (record);
  return self;
}

HgSheetRecord *
hg_sheet_item_get_record (HgSheetItem *self)
{
  return self->record;
}
