/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-assessment-item"

#include "config.h"

#include "hg-assessment-item.h"

struct _HgAssessmentItem
{
  GObject       parent_instance;
  HgAssessment *assessment;
  gboolean      text_changed;
};

typedef enum
{
  PROP_ASSESSMENT = 1,
  PROP_TEXT_CHANGED,
} HgAssessmentItemProps;

static GParamSpec *properties[PROP_TEXT_CHANGED + 1];

G_DEFINE_FINAL_TYPE (HgAssessmentItem, hg_assessment_item, G_TYPE_OBJECT)

static void
hg_assessment_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  HgAssessmentItem *self = HG_ASSESSMENT_ITEM (object);

  switch ((HgAssessmentItemProps) id)
    {
    case PROP_ASSESSMENT:
      g_value_set_boxed (value, self->assessment);
      break;
    case PROP_TEXT_CHANGED:
      g_value_set_boolean (value, self->text_changed);
      break;
    }
}

static void
hg_assessment_item_finalize (GObject *object)
{
  HgAssessmentItem *self = HG_ASSESSMENT_ITEM (object);

  g_clear_pointer (&self->assessment, hg_assessment_unref);
  G_OBJECT_CLASS (hg_assessment_item_parent_class)->finalize (object);
}

static void
hg_assessment_item_class_init (HgAssessmentItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hg_assessment_item_get_property;
  object_class->finalize = hg_assessment_item_finalize;

  properties[PROP_ASSESSMENT] = g_param_spec_boxed ("assessment", NULL, NULL, HG_TYPE_ASSESSMENT,
                                                    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TEXT_CHANGED] = g_param_spec_boolean ("text-changed", NULL, NULL, FALSE,
                                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
hg_assessment_item_init (HgAssessmentItem *self)
{
}

HgAssessmentItem *
hg_assessment_item_new (HgAssessment *assessment, gboolean text_changed)
{
  HgAssessmentItem *self = g_object_new (HG_TYPE_ASSESSMENT_ITEM, NULL);

  self->assessment = hg_assessment_ref (assessment);
  self->text_changed = text_changed;
  return self;
}

HgAssessment *
hg_assessment_item_get_assessment (HgAssessmentItem *self)
{
  return self->assessment;
}

gboolean
hg_assessment_item_get_text_changed (HgAssessmentItem *self)
{
  return self->text_changed;
}
